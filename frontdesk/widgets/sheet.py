"""The sheet of a dialog: a bordered ground with its title in the border, its rows, and its own Enter line."""

from dataclasses import dataclass

from rich.cells import cell_len

from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.enter_band import NOT_DONE
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow, write
from frontdesk.widgets.rows_of_words import in_rows, text_rows

WIDTH = 64
BORDERS = 2
CORNERS = 6
"""Cells of the border above that are not the title's: the corners, a line and a blank at each side."""
TITLE_ROWS = 3
APART = " · "
OPENING = "Enter: "
REFUSED = f"{NOT_DONE} "


@dataclass(frozen=True, slots=True)
class EnterRow:
    """One row of an Enter line: its words, each bold or not; ``filled`` where Enter leads to a record."""

    pieces: tuple[tuple[str, bool], ...]
    filled: bool


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row of the sentence that says why an act was not done."""

    lead: str
    text: str


Rows = tuple[PieceRow | EnterRow | RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A dialog as it stands now, in so many cells from border to border; ``day`` is an earlier day that it is about."""

    title: str
    rows: Rows
    width: int = WIDTH
    day: str = ""


def enter_rows(shown: EnterLine, width: int = WIDTH) -> tuple[EnterRow, ...]:
    """The whole line, in as many rows as it takes; those after the first begin below its words."""
    rest = [(f" · {shown.rest}", False)] if shown.rest else []
    pieces = [(shown.before, shown.filled), (shown.person, True), (shown.after, shown.filled), *rest]
    rows = in_rows(pieces, width - BORDERS - 2 * MARGIN - len(OPENING)) or [[]]
    leads = (OPENING, *[" " * len(OPENING)] * len(rows))
    return tuple(EnterRow(((lead, True), *row), shown.filled) for lead, row in zip(leads, rows, strict=False))


def refused_rows(sentence: str, width: int = WIDTH) -> tuple[RefusedRow, ...]:
    """The whole sentence, in as many rows as it takes."""
    rows = text_rows(sentence, width - BORDERS - 2 * MARGIN - len(REFUSED))
    leads = (REFUSED, *[" " * len(REFUSED)] * len(rows))
    return tuple(RefusedRow(lead, row) for lead, row in zip(leads, rows, strict=False))


def titled(title: str, rows: Rows, width: int = WIDTH, day: str = "") -> SheetShown:
    """A sheet whose title is whole: what the border has no room for stands below it, in place of the empty row.

    ``day``, an earlier day that the dialog is about, ends the title, or stands below it too.
    """
    first, *more = text_rows(title, width - CORNERS, TITLE_ROWS) or [""]
    going_on = [PieceRow((Piece(text, Tone.STRONG, bold=True, at=MARGIN),)) for text in more]
    beside = not more and cell_len(f"{first}{APART}{day}") <= width - CORNERS
    if day and not beside:
        going_on.append(PieceRow((Piece(day, Tone.AWAY, bold=True, at=MARGIN),)))
    below = (*going_on, *rows[bool(going_on and rows[0] == BLANK) :])
    return SheetShown(first, below, width, day if beside else "")


class Sheet(Painted[SheetShown]):
    """Paints a dialog, border and all. Columns of its rows count from within the border."""

    def paint(self, y: int, shown: SheetShown, ink: Ink, width: int) -> Line:
        """The border above, a row, or the border below."""
        edge = ink.style(Tone.TEXT, Ground.RAISED)
        line = self.row(ink, width, Ground.RAISED)
        if y == 0:
            title = ink.style(Tone.STRONG, Ground.RAISED, bold=True)
            line.put("┌─", edge).put(f" {shown.title}", title, width - 4)
            if shown.day:
                line.put(APART, edge).put(shown.day, ink.style(Tone.AWAY, Ground.RAISED, bold=True))
            line.put(" ", edge)
            return line.fill("─", edge, width - 1).put("┐", edge)
        if y > len(shown.rows):
            return line.put("└", edge).fill("─", edge, width - 1).put("┘", edge)
        line.put("│", edge)
        row = shown.rows[y - 1]
        match row:
            case EnterRow():
                self._enter(line, row, ink, width - 1)
            case RefusedRow():
                self._refused(line, row, ink, width - 1)
            case _:
                write(line, row, ink, Ground.RAISED, width - 1)
        return line.put("│", edge)

    @staticmethod
    def _enter(line: Line, shown: EnterRow, ink: Ink, end: int) -> None:
        """From border to border, filled where Enter leads to a record."""
        ground = Ground.ACCENT if shown.filled else Ground.RAISED
        blank = ink.style(Tone.TEXT, ground)
        plain = ink.style(Tone.ONACCENT if shown.filled else Tone.TEXT, ground)
        bold = ink.style(Tone.ONACCENT if shown.filled else Tone.STRONG, ground, bold=True)
        line.fill(" ", blank, line.column + MARGIN)
        line.put_all([(text, bold if strong else plain) for text, strong in shown.pieces], end - MARGIN)
        line.fill(" ", blank, end)

    @staticmethod
    def _refused(line: Line, shown: RefusedRow, ink: Ink, end: int) -> None:
        """Paint a row of a refusal from border to border, with its bar."""
        word, said = ink.style(Tone.REFUSE, Ground.REFUSE, bold=True), ink.style(Tone.ONREFUSE, Ground.REFUSE)
        line.put(ink.bar, ink.style(Tone.REFUSE, Ground.REFUSE)).fill(" ", said, line.column + MARGIN - 1)
        line.put(shown.lead, word).put(shown.text, said, end - MARGIN - line.column).fill(" ", said, end)
