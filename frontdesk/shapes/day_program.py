"""The site and the program of a day, as screens and reports need them."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
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
    """A block of the day, on the wall clock and as instants. Of no track it is everybody's."""

    id: int
    name: str
    starts: time
    ends: time
    begins: datetime
    over: datetime
    kind: str
    countable: bool
    groups: tuple[GroupOfDay, ...] = ()
    tracks: tuple[int, ...] = ()

    def serves(self, track: int | None) -> bool:
        """Whether it is part of the day of people of this track."""
        return not self.tracks or track in self.tracks

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


class TrackDay(NamedTuple):
    """The day of the people of one track: its blocks, and when check-out opens for them.

    ``leaving`` is when everybody of it is on their way out: the check-out begins, or the last block is over.
    """

    blocks: tuple[BlockOfDay, ...]
    checkout_opens: datetime
    leaving: datetime

    @classmethod
    def of(
        cls, blocks: Iterable[BlockOfDay], track: int | None, opens_before: timedelta, without: datetime
    ) -> "TrackDay":
        """The blocks that serve a track; ``without`` is when check-out opens where there are none."""
        own = tuple(block for block in blocks if block.serves(track))
        begins = next((block.begins for block in own if block.kind == "check-out"), None)
        leaving = begins or (own[-1].over if own else without)
        return cls(own, leaving - opens_before, leaving)

    @property
    def first_countable(self) -> datetime | None:
        """When its first countable block begins: lateness counts from there."""
        return next((block.begins for block in self.blocks if block.countable), None)

    @property
    def begins(self) -> datetime | None:
        """When its first block begins."""
        return self.blocks[0].begins if self.blocks else None


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
    tracks: tuple[str, ...] = ()
    sheets_used: bool = False
