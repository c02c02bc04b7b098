"""What earlier days leave open, in one line above the list of Today."""

from datetime import datetime

from rich.cells import cell_len

from frontdesk.screens.counter import Counter
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import EarlierDays
from frontdesk.texts import day_words as words
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece

EVERY_MINUTES = 15
"""What others answer of an earlier day is noticed within so many minutes; what is answered here at once."""


class LeftOpen:
    """Asks for it apart, now and then, and keeps the answer."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._asked: object = None
        self._found: EarlierDays | None = None

    def look(self, board: Board, now: datetime) -> EarlierDays | None:
        """What is to be said now; it is asked again where something may have changed."""
        if not board.tells_of_earlier_days(now):
            return None
        part = now.minute // EVERY_MINUTES
        asked = (board.day, now.replace(minute=part, second=0, microsecond=0), self._counter.late_acts)
        if asked != self._asked:
            self._asked = asked
            self._counter.apart.ask(lambda desk: desk.left_open(), self._heard, lambda _: self._heard(None))
        found = self._found
        return found if found and found.first and found.first.day < board.day else None

    def _heard(self, found: EarlierDays | None) -> None:
        """It is painted with the next key, or within the second."""
        self._found = found

    def pieces(
        self, found: EarlierDays | None, board: Board, other: tuple[Piece, ...], width: int
    ) -> tuple[Piece, ...]:
        """What stands in the row: what is ``other`` than usual today, then the days, as fully as they have room, and
        the key that opens the first of them. Where the row has not room for both, the other is cut.
        """
        if not found:
            return other
        room = width - 2 * MARGIN
        taken = sum(cell_len(piece.text) for piece in other)
        said = [(day, says, _cells(day, says)) for day, says in words.left_open(self._counter.voice, found, board.day)]
        day, says, cells = next((each for each in said if each[2] <= room - taken), said[-1])
        at = MARGIN + (taken if taken + cells <= room else room - cells)
        return (
            *other,
            Piece(day, Tone.AWAY, bold=True, at=at),
            Piece(says),
            Piece(words.REVIEW_KEY, Tone.STRONG, bold=True),
        )


def _cells(day: str, says: str) -> int:
    return cell_len(day + says + words.REVIEW_KEY)
