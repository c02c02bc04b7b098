"""Which group? One block of groups at a time; Left and Right turn the block."""

from datetime import time

from textual import events

from frontdesk.acts import Assign, Unassign
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts import groups as words
from frontdesk.texts.voice import Voice

TURNS = {"left": -1, "right": 1}
TO_ANOTHER_FIELD = ("enter", "escape", "tab", "shift+tab")


class AskGroup(Dialog[Assign | Unassign]):
    """A group's digit is its own and never shifts. A place that is not free asks a second key; a full group refuses.

    In an hour that has begun a full group asks a second key too: a limit is for placing ahead, and refuses no fact.
    It opens on ``block``, of which the review asks, or on the next hour in which there is something to choose.
    """

    def __init__(self, person: Person, board: Board, voice: Voice, block: BlockOfDay | None = None) -> None:
        self.subject = block and block.id
        self.answers = block is not None
        self.person = person
        self.board = board
        self.voice = voice
        self.blocks = tuple(block for block in board.blocks_of(person) if block.kind == "groups" and block.groups)
        asked = [index for index, each in enumerate(self.blocks) if block and each.id == block.id]
        ahead = [index for index, each in enumerate(self.blocks) if each.over > board.at]
        # A block of one group is everyone's: there is hardly anything to choose.
        several = [index for index in ahead if len(self.blocks[index].groups) > 1]
        self.block_index = next(iter(asked or several or ahead), len(self.blocks) - 1)
        self.taking_out = False
        self.insisting = False
        self.group: Choice[GroupOfDay] = Choice(words.GROUP, (), wanted=words.CHOOSE_GROUP)
        super().__init__("", (self.group,))
        self._open_block()

    @property
    def block(self) -> BlockOfDay | None:
        """The block whose groups are listed."""
        return self.blocks[self.block_index] if self.blocks else None

    @property
    def seat(self) -> GroupOfDay | None:
        """The group of this block in which they have a seat."""
        return self.block.seat(self.person.seats) if self.block else None

    @property
    def plan(self) -> GroupOfDay | None:
        """The group of this block that their plan says."""
        return self.block.planned(self.person.plan) if self.block else None

    def press(self, key: events.Key) -> None:
        """Left and Right turn the block; Delete or 0 takes out of it; a digit pressed again insists."""
        marked = self.group.row
        match key.key:
            case "left" | "right":
                self._turn_block(TURNS[key.key])
            case _ if self.field is not self.group or key.key in TO_ANOTHER_FIELD:
                super().press(key)
                return
            case "delete" | "0" if self.seat and not (key.key == "0" and self.group.spelling):
                self.taking_out = not self.taking_out
            case _ if marked and self.group.chosen_by(key.character) and self._short_of(marked.value):
                self._insist()
            case _:
                self.taking_out = self.insisting = False
                super().press(key)
                return
        self.changed()

    def ready(self) -> Outcome[Assign | Unassign]:
        """The seat, or why it cannot be had."""
        assert self.group.row, "a group is wanted, so one is given"
        group = self.group.row.value
        if group == self.seat:
            return Outcome(words.sits_there(self.person, group))
        if group.cancelled:
            return Outcome(words.is_cancelled(group))
        if group.full and not self._begun:
            return Outcome(words.group_full(group))
        if self._short_of(group) and not self.insisting:
            return Outcome(words.asks_again(group), then=self._insist)
        line = words.gives_seat(self.person, group, self.insisting)
        since = self._since
        if since and not self.seat:
            line = dialog_words.with_more(line, words.since(since, self.voice))
        return Outcome(line, Assign(self.person.id, group.id, since, self.insisting))

    @property
    def _begun(self) -> bool:
        """Whether the hour has begun: what is entered there is a fact."""
        return self.block is not None and self.block.begins <= self.board.at

    @property
    def _since(self) -> time | None:
        """Since when the seat counts: from now; where they sat there already, from when the hour began."""
        if self.block is None:
            return None
        if self._begun and (self.earlier or (self.answers and self.block.id == self.subject)):
            return self.block.starts
        return self.board.seat_from(self.person, self.block, self.board.at)

    def outcome(self) -> Outcome[Assign | Unassign]:
        """Taking out comes before whatever is marked."""
        if not self.block:
            return Outcome(dialog_words.nothing(words.NO_GROUPS))
        if self.taking_out and self.seat:
            line = words.takes_out(self.person, self.seat, self.block, self.voice)
            others = [field for field in self.fields if field is not self.group]
            return self.unmet(others) or Outcome(line, Unassign(self.person.id, self.block.id))
        return super().outcome()

    def _insist(self) -> None:
        self.taking_out, self.insisting = False, True

    def _short_of(self, group: GroupOfDay) -> bool:
        """Whether no seat is free there, and yet one may be had: below the hard limit, or once the hour has begun."""
        return (group.beyond_soft or (group.full and self._begun)) and group != self.seat

    def _turn_block(self, by: int) -> None:
        self.block_index = (self.block_index + by) % max(len(self.blocks), 1)
        self._open_block()

    def _open_block(self) -> None:
        """List the groups of the block; the seat, or else the plan, stands marked."""
        self.taking_out = self.insisting = False
        groups = self.block.groups if self.block else ()
        chosen = self.seat or self.plan
        self.title_words = words.group_title(self.person, self.block, self.voice)
        self.group.hint = words.group_hint(len(self.blocks), self.seat is not None)
        self.group.offer([self._row(group) for group in groups], groups.index(chosen) if chosen else None)

    def _row(self, group: GroupOfDay) -> ChoiceRow[GroupOfDay]:
        planned = words.PLANNED if group == self.plan else words.CANCELLED if group.cancelled else ""
        return ChoiceRow(
            group.label,
            group,
            digit=str(group.key),
            beside=group.facilitator or "",
            remark=words.SITS_HERE if group == self.seat else planned,
            count="" if group.cancelled else words.seats_words(group),
            full=group.full,
            also=group.room or "",
        )
