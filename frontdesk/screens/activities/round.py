"""What one key of Activities asked for, until all of it is answered; then who is next, and what was not done."""

from dataclasses import dataclass, field

from frontdesk.errors import GroupFull, OverSoft, SatThereToo
from frontdesk.screens.activities.shown import Planned
from frontdesk.screens.errands import Answer
from frontdesk.screens.shared.service import People
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.texts import activities as words


@dataclass(frozen=True, slots=True)
class Again:
    """A group without a free seat, and the people whom its digit places there anyway if it is the very next key."""

    group: int
    people: frozenset[int]

    def means(self, group: GroupOfDay, people: People) -> bool:
        """Whether it is the same digit, for the same people."""
        return group.id == self.group and {person.id for person in people} == self.people


@dataclass(slots=True)
class Round:
    """The acts of one key. ``waiting`` are those who were not placed before it, in the order of the list."""

    block: BlockOfDay
    people: tuple[int, ...]
    waiting: tuple[int, ...]
    group: GroupOfDay | None = None
    planned: Planned | None = None
    placed: list[int] = field(default_factory=list)
    over_soft: list[int] = field(default_factory=list)
    full: list[int] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        board: Board,
        block: BlockOfDay,
        people: People,
        group: GroupOfDay | None = None,
        planned: Planned | None = None,
    ) -> "Round":
        """A round of which nothing has been asked yet."""
        waiting = tuple(person.id for person in board.not_placed(block))
        return cls(block, tuple(person.id for person in people), waiting, group, planned)

    def hear(self, person: int | None, answer: Answer) -> None:
        """Note the answer to the act about this person."""
        assert person is not None, "a seat is somebody's"
        if answer.done:
            self.placed.append(person)
        elif isinstance(answer.why, OverSoft | SatThereToo):
            self.over_soft.append(person)
        elif isinstance(answer.why, GroupFull):
            self.full.append(person)

    def again(self, board: Board) -> Again | None:
        """What the same digit would do now."""
        if not self.group or not self.over_soft:
            return None
        return Again(self.group.id, frozenset(self.over_soft))

    @property
    def left_over(self) -> str:
        """How many of all could not be placed as planned; empty where all were."""
        if not self.planned:
            return ""
        without_seat = self.planned.without_seat + len(self.over_soft) + len(self.full)
        if not without_seat + self.planned.without_plan:
            return ""
        return words.left_over(len(self.people), without_seat, self.planned.without_plan)

    def refusal(self, board: Board) -> str:
        """What was not done, where this says it better than the desk's last answer."""
        if self.planned:
            return self.left_over
        group = board.group(self.group.id) if self.group else None
        people = [board.people[id] for id in self.over_soft if id in board.people]
        return words.same_digit_again(group, people) if group and people else ""

    def next_one(self, board: Board) -> int | None:
        """Whom the mark comes to: after placing the next who is not placed, after taking out who was taken out."""
        if not self.placed:
            return None
        if not self.group and not self.planned:
            return self.placed[-1]
        still = {person.id for person in board.not_placed(self.block)}
        last = max((self.waiting.index(id) for id in self.placed if id in self.waiting), default=-1)
        following = (*self.waiting[last + 1 :], *self.waiting[: last + 1])
        return next((id for id in following if id in still), None)
