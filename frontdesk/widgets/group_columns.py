"""Groups side by side: columns of fixed width under a heading and a gauge, only rows that differ painted again."""

from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len
from textual.message import Message

from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line, cut, printable
from frontdesk.widgets.painted import Painted

MARGIN = 2
HEADINGS = 3
MESSAGE_AT, MESSAGE_ROW = 9, 2
WIDE = 120
TICK = "■"


class Grid(NamedTuple):
    """How wide columns are, how far apart, how many a window holds."""

    width: int
    apart: int
    number: int

    def starts(self, column: int) -> int:
        """Where a column begins."""
        return MARGIN + column * (self.width + self.apart)


def grid_of(width: int) -> Grid:
    """The grid of a window: four columns of 26 at 120, three of 24 at 80."""
    column, apart = (26, 4) if width >= WIDE else (24, 2)
    return Grid(column, apart, max((width - 2 * MARGIN + apart) // (column + apart), 1))


@dataclass(frozen=True, slots=True)
class Cell:
    """A row of a column: words, and a remark at its right edge. ``spans`` are underlined.

    ``ring`` draws the sign of who has stepped out before the remark.
    """

    text: str
    remark: str = ""
    tone: Tone = Tone.TEXT
    remark_tone: Tone = Tone.QUIET
    ring: bool = False
    bold: bool = False
    marked: bool = False
    ticked: bool = False
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A heading with its count, a quiet line, a gauge of ``taken`` out of ``most`` (none: a plain rule), the rows."""

    title: str
    count: str
    count_tone: Tone = Tone.TEXT
    beneath: str = ""
    taken: int = 0
    most: int | None = None
    full: bool = False
    cells: tuple[Cell, ...] = ()

    def part(self, y: int) -> object:
        """What row ``y`` is painted from."""
        match y:
            case 0:
                return self.title, self.count, self.count_tone, self.full
            case 1:
                return self.beneath
            case 2:
                return self.taken, self.most, self.full
            case _:
                return self.cells[y - HEADINGS] if y - HEADINGS < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in sight; or a message in their place."""

    columns: tuple[Column, ...] = ()
    message: tuple[str, ...] = ()

    def row(self, y: int) -> tuple[object, ...]:
        """What row ``y`` is painted from."""
        return tuple(column.part(y) for column in self.columns)


class GroupColumns(Painted[Columns]):
    """As many columns as the window holds."""

    class Resized(Message):
        """Other rows and columns are in sight."""

    @property
    def grid(self) -> Grid:
        """The grid of this window."""
        return grid_of(self.size.width)

    @property
    def fits(self) -> int:
        """How many rows stand under a gauge."""
        return max(self.size.height - HEADINGS, 0)

    def on_resize(self) -> None:
        """Another window."""
        self.post_message(self.Resized())

    def show(self, shown: Columns) -> None:
        """Show these columns; only rows that differ are painted again."""
        before, self.shown = self.shown or Columns(), shown
        if (len(before.columns), before.message) != (len(shown.columns), shown.message):
            self.refresh()
            return
        self.refresh_rows({y for y in range(self.size.height) if before.row(y) != shown.row(y)})

    def paint(self, y: int, shown: Columns, ink: Ink, width: int) -> Line:
        """One row across all columns."""
        line = self.row(ink, width)
        if shown.message:
            said = shown.message[y - MESSAGE_ROW] if 0 <= y - MESSAGE_ROW < len(shown.message) else ""
            return line.to(MESSAGE_AT).put(said, ink.style(Tone.STRONG, bold=True), width - MESSAGE_AT - MARGIN)
        grid = grid_of(width)
        for place, column in enumerate(shown.columns):
            _paint_part(line, column, y, ink, grid, grid.starts(place))
        return line


def _paint_part(line: Line, column: Column, y: int, ink: Ink, grid: Grid, start: int) -> None:
    end = start + grid.width
    match y:
        case 0:
            _heading(line.to(start), column, ink, end)
        case 1:
            line.to(start).put(column.beneath, ink.style(Tone.QUIET), grid.width)
        case 2:
            _gauge(line.to(start), column, ink, end)
        case _ if y - HEADINGS < len(column.cells):
            _cell(line, column.cells[y - HEADINGS], ink, start, end)


def _heading(line: Line, column: Column, ink: Ink, end: int) -> None:
    room = end - line.column - cell_len(column.count) - 1
    line.put(column.title, ink.style(Tone.STRONG, bold=True), room)
    bold = column.full or column.count_tone is Tone.STRONG
    line.right(end, [(column.count, ink.style(Tone.AWAY if column.full else column.count_tone, bold=bold))])


def _gauge(line: Line, column: Column, ink: Ink, end: int) -> None:
    """The rule itself: heavy for seats taken, never whole until the group is."""
    width = end - line.column
    heavy = 0
    if column.full:
        heavy = width
    elif column.most and column.taken:
        heavy = max(1, min(width * column.taken // column.most, width - 1))
    line.fill(ink.heavy, ink.style(Tone.AWAY if column.full else Tone.TEXT), line.column + heavy)
    line.fill("─", ink.style(Tone.RULE), end)


def _cell(line: Line, cell: Cell, ink: Ink, start: int, end: int) -> None:
    ground = Ground.TINT if cell.marked else Ground.BG
    plain = ink.style(Tone.TEXT, ground)
    line.to(start - 2)
    if cell.marked:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    if cell.ticked:
        line.fill(" ", plain, start - 1).put(TICK, ink.style(Tone.STRONG, ground))
    line.fill(" ", plain, start)
    remark = f"{ink.ring} {cell.remark}" if cell.ring else cell.remark
    room = end - start - (cell_len(printable(remark)) + 1 if remark else 0)
    _name(line, cell, ink, ground, room)
    line.fill(" ", plain, end - cell_len(printable(remark)))
    line.put(remark, ink.style(cell.remark_tone, ground, bold=cell.remark_tone is Tone.AWAY), end - line.column)


def _name(line: Line, cell: Cell, ink: Ink, ground: Ground, room: int) -> None:
    tone = Tone.STRONG if cell.marked else cell.tone
    name, done = cut(cell.text, room), 0
    spans = cell.spans if printable(cell.text) == cell.text else ()
    for start, end in (*spans, (len(name), len(name))):
        start, end = min(start, len(name)), min(end, len(name))
        line.put(name[done:start], ink.style(tone, ground, bold=cell.bold))
        line.put(name[start:end], ink.style(tone, ground, bold=cell.bold, underline=True))
        done = end
