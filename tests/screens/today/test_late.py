"""Who is late or overdue is seen on Today, and who says when they come, or whom we tried to reach, is written down."""

import pytest

from frontdesk.acts import Absent
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import State
from tests.desk.given import entries
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

COUNTS = 2


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_late_stands_in_the_row_on_the_enter_line_and_in_the_head(hands, path, clock, size):
    hands.check_in("Mei")
    hands.step_out("Mei", back="9:20")
    clock.strikes("10:26")
    async with at_the_desk(path, clock, size=size) as desk:
        assert "26 min late" in desk.row("Bo Larsen")
        assert "overdue since 9:20" in desk.row("Mei Lin")
        assert "Late 5" in desk.rows[COUNTS]
        assert "Overdue 1" in desk.rows[COUNTS]
        await desk.types("larsen")
        assert desk.enter.startswith("check in Bo Larsen · 26 min late · ")
        await desk.it_is("10:27")
        assert desk.enter.startswith("check in Bo Larsen · 27 min late · ")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen at 10:27 am")


async def test_in_the_morning_nothing_of_it_is_said(path, clock):
    clock.strikes("9:59")
    async with at_the_desk(path, clock) as desk:
        assert "Late" not in desk.rows[COUNTS]
        assert "Overdue" not in desk.rows[COUNTS]
        assert "late" not in desk.row("Bo Larsen")


async def test_running_late_is_one_dialog_and_one_undo(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press(";", "6")
        assert desk.dialog == "Bo Larsen is running late"
        await desk.types("840")
        assert "8:40 am cannot be right: that time has passed." in desk.dialog_says
        await desk.press("ctrl+u")
        await desk.types("940")
        assert desk.enter == "expect Bo Larsen at 9:40 am · late by the clock"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Bo Larsen is running late, due at 9:40 am"
        await desk.later(6)
        await desk.types("larsen")
        assert desk.enter.startswith("check in Bo Larsen · running late, due 9:40 · ")
        assert "running late, due 9:40" in desk.row("Bo Larsen")
        await desk.press("escape", "f8")
        assert "running late" not in desk.row("Bo Larsen")


async def test_all_of_a_house_run_late_at_once(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press(";", "6")
        await desk.types("940")
        await desk.press("tab", "2")
        assert desk.enter == "expect Bo Larsen at 9:40 am · with all 3 of Harbor House"
        await desk.press("enter")
        await desk.types("x")
        await desk.press("escape")
        assert all("due 9:40" in desk.row(name) for name in ("Bo Larsen", "Dana Rivera", "Carl Weiss"))
        assert "and 2 more" in desk.rows[-3]
        await desk.press("f8")
        assert not any("due 9:40" in desk.row(name) for name in ("Bo Larsen", "Dana Rivera", "Carl Weiss"))


async def test_an_attempt_in_four_keys_and_what_it_says_afterwards(hands, path, clock):
    hands.absent("Bo", called=False)
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert "we have not called yet" in desk.row("Bo Larsen")
        await desk.press(";", "4")
        assert "facts only, nothing clinical, no other patient" in desk.dialog_says
        await desk.press("3", "tab")
        await desk.types("left word with the house")
        assert desk.enter == "write: we called Bo Larsen now · no answer"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: We called Bo Larsen at 9:00 am, no answer"
        assert "left word" not in desk.text
        await desk.types("larsen")
        assert "we called, no answer" in desk.row("Bo Larsen")
        await desk.press("f6")
        assert "9:00, no answer, by Ana · left word with the house" in desk.text


async def test_an_absence_without_a_call_says_that_review_asks_on_until_somebody_was_reached(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "2")
        assert desk.enter == "mark Bo Larsen absent, no call · Review asks until they were reached, or tried twice"
        await desk.press("shift+tab", "shift+tab", "3")
        assert "we called: no answer" in desk.enter
        assert "Review asks" in desk.enter
        await desk.press("enter", ";", "4", "3", "enter")
        await desk.press("ctrl+r")
        assert "Bo Larsen" not in desk.text


async def test_no_call_may_say_at_once_that_we_called(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f7", "2", "shift+tab", "shift+tab", "1")
        assert desk.enter == "mark Bo Larsen absent, no call · we called: reached"
        await desk.press("enter")
        assert "F8 Undo: Marked Bo Larsen absent, no call; we called, reached" in desk.rows[-3]
    assert (hands.state("Bo"), hands.person("Bo").attempts[0].outcome) == (State.ABSENT, Outcome.REACHED)
    assert entries(path)[-1]["verb"] == "absent"


async def test_the_review_asks_about_an_absence_and_enter_says_whom_we_reached(hands, path, clock):
    hands.absent("Bo", called=False)
    clock.strikes("9:10")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        assert "Absent, not reached: Bo Larsen" in desk.text
        assert "we have not called yet" in desk.text
        await desk.press("enter")
        assert desk.dialog == "We called Bo Larsen"
        await desk.press("1", "enter")
        assert "Absent, not reached" not in desk.text


async def test_the_caseload_says_who_called_whom(hands, path, clock):
    hands.absent("Bo", called=True, reason=2)
    hands.absent("Dana", called=False)
    hands.tries("Dana")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+l")
        assert "absent, they called at 9:00 am: sick" in desk.text
        assert "we called 9:00 am, no answer" in desk.text
        assert "absent, called" not in desk.text


async def test_the_caseload_tells_an_absence_that_somebody_else_told(hands, path, clock):
    hands.desk.do(Absent(hands.id("Bo"), called=True, told_by="his sister"))
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+l")
        assert "told by his sister" in desk.text
