"""When did they arrive? Now, where nothing is typed."""

from frontdesk.acts import CheckIn
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.screens.dialogs.times import Now, time_refusal
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts.voice import Voice


class AskArrival(Dialog[CheckIn]):
    """Check in, or return, at a time of its own."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.voice = voice
        refused = time_refusal(person, board, voice, now)
        self.arrived = TimeField(
            dialog_words.ARRIVED_AT, refused, hint=dialog_words.EMPTY_IS_NOW, empty=dialog_words.NOW
        )
        super().__init__(dialog_words.arrival_title(person), (self.arrived,))

    def ready(self) -> Outcome[CheckIn]:
        """The arrival."""
        at = self.arrived.at
        return Outcome(dialog_words.arrives(self.person, self.voice, at), CheckIn(self.person.id, at))
