"""Every view to the letter, at 80 by 24 and at 120 by 40.

``FRONTDESK_GOLDEN=1 pytest tests/screens/test_golden.py`` writes the pictures anew; read the difference before you
keep it.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.staff import Actor, Role
from tests.hands import Hands, SetClock
from tests.screens.at_the_desk import NARROW, WIDE, TodayAtTheDesk, at_the_desk

GOLDEN = Path(__file__).parent / "golden"
SIZES = {"80x24": NARROW, "120x40": WIDE}
BOTH = ("80x24", pytest.param("120x40", marks=pytest.mark.slow))
KEYS: dict[str, tuple[str, ...]] = {
    "everyone": (),
    "typing": (*"riv", "space", "d"),
    "tie": (*"l",),
    "alert": (*"thomas",),
    "slip": (*"riviera",),
    "nobody": (*"zuniga",),
    "number-of-nobody": (*"999",),
    "stepped-out": (*"dana",),
    "refusal": (*"larsen", "f2"),
    "ticked": ("home", "space", "down", "down", "space"),
    "only-here": ("tab", "tab"),
    "checked-in": (*"104", "enter"),
    "check-in-dialog": (*"104", "f2"),
    "menu": (*"larsen", "semicolon"),
    "covered": ("f12",),
    "house": (*"maple",),
    "house-dialog": (*"maple", "enter", "space"),
    "desk-note-dialog": (*"larsen", "semicolon", "5"),
}


@pytest.fixture
def day(hands: Hands, clock: SetClock) -> Hands:
    """Somebody in each state, at a quarter past nine."""
    clock.strikes("8:51")
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.check_in("Carl")
    hands.excuse("Thomas")
    hands.absent("Mei", called=False)
    clock.strikes("9:05")
    hands.step_out("Dana", back="9:20")
    hands.check_in("Ali")
    clock.strikes("9:06")
    hands.check_out("Carl", reason=2)
    clock.strikes("9:12")
    return hands


def holds(name: str, size: str, desk: TodayAtTheDesk) -> None:
    """The screen is that of the picture."""
    picture = GOLDEN / f"{name}-{size}.txt"
    if os.environ.get("FRONTDESK_GOLDEN"):
        picture.write_text(desk.text + "\n", encoding="utf-8")
    assert desk.text + "\n" == picture.read_text(encoding="utf-8")


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize("name", KEYS)
async def test_today_looks_as_it_did(day: Hands, path: Path, clock: SetClock, name: str, size: str) -> None:
    async with at_the_desk(path, clock, size=SIZES[size]) as desk:
        await desk.keys(*KEYS[name])
        holds(name, size, desk)


VIEWS: dict[str, tuple[str, tuple[str, ...]]] = {
    "activities": ("13:48", ("ctrl+g", "down")),
    "activities-classes": ("10:50", ("ctrl+g", "right", "down")),
    "departures": ("15:06", ("ctrl+d", "down")),
    "departures-found": ("15:06", ("ctrl+d", *"l")),
    "caseload": ("13:48", ("ctrl+l",)),
    "review": ("15:45", ("ctrl+r",)),
    "review-left": ("15:45", ("ctrl+r", "enter")),
    "roll-call": ("13:48", ("ctrl+e",)),
    "week": ("13:48", ("ctrl+w", "down")),
    "program": ("13:48", ("semicolon", "p", *"grat", "escape")),
    "program-pending": ("13:48", ("semicolon", "p", *"grat", "escape", "delete")),
    "program-house": ("13:48", ("semicolon", "p", *"harbor", "escape", "delete")),
    "program-sections": ("13:48", ("semicolon", "p", "end", "up")),
    "program-change": ("13:48", ("semicolon", "p", *"grat", "f9")),
    "sheet": ("13:48", ("semicolon", "z", "right", "1", "space", "down", "f2", "1", *"12", "enter")),
    "help": ("13:48", ("ctrl+g", "f1")),
    "help-keys": ("13:48", ("f1", "space")),
}
"""The other views: at what time, and by which keys."""


@pytest.fixture
def whole_day(hands: Hands, clock: SetClock) -> Hands:
    """A day on which something of everything has happened by three."""
    clock.strikes("8:51")
    for who in ("Bo", "Dana", "Carl", "Mei", "103"):
        hands.check_in(who)
    hands.unassign("103", "Activity")
    hands.unassign("Mei", "Class")
    clock.strikes("9:20")
    hands.update("Dana", "living_arrangement", "Maple Street")
    hands.note("Dana", "starts a new job Thursday")
    hands.absent("104", called=False)
    clock.strikes("10:12")
    hands.check_in("Ali")
    clock.strikes("10:40")
    hands.step_out("Carl", back="10:55")
    return hands


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize("name", VIEWS)
async def test_every_view_looks_as_it_did(whole_day: Hands, path: Path, clock: SetClock, name: str, size: str) -> None:
    time, keys = VIEWS[name]
    if time > "14":
        clock.strikes("14:20")
        whole_day.check_out("Mei", reason=2)
        clock.strikes("15:02")
        whole_day.check_out("Dana", to="Harbor House")
    clock.strikes(time)
    async with at_the_desk(path, clock, size=SIZES[size]) as desk:
        for key in keys:
            await desk.press(key)
        holds(name, size, desk)


EARLIER: dict[str, tuple[str, ...]] = {
    "review-earlier": ("ctrl+r", "left"),
    "review-earlier-left": ("ctrl+r", "left", "enter", *"1510", "enter", "2"),
    "review-earlier-undo": ("ctrl+r", "left", "f8"),
    "card-earlier": ("ctrl+r", "left", "f6"),
    "days": ("ctrl+r", "tab", "down"),
    "week-running": ("ctrl+w", "down", "down"),
    "weeks-of-one": ("ctrl+w", "down", "down", "enter", "down"),
}


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize("name", EARLIER)
async def test_an_earlier_day_looks_as_it_did(
    whole_day: Hands, path: Path, clock: SetClock, name: str, size: str
) -> None:
    clock.strikes("15:02")
    whole_day.check_out("Dana", to="Harbor House")
    clock.strikes("8:40", date(2026, 11, 24))
    async with at_the_desk(path, clock, size=SIZES[size]) as desk:
        for key in EARLIER[name]:
            await desk.press(key)
        holds(name, size, desk)


@pytest.mark.parametrize("size", BOTH)
async def test_what_an_earlier_day_leaves_open_looks_as_it_did(
    whole_day: Hands, path: Path, clock: SetClock, size: str
) -> None:
    clock.strikes("10:05", date(2026, 11, 24))
    async with at_the_desk(path, clock, size=SIZES[size]) as desk:
        await desk.later(1)
        holds("left-open", size, desk)


@pytest.mark.parametrize("size", BOTH)
async def test_an_empty_census_looks_as_it_did(tmp_path: Path, clock: SetClock, size: str) -> None:
    empty = tmp_path / "frontdesk.db"
    sites.make(empty, default_program(), Actor("Ana", Role.LEAD, "Front desk"))
    async with at_the_desk(empty, clock, size=SIZES[size]) as desk:
        holds("empty", size, desk)


async def test_a_small_window_looks_as_it_did(day: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_desk(path, clock, size=(60, 14)) as desk:
        await desk.keys(*"riv", "space", "d")
        holds("small", "60x14", desk)


EMPTY = {
    "ctrl+g": ("nothing · nobody is here", "nobody is here"),
    "ctrl+d": ("nothing yet · nobody is on the census", "Nobody is on the census yet."),
    "ctrl+l": ("nothing yet · nobody is on the census", "Nobody is on the census yet."),
    "ctrl+r": ("nothing · no question is open", "No question is open."),
    "ctrl+e": ("nothing · Ctrl+P prints the roll call; letters find a person", "Nobody is in the building."),
}


@pytest.mark.parametrize("view", EMPTY)
async def test_every_view_says_what_is_so_while_nobody_is_on_the_census(
    tmp_path: Path, clock: SetClock, view: str
) -> None:
    empty = tmp_path / "frontdesk.db"
    sites.make(empty, default_program(), Actor("Ana", Role.LEAD, "Front desk"))
    async with at_the_desk(empty, clock) as desk:
        await desk.press(view)
        enter, body = EMPTY[view]
        assert desk.enter == enter
        assert body in desk.text
        for key in ("down", "right", "ctrl+a", "space", "enter", "tab", "delete", "1", "escape"):
            await desk.press(key)
        assert desk.enter == enter
