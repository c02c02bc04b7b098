"""Days to come, on the screen: away then, coming on another day; a day closed, a group not as usual."""

from datetime import date, timedelta

import pytest

from frontdesk.shapes.people import State
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.texts.typed_ahead import TypedAhead, typed_ahead
from frontdesk.texts.voice import Voice
from tests.hands import MONDAY
from tests.screens.at_the_desk import at_the_desk

FRIDAY = MONDAY + timedelta(days=4)


def state(hands, who, day):
    return hands.desk.board_of(day).people[hands.id(who)].state


async def test_f7_takes_a_day_to_come_and_f8_takes_it_back(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "1", "tab")
        await desk.types("fri")
        assert "mark Bo Larsen absent, they called" in desk.text
        assert "Fri Nov 27" in desk.text
        await desk.press("enter")
        assert "F8 Undo: Marked Bo Larsen absent on Fri Nov 27, they called" in desk.text
        assert state(hands, "Bo", FRIDAY) is State.ABSENT
        await desk.press("f8")
        assert "Undid: Marked Bo Larsen absent on Fri Nov 27" in desk.text
    assert state(hands, "Bo", FRIDAY) is State.EXPECTED


async def test_somebody_who_is_here_says_that_they_are_away_on_thursdays(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "3", "enter")
        assert "on to “Days”" in desk.text or "write the days" in desk.text
        await desk.press("enter")
        await desk.types("every thu to dec 17")
        await desk.press("enter")
    assert state(hands, "Bo", MONDAY + timedelta(days=3)) is State.EXCUSED
    assert state(hands, "Bo", MONDAY + timedelta(days=24)) is State.EXCUSED
    assert state(hands, "Bo", MONDAY + timedelta(days=31)) is State.EXPECTED


async def test_the_enter_line_says_that_they_are_excused_and_enter_checks_them_in(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "3", "tab", "tab")
        await desk.types("tue")
        await desk.press("enter")
    clock.strikes("8:55", MONDAY + timedelta(days=1))
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert "Enter: check in Bo Larsen · excused by Mary Obi" in desk.text
        await desk.press("enter")
        assert "Checked in Bo Larsen at 8:55 am, though excused" in desk.text


async def test_today_says_that_it_closes_early_and_which_group_is_cancelled(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press(";", "2", "1")
        await desk.types("from 2")
        await desk.press("tab")
        await desk.types("snow")
        await desk.press("enter")
        assert "Closes at 2:00 pm: snow" in desk.text
        await desk.press(";", "3")
        await desk.types("grat")
        await desk.press("tab", "1")
        await desk.types("bound")
        await desk.press("tab")
        await desk.types("T. Osei is ill")
        assert "cancel Gratitude · its people go to Boundaries" in desk.text
        await desk.press("enter")
        assert "Gratitude is cancelled" in desk.text


async def test_a_day_that_is_no_day_is_said_while_it_is_typed(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "1", "tab")
        await desk.types("someday")
        assert "“someday” is no day to come" in desk.text


@pytest.mark.parametrize(
    "typed",
    ["Dec 30 to Jan 2", "Dec 30 - Jan 2", "12/30-1/2", "12/30/2026 – 1/2", "12/30 —1/2", "2026-12-30 - 2027-01-02"],
)
def test_a_dash_between_two_days_is_to_and_january_is_the_next_one(typed):
    meant = TypedAhead(date(2026, 12, 30), Ahead(last=date(2027, 1, 2)))
    assert typed_ahead(Voice(), typed, MONDAY) == meant


@pytest.mark.parametrize(("typed", "last"), [("fri-mon", 30), ("Fri - mon", 30), ("11/27-11/30 until 11", 30)])
def test_a_dash_between_weekdays_is_to(typed, last):
    meant = typed_ahead(Voice(), typed, MONDAY)
    assert meant is not None
    assert (meant.first, meant.ahead and meant.ahead.last) == (FRIDAY, date(2026, 11, last))


@pytest.mark.parametrize("typed", ["2026-12-30", "12-30-2026", "Dec 30"])
def test_a_dash_within_a_date_is_part_of_it(typed):
    assert typed_ahead(Voice(), typed, MONDAY) == TypedAhead(date(2026, 12, 30), None)


@pytest.mark.parametrize("typed", ["-", "fri-", "- fri", "12/4 - 12/5 - 12/6"])
def test_a_dash_that_stands_between_no_two_days_is_no_day(typed):
    assert typed_ahead(Voice(), typed, MONDAY) is None


async def test_away_over_new_year_is_typed_with_a_dash(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "1", "tab")
        await desk.types("dec 30 - jan 2")
        assert "Dec 30" in desk.text
        await desk.press("enter")
    assert state(hands, "Bo", date(2026, 12, 31)) is State.ABSENT
    assert state(hands, "Bo", date(2027, 1, 4)) is State.EXPECTED
