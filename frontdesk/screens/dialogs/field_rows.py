"""How the fields and the list of a dialog look: nothing is cut, what has no room beside a name falls away."""

from typing import Any

from rich.cells import cell_len

from frontdesk.screens.dialogs.choices import Choice, ChoiceRow
from frontdesk.screens.dialogs.fields import Field
from frontdesk.widgets.find_box import ending
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.line import TICK
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow

DIGIT_AT, WORDS_AT, BESIDE_AT, REMARK_END, COUNT = 2, 5, 25, 50, 8
"""Columns, counted from within the border; ``COUNT`` is how wide a count and the blank before it are at most."""


def field_row(field: Field, at_hand: bool, column: int, end: int) -> PieceRow:
    """The row of a field: its label, from ``column`` on its content, and its hint while typed in, up to ``end``."""
    label = Piece(field.label, Tone.QUIET, at=MARGIN)
    if not at_hand:
        tone = Tone.TEXT if field.given and not field.idle else Tone.QUIET
        return PieceRow((label, Piece(field.idle or field.settled, tone, at=column)))
    letters = ending(field.letters, end - column - 1)
    hint = hint_within(field.hint, end - column - cell_len(letters) - 3)
    typed = (Piece(letters, Tone.STRONG, bold=True, at=column), Piece(" ", caret=True))
    return PieceRow((label, *typed, *((Piece(hint, Tone.QUIET, end=end),) if hint else ())))


def hint_within(hint: str, room: int) -> str:
    """As many of the hint's parts as have room, the last falling away first: none is cut."""
    parts = hint.split(" · ")
    wholes = (" · ".join(parts[:number]) for number in range(len(parts), 0, -1))
    return next((each for each in wholes if cell_len(each) <= room), "")


def row_width(row: ChoiceRow[Any]) -> int:
    """How many cells a row needs at least: its words whole, its remark and its count; what stands beside may go."""
    remark = cell_len(row.remark) + 1 if row.remark else 0
    return WORDS_AT + cell_len(row.words) + remark + (COUNT if row.count else 0)


def list_rows(choice: Choice[Any], height: int, end: int) -> list[PieceRow]:
    """At most ``height`` rows of the list, the marked one among them; counts end before column ``end``."""
    first = max(min((choice.mark or 0) - height // 2, len(choice.rows) - height), 0)
    shown = range(first, min(first + height, len(choice.rows)))
    return [_list_row(choice.rows[index], index == choice.mark, end) for index in shown]


def _list_row(row: ChoiceRow[Any], marked: bool, end: int) -> PieceRow:
    """A row of a list. The name is never cut for what stands beside it, which is shown whole or left out."""
    words_end = WORDS_AT + cell_len(row.words)
    remark_end = max(REMARK_END, words_end + 1 + cell_len(row.remark))
    beside_ends = remark_end - cell_len(row.remark) if row.remark else end - COUNT
    pieces = [
        Piece(TICK if row.ticked else row.digit, Tone.STRONG, bold=True, at=DIGIT_AT),
        Piece(row.words, Tone.STRONG if marked else Tone.TEXT, bold=marked, at=WORDS_AT),
    ]
    if row.beside and words_end < BESIDE_AT and BESIDE_AT + cell_len(row.beside) < beside_ends:
        pieces.append(Piece(row.beside, Tone.QUIET, at=BESIDE_AT))
    if row.remark:
        pieces.append(Piece(row.remark, Tone.TEXT, end=remark_end))
    if row.count:
        pieces.append(Piece(row.count, Tone.AWAY if row.full else Tone.TEXT, row.full, end=end))
    return PieceRow(tuple(pieces), marked)
