"""One row of cells, written from left to right; text is cut by the cells it takes, never by letters."""

from collections.abc import Iterable

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

ELLIPSIS = "…"
TICK = "■"
"""Stands before who or what is ticked; the console has it (docs/looks.md, Glyphs)."""
STEERING = ((0, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x61C, 0x61C), (0x200B, 0x200F), (0x2028, 0x202E))
INVISIBLE = ((0x2060, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE007F))
UNPRINTABLE = dict.fromkeys(code for first, last in STEERING + INVISIBLE for code in range(first, last + 1))


def printable(text: str) -> str:
    """The text without what would steer a terminal: control characters, bidi overrides, marks without width."""
    return text if text.isascii() and text.isprintable() else text.translate(UNPRINTABLE)


def cut(text: str, cells: int) -> str:
    """The text in at most so many cells; what is cut ends in ``…``."""
    return _fitted(text, cells)[0]


def _fitted(text: str, cells: int) -> tuple[str, int]:
    """The text as ``cut`` gives it, and how many cells it takes."""
    text = printable(text)
    width = cell_len(text)
    if width <= cells:
        return text, width
    fitted = ""
    room = cells - 1
    for letter in text:
        room -= cell_len(letter)
        if room < 0:
            break
        fitted += letter
    shown = f"{fitted.rstrip()}{ELLIPSIS}" if cells > 0 else ""
    return shown, cell_len(shown)


class Line:
    """A row being written. ``column`` is the next free cell; what is not written is the ground.

    One that ``begins`` at a later column is the rest of a row, to be put behind what stands before that.
    """

    def __init__(self, width: int, ground: Style, begins: int = 0) -> None:
        self.width = width
        self.ground = ground
        self.begins = self.column = begins
        self._segments: list[Segment] = []
        self._text = ""
        self._style = ground

    def to(self, column: int) -> "Line":
        """Leave ground up to a column."""
        gap = min(column, self.width) - self.column
        if gap > 0:
            self._write(" " * gap, self.ground, gap)
        return self

    def put(self, text: str, style: Style, cells: int | None = None) -> "Line":
        """Write at the next free cell, in at most ``cells`` cells (to the row's end where none are given)."""
        room = self.width - self.column
        if cells is not None and cells < room:
            room = max(cells, 0)
        shown, taken = _fitted(text, room)
        if shown:
            self._write(shown, style, taken)
        return self

    def fill(self, glyph: str, style: Style, end: int) -> "Line":
        """Draw a glyph of one cell up to column ``end``: rules, leaders, gauges."""
        cells = min(end, self.width) - self.column
        if cells > 0:
            self._write(glyph * cells, style, cells)
        return self

    def put_all(self, pieces: Iterable[tuple[str, Style]], end: int | None = None) -> "Line":
        """Write several pieces in a row, up to a column; the one that does not fit is cut, the rest left out."""
        stop = self.width if end is None else end
        for text, style in pieces:
            fits = cell_len(printable(text)) <= stop - self.column
            self.put(text, style, stop - self.column)
            if not fits:
                break
        return self

    def right(self, end: int, pieces: Iterable[tuple[str, Style]]) -> "Line":
        """Write pieces so that they end before column ``end``; nothing where they would not fit."""
        pieces = [(printable(text), style) for text, style in pieces]
        start = end - sum(cell_len(text) for text, _ in pieces)
        return self.to(start).put_all(pieces) if start >= self.column else self

    def put_line(self, part: "Line") -> "Line":
        """Write a finished line, which may be written again into others."""
        self._end()
        self._segments += part.finished()
        self.column += part.width - part.begins
        return self

    def strip(self) -> Strip:
        """The finished row."""
        return Strip(self.finished(), self.width)

    def finished(self) -> list[Segment]:
        """What is written, and ground up to the end."""
        self.to(self.width)
        self._end()
        return self._segments

    def _write(self, text: str, style: Style, cells: int) -> None:
        """What is written alike becomes one piece: a terminal is told of a style once."""
        if style is not self._style:
            self._end()
            self._style = style
        self._text += text
        self.column += cells

    def _end(self) -> None:
        if self._text:
            self._segments.append(Segment(self._text, self._style))
            self._text = ""
