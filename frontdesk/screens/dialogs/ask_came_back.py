"""When had somebody come back who was checked out meanwhile, and when did they leave?"""

from datetime import time

from frontdesk.acts import Return
from frontdesk.errors import BadTime
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.screens.dialogs.times import Now, clock_of
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import afterwards_words as own
from frontdesk.texts import dialog_words as words
from frontdesk.texts.voice import Voice, say


class AskCameBack(Dialog[Return]):
    """A stay that nobody wrote down before the check-out: from when, and until when."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.now = clock_of(board, now)
        self.back = TimeField(own.BACK_AT, self._to_come, wanted=own.GIVE_BACK_AT)
        self.left = TimeField(words.LEFT_AT, self._to_come, hint=own.LEFT_AGAIN_HINT, empty=own.WRITTEN_DOWN)
        super().__init__(own.had_come_back_title(person), (self.back, self.left))

    def _to_come(self, at: time) -> str:
        late = self.board.instant(at) > self.now()
        return say(self.voice, BadTime(at=at, why=BadTime.LATER_THAN_NOW)) if late else ""

    def ready(self) -> Outcome[Return]:
        """The return."""
        returning = Return(self.person.id, self.back.at, until=self.left.at)
        return Outcome(own.had_come_back(self.person, self.voice, returning.at, returning.until), returning)
