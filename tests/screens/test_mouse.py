"""The mouse: a click marks, the wheel scrolls; neither acts, answers or uncovers, and a site can turn it off."""

import asyncio
import re
from dataclasses import replace
from typing import Any

import pytest
from textual import events

from frontdesk.desk.settings import sites
from frontdesk.screens.mouse import LEFT
from frontdesk.shapes.people import State
from frontdesk.shapes.scans import GAP
from frontdesk.shapes.staff import Actor, Role
from tests.hands import Hands, SetClock
from tests.screens.at_the_desk import FIND, TodayAtTheDesk, at_the_desk

LEE = Actor("Lee", Role.LEAD, "Office")
HEADER = "mrn,last_name,first_name,name_used,dob,admit_date,counselor,living_arrangement,living_kind,classes,activity\n"
SHOWN = re.compile(r"Aa\d\d")
RIGHT, MIDDLE = 3, 2


def reported(kind: type[events.MouseEvent], x: int, y: int, button: int = 0) -> events.MouseEvent:
    """What is made of a report of the terminal."""
    return kind(None, x, y, 0, 0, button, False, False, False, screen_x=x, screen_y=y)


async def clicks_at(desk: TodayAtTheDesk, x: int, y: int, button: int = LEFT) -> None:
    for kind in (events.MouseDown, events.MouseUp):
        desk.app.post_message(reported(kind, x, y, button))
    await desk.settles()


async def clicks(desk: TodayAtTheDesk, words: str, button: int = LEFT) -> None:
    """On these words, where they stand below the Enter line."""
    y = next(y for y, row in enumerate(desk.rows) if words in row and y > FIND + 1)
    await clicks_at(desk, desk.rows[y].index(words), y, button)


async def rolls(desk: TodayAtTheDesk, notches: int) -> None:
    """The wheel, so many notches down, or up."""
    kind: Any = events.MouseScrollDown if notches > 0 else events.MouseScrollUp
    for _ in range(abs(notches)):
        desk.app.post_message(reported(kind, 10, 12))
    await desk.settles()


async def everywhere(desk: TodayAtTheDesk) -> None:
    """Every button on every third cell of the screen, and the wheel both ways."""
    for y in range(len(desk.rows)):
        for x in range(1, desk.app.size.width, 3):
            for button in (LEFT, MIDDLE, RIGHT):
                desk.app.post_message(reported(events.MouseDown, x, y, button))
    await rolls(desk, 2)
    await rolls(desk, -2)


@pytest.fixture
def morning(hands: Hands, clock: SetClock) -> Hands:
    clock.strikes("9:05")
    for who in ("Bo", "Dana", "103"):
        hands.check_in(who)
    return hands


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


# A click marks


async def test_a_click_on_a_row_of_today_marks_that_person_and_does_nothing(path, clock, morning):
    before = morning.desk.board().position
    async with at_the_desk(path, clock) as desk:
        await clicks(desk, "Mei Lin")
        assert desk.marked == "Mei Lin"
        assert desk.enter.startswith("check in Mei Lin")
        await clicks(desk, "Bo Larsen")
        assert (desk.marked, desk.app.view.finding.ticked) == ("Bo Larsen", frozenset())
        await clicks(desk, "Bo Larsen")
    assert morning.desk.board().position == before


async def test_enter_then_does_what_the_line_says(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        await clicks(desk, "Mei Lin")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Mei Lin")
    assert morning.state("Mei") is State.HERE


async def test_of_a_tie_it_chooses_one_as_an_arrow_does(path, clock, hands):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        assert desk.enter.startswith("three people fit")
        await clicks(desk, "Dana Rivera")
        assert desk.enter.startswith("check in Dana Rivera")
        assert desk.letters == "riv"


async def test_the_other_buttons_and_a_click_on_nothing_do_nothing(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        before = desk.text
        await clicks(desk, "Mei Lin", RIGHT)
        await clicks(desk, "Mei Lin", MIDDLE)
        await clicks_at(desk, 10, len(desk.rows) - 6)
        for y in (*range(FIND + 3), *range(len(desk.rows) - 4, len(desk.rows))):
            await clicks_at(desk, 5, y)
        assert desk.text == before


async def test_in_activities_it_marks_who_sits_or_waits_there_and_no_group_is_chosen(path, clock, morning):
    morning.unassign("103", "Activity")
    clock.strikes("13:48")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g")
        await clicks(desk, "Thomas Rivers")
        assert desk.enter.startswith("put Thomas Rivers in 2 Meditation")
        await clicks(desk, "Bo Larsen")
        assert "Bo Larsen" in desk.enter
        before = desk.text
        await clicks(desk, "2 MEDITATION")
        await clicks(desk, "NOT PLACED")
        assert desk.text == before
    assert "Activity" not in morning.seats("103")


async def test_in_departures_it_marks_whoever_of_the_house_is_clicked(path, clock, morning):
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d")
        await clicks(desk, "Dana Rivera")
        assert desk.enter.startswith("check out Dana Rivera to Harbor House")
        before = desk.text
        await clicks(desk, "MAPLE STREET")
        assert desk.text == before


async def test_in_the_caseload_the_line_below_a_name_is_theirs_too(path, clock, morning):
    morning.note("Dana", "starts a new job Thursday")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+l")
        await clicks(desk, "Bo Larsen")
        assert "Bo Larsen" in desk.enter
        await clicks(desk, "starts a new job")
        assert "Dana Rivera" in desk.enter


async def test_in_review_it_marks_a_question_and_a_click_on_what_is_only_said_marks_none(path, clock, morning):
    clock.strikes("15:45")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+r")
        await clicks(desk, "Still in the building: Thomas Rivers")
        assert desk.enter.startswith("fix “Still in the building” of Thomas Rivers")
        before = desk.text
        await clicks(desk, "Question")
        assert desk.text == before


async def test_on_a_sheet_it_marks_a_name_and_takes_none_off(path, clock, morning):
    clock.strikes("12:10")
    async with at_the_desk(path, clock) as desk:
        await desk.press("semicolon", "z", "right")
        before = desk.enter
        await clicks(desk, "Dana Rivera")
        assert desk.enter == before
        await desk.press("f2")
        assert "Dana Rivera" in desk.dialog


async def test_in_the_week_it_marks_a_patient(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+w")
        await clicks(desk, "Mei Lin")
        assert "Mei Lin" in desk.enter


async def test_in_the_program_it_marks_a_row_and_a_heading_marks_nothing(path, clock, hands):
    async with at_the_desk(path, clock) as desk:
        await desk.press("semicolon", "p")
        await clicks(desk, "Stress management")
        assert "Stress management" in desk.enter
        before = desk.text
        await clicks(desk, "Facilitator")
        assert desk.text == before


async def test_in_the_census_it_marks_a_question_and_answers_none(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    file.write_text(HEADER + "901,Abe,Al,,1990-01-01,,,Somewhere,,,\n902,Bee,Bea,,1990-01-01,,,Elsewhere,,,\n")
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await desk.press("ctrl+o")
        await desk.types(str(file))
        await desk.press("enter")
        assert "Somewhere" in desk.enter
        before = desk.enter
        await clicks(desk, "Bea Bee")
        assert "Elsewhere" in desk.enter
        await clicks(desk, "Al Abe")
        assert desk.enter == before


async def test_while_an_act_is_under_way_it_moves_no_mark_in_activities(path, clock, morning):
    """Digits that were typed ahead are for whom the mark comes to then."""
    morning.unassign("103", "Activity")
    morning.unassign("Bo", "Activity")
    clock.strikes("13:48")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g", "down")
        desk.app.post_message(events.Key("2", "2"))
        y = next(y for y, row in enumerate(desk.rows) if "Dana Rivera" in row)
        desk.app.post_message(reported(events.MouseDown, desk.rows[y].index("Dana"), y, LEFT))
        await desk.settles()
        assert "Dana Rivera" not in desk.enter


# The wheel scrolls


@pytest.mark.parametrize(
    ("clock_is", "keys"),
    [("9:05", ()), ("9:05", ("ctrl+l", *"zed")), ("9:05", ("ctrl+w",)), ("15:45", ("ctrl+r",)), ("15:05", ("ctrl+d",))],
    ids=["today", "caseload", "week", "review", "departures"],
)
async def test_the_wheel_shows_three_rows_more_and_leaves_mark_and_line_alone(path, clock, crowd, clock_is, keys):
    for number in range(30):
        crowd.check_in(str(500 + number))
    clock.strikes(clock_is)
    async with at_the_desk(path, clock) as desk:
        await desk.press(*keys)
        await desk.later(2)
        first, line = seen(desk), desk.enter
        await rolls(desk, 1)
        second = seen(desk)
        assert second[0] - first[0] in (3, 4)  # where the first row says how many are above it, it takes one
        await rolls(desk, 1)
        assert seen(desk)[0] == second[0] + 3
        assert desk.enter == line
        await rolls(desk, -3)
        assert seen(desk) == first
        await rolls(desk, -1)
        assert seen(desk) == first
    assert crowd.holds()


async def test_over_the_end_it_stands_still_and_goes_back_at_the_first_notch(path, clock, crowd):
    async with at_the_desk(path, clock) as desk:
        await rolls(desk, 60)
        last = seen(desk) or desk.names
        await rolls(desk, 3)
        assert (seen(desk) or desk.names) == last
        await rolls(desk, -1)
        assert (seen(desk) or desk.names) != last


async def test_whom_the_line_names_is_in_sight_again_at_the_next_key(path, clock, crowd):
    async with at_the_desk(path, clock) as desk:
        await desk.press("down")
        await rolls(desk, 8)
        assert desk.marked == ""
        assert desk.enter.startswith("check in Zed Aa00")
        await desk.press("down")
        assert desk.marked == "Zed Aa01"


async def test_a_click_after_the_wheel_marks_where_it_is_and_the_list_stays(path, clock, crowd):
    async with at_the_desk(path, clock) as desk:
        await desk.press("down")
        await rolls(desk, 8)
        before = seen(desk)
        await clicks(desk, "Aa27")
        assert (desk.marked, seen(desk)) == ("Zed Aa27", before)


async def test_it_breaks_no_tie_and_no_word_of_the_line_changes(path, clock, crowd):
    async with at_the_desk(path, clock) as desk:
        await desk.types("aa")
        before = desk.enter
        await rolls(desk, 2)
        assert (desk.enter, desk.marked) == (before, "")
        assert seen(desk)[0] == 6


async def test_after_an_act_the_box_is_empty_though_the_wheel_was_turned_meanwhile(path, clock, crowd):
    async with at_the_desk(path, clock) as desk:
        await desk.types("501")
        desk.app.post_message(events.Key("enter", "\r"))
        desk.app.post_message(reported(events.MouseScrollDown, 10, 12))
        await desk.settles()
        assert desk.letters == ""
        assert desk.undo.startswith("F8 Undo: Checked in Zed Aa01")


async def test_in_the_roll_call_a_notch_is_a_page(path, clock, crowd):
    for number in range(50):
        crowd.check_in(str(500 + number))
    async with at_the_desk(path, clock) as desk:
        await desk.press("f10")
        first = desk.rows[7:-4]
        await rolls(desk, 1)
        assert desk.rows[7:-4] != first
        await rolls(desk, 9)
        last = desk.rows[7:-4]
        await rolls(desk, 1)
        assert desk.rows[7:-4] == last
        await rolls(desk, -9)
        assert desk.rows[7:-4] == first


@pytest.mark.parametrize("keys", [("semicolon", "p"), ("ctrl+g",)], ids=["program", "activities"])
async def test_there_it_scrolls_too_and_back(path, clock, crowd, keys):
    for number in range(30):
        crowd.check_in(str(500 + number))
    clock.strikes("10:45")
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await desk.press(*keys)
        before, line = desk.text, desk.enter
        await rolls(desk, 2)
        assert desk.text != before
        assert desk.enter == line
        await rolls(desk, -2)
        assert desk.text == before


# What it never does


@pytest.mark.parametrize(
    "keys",
    [("enter",), ("f6",), ("f9",), ("semicolon",), ("f1",), ("f12",), ("f11",), ("f4",), ("f3",)],
    ids=["answer", "card", "update", "menu", "help", "cover", "asked", "check out", "group"],
)
async def test_it_answers_closes_and_uncovers_nothing(path, clock, morning, keys):
    clock.strikes("10:40")
    before = morning.desk.board().position
    async with at_the_desk(path, clock) as desk:
        await desk.types("103")
        await desk.press(*keys)
        shown, screen = desk.text, desk.app.screen
        assert screen is not desk.app.view
        await everywhere(desk)
        assert (desk.text, desk.app.screen) == (shown, screen)
    assert morning.desk.board().position == before


@pytest.mark.slow
@pytest.mark.parametrize(
    "keys", [(), ("ctrl+g",), ("ctrl+d",), ("ctrl+l",), ("ctrl+r",), ("f10",), ("ctrl+w",), ("semicolon", "z")]
)
async def test_clicked_everywhere_on_a_view_it_acts_on_nobody(path, clock, morning, keys):
    clock.strikes("14:20")
    before = morning.desk.board().position
    async with at_the_desk(path, clock) as desk:
        await desk.press(*keys)
        view = desk.app.view
        await everywhere(desk)
        assert desk.app.view is view
        assert desk.app.screen is view
    assert morning.desk.board().position == before


async def test_neither_a_move_nor_a_click_on_nothing_keeps_names_on_the_screen(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        clock.passes(40)
        desk.app.post_message(reported(events.MouseMove, 10, 12))
        await clicks_at(desk, 10, 1)
        await desk.later(6)
        assert "any key goes on" in desk.text


async def test_a_click_that_marks_does(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        clock.passes(40)
        await clicks(desk, "Mei Lin")
        await desk.later(6)
        assert "any key goes on" not in desk.text


async def test_a_card_that_is_being_scanned_is_no_less_whole(path, clock, morning):
    clock.strikes("10:45")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g")
        await asyncio.sleep(2 * GAP)  # a hand goes from the key to the scanner
        for letter in "CARD101":
            desk.app.post_message(events.Key(letter.lower(), letter))
            desk.app.post_message(reported(events.MouseDown, 10, 10, LEFT))
            desk.app.post_message(reported(events.MouseScrollDown, 10, 10))
        desk.app.post_message(events.Key("enter", "\r"))
        await desk.settles()
        assert desk.letters == "CARD101"
        assert "Bo Larsen" in desk.enter


async def test_a_site_that_turned_it_off_has_none(path, clock, crowd):
    sites.load(crowd.desk, replace(sites.program_of(crowd.desk), mouse=False))
    async with at_the_desk(path, clock) as desk:
        assert not desk.app.mouse.wanted
        before = desk.text
        await clicks(desk, "Zed Aa03")
        await rolls(desk, 2)
        assert desk.text == before
