"""Out of class: in the building, with staff, not in the group (docs/contract.md, Out of class)."""

from dataclasses import replace
from datetime import date

import pytest

from frontdesk.acts import OutOfClass, Return, WrongPerson
from frontdesk.desk import lookups
from frontdesk.desk.settings import sites
from frontdesk.errors import AlreadyHere, AlreadyOut, BadTime, BecauseNeeded, LaterActs, NotHere, UnknownReason, Usage
from frontdesk.rules.program.site_lists import AwayReason
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.texts.roll_call import sheet
from frontdesk.texts.today_words import next_words
from tests.desk.answers.test_minutes import counted, why
from tests.desk.given import rows_of
from tests.hands import MONDAY, VOICE, Hands, on, refused, wall

TUESDAY = date(2026, 11, 24)
NURSE, COUNSELOR = 1, 2


@pytest.fixture
def bo(hands: Hands, clock) -> Hands:
    """Bo is here from nine on; it is twenty past ten."""
    hands.check_in("Bo")
    clock.strikes("10:20")
    return hands


def reads(hands: Hands) -> str:
    return next_words(hands.person("Bo"), hands.board, VOICE, hands.desk.now(), 0).text


def test_the_counter_reads_with_staff_and_the_roll_call_the_name_and_room(bo):
    said = bo.says(bo.out_of_class("Bo", reason=NURSE, company="Kim Lee", room="Room 9"))
    assert said == "Out of class Bo Larsen at 10:20 am, with nurse, with Kim Lee, Room 9"
    assert (reads(bo), bo.state("Bo")) == ("with staff", State.HERE)
    called = lookups.roll_call(bo.desk)
    assert [(row.name, row.room, row.company) for row in called.people] == [("Bo Larsen", "Room 9", "Kim Lee")]
    assert "ROOM 9  1\n[ ] Bo Larsen  (with Kim Lee)" in sheet(called, VOICE)


@pytest.mark.parametrize(("reason", "kept"), [(NURSE, 40), (COUNSELOR, 60), (3, 40), (None, 40)])
def test_the_reason_says_whether_its_minutes_count(bo, clock, reason, kept):
    said = bo.says(bo.out_of_class("Bo", reason=reason))
    named = {NURSE: ", with nurse", COUNSELOR: ", with counselor", 3: ", with lead", None: ""}[reason]
    assert said == f"Out of class Bo Larsen at 10:20 am{named}"
    clock.strikes("10:40")
    assert bo.says(bo.come_back("Bo")) == "Back in class Bo Larsen at 10:40 am"
    assert reads(bo) != "with staff"
    clock.strikes("11:00")
    assert counted(bo, "Bo")["Spirituality"] == kept
    assert why(bo, "Bo") == ({} if kept == 60 else {"Spirituality": ["out of class 10:20-10:40"]})
    bo.holds()


def test_without_an_end_it_lasts_to_that_of_the_block(bo, clock):
    bo.out_of_class("Bo", reason=NURSE)
    clock.strikes("11:00")
    assert reads(bo) != "with staff"
    clock.strikes("12:00")
    assert counted(bo, "Bo") == {"Spirituality": 20, "Class": 60, "Activity": 0}
    with refused(AlreadyHere):
        bo.come_back("Bo")
    bo.come_back("Bo", at="10:30")
    assert counted(bo, "Bo")["Spirituality"] == 50


def test_with_its_end_it_goes_on_beyond_the_block(bo, clock):
    said = bo.says(bo.out_of_class("Bo", reason=NURSE, back="11:10"))
    assert said.endswith("at 10:20 am, back at 11:10 am, with nurse")
    assert reads(bo) == "with staff, back 11:10"
    clock.strikes("12:00")
    assert counted(bo, "Bo") == {"Spirituality": 20, "Class": 50, "Activity": 0}


def test_a_check_out_and_stepping_out_end_it(bo, clock):
    bo.out_of_class("Bo", reason=NURSE)
    clock.strikes("10:30")
    bo.step_out("Bo")
    clock.strikes("10:40")
    bo.come_back("Bo")
    assert reads(bo) != "with staff"
    clock.strikes("11:00")
    assert counted(bo, "Bo")["Spirituality"] == 40
    bo.out_of_class("Bo", reason=NURSE)
    clock.strikes("11:10")
    bo.check_out("Bo", reason=2)
    assert counted(bo, "Bo")["Class"] == 0


def test_who_steps_out_in_the_same_instant_returns_and_is_not_back_in_class(bo):
    bo.out_of_class("Bo", reason=NURSE)
    bo.step_out("Bo")
    assert bo.says(bo.come_back("Bo")) == "Returned Bo Larsen at 10:20 am"
    assert bo.state("Bo") is State.HERE


def test_who_goes_on_to_somebody_else_is_with_one_at_a_time(bo, clock):
    bo.out_of_class("Bo", reason=NURSE)
    clock.strikes("10:30")
    bo.out_of_class("Bo", reason=COUNSELOR)
    clock.strikes("11:00")
    assert counted(bo, "Bo")["Spirituality"] == 50
    with refused(BadTime):
        bo.out_of_class("Bo", at="10:15", back="10:25")
    bo.undo()
    assert counted(bo, "Bo")["Spirituality"] == 20


def test_an_undo_that_would_have_somebody_with_two_at_once_is_in_the_way_of_the_second(bo):
    first = bo.out_of_class("Bo", at="10:10", back="10:15", reason=NURSE).entry
    undone = bo.undo(first).entry
    second = bo.out_of_class("Bo", at="10:10", reason=COUNSELOR).entry
    with pytest.raises(LaterActs):
        bo.undo(undone)
    bo.undo(second)
    bo.undo(undone)
    assert [(out.began, out.ended) for out in bo.person("Bo").outs] == [(on("10:10"), on("10:15"))]
    bo.holds()


def test_it_is_entered_for_who_has_left_with_its_time(bo, clock):
    clock.strikes("15:00")
    bo.check_out("Bo")
    clock.strikes("15:30")
    with refused(AlreadyOut):
        bo.out_of_class("Bo")
    bo.out_of_class("Bo", at="11:05", back="11:25", reason=NURSE)
    assert counted(bo, "Bo")["Class"] == 40
    bo.out_of_class("Bo", at="14:10", reason=NURSE)
    bo.come_back("Bo", at="14:20")
    assert counted(bo, "Bo")["Activity"] == 50
    assert bo.person("Bo").out == on("15:00")


def test_of_an_earlier_day_with_its_reason_and_undone(bo, clock):
    clock.strikes("15:00")
    bo.check_out("Bo")
    clock.strikes("9:00", TUESDAY)
    late = Asked(on=MONDAY, because="the nurse's list")
    act = OutOfClass(bo.id("Bo"), wall("11:05"), wall("11:25"), NURSE)
    with refused(BecauseNeeded):
        bo.desk.do(act, Asked(on=MONDAY))
    done = bo.desk.do(act, late)
    assert counted(bo, "Bo")["Class"] == 40
    bo.undo(done.entry, because="it was Dana")
    assert counted(bo, "Bo")["Class"] == 60
    bo.desk.do(OutOfClass(bo.id("Bo"), wall("11:05"), None, NURSE), late)
    bo.desk.do(Return(bo.id("Bo"), wall("11:15")), late)
    assert counted(bo, "Bo")["Class"] == 50
    bo.holds()


def test_it_proves_that_somebody_was_there(bo, clock):
    bo.out_of_class("Bo", at="10:20", back="10:30", reason=NURSE)
    clock.strikes("9:00", TUESDAY)
    assert bo.desk.board_of(MONDAY).people[bo.id("Bo")].proven == on("10:20")


def test_it_goes_with_the_visit(bo, clock):
    bo.out_of_class("Bo", reason=NURSE, back="10:40")
    bo.desk.do(WrongPerson(bo.id("Bo"), bo.id("Dana")))
    clock.strikes("11:00")
    assert counted(bo, "Dana")["Spirituality"] == 40
    assert not bo.person("Bo").outs
    bo.undo()
    assert bo.person("Bo").outs


def test_what_cannot_be(bo, clock):
    with refused(NotHere):
        bo.out_of_class("Dana", at="10:20")
    for at, back in (("8:50", None), ("10:30", None), ("10:10", "10:05")):
        with refused(BadTime):
            bo.out_of_class("Bo", at=at, back=back)
    with refused(UnknownReason, "There is no reason 4. There are: 1 with nurse, 2 with counselor, 3 with lead."):
        bo.out_of_class("Bo", reason=4)
    with refused(Usage):
        bo.out_of_class("Bo", room="x" * 101)
    assert not rows_of(bo.path, "out_of_class")


def test_a_changed_reason_changes_no_record(bo, clock):
    bo.out_of_class("Bo", reason=NURSE, back="10:40")
    program = sites.program_of(bo.desk)
    sites.load(bo.desk, replace(program, away_reasons=(AwayReason("with nurse", True),)))
    clock.strikes("11:00")
    assert counted(bo, "Bo")["Spirituality"] == 40
    bo.out_of_class("Bo", reason=NURSE, back="11:30")
    clock.strikes("12:00")
    assert counted(bo, "Bo")["Class"] == 60
    bo.holds()
