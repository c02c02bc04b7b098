"""The base of what is painted row by row: one frozen value in, rows of cells out, only changed rows painted again."""

import os
from typing import Generic, TypeVar

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from frontdesk.widgets.ink import Ground, Ink, Tone, ink_of
from frontdesk.widgets.line import Line

Shown = TypeVar("Shown")


class Painted(Widget, Generic[Shown], can_focus=False):
    """A widget of fixed place that paints the value it was last given. Without one it paints the bare ground."""

    ALLOW_SELECT = False

    def __init__(self, shown: Shown | None = None, id: str | None = None) -> None:
        super().__init__(id=id)
        self.shown = shown
        self.plain_glyphs = os.environ.get("TERM") == "linux"

    @property
    def ink(self) -> Ink:
        """What to write with now: dimmed behind a dialog."""
        return ink_of(self.app.theme, self.app.screen is not self.screen, self.plain_glyphs)

    def show(self, shown: Shown) -> None:
        """Paint this value from now on; nothing is done where it is the same."""
        if shown != self.shown:
            self.shown = shown
            self.refresh()

    def refresh_rows(self, rows: set[int]) -> None:
        """Paint only these rows again."""
        if rows:
            self.refresh(*(Region(0, row, self.size.width, 1) for row in sorted(rows)))

    def render_line(self, y: int) -> Strip:
        """One row, for Textual."""
        line = Line(self.size.width, self.ink.style(Tone.TEXT))
        return (line if self.shown is None else self.paint(y, self.shown, self.ink, self.size.width)).strip()

    def paint(self, y: int, shown: Shown, ink: Ink, width: int) -> Line:
        """Row ``y`` of the value. Every widget paints its own."""
        raise NotImplementedError

    @staticmethod
    def row(ink: Ink, width: int, ground: Ground = Ground.BG) -> Line:
        """An empty row of a ground."""
        return Line(width, ink.style(Tone.TEXT, ground))


class PaintedRow(Painted[Shown]):
    """A widget of one row."""

    def paint(self, y: int, shown: Shown, ink: Ink, width: int) -> Line:
        """The row; bare ground below it."""
        return self.paint_row(shown, ink, width) if y == 0 else self.row(ink, width)

    def paint_row(self, shown: Shown, ink: Ink, width: int) -> Line:
        """The row of the value. Every widget paints its own."""
        raise NotImplementedError
