"""On which other day do they come, or from when on, and by whose word?"""

from datetime import date

from frontdesk.acts import Expect
from frontdesk.screens.dialogs.choices import Choice, named
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import AheadField, Field, TimeField
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import ahead_dialog_words as words
from frontdesk.texts import dialog_words
from frontdesk.texts.voice import Voice


class AskExpect(Dialog[Expect]):
    """The day, the one that it is in place of, a later start, and the counselor whose word it is."""

    def __init__(self, person: Person, board: Board, voice: Voice) -> None:
        self.person = person
        self.voice = voice
        counselors = named(board.site.counselors)
        own = next((index for index, row in enumerate(counselors) if row.value == person.counselor), None)
        self.day = AheadField(
            words.COMES_ON,
            voice,
            board.day,
            hint=words.COMES_HINT,
            wanted=words.GIVE_DAY,
        )
        self.instead = AheadField(words.INSTEAD, voice, board.day, hint=dialog_words.BACK_HINT)
        self.starts = TimeField(words.STARTS, hint=dialog_words.BACK_HINT)
        self.by = Choice(
            dialog_words.WORD_OF, counselors, mark=own, hint=dialog_words.WORD_HINT, wanted=dialog_words.CHOOSE_WORD
        )
        super().__init__(words.expect_title(person), (self.day, self.instead, self.starts, self.by))

    @property
    def on(self) -> date | None:
        """The day that was typed."""
        return self.day.meant.first if self.day.meant else None

    def reasoned(self) -> tuple[Field, ...]:
        """Nothing: what was agreed of another day amends none."""
        return ()

    def ready(self) -> Outcome[Expect]:
        """The agreement."""
        assert self.day.meant is not None
        if self.day.meant.ahead or (self.instead.meant and self.instead.meant.ahead):
            return Outcome(dialog_words.wrong(words.ONE_DAY))
        instead = self.instead.meant.first if self.instead.meant else None
        agreed = Expect(self.person.id, self.by.settled, self.starts.at, instead)
        line = words.expects(self.person, self.voice, self.day.meant.first, agreed.starts, instead, agreed.by)
        return Outcome(line, agreed)
