"""What was asked at the desk, whole: a lead reads it, and Enter says that it is seen."""

from collections.abc import Sequence

from frontdesk.acts import MessagesSeen
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TextField
from frontdesk.shapes.taken_message import ForTheLead, OpenedRollCall, TakenMessage
from frontdesk.texts import asked_words as words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed import LONGEST_NAME, never_kept
from frontdesk.texts.voice import Voice
from frontdesk.widgets.rows_of_words import text_rows

AROUND = 8
"""Rows of a sheet besides the messages: borders, Enter, Escape, what waits after them, and one free."""
CELLS = 56
MOST = 10
"""Rows that one message may take; none takes as many."""


class ReadMessages(Dialog[MessagesSeen | str]):
    """Opens at once; ``hear`` brings the messages, ``fail`` why there are none. Only those in sight become seen.

    Before them the roll calls that were opened from the lock: why they were is answered as a text.
    """

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self._messages: Sequence[TakenMessage] = ()
        self._opened: Sequence[OpenedRollCall] = ()
        self._nothing = words.READING
        self.reason = TextField(words.WHY, LONGEST_NAME, never_kept)
        super().__init__(words.MESSAGES_TITLE, ())

    def hear(self, found: ForTheLead) -> None:
        """They are there, oldest first; the dialog may be closed by then."""
        self._messages, self._opened, self._nothing = found.messages, found.roll_calls, words.NO_MESSAGE
        self.fields = (self.reason,) if self._opened else ()
        self.changed()

    def fail(self, why: str) -> None:
        """They could not be read."""
        self._nothing = why
        self.changed()

    def above(self) -> tuple[str, ...]:
        """Each with when and by whom it was taken; and how many more have no room."""
        if self._opened:
            return words.opened(self._opened, self.voice)
        shown = self._in_sight
        rows = [row for each in shown for row in self._rows(each)]
        more = len(self._messages) - len(shown)
        return (*rows, words.more(more)) if more else tuple(rows)

    def ready(self) -> Outcome[MessagesSeen | str]:
        """Those in sight are seen; or it is said why the roll call was opened."""
        if self._opened:
            return Outcome(words.SAYS_WHY, self.reason.text) if self.reason.given else Outcome(words.WANTS_WHY)
        if not self._messages:
            return Outcome(EnterLine(f"nothing; {self._nothing}"))
        shown = self._in_sight
        return Outcome(words.sees(len(shown)), MessagesSeen(shown[-1].number))

    @property
    def _in_sight(self) -> Sequence[TakenMessage]:
        """The oldest, as many as the window has room for, and at least one."""
        room, shown = (self.app.size.height if self.is_mounted else 0) - AROUND, 0
        for each in self._messages:
            room -= len(self._rows(each))
            if room < 0 and shown:
                break
            shown += 1
        return self._messages[:shown]

    def _rows(self, message: TakenMessage) -> list[str]:
        return [words.taken(message, self.voice), *text_rows(message.text, CELLS, MOST)]
