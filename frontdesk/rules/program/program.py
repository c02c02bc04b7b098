"""The standing program of a site: its day of blocks, their groups, and the numbers the site has set."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from frontdesk.rules.faults import Faulted
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.site_lists import (
    AWAY_REASONS,
    AwayReason,
    LevelTarget,
    LockedRollCall,
    OwnActs,
    Sheets,
)
from frontdesk.rules.roles import Role


class BlockKind(StrEnum):
    """What a block of the day is for."""

    CHECK_IN = "check-in"
    GROUPS = "groups"
    BREAK = "break"
    OPEN = "open"
    CHECK_OUT = "check-out"


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the program day, by the site's wall clock; its end does not belong to it.

    Without weekdays (Monday is 0) it is held on every program day, without tracks for everybody.
    """

    name: str
    starts: time
    ends: time
    kind: BlockKind
    countable: bool
    weekdays: tuple[int, ...] = ()
    tracks: tuple[str, ...] = ()

    def held(self, weekday: int | None, track: str | None) -> bool:
        """Whether it is part of a track's day on a weekday; of None: on any, for anybody."""
        on_the_day = weekday is None or not self.weekdays or weekday in self.weekdays
        return on_the_day and (track is None or not self.tracks or track in self.tracks)


@dataclass(frozen=True, slots=True)
class Group:
    """A standing class, workshop or activity of a block. ``soft`` and ``hard`` count seats; None is no limit."""

    name: str
    block: str
    key: int
    room: str | None = None
    counter_name: str | None = None
    facilitator: str | None = None
    soft: int | None = None
    hard: int | None = None


@dataclass(frozen=True, slots=True)
class House:
    """A living arrangement that the site knows by name."""

    name: str
    kind: LivingKind


class StaffName(NamedTuple):
    """Somebody who works here, by name: not by this do they sign in."""

    name: str
    role: Role


DESK_NOTES = ("see lead", "see counselor", "something to pick up", "form to sign", "call to return")
"""What the desk of a site that has named nothing may be asked to tell a patient."""


LOCKS_AFTER = 5
"""Minutes without a key after which a screen locks, where the site does not say."""
ASKED = "I can neither confirm nor deny that anyone is a patient here. I can take a message."
"""What is read aloud to whoever asks for somebody, at a site that has set no sentence of its own."""


@dataclass(frozen=True, slots=True)
class Program:
    """All settings of a site. Blocks stand in the order of the day, groups in that of their blocks and keys.

    Of the tracks the first is that of whoever has none of their own. On a ``closed`` date nobody is expected. The
    ``targets`` are by level of care; one without its own has the three numbers of all. ``scanner_prefix`` is what the
    scanners send before every card, ``asked_sentence`` is read aloud to whoever asks for somebody. Where staff sign in
    a screen locks after ``lock_after_minutes`` without a key; ``counters`` are the terminals that stand at a counter,
    by their names. Prints are removed after ``prints_kept_days``; None: they stay. The ``mouse`` marks and
    scrolls, or is off; ``roll_call_at_lock`` says what the roll call does while nobody is signed in.
    """

    name: str
    zone: str
    locale: str
    day_starts: time
    weekdays: tuple[int, ...]
    grace_minutes: int
    checkout_opens_before_minutes: int
    names_hide_after_seconds: int
    door_minutes: int
    countable_minutes_a_day: int
    countable_days_a_week: int
    countable_minutes_a_week: int
    blocks: tuple[Block, ...]
    groups: tuple[Group, ...]
    houses: tuple[House, ...]
    left_early_reasons: tuple[str, ...]
    absent_reasons: tuple[str, ...]
    excused_reasons: tuple[str, ...]
    tracks: tuple[str, ...] = ()
    closed: tuple[date, ...] = ()
    inbox: str = ""
    inbox_removes: bool = False
    sign_without_backup: bool = True
    unsigned_after_business_days: int = 5
    away_reasons: tuple[AwayReason, ...] = AWAY_REASONS
    sheets: str = Sheets.NOT_USED
    targets: tuple[LevelTarget, ...] = ()
    staff: tuple[StaffName, ...] = ()
    desk_notes: tuple[str, ...] = DESK_NOTES
    scanner_prefix: str = ""
    asked_sentence: str = ASKED
    lock_after_minutes: int = LOCKS_AFTER
    counters: tuple[str, ...] = ()
    prints_kept_days: int | None = None
    own_acts: str = OwnActs.MARKED
    mouse: bool = True
    roll_call_at_lock: str = LockedRollCall.NAMES

    def target_of(self, level_of_care: str) -> LevelTarget:
        """What a week asks of this level of care: its own target, or that of all."""
        own = next((each for each in self.targets if each.level_of_care == level_of_care), None)
        return own or LevelTarget(
            level_of_care, self.countable_minutes_a_day, self.countable_minutes_a_week, self.countable_days_a_week
        )

    def groups_of(self, block: str) -> tuple[Group, ...]:
        """The groups of the block of this name, by key."""
        return tuple(group for group in self.groups if group.block == block)


class BadProgram(Faulted):
    """A settings file that cannot be read, with every fault in it."""
