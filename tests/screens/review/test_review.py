"""Review at the desk: Ctrl+R, the mark on a question, Enter for what answers it, Ctrl+A for a reason."""

import pytest

from frontdesk.acts import Accept, GroupToday
from frontdesk.screens.review.view import Review
from frontdesk.shapes.people import State
from frontdesk.texts import say
from tests.hands import VOICE
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
        assert desk.enter == "nothing yet · the driver's name"
        await desk.types("Ed Moss")
        assert desk.enter.endswith("at 3:05 pm, told by the driver, Ed Moss")
        await desk.press("enter")
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


async def test_the_name_of_the_facilitator_stands_there_until_another_is_typed(path, clock, evening):
    board = evening.board
    yoga = next(group.id for block in board.blocks for group in block.groups if group.label == "Yoga")
    evening.desk.do(GroupToday(yoga, "facilitator", "Lee Perez"))
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "enter")
        await desk.types("305")
        await desk.press("enter", "1")
        assert desk.enter.endswith("told by the facilitator, Lee Perez")
        await desk.types("Kim Obi")
        assert desk.enter.endswith("told by the facilitator, Kim Obi")
        await desk.press("ctrl+u", "enter")
    newest = evening.desk.card(evening.id("Bo")).journal[0]
    assert say(VOICE, newest.said).endswith("told by the facilitator, Lee Perez")
    evening.holds()


async def test_of_a_patient_who_said_it_no_other_name_is_asked(path, clock, evening):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "enter")
        await desk.types("305")
        await desk.press("enter", "4")
        assert desk.enter.endswith("at 3:05 pm, told by the patient")


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


@pytest.fixture
def trusted(hands, clock):
    """Everybody came; the first is still here, the others left before eleven. Check-out is over."""
    clock.strikes("8:50")
    everybody = [person.mrn for person in hands.board.people.values()]
    for mrn in everybody:
        hands.check_in(mrn)
    clock.strikes("10:55")
    for mrn in everybody[1:]:
        hands.check_out(mrn, reason=1)
    clock.strikes("15:45")
    return hands


def left_early(desk):
    """The rows that ask about seats of who had left."""
    return [row for row in desk.asked if "On the list, not here" in row]


async def test_one_reason_answers_all_of_a_kind_and_one_undo_asks_them_again(path, clock, trusted):
    async with at_the_desk(path, clock, size=(120, 40)) as desk:
        await desk.press("ctrl+r")
        asked = len(left_early(desk))
        assert asked > 2
        while not desk.rows[QUESTION].startswith("▌ On"):
            await desk.press("enter", "tab", "5", "enter")
        await desk.press("ctrl+a", "5")
        assert f"all {asked} “On the list, not here”" in desk.text
        await desk.press("2")
        assert desk.enter == f"accept {asked} “On the list, not here” · not known"
        await desk.press("enter")
        assert left_early(desk) == []
        assert f"and {asked - 1} more" in desk.undo
        await desk.press("f8")
        assert len(left_early(desk)) == asked
    trusted.holds()


async def test_ticked_questions_take_one_reason_and_the_others_stay(path, clock, trusted):
    async with at_the_desk(path, clock, size=(120, 40)) as desk:
        await desk.press("ctrl+r", "end", "up", "space", "home", "down", "space")
        assert desk.enter == "accept 2 ticked · with one reason"
        before = left_early(desk)
        assert [row[:2] for row in before].count(" ■") == 2
        await desk.press("enter", "3", "enter")
        assert left_early(desk) == [row for row in before if row[1] != "■"]
    trusted.holds()


async def test_escape_unticks(path, clock, trusted):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "end", "space", "escape")
        assert "ticked" not in desk.enter


async def test_where_somebody_may_still_be_each_wants_an_answer_of_its_own(path, clock, trusted):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "space")
        assert desk.refusal == "“Still in the building” is answered one by one: press Enter."
        assert "ticked" not in desk.enter
        await desk.press("ctrl+a", "5")
        assert "all " not in desk.enter
        assert "Which" not in desk.text


async def test_what_was_ticked_and_answered_elsewhere_is_ticked_no_more(path, clock, trusted):
    async with at_the_desk(path, clock, size=(120, 40)) as desk:
        await desk.press("ctrl+r", "end", "space", "up", "space")
        view = desk.app.screen
        assert isinstance(view, Review)
        ticked = view.mark.ticked[0]
        trusted.as_("Omar", "Back door").desk.do(
            Accept(ticked.who.id, ticked.kind, "patient said so", ticked.block.id if ticked.block else None)
        )
        await desk.hears()
        assert desk.enter == "accept 1 ticked · with one reason"
