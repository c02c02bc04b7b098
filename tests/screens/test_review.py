"""Review at the desk: Ctrl+R, the mark on a question, Enter for what answers it, Ctrl+A for a reason."""

import pytest

from tests.screens.today import at_the_desk

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
        await desk.settles()
        assert "2 questions left" in desk.text
        assert desk.rows[QUESTION].startswith("▌ Still in the building: Bo Larsen")
        await desk.press("enter")
        await desk.types("305")
        await desk.press("enter")
        await desk.settles()
        assert "1 question left" in desk.text
        assert desk.rows[QUESTION].startswith("▌ On the list, not here: Dana Rivera")
        await desk.press("enter")
        await desk.types("1")
        await desk.press("enter")
        await desk.settles()
        assert "no question left" in desk.text
        assert "No question is open." in desk.text


async def test_an_earlier_day_is_only_read(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        await desk.press("left")
        await desk.settles()
        assert "Review of Sun Nov 22, only read" in desk.text
        await desk.press("right")
        await desk.settles()
        assert "Review of Mon Nov 23" in desk.text
        assert "only read" not in desk.text


async def test_letters_leave_the_questions_about_whom_they_name(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        await desk.settles()
        await desk.types("riv")
        assert desk.rows[QUESTION].startswith("▌ On the list, not here: Dana Rivera")
        await desk.press("escape", "ctrl+t")
        await desk.settles()
        assert "Name" in desk.rows[7]
