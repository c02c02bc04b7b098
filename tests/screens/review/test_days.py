"""The list of days: by Tab or a typed date in Review, by ``; b`` anywhere; and what Today says of an earlier day."""

from datetime import date

import pytest

from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts.typed import typed_day
from frontdesk.texts.voice import Voice
from tests.hands import VOICE, Hands, SetClock
from tests.screens.at_the_desk import WIDE, at_the_desk

pytestmark = pytest.mark.slow

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
LEAD = Actor("Omar Reyes", Role.LEAD, "Phone")
LEFT_OPEN = 3


@pytest.fixture
def third_day(hands: Hands, clock: SetClock) -> Hands:
    """Monday leaves Bo in the building, Tuesday nothing; on Wednesday it is half past nine, and check-in runs."""
    hands.check_in("Bo")
    for who in ("Dana", "103", "104", "Mei", "Carl"):
        hands.absent(who)
    clock.strikes("9:00", TUESDAY)
    for who in ("Bo", "Dana", "103", "104", "Ali", "Carl"):
        hands.absent(who)
    clock.strikes("9:30", WEDNESDAY)
    hands.check_in("Dana")
    return hands


async def test_the_days_stand_newest_first_with_what_each_leaves_open(third_day, clock):
    async with at_the_desk(third_day.path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r", "tab")
        assert desk.dialog == "Another day"
        assert desk.dialog_says.startswith(
            "Day 11/20, Fri, or an arrow Wed Nov 25 2026, today 1 came Tue Nov 24 2026 0 came "
            "Mon Nov 23 2026 1 came 1 left"
        )
        assert desk.enter == "nothing yet · a date, a weekday or an arrow"
        await desk.press("down", "down", "down")
        assert desk.enter == "open the review of Monday Nov 23"
        await desk.press("enter")
        assert "Review of Mon Nov 23" in desk.text
        assert "Still in the building: Bo Larsen" in desk.text


@pytest.mark.parametrize("typed", ["11/23", "mon", "Nov 23", "11/23/2026", "2026-11-23"])
async def test_a_date_that_is_typed_opens_the_list_on_it(third_day, clock, typed):
    async with at_the_desk(third_day.path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r")
        await desk.types(typed)
        assert desk.enter == f"list the days · “{typed}” is a date"
        assert desk.filled() == []
        await desk.press("enter")
        assert desk.enter == "open the review of Monday Nov 23"
        await desk.press("enter")
        assert "Review of Mon Nov 23" in desk.text
        assert desk.letters == ""


async def test_a_date_on_which_nothing_is_written_says_so(third_day, clock):
    async with at_the_desk(third_day.path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r", "tab")
        await desk.types("11/20")
        assert desk.enter == "nothing · Fri Nov 20 was never opened: nothing is written of it"
        await desk.press("ctrl+u")
        await desk.types("someday")
        assert desk.enter == "nothing · “someday” is no day; write 11/20 or Fri"
        await desk.press("enter", "escape")
        assert "Review of Wed Nov 25" in desk.text


async def test_the_menu_goes_to_another_day_from_any_view(third_day, clock):
    async with at_the_desk(third_day.path, clock, size=WIDE) as desk:
        await desk.press("ctrl+d", "semicolon", "b")
        await desk.types("mon")
        await desk.press("enter")
        assert "Review of Mon Nov 23" in desk.text
        await desk.press("semicolon", "b")
        await desk.types("11/25")
        await desk.press("enter")
        assert "Review of Wed Nov 25" in desk.text


async def test_letters_of_a_name_are_for_the_person_of_a_question(third_day, clock):
    third_day.reads("mrn,last_name,first_name,dob,admit_date\n301,Monroe,Ida,1990-01-01,2026-09-01\n")
    clock.strikes("11:30", WEDNESDAY)
    async with at_the_desk(third_day.path, clock, size=WIDE) as desk:
        await desk.press("ctrl+r")
        await desk.types("mon")
        assert "of Ida Monroe" in desk.enter


async def test_today_says_what_an_earlier_day_leaves_open_once_check_in_has_ended(third_day, clock):
    async with at_the_desk(third_day.path, clock, size=WIDE) as desk:
        assert desk.rows[LEFT_OPEN] == "", "check-in runs"
        await desk.press("ctrl+r")
        assert "Review of Wed Nov 25" in desk.text
        await desk.press("ctrl+t")
        clock.strikes("10:05", WEDNESDAY)
        desk.app.counter.last_key.touch()
        await desk.later(0)
        await desk.later(1)
        assert desk.rows[LEFT_OPEN].strip() == "Monday: 1 question left · Ctrl+R"
        await desk.press("ctrl+r")
        assert "Review of Mon Nov 23" in desk.text
        await desk.press("ctrl+a", "5", "enter")
        assert "no question left" in desk.text
        await desk.press("ctrl+t")
        await desk.later(1)
        assert desk.rows[LEFT_OPEN] == "", "it was answered"


async def test_a_lead_is_told_from_the_first_minute(third_day, clock):
    async with at_the_desk(third_day.path, clock, LEAD, WIDE) as desk:
        await desk.later(1)
        assert desk.rows[LEFT_OPEN].strip() == "Monday: 1 question left · Ctrl+R"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", date(2026, 11, 20)),
        ("Friday", date(2026, 11, 20)),
        ("wed", date(2026, 11, 18)),
        ("tue", date(2026, 11, 24)),
        ("11/25", date(2026, 11, 25)),
        ("11/26", date(2025, 11, 26)),
        ("2/29", None),
        ("20 nov", date(2026, 11, 20)),
        ("1/2/2027", None),
        ("fr", None),
        ("larsen", None),
        ("", None),
    ],
)
def test_a_day_is_the_newest_that_was_meant(typed, day):
    assert typed_day(VOICE, typed, WEDNESDAY) == day


def test_a_date_is_read_in_the_order_of_the_locale():
    assert typed_day(Voice("en_GB"), "20/11", WEDNESDAY) == date(2026, 11, 20)
