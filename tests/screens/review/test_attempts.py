"""An attempt of an earlier day is written in its Review, with its time and why it is written now."""

from datetime import timedelta

from frontdesk.shapes.outreach import Outcome
from tests.hands import MONDAY, on
from tests.screens.at_the_desk import at_the_desk

TUESDAY = MONDAY + timedelta(days=1)


async def test_an_attempt_of_yesterday_answers_yesterdays_question(hands, path, clock):
    hands.absent("Bo", called=False)
    clock.strikes("8:50", TUESDAY)
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "left")
        await desk.types("larsen")
        assert "fix “Absent, not reached” of Bo Larsen" in desk.enter
        await desk.press("enter", "1")
        assert "We called Bo Larsen" in desk.dialog
        await desk.types("1015")
        await desk.press("tab", "tab")
        await desk.types("the call log")
        await desk.press("enter")
        assert "We called Bo Larsen at 10:15 am, reached" in desk.rows[-3]
        assert "Absent, not reached" not in desk.text
    monday = hands.desk.board_of(MONDAY).people[hands.id("Bo")]
    assert [(each.at, each.outcome) for each in monday.attempts] == [(on("10:15"), Outcome.REACHED)]


async def test_nobody_runs_late_on_an_earlier_day(hands, path, clock):
    hands.note("Bo", "opens the day")
    clock.strikes("8:50", TUESDAY)
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "left")
        await desk.types("larsen")
        await desk.press(";", "6")
        assert "is running late" not in desk.text
