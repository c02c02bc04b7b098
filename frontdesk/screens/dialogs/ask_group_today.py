"""Which group is not as usual on a day: cancelled, in another room, by somebody else, for fewer?"""

from frontdesk.acts import Cancel, GroupToday, OfWholeDay
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field, TextField
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import GroupOfDay
from frontdesk.texts import changed_day_words as words
from frontdesk.texts import dialog_words, groups
from frontdesk.texts.typed import LONGEST_NAME, LONGEST_NOTE, never_kept
from frontdesk.texts.voice import Voice

CANCELLED, LIMIT = 1, 4


class AskGroupToday(Dialog[OfWholeDay]):
    """The group, what is other, the new value or where its people go, and why."""

    def __init__(self, board: Board, voice: Voice) -> None:
        self.board = board
        rows = [
            ChoiceRow(
                group.label,
                group,
                beside=voice.short(block.starts),
                remark=groups.CANCELLED if group.cancelled else "",
                also=group.name,
            )
            for block in board.blocks
            for group in block.groups
        ]
        self.group = Choice(words.GROUP, rows, hint=words.GROUP_HINT, wanted=words.CHOOSE_GROUP)
        self.what = Choice(words.WHAT, numbered(words.OTHERS), wanted=words.CHOOSE_OTHER)
        self.to: Choice[GroupOfDay] = Choice(words.TO, (), hint=words.TO_HINT, empty=words.NOWHERE)
        self.value = TextField(words.NEW, LONGEST_NAME, wanted=words.GIVE_NEW)
        self.said = TextField(words.BECAUSE, LONGEST_NOTE, never_kept, hint=words.BECAUSE_HINT)
        self._offered: GroupOfDay | None = None
        super().__init__(words.GROUP_TITLE, (self.group, self.what, self.to, self.value, self.said))

    def settle(self) -> None:
        """Where its people go is asked of a cancelled group only, a new value of all others."""
        cancelled = self.what.row is not None and self.what.row.value == CANCELLED
        self.to.idle = "" if cancelled else words.ONLY_CANCELLED
        self.value.idle = words.NOT_CANCELLED if cancelled else ""
        self.said.wanted = words.GIVE_BECAUSE if cancelled or self.wants_reason else ""
        group = self.group.row.value if self.group.row else None
        if group != self._offered:
            self._offered = group
            self.to.offer([row for row in self.group.rows if group and _beside(row.value, group)])

    def reasoned(self) -> tuple[Field, ...]:
        """Nothing: why is asked always."""
        return ()

    @property
    def because(self) -> str:
        """Why."""
        return self.said.text

    def ready(self) -> Outcome[OfWholeDay]:
        """What is said of the group."""
        assert self.group.row
        assert self.what.row
        group, what = self.group.row.value, self.what.row.value
        if what == CANCELLED:
            other = self.to.row.value if self.to.row else None
            return Outcome(words.cancels(group, other), Cancel(group.id, other.id if other else None))
        if what == LIMIT and not self.value.text.isdigit():
            return Outcome(dialog_words.wrong(words.NO_NUMBER))
        value = words.SETTABLE[what - 2]
        return Outcome(words.changes(group, value, self.value.text), GroupToday(group.id, value, self.value.text))


def _beside(other: GroupOfDay, group: GroupOfDay) -> bool:
    """Whether people of a group can go to another: of the same hour, and held."""
    return other.block == group.block and other.id != group.id and not other.cancelled
