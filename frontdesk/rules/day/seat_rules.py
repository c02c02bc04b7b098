"""The seats of a block's groups: where a plan leads, who seeks a seat, what is free. Pure (docs/contract.md, Seats)."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, TypeVar

G = TypeVar("G")


def everyones(groups: Sequence[object]) -> bool:
    """Whether a block of these groups has only one: it is everyone's, whatever the plan says."""
    return len(groups) == 1


def leads_to(groups: Sequence[G], planned: G | None) -> G | None:
    """The group of a block that a plan leads to: the only one, or the ``planned`` one of several.

    ``planned`` is the one of ``groups`` that the plan names. None where it names none of them: then there is no seat.
    """
    return groups[0] if everyones(groups) else planned


def seeks_seat(came: datetime, over: datetime, seated: bool) -> bool:
    """Whether an arrival at ``came`` seeks a seat in a block that is ``over`` then: one still held is kept."""
    return came < over and not seated


class Seats(NamedTuple):
    """The seats of one group on one day: its two limits (None for no limit), and the numbers of people.

    ``held`` seats are taken; ``coming`` people are planned for the group and still expected.
    """

    soft: int | None
    hard: int | None
    held: int = 0
    coming: int = 0

    @property
    def limit(self) -> int | None:
        """What free seats are reckoned from: the soft limit, or the hard one where there is no soft one."""
        return self.soft if self.soft is not None else self.hard

    @property
    def most(self) -> int | None:
        """What lists count the held seats against: the hard limit, or the soft one where there is no hard one."""
        return self.hard if self.hard is not None else self.soft

    @property
    def full(self) -> bool:
        """Whether the hard limit is reached: nobody more, neither by check-in nor by hand. Only this stops check-in."""
        return self.hard is not None and self.held >= self.hard

    @property
    def free(self) -> int | None:
        """How many seats may be given by hand without saying “anyway”; None for no limit."""
        return None if self.limit is None else max(self.limit - self.held - self.coming, 0)

    @property
    def beyond_soft(self) -> bool:
        """Whether no seat is free and yet the group is not full: a seat by hand needs “anyway”."""
        return self.free == 0 and not self.full
