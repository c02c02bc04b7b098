"""Week at the desk: Ctrl+W, what counts day by day, what the target still takes, and the weeks before."""

from datetime import timedelta

import pytest

from frontdesk.acts import CheckIn, CheckOut
from frontdesk.shapes.done import Asked
from frontdesk.shapes.staff import Actor, Role
from tests.hands import MONDAY, on, wall
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

HEAD, FIRST = 2, 9
LEAD = Actor("Omar Reyes", Role.LEAD, "Phone")
TUESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=number) for number in (1, 3, 4))


def day(hands, clock, day, **people):
    """A whole day: each comes and leaves at these times; a None is a forgotten check-out."""
    for name, (came, _) in sorted(people.items(), key=lambda each: on(each[1][0], day)):
        clock.at = on(came, day)
        hands.check_in(name)
    for name, (_, left) in people.items():
        if left:
            clock.at = on(left, day)
            hands.desk.do(CheckOut(hands.id(name), reason=1))


@pytest.fixture
def thursday(hands, clock):
    """Bo had two whole days and was late on the third; Dana has all three; Carl went without a word."""
    whole = ("9:00", "15:00")
    day(hands, clock, MONDAY, Bo=whole, Dana=whole, Carl=whole)
    day(hands, clock, TUESDAY, Bo=("10:12", "15:00"), Dana=whole, Carl=("9:00", None))
    day(hands, clock, TUESDAY + timedelta(days=1), Bo=whole, Dana=whole)
    clock.at = on("16:00", THURSDAY)
    hands.check_in("Mei")
    clock.at = on("17:00", THURSDAY)
    return hands


def row(desk, name):
    return next(line for line in desk.rows[FIRST:] if name in line)


def said(desk, name):
    """A row without the name, a blank between its words."""
    return " ".join(row(desk, name).split()[2:])


async def test_each_day_stands_with_what_counts_and_the_week_with_what_it_comes_to(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w")
        assert desk.rows[HEAD].strip().startswith("Week of Nov 23 to 27   Patients 7   Met 1")
        assert said(desk, "Dana Rivera").startswith("M. Obi 3:00 3:00 3:00 0:00 - 3 9:00")
        assert "met" in row(desk, "Dana Rivera")
        assert said(desk, "Bo Larsen").startswith("M. Obi 3:00 2:48 3:00 0:00 - 2 8:48 of 9:00")
        assert "can still" in row(desk, "Bo Larsen")
        assert "not proven" in row(desk, "Carl Weiss")
        assert "· " in row(desk, "Ali Haddad")
        await desk.types("bo la")
        assert desk.enter == "open Bo Larsen's weeks · 8 h 48 of 9 h, 2 days · needs all 3 h of Friday"
        await desk.press("escape")
        await desk.types("carl")
        assert desk.enter.endswith("not proven: Tuesday")


async def test_the_numbers_of_row_two_add_up_to_the_patients(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w")
        numbers = [int(word) for word in desk.rows[HEAD].split("Patients")[1].split() if word.isdigit()]
        assert sum(numbers[1:]) == numbers[0] == 7


async def test_left_and_right_turn_weeks_and_stop_where_there_are_none(path, clock, thursday):
    clock.at = on("9:00", MONDAY + timedelta(days=7))
    thursday.check_in("Bo")
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w")
        assert "Nov 30 to Dec 4" in desk.rows[HEAD]
        assert row(desk, "Dana Rivera").split()[-1] == "1"  # of the last eight weeks one met its target
        await desk.press("right")
        assert "this is the week that runs" in desk.refusal
        await desk.press("left")
        assert "Nov 23 to 27" in desk.rows[HEAD]
        await desk.types("bo la")
        assert desk.enter.endswith("12 min short of 9 h, 2 of 3 days count")
        await desk.press("escape", "left")
        assert "the records begin in this week" in desk.refusal


async def test_where_there_is_one_week_only_no_key_is_named_that_would_turn_to_another(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w")
        assert desk.enter == "nothing yet · letters or an arrow choose"
        for key in ("left", "right"):
            await desk.press(key)
            assert "There is no other yet." in desk.refusal


async def test_what_is_mended_on_an_earlier_day_is_seen(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w")
        thursday.desk.do(
            CheckOut(thursday.id("Carl"), at=wall("15:00")), Asked(on=TUESDAY, because="the driver said so")
        )
        await desk.hears()
        await desk.settles()
        assert said(desk, "Carl Weiss").startswith("M. Obi 3:00 3:00 0:00 0:00")
        assert "not proven" not in row(desk, "Carl Weiss")


async def test_what_is_mended_in_an_earlier_week_is_counted_among_the_last_eight(path, clock, thursday):
    clock.at = on("9:00", MONDAY + timedelta(days=7))
    thursday.check_in("Bo")
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w")
        assert row(desk, "Bo Larsen").split()[-1] == "0"
        friday = Asked(on=FRIDAY, because="the sheet has him")
        thursday.desk.do(CheckIn(thursday.id("Bo"), wall("9:00")), friday)
        thursday.desk.do(CheckOut(thursday.id("Bo"), at=wall("15:00")), friday)
        await desk.hears()
        await desk.settles()
        assert row(desk, "Bo Larsen").split()[-1] == "1"


async def test_tab_shows_one_counselors_patients_and_then_all_again(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w", "tab")
        assert "Kevin Doyle 3" in desk.rows[HEAD]
        assert "Bo Larsen" not in desk.text
        await desk.press("tab", "tab")
        assert "Patients 7" in desk.rows[HEAD]


async def test_enter_opens_the_weeks_of_the_marked_patient_and_f6_their_card(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD) as desk:
        await desk.press("ctrl+w", "down")
        assert desk.enter.startswith("open Ali Haddad's weeks")
        await desk.press("enter")
        assert desk.rows[HEAD].startswith("  Ali Haddad")
        assert desk.enter == "back to Week, nothing changed"
        await desk.press("escape", "f6")
        assert desk.rows[HEAD].startswith("  Ali Haddad")
        assert "PLAN" in desk.text


async def test_the_weeks_of_who_is_discharged_open_too(path, clock, thursday):
    thursday.update("Dana", "discharge_date", "2026-11-27")
    clock.at = on("9:00", MONDAY + timedelta(days=7))
    thursday.check_in("Bo")
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+w", "left", *["down"] * 4)
        assert desk.enter == "open Dana Rivera's weeks · 9 h of 9 h, 3 days, met"
        await desk.press("enter")
        assert desk.rows[HEAD].startswith("  Dana Rivera")
        await desk.press("tab", "f9", "f2", "ctrl+w")
        assert desk.rows[HEAD].startswith("  Week of Nov 23")


async def test_at_80_columns_every_figure_still_stands(path, clock, thursday):
    async with at_the_desk(path, clock, actor=LEAD) as desk:
        await desk.press("ctrl+w")
        assert said(desk, "Bo Larsen").startswith("3:00 2:48 3:00 0:00 - 8:48 can still")
        assert row(desk, "Carl Weiss").split()[-2:] == ["not", "proven"]
        assert all(len(line) <= 80 for line in desk.rows)


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_day_that_nobody_opened_the_desk_on_is_told_from_one_not_planned(path, clock, hands, size):
    day(hands, clock, MONDAY, Bo=("9:00", "15:00"), Ali=("9:00", "15:00"))
    day(hands, clock, THURSDAY, Bo=("9:00", "15:00"))
    clock.at = on("9:30", FRIDAY)
    async with at_the_desk(path, clock, actor=LEAD, size=size) as desk:
        await desk.press("ctrl+w")
        assert row(desk, "Bo Larsen").count("?") == 2
        assert "? desk not opened" in desk.text
        if size == WIDE:
            assert desk.rows[HEAD].rstrip().endswith("Tue: desk not opened · Wed: desk not opened")
        await desk.press("down", "down", "enter")
        assert desk.text.count("desk not opened") == 3
