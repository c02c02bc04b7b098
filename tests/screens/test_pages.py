"""Page Down shows the next page at the first press, on every view whose list is longer than the window."""

import re

import pytest

from tests.hands import Hands, SetClock
from tests.screens.at_the_desk import TodayAtTheDesk, at_the_desk

HEADER = "mrn,last_name,first_name,name_used,dob,admit_date,counselor,living_arrangement,living_kind,classes,activity\n"
SHOWN = re.compile(r"Aa\d\d")


@pytest.fixture
def crowd(hands: Hands) -> Hands:
    """Sixty people of one counselor and one house, by name Aa00 to Aa59, all before anyone else."""
    rows = (
        f"{500 + number},Aa{number:02},Zed,,1990-01-01,2026-09-01,Mary Obi,Harbor House,sober living home,,\n"
        for number in range(60)
    )
    hands.reads(HEADER + "".join(rows))
    return hands


def seen(desk: TodayAtTheDesk) -> list[int]:
    """The numbers of those in the list, from above, down the first column."""
    return [int(found[0][2:]) for row in desk.rows[7:-4] if (found := SHOWN.search(row[:60]))]


async def goes_through(desk: TodayAtTheDesk) -> None:
    """Each press shows those that follow; none is left out, and Page Up shows the page before."""
    first = seen(desk)
    assert len(first) > 5
    await desk.press("pagedown")
    second = seen(desk)
    assert (second[0], len(second) >= len(first) - 2) == (first[-1] + 1, True)
    await desk.press("pagedown")
    third = seen(desk)
    assert third[0] == second[-1] + 1
    await desk.press("pageup")
    assert seen(desk) == second


async def test_today(crowd: Hands, path, clock: SetClock) -> None:
    async with at_the_desk(path, clock) as desk:
        await goes_through(desk)
        assert "12 to 22 of " in desk.text


async def test_today_from_the_row_that_is_marked(crowd: Hands, path, clock: SetClock) -> None:
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "down", "down")
        await goes_through(desk)
        assert desk.marked == "Zed Aa13"


async def test_caseload(crowd: Hands, path, clock: SetClock) -> None:
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+l")
        await desk.types("zed")
        await goes_through(desk)


async def test_review(crowd: Hands, path, clock: SetClock) -> None:
    crowd.check_in("101")
    clock.strikes("15:45")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        await desk.types("zed")
        first = seen(desk)
        await desk.press("pagedown")
        second = seen(desk)
        assert (second[0], len(second)) == (first[-1] + 1, len(first))
        await desk.press("pageup")
        assert seen(desk) == first


async def test_departures(crowd: Hands, path, clock: SetClock) -> None:
    for number in range(40):
        crowd.check_in(str(500 + number))
    clock.strikes("15:05")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d")
        await goes_through(desk)


async def test_activities_turn_by_all_the_groups_in_sight(hands: Hands, path, clock: SetClock) -> None:
    hands.check_in("Bo")
    clock.strikes("10:50")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "right")
        assert "1 COPING" in desk.text
        await desk.press("pagedown")
        assert "3 COMMUNICATION" in desk.text
        assert "2 STRESS" not in desk.rows[7]
