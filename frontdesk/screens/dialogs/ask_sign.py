"""By whom is the day signed? Or why does its signature no longer stand?"""

from frontdesk.acts import Reopen, Sign
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field, TextField
from frontdesk.texts import dialog_words
from frontdesk.texts import sign_words as words
from frontdesk.texts.typed import LONGEST_NOTE, never_kept


class AskSign(Dialog[Sign]):
    """A full name, below what the day comes to. ``name`` is that of who acts."""

    def __init__(self, day: str, name: str, comes_to: tuple[str, ...]) -> None:
        self._day, self._comes_to = day, comes_to
        self.by = Field(
            words.NAME, hint=words.NAME_HINT, wanted=words.GIVE_NAME, typed=name if words.is_full(name) else ""
        )
        super().__init__(words.SIGN_TITLE, (self.by,))

    def above(self) -> tuple[str, ...]:
        """What the day comes to, and what a signature means."""
        return (*self._comes_to, "", words.MEANS)

    @property
    def wants_reason(self) -> bool:
        """Never: nobody would ask why a day is signed after it, and the line names the day already."""
        return False

    def ready(self) -> Outcome[Sign]:
        """Under this name."""
        name = self.by.text
        if not words.is_full(name):
            return Outcome(dialog_words.wrong(words.ONE_WORD))
        return Outcome(words.signs(self._day, name), Sign(name))


class AskReopen(Dialog[Reopen]):
    """Why the day is opened again."""

    def __init__(self, day: str, signed: str) -> None:
        self._day, self._signed = day, signed
        self.said = TextField(
            dialog_words.BECAUSE, LONGEST_NOTE, never_kept, hint=words.REOPEN_HINT, wanted=words.GIVE_REASON
        )
        super().__init__(words.REOPEN_TITLE, (self.said,))

    def above(self) -> tuple[str, ...]:
        """Who signed it."""
        return (self._signed, "", words.REOPEN_MEANS)

    @property
    def wants_reason(self) -> bool:
        """No other than its own, which it asks always; and the line names the day already."""
        return False

    @property
    def because(self) -> str:
        """Why."""
        return self.said.text

    def ready(self) -> Outcome[Reopen]:
        """The signature no longer stands."""
        return Outcome(words.reopens(self._day), Reopen())
