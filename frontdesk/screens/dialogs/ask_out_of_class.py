"""Who is with staff, in the building, away from the group: why, with whom, where, and since when?"""

from datetime import time

from frontdesk.acts import OutOfClass
from frontdesk.errors import BadTime
from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TextField, TimeField
from frontdesk.screens.dialogs.times import Now, clock_of
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person, State
from frontdesk.texts import afterwards_words as own
from frontdesk.texts import dialog_words as words
from frontdesk.texts.voice import Voice, say

LONGEST = 100


class AskOutOfClass(Dialog[OutOfClass]):
    """Nothing is wanted but, of who has left, the time: a receptionist may know no more than that somebody is away."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.now = clock_of(board, now)
        reasons = numbered(board.site.reasons.get("out_of_class", ()))
        self.reason = Choice(own.WHY_OUT, reasons, hint=words.MAY_BE_EMPTY, empty=words.NOT_SAID)
        self.company = TextField(own.WITH_WHOM, LONGEST, hint=words.BACK_HINT, empty=words.NOT_SAID)
        self.room = TextField(own.WHERE, LONGEST, hint=words.BACK_HINT, empty=words.NOT_SAID)
        gone = person.state is State.CHECKED_OUT
        self.out = TimeField(
            words.OUT_AT,
            self._to_come,
            hint="" if gone else words.EMPTY_IS_NOW,
            empty="" if gone else words.NOW,
            wanted=own.GIVE_TIME_OUT if gone else "",
        )
        self.back = TimeField(words.BACK_BY, hint=own.BACK_IN_CLASS_HINT, empty=words.NOT_SAID)
        super().__init__(own.out_of_class_title(person), (self.reason, self.company, self.room, self.out, self.back))

    def _to_come(self, at: time) -> str:
        late = self.board.instant(at) > self.now()
        return say(self.voice, BadTime(at=at, why=BadTime.LATER_THAN_NOW)) if late else ""

    def ready(self) -> Outcome[OutOfClass]:
        """The time out of class."""
        reason = self.reason.row.value if self.reason.row else None
        out = OutOfClass(self.person.id, self.out.at, self.back.at, reason, self.company.text, self.room.text)
        return Outcome(own.out_of_class(self.person, self.voice, out.at, out.back), out)
