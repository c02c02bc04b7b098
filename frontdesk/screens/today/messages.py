"""Messages that the desk took for the lead, in the line above the list of Today, until they are seen."""

from frontdesk.permissions import may
from frontdesk.screens.counter import Counter
from frontdesk.shapes.board import Board
from frontdesk.shapes.taken_message import TakenMessage
from frontdesk.texts import asked_words as words
from frontdesk.verbs import Verb
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece


class Messages:
    """Asks for them apart whenever something was written, and keeps the answer. Told is only who may mark them seen."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._asked = -1
        self._found: tuple[TakenMessage, ...] = ()

    def pieces(self, board: Board) -> tuple[Piece, ...]:
        """What stands in the row: how many there are, and the key to read them.

        Their words name whoever was asked for, and whoever stands at the counter could read them here.
        """
        if not may(board.actor, Verb.MESSAGES_SEEN):
            return ()
        if board.position != self._asked:
            self._asked = board.position
            self._counter.apart.ask(lambda desk: desk.messages(), self._heard, lambda _: self._heard(()))
        if not self._found:
            return ()
        waiting = Piece(words.waiting(self._found, self._counter.voice), Tone.AWAY, bold=True, at=MARGIN)
        return (waiting, Piece(words.READ_KEY, Tone.STRONG, bold=True))

    def _heard(self, found: tuple[TakenMessage, ...]) -> None:
        """It is painted with the next key, or within the second."""
        self._found = found
