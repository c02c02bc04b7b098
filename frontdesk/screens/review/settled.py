"""How what is settled of a day is set, below its questions: as much of it as has room. Pure."""

from frontdesk.texts.settled_words import AND_MORE, Settled, SettledLine
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

ROWS_OF_TITLE = 3
"""A blank, the title, a rule."""
LEAST = ROWS_OF_TITLE + 1


def rows(parts: tuple[Settled, ...], width: int, record: int, room: int) -> tuple[PieceRow, ...]:
    """The parts in their order, in at most ``room`` rows; what has none is told with the last line that has."""
    shown: list[PieceRow] = []
    for index, part in enumerate(parts):
        left = room - len(shown) - (len(parts) - index - 1) * LEAST
        if left < LEAST:
            left = room - len(shown)
        if left < LEAST:
            break
        shown += _part(part, width, record, left - ROWS_OF_TITLE)
    return tuple(shown)


def _part(part: Settled, width: int, record: int, lines: int) -> tuple[PieceRow, ...]:
    end = width - MARGIN
    title = PieceRow((Piece(part.title, Tone.STRONG, bold=True, at=MARGIN), Piece(part.note, Tone.QUIET, end=end)))
    rule = PieceRow((Piece("", Tone.RULE, at=MARGIN, end=end, rule=True),))
    if len(part.lines) <= lines:
        return BLANK, title, rule, *(_line(each, record, end) for each in part.lines)
    more = PieceRow((Piece(AND_MORE.format(number=len(part.lines) - lines + 1), Tone.QUIET, at=MARGIN),))
    return BLANK, title, rule, *(_line(each, record, end) for each in part.lines[: lines - 1]), more


def _line(line: SettledLine, record: int, end: int) -> PieceRow:
    pieces = (Piece(line.what, Tone.QUIET, at=MARGIN), Piece(line.why, Tone.TEXT, at=record))
    return PieceRow((*pieces, Piece(line.by, Tone.QUIET, end=end)))
