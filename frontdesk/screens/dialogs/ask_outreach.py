"""We tried to reach them: what came of it, and when was it? Now, where no time is typed."""

from datetime import time

from frontdesk.acts import Outreach
from frontdesk.errors import BadTime
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, digit
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TextField, TimeField
from frontdesk.screens.dialogs.times import Now, clock_of
from frontdesk.shapes import outreach
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words, reaching_words
from frontdesk.texts.outreach_words import OUTCOMES
from frontdesk.texts.typed import LONGEST_NOTE, never_kept
from frontdesk.texts.voice import Voice, say


def outcomes() -> tuple[ChoiceRow[outreach.Outcome], ...]:
    """What may come of it, by a digit each."""
    return tuple(ChoiceRow(words, each, digit(number)) for number, (each, words) in enumerate(OUTCOMES.items(), 1))


class AskOutreach(Dialog[Outreach]):
    """The outcome by its digit, then the time, and a fact beside it that only the card shows."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.now = clock_of(board, now)
        self.came = Choice(reaching_words.WHAT_CAME, outcomes(), wanted=reaching_words.CHOOSE_OUTCOME)
        self.at = TimeField(
            reaching_words.CALLED_AT, self._refused, hint=dialog_words.EMPTY_IS_NOW, empty=dialog_words.NOW
        )
        self.text = TextField(
            reaching_words.FACT, LONGEST_NOTE, never_kept, hint=reaching_words.ON_THE_CARD, empty=reaching_words.NO_FACT
        )
        super().__init__(reaching_words.outreach_title(person), (self.came, self.at, self.text))

    def _refused(self, at: time) -> str:
        late = self.board.instant(at) > self.now()
        return say(self.voice, BadTime(at=at, why=BadTime.LATER_THAN_NOW)) if late else ""

    def above(self) -> tuple[str, ...]:
        """What may stand in the text, and how often it was tried before."""
        return reaching_words.above(self.person, self.voice)

    def ready(self) -> Outcome[Outreach]:
        """The attempt."""
        assert self.came.row
        tried = Outreach(self.person.id, self.came.row.value, self.at.at, self.text.text)
        return Outcome(reaching_words.tried(self.person, self.voice, self.at.at, self.came.settled), tried)
