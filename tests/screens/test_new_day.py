"""The program left open over midnight and over a weekend: nothing of yesterday is acted on by mistake."""

from datetime import date

import pytest

from frontdesk.shapes.people import State
from tests.screens.at_the_desk import at_the_desk

TUESDAY, FRIDAY, NEXT_MONDAY = date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 30)
VIEWS = ("ctrl+t", "ctrl+g", "ctrl+d", "ctrl+l", "ctrl+r", "ctrl+e")


@pytest.fixture
def evening(hands, clock):
    """Bo and Dana came; nobody has checked them out."""
    hands.check_in("Bo")
    hands.check_in("Dana")
    clock.strikes("15:30")
    return hands


async def strikes(desk, clock, day):
    """It is this time of another day, and the second's own work is done."""
    desk.clock.strikes(clock, day)
    desk.app.counter.last_key.touch()
    await desk.later(0)


async def test_after_midnight_it_is_still_the_evening_before_until_the_day_starts(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await strikes(desk, "3:59", TUESDAY)
        assert "Here 2" in desk.rows[2]
        await strikes(desk, "4:00", TUESDAY)
        assert "Here 0" in desk.rows[2]
        assert not desk.undo.startswith("F8"), "yesterday's act is not undone by a key today"


@pytest.mark.parametrize("view", VIEWS)
async def test_over_a_weekend_every_view_comes_to_the_new_day(path, clock, evening, view):
    async with at_the_desk(path, clock) as desk:
        await desk.press(view)
        await strikes(desk, "8:55", NEXT_MONDAY)
        await desk.press("ctrl+t")
        assert "Mon Nov 30" in desk.rows[0]
        assert "Expected 6  ● Here 0" in desk.rows[2]


async def test_a_mark_and_ticks_of_yesterday_serve_nobody_today(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "down", "space", "down", "space")
        assert desk.enter.startswith("check out two people")
        await strikes(desk, "8:55", TUESDAY)
        assert not desk.enter.startswith("check out")
        await desk.press("enter", "f4")
    assert evening.state("Bo") is State.EXPECTED
    assert evening.state("Dana") is State.EXPECTED


async def test_a_key_before_the_new_day_was_noticed_does_nothing_to_yesterdays_visit(path, clock, evening):
    """A machine that slept: the key comes before the second's own work."""
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "down")
        assert desk.enter.startswith("check out Bo Larsen")
        desk.clock.strikes("8:55", TUESDAY)
        desk.app.counter.last_key.touch()
        await desk.press("enter")
        assert desk.refusal == "Bo Larsen is not here (expected). Check in first."
        assert "Tue Nov 24" in desk.rows[0]
    assert [line.verb for line in evening.desk.card(evening.id("Bo")).journal] == ["check-in", "census"]


async def test_what_was_left_open_is_a_question_of_that_day(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await strikes(desk, "8:55", TUESDAY)
        evening.clock.strikes("8:55", TUESDAY)
        await desk.types("larsen")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen at 8:55 am")
        await desk.press("ctrl+r", "left")
        assert "Review of Mon Nov 23" in desk.text
        assert "Still in the building: Bo Larsen" in desk.text
