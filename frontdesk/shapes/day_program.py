"""The site and the program of a day, as screens and reports need them."""

from collections.abc import Container, Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import NamedTuple

from frontdesk.rules.day.seat_rules import Seats, everyones, leads_to, seeks_seat


class GroupOfDay(NamedTuple):
    """A group of a block today. ``held`` seats are taken, ``coming`` are planned patients still expected.

    ``cancelled`` says why it is not held today, ``moved_to`` which other group its people go to then; ``other_room``
    whether it is in another room than usual.
    """

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
    cancelled: str = ""
    moved_to: int | None = None
    other_room: bool = False

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
        """How many seats are free: the limit less seats held and people still expected; None for no limit.

        A group that is cancelled has none.
        """
        return 0 if self.cancelled else self.seats.free

    @property
    def beyond_soft(self) -> bool:
        """Whether no seat is free, though the group is not full."""
        return self.seats.beyond_soft


class BlockOfDay(NamedTuple):
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
        """The group that a plan leads to: the only one, or the planned one of several.

        Where that is cancelled it is the one to which its people go, if there is one.
        """
        group = self.meant(plan)
        if group is None or not group.cancelled:
            return group
        return next((each for each in self.groups if each.id == group.moved_to and not each.cancelled), None)

    def meant(self, plan: Mapping[int, int]) -> GroupOfDay | None:
        """The group that a plan means, whether or not it is held today."""
        return leads_to(self.groups, self.seat(plan))

    def freed(self, plan: Mapping[int, int], seats: Mapping[int, int]) -> bool:
        """Whether somebody has nowhere to be in this block since their group is cancelled."""
        meant = self.meant(plan)
        return bool(meant and meant.cancelled) and self.id not in seats and self.planned(plan) is None

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
        cls,
        blocks: Iterable[BlockOfDay],
        track: int | None,
        opens_before: timedelta,
        without: datetime,
        closes: datetime | None = None,
    ) -> "TrackDay":
        """The blocks that serve a track; ``without`` is when check-out opens where there are none.

        On a day that ``closes`` before its check-out block it opens then.
        """
        own = tuple(block for block in blocks if block.serves(track))
        begins = next((block.begins for block in own if block.kind == "check-out"), None)
        leaving = begins or (own[-1].over if own else without)
        if closes is None or begins:
            return cls(own, leaving - opens_before, leaving)
        return cls(own, closes, min(leaving, closes))

    @property
    def first_countable(self) -> datetime | None:
        """When its first countable block begins: lateness counts from there."""
        return next((block.begins for block in self.blocks if block.countable), None)

    @property
    def begins(self) -> datetime | None:
        """When its first block begins."""
        return self.blocks[0].begins if self.blocks else None


class Hours(NamedTuple):
    """What was said of a whole day: why it is closed, or when it ``opens`` or ``closes`` other than usual and why."""

    closed: str = ""
    opens: time | None = None
    closes: time | None = None
    because: str = ""


AS_USUAL = Hours()
BY_SETTINGS = "closed"
"""What is said of a day that the settings close: they give no reason."""


class SiteSettings(NamedTuple):
    """The settings that screens and reports need.

    A day counts from ``countable_minutes_a_day`` on, at a level of care in ``minutes_by_level`` from those: as the
    settings had it when a day ended that is over.
    """

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
    minutes_by_level: Mapping[str, int] = {}
    day_starts: time = time(4)
    tracks: tuple[str, ...] = ()
    sheets_used: bool = False
    has_inbox: bool = False
    scanner_prefix: str = ""
    asked_sentence: str = ""
    lock_after_minutes: int = 5
    prints_kept_days: int | None = None
    mouse: bool = True
