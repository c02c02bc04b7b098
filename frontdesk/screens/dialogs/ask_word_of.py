"""By whose word is a sheet entered? By default that of whoever ran the group."""

from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TextField
from frontdesk.shapes.day_program import GroupOfDay
from frontdesk.texts import dialog_words
from frontdesk.texts import sheet_words as words
from frontdesk.texts.enter_line import EnterLine

LONGEST = 100


class AskWordOf(Dialog[str]):
    """Enter has the sheet entered, as ``line`` says."""

    def __init__(self, group: GroupOfDay, line: EnterLine) -> None:
        self.line = line
        empty = group.facilitator or words.FACILITATOR
        self.word_of = TextField(words.BY_WHOM, LONGEST, hint=dialog_words.BACK_HINT, empty=empty)
        super().__init__(words.sheet_title(group), (self.word_of,))

    def ready(self) -> Outcome[str]:
        """The name, or nothing for who ran the group."""
        return Outcome(dialog_words.with_more(self.line, words.by(self.word_of.settled)), self.word_of.text)
