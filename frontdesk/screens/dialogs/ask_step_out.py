"""When will they be back?"""

from datetime import time

from frontdesk.acts import StepOut
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.screens.dialogs.times import Now, clock_of, time_refusal
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts.refused import back_refused
from frontdesk.texts.voice import Voice


class AskStepOut(Dialog[StepOut]):
    """Step out: back by when, and since when."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.now = clock_of(board, now)
        self.back = TimeField(
            dialog_words.BACK_BY, self._too_soon, hint=dialog_words.BACK_HINT, empty=dialog_words.NOT_SAID
        )
        refused = time_refusal(person, board, voice, now)
        self.out = TimeField(dialog_words.OUT_AT, refused, hint=dialog_words.EMPTY_IS_NOW, empty=dialog_words.NOW)
        super().__init__(dialog_words.step_out_title(person), (self.back, self.out))

    def _too_soon(self, back: time) -> str:
        if self.earlier and not self.out.at:
            return ""  # it is compared with when they left, which is still to be written
        return back_refused(back, self.out.at, self.person, self.board, self.now(), self.voice)

    def ready(self) -> Outcome[StepOut]:
        """The stepping out."""
        leaving = StepOut(self.person.id, self.out.at, self.back.at)
        return Outcome(dialog_words.steps_out(self.person, self.voice, leaving.at, leaving.back), leaving)
