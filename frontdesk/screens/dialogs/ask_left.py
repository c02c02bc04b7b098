"""When did someone leave whom nobody checked out, and who says so? What nobody knows is not invented."""

from frontdesk.acts import CheckOut
from frontdesk.screens.dialogs.answers import LeftUnknown
from frontdesk.screens.dialogs.ask_check_out import AskCheckOut
from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Outcome
from frontdesk.screens.dialogs.fields import TextField, TimeField
from frontdesk.screens.dialogs.times import Now
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts import review_words as words
from frontdesk.texts.typed import LONGEST_NAME
from frontdesk.texts.voice import Voice

NOBODY_KNOWS = len(words.TOLD_BY)


class AskLeft(AskCheckOut):
    """A check-out after the fact: the time, and by whom it was told, by name; or that no end is written.

    The name of a facilitator is that of whoever ran their last group, unless another is typed.
    """

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.told = Choice(words.TOLD_LABEL, numbered(words.TOLD_BY), wanted=words.CHOOSE_TOLD)
        self.by = TextField(words.TOLD_NAME, LONGEST_NAME)
        super().__init__(person, board, voice, now)
        empty = dialog_words.left_at_empty(person, voice) if person.stepped_out_at else ""
        hint = dialog_words.left_at_hint(person, voice) if person.stepped_out_at else words.LEFT_HINT
        wanted = "" if empty else words.GIVE_LEFT
        self.left = TimeField(dialog_words.LEFT_AT, self.refused, hint=hint, empty=empty, wanted=wanted)
        self.fields = (self.left, self.told, self.by, self.to, self.whom, self.reason)
        self.settle()

    @property
    def unknown(self) -> bool:
        """Whether nobody knows when they left."""
        return self.told.row is not None and self.told.row.value == NOBODY_KNOWS

    def settle(self) -> None:
        """Where nobody knows, nothing else is asked; of all but the patient it is asked who it was."""
        super().settle()
        self._settle_name()
        self.left.idle = self.to.idle = words.NO_END if self.unknown else ""
        self.reason.idle = words.NO_END if self.unknown else self.reason.idle
        self.whom.idle = words.NO_END if self.unknown else self.whom.idle

    def _settle_name(self) -> None:
        told = self.told.settled
        ran = facilitator_of(self.person, self.board) if told == words.FACILITATOR else ""
        self.by.idle = "" if told in words.NAMED else words.TOLD_ITSELF
        self.by.empty, self.by.wanted = ran, "" if ran else words.give_told_name(told)
        self.by.hint = words.OR_ANOTHER if ran else ""

    def ready(self) -> Outcome[CheckOut | LeftUnknown]:
        """The check-out with who told of it, or that it stays open."""
        if self.unknown:
            return Outcome(words.stays_open(self.person), LeftUnknown())
        outcome = super().ready()
        assert isinstance(outcome.answer, CheckOut)
        told = self.told.settled if self.by.idle else f"{self.told.settled}, {self.by.settled}"
        line = dialog_words.with_more(outcome.line, words.told_by(told))
        return Outcome(line, outcome.answer._replace(told_by=told))


def facilitator_of(person: Person, board: Board) -> str:
    """Who ran the last group in which they have a seat, of those with a facilitator; empty where there is none."""
    groups = [board.group(seat) for block in board.blocks if (seat := person.seats.get(block.id))]
    ran = [group.facilitator for group in groups if group and group.facilitator]
    return ran[-1] if ran else ""
