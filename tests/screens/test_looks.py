"""Fills and attributes: the one lit band, the marked row, sixteen colours, and no colours at all."""

import pytest
from rich.color import ColorType

from frontdesk.widgets.palette import PALETTES
from tests.screens.at_the_desk import ENTER, TodayAtTheDesk, at_the_desk

RECORDS = {"check in": "larsen", "admit": "zuniga", "asks who it is": "thomas", "forgives a slip": "larson"}
LOOKS = {"nothing typed": "", "a tie": "riv", "a number of nobody": "999"}
COLOURED = ("dark", "light", "contrast", "16")


@pytest.fixture
def themed(monkeypatch):
    """The theme that the next desk opens with."""

    def choose(theme: str) -> None:
        monkeypatch.setenv("FRONTDESK_THEME", theme)
        if theme == "none":
            monkeypatch.setenv("NO_COLOR", "1")

    return choose


@pytest.mark.parametrize("theme", COLOURED)
@pytest.mark.parametrize("letters", RECORDS.values(), ids=RECORDS)
async def test_the_line_is_filled_where_enter_leads_to_a_record_and_nothing_else_is(
    path, clock, themed, theme, letters
):
    themed(theme)
    async with at_the_desk(path, clock) as desk:
        await desk.types(letters)
        assert [row.startswith("Enter:") for row in desk.filled()] == [True]


@pytest.mark.parametrize("letters", LOOKS.values(), ids=LOOKS)
async def test_the_line_is_not_filled_where_enter_does_nothing(path, clock, letters):
    async with at_the_desk(path, clock) as desk:
        await desk.types(letters)
        assert desk.filled() == []


async def test_the_line_is_not_filled_where_enter_only_looks(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.filled() == []


@pytest.mark.parametrize("theme", COLOURED)
async def test_a_dialog_has_the_only_filled_band(path, clock, themed, theme):
    themed(theme)
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        assert len(desk.filled()) == 1
        assert "Enter: check in Bo Larsen now" in desk.filled()[0]


async def test_behind_a_dialog_nothing_moves(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        before = [row.ljust(80) for row in desk.rows]
        await desk.press("f2")
        for old, new in zip(before, desk.rows, strict=True):
            assert (new.ljust(80)[:8], new.ljust(80)[72:]) == (old[:8], old[72:])


async def test_sixteen_colours_are_enough(path, clock, themed):
    themed("16")
    async with at_the_desk(path, clock) as desk:
        for keys in (("l", "a"), ("f2",), ("escape", "semicolon"), ("escape", "f6"), ("escape", "f12")):
            await desk.press(*keys)
            colours = {colour for row in desk.painted for _, style in row for colour in (style.color, style.bgcolor)}
            assert {colour.type for colour in colours if colour} <= {ColorType.STANDARD, ColorType.DEFAULT}


async def test_without_colour_band_and_marked_row_are_reversed_and_say_the_rest_in_words(path, clock, themed):
    themed("none")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert reversed_rows(desk) == ["Enter: check in Bo Larsen", "Bo Larsen"]
        assert all(not style.color or style.color.is_default for row in desk.painted for _, style in row)


async def test_without_colour_a_line_that_does_nothing_is_not_reversed(path, clock, themed):
    themed("none")
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        assert reversed_rows(desk) == []


async def test_a_refusal_without_colour_is_bold_and_not_reversed(hands, path, clock, themed):
    themed("none")
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        row = desk.painted[ENTER + 1]
        assert any("Not done:" in text and style.bold for text, style in row)
        assert not any(style.reverse for _, style in row)


@pytest.mark.parametrize("theme", PALETTES)
async def test_no_row_is_wider_or_narrower_than_the_window(path, clock, themed, theme):
    themed(theme)
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert {sum(len(text) for text, _ in row) for row in desk.painted} == {80}


async def test_the_linux_console_has_glyphs_that_its_fonts_draw(hands, path, clock, monkeypatch):
    monkeypatch.setenv("TERM", "linux")
    hands.check_in("Bo")
    hands.step_out("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.press("down")
        assert not set("▌○━") & set(desk.text)
        assert desk.row("Bo Larsen").startswith("█ Bo Larsen")
        assert "o stepped out" in desk.row("Bo Larsen")


def reversed_rows(desk: TodayAtTheDesk) -> list[str]:
    """What begins the rows set in reverse, but for the caret."""
    turned = ["".join(text for text, style in row if style.reverse).strip() for row in desk.painted]
    return [row.partition("  ")[0].partition(" · ")[0] for row in turned if row]
