"""The site and the program of a day, as screens and reports need them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group of a block today. ``held`` seats are taken, ``coming`` are planned patients still expected."""

    id: int
    block: int
    key: int
    name: str
    label: str
    room: str | None
    facilitator: str | None
    soft: int | None
    hard: int | None
    held: int = 0
    coming: int = 0

    @property
    def limit(self) -> int | None:
        """The soft limit, or the hard one where there is none."""
        return self.soft if self.soft is not None else self.hard

    @property
    def full(self) -> bool:
        """Whether the hard limit is reached: nobody more, whatever is said."""
        return self.hard is not None and self.held >= self.hard

    @property
    def free(self) -> int | None:
        """Free places (docs/contract.md, Seats): the limit less held seats and planned to come. None: no limit."""
        return None if self.limit is None else max(self.limit - self.held - self.coming, 0)


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of the day, on the wall clock and as instants."""

    id: int
    name: str
    starts: time
    ends: time
    begins: datetime
    over: datetime
    kind: str
    countable: bool
    groups: tuple[GroupView, ...] = ()

    def seat(self, seats: Mapping[int, int]) -> GroupView | None:
        """The group in which someone with these seats sits."""
        return next((group for group in self.groups if group.id == seats.get(self.id)), None)

    def planned(self, plan: Mapping[int, int]) -> GroupView | None:
        """The group that a plan leads to: the only one, or the planned one of several."""
        return self.groups[0] if len(self.groups) == 1 else self.seat(plan)


class SiteView(NamedTuple):
    """The settings that screens and reports need."""

    name: str
    zone: str
    locale: str
    demo: bool
    names_hide_after_seconds: int
    door_minutes: int
    reasons: Mapping[str, tuple[str, ...]]
    houses: tuple[tuple[str, str], ...]
    counselors: tuple[str, ...]
    countable_minutes_a_day: int = 180
    day_starts: time = time(4)
