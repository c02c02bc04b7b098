"""A census file that waits in the inbox, in the line above the list of Today."""

from datetime import datetime

from frontdesk.screens.counter import Counter
from frontdesk.shapes.board import Board
from frontdesk.texts import day_words as words
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece


class Waiting:
    """Asks for it apart, each minute and whenever Today comes to the front, and keeps the answer."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._asked: datetime | None = None
        self._found: tuple[str, ...] = ()

    def ask_anew(self) -> None:
        """Elsewhere a file may have been read in meanwhile."""
        self._asked = None

    def look(self, board: Board, now: datetime) -> tuple[str, ...]:
        """The names of the files that wait, the newest first."""
        minute = now.replace(second=0, microsecond=0)
        if board.site.has_inbox and minute != self._asked:
            self._asked = minute
            self._counter.apart.ask(lambda desk: desk.census.waiting(), self._heard, lambda _: self._heard(()))
        return self._found if board.site.has_inbox else ()

    def _heard(self, found: tuple[str, ...]) -> None:
        """It is painted with the next key, or within the second."""
        self._found = found


def waiting_pieces(files: tuple[str, ...], alone: bool) -> tuple[Piece, ...]:
    """The row, or in few words what stands behind something else there: what waits, and the key that opens Census."""
    if not files:
        return ()
    says = words.waits(files) if alone else words.A_FILE_WAITS
    key = Piece(words.CENSUS_KEY, Tone.STRONG, bold=True)
    return (Piece(says, Tone.QUIET, at=MARGIN if alone else None), key)
