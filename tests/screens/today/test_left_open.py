"""What earlier days leave open, and which nobody signed for too long, in one line of Today in the morning."""

from datetime import date, timedelta

import pytest

from frontdesk.acts import Close, Sign
from frontdesk.shapes.done import Asked
from tests.hands import MONDAY, Hands, SetClock
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

LINE = 3
LATER = MONDAY + timedelta(days=9)
"""Wednesday of the week after: seven business days later."""


@pytest.fixture
def unsigned(hands: Hands, clock: SetClock) -> Hands:
    """Monday and Tuesday were held, and nobody signed them; it is Wednesday a week later, and check-in is over."""
    for day in (MONDAY, MONDAY + timedelta(days=1)):
        clock.strikes("9:00", day)
        for who in ("Bo", "Dana", "103", "104", "Mei", "Carl", "Ali"):
            if hands.person(who).scheduled:
                hands.absent(who, called=True)
    clock.strikes("10:05", LATER)
    return hands


def sign(hands: Hands, day: date) -> None:
    hands.desk.do(Sign("Ana Lopez"), Asked(on=day))


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_days_unsigned_for_too_long_are_named_until_they_are_signed(path, clock, unsigned, size):
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.later(1)
        assert desk.rows[LINE].strip() == "Mon Nov 23 and 1 more unsigned for 7 business days · Ctrl+R"
        await desk.press("ctrl+r")
        assert "Review of Mon Nov 23" in desk.rows[2]
        await desk.press("ctrl+y")
        await desk.types("Ana Lopez")
        await desk.press("enter", "ctrl+t")
        await desk.later(1)
        assert desk.rows[LINE].strip() == "Tue Nov 24 unsigned for 6 business days · Ctrl+R"
        sign(unsigned, MONDAY + timedelta(days=1))
        await desk.it_is("10:16")
        await desk.later(1)
        assert desk.rows[LINE].strip() == ""


async def test_with_questions_of_another_day_it_is_one_line_that_fits(path, clock, unsigned):
    clock.strikes("9:00", LATER - timedelta(days=1))
    unsigned.check_in("Bo")
    clock.strikes("10:05", LATER)
    says = "Tuesday: 6 questions left · Mon Nov 23 and 1 more unsigned"
    for size, rest in ((NARROW, " · Ctrl+R"), (WIDE, " for 7 business days · Ctrl+R")):
        async with at_the_desk(path, clock, size=size) as desk:
            await desk.later(1)
            assert desk.rows[LINE].strip() == says + rest
            await desk.press("ctrl+r")
            assert "Review of Tue Dec  1" in desk.rows[2] or "Review of Tue Dec 1" in desk.rows[2]


async def test_what_is_other_today_gives_way_before_the_key_does(path, clock, unsigned):
    because = "the pipes in the hall have burst and nobody may go in"
    unsigned.desk.do(Close(closes=None, opens=None), Asked(on=LATER, because=because))
    async with at_the_desk(path, clock) as desk:
        await desk.later(1)
        assert desk.rows[LINE].startswith("  Closed: the pipes in")
        assert desk.rows[LINE].endswith("Mon Nov 23 and 1 more unsigned · Ctrl+R")
