"""May a question of the day stay as it is, and why?"""

from frontdesk.screens.dialogs.answers import Accepting
from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field
from frontdesk.shapes.reviewed_day import Question
from frontdesk.texts import dialog_words
from frontdesk.texts import review_words as words


class AskAccept(Dialog[Accepting]):
    """A reason from the list, words of one's own where they are needed, and by whose word, where it is anybody's."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.subject = question.about
        self.reason = Choice(words.ACCEPT_REASON, numbered(words.ACCEPT_REASONS), wanted=words.CHOOSE_REASON)
        self.words = Field(words.ACCEPT_WORDS, hint=dialog_words.MAY_BE_EMPTY)
        self.by = Field(words.ACCEPT_BY, hint=words.ACCEPT_BY_HINT, wanted=words.GIVE_NAME)
        super().__init__(words.ACCEPT_TITLE, (self.reason, self.words, self.by))
        self.settle()

    def settle(self) -> None:
        """Whose word it is is asked only where it is somebody's."""
        self.by.idle = "" if words.wants_name(self._said) else words.NOBODYS_WORD

    def reasoned(self) -> tuple[Field, ...]:
        """Nothing: what lets it stand is the reason why that is written now."""
        return ()

    @property
    def because(self) -> str:
        """The reason, on an earlier day."""
        return self._said if self.earlier else ""

    @property
    def _said(self) -> str:
        return ", ".join(filter(None, (self.reason.settled, self.words.text)))

    def ready(self) -> Outcome[Accepting]:
        """The reason, and by whose word."""
        by = "" if self.by.idle else self.by.text
        return Outcome(words.accepts(self.question, self._said, by), Accepting(self._said, by))
