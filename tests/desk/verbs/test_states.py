"""The table of states (docs/contract.md, States and verbs), cell by cell, with its times, places and days."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from frontdesk.acts import CheckIn, Seen
from frontdesk.errors import (
    AlreadyHere,
    AlreadyOut,
    BadTime,
    NotHere,
    NotOnRoster,
    ReasonNeeded,
    Refusal,
    StillIn,
    UnknownHouse,
    UnknownPatient,
    UnknownReason,
)
from frontdesk.shapes.people import State
from tests.desk.given import entries, rows_of, tables
from tests.hands import Hands, on, refused

TUESDAY = date(2026, 11, 24)
BACK_TO_WINTER = date(2026, 11, 1)
ON_TO_SUMMER = date(2026, 3, 8)


def stepped_out(hands: Hands) -> None:
    hands.check_in("Bo")
    hands.clock.strikes("9:05")
    hands.step_out("Bo")


def checked_out(hands: Hands) -> None:
    hands.check_in("Bo")
    hands.clock.strikes("9:05")
    hands.check_out("Bo", reason=2)


MADE: dict[str, Callable[[Hands], object]] = {
    "expected": lambda hands: None,
    "absent": lambda hands: hands.absent("Bo"),
    "excused": lambda hands: hands.excuse("Bo"),
    "here": lambda hands: hands.check_in("Bo"),
    "stepped out": stepped_out,
    "checked out": checked_out,
}
VERBS: dict[str, Callable[[Hands], object]] = {
    "check-in": lambda hands: hands.check_in("Bo"),
    "check-out": lambda hands: hands.check_out("Bo", reason=2),
    "step-out": lambda hands: hands.step_out("Bo"),
    "return": lambda hands: hands.come_back("Bo"),
    "assign": lambda hands: hands.assign("Bo", "Boundaries"),
    "unassign": lambda hands: hands.unassign("Bo", "Class"),
    "absent": lambda hands: hands.absent("Bo", called=False),
    "excuse": lambda hands: hands.excuse("Bo", by="Kevin Doyle"),
    "running-late": lambda hands: hands.late("Bo", "9:40"),
    "outreach": lambda hands: hands.tries("Bo"),
    "note": lambda hands: hands.note("Bo", "asked for a ride list"),
    "update": lambda hands: hands.update("Bo", "phone", "555-0101"),
    "seen": lambda hands: hands.desk.do(Seen(hands.id("Bo"))),
    "desk-note": lambda hands: hands.desk_note("Bo", 2),
    "done": lambda hands: hands.notes_done("Bo"),
}
HERE, AWAY, OUT, ABSENT, EXCUSED = State.HERE, State.STEPPED_OUT, State.CHECKED_OUT, State.ABSENT, State.EXCUSED
AS_IT_WAS = [State.EXPECTED, ABSENT, EXCUSED, HERE, AWAY, OUT]
NOT_YET = ["not_here", "not_here", "not_here"]
# The verb, then what it answers or where the day stands after it, in the order of MADE.
TABLE: dict[str, Sequence[State | str]] = {
    "check-in": [HERE, HERE, HERE, "already_here", HERE, HERE],
    "check-out": [*NOT_YET, OUT, OUT, "already_out"],
    "step-out": [*NOT_YET, AWAY, "not_here", "already_out"],
    "return": [*NOT_YET, "already_here", HERE, "already_out"],
    "assign": [*NOT_YET, HERE, AWAY, "already_out"],
    "unassign": [*NOT_YET, HERE, AWAY, "already_out"],
    "absent": [ABSENT, ABSENT, ABSENT, "already_here", "already_here", "already_out"],
    "excuse": [EXCUSED, EXCUSED, EXCUSED, "already_here", "already_here", "already_out"],
    "running-late": [State.EXPECTED] * 3 + ["already_here", "already_here", "already_out"],
    "outreach": AS_IT_WAS,
    "note": AS_IT_WAS,
    "update": AS_IT_WAS,
    "seen": AS_IT_WAS,
    "desk-note": AS_IT_WAS,
    "done": AS_IT_WAS,
}
CELLS = [
    pytest.param(verb, state, outcome, id=f"{verb} when {state}")
    for verb, row in TABLE.items()
    for state, outcome in zip(MADE, row, strict=True)
]
DONE = [cell for cell in CELLS if isinstance(cell.values[2], State)]
REFUSED = [cell for cell in CELLS if not isinstance(cell.values[2], State)]


@pytest.mark.parametrize(("verb", "state", "outcome"), DONE)
def test_what_the_table_allows_is_done_as_one_entry_by_whoever_acts(hands, clock, path, verb, state, outcome):
    MADE[state](hands)
    if verb == "done":
        hands.desk_note("Bo", 1)
    clock.strikes("9:10")
    before = len(entries(path))
    VERBS[verb](hands.as_("Omar"))
    new = [(entry["verb"], entry["actor"]) for entry in entries(path)[before:] if entry["verb"] != "open-day"]
    assert new == [(verb, "Omar")]
    assert hands.state("Bo") is outcome
    hands.holds()


@pytest.mark.parametrize(("verb", "state", "code"), REFUSED)
def test_what_the_table_refuses_has_its_code_and_changes_nothing(hands, clock, path, verb, state, code):
    MADE[state](hands)
    clock.strikes("9:10")
    before = tables(path), entries(path)
    with pytest.raises(Refusal) as caught:
        VERBS[verb](hands.as_("Omar"))
    assert caught.value.code == code
    assert (tables(path), entries(path)) == before


NOT_HERE = "Bo Larsen is not here ({}). Check in first."
ALREADY_OUT = "Bo Larsen was checked out by Ana at 9:05 am. Back? Check in."
CAME = "Bo Larsen came at 9:00 am. A mistake? Undo the check-in."
SENTENCES = [
    ("check-in", "here", AlreadyHere, "Bo Larsen is already here: checked in by Ana at 9:00 am."),
    ("return", "here", AlreadyHere, "Bo Larsen is already here: checked in by Ana at 9:00 am."),
    *((verb, "expected", NotHere, NOT_HERE.format("expected")) for verb in ("check-out", "step-out", "return")),
    *((verb, "expected", NotHere, NOT_HERE.format("expected")) for verb in ("assign", "unassign")),
    ("check-out", "absent", NotHere, NOT_HERE.format("absent")),
    ("check-out", "excused", NotHere, NOT_HERE.format("excused")),
    ("step-out", "stepped out", NotHere, NOT_HERE.format("stepped out")),
    *((verb, "checked out", AlreadyOut, ALREADY_OUT) for verb in ("check-out", "step-out", "return", "assign")),
    *((verb, "checked out", AlreadyOut, ALREADY_OUT) for verb in ("unassign", "absent", "excuse")),
    *((verb, state, StillIn, CAME) for verb in ("absent", "excuse") for state in ("here", "stepped out")),
]


@pytest.mark.parametrize(("verb", "state", "kind", "sentence"), SENTENCES)
def test_a_refusal_says_why_in_a_sentence(hands, clock, verb, state, kind, sentence):
    MADE[state](hands)
    clock.strikes("9:10")
    with refused(kind, sentence):
        VERBS[verb](hands.as_("Omar"))


# What a check-in is, by where the day stands


def test_a_check_in_of_someone_who_stepped_out_is_a_return_and_says_so(hands, clock):
    stepped_out(hands)
    clock.strikes("9:12")
    assert hands.says(hands.check_in("Bo")) == "Returned Bo Larsen at 9:12 am, had stepped out"
    assert [(stay.came, stay.left) for stay in hands.person("Bo").stays] == [
        (on("9:00"), on("9:05")),
        (on("9:12"), None),
    ]


def test_a_check_in_after_the_check_out_is_another_stay_of_the_same_visit(hands, clock, path):
    checked_out(hands)
    clock.strikes("9:30")
    assert hands.says(hands.check_in("Bo")) == "Checked in Bo Larsen again at 9:30 am"
    assert len(rows_of(path, "visit")) == 1
    person = hands.person("Bo")
    assert [(stay.came, stay.left) for stay in person.stays] == [(on("9:00"), on("9:05")), (on("9:30"), None)]
    assert (person.out, person.destination, person.reason) == (None, None, None)


def test_the_newer_word_about_an_absence_stands(hands):
    hands.absent("Bo", called=False)
    hands.excuse("Bo", by="Mary Obi", reason=2)
    assert (hands.person("Bo").away, hands.person("Bo").away_by) == ("excused", "Mary Obi")
    hands.absent("Bo", called=True, reason=2)
    assert (hands.person("Bo").away, hands.person("Bo").reason) == ("called", "sick")


def test_an_excuse_keeps_who_wrote_it_and_in_whose_name(hands, path):
    hands.as_("Omar").excuse("Bo", by="Mary Obi")
    row = rows_of(path, "absence")[0]
    assert (row["by"], row["excused_by"]) == ("Omar", "Mary Obi")


# Who


def test_someone_not_scheduled_is_in_no_list_until_they_are_checked_in(hands):
    ali = hands.id("Ali")
    assert hands.state("Ali") is State.NOT_SCHEDULED
    assert ali not in hands.board.order
    assert hands.says(hands.check_in("Ali")) == "Checked in Ali Haddad at 9:00 am, not scheduled today"
    assert ali in hands.board.order
    assert hands.board.counts[State.HERE] == 1


@pytest.mark.parametrize("verb", ["check-out", "step-out", "return", "assign", "unassign"])
def test_someone_not_scheduled_is_not_here_like_anyone_who_has_not_come(hands, verb):
    hands.check_in("Bo")
    done = {
        "check-out": lambda: hands.check_out("Ali"),
        "step-out": lambda: hands.step_out("Ali"),
        "return": lambda: hands.come_back("Ali"),
        "assign": lambda: hands.assign("Ali", "Boundaries"),
        "unassign": lambda: hands.unassign("Ali", "Class"),
    }
    with refused(NotHere, "Ali Haddad is not here (not scheduled). Check in first."):
        done[verb]()


def test_someone_discharged_is_not_on_the_roster_the_day_after(hands, clock, path):
    clock.strikes("9:00", date(2026, 11, 20))
    hands.check_in("107")
    hands.undo()
    clock.strikes("9:00")
    before = tables(path), entries(path)
    with refused(NotOnRoster, "Noor Khan was discharged on Nov 20, 2026: ask for a new date."):
        hands.check_in("107")
    assert (tables(path), entries(path)) == before


def test_nobody_is_on_the_roster_before_the_admission(hands, clock):
    clock.strikes("9:00", date(2026, 8, 31))
    with refused(NotOnRoster, "Bo Larsen is admitted from Sep 1, 2026 on: ask for a new date."):
        hands.check_in("101")
    clock.strikes("9:00", date(2026, 9, 1))
    hands.check_in("101")
    assert hands.state("Bo") is State.HERE


def test_nobody_is_behind_a_number_that_was_never_given(hands):
    with refused(UnknownPatient):
        hands.desk.do(CheckIn(999))


# When


@pytest.mark.parametrize("time", ["9:01", "14:00", "3:00", "23:59"])
def test_a_time_later_than_now_cannot_be_right(hands, path, time):
    before = tables(path), entries(path)
    with refused(BadTime):
        hands.check_in("Bo", at=time)
    assert (tables(path), entries(path)) == before


def test_a_time_later_than_now_says_so(hands):
    with refused(BadTime, "9:30 am cannot be right: it is later than now. Write the time it happened."):
        hands.check_in("Bo", at="9:30")


def test_an_arrival_may_be_written_down_later(hands, path):
    assert hands.says(hands.check_in("Bo", at="8:47")) == "Checked in Bo Larsen at 8:47 am"
    assert hands.person("Bo").came == on("8:47")
    assert entries(path)[-1]["happened_at"] == "2026-11-23T13:47:00.000000Z"


EARLIER = "{} cannot be right: something later is recorded already. Undo that first, or write a later time."


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("check-in", lambda hands, at: hands.step_out("Bo", at=at)),
        ("check-in", lambda hands, at: hands.check_out("Bo", at=at, reason=1)),
        ("check-in", lambda hands, at: hands.assign("Bo", "Boundaries", at=at)),
        ("step-out", lambda hands, at: hands.come_back("Bo", at=at)),
        ("step-out", lambda hands, at: hands.check_in("Bo", at=at)),
        ("step-out", lambda hands, at: hands.check_out("Bo", at=at, reason=1)),
        ("check-out", lambda hands, at: hands.check_in("Bo", at=at)),
        ("assign", lambda hands, at: hands.step_out("Bo", at=at)),
        ("assign", lambda hands, at: hands.check_out("Bo", at=at, reason=1)),
        ("assign", lambda hands, at: hands.assign("Bo", "Gratitude", at=at)),
    ],
)
def test_no_time_before_the_last_act_on_the_visit(hands, clock, before, then):
    hands.check_in("Bo")
    clock.strikes("9:20")
    if before == "check-in":
        hands.undo()
    hands.clock.passes(30)
    acts = {
        "check-in": lambda: hands.check_in("Bo"),
        "step-out": lambda: hands.step_out("Bo"),
        "check-out": lambda: hands.check_out("Bo", reason=1),
        "assign": lambda: hands.assign("Bo", "Boundaries"),
    }
    acts[before]()
    clock.strikes("9:40")
    with refused(BadTime, EARLIER.format("9:19 am")):
        then(hands, "9:19")
    then(hands, "9:20")


def test_within_the_minute_of_the_last_act_is_right_after_it(hands, clock):
    clock.passes(40)
    hands.check_in("Bo")
    clock.passes(10)
    hands.step_out("Bo", at="9:00")
    assert [(stay.came, stay.left) for stay in hands.person("Bo").stays] == [
        (on("9:00") + timedelta(seconds=40), on("9:00") + timedelta(seconds=40))
    ]


def test_an_act_that_was_undone_is_no_last_act(hands, clock):
    hands.check_in("Bo")
    clock.strikes("9:30")
    hands.step_out("Bo")
    hands.undo()
    clock.strikes("9:40")
    hands.step_out("Bo", at="9:10")
    assert hands.person("Bo").stepped_out_at == on("9:10")


def test_nobody_promises_to_be_back_before_they_left(hands, clock):
    hands.check_in("Bo")
    clock.strikes("9:30")
    with refused(BadTime, "9:30 am cannot be right: they cannot be back before they left. Write a later time."):
        hands.step_out("Bo", back="9:30")
    hands.step_out("Bo", back="9:45")
    assert hands.person("Bo").back_by == on("9:45")


# Leaving


def test_leaving_before_check_out_opens_needs_a_reason(hands, clock, path):
    hands.check_in("Bo")
    clock.strikes("14:49")
    before = tables(path), entries(path)
    with refused(
        ReasonNeeded,
        "Bo Larsen leaves before 2:50 pm. Give a reason: 1 not said, 2 doctor, "
        "3 court or probation, 4 work or school, 5 family, 6 ride, 7 unwell, 8 left without telling us, "
        "9 sent home by staff, 10 other.",
    ):
        hands.check_out("Bo")
    assert (tables(path), entries(path)) == before
    hands.check_out("Bo", reason=2)
    assert (hands.person("Bo").reason, hands.person("Bo").left_early) == ("doctor", True)


def test_from_ten_to_three_no_reason_is_asked(hands, clock):
    hands.check_in("Bo")
    clock.strikes("14:50")
    hands.check_out("Bo")
    assert (hands.person("Bo").reason, hands.person("Bo").left_early) == (None, False)


def test_an_early_time_written_down_late_needs_its_reason(hands, clock):
    hands.check_in("Bo")
    clock.strikes("15:10")
    with refused(ReasonNeeded):
        hands.check_out("Bo", at="14:49")
    hands.check_out("Bo", at="14:50")
    assert hands.person("Bo").out == on("14:50")


def test_a_reason_given_in_time_is_kept_all_the_same(hands, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    hands.check_out("Bo", reason=6)
    assert hands.person("Bo").reason == "ride"


@pytest.mark.parametrize("number", [0, 11, -1])
def test_a_reason_that_is_not_on_the_list(hands, number):
    hands.check_in("Bo")
    with refused(UnknownReason):
        hands.check_out("Bo", reason=number)
    assert hands.state("Bo") is State.HERE


def test_who_stepped_out_left_when_they_stepped_out(hands, clock):
    hands.check_in("Bo")
    clock.strikes("11:00")
    hands.step_out("Bo")
    clock.strikes("15:05")
    with refused(ReasonNeeded):
        hands.check_out("Bo")
    said = hands.says(hands.check_out("Bo", reason=8))
    assert said == "Checked out Bo Larsen at 11:00 am to Harbor House, left without telling us"
    assert hands.person("Bo").out == on("11:00")
    assert [(stay.came, stay.left) for stay in hands.person("Bo").stays] == [(on("9:00"), on("11:00"))]


def test_who_stepped_out_left_at_the_time_that_is_named(hands, clock):
    hands.check_in("Bo")
    clock.strikes("14:40")
    hands.step_out("Bo")
    clock.strikes("15:05")
    hands.check_out("Bo", at="14:55")
    assert hands.person("Bo").out == on("14:55")
    assert hands.person("Bo").stays[-1].left == on("14:40")


def test_who_stepped_out_after_check_out_opened_needs_no_reason(hands, clock):
    hands.check_in("Bo")
    clock.strikes("14:55")
    hands.step_out("Bo")
    clock.strikes("15:30")
    hands.check_out("Bo")
    assert hands.person("Bo").out == on("14:55")


# Where to


@pytest.mark.parametrize(
    ("who", "to", "destination"),
    [
        ("Bo", None, "Harbor House"),
        ("Mei", None, "Own home"),
        ("Ali", None, None),
        ("Bo", "maple STREET", "Maple Street"),
        ("Bo", "shelter", "shelter"),
        ("Bo", "Family home", "family home"),
    ],
)
def test_a_check_out_goes_home_or_where_they_say(hands, clock, who, to, destination):
    hands.check_in(who)
    clock.strikes("15:00")
    done = hands.check_out(who, to=to)
    assert hands.person(who).destination == destination
    name = hands.person(who).name
    where = f"to {destination}" if destination else "no destination given"
    assert hands.says(done).startswith(f"Checked out {name} at 3:00 pm{' ' if destination else ', '}{where}")


def test_an_unknown_house_is_refused_with_those_there_are(hands, clock, path):
    hands.check_in("Bo")
    clock.strikes("15:00")
    before = tables(path), entries(path)
    with refused(
        UnknownHouse,
        "There is no house or living arrangement “Harbour Hose”. "
        "There are: Harbor House, Maple Street, Own home, family home, own home, shelter, other, ride.",
    ):
        hands.check_out("Bo", to="Harbour Hose")
    assert (tables(path), entries(path)) == before


# The first of several refusals: form, person, state, time, house or group, reason


def test_of_several_refusals_the_first_is_said(hands, clock):
    with refused(NotOnRoster):
        hands.check_out("107", to="Nowhere", at="9:30")
    with refused(NotHere):
        hands.check_out("Bo", to="Nowhere", at="9:30")
    hands.check_in("Bo")
    with refused(BadTime):
        hands.check_out("Bo", to="Nowhere", at="9:30")
    with refused(UnknownHouse):
        hands.check_out("Bo", to="Nowhere", at="9:00")
    with refused(ReasonNeeded):
        hands.check_out("Bo", to="Maple Street", at="9:00")


# Days


def test_a_forgotten_check_out_stays_open_and_the_next_day_begins_its_own_visit(hands, clock, path):
    hands.check_in("Bo")
    clock.strikes("9:00", TUESDAY)
    assert hands.state("Bo") is State.EXPECTED
    assert hands.says(hands.check_in("Bo")) == "Checked in Bo Larsen at 9:00 am"
    visits = rows_of(path, "visit")
    assert [(row["status"], row["checked_out_at"]) for row in visits] == [("left open", None), ("open", None)]
    assert [row["left"] for row in rows_of(path, "stay")] == [None, None]
    assert len([entry for entry in entries(path) if entry["verb"] == "check-in"]) == 2


def test_undoing_the_next_days_check_in_opens_the_forgotten_visit_again(hands, clock, path):
    hands.check_in("Bo")
    before = rows_of(path, "visit"), rows_of(path, "stay"), rows_of(path, "seat")
    clock.strikes("9:00", TUESDAY)
    hands.check_in("Bo")
    hands.undo()
    assert (rows_of(path, "visit"), rows_of(path, "stay"), rows_of(path, "seat")) == before
    hands.holds()


def test_nobody_is_checked_out_of_a_former_day(hands, clock):
    hands.check_in("Bo")
    clock.strikes("9:00", TUESDAY)
    with refused(NotHere, "Bo Larsen is not here (expected). Check in first."):
        hands.check_out("Bo")


def test_the_hours_before_four_belong_to_the_day_before(hands, clock, path):
    clock.strikes("23:30")
    hands.check_in("Bo")
    clock.strikes("3:59", TUESDAY)
    assert hands.board.day == date(2026, 11, 23)
    with refused(BadTime):
        hands.step_out("Bo", at="4:00")
    with refused(BadTime):
        hands.step_out("Bo", at="23:29")
    hands.step_out("Bo", at="1:15")
    assert hands.person("Bo").stepped_out_at == on("1:15", TUESDAY)
    hands.check_out("Bo", at="3:59")
    assert {entry["service_day"] for entry in entries(path)[-3:]} == {"2026-11-23"}
    clock.strikes("4:00", TUESDAY)
    assert hands.board.day == TUESDAY
    assert hands.state("Bo") is State.EXPECTED


def test_the_first_act_of_the_morning_opens_the_day_by_itself(hands, path):
    hands.check_in("Bo")
    assert [entry["verb"] for entry in entries(path)[-2:]] == ["open-day", "check-in"]


def test_a_refused_first_act_opens_no_day(hands, path):
    before = tables(path), entries(path)
    with refused(BadTime):
        hands.check_in("Bo", at="9:30")
    assert (tables(path), entries(path)) == before
    hands.check_in("Bo")
    hands.holds()


def test_the_night_that_summer_time_ends_has_an_hour_twice(hands, clock):
    clock.strikes("0:30", BACK_TO_WINTER)
    hands.check_in("Bo")
    assert hands.board.day == date(2026, 10, 31)
    clock.at = on("1:30", BACK_TO_WINTER) + timedelta(hours=1)
    hands.step_out("Bo")
    stay = hands.person("Bo").stays[0]
    assert stay.left is not None
    assert stay.left - stay.came == timedelta(hours=2)
    hands.check_out("Bo")
    clock.strikes("3:59", BACK_TO_WINTER)
    assert hands.board.day == date(2026, 10, 31)
    clock.strikes("4:00", BACK_TO_WINTER)
    assert hands.board.day == BACK_TO_WINTER


def test_of_an_hour_that_comes_twice_the_first_is_meant(hands, clock):
    clock.strikes("0:30", BACK_TO_WINTER)
    hands.check_in("Bo")
    clock.at = on("1:30", BACK_TO_WINTER) + timedelta(hours=1)
    hands.step_out("Bo", at="1:10")
    assert hands.person("Bo").stepped_out_at == on("1:10", BACK_TO_WINTER)


def test_the_day_after_the_clocks_went_back_has_its_own_wall_clock(hands, clock):
    clock.strikes("9:00", BACK_TO_WINTER)
    hands.check_in("Bo", at="8:55")
    assert f"{hands.person('Bo').came:%H:%M}" == "13:55"
    assert [f"{block.begins:%H:%M}" for block in hands.board.blocks if block.name == "Class"] == ["16:00"]


EARLY = "mrn,last_name,first_name,dob,admit_date\n201,Early,Eve,1990-01-01,2026-01-01\n"


def test_the_night_that_summer_time_begins_misses_an_hour(hands, clock):
    clock.strikes("1:30", ON_TO_SUMMER)
    hands.reads(EARLY)
    hands.check_in("201")
    assert hands.board.day == date(2026, 3, 7)
    clock.strikes("3:10", ON_TO_SUMMER)
    with refused(BadTime):
        hands.step_out("201", at="2:50")
    hands.step_out("201", at="3:05")
    stay = hands.person("201").stays[0]
    assert stay.left is not None
    assert stay.left - stay.came == timedelta(minutes=35)
    clock.strikes("4:00", ON_TO_SUMMER)
    assert hands.board.day == ON_TO_SUMMER


def test_the_day_the_clocks_went_on_has_its_own_wall_clock(hands, clock):
    clock.strikes("9:00", ON_TO_SUMMER)
    hands.reads(EARLY)
    hands.check_in("201", at="8:55")
    assert f"{hands.person('201').came:%H:%M}" == "12:55"
    assert [f"{block.begins:%H:%M}" for block in hands.board.blocks if block.name == "Class"] == ["15:00"]
