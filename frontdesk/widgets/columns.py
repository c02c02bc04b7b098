"""Columns side by side: headings, gauges and people, of one fixed width; only rows that differ are painted again."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import TICK, Line, cut, printable
from frontdesk.widgets.painted import Painted

MARGIN = 2
BEFORE = 2
"""Cells of a column before its names: the bar of who is marked, and the tick."""
HEADINGS = 3
"""Rows of a column above its people: heading, quiet line, gauge."""
MESSAGE_AT, MESSAGE_ROW = 9, 2
WIDE = 120
LEAD_END, INDENT = 5, 7
"""In a column whose people have a sign or a time before them: where that ends, and where the name begins."""


class Grid(NamedTuple):
    """How wide columns are, how far apart, how many a window holds."""

    width: int
    apart: int
    number: int

    @classmethod
    def of(cls, column: int, apart: int, window: int) -> "Grid":
        """As many columns as a window of this width holds, one at least."""
        return cls(column, apart, max((window - 2 * MARGIN + apart) // (column + apart), 1))

    def starts(self, column: int) -> int:
        """Where a column begins."""
        return MARGIN + column * (self.width + self.apart)


class Heading(NamedTuple):
    """What stands above a column, and a count at its right edge."""

    title: str
    number: str
    tone: Tone = Tone.TEXT

    @property
    def bold(self) -> bool:
        """Whether the count is more than a figure."""
        return self.tone in (Tone.STRONG, Tone.AWAY)


class Gauge(NamedTuple):
    """A rule drawn heavy for ``taken`` out of ``most`` (plain where that is None), to its end only where ``whole``."""

    taken: int = 0
    most: int | None = None
    whole: bool = False
    tone: Tone = Tone.TEXT


class Lead(NamedTuple):
    """What stands before a name: a time, or the sign of somebody who is ``here`` or has stepped ``out``."""

    time: str = ""
    here: bool = False
    out: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A person in a column: a name, and a remark at the right edge. ``spans`` are underlined.

    ``ring`` draws the sign of who has stepped out before the remark. ``whom`` is the person's id, if it is of one.
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
    lead: Lead | None = None
    whom: int | None = None


ColumnRow = Heading | Gauge | Cell | str | None
"""A row of a column; a string is a quiet line, None an empty one."""
Column = tuple[ColumnRow, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in sight, and lines ``below`` them, one row apart; or a message in their place."""

    grid: Grid
    columns: tuple[Column, ...] = ()
    message: str = ""
    below: tuple[str, ...] = ()

    @property
    def height(self) -> int:
        """How many rows the columns take."""
        return max(map(len, self.columns), default=0)

    def said_at(self, y: int) -> str:
        """The line below the columns that stands in row ``y``."""
        place = y - self.height - 1
        return self.below[place] if 0 <= place < len(self.below) else ""

    def row(self, y: int) -> tuple[ColumnRow, ...]:
        """What row ``y`` is painted from."""
        return tuple(column[y] if y < len(column) else None for column in self.columns)

    def changed(self, before: "Columns") -> set[int]:
        """The rows in which these differ from what was shown before on the same grid."""
        columns = zip_longest(self.columns, before.columns, fillvalue=())
        differing = (zip_longest(new, old) for new, old in columns if new != old)
        return {y for rows in differing for y, (here, there) in enumerate(rows) if here != there}


NOTHING = Columns(Grid(0, 0, 1))


class SideBySide(Painted[Columns]):
    """As many columns as the window holds."""

    @property
    def fits(self) -> int:
        """How many rows stand under a gauge."""
        return max(self.size.height - HEADINGS, 0)

    def show(self, shown: Columns) -> None:
        """Show these columns; only rows that differ are painted again."""
        before, self.shown = self.shown, shown
        if before is None or _around(before) != _around(shown):
            self.refresh()
        else:
            self.refresh_rows(shown.changed(before))

    def at(self, x: int, y: int) -> int | None:
        """Who stands there: a cell is theirs from its bar to the edge of its column."""
        shown = self.shown or NOTHING
        for index, row in enumerate(shown.row(y)):
            start = shown.grid.starts(index) - BEFORE
            if isinstance(row, Cell) and start <= x < start + shown.grid.width:
                return row.whom
        return None

    def paint(self, y: int, shown: Columns, ink: Ink, width: int) -> Line:
        """One row across all columns."""
        line = self.row(ink, width)
        if shown.message:
            said = shown.message if y == MESSAGE_ROW else ""
            return line.to(MESSAGE_AT).put(said, ink.style(Tone.STRONG, bold=True), width - MESSAGE_AT - MARGIN)
        if said := shown.said_at(y):
            return line.to(MARGIN).put(said, ink.style(Tone.QUIET), width - 2 * MARGIN)
        for index, row in enumerate(shown.row(y)):
            if row is not None:
                line.to(shown.grid.starts(index) - BEFORE).put_line(_painted(row, ink, shown.grid.width))
        return line


def _around(shown: Columns) -> tuple[Grid, str, tuple[str, ...], int]:
    """What, once it is another, asks for all rows."""
    return shown.grid, shown.message, shown.below, shown.height if shown.below else 0


@lru_cache(maxsize=1024)
def _painted(row: Heading | Gauge | Cell | str, ink: Ink, width: int) -> Line:
    """A row of one column. Kept: where one person leaves a column, everyone below moves up as they are."""
    line = Line(BEFORE + width, ink.style(Tone.TEXT))
    match row:
        case Heading():
            _heading(line.to(BEFORE), row, ink)
        case Gauge():
            _gauge(line.to(BEFORE), row, ink)
        case Cell():
            _cell(line, row, ink)
        case _:
            line.to(BEFORE).put(row, ink.style(Tone.QUIET))
    return line


def _heading(line: Line, heading: Heading, ink: Ink) -> None:
    room = line.width - line.column - cell_len(heading.number) - 1
    line.put(heading.title, ink.style(Tone.STRONG, bold=True), room)
    line.right(line.width, [(heading.number, ink.style(heading.tone, bold=heading.bold))])


def _gauge(line: Line, gauge: Gauge, ink: Ink) -> None:
    width = line.width - line.column
    heavy = 0
    if gauge.whole:
        heavy = width
    elif gauge.most and gauge.taken:
        heavy = max(1, min(width * gauge.taken // gauge.most, width - 1))
    line.fill(ink.heavy, ink.style(gauge.tone), line.column + heavy)
    line.fill("─", ink.style(Tone.RULE), line.width)


def _cell(line: Line, cell: Cell, ink: Ink) -> None:
    ground = Ground.TINT if cell.marked else Ground.BG
    plain = ink.style(Tone.TEXT, ground)
    if cell.marked:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    if cell.ticked:
        line.fill(" ", plain, BEFORE - 1).put(TICK, ink.style(Tone.STRONG, ground))
    line.fill(" ", plain, BEFORE)
    if cell.lead:
        _lead(line, cell.lead, ink, ground)
    remark = f"{ink.ring} {cell.remark}" if cell.ring else cell.remark
    room = line.width - line.column - (cell_len(printable(remark)) + 1 if remark else 0)
    _name(line, cell, ink, ground, room)
    line.fill(" ", plain, line.width - cell_len(printable(remark)))
    line.put(remark, ink.style(cell.remark_tone, ground, bold=_stands_out(cell)))


def _stands_out(cell: Cell) -> bool:
    """Whether the remark wants to be seen, beside a name that does."""
    return cell.remark_tone is Tone.AWAY or (cell.bold and cell.remark_tone is Tone.STRONG)


def _lead(line: Line, lead: Lead, ink: Ink, ground: Ground) -> None:
    """A time or a sign, ending where all of them end."""
    mark, tone = lead.time, Tone.QUIET
    if lead.here or lead.out:
        mark, tone = (ink.dot, Tone.HERE) if lead.here else (ink.ring, Tone.AWAY)
    plain = ink.style(Tone.TEXT, ground)
    line.fill(" ", plain, BEFORE + LEAD_END - cell_len(mark)).put(mark, ink.style(tone, ground))
    line.fill(" ", plain, BEFORE + INDENT)


def _name(line: Line, cell: Cell, ink: Ink, ground: Ground, room: int) -> None:
    tone = Tone.STRONG if cell.marked else cell.tone
    name, done = cut(cell.text, room), 0
    spans = cell.spans if printable(cell.text) == cell.text else ()
    for start, end in (*spans, (len(name), len(name))):
        start, end = min(start, len(name)), min(end, len(name))
        line.put(name[done:start], ink.style(tone, ground, bold=cell.bold))
        line.put(name[start:end], ink.style(tone, ground, bold=cell.bold, underline=True))
        done = end
