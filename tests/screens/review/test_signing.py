"""Ctrl+Y in Review: the day is signed once nothing of it is open, under a full name, and opened again with a reason."""

from datetime import date

import pytest

from frontdesk.shapes.staff import Actor, Role
from tests.hands import Hands, SetClock
from tests.screens.at_the_desk import NARROW, WIDE, TodayAtTheDesk, at_the_desk
from tests.signing import lets_in, signs_in

TUESDAY = date(2026, 11, 24)
LEAD = Actor("Omar Reyes", Role.LEAD, "Phone")


@pytest.fixture
def answered(hands: Hands, clock: SetClock) -> Hands:
    """Bo came and left, all others called; nothing of Monday is open, and it is four."""
    clock.strikes("8:50")
    hands.check_in("Bo")
    for who in ("Dana", "103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("15:05")
    hands.check_out("Bo")
    clock.strikes("16:00")
    return hands


def blank_above(desk: TodayAtTheDesk, words: str) -> bool:
    """Whether an empty row of the dialog parts these words from those above them."""
    at = next(number for number, row in enumerate(desk.rows) if words in row)
    return not desk.rows[at - 1].split("│")[1].strip()


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_what_a_signature_means_stands_apart_from_what_the_day_comes_to(path, clock, answered, size):
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        assert blank_above(desk, "From then on it takes amendments only")


async def test_the_day_is_signed_under_a_full_name_and_says_so(path, clock, answered):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r")
        assert "no question left" in desk.text
        await desk.press("ctrl+y")
        assert desk.dialog == "Sign the day"
        assert "1 came" in desk.text
        await desk.types("Ana")
        await desk.press("enter")
        assert "first and last name, please" in desk.text
        await desk.types(" Lopez")
        assert desk.enter == "sign Monday Nov 23 · as Ana Lopez"
        await desk.press("enter")
        assert "signed by Ana Lopez (not signed in)" in desk.rows[2]
    answered.holds()


async def test_an_earlier_day_is_said_once_where_it_is_signed_and_once_where_it_is_opened_again(path, clock, answered):
    clock.strikes("9:30", TUESDAY)
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+r", "left", "ctrl+y")
        assert desk.dialog == "Sign the day · Monday Nov 23"
        assert desk.enter == "sign Monday Nov 23 · as Omar Reyes"
        await desk.press("enter", "ctrl+y")
        await desk.types("the bus list came")
        assert desk.enter == "open again: Monday Nov 23 · it wants another signature"
        await desk.press("enter")
        assert "not signed" in desk.rows[2]
    answered.holds()


async def test_a_day_with_open_questions_says_what_comes_first(path, clock, hands):
    hands.check_in("Bo")
    clock.strikes("16:00")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        assert "questions are open. Once they are answered Ctrl+Y signs the day." in desk.refusal


async def test_before_the_hours_of_the_day_are_over_it_says_at_once_until_when_they_run(path, clock, hands):
    for who in ("Bo", "Dana", "103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("12:30")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        assert desk.dialog == ""
        assert desk.refusal.startswith("Mon Nov 23 cannot be signed yet: it runs to 3:00 pm. Sign it then.")


async def test_while_somebody_is_here_it_says_at_once_who(path, clock, answered):
    answered.check_in("Mei")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "enter", "tab", "5", "enter")
        assert "no question left" in desk.text
        await desk.press("ctrl+y")
        assert (desk.dialog, desk.refusal) == (
            "", "Still here: Mei Lin. Check out first, then sign Mon Nov 23.",
        )  # fmt: skip


async def test_a_signed_day_is_opened_again_with_a_reason(path, clock, answered):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        await desk.types("Ana Lopez")
        await desk.press("enter", "ctrl+y")
        assert desk.dialog == "Open a signed day again"
        await desk.types("Carl came late")
        await desk.press("enter")
        assert "no question left" in desk.rows[2]
    answered.holds()


async def test_yesterday_is_signed_in_the_morning(path, clock, answered):
    clock.strikes("8:30", TUESDAY)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r", "left", "ctrl+y")
        await desk.types("Ana Lopez")
        await desk.press("enter")
        assert "signed by Ana Lopez (not signed in)" in desk.rows[2]
    answered.holds()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Ana Lopez", "signed by Ana Lopez (not signed in), Mon Nov 23 4:00 pm"),
        ("Helen Marsh-Larsen", "signed by Helen Marsh-Larsen (not signed in)"),
        ("Maria Fernanda Montgomery-Andersson Carvalho", "signed by Maria Fernanda Montgomery-Andersson Carvalho…"),
    ],
)
async def test_however_long_the_name_at_80_columns_it_stands_beside_the_whole_day(path, clock, answered, name, says):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        await desk.types(name)
        await desk.press("enter")
        day, _, signature = desk.rows[2].strip().partition("signed")
        assert (day.strip(), f"signed{signature}") == ("Review of Mon Nov 23", says)


async def test_a_backup_that_could_not_be_written_is_said_where_the_day_was_signed(path, clock, answered):
    (path.parent / "backups").write_text("a file stands where the folder should be")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        await desk.types("Ana Lopez")
        await desk.press("enter")
        assert "signed by Ana Lopez" in desk.rows[2]
        assert desk.refusal == "the backup. The day is signed; make one with “frontdesk backup”."
        await desk.press("down")
        assert desk.refusal == ""


async def test_before_it_is_signed_it_says_how_much_was_accepted_about_ones_own_act(path, clock, hands):
    ana = signs_in(hands, lets_in(hands, "Ana Lopez"))
    ana.check_in("Bo", at="9:00")
    ana.unassign("Bo", "Class")
    for who in ("Dana", "103", "104", "Mei", "Carl"):
        ana.excuse(who)
    clock.strikes("15:05")
    ana.check_out("Bo")
    clock.strikes("16:00")
    async with at_the_desk(path, clock, ana.desk.actor, WIDE) as desk:
        await desk.press("ctrl+r", "ctrl+a", "5", "enter")
        assert "own act · " in next(row for row in desk.rows if "In no group: Bo Larsen" in row)
        await desk.press("ctrl+y")
        assert "1 accepted about one's own act" in desk.text
        await desk.press("enter")
        assert "signed by Ana Lopez" in desk.rows[2]
    ana.holds()
