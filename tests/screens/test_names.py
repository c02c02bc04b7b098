"""Any name, on every screen and dialog: it is only text, it moves no column, it steers no terminal."""

from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.hands import SetClock
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

pytestmark = pytest.mark.slow

HEADER = "mrn,last_name,first_name,name_used,dob,living_arrangement,living_kind,classes,activity\n"
NAMES = {
    "markup": ("[/b] Larsen", "[b]Bo"),
    "a link": ("[@click=app.exit]x[/]", "Bo"),
    "only brackets": ("[/]", "[JR]"),
    "from right to left": ("כהן", "שרה"),
    "wide": ("李小龍", "阿美"),
    "two hundred letters": ("x" * 200, "y" * 200),
    "accents of their own": ("Zoe\u0308\u0301", "E\u0301va"),
    "an emoji": ("Larsen", "👩‍👩‍👧"),
    "a formula": ("=1+1", "@SUM(A1)"),
    "quotes": ("O'Brien", '""Q""'),
}
PLACES: dict[str, tuple[str, ...]] = {
    "row": (),
    "card": ("f6",),
    "one key further": ("f6", "space"),
    "check in": ("f2",),
    "away": ("f7",),
    "note": ("f9",),
    "update": ("f9", "tab"),
    "menu": ("semicolon",),
    "help": ("f1",),
    "undo line": ("enter",),
    "cover": ("f12",),
}
HERE: dict[str, tuple[str, ...]] = {
    "group": ("f3",),
    "check out": ("f4",),
    "step out": ("f5",),
    "card": ("enter",),
    "refusal": ("f2",),
    "old undo": ("f8",),
}


@pytest.fixture
def theirs(hands, request):
    """Their census row: MRN 900."""
    last, first = NAMES[request.param]
    house = f"{last[:60]} House"
    hands.reads(HEADER + f'900,"{last}","{first}",,1991-06-04,"{house}",sober living home,Coping skills,Yoga\n', house)
    return hands


def right(rows: list[str], width: int) -> None:
    """Nothing that steers a terminal; no row is longer than the window."""
    assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 for row in rows for letter in row)
    assert all(cell_len(row) <= width for row in rows)
    borders = {row.rstrip().rfind("│") for row in rows if row[8:9] == "│" and cell_len(row) == len(row)}
    assert len(borders) < 2 or width != 80


@pytest.mark.parametrize("theirs", NAMES, indirect=True)
async def test_any_name_anywhere(theirs, path, clock):
    await walk(path, clock, NARROW)


@pytest.mark.parametrize("theirs", ["wide", "two hundred letters", "from right to left"], indirect=True)
async def test_a_name_that_moves_columns_in_a_large_window(theirs, path, clock):
    """What letters are, and which of them steer a terminal, is the same in any window; where they end is not."""
    await walk(path, clock, WIDE)


async def walk(path: Path, clock: SetClock, size: tuple[int, int]) -> None:
    """To every place that names someone: before they are here, then after."""
    async with at_the_desk(path, clock, size=size) as desk:
        for places in (PLACES, HERE):
            await desk.types("900")
            for keys in places.values():
                await desk.keys(*keys)
                right(desk.rows, size[0])
                if desk.app.screen is not desk.app.view:
                    await desk.keys("escape")
            await desk.it_is("9:12")


async def test_markup_is_seen_as_it_is_written(hands, path, clock):
    hands.reads(HEADER + "900,Larsen,[b]Bo[/b],,1991-06-04,Harbor House,sober living home,Coping skills,Yoga\n")
    async with at_the_desk(path, clock) as desk:
        await desk.types("900")
        assert desk.enter.startswith("check in [b]Bo[/b] Larsen")
        assert "[b]Bo[/b] Larsen" in desk.row("[b]")


async def test_control_letters_of_a_pasted_text_are_not_painted(path, clock):
    async with at_the_desk(path, clock) as desk:
        desk.app.view.take_text("ri\x1b[2Jv\u202e d")
        await desk.settles()
        right(desk.rows, 80)
