"""Activities at the desk: Ctrl+G, who is not placed, and placing by Enter, by digit, or out of a group."""

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.acts import Admit, Cancel, GroupToday
from frontdesk.desk import lookups
from frontdesk.desk.settings.loading import load
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.done import Asked
from frontdesk.verbs import Verb
from tests.screens.at_the_desk import WIDE, at_the_desk

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


# Beyond what is free


@pytest.fixture
def nearly_full(hands, clock):
    """Room 4 takes eight, ten at most: seven sit there; Bo, Dana and 103 are here without a class."""
    rows = [
        f"{300 + place},{letter * 3}vora,{letter}nn,1980-01-01,2026-09-01,Co-occurring disorders"
        for place, letter in enumerate("ABEFGHJ")
    ]
    hands.reads("\n".join(["mrn,last_name,first_name,dob,admit_date,classes", *rows]) + "\n")
    clock.strikes("9:00")
    for place in range(7):
        hands.check_in(str(300 + place))
    for who in ("Bo", "Dana", "103"):
        hands.check_in(who)
        hands.unassign(who, "Class")
    clock.strikes("10:50")
    return hands


def room_4(hands):
    """How many sit in Room 4."""
    return sum(row.get("Class") == "Co-occurring disorders" for row in (hands.seats(str(m)) for m in ALL))


ALL = (*range(300, 307), 101, 102, 103)


async def test_beyond_what_is_free_the_same_digit_again_places_anyway_never_beyond_the_hard_limit(
    path, clock, nearly_full
):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "right", "down", "4")
        assert room_4(nearly_full) == 8
        await desk.press("4")
        assert desk.refusal.startswith("Room 4 has no free seat: 8 of 10. 4 again: ")
        assert room_4(nearly_full) == 8
        await desk.press("4")
        assert room_4(nearly_full) == 9
        nearly_full.as_("Omar", "Back door").assign("300", "Gratitude")
        nearly_full.assign("300", "Co-occurring disorders", anyway=True)
        await desk.hears()
        await desk.press("4", "4")
        assert room_4(nearly_full) == 10
    for who in ("101", "102", "103"):
        assert nearly_full.seats(who)["Class"] == "Co-occurring disorders"


async def test_another_key_between_takes_the_second_digit_back(path, clock, nearly_full):
    nearly_full.assign("Bo", "Co-occurring disorders")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "right", "down", "4", "escape", "down", "4")
        assert "4 again" in desk.refusal
    assert room_4(nearly_full) == 8


async def test_two_terminals_place_into_the_last_seat_and_one_of_them_is_told(path, clock, nearly_full):
    omar = nearly_full.as_("Omar", "Back door")
    omar.assign("Bo", "Co-occurring disorders")
    omar.assign("Dana", "Co-occurring disorders", anyway=True)
    nearly_full.assign("300", "Gratitude")
    nearly_full.assign("300", "Co-occurring disorders", anyway=True)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+g", "right", "down", "4")
        assert "4 again" in desk.refusal
        omar.desk.do(Admit("Okafor", "Joy", clock.at.date().replace(year=1990)))
        omar.check_in("Okafor")
        omar.assign("Okafor", "Co-occurring disorders", anyway=True)
        await desk.press("4")
        assert "full" in desk.refusal
        await desk.hears()
        assert "full 10" in desk.text
    assert "Class" not in nearly_full.seats("103")


async def test_a_group_cancelled_for_tomorrow_stays_today_under_the_open_screen(path, clock, nearly_full):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "right")
        cancel(nearly_full, "Gratitude")
        await desk.hears()
        await desk.press("down", "5")
        assert nearly_full.seats("101")["Class"] == "Gratitude", "a day that is open keeps its own copy"
        clock.strikes("9:00", clock.at.date() + timedelta(days=1))
        await desk.hears()
        await desk.press("ctrl+g", "right")
        assert "GRATITUDE" not in desk.text


def cancel(hands, name):
    """Settings are loaded that do not have this group any more."""
    program = default_program()
    left = replace(program, groups=tuple(group for group in program.groups if group.name != name))
    hands.desk.apart(Verb.SETTINGS, lambda act: load(act, left, drop_plans=True), "settings")


@pytest.mark.slow
async def test_twelve_people_are_placed_in_three_activities_with_at_most_thirty_keys(path, clock, hands):
    rows = [
        f"{300 + place},{letter * 3}vora,{letter}nn,1980-01-01,2026-09-01"
        for place, letter in enumerate("ABEFGHJKLMNO")
    ]
    hands.reads("\n".join(["mrn,last_name,first_name,dob,admit_date", *rows]) + "\n")
    for place in range(12):
        hands.check_in(str(300 + place))
    clock.strikes("13:48")
    keys = 0
    async with at_the_desk(path, clock) as desk:
        for key in ("ctrl+g", "down", *"123123123123"):
            await desk.press(key)
            keys += 1
        assert "Placed 12 of 12 here" in desk.text
    assert keys == 14
    assert [hands.seats(str(300 + place))["Activity"] for place in range(3)] == ["Yoga", "Meditation", "Music therapy"]


async def test_a_seat_given_after_the_hour_counts_for_the_hour_that_was_sat(path, clock, nearly_full):
    clock.strikes("12:10")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "left", "down")
        assert desk.rows[2].strip().startswith("Class 11:00 to 12:00 pm")
        await desk.press("1")
    board = nearly_full.board
    bo = nearly_full.person("Bo")
    assert board.countable(bo, clock.at) == timedelta(hours=2), "the workshop and the class"


async def test_several_who_are_ticked_are_placed_by_one_digit(path, clock, after_lunch):
    after_lunch.unassign("Bo", "Activity")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "down", "space", "down", "space")
        assert desk.enter.startswith("choose for 2 people · a digit chooses · ")
        await desk.press("2")
        assert "Placed 3 of 3 here" in desk.text
    assert after_lunch.seats("Bo")["Activity"] == "Meditation"
    assert after_lunch.seats("103")["Activity"] == "Meditation"


async def test_a_digit_moves_whoever_the_letters_name(path, clock, after_lunch):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g")
        await desk.types("larsen")
        assert desk.enter.startswith("nothing for Bo Larsen · has a seat in 1 Yoga; a digit moves")
        await desk.press("2")
        assert desk.undo.startswith("F8 Undo: Moved Bo Larsen from Yoga to Meditation")
        await desk.press("f8")
    assert after_lunch.seats("Bo")["Activity"] == "Yoga"


def not_held_today(hands, name, to=None):
    """A group is cancelled today, and its people go to another or are free."""
    other = lookups.group(hands.desk, to, None) if to else None
    hands.desk.do(Cancel(lookups.group(hands.desk, name, None), other), Asked(because="snow"))


async def test_a_cancelled_group_is_marked_and_who_is_free_waits_for_nothing(path, clock, after_lunch):
    not_held_today(after_lunch, "Yoga")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g")
        assert desk.rows[2].strip().startswith("Activity 2:00 to 3:00 pm   Placed 0 of 3 here")
        assert desk.rows[7].split()[:6] == ["NOT", "PLACED", "1", "1", "YOGA", "cancelled"]
        assert "snow" in desk.rows[8]
        assert "free seat" not in desk.rows[10][28:52]
        beside = [" ".join(row[2:26].split()) for row in desk.rows[10:13]]
        assert beside == ["Thomas Rivers 2", "Bo Larsen Yoga cancelled", "Dana Rivera cancelled"]
        await desk.types("larsen")
        assert desk.enter.startswith("choose for Bo Larsen · Yoga is cancelled · a digit chooses")
        assert "1 Yoga" not in desk.enter
        await desk.press("1")
        assert desk.refusal == "Yoga is cancelled: snow. Choose another group."
        await desk.press("2")
        assert after_lunch.seats("Bo")["Activity"] == "Meditation"
        await desk.press("ctrl+t")
        assert "not placed" not in desk.row("Dana Rivera")
    after_lunch.holds()


async def test_the_people_of_a_merged_group_and_a_changed_room_are_told(path, clock, after_lunch):
    not_held_today(after_lunch, "Yoga", "Music therapy")
    after_lunch.desk.do(GroupToday(lookups.group(after_lunch.desk, "Meditation", None), "room", "Hall"))
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+g")
        heads = " ".join(desk.rows[7].split())
        assert heads == "NOT PLACED 1 1 YOGA cancelled 2 MEDITATION 0 of 10 3 MUSIC THERAPY 2 of 12"
        assert "they go to Music therapy" in desk.rows[8]
        assert "Hall today" in desk.rows[8]
        assert "Bo Larsen" in desk.rows[10][92:]


@pytest.mark.parametrize("digit", ["1", "y"])
async def test_f3_lists_a_cancelled_group_and_does_not_choose_it(path, clock, after_lunch, digit):
    not_held_today(after_lunch, "Yoga")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f3", digit)
        assert next(row for row in desk.rows if "Yoga  " in row and "1" in row).split("│")[1].split()[-1] == "cancelled"
        assert desk.enter == "nothing · Yoga is cancelled: snow"
        await desk.press("enter")
        assert desk.dialog
    assert "Activity" not in after_lunch.seats("Bo")
