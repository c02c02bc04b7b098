"""Is that meant? A sentence, and Enter."""

from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.texts import dialog_words


class AskSure(Dialog[bool]):
    """Asks before something rare. ``act`` is what Enter will do."""

    def __init__(self, title: str, sentence: str, act: str) -> None:
        self.sentence = self.subject = sentence
        self.act = act
        super().__init__(title, ())

    def above(self) -> tuple[str, ...]:
        """The sentence to be considered, above the fields."""
        return tuple(self.sentence.split("\n"))

    def ready(self) -> Outcome[bool]:
        """Enter says yes."""
        return Outcome(dialog_words.sure(self.act), True)
