"""The base of what is painted row by row: one frozen value in, rows of cells out, only changed rows painted again."""

import os
from collections.abc import Iterator
from typing import Generic, Self, TypeVar

from textual.geometry import Region
from textual.strip import Strip

from frontdesk.texts.plain_letters import lacking
from frontdesk.textual_inside import ShownAtOnce
from frontdesk.widgets.console import CONSOLE, font_of, redrawn
from frontdesk.widgets.ink import Ground, Ink, Tone, ink_of
from frontdesk.widgets.line import Line

Shown = TypeVar("Shown")


class Painted(ShownAtOnce, Generic[Shown], can_focus=False):
    """A widget of fixed place that paints the value it was last given. Without one it paints the bare ground."""

    ALLOW_SELECT = False

    def __init__(self, shown: Shown | None = None, id: str | None = None) -> None:
        super().__init__(id=id)
        self.shown = shown
        terminal = os.environ.get("TERM", "")
        self.plain_glyphs = terminal == CONSOLE
        self.font = font_of(terminal)
        self._made_rows: dict[int, Strip] = {}
        self._painted_with: tuple[Ink, int] | None = None

    @property
    def ink(self) -> Ink:
        """What to write with now: dimmed behind a dialog."""
        return ink_of(self.app.theme, self.app.screen is not self.screen, self.plain_glyphs)

    def lacks(self, text: str) -> tuple[str, ...]:
        """The letters of a text that this terminal cannot draw, each once; the words with them are drawn plain."""
        return () if self.font is None else lacking(text, self.font)

    def show(self, shown: Shown) -> None:
        """Paint this value from now on; nothing is done where it is the same."""
        if shown != self.shown:
            self.shown = shown
            self.refresh()

    def refresh_rows(self, rows: set[int]) -> None:
        """Paint only these rows again."""
        if rows:
            width = self.outer_size.width
            self.refresh(*(Region(0, first, width, number) for first, number in _runs(rows)))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint again, for Textual: these regions, or all."""
        if regions:
            for row in (row for region in regions for row in region.line_range):
                self._made_rows.pop(row, None)
        else:
            self._made_rows.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a region, for Textual. Its own cache of styles is passed by, which takes as long as painting:
        nothing here has a border, a padding or a colour that the terminal cannot show.
        """
        ink, width = looks = self._looks
        if looks != self._painted_with:
            self._painted_with = looks
            self._made_rows.clear()
        strips = [self._made(y, ink, width) for y in crop.line_range]
        if crop.column_span == (0, width):
            return strips
        return [strip.crop(*crop.column_span) for strip in strips]

    @property
    def is_settled(self) -> bool:
        """Whether it was painted before, as wide as now and with the same ink."""
        return self._looks == self._painted_with

    def changed_rows(self) -> Iterator[tuple[int, Strip]]:
        """The rows that are to be painted again."""
        ink, width = self._looks
        for y in range(self.outer_size.height):
            if y not in self._made_rows:
                yield y, self._made(y, ink, width)

    @property
    def _looks(self) -> tuple[Ink, int]:
        """What all rows are painted with now."""
        return self.ink, self.outer_size.width

    def _made(self, y: int, ink: Ink, width: int) -> Strip:
        row = self._made_rows.get(y)
        if row is None:
            line = self.row(ink, width) if self.shown is None else self.paint(y, self.shown, ink, width)
            row = line.strip() if self.font is None else redrawn(line.strip(), self.font)
            self._made_rows[y] = row
        return row

    def at(self, x: int, y: int) -> object:
        """Who, or what else may be marked, stands in this cell; None where nothing does."""
        return None

    def paint(self, y: int, shown: Shown, ink: Ink, width: int) -> Line:
        """Row ``y`` of the value. Every widget paints its own."""
        raise NotImplementedError

    @staticmethod
    def row(ink: Ink, width: int, ground: Ground = Ground.BG) -> Line:
        """An empty row of a ground."""
        return Line(width, ink.style(Tone.TEXT, ground))


def _runs(rows: set[int]) -> Iterator[tuple[int, int]]:
    """Rows that follow each other, as the first of them and how many: Textual looks at each region by itself."""
    for first in sorted(row for row in rows if row - 1 not in rows):
        number = 1
        while first + number in rows:
            number += 1
        yield first, number


class PaintedRow(Painted[Shown]):
    """A widget of one row."""

    def paint(self, y: int, shown: Shown, ink: Ink, width: int) -> Line:
        """The row; bare ground below it."""
        return self.paint_row(shown, ink, width) if y == 0 else self.row(ink, width)

    def paint_row(self, shown: Shown, ink: Ink, width: int) -> Line:
        """The row of the value. Every widget paints its own."""
        raise NotImplementedError
