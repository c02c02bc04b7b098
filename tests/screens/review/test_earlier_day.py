"""An earlier day in Review: the same dialogs as today, on that day and with a reason; F8 is that day's."""

from collections.abc import AsyncIterator
from datetime import date

import pytest
from textual import events
from textual.keys import _character_to_key

from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Asked
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person, State
from tests.hands import MONDAY, Hands, SetClock
from tests.screens.at_the_desk import WIDE, TodayAtTheDesk, at_the_desk

pytestmark = pytest.mark.slow

QUESTION = 9
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def morning_after(hands: Hands, clock: SetClock) -> Hands:
    """On Monday Bo was forgotten, Dana left, the others were away but for Carl; it is Tuesday, before check-in."""
    clock.strikes("8:50")
    hands.check_in("Bo")
    hands.check_in("Dana")
    for who in ("103", "104", "Mei"):
        hands.absent(who, called=True)
    clock.strikes("15:02")
    hands.check_out("Dana")
    clock.strikes("8:30", TUESDAY)
    return hands


@pytest.fixture
async def desk(morning_after: Hands, clock: SetClock) -> AsyncIterator[TodayAtTheDesk]:
    """Review of Monday."""
    async with at_the_desk(morning_after.path, clock, size=WIDE) as opened:
        await opened.press("ctrl+r", "left")
        yield opened


def monday(hands: Hands) -> Board:
    """Monday, as the records have it now."""
    return hands.desk.board_of(MONDAY)


def then(hands: Hands, who: str) -> Person:
    """How Monday was for somebody."""
    return monday(hands).people[hands.id(who)]


def newest(hands: Hands, who: str) -> JournalLine:
    """The newest entry about somebody."""
    return hands.desk.card(hands.id(who)).journal[0]


async def test_a_forgotten_check_out_is_mended_by_the_same_dialog_with_its_reason(morning_after, desk):
    assert "Review of Mon Nov 23" in desk.text
    assert desk.rows[QUESTION].startswith("▌ Still in the building: Bo Larsen")
    assert "in 8:50, no check-out; proven to 8:50" in desk.rows[QUESTION]
    assert desk.enter == "fix “Still in the building” of Bo Larsen · Monday: say when they left"
    await desk.press("enter")
    assert desk.dialog == "Check out Bo Larsen · Monday Nov 23"
    await desk.types("1510")
    assert "3 h countable that day" in desk.dialog_says
    await desk.press("enter", "2")
    await desk.types("Ed Moss")
    await desk.press("enter")
    assert desk.enter == "nothing yet · write why it is written only now"
    await desk.types("the driver called back")
    assert desk.enter.startswith("check out Bo Larsen to Harbor House · at 3:10 pm, told by the driver, Ed Moss")
    assert desk.enter.endswith("Monday Nov 23")
    await desk.press("enter")
    assert "no check-out" not in desk.text
    assert desk.undo == (
        "F8 Undo: Checked out Bo Larsen at 3:10 pm to Harbor House, told by the driver, Ed Moss · of Monday, asks why"
    )
    assert then(morning_after, "Bo").state is State.CHECKED_OUT
    assert morning_after.state("Bo") is State.EXPECTED
    line = newest(morning_after, "Bo")
    assert (line.late, line.because, line.day) == (True, "the driver called back", MONDAY)
    morning_after.holds()


async def test_a_time_is_always_wanted_on_an_earlier_day(desk):
    await desk.press("down")
    assert desk.enter == "fix “Expected, nothing known” of Carl Weiss · Monday: absent or excused"
    await desk.press("f2")
    assert desk.dialog == "Check in Carl Weiss · Monday Nov 23"
    await desk.press("enter")
    assert desk.enter == "nothing yet · write the time: that day is over"
    await desk.press("escape", "up", "f4")
    assert desk.enter == "nothing yet · write the time: that day is over"
    await desk.press("escape", "f5", "tab")
    assert desk.enter == "nothing yet · write the time: that day is over"


async def test_who_was_never_checked_in_is_found_by_letters_and_checked_in_on_that_day(morning_after, desk):
    await desk.types("lin")
    assert desk.enter == "open the card of Mei Lin · Monday Nov 23 · no question is about them; the F keys act on it"
    await desk.press("f2")
    await desk.types("905")
    await desk.press("enter")
    await desk.types("her name is on the sheet")
    await desk.press("enter")
    mei = then(morning_after, "Mei")
    assert (mei.state, mei.came and f"{mei.came:%H:%M}") == (State.HERE, "14:05")
    assert "Arrival set back" not in desk.text, "the entry has its reason"
    assert morning_after.state("Mei") is State.NOT_SCHEDULED
    morning_after.holds()


async def test_what_is_accepted_has_one_reason_not_two(morning_after, desk):
    await desk.press("ctrl+a")
    assert desk.dialog == "Accept as it stands · Monday Nov 23"
    assert "Because" not in desk.dialog_says
    await desk.press("5")
    await desk.types("nobody saw him go")
    await desk.press("enter")
    assert not any("Still in the building" in row for row in desk.asked)
    assert newest(morning_after, "Bo").because == "not known, nobody saw him go"


async def test_when_nobody_knows_no_end_is_written_and_that_has_a_reason(morning_after, desk):
    await desk.press("enter", "tab", "5")
    assert desk.enter == "nothing yet · write why it is written only now"
    await desk.types("asked everybody")
    assert desk.enter == "leave open: Bo Larsen · no end is written, Monday Nov 23"
    await desk.press("enter")
    assert not any("Still in the building" in row for row in desk.asked)
    assert then(morning_after, "Bo").out is None
    assert newest(morning_after, "Bo").because == "asked everybody"


async def test_a_group_of_an_earlier_day_counts_from_when_it_began(morning_after, clock, desk):
    await desk.press("f3")
    while "11:00" not in desk.dialog:
        await desk.press("left")
    await desk.press("3")
    assert desk.enter == "nothing yet · write why it is written only now"
    await desk.types("3 o'clock note of A. Roy")
    assert desk.enter.startswith("put Bo Larsen in ")
    await desk.press("enter")
    moved = newest(morning_after, "Bo")
    assert (moved.verb, moved.because) == ("assign", "3 o'clock note of A. Roy")
    await desk.press("f3")
    while "11:00" not in desk.dialog:
        await desk.press("left")
    await desk.press("0")
    assert desk.enter == "on to “Because”"
    await desk.press("enter")
    await desk.types("left the room at 0")
    assert desk.enter == "take Bo Larsen out of Communication · no group at 11:00, Monday Nov 23"
    await desk.press("enter")
    assert newest(morning_after, "Bo").verb == "unassign"
    await desk.press("f3")
    while "11:00" not in desk.dialog:
        await desk.press("left")
    await desk.press("1")
    await desk.types("was there after all")
    assert "from 11:00, Monday Nov 23" in desk.enter
    await desk.press("enter")
    block = next(each for each in monday(morning_after).blocks if each.name == "Class")
    assert then(morning_after, "Bo").seated_at[block.id] == block.begins


async def test_stepping_out_and_coming_back_are_written_with_their_times(morning_after, desk):
    await desk.press("f5")
    await desk.types("1020")
    await desk.press("tab")
    await desk.types("1005")
    await desk.press("tab")
    await desk.types("seen by Luz")
    assert desk.enter == "step out Bo Larsen at 10:05 am · back by 10:20 am, Monday Nov 23"
    await desk.press("enter")
    await desk.types("larsen")
    assert desk.rows[QUESTION].startswith("▌ Stepped out, not back: Bo Larsen")
    await desk.press("f5")
    assert desk.dialog == "Return Bo Larsen · Monday Nov 23"
    await desk.types("1025")
    await desk.press("enter")
    await desk.types("seen by Luz")
    await desk.press("enter")
    assert newest(morning_after, "Bo").verb == "return"
    assert [f"{stay.came:%H:%M}" for stay in then(morning_after, "Bo").stays] == ["13:50", "15:25"]


async def test_f8_is_of_the_day_in_front_and_asks_why(morning_after, desk):
    assert desk.undo == "F8 Undo: Checked out D. R. at 3:02 pm to Harbor House · of Monday, asks why"
    await desk.press("f8")
    assert desk.dialog == "Undo · Monday Nov 23"
    await desk.press("enter")
    assert desk.enter == "nothing yet · write why it is written only now"
    await desk.types("it was her sister")
    await desk.press("enter")
    assert then(morning_after, "Dana").state is State.HERE
    assert newest(morning_after, "Dana").because == "it was her sister"
    morning_after.holds()


async def test_f8_takes_nothing_of_today_while_an_earlier_day_is_in_front(morning_after, clock):
    morning_after.check_in("Bo")
    omar = morning_after.as_("Omar", "Back door")
    async with at_the_desk(omar.path, clock, omar.desk.actor, WIDE) as desk:
        await desk.press("ctrl+r", "left", "f8")
        assert desk.undo == ""
        assert desk.refusal == (
            "no act of yours here about Monday Nov 23 is in force. F8 on a line of a card reverses that one."
        )
    assert morning_after.state("Bo") is State.HERE


async def bursts(desk: TodayAtTheDesk, *keys: str) -> None:
    """Keys that come in one read: none waits for what the one before it asked for."""
    for key in keys:
        name, character = (_character_to_key(key), key) if len(key) == 1 else (key, None)
        desk.app.post_message(events.Key(name, character))
    await desk.settles()
    await desk.settles()


async def test_keys_in_one_burst_reach_what_the_key_before_them_opened(morning_after, clock):
    async with at_the_desk(morning_after.path, clock, size=WIDE) as desk:
        await bursts(desk, "ctrl+r", "left", "enter", *"1510", "enter", "4", "enter", *"the house called", "enter")
        assert desk.dialog == ""
    assert then(morning_after, "Bo").state is State.CHECKED_OUT
    assert newest(morning_after, "Bo").because == "the house called"


async def test_f8_right_behind_the_turn_is_that_days(morning_after, clock):
    morning_after.check_in("Bo")
    async with at_the_desk(morning_after.path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r")
        await bursts(desk, "left", "f8")
        assert desk.dialog == "Undo · Monday Nov 23"
        await desk.press("escape", "right")
        assert "Review of Tue Nov 24" in desk.text
        assert desk.undo.startswith("F8 Undo: Checked in")
    assert morning_after.state("Bo") is State.HERE


async def test_a_view_that_is_left_meanwhile_keeps_no_keys(morning_after, clock):
    async with at_the_desk(morning_after.path, clock, size=WIDE) as desk:
        await bursts(desk, "ctrl+r", "left", "enter", "ctrl+t")
        assert "Name" in desk.rows[7]
        await desk.press("ctrl+r")
        assert desk.dialog == ""
        assert "Review of Tue Nov 24" in desk.text


async def test_an_entry_of_an_earlier_day_on_a_card_asks_why(morning_after, clock):
    async with at_the_desk(morning_after.path, clock, size=WIDE) as desk:
        await desk.types("larsen")
        await desk.press("f6", "down", "f8")
        assert desk.dialog == "Undo · Monday Nov 23"
        assert "Checked in Bo Larsen at 8:50 am" in desk.dialog_says
        await desk.press("enter")
        await desk.types("it was his brother")
        await desk.press("enter")
    assert then(morning_after, "Bo").state is State.EXPECTED
    assert newest(morning_after, "Bo").because == "it was his brother"


async def test_the_card_of_a_day_that_was_kept_is_that_days_too(morning_after, desk):
    morning_after.check_in("Dana")
    await desk.hears()
    await desk.types("lin")
    await desk.press("enter")
    assert "Monday Nov 23: absent, they called" in desk.rows[2]
    await desk.press("f2")
    assert desk.dialog == "Check in Mei Lin · Monday Nov 23"


async def test_the_card_of_an_earlier_day_says_so_and_its_keys_are_of_that_day(morning_after, desk):
    await desk.press("f6")
    assert "MONDAY NOV 23" in desk.text
    assert "Monday Nov 23: ● here since 8:50 am" in desk.rows[2]
    await desk.press("f4")
    assert desk.dialog == "Check out Bo Larsen · Monday Nov 23"


async def test_the_visit_of_an_earlier_day_is_given_to_whose_it_was(morning_after, desk):
    await desk.press("semicolon", "w")
    await desk.types("weiss")
    await desk.press("enter")
    assert desk.dialog.endswith("Monday Nov 23") or "Monday Nov 23" in desk.dialog_says
    await desk.press("enter")
    await desk.types("Bo was at court")
    await desk.press("enter")
    assert then(morning_after, "Carl").state is State.HERE
    assert then(morning_after, "Bo").state is State.EXPECTED
    morning_after.holds()


@pytest.mark.parametrize("keys", [("f9",), ("semicolon", "j"), ("semicolon", "m")])
async def test_what_is_of_today_only_says_so(desk, keys):
    await desk.press(*keys)
    assert desk.refusal == "notes, changes and admissions are of today, never of an earlier day. Ctrl+T goes to Today."


async def test_what_the_desk_refuses_keeps_the_words(morning_after, desk):
    await desk.press("down", "f7")
    await desk.press("1", "tab", "tab")
    await desk.types("phone log")
    omar = morning_after.as_("Omar", "Back door")
    omar.check_in("Carl", at="9:00", asked=Asked(on=MONDAY, because="on the sheet"))
    await desk.press("enter")
    assert "is already here" in desk.dialog_says or "came" in desk.dialog_says
    assert "phone log" in desk.dialog_says
    assert then(morning_after, "Carl").state is State.HERE


async def test_an_absence_written_late_says_so_to_the_counselor(morning_after, clock, desk):
    await desk.press("down", "enter", "2", "enter")
    await desk.types("the log has no call")
    await desk.press("enter")
    assert then(morning_after, "Carl").state is State.ABSENT
    await desk.press("ctrl+l")
    while "Mary Obi" not in desk.text:
        await desk.press("tab")
    assert "LATE ENTRY of Mon Nov 23: absent, no call" in desk.text


async def test_there_is_a_day_before_only_while_one_was_opened(desk):
    await desk.press("left")
    assert desk.refusal == "no earlier day is in the records."
    await desk.press("right")
    assert "Review of Tue Nov 24" in desk.text


async def test_f5_while_an_earlier_day_is_in_front_never_writes_today(morning_after, clock, desk):
    """The letters find somebody who is here today, and was never here on that day."""
    morning_after.check_in("Carl")
    await desk.hears()
    await desk.types("weiss")
    await desk.press("f5")
    assert desk.refusal == "Carl Weiss is not here (expected). Check in first."
    assert morning_after.state("Carl") is State.HERE
