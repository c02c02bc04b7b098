"""The site and the program of a day, as screens and reports need them."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import NamedTuple

from frontdesk.rules.day.seat_rules import Seats, everyones, leads_to, seeks_seat


@dataclass(frozen=True, slots=True)
class GroupOfDay:
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
    def seats(self) -> Seats:
        """The group's limits and numbers, as the rule of seats reckons with them."""
        return Seats(self.soft, self.hard, self.held, self.coming)

    @property
    def limit(self) -> int | None:
        """The soft limit, or the hard one where there is none: free seats are reckoned from it."""
        return self.seats.limit

    @property
    def most(self) -> int | None:
        """The hard limit, or the soft one where there is none: lists count against it."""
        return self.seats.most

    @property
    def full(self) -> bool:
        """Whether the hard limit is reached: nobody more, whatever is said."""
        return self.seats.full

    @property
    def free(self) -> int | None:
        """How many seats are free: the limit less seats held and people still expected; None for no limit."""
        return self.seats.free

    @property
    def beyond_soft(self) -> bool:
        """Whether no seat is free, though the group is not full."""
        return self.seats.beyond_soft


@dataclass(frozen=True, slots=True)
class BlockOfDay:
    """A block of the day, on the wall clock and as instants."""

    id: int
    name: str
    starts: time
    ends: time
    begins: datetime
    over: datetime
    kind: str
    countable: bool
    groups: tuple[GroupOfDay, ...] = ()

    @property
    def everyones(self) -> bool:
        """Whether there is only one group, in which everyone sits."""
        return everyones(self.groups)

    def seat(self, seats: Mapping[int, int]) -> GroupOfDay | None:
        """The group in which someone with these seats sits."""
        sought = seats.get(self.id)
        return None if sought is None else next((group for group in self.groups if group.id == sought), None)

    def planned(self, plan: Mapping[int, int]) -> GroupOfDay | None:
        """The group that a plan leads to: the only one, or the planned one of several."""
        return leads_to(self.groups, self.seat(plan))

    def sought(self, plan: Mapping[int, int], seated: Container[int], came: datetime) -> GroupOfDay | None:
        """The group in which a check-in at ``came`` seeks a seat; ``seated`` are the blocks in which one is held.

        None where the block is over, the plan leads nowhere, or a seat in it is held. A full group is sought in vain.
        """
        return self.planned(plan) if seeks_seat(came, self.over, self.id in seated) else None


class SiteSettings(NamedTuple):
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
