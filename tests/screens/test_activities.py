"""Activities at the desk: Ctrl+G, who is not placed, and placing by Enter, by digit, or out of a group."""

import pytest

from tests.screens.today import at_the_desk

ENTER = 5


@pytest.fixture
def after_lunch(hands, clock):
    """Bo, Dana and 103 are here; 103, who is planned for Meditation, has no seat at two."""
    clock.strikes("9:00")
    for who in ("Bo", "Dana", "103"):
        hands.check_in(who)
    hands.unassign("103", "Activity")
    clock.strikes("13:48")
    return hands


async def test_it_opens_on_the_next_hour_and_says_who_is_not_placed(path, clock, after_lunch):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g")
        await desk.settles()
        assert desk.rows[2].strip().startswith("Activity 2:00 to 3:00 pm   Placed 2 of 3 here")
        assert desk.rows[7].split() == [
            "NOT",
            "PLACED",
            "1",
            "1",
            "YOGA",
            "2",
            "of",
            "12",
            "2",
            "MEDITATION",
            "0",
            "of",
            "10",
        ]
        assert "Thomas Rivers" in desk.text


async def test_enter_places_where_the_plan_says(path, clock, after_lunch):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "down")
        assert desk.rows[ENTER].startswith("  Enter: put Thomas Rivers in 2 Meditation · name alert · as planned")
        await desk.press("enter")
        await desk.settles()
        assert after_lunch.seats("103")["Activity"] == "Meditation"
        assert "Placed 3 of 3 here" in desk.text


async def test_a_digit_places_in_that_group_and_delete_takes_out(path, clock, after_lunch):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "down", "1")
        await desk.settles()
        assert after_lunch.seats("103")["Activity"] == "Yoga"
        await desk.types("rivers th")
        await desk.press("delete")
        await desk.settles()
        assert "Activity" not in after_lunch.seats("103")


async def test_all_as_planned_in_one_key(path, clock, after_lunch):
    after_lunch.unassign("Bo", "Activity")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "ctrl+a")
        await desk.settles()
        assert after_lunch.seats("103")["Activity"] == "Meditation"
        assert after_lunch.seats("Bo")["Activity"] == "Yoga"


async def test_who_is_checked_out_elsewhere_meanwhile_is_not_placed(path, clock, after_lunch):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "down")
        after_lunch.as_("Omar", "Back door").check_out("103", reason=1)
        await desk.press("2")
        await desk.settles()
        assert "Not done:" in desk.rows[6]
        assert "Omar" in desk.rows[6]
        assert "Thomas Rivers" not in "\n".join(desk.rows[7:-3])
