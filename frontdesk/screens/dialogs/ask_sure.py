"""Is that meant? A sentence, and Enter."""

from textwrap import wrap

from frontdesk.screens.dialogs.dialog import COUNT_END, Dialog, Outcome
from frontdesk.texts import dialogs
from frontdesk.widgets.pieces import MARGIN


class AskSure(Dialog[bool]):
    """Asks before something rare. ``act`` is what Enter will do."""

    def __init__(self, title: str, sentence: str, act: str) -> None:
        self.sentence = sentence
        self.act = act
        super().__init__(title, ())

    def above(self) -> tuple[str, ...]:
        """What is to be considered, whole: a sentence too long for a row takes two."""
        return tuple(row for line in self.sentence.split("\n") for row in wrap(line, COUNT_END - MARGIN))

    def ready(self) -> Outcome[bool]:
        """Yes."""
        return Outcome(dialogs.sure(self.act), True)
