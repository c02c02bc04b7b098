"""What the desk would refuse is said in the dialog's line while one types, and Enter then does nothing."""

import pytest

from frontdesk.shapes.people import State
from tests.screens.at_the_desk import TodayAtTheDesk, at_the_desk

pytestmark = pytest.mark.slow

LATER = "nothing · {} cannot be right: it is later than now. Write the time it happened."
EARLIER = "nothing · {} cannot be right: something later is recorded already. Undo that first, or write a later time."


async def still_stands(desk: TodayAtTheDesk, title: str, line: str) -> None:
    """The line says so, is not filled, and Enter changes nothing."""
    for _ in range(2):
        assert (desk.dialog, desk.enter, desk.filled()) == (title, line, [])
        await desk.press("enter")


async def test_an_arrival_later_than_now(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        await desk.types("901")
        await still_stands(desk, "Check in Bo Larsen", LATER.format("9:01 am"))
        await desk.press("ctrl+u")
        await desk.types("851")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen at 8:51 am")


async def test_enter_does_what_the_line_said_and_never_what_the_clock_made_of_it(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        await desk.types("901")
        desk.strikes("9:02")
        await desk.press("enter")
        assert (desk.dialog, desk.enter) == ("Check in Bo Larsen", "check in Bo Larsen at 9:01 am")
        assert hands.state("Bo") is State.EXPECTED
        await desk.press("enter")
    assert hands.state("Bo") is State.HERE


async def test_a_return_before_they_left(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("9:20")
    hands.step_out("Bo")
    clock.strikes("9:40")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        await desk.types("910")
        await still_stands(desk, "Return Bo Larsen", EARLIER.format("9:10 am"))
    assert hands.state("Bo") is State.STEPPED_OUT


async def test_back_by_an_hour_that_is_past(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("10:30")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f5")
        await desk.types("9")
        why = "nothing · 9:00 am cannot be right: they cannot be back before they left. Write a later time."
        await still_stands(desk, "Step out Bo Larsen", why)
        await desk.press("ctrl+u")
        await desk.types("1045")
        await desk.press("down")
        await desk.types("1050")
        assert desk.enter.startswith("nothing · 10:45 am cannot be right")
    assert hands.state("Bo") is State.HERE


async def test_a_check_out_to_come_and_one_before_the_last_act(hands, path, clock):
    clock.strikes("9:05")
    hands.check_in("Bo")
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f4")
        await desk.types("4")
        await still_stands(desk, "Check out Bo Larsen", LATER.format("4:00 pm"))
        await desk.press("ctrl+u")
        await desk.types("9")
        await still_stands(desk, "Check out Bo Larsen", EARLIER.format("9:00 am"))
    assert hands.state("Bo") is State.HERE


async def test_someone_new_is_not_born_tomorrow(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("ana zuniga")
        await desk.press("enter", "enter")
        await desk.types("11242026")
        why = "nothing · a date of birth is not later than today: write it anew"
        await still_stands(desk, "Admit someone new", why)
    assert not any(person.last_name == "Zuniga" for person in hands.board.people.values())


async def test_someone_new_who_is_on_the_census(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("zuniga")
        await desk.press("enter", "ctrl+u")
        await desk.types("LARSEN")
        await desk.press("down")
        await desk.types("Bo")
        await desk.press("down")
        await desk.types("12041991")
        why = "nothing · Bo Larsen, born that day, is MRN 101 already: Escape, then type 101"
        await still_stands(desk, "Admit someone new", why)


async def test_someone_new_has_a_name_of_letters_and_no_longer_one_than_is_kept(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("zuniga")
        await desk.press("enter", "ctrl+u")
        await desk.pastes("z" * 203)
        await still_stands(desk, "Admit someone new", "nothing · 203 letters, 200 at most: take 3 out")
        await desk.press("ctrl+u")
        await desk.pastes("\u200b")
        await still_stands(desk, "Admit someone new", "nothing yet · write the last name")


async def test_a_note_longer_than_is_kept_is_whole_and_refused(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9")
        await desk.pastes("n" * 1001 + "o")
        await still_stands(desk, "Note about Bo Larsen", "nothing · 1002 letters, 1000 at most: take 2 out")
        await desk.press("backspace", "backspace", "enter")
        assert desk.undo.startswith("F8 Undo: Noted about Bo Larsen")


async def test_a_number_that_is_never_kept(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9")
        await desk.types("ssn 078-05-1120")
        why = "nothing · this looks like a social-security number, never kept here: leave it out"
        await still_stands(desk, "Note about Bo Larsen", why)


async def test_changes_that_are_none_and_days_that_are_none(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab", "3", *"harb")
        why = "nothing · Bo Larsen lives there already: choose another"
        await still_stands(desk, "Update Bo Larsen", why)
        await desk.press("shift+tab", "7", "2", "tab")
        assert desk.enter == "nothing · Mary Obi is their counselor already: choose another"
        await desk.press("shift+tab", "shift+tab", "6", *"mon", "space", *"funday")
        why = "nothing · “funday” is no weekday; write days like Mon Wed Fri"
        await still_stands(desk, "Update Bo Larsen", why)


async def test_today_only_says_what_is_full(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab", "4", "1", "down", "3")
        await still_stands(desk, "Update Bo Larsen", "nothing · Bo Larsen has a seat in Coping skills")
