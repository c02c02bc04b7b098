"""The day that runs is signed: what is done about it from the screen asks why, and is an amendment."""

import pytest

from frontdesk.acts import Outreach, Sign
from frontdesk.desk.answers.signatures import day_report
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import State
from frontdesk.texts import say
from tests.hands import VOICE, Hands, SetClock
from tests.screens.at_the_desk import at_the_desk

ASKS_WHY = "the day is signed: write why it is amended"


@pytest.fixture
def over(hands: Hands, clock: SetClock) -> Hands:
    """Bo and Dana came and left, all others called; nothing of Monday is open, and it is four."""
    clock.strikes("8:50")
    hands.check_in("Bo")
    hands.check_in("Dana")
    for who in ("103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("15:05")
    hands.check_out("Bo")
    hands.check_out("Dana")
    clock.strikes("16:00")
    return hands


@pytest.fixture
def signed(over: Hands) -> Hands:
    """And it is signed."""
    over.desk.do(Sign("Ana Lopez"))
    return over


def amendments(hands: Hands) -> list[tuple[str, str | None]]:
    """What the report says was amended since: by which sentence, and why."""
    with hands.desk.records.reading() as session:
        board = hands.board
        report = day_report(session, board, hands.desk.day_id(session, board), ())
    return [(say(VOICE, line.said), line.because) for line in report.amendments]


async def test_a_dialog_of_the_day_itself_asks_why(path, clock, signed):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f3", "left", "2", "enter")
        assert desk.enter == f"nothing yet · {ASKS_WHY}"
        await desk.types("moved at noon")
        assert desk.enter.endswith("amends the signed day")
        await desk.press("enter")
        assert desk.refusal == ""
        assert desk.undo.startswith("F8 Undo: Moved Bo Larsen")
    assert [because for _, because in amendments(signed)] == ["moved at noon"]
    signed.holds()


async def test_enter_says_that_it_asks_why_and_does(path, clock, signed):
    async with at_the_desk(path, clock) as desk:
        await desk.types("mei")
        assert desk.enter == "check in Mei Lin · the day is signed: asks why first"
        await desk.press("enter")
        assert (desk.dialog, signed.state("Mei")) == ("The day is signed", State.ABSENT)
        assert desk.enter == f"nothing yet · {ASKS_WHY}"
        await desk.types("she came at four")
        assert desk.enter == "check in Mei Lin · amends the signed day"
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Mei Lin at 4:00 pm")
    assert amendments(signed) == [("Checked in Mei Lin at 4:00 pm", "she came at four")]
    signed.holds()


async def test_escape_amends_nothing(path, clock, signed):
    async with at_the_desk(path, clock) as desk:
        await desk.types("mei")
        await desk.press("enter", "escape")
        assert (desk.dialog, desk.letters) == ("", "mei")
    assert (signed.state("Mei"), amendments(signed)) == (State.ABSENT, [])


async def test_one_reason_does_for_all_that_are_ticked(path, clock, signed):
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "down", "insert", "end", "insert", "enter")
        assert desk.dialog == "The day is signed"
        await desk.types("both came at four")
        assert desk.enter == "check in 2 people · amends the signed day"
        await desk.press("enter")
        assert desk.dialog == ""
    assert [signed.state(who) for who in ("Mei", "Carl")] == [State.HERE, State.HERE]
    assert [because for _, because in amendments(signed)] == ["both came at four"] * 2


async def test_f8_asks_why(path, clock, over):
    over.desk.do(Outreach(over.id("Carl"), Outcome.REACHED))
    over.absent("Carl", called=False)
    over.desk.do(Sign("Ana Lopez"))
    async with at_the_desk(path, clock) as desk:
        await desk.press("f8")
        assert desk.dialog == "The day is signed"
        await desk.types("he did call")
        await desk.press("enter")
        assert desk.dialog == ""
    assert over.person("Carl").away == "called"
    assert [because for _, because in amendments(over)] == ["he did call"]


async def test_what_amends_nothing_asks_nothing(path, clock, signed):
    """A note, and what is said of a day to come."""
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9")
        await desk.types("asked about Thursday")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Noted about Bo Larsen")
        await desk.types("larsen")
        await desk.press("f7", "1", "tab")
        await desk.types("fri")
        assert desk.enter.startswith("mark Bo Larsen absent, they called")
        await desk.press("enter")
        assert (desk.dialog, desk.refusal) == ("", "")
    assert amendments(signed) == []


async def test_who_had_not_heard_of_the_signature_is_asked_why_too(path, clock, over):
    async with at_the_desk(path, clock) as desk:
        over.as_("Kim", "Lead desk").desk.do(Sign("Kim Obi"))
        await desk.types("mei")
        assert desk.enter.startswith("check in Mei Lin")
        await desk.press("enter")
        assert desk.dialog == "The day is signed"
        await desk.types("she came at four")
        await desk.press("enter")
        await desk.types("carl")
        await desk.press("f7", "2")
        await desk.press("enter")
        assert desk.enter == f"nothing yet · {ASKS_WHY}"
        await desk.types("nobody called")
        await desk.press("enter")
        assert desk.dialog == ""
    assert [because for _, because in amendments(over)] == ["she came at four", "nobody called"]
    over.holds()
