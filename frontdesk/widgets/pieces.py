"""Rows of words set in columns: what sheets, cards and the cover are painted from."""

from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.shapes.people import State
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import TICK, Line, printable
from frontdesk.widgets.painted import Painted

MARGIN = 2
TICK_AT = 1


class Piece(NamedTuple):
    """Some words of a row: they begin at column ``at``, or end before column ``end``, or follow the piece before.

    A rule is drawn from ``at`` to ``end``; the caret is one blank cell.
    """

    text: str
    tone: Tone = Tone.TEXT
    bold: bool = False
    at: int | None = None
    end: int | None = None
    caret: bool = False
    rule: bool = False

    @property
    def start(self) -> int | None:
        """The column at which it begins, where it has a place of its own."""
        if self.at is None and self.end is not None:
            return self.end - cell_len(printable(self.text))
        return self.at


class PieceRow(NamedTuple):
    """A row: its pieces from left to right. A marked row has the bar and the ground of the mark; ticked, a tick.

    ``whom`` a click on it marks, or what else it is about; None where it is about nothing that can be marked.
    """

    pieces: tuple[Piece, ...] = ()
    marked: bool = False
    ticked: bool = False
    whom: object = None


BLANK = PieceRow()


def write(line: Line, row: PieceRow, ink: Ink, ground: Ground, end: int) -> None:
    """Write a row up to column ``end``, from where the line stands; that cell is the row's column 0."""
    origin = line.column
    ground = Ground.TINT if row.marked else ground
    plain = ink.style(Tone.TEXT, ground)
    if row.marked:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    if row.ticked:
        line.fill(" ", plain, origin + TICK_AT).put(TICK, ink.style(Tone.STRONG, ground))
    starts = [None if piece.start is None else origin + piece.start for piece in row.pieces]
    for piece, start, room in zip(row.pieces, starts, _rooms(starts, end - MARGIN), strict=True):
        if start is not None:
            line.fill(" ", plain, start)
        if piece.rule:
            line.fill("─", ink.style(Tone.RULE, ground), origin + (piece.end or 0))
            continue
        style = ink.caret() if piece.caret else ink.style(piece.tone, ground, bold=piece.bold)
        line.put(piece.text, style, max(room - line.column, 0))
    line.fill(" ", plain, end)


def _rooms(starts: list[int | None], end: int) -> list[int]:
    """Up to where each piece may go: one blank before any behind it that has a place of its own."""
    rooms = []
    for start in reversed(starts):
        rooms.append(end)
        if start is not None and start <= end:
            end = start - 1
    return rooms[::-1]


class Pieces(Painted[tuple[PieceRow, ...]]):
    """Rows of words on the bare ground, from above."""

    def dot(self, state: State) -> tuple[str, Tone]:
        """The mark of who is in the building or has stepped out, as this terminal can draw it; else nothing."""
        marks = {State.HERE: (self.ink.dot, Tone.HERE), State.STEPPED_OUT: (self.ink.ring, Tone.AWAY)}
        return marks.get(state, ("", Tone.TEXT))

    def at(self, x: int, y: int) -> object:
        """What the row is about."""
        return self.shown[y].whom if self.shown and y < len(self.shown) else None

    def paint(self, y: int, shown: tuple[PieceRow, ...], ink: Ink, width: int) -> Line:
        """Row ``y``; empty below the last."""
        line = self.row(ink, width)
        if y < len(shown):
            write(line, shown[y], ink, Ground.BG, width)
        return line
