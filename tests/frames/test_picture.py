"""Whatever was on the screen and whatever comes: after the difference it looks as after a whole paint by Textual."""

from collections.abc import Iterable

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from frontdesk.frames.looks import ATTRIBUTES, SYSTEMS
from frontdesk.frames.picture import Part, Picture
from frontdesk.frames.terminals import PLAIN, VT220, XTERM, Kind
from tests.frames.seen import Seen, Unfilling, drawn

WIDTH, HEIGHT = 40, 14
COLOURS = ["#102030", "#f0e0d0", "#79c6e6", "red", "bright_blue", "default"]
styles = st.builds(
    Style,
    color=st.sampled_from([None, *COLOURS]),
    bgcolor=st.sampled_from([None, *COLOURS]),
    bold=st.booleans(),
    underline=st.booleans(),
    reverse=st.booleans(),
    italic=st.booleans(),
)
few_styles = st.sampled_from(
    [
        None,
        Style(color="#bfc8cd", bgcolor="#14181b"),
        Style(color="#f7f9fa", bgcolor="#14181b", bold=True),
        Style(color="#f7f9fa", bgcolor="#173542"),
        Style(reverse=True),
        Style(underline=True, bgcolor="#14181b"),
    ]
)
plain_words = st.sampled_from(
    ["Dana Rivera", "here", " ", "   ", " " * 12, " " * 30, "9:02", "── x ──", "Évora", "▌ ", "a"]
)
wide_words = st.sampled_from(["漢字", "李 Wei", "かな", "🙂"])


def row_of(words: list[tuple[str, Style | None]]) -> Strip:
    """A row of the screen: these words, and ground behind them."""
    return Strip([Segment(text, style) for text, style in words]).adjust_cell_length(
        WIDTH, words[-1][1] if words else None
    )


def rows_of(words: st.SearchStrategy[str], looks: st.SearchStrategy[Style | None]) -> st.SearchStrategy[Strip]:
    return st.lists(st.tuples(words, looks), max_size=6).map(row_of)


rows = st.one_of(
    rows_of(plain_words, few_styles),
    rows_of(plain_words, st.none() | styles),
    rows_of(plain_words | wide_words, few_styles),
)


@st.composite
def frames(draw: st.DrawFn) -> list[list[Strip]]:
    """Screens after each other: most rows stay, some change, a list moves."""
    current = draw(st.lists(rows, min_size=HEIGHT, max_size=HEIGHT))
    made = [list(current)]
    for _ in range(draw(st.integers(1, 6))):
        step = draw(st.sampled_from(["rows", "rows", "up", "down", "all"]))
        if step == "rows":
            for y in draw(st.sets(st.integers(0, HEIGHT - 1), max_size=5)):
                current[y] = draw(rows)
        elif step == "all":
            current = draw(st.lists(rows, min_size=HEIGHT, max_size=HEIGHT))
        else:
            top, end = sorted((draw(st.integers(0, 3)), draw(st.integers(HEIGHT - 3, HEIGHT))))
            new = draw(st.lists(rows, min_size=1, max_size=3))
            moved = current[top:end]
            current[top:end] = [*moved[len(new) :], *new] if step == "up" else [*new, *moved[: -len(new)]]
        made.append(list(current))
    return made


def whole_by_textual(screen: pyte.Screen, frame: list[Strip], colours: str) -> list[list[Seen]]:
    """A frame as Textual paints it whole, on a terminal that showed nothing."""
    console = Console(color_system=colours, force_terminal=True)  # type: ignore[arg-type]
    strips: list[Iterable[Strip]] = [[Strip([_anew(segment) for segment in strip])] for strip in frame]
    return drawn(screen, [LayoutUpdate(strips, Region(0, 0, WIDTH, HEIGHT)).render_segments(console)])


def _anew(segment: Segment) -> Segment:
    """A style remembers the colours of the terminal that it was first written on."""
    style = segment.style
    if style is None:
        return segment
    attributes = {name: getattr(style, name) for name in ATTRIBUTES}
    return Segment(segment.text, Style(color=style.color, bgcolor=style.bgcolor, **attributes))


def whole(frame: list[Strip]) -> list[Part]:
    return [Part(y, 0, strip) for y, strip in enumerate(frame)]


SCREENS = {XTERM: pyte.Screen, VT220: Unfilling, PLAIN: Unfilling}


@pytest.mark.slow
@pytest.mark.parametrize("kind", SCREENS)
@pytest.mark.parametrize("colours", ["truecolor", "256", "standard"])
@settings(max_examples=25, deadline=None)
@given(shown=frames())
def test_every_frame_looks_as_when_painted_whole(kind: Kind, colours: str, shown: list[list[Strip]]) -> None:
    picture = Picture(kind, SYSTEMS[colours])
    screen = SCREENS[kind](WIDTH, HEIGHT)
    for frame in shown:
        picture.take(whole(frame), (WIDTH, HEIGHT))
        assert drawn(screen, [picture.change((3, 2))]) == whole_by_textual(SCREENS[kind](WIDTH, HEIGHT), frame, colours)
        assert (screen.cursor.x, screen.cursor.y) == (3, 2)
        assert picture.change((3, 2)) == ""
