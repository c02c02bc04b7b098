"""What waits for the lead in the line above the list of Today: messages, and roll calls from the lock."""

from datetime import datetime

from frontdesk.permissions import may
from frontdesk.screens.counter import Changed, Counter
from frontdesk.shapes.board import Board
from frontdesk.shapes.taken_message import ForTheLead
from frontdesk.texts import asked_words as words
from frontdesk.verbs import Verb
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece


class Messages:
    """Asks for it apart when something was written, and every minute. Told is only who may mark messages seen."""

    def __init__(self, counter: Counter, changed: Changed) -> None:
        """``changed`` is called where something else waits than before."""
        self._counter = counter
        self._changed = changed
        self._asked: object = None
        self._found = ForTheLead()

    def pieces(self, board: Board, now: datetime) -> tuple[Piece, ...]:
        """What stands in the row: how many there are, and the key to read them.

        Their words name whoever was asked for, and whoever stands at the counter could read them here.
        """
        if not may(board.actor, Verb.MESSAGES_SEEN):
            return ()
        asked = board.position, now.replace(second=0, microsecond=0)
        if asked != self._asked:
            self._asked = asked
            self._counter.once_painted.append(self._ask)
        if not any(self._found):
            return ()
        waiting = Piece(words.waiting(self._found, self._counter.voice), Tone.AWAY, bold=True, at=MARGIN)
        return (waiting, Piece(words.READ_KEY, Tone.STRONG, bold=True))

    def _ask(self) -> None:
        self._counter.apart.ask(lambda desk: desk.for_the_lead(), self._heard, lambda _: self._heard(ForTheLead()))

    def _heard(self, found: ForTheLead) -> None:
        before, self._found = self._found, found
        if found != before:
            self._changed()
