"""The Linux console: every view through the table of its usual font, sixteen colours, and names that it cannot draw."""

from datetime import date
from pathlib import Path

import pytest
from rich.color import ColorType

from frontdesk.texts.plain_letters import UNKNOWN, drawn
from frontdesk.widgets.console import LATIN_9
from tests.hands import Hands, SetClock
from tests.screens.at_the_desk import NARROW, WIDE, TodayAtTheDesk, at_the_desk
from tests.screens.test_golden import EARLIER, KEYS, VIEWS, day, whole_day

pytestmark = pytest.mark.slow

__all__ = ["day", "whole_day"]
"""Fixtures: the days of the golden screens."""

HERE = Path(__file__).parent
TABLE = [line.split() for line in (HERE / "lat15.txt").read_text(encoding="utf-8").splitlines() if line[0] != "#"]
GLYPH_OF = {chr(int(code, 16)): int(number) for number, *codes in TABLE for code in codes}
REPLACEMENT = GLYPH_OF["\N{REPLACEMENT CHARACTER}"]
"""The glyph that a console draws for a sign that is in no table: the block."""
INKS = {"▌": "█", "○": "o", "━": "=", **dict.fromkeys("▁▂▃▄", "")}
"""What a console is given in their place; of the last eight weeks only the number."""
SIZES = [pytest.param(NARROW, id="80x24"), pytest.param(WIDE, id="120x40", marks=pytest.mark.slow)]
HEADER = "mrn,last_name,first_name,name_used,dob,living_arrangement,living_kind,classes,activity\n"
HARD = "901,Đặng,Nguyễn Văn,,1991-06-04,Own home,own home,Coping skills,Yoga\n"
POLISH = "902,Wałęsa,Łukasz,,1990-01-02,Own home,own home,Coping skills,Yoga\n"
CHINESE = "903,王,小明,,1990-01-02,Own home,own home,Coping skills,Yoga\n"


@pytest.fixture(autouse=True)
def console(monkeypatch):
    """A Linux console, of which the kernel is not asked."""
    monkeypatch.setenv("TERM", "linux")


def drawable(desk: TodayAtTheDesk) -> None:
    """Every sign on the screen has a glyph of its own in Lat15, and every colour is one of the sixteen."""
    signs = set(desk.text) - {"\n"}
    assert {sign for sign in signs if GLYPH_OF.get(sign, REPLACEMENT) == REPLACEMENT} == set()
    glyphs = [GLYPH_OF[sign] for sign in signs if not sign.isalnum()]
    assert len(glyphs) == len(set(glyphs))
    colours = {colour for row in desk.painted for _, style in row for colour in (style.color, style.bgcolor)}
    assert {colour.type for colour in colours if colour} <= {ColorType.STANDARD, ColorType.DEFAULT}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", KEYS)
async def test_today_is_drawn_whole(day: Hands, path: Path, clock: SetClock, name: str, size: tuple[int, int]) -> None:
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.keys(*KEYS[name])
        drawable(desk)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", VIEWS)
async def test_every_view_is_drawn_whole(
    whole_day: Hands, path: Path, clock: SetClock, name: str, size: tuple[int, int]
) -> None:
    time, keys = VIEWS[name]
    clock.strikes(time)
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.press(*keys)
        drawable(desk)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", EARLIER)
async def test_an_earlier_day_is_drawn_whole(
    whole_day: Hands, path: Path, clock: SetClock, name: str, size: tuple[int, int]
) -> None:
    clock.strikes("8:40", date(2026, 11, 24))
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.press(*EARLIER[name])
        drawable(desk)


@pytest.mark.parametrize("golden", sorted((HERE / "golden").glob("*.txt")), ids=lambda path: path.stem)
def test_every_sample_of_a_screen_is_drawn_whole(golden: Path) -> None:
    """Those of a census and of the first day too."""
    shown = golden.read_text(encoding="utf-8")
    for sign, plain in INKS.items():
        shown = shown.replace(sign, plain)
    seen = drawn(shown, LATIN_9)
    assert seen.count(UNKNOWN) == shown.count(UNKNOWN)
    assert {sign for sign in "".join(seen) if GLYPH_OF.get(sign, REPLACEMENT) == REPLACEMENT} == {"\n"}


def test_what_is_taken_for_granted_where_the_kernel_is_not_asked_is_in_lat15() -> None:
    assert {sign for sign in LATIN_9 if sign not in GLYPH_OF} - {"\xa0", "\xad"} == set()


# Names


async def test_a_name_is_drawn_plain_as_a_whole_and_its_card_says_with_which_letters(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    hands.reads(HEADER + HARD + POLISH)
    async with at_the_desk(path, clock) as desk:
        await desk.types("lukasz")
        assert desk.enter.startswith("check in Lukasz Walesa")
        await desk.press("escape")
        await desk.types("dang")
        assert desk.row("Dang").startswith("█ Nguyen Van Dang")
        assert desk.enter.startswith("check in Nguyen Van Dang")
        await desk.press("f6")
        assert desk.card_of == "Nguyen Van Dang"
        assert " ".join(" ".join(desk.rows[7:9]).split()) == (
            "Drawn plain: this screen has no e with circumflex and tilde, a with breve, D with stroke, "
            "a with breve and dot below."
        )
        drawable(desk)


async def test_a_name_that_has_no_plain_letters_is_told_by_its_card(hands: Hands, path: Path, clock: SetClock) -> None:
    hands.reads(HEADER + CHINESE)
    async with at_the_desk(path, clock) as desk:
        await desk.types("903")
        assert desk.enter.startswith("check in ? ?")
        await desk.press("f6")
        assert "Drawn plain: this screen has no letters of another script." in desk.text
        drawable(desk)


async def test_where_nothing_is_drawn_plain_the_card_says_nothing_of_it(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_desk(path, clock) as desk:
        await desk.types("tomas")
        await desk.press("f6")
        assert desk.card_of == "Tomás Rivers"
        assert "Drawn plain" not in desk.text


async def test_on_any_other_terminal_a_name_is_drawn_as_it_is_written(
    hands: Hands, path: Path, clock: SetClock, monkeypatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    hands.reads(HEADER + HARD)
    async with at_the_desk(path, clock) as desk:
        await desk.types("dang")
        assert "Nguyễn Văn Đặng" in desk.row("Đặng")
        await desk.press("f6")
        assert "Drawn plain" not in desk.text
