"""Fields of a page that has no find box, as where somebody signs in: a label, what was typed, and the caret."""

from typing import NamedTuple

from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.enter_band import write_band
from frontdesk.widgets.find_box import ending
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.pieces import PieceRow, write

BESIDE = 2
"""Cells of the field before its label."""
LABEL = 13
"""Cells of a label."""
FIELD = 44


class Entry(NamedTuple):
    """A field from column ``at``; without a ``caret`` another one is typed in."""

    label: str
    letters: str
    at: int
    caret: bool = False


class Band(NamedTuple):
    """What Enter does, from column ``at``."""

    line: EnterLine
    at: int


Row = PieceRow | Entry | Band


class EntryPage(Painted[tuple[Row, ...]]):
    """Rows of words, fields and what Enter does, from above."""

    def paint(self, y: int, shown: tuple[Row, ...], ink: Ink, width: int) -> Line:
        """Row ``y``; empty below the last."""
        row = shown[y] if y < len(shown) else PieceRow()
        match row:
            case Entry():
                return _field(self.row(ink, width), row, ink)
            case Band(said, at):
                ground = Ground.ACCENT if said.filled else Ground.BG
                return write_band(self.row(ink, width, ground), said, ink, width, at)
            case _:
                line = self.row(ink, width)
                write(line, row, ink, Ground.BG, width)
                return line


def _field(line: Line, entry: Entry, ink: Ink) -> Line:
    field, begins = Ground.FIELD, entry.at - BESIDE
    line.to(begins).fill(" ", ink.style(Tone.TEXT, field), entry.at)
    line.put(entry.label, ink.style(Tone.QUIET, field))
    line.fill(" ", ink.style(Tone.TEXT, field), entry.at + LABEL)
    line.put(ending(entry.letters, FIELD - BESIDE - LABEL - 1), ink.style(Tone.STRONG, field, bold=True))
    if entry.caret:
        line.put(" ", ink.caret())
    return line.fill(" ", ink.style(Tone.TEXT, field), begins + FIELD)
