"""Programs side by side: each person follows the day of their own track."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from frontdesk.acts import Admit
from frontdesk.cli.do_acts import Doer, answer_to
from frontdesk.cli.json_shapes import JsonShapes
from frontdesk.cli.reports import html_reports, sheets, tables
from frontdesk.cli.written_reports import Paper
from frontdesk.desk.answers.lists import day_report
from frontdesk.desk.program.planned import held_and_coming
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.settings import sites
from frontdesk.errors import NotUndoable, ReasonNeeded, UnknownTrack
from frontdesk.rules.program.text import read_program, write_program
from frontdesk.shapes.people import State, Step
from frontdesk.shapes.reviewed_day import QuestionKind
from tests.hands import MONDAY, refused

EVENING = """
[[block]]
name = "Evening class"
starts = "18:00"
ends = "19:00"
kind = "groups"
countable = true
tracks = ["Evening"]

[[block]]
name = "Evening check-out"
starts = "19:00"
ends = "20:00"
kind = "check-out"
countable = false
tracks = ["Evening"]

[[group]]
name = "Relapse prevention"
block = "Evening class"
key = 1
room = "Room 1"
soft = 2
hard = 2

[[group]]
name = "Gratitude"
block = "Evening class"
key = 2
"""


def with_evening(program):
    """The program, its blocks now the Morning's, with an Evening beside them."""
    text = write_program(program).replace("countable = true\n", 'countable = true\ntracks = ["Morning"]\n')
    text = text.replace("countable = false\n", 'countable = false\ntracks = ["Morning"]\n')
    head, _, tail = text.partition("\n[[block]]")
    return read_program(f"{head}\n[[block]]{tail.replace('[reasons]', EVENING + chr(10) + '[reasons]')}", program)


@pytest.fixture
def desk(hands):
    """Riverside with two tracks; Bo comes in the evening."""
    sites.load(hands.desk, with_evening(sites.program_of(hands.desk)))
    hands.update("Bo", "track", "evening", today=True)
    return hands


def counts_agree(hands):
    """An act counts the seats of every group as the board does."""
    board = hands.board
    with hands.desk.records.reading() as session:
        program = hands.desk.program(session, the_site(session), board.day)
        for slot in program.slots:
            group = board.group(slot.group.id)
            assert held_and_coming(session, program, slot) == (group.held, group.coming), group.name


def test_what_show_prints_of_tracks_load_reads(desk):
    program = sites.program_of(desk.desk)
    assert program.tracks == ("Morning", "Evening")
    assert read_program(write_program(program), None) == program
    assert sites.load(desk.desk, program).changes == ()


def test_nobody_of_the_evening_is_missing_in_the_morning(desk, clock):
    clock.strikes("11:30")
    asked = {each.person.name for each in desk.desk.questions(desk.board) if each.kind is QuestionKind.NOTHING_KNOWN}
    assert "Bo Larsen" not in asked
    assert "Dana Rivera" in asked
    assert desk.person("Bo").state is State.EXPECTED
    assert desk.board.awaited(clock.at) == desk.board.counts[State.EXPECTED] - 1
    clock.strikes("18:01")
    asked = {each.person.name for each in desk.desk.questions(desk.board) if each.kind is QuestionKind.NOTHING_KNOWN}
    assert "Bo Larsen" in asked


def test_each_track_has_its_own_seats_lateness_and_check_out(desk, clock):
    clock.strikes("14:55")
    desk.check_in("Bo")
    desk.check_in("Dana")
    bo, dana = desk.person("Bo"), desk.person("Dana")
    assert (bo.late_minutes, bo.step, dict(bo.seats)) == (0, Step.CARD, {})
    assert (dana.late_minutes, dana.step) == (295, Step.CHECK_OUT)
    assert [each.block.name for each in desk.board.earned(bo, clock.at)] == ["Evening class", "Evening check-out"]
    assert "Evening class" not in [each.block.name for each in desk.board.earned(dana, clock.at)]
    with pytest.raises(ReasonNeeded) as refused:
        desk.check_out("Bo")
    assert refused.value.values["opens"] == desk.board.instant(time(18, 50))
    desk.check_out("Dana")
    clock.strikes("18:50")
    assert desk.person("Bo").step is not Step.CARD
    desk.check_out("Bo")
    assert not desk.person("Bo").left_early
    desk.holds()


def test_a_block_by_its_hour_is_that_of_the_persons_own_track(desk, clock):
    clock.strikes("17:55")
    counts_agree(desk)
    desk.check_in("Bo")
    counts_agree(desk)
    desk.assign("Bo", "Gratitude")
    assert desk.seats("Bo") == {"Evening class": "Gratitude"}
    answer, _ = answer_to(Doer(desk.desk), 'unassign "Bo Larsen" 11:00')
    assert answer["refusal"] == "unknown_group"
    answer, _ = answer_to(Doer(desk.desk), 'unassign "Bo Larsen" 18:00')
    assert answer["ok"]


def test_a_track_that_is_not_there_is_refused_with_those_that_are(desk):
    with pytest.raises(UnknownTrack) as refused:
        desk.update("Bo", "track", "Night")
    assert refused.value.values["names"] == ["Morning", "Evening"]


def test_without_a_word_for_today_a_track_is_from_tomorrow_on(desk, clock):
    clock.strikes("9:05")
    desk.check_in("Dana")
    desk.update("Bo", "track", "")
    assert desk.board.of(desk.person("Bo")).checkout_opens == desk.board.instant(time(18, 50))
    clock.strikes("9:05", clock.at.date() + timedelta(days=1))
    assert desk.board.of(desk.person("Bo")).checkout_opens == desk.board.instant(time(14, 50))
    desk.holds()


def test_a_plan_that_is_changed_is_from_tomorrow_on_for_who_has_not_come(hands, clock):
    clock.strikes("9:05")
    hands.check_in("Dana")
    before = hands.person("Bo").plan
    hands.update("Bo", "activity", "Meditation")
    assert hands.person("Bo").plan == before
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Yoga"
    clock.strikes("9:05", clock.at.date() + timedelta(days=1))
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Meditation"
    hands.holds()


def test_with_today_it_is_at_once(hands, clock):
    clock.strikes("9:05")
    hands.update("Bo", "activity", "Meditation")
    hands.update("Bo", "activity", "Music therapy", today=True)
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Music therapy"


def test_settings_loaded_before_anybody_came_reach_the_day_though_a_note_opened_it(hands, clock):
    clock.strikes("8:40")
    hands.note("Bo", "Called")
    other = hands.as_("Omar")
    assert other.board.checkout_opens == other.board.instant(time(14, 50))
    text = write_program(sites.program_of(hands.desk))
    text = text.replace('"15:00"\nends = "16:00"', '"15:30"\nends = "16:00"').replace('"Yoga"', '"Gentle yoga"')
    sites.load(hands.desk, read_program(text, None), ["Yoga=Gentle yoga"])
    other.check_in("Bo")
    assert other.seats("Bo")["Activity"] == "Gentle yoga"
    assert other.board.checkout_opens == other.board.instant(time(15, 20))
    hands.holds()


def test_on_a_closed_date_nobody_is_expected(hands, clock):
    program = sites.program_of(hands.desk)
    shown = read_program(write_program(program).replace("closed = []", f"closed = [{clock.at.date()}]"), None)
    sites.load(hands.desk, shown)
    assert hands.board.closed
    assert hands.board.counts[State.EXPECTED] == 0
    hands.check_in("Bo")
    assert hands.person("Bo").state is State.HERE
    hands.holds()


def gone(program, name):
    """The program without one of its groups."""
    return replace(program, groups=tuple(group for group in program.groups if group.name != name))


def test_a_group_taken_out_on_a_running_day_goes_tomorrow_for_who_has_not_come_too(hands, clock):
    clock.strikes("9:05")
    hands.check_in("Dana")
    sites.load(hands.desk, gone(sites.program_of(hands.desk), "Yoga"), drop_plans=True)
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Yoga"
    clock.strikes("9:05", clock.at.date() + timedelta(days=1))
    hands.check_in("Bo")
    assert "Activity" not in hands.seats("Bo")
    hands.holds()


def test_people_led_to_another_group_on_a_running_day_go_there_tomorrow(hands, clock):
    clock.strikes("9:05")
    hands.check_in("Dana")
    sites.load(hands.desk, gone(sites.program_of(hands.desk), "Yoga"), ["Yoga=Meditation"])
    held = next(group for block in hands.board.blocks for group in block.groups if group.name == "Meditation")
    assert held.coming == 2, "Thomas and Mei, whose plan it was"
    counts_agree(hands)
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Yoga"
    clock.strikes("9:05", clock.at.date() + timedelta(days=1))
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Meditation"
    hands.holds()


def test_settings_that_reached_a_day_are_undone_with_it_until_somebody_came(hands, clock):
    clock.strikes("8:40")
    hands.note("Bo", "Called")
    before = sites.program_of(hands.desk)
    sites.load(hands.desk, gone(before, "Yoga"), ["Yoga=Meditation"])
    assert not any(group.name == "Yoga" for block in hands.board.blocks for group in block.groups)
    entry = hands.board.position
    undone = hands.undo(entry).entry
    assert sites.program_of(hands.desk) == before
    hands.undo(undone)
    hands.check_in("Bo")
    assert hands.seats("Bo")["Activity"] == "Meditation"
    with refused(NotUndoable):
        hands.undo(entry)
    hands.holds()


def test_a_short_friday_ends_earlier_and_seats_nobody_in_what_is_not_held(hands, clock):
    program = sites.program_of(hands.desk)
    text = write_program(program).replace("countable = true\n", 'countable = true\nweekdays = ["Mon"]\n', 3)
    sites.load(hands.desk, read_program(text.replace('weekdays = ["Mon"]\n', "", 2), program))
    clock.strikes("9:00", MONDAY + timedelta(days=4))
    assert "Activity" not in [block.name for block in hands.board.blocks]
    hands.check_in("Bo")
    assert set(hands.seats("Bo")) == {"Spirituality", "Class"}
    assert hands.says(hands.check_out("Bo", reason=1)).startswith("Checked out Bo Larsen")
    hands.holds()


def test_every_form_of_the_day_tells_each_person_of_their_own_track(desk, clock):
    clock.strikes("18:30")
    desk.check_in("Bo", at="18:00")
    desk.assign("Bo", "Gratitude", at="18:00")
    report = JsonShapes("America/New_York").day(day_report(desk.board))
    (bo,) = (row for row in report["patients"] if row["mrn"] == "101")
    assert [(each["block"], each["countable"]) for each in bo["blocks"]] == [
        ("Evening class", 30),
        ("Evening check-out", 0),
    ]
    assert (bo["late_minutes"], bo["countable_minutes"]) == (0, 30)
    assert "Bo Larsen" in tables.day(report)
    assert "Evening class" in sheets.of("day", report, Paper.of(desk.board))
    assert "Evening class" in html_reports.of("day", report, Paper.of(desk.board))


def test_somebody_may_be_admitted_to_a_track(desk):
    answer, _ = answer_to(Doer(desk.desk), "admit Quill Ed 1980-02-12 track=evening")
    assert answer["ok"], answer
    assert desk.person("Quill").track == desk.person("Bo").track
    with refused(UnknownTrack):
        desk.desk.do(Admit("Nash", "Olu", date(1981, 2, 12), track="Night"))
