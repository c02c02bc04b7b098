"""When will they be back?"""

from datetime import time

from frontdesk.acts import StepOut
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.screens.dialogs.times import Now, clock_of, time_refusal
from frontdesk.texts import dialogs
from frontdesk.texts.refused import back_refused
from frontdesk.texts.voice import Voice
from frontdesk.views.board import Board
from frontdesk.views.people import Person


class AskStepOut(Dialog[StepOut]):
    """Step out: back by when, and since when."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.now = clock_of(board, now)
        self.back = TimeField(dialogs.BACK_BY, self._too_soon, hint=dialogs.BACK_HINT, empty=dialogs.NOT_SAID)
        refused = time_refusal(person, board, voice, now)
        self.out = TimeField(dialogs.OUT_AT, refused, hint=dialogs.EMPTY_IS_NOW, empty=dialogs.NOW)
        super().__init__(dialogs.step_out_title(person), (self.back, self.out))

    def _too_soon(self, back: time) -> str:
        return back_refused(back, self.out.at, self.person, self.board, self.now(), self.voice)

    def ready(self) -> Outcome[StepOut]:
        """The stepping out."""
        leaving = StepOut(self.person.id, self.out.at, self.back.at)
        return Outcome(dialogs.steps_out(self.person, self.voice, leaving.at, leaving.back), leaving)
