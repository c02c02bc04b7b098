"""What an earlier day leaves open, in one line above the list of Today."""

from datetime import datetime

from frontdesk.screens.counter import Counter
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import OpenedDay
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
        self._found: OpenedDay | None = None

    def look(self, board: Board, now: datetime) -> OpenedDay | None:
        """What is to be said now; it is asked again where something may have changed."""
        if not board.tells_of_earlier_days(now):
            return None
        part = now.minute // EVERY_MINUTES
        asked = (board.day, now.replace(minute=part, second=0, microsecond=0), self._counter.late_acts)
        if asked != self._asked:
            self._asked = asked
            self._counter.apart.ask(lambda desk: desk.left_open(), self._heard, lambda _: self._heard(None))
        found = self._found
        return found if found and found.day < board.day else None

    def _heard(self, found: OpenedDay | None) -> None:
        """It is painted with the next key, or within the second."""
        self._found = found

    def pieces(self, found: OpenedDay | None, board: Board, at: int | None = MARGIN) -> tuple[Piece, ...]:
        """The row from ``at``, or behind what stands there: the day, its questions, and the key that opens it."""
        if not found:
            return ()
        day, says = words.open_day(self._counter.voice, found, board.day)
        return (
            Piece(day, Tone.AWAY, bold=True, at=at),
            Piece(says),
            Piece(words.REVIEW_KEY, Tone.STRONG, bold=True),
        )
