"""Review at the desk: Ctrl+R, the mark on a question, Enter for what answers it, Ctrl+A for a reason."""

import pytest

from frontdesk.shapes.people import State
from tests.screens.at_the_desk import at_the_desk

QUESTION = 9


@pytest.fixture
def evening(hands, clock):
    """Bo was forgotten, Dana left early; of the others it is known why they are away."""
    clock.strikes("8:50")
    hands.check_in("Bo")
    hands.check_in("Dana")
    for who in ("103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("14:20")
    hands.check_out("Dana", reason=1)
    clock.strikes("15:45")
    return hands


async def test_every_question_is_answered_from_the_keyboard_until_none_is_left(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        assert "2 questions left" in desk.text
        assert desk.rows[QUESTION].startswith("▌ Still in the building: Bo Larsen")
        await desk.press("enter")
        await desk.types("305")
        await desk.press("enter", "2", "enter")
        assert desk.undo.startswith("F8 Undo: Checked out Bo Larsen at 3:05 pm to Harbor House, told by the driv")
        assert "1 question left" in desk.text
        assert desk.rows[QUESTION].startswith("▌ On the list, not here: Dana Rivera")
        await desk.press("enter", "1", "enter")
        assert desk.enter == "nothing yet · say by whom it was confirmed"
        await desk.types("Ann Roy")
        assert desk.enter.endswith("facilitator confirmed, Ann Roy")
        await desk.press("enter")
        assert "no question left" in desk.text
        assert "No question is open." in desk.text
        assert desk.enter == "nothing · no question is open"
    evening.holds()


async def test_a_check_out_time_nobody_knows_is_not_invented(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "enter")
        assert desk.enter == "nothing yet · the time, or Tab and 5: not known"
        await desk.press("tab", "5")
        assert desk.enter == "leave open: Bo Larsen · no end is written"
        await desk.press("enter")
        assert "1 question left" in desk.text
    assert evening.person("Bo").out is None
    assert evening.state("Bo") is State.HERE


async def test_a_key_is_for_the_person_of_the_marked_question(path, clock, evening):
    evening.step_out("Bo", at="14:00")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        assert desk.rows[QUESTION].startswith("▌ Stepped out, not back: Bo Larsen")
        await desk.press("f5")
        assert desk.undo.startswith("F8 Undo: Returned Bo Larsen")
        await desk.press("semicolon")
        assert desk.dialog == "More · for Bo Larsen"


async def test_the_mark_stays_on_its_question_while_others_come_and_go(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "down")
        assert "Dana Rivera" in desk.enter
        evening.as_("Omar", "Back door").check_out("Bo", at="15:10")
        await desk.hears()
        assert "1 question left" in desk.text
        assert desk.rows[QUESTION].startswith("▌ On the list, not here: Dana Rivera")
        await desk.press("enter")
        assert desk.dialog == "Accept as it stands"


async def test_who_answers_elsewhere_leaves_no_enter_for_what_nobody_has_read(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        evening.as_("Omar", "Back door").check_out("Bo", at="15:10")
        await desk.hears()
        await desk.press("enter")
        assert "the line changed just now" in desk.refusal


async def test_letters_leave_the_questions_about_whom_they_name(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        await desk.types("riv")
        assert desk.rows[QUESTION].startswith("▌ On the list, not here: Dana Rivera")
        await desk.press("escape")
        await desk.types("lin")
        assert desk.enter == "nothing · no question is about “lin”; Escape shows all"
        await desk.press("escape", "ctrl+t")
        assert "Name" in desk.rows[7]
