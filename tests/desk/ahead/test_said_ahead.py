"""What is said of somebody before the day comes: the board of that day knows it, and no day is opened by it."""

from datetime import date, time, timedelta

import pytest

from frontdesk.acts import Absent, CheckIn, CheckOut, Close, Excuse, Expect, Join
from frontdesk.errors import (
    BadDay,
    BecauseNeeded,
    Discharged,
    NoChange,
    NoProgram,
    NotDue,
    OverSoft,
    ReasonNeeded,
    StillIn,
    Usage,
)
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.said_ahead import Ahead
from tests.desk.given import entries, limited, rows_of
from tests.hands import MONDAY, refused

TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=number) for number in range(1, 5))
SATURDAY = MONDAY + timedelta(days=5)


@pytest.fixture
def on_(hands):
    """Does an act about a day."""
    return lambda act, day, because="": hands.desk.do(act, Asked(on=day, because=because))


def opened(hands):
    return [row["day"] for row in rows_of(hands.path, "day")]


def state(hands, who, day):
    board = hands.desk.board_of(day)
    return board.people[hands.id(who)].state


def test_the_board_of_that_day_knows_it_and_nothing_opens_any(hands, on_):
    done = on_(Excuse(hands.id("Bo"), "Mary Obi", told_by="his sister"), WEDNESDAY)
    assert hands.says(done) == "Excused Bo Larsen on Wed Nov 25 by Mary Obi, told by his sister"
    assert opened(hands) == []
    assert [state(hands, "Bo", day) for day in (MONDAY, TUESDAY, WEDNESDAY, THURSDAY)] == [
        State.EXPECTED,
        State.EXPECTED,
        State.EXCUSED,
        State.EXPECTED,
    ]
    assert entries(hands.path)[-1]["service_day"] == WEDNESDAY.isoformat()
    hands.clock.strikes("8:30", WEDNESDAY)
    bo = hands.person("Bo")
    assert (bo.state, bo.away_by) == (State.EXCUSED, "Mary Obi")
    assert hands.holds()


def test_a_span_is_one_entry_and_an_absence_outside_it_none(hands, on_):
    done = on_(Absent(hands.id("Mei"), called=True, ahead=Ahead(last=FRIDAY)), TUESDAY)
    assert hands.says(done) == "Marked Mei Lin absent from Tue Nov 24 to Fri Nov 27, they called"
    assert [state(hands, "Mei", day) for day in (MONDAY, WEDNESDAY, FRIDAY)] == [
        State.EXPECTED,
        State.ABSENT,
        State.ABSENT,
    ]
    assert state(hands, "Mei", TUESDAY) is State.NOT_SCHEDULED, "on days that are not hers nothing is said"


def test_every_thursday(hands, on_):
    last = MONDAY + timedelta(weeks=5)
    ahead = Ahead(last=last, weekday=THURSDAY.weekday())
    done = on_(Excuse(hands.id("Bo"), "Mary Obi", ahead=ahead), MONDAY)
    assert hands.says(done) == "Excused Bo Larsen every Thursday from Nov 26, 2026 to Dec 24, 2026 by Mary Obi"
    excused = [day for day in days(MONDAY, 40) if state(hands, "Bo", day) is State.EXCUSED]
    assert excused == [THURSDAY + timedelta(weeks=week) for week in range(5)]


def days(first, number):
    return [first + timedelta(days=each) for each in range(number)]


def test_who_comes_in_spite_of_it_is_checked_in_and_it_says_so(hands, on_):
    on_(Excuse(hands.id("Bo"), "Mary Obi"), TUESDAY)
    on_(Absent(hands.id("Dana"), called=True), TUESDAY)
    hands.clock.strikes("9:02", TUESDAY)
    assert hands.says(hands.check_in("Bo")) == "Checked in Bo Larsen at 9:02 am, though excused"
    assert hands.says(hands.check_in("Dana")) == "Checked in Dana Rivera at 9:02 am, though absent"
    assert hands.state("Bo") is State.HERE
    hands.undo()
    assert hands.state("Dana") is State.ABSENT


def test_the_newer_word_stands_and_an_undo_brings_the_older_back(hands, on_):
    on_(Absent(hands.id("Bo"), called=True), TUESDAY)
    on_(Excuse(hands.id("Bo"), "Mary Obi", ahead=Ahead(last=THURSDAY)), TUESDAY)
    assert state(hands, "Bo", TUESDAY) is State.EXCUSED
    hands.undo()
    assert [state(hands, "Bo", day) for day in (TUESDAY, WEDNESDAY)] == [State.ABSENT, State.EXPECTED]
    hands.undo()
    assert state(hands, "Bo", TUESDAY) is State.EXPECTED
    assert opened(hands) == []
    assert hands.holds()


def test_f8_of_today_reaches_what_was_said_today_and_not_what_was_said_before(hands, on_):
    on_(Absent(hands.id("Bo"), called=True), FRIDAY)
    assert hands.board.undoable is not None
    assert hands.board_anew().undoable == hands.board.undoable
    hands.check_in("Dana")
    on_(Absent(hands.id("Mei"), called=True), FRIDAY)
    hands.undo()
    assert state(hands, "Mei", FRIDAY) is State.EXPECTED
    hands.undo()
    assert hands.state("Dana") is State.EXPECTED
    hands.clock.strikes("9:00", TUESDAY)
    assert hands.board.undoable is None, "Friday's word was said yesterday"


def test_a_late_act_of_an_earlier_day_is_never_todays_undo(hands, on_):
    hands.check_in("Dana")
    hands.clock.strikes("9:00", TUESDAY)
    hands.board  # noqa: B018 - a terminal that looks on
    on_(CheckIn(hands.id("Bo"), at=time(9)), MONDAY, "forgotten")
    assert hands.board.undoable is None
    assert hands.board_anew().undoable is None


def test_an_undo_of_it_once_the_day_is_over_wants_its_reason(hands, on_):
    said = on_(Absent(hands.id("Bo"), called=True), TUESDAY)
    hands.clock.strikes("9:00", TUESDAY)
    hands.check_in("Dana")
    hands.clock.strikes("9:00", WEDNESDAY)
    assert state(hands, "Bo", TUESDAY) is State.ABSENT
    with refused(BecauseNeeded):
        hands.undo(said.entry)
    hands.undo(said.entry, because="he was here")
    assert state(hands, "Bo", TUESDAY) is State.EXPECTED
    assert entries(hands.path)[-1]["service_day"] == TUESDAY.isoformat()


def test_a_part_of_a_day(hands, on_):
    on_(Excuse(hands.id("Bo"), "Mary Obi", ahead=Ahead(until=time(11))), MONDAY)
    on_(Absent(hands.id("Dana"), called=True, ahead=Ahead(until=time(11))), MONDAY)
    hands.clock.strikes("10:30")
    asked = {question.person.name for question in hands.desk.questions(hands.board)}
    assert not asked & {"Bo Larsen", "Dana Rivera"}, "who said that they come later is not asked about before"
    assert hands.state("Bo") is State.EXPECTED
    hands.clock.strikes("11:10")
    hands.check_in("Bo")
    hands.check_in("Dana")
    assert hands.person("Bo").late_minutes == 10, "an agreed later start"
    assert hands.person("Dana").late_minutes == 70, "they only told the desk"


def test_who_is_excused_from_two_on_leaves_then_without_another_reason(hands, on_):
    hands.check_in("Bo")
    on_(Excuse(hands.id("Bo"), "Mary Obi", ahead=Ahead(since=time(14))), MONDAY)
    hands.clock.strikes("13:50")
    with refused(ReasonNeeded):
        hands.check_out("Bo")
    hands.clock.strikes("14:05")
    hands.desk.do(CheckOut(hands.id("Bo")))
    bo = hands.person("Bo")
    assert (bo.state, bo.left_early, bo.reason) == (State.CHECKED_OUT, False, "excused by Mary Obi")


def test_an_extra_day_a_swap_and_a_later_start(hands, on_):
    said = on_(Expect(hands.id("Mei"), "Mary Obi"), TUESDAY)
    assert hands.says(said) == "Planned Mei Lin to come on Tue Nov 24, by Mary Obi"
    assert state(hands, "Mei", TUESDAY) is State.EXPECTED
    swapped = on_(Expect(hands.id("Mei"), "Mary Obi", instead_of=WEDNESDAY), THURSDAY)
    assert hands.says(swapped) == "Planned Mei Lin to come on Thu Nov 26 in place of Wed Nov 25, by Mary Obi"
    assert [state(hands, "Mei", day) for day in (WEDNESDAY, THURSDAY)] == [State.NOT_SCHEDULED, State.EXPECTED]
    on_(Expect(hands.id("Bo"), "Mary Obi", starts=time(10, 30)), TUESDAY)
    assert opened(hands) == []
    hands.clock.strikes("10:40", TUESDAY)
    hands.check_in("Bo")
    assert hands.person("Bo").late_minutes == 10
    hands.clock.strikes("9:00", THURSDAY)
    assert hands.says(hands.check_in("Mei")) == "Checked in Mei Lin at 9:00 am"
    assert hands.holds()


def test_who_is_expected_by_agreement_can_be_absent_and_is_expected_again(hands, on_):
    on_(Expect(hands.id("Mei"), "Mary Obi"), TUESDAY)
    on_(Absent(hands.id("Mei"), called=True), TUESDAY)
    assert state(hands, "Mei", TUESDAY) is State.ABSENT
    on_(Expect(hands.id("Mei"), "Mary Obi"), TUESDAY)
    assert state(hands, "Mei", TUESDAY) is State.EXPECTED


def test_what_was_said_ahead_counts_for_the_seats_still_to_come(hands, on_):
    before = coming(hands.desk.board_of(TUESDAY), "Coping skills")
    on_(Absent(hands.id("Bo"), called=True), TUESDAY)
    assert coming(hands.desk.board_of(TUESDAY), "Coping skills") == before - 1


def test_who_is_excused_keeps_no_seat_from_others(hands, on_):
    limited(hands, {"Coping skills": (1, 2)})
    hands.check_in("Carl")
    with refused(OverSoft):
        hands.assign("Carl", "Coping skills")
    for who in ("Bo", "Dana"):
        on_(Excuse(hands.id(who), "Mary Obi", ahead=Ahead(last=TUESDAY)), MONDAY)
    hands.assign("Carl", "Coping skills")
    assert hands.seats("Carl")["Class"] == "Coping skills"


def coming(board, name):
    return next(group.coming for block in board.blocks for group in block.groups if group.name == name)


def test_refused_with_a_sentence(hands, on_):
    with refused(NotDue, "Mei Lin is not due then. Look at their days, or expect them first."):
        on_(Absent(hands.id("Mei"), called=True), TUESDAY)
    with refused(NoProgram, "There is no program on Nov 28, 2026. Name a day on which there is."):
        on_(Expect(hands.id("Mei"), "Mary Obi"), SATURDAY)
    on_(Close(), WEDNESDAY, because="snow")
    with refused(NoProgram, "There is no program on Nov 25, 2026. Name a day on which there is."):
        on_(Expect(hands.id("Mei"), "Mary Obi"), WEDNESDAY)
    with refused(NoChange, "Bo Larsen is expected then already. Nothing to do."):
        on_(Expect(hands.id("Bo"), "Mary Obi"), TUESDAY)
    with refused(Usage):
        on_(Expect(hands.id("Bo"), " "), TUESDAY)
    with refused(BadDay):
        on_(Absent(hands.id("Bo"), called=True), date(2028, 1, 3))
    with refused(BadDay):
        on_(Absent(hands.id("Bo"), called=True, ahead=Ahead(last=MONDAY)), TUESDAY)
    with refused(BadDay):
        on_(CheckIn(hands.id("Bo")), TUESDAY)
    hands.check_in("Bo")
    with refused(StillIn):
        on_(Absent(hands.id("Bo"), called=True, ahead=Ahead(last=TUESDAY)), MONDAY)
    hands.update("Dana", "discharge_date", "2026-11-24")
    with refused(Discharged, "Dana Rivera was discharged on Nov 24, 2026: ask for a new date."):
        on_(Absent(hands.id("Dana"), called=True), WEDNESDAY)
    assert not rows_of(hands.path, "day_word")


def test_two_rows_of_one_person_keep_what_was_said_of_either(hands, on_):
    on_(Absent(hands.id("101"), called=True), TUESDAY)
    hands.desk.do(Join(hands.id("101"), hands.id("108")))
    assert state(hands, "108", TUESDAY) is State.ABSENT


def test_a_day_that_ended_keeps_what_was_said_ahead_of_it(hands, on_):
    on_(Expect(hands.id("Mei"), "Mary Obi"), TUESDAY)
    hands.clock.strikes("9:00", TUESDAY)
    hands.check_in("Dana")
    hands.clock.strikes("9:00", WEDNESDAY)
    hands.check_in("Dana")
    board = hands.desk.board_of(TUESDAY)
    assert board.people[hands.id("Mei")].scheduled
    kinds = {each.kind for each in hands.desk.questions(board) if each.person.name == "Mei Lin"}
    assert kinds == {QuestionKind.NOTHING_KNOWN}
