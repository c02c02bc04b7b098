"""Where the desk refuses what a dialog answered, the dialog stands again as it was left, and says why."""

import threading
from datetime import date

import pytest

from frontdesk.acts import Admit, Cancel
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from tests.screens.at_the_desk import Unhurried, at_the_desk

pytestmark = pytest.mark.slow


async def test_someone_was_faster_and_the_words_stay(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab", "2")
        await desk.types("617 555")
        hands.as_("Marcus", "Door").update("Bo", "phone", "617 000")
        await desk.press("enter")
        assert desk.dialog == "Update Bo Larsen"
        assert any("To" in row and "617 555" in row for row in desk.rows)
        assert "Not done: Marcus was faster: Updated Bo Larsen" in desk.dialog_says
        assert desk.refusal == ""
        tall = desk.text.count("│")
        await desk.types(" 01")
        assert "Not done:" not in desk.text
        assert desk.text.count("│") == tall
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Updated Bo Larsen: phone is now 617 555 01")
    assert hands.desk.card(hands.id("Bo")).phone == "617 555 01"


async def test_a_second_enter_only_takes_the_refusal_away(hands, path, clock):
    """Somebody who hits Enter twice has not read what changed in between."""
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab", "2")
        await desk.types("617 555")
        hands.as_("Marcus", "Door").update("Bo", "phone", "617 000")
        await desk.press("enter", "enter")
        assert (desk.dialog, "Not done:" in desk.text) == ("Update Bo Larsen", False)
        assert hands.desk.card(hands.id("Bo")).phone == "617 000"
        await desk.press("enter")
    assert hands.desk.card(hands.id("Bo")).phone == "617 555"


async def test_a_rule_that_the_dialog_cannot_know(hands, path, clock):
    """A discharge before the admission: the board does not tell when they were admitted."""
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab", "8")
        await desk.types("08012026")
        await desk.press("enter")
        assert desk.dialog == "Update Bo Larsen"
        assert "Not done: 2026-08-01 is before the admission on 2026-09-01." in desk.dialog_says
        await desk.press("backspace")
        assert any("To" in row and "0801202 " in row for row in desk.rows)
        await desk.press("escape")
        assert (desk.dialog, desk.letters, desk.selected) == ("", "larsen", True)


async def test_what_is_not_for_them_any_more_is_said_in_the_line(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        await desk.types("851")
        desk.strikes("9:10")
        hands.as_("Marcus", "Door").check_in("Bo")
        await desk.press("enter")
        assert desk.dialog == "Check in Bo Larsen"
        for _ in range(2):
            assert desk.enter == "nothing · Bo Larsen is already here: checked in by Marcus at 9:10 am."
            assert desk.filled() == []
            await desk.press("enter")
        await desk.press("escape")
        assert "here" in desk.row("Bo Larsen")


async def test_someone_new_whom_another_terminal_admitted_meanwhile(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("ana zuniga")
        await desk.press("enter", "enter")
        await desk.types("12041991")
        hands.desk.do(Admit("Zuniga", "Ana", date(1991, 12, 4)))
        await desk.press("enter")
        assert desk.dialog == "Admit someone new"
        assert "born that day, is MRN T-1 already" in desk.dialog_says
        assert any("Last name" in row and "Zuniga" in row for row in desk.rows)


async def test_only_those_are_asked_again_whom_it_was_refused_for(hands, path, clock):
    hands.check_in("Bo")
    hands.check_in("Carl")
    clock.strikes("9:20")
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "space", "down", "down", "down", "down", "down", "space")
        hands.as_("Marcus", "Door").step_out("Carl", at="9:12")
        assert "2 ticked" in desk.text
        await desk.press("f5")
        await desk.types("945")
        await desk.press("enter")
        assert desk.dialog == "Step out Carl Weiss"
        assert any("Back by" in row and "945" in row for row in desk.rows)
        await desk.press("escape")
    assert hands.state("Bo") is State.STEPPED_OUT


class Slow(Unhurried):
    """A desk that answers when the test lets it."""

    answers = threading.Event()

    def do(self, *asked):
        self.answers.wait(10)
        return super().do(*asked)


async def test_keys_typed_between_enter_and_the_refusal_go_to_the_find_box(hands, path, clock):
    Slow.answers.clear()
    async with at_the_desk(path, clock, desk=Slow) as desk:
        await desk.pilot.press(*"larsen", "f9", *"hello", "tab", "8")
        await desk.pilot.press(*"08012026", "enter")
        await desk.pilot.press("d", "a", "n")
        assert (desk.dialog, desk.letters) == ("", "dan")
        Slow.answers.set()
        await desk.settles()
        assert (desk.dialog, desk.letters) == ("", "dan")
        assert desk.refusal.startswith("2026-08-01 is before the admission")
        await desk.press("ctrl+u")
        await desk.types("larsen")
        await desk.press("f9")
        assert desk.dialog == "Update Bo Larsen"
        assert "To 08012026" in desk.dialog_says


async def test_a_day_that_cannot_be_closed_keeps_what_was_typed(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.press("semicolon", "2", "1", "tab")
        await desk.types("snow since noon")
        await desk.press("enter")
        assert desk.dialog == "Close or open a day"
        assert "Not done: 1 came on Mon Nov 23 already." in desk.dialog_says
        assert any("Because" in row and "snow since noon" in row for row in desk.rows)
        await desk.press("shift+tab")
        await desk.types("from 12")
        await desk.press("enter")
        assert desk.dialog == ""
        assert desk.undo == "F8 Undo: Mon Nov 23 closes at 12:00 pm: snow since noon"
    hands.holds()


async def test_a_group_that_cannot_be_cancelled_keeps_what_was_typed(hands, path, clock):
    """Somebody cancelled it meanwhile."""
    async with at_the_desk(path, clock) as desk:
        await desk.press("semicolon", "3")
        await desk.types("gratitude")
        await desk.press("tab", "1")
        await desk.press("tab")
        await desk.types("T. Osei is ill")
        groups = {group.name: group.id for block in hands.board.blocks for group in block.groups}
        hands.as_("Marcus", "Door").desk.do(Cancel(groups["Gratitude"]), Asked(because="ill"))
        await desk.press("enter")
        assert desk.dialog == "A group today"
        assert "is cancelled already." in desk.dialog_says
        assert any("T. Osei is ill" in row for row in desk.rows)
