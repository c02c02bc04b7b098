"""The screen at a terminal that stands at a counter: the key of what does not open there says where it does."""

from dataclasses import replace
from datetime import date

import pytest

from frontdesk.desk.settings import sites
from frontdesk.shapes.staff import Actor, Role
from tests.hands import Hands
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

AWAY = " opens at other terminals, not at the counter."
LEAD = Actor("Omar Reyes", Role.LEAD, "Front desk", bound=True)
LINE = 3
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def counter(hands: Hands) -> Hands:
    """Monday left Bo in the building; it is Tuesday, and the front desk stands at a counter."""
    sites.load(hands.desk, replace(sites.program_of(hands.desk), counters=("Front desk",)))
    hands.check_in("Bo")
    hands.clock.strikes("16:00", TUESDAY)
    return hands


@pytest.mark.parametrize(
    ("keys", "what"),
    [
        (("ctrl+l",), "Caseload"),
        ((";", "l"), "Caseload"),
        (("ctrl+w",), "Week"),
        ((";", "1"), "Week"),
        (("ctrl+o",), "Census"),
        ((";", "p"), "Program"),
        ((";", "b"), "An earlier day"),
        (("ctrl+r", "left"), "An earlier day"),
        (("ctrl+r", "tab"), "An earlier day"),
        (("ctrl+r", *"11/23", "enter"), "An earlier day"),
        ((*"bo lar", "f6", "tab"), "Week"),
    ],
    ids=" ".join,
)
async def test_a_key_to_what_is_closed_says_where_it_opens(path, clock, counter, keys, what):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press(*keys)
        assert desk.refusal == what + AWAY
        assert (desk.dialog, desk.app.view.word) == ("", "Review" if keys[0] == "ctrl+r" else "Today")


async def test_the_whole_sentence_is_read_on_a_small_screen(path, clock, counter):
    async with at_the_desk(path, clock, actor=LEAD, size=NARROW) as desk:
        await desk.press("ctrl+r", "tab")
        assert desk.refusal == "An earlier day" + AWAY


@pytest.mark.parametrize("terminal", ["Front desk", "Office"])
async def test_today_tells_of_earlier_days_only_where_they_open(path, clock, counter, terminal):
    async with at_the_desk(path, clock, actor=LEAD._replace(terminal=terminal), size=WIDE) as desk:
        await desk.later(1)
        assert ("Ctrl+R" in desk.rows[LINE]) is (terminal == "Office")


async def test_everything_of_today_opens_there(path, clock, counter):
    views = (("ctrl+g", "Activities"), ("ctrl+d", "Departures"), ("ctrl+r", "Review"), ("f10", "Roll call"))
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        for key, word in views:
            await desk.press(key)
            assert (desk.app.view.word, desk.refusal) == (word, "")


async def test_left_in_review_leaves_the_day_that_runs_in_front(path, clock, counter):
    async with at_the_desk(path, clock, actor=LEAD, size=WIDE) as desk:
        await desk.press("ctrl+r", "left")
        assert desk.rows[2].startswith("  Review of Tue Nov 24")
        assert desk.enter == "nothing · no question is open"
