"""What is said of a whole day before, on and after it: closed, opened late, ended early, a group cancelled."""

from datetime import time, timedelta

import pytest

from frontdesk.acts import Assign, Cancel, CheckIn, Close, GroupToday, Open
from frontdesk.desk import lookups
from frontdesk.errors import (
    BadDay,
    BecauseNeeded,
    Cancelled,
    NoChange,
    NoProgram,
    NothingLeft,
    PeopleCame,
    UnknownGroup,
    Usage,
)
from frontdesk.rules.day.minutes import minutes
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import DayState
from frontdesk.texts.changed_day import changes_of_day
from tests.desk.given import entries, rows_of
from tests.hands import MONDAY, VOICE, refused

TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)


@pytest.fixture
def says(hands):
    """Does an act about a day, and gives its sentence."""
    return lambda act, day=MONDAY, because="snow": hands.says(hands.desk.do(act, Asked(on=day, because=because)))


def group(hands, name):
    return lookups.group(hands.desk, name, None)


def planned_of(hands, who, day=MONDAY):
    board = hands.desk.board_of(day)
    person = board.people[hands.id(who)]
    return person.late_minutes, minutes(board.countable(person, board.at)), minutes(board.cancelled(person))


def test_a_closed_day_expects_nobody_and_is_not_opened_by_it(hands, says):
    assert says(Close(), TUESDAY) == "Closed Tue Nov 24: snow"
    board = hands.desk.board_of(TUESDAY)
    assert (board.closed, board.counts[State.EXPECTED], board.order) == ("snow", 0, ())
    assert rows_of(hands.path, "day") == []
    assert planned_of(hands, "Bo", TUESDAY) == (0, 0, 180), "all of their three hours"
    hands.clock.strikes("8:50", TUESDAY)
    assert hands.says(hands.check_in("Bo")) == "Checked in Bo Larsen at 8:50 am, not scheduled today"
    assert hands.board.closed == "snow"


def test_a_day_that_others_hold_is_closed_at_once_for_them_and_open_again(hands, says):
    omar = hands.as_("Omar", "Back door")
    hands.note("Bo", "the day is open")
    assert omar.board.counts[State.EXPECTED]
    says(Close())
    assert omar.board.closed == "snow"
    assert omar.says(omar.check_in("Bo")) == "Checked in Bo Larsen at 9:00 am, not scheduled today"
    omar.undo()
    assert says(Open()) == "Mon Nov 23 is open as usual"
    assert not omar.board.closed
    assert omar.says(omar.check_in("Bo")) == "Checked in Bo Larsen at 9:00 am"
    omar.desk.close()


def test_an_undo_takes_it_back_everywhere(hands, says):
    hands.note("Bo", "the day is open")
    says(Close(opens=time(11)))
    says(Close(closes=time(14)))
    assert changes_of_day(hands.board, VOICE) == ("opens at 11:00 am: snow", "closes at 2:00 pm: snow")
    hands.undo()
    assert changes_of_day(hands.board, VOICE) == ("opens at 11:00 am: snow",)
    hands.undo()
    assert changes_of_day(hands.board, VOICE) == ()
    assert hands.holds()


def test_nobody_is_late_before_a_delayed_opening(hands, says):
    says(Close(opens=time(11)))
    hands.clock.strikes("11:20")
    hands.check_in("Bo")
    hands.check_in("Dana", at="10:50")
    assert planned_of(hands, "Bo")[0] == 20
    hands.clock.strikes("12:00")
    assert planned_of(hands, "Dana") == (0, 60, 60), "nothing of ten o'clock, which was not held"


def test_an_early_closing_lets_go_without_a_reason(hands, says):
    hands.check_in("Bo")
    assert says(Close(closes=time(14)), because="ice") == "Mon Nov 23 closes at 2:00 pm: ice"
    hands.clock.strikes("14:05")
    hands.check_out("Bo")
    person = hands.person("Bo")
    assert (person.left_early, person.reason) == (False, None)
    assert planned_of(hands, "Bo") == (0, 120, 60)
    assert not hands.desk.questions(hands.board) or all(
        each.person.id != person.id for each in hands.desk.questions(hands.board)
    )


def test_a_day_on_which_people_came_can_only_end_early(hands, says):
    hands.check_in("Bo")
    with refused(PeopleCame, "1 came on Mon Nov 23 already. Say from when it closed: close, from, and the time."):
        says(Close())
    with refused(
        NothingLeft,
        "Nothing would be left of Mon Nov 23. People came: write when they were sent home, within its hours.",
    ):
        says(Close(closes=time(8)))
    says(Close(closes=time(9, 30)), because="no power")
    hands.clock.strikes("9:31")
    hands.check_out("Bo")
    assert hands.id("Bo") not in {each.who.id for each in hands.desk.questions(hands.board)}
    hands.holds()


def test_hours_that_leave_nothing_of_a_day_on_which_nobody_came_say_to_close_it(hands, says):
    with refused(NothingLeft, "Nothing would be left of Mon Nov 23. Close the whole day, or write another time."):
        says(Close(closes=time(8)))


def test_a_past_day_is_closed_by_an_entry_written_late(hands, says):
    hands.note("Bo", "nobody came")
    hands.clock.strikes("9:00", TUESDAY)
    hands.check_in("Bo")
    assert {each.day: each.state for each in hands.desk.days()} == {TUESDAY: DayState.OPEN, MONDAY: DayState.OVER}
    with refused(BecauseNeeded):
        says(Open(), MONDAY, "")
    says(Close(), MONDAY)
    board = hands.desk.board_of(MONDAY)
    assert (board.closed, board.counts[State.EXPECTED], hands.desk.questions(board)) == ("snow", 0, ())
    assert {each.day: each.state for each in hands.desk.days()} == {TUESDAY: DayState.OPEN, MONDAY: DayState.CLOSED}
    assert entries(hands.path)[-1]["service_day"] == MONDAY.isoformat()
    says(Open(), MONDAY)
    assert hands.desk.board_of(MONDAY).people[hands.id("Bo")].scheduled


def test_the_people_of_a_cancelled_group_are_free_and_nothing_is_held_against_them(hands, says):
    hands.check_in("Bo")
    assert hands.seats("Bo")["Class"] == "Coping skills"
    said = says(Cancel(group(hands, "Coping skills")), because="T. Osei is ill")
    assert said == "Cancelled Coping skills at 11:00 am on Mon Nov 23: T. Osei is ill"
    assert "Class" not in hands.seats("Bo")
    hands.check_in("Dana")
    assert "Class" not in hands.seats("Dana")
    with refused(Cancelled, "Coping skills is cancelled: T. Osei is ill. Choose another group."):
        hands.desk.do(Assign(hands.id("Bo"), group(hands, "Coping skills")))
    hands.clock.strikes("12:10")
    board = hands.board
    assert not [each for each in hands.desk.questions(board) if each.person.name == "Bo Larsen"]
    why = [why.reason.value for each in board.earned(hands.person("Bo"), board.at) for why in each.earned.why]
    assert why == ["cancelled"]
    assert planned_of(hands, "Bo") == (0, 60, 60)
    hands.undo()
    hands.undo()
    assert hands.seats("Bo")["Class"] == "Coping skills"
    assert hands.holds()


def test_they_are_moved_where_the_other_group_has_room(hands, says):
    hands.check_in("Bo")
    hands.check_in("Dana")
    other = group(hands, "Gratitude")
    says(GroupToday(other, "limit", "1"))
    assert says(Cancel(group(hands, "Coping skills"), other)).startswith("Cancelled Coping skills at 11:00 am")
    assert [hands.seats(who).get("Class") for who in ("Bo", "Dana")] == ["Gratitude", None]
    says(Cancel(group(hands, "12-step workshop")), WEDNESDAY)
    assert rows_of(hands.path, "day")[0]["day"] == MONDAY.isoformat()


def test_another_room_is_said_at_the_counter(hands, says):
    said = says(GroupToday(group(hands, "Coping skills"), "room", "Room 2"), because="")
    assert said == "Coping skills at 11:00 am on Mon Nov 23: room is Room 2"
    done = hands.check_in("Bo")
    assert [place.where for place in done.places][1] == "Room 2 today"


def test_refused_with_a_sentence(hands, says):
    coping, yoga = group(hands, "Coping skills"), group(hands, "Yoga")
    for kind, act, day, because in (
        (Usage, Close(), MONDAY, ""),
        (Usage, Close(time(11), time(14)), MONDAY, "x"),
        (NoChange, Open(), MONDAY, "x"),
        (BadDay, Close(), MONDAY - timedelta(days=1), "x"),
        (BadDay, Close(), MONDAY + timedelta(days=700), "x"),
        (UnknownGroup, Cancel(coping, yoga), MONDAY, "x"),
        (UnknownGroup, Cancel(999), MONDAY, "x"),
        (NoProgram, Cancel(coping), MONDAY + timedelta(days=5), "x"),
        (Usage, GroupToday(coping, "limit", "many"), MONDAY, ""),
        (Usage, GroupToday(coping, "colour", "red"), MONDAY, ""),
        (Usage, GroupToday(coping, "room", " "), MONDAY, ""),
    ):
        with refused(kind):
            says(act, day, because)
    says(Close())
    with refused(NoChange):
        says(Close())
    assert rows_of(hands.path, "group_change") == []
    assert rows_of(hands.path, "day") == []


def test_a_late_check_in_on_a_day_that_was_closed_after_it_is_a_walk_in(hands, says):
    says(Close(), MONDAY)
    hands.clock.strikes("9:00", TUESDAY)
    hands.desk.do(CheckIn(hands.id("Bo"), time(9)), Asked(on=MONDAY, because="he came all the same"))
    assert hands.desk.board_of(MONDAY).closed == "snow"
