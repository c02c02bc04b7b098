"""When will they be back?"""

from frontdesk.acts import StepOut
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.texts import dialogs
from frontdesk.texts.voice import Voice
from frontdesk.views.board import Board
from frontdesk.views.people import Person


class AskStepOut(Dialog[StepOut]):
    """Step out: back by when, and since when."""

    # Made like every dialog, though the board does not matter here.
    def __init__(self, person: Person, board: Board, voice: Voice) -> None:
        self.person = person
        self.voice = voice
        self.back = TimeField(dialogs.BACK_BY, hint=dialogs.BACK_HINT, empty=dialogs.NOT_SAID)
        self.out = TimeField(dialogs.OUT_AT, hint=dialogs.EMPTY_IS_NOW, empty=dialogs.NOW)
        super().__init__(dialogs.step_out_title(person), (self.back, self.out))

    def ready(self) -> Outcome[StepOut]:
        """The stepping out."""
        leaving = StepOut(self.person.id, self.out.at, self.back.at)
        return Outcome(dialogs.steps_out(self.person, self.voice, leaving.at, leaving.back), leaving)
