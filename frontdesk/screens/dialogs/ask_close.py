"""Which day is closed, or opens late, or ends early, and why? Or is it held after all?"""

from datetime import date

from frontdesk.acts import Close, OfWholeDay, Open
from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import AheadField, Field, TextField
from frontdesk.shapes.board import Board
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.texts import changed_day_words as words
from frontdesk.texts import dialog_words
from frontdesk.texts.typed import LONGEST_NOTE, never_kept
from frontdesk.texts.voice import Voice

CLOSED = 1


class AskClose(Dialog[OfWholeDay]):
    """1 closed, 2 open as usual; the day, with a time where it is closed for a part of it; and why."""

    def __init__(self, board: Board, voice: Voice) -> None:
        self.voice = voice
        self.day = board.day
        self.what = Choice(words.WHAT, numbered(words.WAYS), wanted=words.CHOOSE_WAY)
        self.when = AheadField(words.DAY, voice, board.day, hint=words.DAY_HINT, empty=dialog_words.TODAY)
        self.said = TextField(words.BECAUSE, LONGEST_NOTE, never_kept, hint=words.BECAUSE_HINT)
        super().__init__(words.CLOSE_TITLE, (self.what, self.when, self.said))

    def settle(self) -> None:
        """A day is closed for a reason that is said."""
        closes = self.what.row is not None and self.what.row.value == CLOSED
        self.said.wanted = words.GIVE_BECAUSE if closes or (self.wants_reason and not self.on) else ""

    def of_day(self, day: str, signed: bool = False) -> None:
        """An earlier day is the one in front."""
        super().of_day(day, signed)
        self.when.idle = day

    def reasoned(self) -> tuple[Field, ...]:
        """Nothing: why it is closed is asked always."""
        return ()

    @property
    def because(self) -> str:
        """Why."""
        return self.said.text

    @property
    def on(self) -> date | None:
        """The day that was typed; None for the one in front."""
        return self.when.meant.first if self.when.meant else None

    def ready(self) -> Outcome[OfWholeDay]:
        """What is said of the day."""
        assert self.what.row
        ahead = (self.when.meant.ahead if self.when.meant else None) or Ahead()
        if ahead.last:
            return Outcome(dialog_words.wrong(words.ONE_DAY))
        day = self.on or self.day
        if self.what.row.value != CLOSED:
            return Outcome(words.opens(self.voice, day), Open())
        return Outcome(words.closes(self.voice, day, ahead.until, ahead.since), Close(ahead.until, ahead.since))
