"""A card scanned over each view, and over what asks for one (docs/desk.md, A card is scanned)."""

import asyncio
import time
from dataclasses import replace

import pytest

from frontdesk.desk.settings import sites
from frontdesk.rules.scans import GAP
from frontdesk.shapes.staff import Actor, Role
from tests.screens.at_the_desk import TodayAtTheDesk, at_the_desk

LEAD = Actor("Lee", Role.LEAD, "Office")
BO, MEI = "103", "105"
WAITS = "a card was scanned."


async def scan(desk: TodayAtTheDesk, code: str, end: str = "enter") -> None:
    """A scanner after a rest of the hand, and the moment after it."""
    await asyncio.sleep(GAP * 2)
    desk.scans_at_once(code, end)
    await asyncio.sleep(GAP * 2)
    await desk.settles()


@pytest.mark.parametrize("end", ["enter", "tab", ""])
@pytest.mark.parametrize("view", ["ctrl+g", "ctrl+d", "ctrl+l", "ctrl+r", "f10", "ctrl+w"])
async def test_a_view_marks_its_owner_and_does_nothing(hands, path, clock, view, end):
    hands.check_in("Bo")
    name, before = hands.person(BO).name, hands.desk.board().position
    async with at_the_desk(path, clock) as desk:
        await desk.press(view)
        await desk.types("riv")
        await scan(desk, BO, end)
        assert desk.letters == BO
        assert name in desk.text or view == "ctrl+r", "the review has no question about them"
        assert "┌" not in desk.text, "nothing was opened"
    assert hands.desk.board().position == before


@pytest.mark.parametrize("keys", [("ctrl+o",), ("semicolon", "p"), ("semicolon", "z")])
async def test_where_the_box_is_for_something_else_it_waits_for_today(hands, path, clock, keys):
    name, before = hands.person(BO).name, hands.desk.board().position
    async with at_the_desk(path, clock, actor=LEAD) as desk:
        await desk.press(*keys)
        typed = desk.rows[4]
        await scan(desk, BO)
        assert WAITS in desk.refusal
        assert desk.rows[4] == typed
        await desk.press("ctrl+t")
        assert desk.letters == BO
        assert name in desk.enter
    assert hands.desk.board().position == before


async def test_without_an_end_today_finds_and_waits_for_the_hand(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        await scan(desk, BO, "")
        assert desk.letters == BO
        assert hands.person(BO).state == "expected"
        await desk.press("enter")
    assert hands.person(BO).state == "here"


async def test_with_the_prefix_of_the_site_every_scan_serves_and_no_other_is_one(hands, path, clock):
    sites.load(hands.desk, replace(sites.program_of(hands.desk), scanner_prefix="~"))
    async with at_the_desk(path, clock) as desk:
        await scan(desk, f"~{BO}", "")
        assert hands.person(BO).state == "here"
        await desk.types("larsen")
        await desk.press("f9")
        await scan(desk, "~whoever")
        assert WAITS in desk.dialog_says
        await scan(desk, MEI, "")
        assert MEI in desk.dialog_says, "typed ahead by a hand"


@pytest.mark.parametrize("over", [(), ("f6",), ("f12",)])
@pytest.mark.parametrize("end", ["enter", "tab", ""])
async def test_a_card_of_nobody_presses_no_digit_of_a_group(hands, path, clock, over, end):
    hands.check_in("Bo")
    before = hands.desk.board().position
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+g")
        await desk.types("larsen")
        await desk.press(*over)
        await scan(desk, "121212", end)
        assert desk.letters == "121212"
    assert hands.desk.board().position == before


@pytest.mark.parametrize("stalls", [0.052, 0.1, 0.2])
async def test_a_machine_that_stood_still_within_a_scan_knows_it_all_the_same(hands, path, clock, stalls):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9")
        await asyncio.sleep(GAP * 2)
        desk.scans_at_once(BO[:2], "")
        await asyncio.sleep(0)
        time.sleep(stalls)
        await asyncio.sleep(0)
        desk.scans_at_once(BO[2:])
        await desk.settles()
        assert WAITS in desk.dialog_says
        assert BO not in desk.dialog_says


async def test_a_letter_is_given_at_once_but_where_a_digit_may_become_a_card(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        for keys in ((), ("ctrl+g",), ("f9",)):
            await desk.press("ctrl+t", *"larsen", *keys)
            desk.scans_at_once("s", "")
            await desk.pilot.pause(0)
            assert not desk.app.scanner.waits, keys
            await desk.press("escape", "escape")


async def test_where_a_card_is_asked_for_it_is_typed(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab")
        await desk.types("card")
        await desk.press("tab")
        await scan(desk, "k7q2x")
        assert "card is now k7q2x" in desk.undo


async def test_what_is_scanned_over_a_dialog_goes_with_the_names_under_the_cover(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9")
        await scan(desk, BO)
        await desk.press("f12", "x", "escape", "escape")
        assert desk.letters == ""
