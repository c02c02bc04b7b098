"""What goes wrong at desks elsewhere (docs/domain.md, Lessons), as far as it could here: each shown not to happen."""

import threading
import time
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from frontdesk.acts import CheckIn
from frontdesk.database.records import open_records
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import (
    AlreadyHere,
    Ambiguous,
    BadTime,
    DoesNotHold,
    GroupFull,
    NotHere,
    NotOnRoster,
    Refusal,
    Stale,
    UnknownPatient,
)
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State, Step
from frontdesk.shapes.staff import Actor, Role
from frontdesk.shapes.whereabouts import houses
from frontdesk.texts import say
from tests.at_rest import plainly
from tests.desk.given import entries, limited, rows_of, tables
from tests.driver_trace import told_by_the_driver
from tests.hands import MONDAY, VOICE, Hands, SetClock, on, refused

TUESDAY = date(2026, 11, 24)


# Two people of one name, picked blind


@pytest.mark.parametrize("text", ["Tomás Rivers", "tomas rivers", "Rivers Thomas", "Rivers", "Thomas"])
def test_two_people_of_one_name_are_never_picked_blind(hands, text):
    with refused(Ambiguous):
        lookups.patient(hands.desk, text)
    assert lookups.patient(hands.desk, "@103") != lookups.patient(hands.desk, "@104")


def test_two_people_of_one_name_are_told_apart_by_their_numbers(hands):
    with refused(
        Ambiguous,
        "More than one person could be meant by “Rivers”: Thomas Rivers @103, Tomás Rivers @104. Use @ and the MRN.",
    ):
        lookups.patient(hands.desk, "Rivers")


def test_a_name_is_never_taken_by_its_beginning(hands):
    with refused(UnknownPatient, "Nobody in the census is “Lars”. Check the spelling, or admit them."):
        lookups.patient(hands.desk, "Lars")


# Double check-in from two terminals


def test_double_check_in_from_two_terminals_says_already_in_by_ana_at_9_02(hands, clock, path):
    omar = hands.as_("Omar", "Back office")
    clock.strikes("9:02")
    hands.check_in("Bo")
    clock.strikes("9:04")
    before = tables(path), entries(path)
    with refused(AlreadyHere, "Bo Larsen is already here: checked in by Ana at 9:02 am."):
        omar.check_in("Bo")
    assert (tables(path), entries(path)) == before


def _checks_in(path: Path, name: str, patient: int, start: Any, answers: Any) -> None:
    hands = Hands(path, SetClock(on("9:02")), name=name, terminal=f"Terminal of {name}")
    start.wait()
    try:
        hands.desk.do(CheckIn(patient))
        answers.put((name, "in"))
    except Refusal as refusal:
        answers.put((name, say(VOICE, refusal)))


def test_double_check_in_by_two_processes_at_once_is_one_visit_and_the_other_is_told_by_whom(hands, path):
    spawn = get_context("spawn")
    start, answers = spawn.Barrier(2), spawn.Queue()
    both = [
        spawn.Process(target=_checks_in, args=(path, name, hands.id("Bo"), start, answers)) for name in ("Ana", "Omar")
    ]
    for process in both:
        process.start()
    said = dict(answers.get(timeout=120) for _ in both)
    for process in both:
        process.join()
    faster = next(name for name, words in said.items() if words == "in")
    slower = next(name for name in said if name != faster)
    assert said[slower] == f"Bo Larsen is already here: checked in by {faster} at 9:02 am."
    assert len(rows_of(path, "visit")) == len(rows_of(path, "stay")) == 1
    hands.holds()


# Undo that says done and does nothing, or deletes history


def test_undo_really_undoes_and_deletes_no_history(hands, path):
    before = rows_of(path, "visit"), rows_of(path, "stay"), rows_of(path, "seat")
    done = hands.check_in("Bo")
    hands.undo()
    assert (rows_of(path, "visit"), rows_of(path, "stay"), rows_of(path, "seat")) == before
    assert [entry["verb"] for entry in entries(path)[-2:]] == ["check-in", "undo"]
    lines = hands.desk.card(hands.id("Bo")).journal
    assert any(line.entry == done.entry and not line.in_force for line in lines)


def test_no_history_can_be_deleted_or_changed_at_all(hands, path):
    hands.check_in("Bo")
    connection = plainly(path)
    try:
        for statement in ("DELETE FROM journal", "UPDATE journal SET actor = 'Nobody'"):
            with pytest.raises(Exception, match="append-only"):
                connection.execute(statement)
    finally:
        connection.close()


# A misclick and its fix counted as two visits


def test_a_misclick_and_its_fix_count_as_one_visit(hands, clock, path):
    hands.check_in("Dana")
    hands.undo()
    clock.passes(20)
    hands.check_in("Bo")
    assert len(rows_of(path, "visit")) == 1
    assert (hands.state("Dana"), hands.state("Bo")) == (State.EXPECTED, State.HERE)
    assert hands.board.counts[State.HERE] == 1


def test_a_check_out_by_misclick_and_its_fix_count_as_one_visit_without_a_gap(hands, clock, path):
    hands.check_in("Bo")
    clock.strikes("11:00")
    hands.check_out("Bo", reason=1)
    clock.strikes("11:05")
    hands.undo()
    assert len(rows_of(path, "visit")) == 1
    assert [(stay.came, stay.left) for stay in hands.person("Bo").stays] == [(on("9:00"), None)]
    assert hands.seats("Bo")["Activity"] == "Yoga"


# A forgotten check-out read as the next day's check-in


def test_a_forgotten_check_out_is_not_read_as_the_next_days_check_in(hands, clock, path):
    hands.check_in("Bo")
    clock.strikes("8:30", TUESDAY)
    assert hands.state("Bo") is State.EXPECTED
    with refused(NotHere):
        hands.check_out("Bo", reason=1)
    hands.check_in("Bo")
    assert hands.state("Bo") is State.HERE
    assert [row["status"] for row in rows_of(path, "visit")] == ["left open", "open"]


# Automatic check-outs that look like human ones


def test_nobody_is_checked_out_by_the_clock(hands, clock, path):
    hands.check_in("Bo")
    before = len(entries(path))
    clock.strikes("9:00", TUESDAY)
    hands.check_in("Bo")
    forgotten = rows_of(path, "visit")[0]
    assert (forgotten["checked_out_at"], forgotten["checked_out_by"]) == (None, None)
    assert rows_of(path, "stay")[0]["left"] is None
    new = entries(path)[before:]
    verbs = [(entry["verb"], entry["actor"]) for entry in new]
    assert verbs == [("end-day", "Ana"), ("open-day", "Ana"), ("check-in", "Ana")]


# The day decided by UTC; server and kiosk in two time zones


@pytest.mark.parametrize("time", ["18:59", "19:00", "23:59"])
def test_the_day_is_not_decided_by_utc(hands, clock, path, time):
    clock.strikes(time)
    hands.check_in("Bo")
    assert hands.board.day == MONDAY
    assert entries(path)[-1]["service_day"] == "2026-11-23"
    assert hands.state("Bo") is State.HERE


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Pacific/Honolulu", "UTC"])
def test_a_server_in_another_time_zone_sees_the_same_day_and_clock(hands, clock, path, monkeypatch, zone):
    clock.strikes("22:15")
    hands.check_in("Bo", at="22:10")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        server = hands.as_("Omar", "Server")
        assert server.board.day == MONDAY
        assert server.person("Bo").came == on("22:10")
        assert server.says(server.step_out("Bo", at="22:12")) == "Stepped out Bo Larsen at 10:12 pm"
        with refused(BadTime):
            server.come_back("Bo", at="22:16")
        server.desk.close()
    finally:
        monkeypatch.undo()
        time.tzset()
    assert hands.person("Bo").stepped_out_at == on("22:12")


# An override failing behind a success screen


def test_an_override_that_says_done_is_done(hands, path):
    limited(hands, {"Coping skills": (0, 1)})
    hands.check_in("Mei")
    said = hands.says(hands.assign("Mei", "Coping skills", anyway=True))
    assert said == "Moved Mei Lin from Boundaries to Coping skills at 11:00 am"
    session = {row["id"]: row["name"] for row in rows_of(path, "group_session")}
    held = [session[row["session_id"]] for row in rows_of(path, "seat")]
    assert held.count("Coping skills") == 1
    assert "Boundaries" not in held


def test_an_override_that_cannot_be_done_says_so(hands, path):
    limited(hands, {"Coping skills": (0, 0)})
    hands.check_in("Mei")
    before = tables(path)
    with refused(GroupFull):
        hands.assign("Mei", "Coping skills", anyway=True)
    assert tables(path) == before


# A hard limit exceeded by one


def test_a_hard_limit_is_not_exceeded_by_one_when_all_arrive_at_once(hands):
    limited(hands, {"12-step workshop": (None, 3), "Yoga": (None, 2)})
    people = [person.id for person in hands.board.people.values() if person.state is not State.HERE]
    start = threading.Barrier(len(people))

    def arrives(terminal: Hands, patient: int) -> None:
        start.wait()
        terminal.desk.do(CheckIn(patient))

    terminals = [hands.as_("Omar", f"Terminal {patient}") for patient in people]
    arrivals = [threading.Thread(target=arrives, args=pair) for pair in zip(terminals, people, strict=True)]
    for arrival in arrivals:
        arrival.start()
    for arrival in arrivals:
        arrival.join()
    held = {group.name: group.held for block in hands.board.blocks for group in block.groups}
    assert (held["12-step workshop"], held["Yoga"]) == (3, 2)
    assert hands.board.counts[State.HERE] == len(people)
    hands.holds()


# Stale screens acted on


def test_a_stale_screen_is_not_acted_on(hands, path):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar", "Back office").excuse("Bo", by="Mary Obi")
    with refused(
        Stale,
        "Omar was faster: Excused Bo Larsen by Mary Obi. Look again.",
    ):
        hands.check_in("Bo", asked=seen)
    assert hands.state("Bo") is State.EXCUSED


@pytest.mark.parametrize("changed", [False, True])
def test_a_screen_kept_since_the_morning_knows_when_check_out_opens(hands, clock, changed):
    hands.check_in("Bo")
    hands.check_in("Ali")
    kept, bo, ali = hands.desk.board(), hands.id("Bo"), hands.id("Ali")
    clock.strikes("14:49")
    if changed:
        hands.note("Dana", "called in")
    kept = hands.desk.board()
    assert (kept.people[bo].step, kept.people[ali].step) == (Step.CARD, Step.CARD)
    assert bo not in kept.favoured
    clock.strikes("14:50")
    kept = hands.desk.board()
    assert (kept.people[bo].step, kept.people[ali].step) == (Step.CHECK_OUT, Step.CHOOSE_DESTINATION)
    assert kept.favoured == {bo, ali}


# One bad scan that blocks all scans


def test_one_bad_scan_blocks_no_other(hands, path):
    for bad in ("@999", "@", "@107", "\x00", "]C1@101", "x" * 5000):
        with refused(Refusal):
            hands.desk.do(CheckIn(lookups.patient(hands.desk, bad)))
    assert hands.says(hands.desk.do(CheckIn(lookups.patient(hands.desk, "@101")))) == "Checked in Bo Larsen at 9:00 am"
    assert [entry["verb"] for entry in entries(path)[-2:]] == ["open-day", "check-in"]


def test_someone_discharged_is_told_apart_from_someone_unknown(hands):
    with refused(NotOnRoster):
        lookups.patient(hands.desk, "Noor Khan")
    with refused(UnknownPatient):
        lookups.patient(hands.desk, "Noor Kahn")


# Changes without an audit trail


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE visit SET destination = 'Elsewhere'",
        "UPDATE patient SET phone = '555-0101' WHERE id = 2",
        "DELETE FROM seat WHERE id = 1",
        "INSERT INTO note (patient_id, text, at, by) VALUES (1, 'x', '2026-11-23T14:00:00.000000Z', 'Ana')",
    ],
)
def test_a_change_without_an_entry_is_found(hands, path, change):
    hands.check_in("Bo")
    assert hands.holds() == len(entries(path))
    connection = plainly(path)
    connection.execute(change)
    connection.close()
    records = open_records(path)
    try:
        with records.reading() as session, pytest.raises(DoesNotHold):
            verify(session)
    finally:
        records.close()


# Reopened days that lose people


def test_a_day_that_is_opened_again_loses_nothing_of_the_first_stay(hands, clock):
    hands.check_in("Bo")
    hands.check_in("Dana")
    clock.strikes("11:30")
    hands.check_out("Bo", to="Maple Street", reason=2)
    clock.strikes("13:30")
    hands.check_in("Bo")
    assert [(stay.came, stay.left) for stay in hands.person("Bo").stays] == [
        (on("9:00"), on("11:30")),
        (on("13:30"), None),
    ]
    assert hands.seats("Bo") == {"Spirituality": "12-step workshop", "Class": "Coping skills", "Activity": "Yoga"}
    assert hands.state("Dana") is State.HERE
    assert hands.board.counts[State.HERE] == 2


def test_a_house_that_came_with_a_census_is_shown_without_opening_the_desk_again(hands):
    hands.check_in("Bo")
    hands.as_("Omar", "Back office").reads(
        "mrn,last_name,first_name,dob,counselor,living_arrangement,living_kind\n"
        "301,New,Nina,1990-01-01,Ruth Gray,Elm House,shelter\n",
        "Ruth Gray",
        "Elm House",
    )
    board = hands.desk.board()
    assert ("Elm House", "shelter") in board.site.houses
    assert "Ruth Gray" in board.site.counselors
    assert [person.name for house in houses(board) for person in house.expected].count("Nina New") == 1


# Minutes floored until someone is absent


def test_no_second_of_a_stay_is_rounded_away(hands, clock):
    hands.check_in("Bo")
    for _ in range(10):
        clock.passes(59.5)
        hands.step_out("Bo")
        clock.passes(1)
        hands.come_back("Bo")
    clock.passes(59.5)
    hands.check_out("Bo", reason=2)
    stays = hands.person("Bo").stays
    assert sum((stay.left - stay.came).total_seconds() for stay in stays) == 11 * 59.5
    assert (stays[0].came, hands.person("Bo").out) == (on("9:00"), clock())


# Lists that take 30 s with 700 people


@pytest.mark.file_only("SQLite's own driver tells what it is asked")
def test_a_list_of_many_asks_the_records_no_more_than_a_list_of_few(hands):
    def asked() -> tuple[int, int, int]:
        desk = FrontDesk(open_records(hands.path), Actor("Ines", Role.LEAD, "Office"), "do", hands.clock)
        with told_by_the_driver() as whole:
            desk.board()
        hands.note("Bo", "changed")
        with told_by_the_driver() as since:
            desk.board()
        with told_by_the_driver() as arrival:
            hands.desk.do(CheckIn(hands.id("Bo")))
        hands.undo()
        desk.close()
        return len(whole), len(since), len(arrival)

    hands.check_in("Dana")
    asked()
    few = asked()
    header = "mrn,last_name,first_name,dob,classes,activity\n"
    rows = (f"{number},Many{number},Mo,1990-01-01,Coping skills,Yoga" for number in range(1000, 1100))
    hands.reads(header + "\n".join(rows) + "\n")
    asked()
    assert asked() == few
