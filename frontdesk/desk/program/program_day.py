"""The program day as verbs need it: its settings, blocks and sessions, frozen; and the opening that makes its copy."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.models import Day, DayBlock, GroupSession, ProgramBlock, ProgramGroup, Site
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.day.seat_rules import Seats
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay

LAST_DAY = date.max - timedelta(days=2)
"""A calendar ends, and a report may be asked of its last day."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A group session with its ids in the day's own copy."""

    session: int
    day_block: int
    group: GroupOfDay

    def seats(self, held: int, coming: int = 0) -> Seats:
        """The seats of the session with these numbers, counted in the records: its view is from before the day."""
        return Seats(self.group.soft, self.group.hard, held, coming)


@dataclass(frozen=True, slots=True)
class ProgramDay:
    """A service day and its program. ``id`` is None while no act has opened it: then it is the standing program.

    ``opened_at`` is when its copy was made; another instant means that settings were loaded and it was made anew.
    """

    id: int | None
    day: date
    zone: ZoneInfo
    day_starts: time
    weekdays: tuple[int, ...]
    grace_minutes: int
    checkout_opens_before_minutes: int
    door_minutes: int
    opened_at: datetime | None
    blocks: tuple[BlockOfDay, ...]
    slots: tuple[Slot, ...]

    def instant(self, clock: time) -> datetime:
        """The instant at which the site's clock shows this time on this day."""
        return instant_on(self.day, clock, self.zone, self.day_starts)

    @property
    def checkout_opens(self) -> datetime:
        """The instant from which Enter checks out and no reason is asked; never reached without a check-out block."""
        begins = next((block.begins for block in self.blocks if block.kind == "check-out"), None)
        last = self.blocks[-1].over if self.blocks else self.instant(time(23, 59))
        return (begins or last) - timedelta(minutes=self.checkout_opens_before_minutes)

    @property
    def first_countable(self) -> datetime | None:
        """When the first countable block begins: lateness counts from there."""
        return next((block.begins for block in self.blocks if block.countable), None)

    def group_blocks(self) -> tuple[BlockOfDay, ...]:
        """The blocks in which people sit in groups."""
        return tuple(block for block in self.blocks if block.kind == "groups")

    def slot(self, group: int) -> Slot | None:
        """The session of a standing group today."""
        return next((slot for slot in self.slots if slot.group.id == group), None)

    def block(self, block: int) -> BlockOfDay:
        """The block of that id. Raises StopIteration where there is none: ids come from this very day."""
        return next(each for each in self.blocks if each.id == block)

    def said_of_sessions(self) -> dict[int, tuple[str, time, str]]:
        """What is said of each session: its label, its block's start, and the room to send people to."""
        return {
            slot.session: (slot.group.label, self.block(slot.group.block).starts, slot.group.room or slot.group.label)
            for slot in self.slots
            if slot.session
        }

    def turning_points(self) -> list[datetime]:
        """The instants at which steps change by the clock alone; the last is the beginning of the next service day."""
        tomorrow = min(self.day, LAST_DAY) + timedelta(days=1)
        next_day = instant_on(tomorrow, self.day_starts, self.zone, self.day_starts)
        blocks = (at for block in self.blocks for at in (block.begins, block.over))
        return sorted({self.checkout_opens, *blocks, next_day})


def weekday_numbers(text: str) -> tuple[int, ...]:
    """The weekdays kept as ``0 2 4``, Monday being 0."""
    return tuple(int(part) for part in text.split())


def recorded_weekdays(days: Iterable[int]) -> str:
    """The inverse: how records keep weekdays."""
    return " ".join(map(str, days))


def day_record(session: Session, day: date) -> Day | None:
    """The opened day of a local date; None while no act has opened it."""
    return session.scalars(*queries.day_of(day)).first()


def opened(session: Session, record: Day) -> ProgramDay:
    """The program of a day that was opened: its own copy."""
    blocks = session.scalars(*queries.blocks_of(record.id)).all()
    sessions = session.scalars(*queries.sessions_of(record.id)).all()
    standing_ids = {block.id: block.block_id for block in blocks}
    slots = tuple(
        Slot(each.id, each.day_block_id, _group(each.group_id, standing_ids[each.day_block_id], each))
        for each in sessions
    )
    return _program_day(record, record.id, record.day, blocks, slots)


def standing_program(session: Session, site: Site, day: date) -> ProgramDay:
    """The standing program, for a day that no act has opened yet."""
    blocks = session.scalars(*queries.standing_blocks()).all()
    groups = session.scalars(*queries.standing_groups()).all()
    slots = tuple(Slot(0, 0, _group(group.id, group.block_id, group)) for group in groups)
    return _program_day(site, None, day, blocks, slots)


def _group(group_id: int, block_id: int, row: GroupSession | ProgramGroup) -> GroupOfDay:
    return GroupOfDay(
        id=group_id,
        block=block_id,
        key=row.key,
        name=row.name,
        label=row.counter_name or row.name,
        room=row.room,
        facilitator=row.facilitator,
        soft=row.soft,
        hard=row.hard,
    )


def _program_day(
    source: Day | Site,
    day_id: int | None,
    day: date,
    blocks: Sequence[DayBlock] | Sequence[ProgramBlock],
    slots: tuple[Slot, ...],
) -> ProgramDay:
    zone, day_starts = ZoneInfo(source.zone), source.day_starts
    of_day = tuple(
        BlockOfDay(
            id=_standing_id(block),
            name=block.name,
            starts=block.starts,
            ends=block.ends,
            begins=instant_on(day, block.starts, zone, day_starts),
            over=instant_on(day, block.ends, zone, day_starts),
            kind=block.kind,
            countable=block.countable,
            groups=tuple(s.group for s in slots if s.group.block == _standing_id(block)),
        )
        for block in blocks
    )
    return ProgramDay(
        id=day_id,
        day=day,
        zone=zone,
        day_starts=day_starts,
        weekdays=weekday_numbers(source.weekdays),
        grace_minutes=source.grace_minutes,
        checkout_opens_before_minutes=source.checkout_opens_before_minutes,
        door_minutes=source.door_minutes,
        opened_at=source.opened_at if isinstance(source, Day) else None,
        blocks=of_day,
        slots=slots,
    )


def _standing_id(block: DayBlock | ProgramBlock) -> int:
    return block.block_id if isinstance(block, DayBlock) else block.id
