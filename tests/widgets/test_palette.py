"""The contrast table (docs/looks.md, Contrast), computed from the palettes: nothing readable falls under 4.5."""

import math

import pytest

from frontdesk.widgets.palette import CONTRAST, DARK, LIGHT, PALETTES, SIXTEEN, Palette, chosen, theme

FLOOR = 4.5
PLAIN = ("#000000", "#aa0000", "#00aa00", "#aa5500", "#0000aa", "#aa00aa", "#00aaaa", "#aaaaaa")
BRIGHT = ("#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff")
VGA = PLAIN + BRIGHT
ON_BG = ("strong", "text", "quiet", "here", "away", "absent", "excused", "dimmed")
ON_TINT = ("strong", "text", "quiet", "here", "away", "absent", "excused")
PAIRS = (
    *((written, "bg") for written in ON_BG),
    *((written, "tint") for written in ON_TINT),
    ("strong", "field"),
    ("quiet", "field"),
    ("text", "raised"),
    ("away", "raised"),
    ("onaccent", "accent"),
    ("refuse", "refusebg"),
    ("onrefuse", "refusebg"),
)
TABLE = {
    ("strong", "bg"): (16.9, 17.8, 21.0, 21.0),
    ("text", "bg"): (10.5, 12.2, 21.0, 9.0),
    ("quiet", "bg"): (6.3, 5.6, 14.4, 9.0),
    ("here", "bg"): (9.7, 6.5, 17.0, 15.8),
    ("away", "bg"): (10.0, 6.9, 13.3, 19.6),
    ("absent", "bg"): (7.9, 6.9, 11.2, 6.6),
    ("excused", "bg"): (8.8, 7.1, 14.0, 7.9),
    ("strong", "field"): (14.5, 15.9, 21.0, 21.0),
    ("quiet", "field"): (5.4, 5.0, 14.4, 9.0),
    ("text", "raised"): (9.0, 10.9, 21.0, 9.0),
    ("away", "raised"): (8.6, 6.1, 13.3, 19.6),
    ("onaccent", "accent"): (8.8, 7.3, 16.1, 7.3),
    ("strong", "tint"): (12.2, 15.0, 21.0, 9.0),
    ("text", "tint"): (7.6, 10.3, 21.0, 9.0),
    ("quiet", "tint"): (4.5, 4.7, 21.0, 9.0),
    ("here", "tint"): (7.0, 5.4, 21.0, 9.0),
    ("away", "tint"): (7.2, 5.8, 21.0, 9.0),
    ("absent", "tint"): (5.7, 5.8, 21.0, 9.0),
    ("excused", "tint"): (6.4, 6.0, 21.0, 9.0),
    ("refuse", "refusebg"): (6.7, 5.8, 8.9, 7.7),
    ("onrefuse", "refusebg"): (14.2, 14.9, 16.6, 7.7),
    ("dimmed", "bg"): (4.8, 4.8, 7.4, 9.0),
}
COLOURED = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST, "16": SIXTEEN}


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    colour = colour if colour.startswith("#") else VGA[int(colour)]
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(palette: Palette, written: str, ground: str) -> float:
    turned = palette.reverse and ground == "tint"
    colours = (palette.tinttext if turned else getattr(palette, written), getattr(palette, ground))
    lighter, darker = sorted(map(_luminance, colours), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", COLOURED)
@pytest.mark.parametrize(("written", "ground"), PAIRS)
def test_every_word_can_be_read(name, written, ground):
    assert _contrast(COLOURED[name], written, ground) >= FLOOR


@pytest.mark.parametrize(("written", "ground"), TABLE)
def test_the_contrasts_are_those_promised(written, ground):
    measured = tuple(
        math.floor(_contrast(palette, written, ground) * 10) / 10 for palette in (DARK, LIGHT, CONTRAST, SIXTEEN)
    )
    assert measured == pytest.approx(TABLE[written, ground], abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
def test_style_sheets_know_every_name_of_the_palette(name):
    variables = theme(name).variables
    assert set(Palette._fields) - {"reverse", "dark"} <= variables.keys()


@pytest.mark.parametrize(
    ("environ", "name"),
    [
        ({}, "dark"),
        ({"FRONTDESK_THEME": "light"}, "light"),
        ({"FRONTDESK_THEME": "no such"}, "dark"),
        ({"TERM": "linux"}, "16"),
        ({"TERM": "linux", "FRONTDESK_THEME": "contrast"}, "contrast"),
        ({"NO_COLOR": "1", "FRONTDESK_THEME": "light"}, "none"),
    ],
)
def test_the_terminal_and_its_user_choose_the_theme(environ, name):
    assert chosen(environ) == name
