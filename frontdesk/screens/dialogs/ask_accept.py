"""May questions of the day stay as they are, and why?"""

from collections.abc import Sequence

from frontdesk.screens.dialogs.answers import Accepting
from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field
from frontdesk.shapes.reviewed_day import Question
from frontdesk.texts import dialog_words
from frontdesk.texts import review_words as words

ALL_ALIKE = 2
"""The row of the second list that means every question of the kind."""


class AskAccept(Dialog[Accepting]):
    """A reason from the list, words of one's own where they are needed, and by whose word, where it is anybody's.

    About one question it also asks whether all that are ``alike`` may stay for the same reason, where there are more.
    """

    def __init__(self, questions: Sequence[Question], alike: Sequence[Question]) -> None:
        self.questions, self.alike = questions, alike
        self.subject = tuple(each.about for each in questions)
        self.reason = Choice(words.ACCEPT_REASON, numbered(words.ACCEPT_REASONS), wanted=words.CHOOSE_REASON)
        self.which = Choice(words.ACCEPT_WHICH, numbered(words.accept_which(questions[0], len(alike))), mark=0)
        self.words = Field(words.ACCEPT_WORDS, hint=dialog_words.MAY_BE_EMPTY)
        self.by = Field(words.ACCEPT_BY, hint=words.ACCEPT_BY_HINT, wanted=words.GIVE_NAME)
        which = (self.which,) if len(alike) > 1 else ()
        super().__init__(words.accept_title(len(questions)), (self.reason, *which, self.words, self.by))
        self.settle()

    def settle(self) -> None:
        """Whose word it is is asked only where it is somebody's."""
        self.by.idle = "" if words.wants_name(self._said) else words.NOBODYS_WORD

    def reasoned(self) -> tuple[Field, ...]:
        """Nothing: what lets it stand is the reason why that is written now."""
        return ()

    @property
    def because(self) -> str:
        """The reason, where one is wanted."""
        return self._said if self.wants_reason else ""

    @property
    def _said(self) -> str:
        return ", ".join(filter(None, (self.reason.settled, self.words.text)))

    @property
    def _all_alike(self) -> bool:
        return self.which.row is not None and self.which.row.value == ALL_ALIKE

    def ready(self) -> Outcome[Accepting]:
        """The reason, and by whose word."""
        about = self.alike if self._all_alike else self.questions
        by = "" if self.by.idle else self.by.text
        return Outcome(words.accepts(about, self._said, by), Accepting(self._said, by, self._all_alike))
