"""The program day as verbs need it: its settings, blocks and sessions, frozen; and the opening that makes its copy."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property, partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import models, queries
from frontdesk.desk.program.day_changes import NOTHING_SAID, DayChanges, Ids, said_of
from frontdesk.models import Day, DayBlock, GroupSession, Site
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.day.seat_rules import Seats
from frontdesk.shapes.day_program import AS_USUAL, BY_SETTINGS, BlockOfDay, GroupOfDay, Hours, TrackDay

LAST_DAY = date.max - timedelta(days=2)
"""A calendar ends, and a report may be asked of its last day."""


class Slot(NamedTuple):
    """A group session with its ids in the day's own copy."""

    session: int
    day_block: int
    group: GroupOfDay

    def seats(self, held: int, coming: int = 0) -> Seats:
        """The seats of the session with these numbers, counted in the records: its view is from before the day."""
        return Seats(self.group.soft, self.group.hard, held, coming)


# Without slots, because what is found of it is found once and kept.
@dataclass(frozen=True)
class ProgramDay:
    """A service day and its program, on no weekday where the site is closed.

    ``id`` is None while no act has opened it: then it is the standing program.

    ``opened_at`` is when its copy was made; another instant means that settings were loaded and it was made anew.
    ``kept`` says whether it has ended and keeps its people as they were; ``houses`` are then those of its end.
    ``hours`` is what was said of the whole of it, in the rows ``said``; ``blocks`` are those that are held by that,
    ``planned`` all that were planned, and ``usual`` the weekdays on which it would be held;
    ``reopened``: it is held by somebody's word, though the settings close it.
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
    first_track: int | None
    blocks: tuple[BlockOfDay, ...]
    slots: tuple[Slot, ...]
    kept: bool = False
    houses: tuple[tuple[str, str], ...] = ()
    hours: Hours = AS_USUAL
    planned: tuple[BlockOfDay, ...] = ()
    usual: tuple[int, ...] = ()
    said: Ids = NOTHING_SAID
    reopened: bool = False

    def instant(self, clock: time) -> datetime:
        """The instant at which the site's clock shows this time on this day."""
        return instant_on(self.day, clock, self.zone, self.day_starts)

    @property
    def begins(self) -> datetime:
        """When the service day begins."""
        return self.instant(self.day_starts)

    @cached_property
    def tracks(self) -> Mapping[int | None, TrackDay]:
        """The day of each track that a block is for, and of whoever is of none of these."""
        before = timedelta(minutes=self.checkout_opens_before_minutes)
        ids: list[int | None] = [None, *sorted({track for block in self.blocks for track in block.tracks})]
        last = self.blocks[-1].over if self.blocks else self.instant(time(23, 59))
        closes = self.instant(self.hours.closes) if self.hours.closes else None
        return {track: TrackDay.of(self.blocks, track, before, last, closes) for track in ids}

    def track_of(self, own: int | None) -> int | None:
        """The track that somebody is of on this day: their own, or the site's first; None where there are no tracks.

        Of a track that the day does not have they are of its first one.
        """
        known = [track for track in self.tracks if track is not None]
        wanted = self.first_track if own is None else own
        return wanted if wanted in known else next(iter(known), None)

    @property
    def checkout_opens(self) -> datetime:
        """The instant from which anybody is checked out without a reason; never reached without a check-out block."""
        return min(each.checkout_opens for each in self.by_person())

    def by_person(self) -> list[TrackDay]:
        """The days that people have: of each track, or of everybody where there are no tracks."""
        return [day for track, day in self.tracks.items() if track is not None] or [self.tracks[None]]

    def group_blocks(self, track: int | None) -> tuple[BlockOfDay, ...]:
        """The blocks in which people of a track sit in groups."""
        return tuple(block for block in self.tracks[track].blocks if block.kind == "groups")

    def slot(self, group: int) -> Slot | None:
        """The session of a standing group today."""
        return next((slot for slot in self.slots if slot.group.id == group), None)

    def block(self, block: int) -> BlockOfDay:
        """The block of that id. Raises StopIteration where there is none: ids come from this very day."""
        return next(each for each in self.blocks if each.id == block)

    @cached_property
    def said_of_sessions(self) -> dict[int, tuple[str, time, str]]:
        """What is said of each session: its label, its block's start, and the room to send people to."""
        return {
            slot.session: (slot.group.label, self.block(slot.group.block).starts, _place(slot.group))
            for slot in self.slots
            if slot.session
        }

    @cached_property
    def turning_points(self) -> tuple[datetime, ...]:
        """The instants at which steps change by the clock alone; the last is the beginning of the next service day."""
        tomorrow = min(self.day, LAST_DAY) + timedelta(days=1)
        next_day = instant_on(tomorrow, self.day_starts, self.zone, self.day_starts)
        blocks = (at for block in self.blocks for at in (block.begins, block.over))
        opens = (day.checkout_opens for day in self.by_person())
        return tuple(sorted({*opens, *blocks, next_day}))


def _place(group: GroupOfDay) -> str:
    """Where to send people: the room, and that it is not the usual one, or else what lists call the group."""
    return f"{group.room or group.label} today" if group.other_room else group.room or group.label


def weekday_numbers(text: str) -> tuple[int, ...]:
    """The weekdays kept as ``0 2 4``, Monday being 0."""
    return tuple(int(part) for part in text.split())


def recorded_weekdays(days: Iterable[int]) -> str:
    """The inverse: how records keep weekdays."""
    return " ".join(map(str, days))


def day_record(session: Session, day: date) -> Day | None:
    """The opened day of a local date; None while no act has opened it."""
    return session.scalars(*queries.day_of(day)).first()


def opened(session: Session, record: Day, said: DayChanges | None = None) -> ProgramDay:
    """The program of a day that was opened: its own copy. What was ``said`` of it is read, unless that is known."""
    blocks = session.scalars(*queries.blocks_of(record.id)).all()
    sessions = session.scalars(*queries.sessions_of(record.id)).all()
    standing_ids = {block.id: block.block_id for block in blocks}
    slots = tuple(
        Slot(each.id, each.day_block_id, _group(each.group_id, standing_ids[each.day_block_id], each))
        for each in sessions
    )
    tracks = {block.id: tuple(json.loads(block.tracks)) for block in blocks}
    changes = said or said_of(session, record.day)
    program = _program_day(record, record.id, record.day, blocks, slots, tracks, first_track(session), changes)
    return _held(program, changes, record.weekdays or session.scalars(select(Site.weekdays)).one())


def standing_program(session: Session, site: Site, day: date) -> ProgramDay:
    """The standing program, for a day that no act has opened yet."""
    # Most boards are of a day that has its own copy: they do not wait for the standing one.
    from frontdesk.desk.program.standing_rows import groups_in, standing_on, track_ids

    blocks = standing_on(session, day)
    groups = groups_in(session, blocks)
    slots = tuple(Slot(0, 0, _group(group.id, group.block_id, group)) for group in groups)
    changes = said_of(session, day)
    program = _program_day(site, None, day, blocks, slots, track_ids(session), first_track(session), changes)
    return _held(program, changes, site.weekdays)


def _held(program: ProgramDay, changes: DayChanges, usual: str) -> ProgramDay:
    """The day as it is held by what was said of it. One that the settings close says only that it is closed."""
    days, hours = weekday_numbers(usual), changes.said
    blocks = tuple(changes.cut(program.blocks, program.instant))
    held = {block.id for block in blocks}
    if not changes.hours and not program.weekdays:
        hours = Hours(closed=BY_SETTINGS)
    return replace(
        program,
        weekdays=() if hours.closed else days if changes.hours else program.weekdays,
        usual=days,
        hours=hours,
        blocks=blocks,
        planned=program.blocks,
        slots=tuple(slot for slot in program.slots if slot.group.block in held),
        said=changes.ids,
        reopened=bool(changes.hours) and not hours.closed and not program.weekdays,
    )


def first_track(session: Session) -> int | None:
    """The track of whoever has none of their own; None where the site has no tracks."""
    first = session.scalars(*queries.standing_tracks()).first()
    return first.id if first else None


def weekdays_of(site: Site, day: date) -> str:
    """The program's weekdays as a day keeps them: none on a date on which the site is closed, so nobody is expected."""
    return "" if day.isoformat() in json.loads(site.closed) else site.weekdays


def _group(group_id: int, block_id: int, row: "GroupSession | models.ProgramGroup") -> GroupOfDay:
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
    blocks: "Sequence[DayBlock] | Sequence[models.ProgramBlock]",
    slots: tuple[Slot, ...],
    tracks: Mapping[int, tuple[int, ...]],
    first: int | None,
    changes: DayChanges,
) -> ProgramDay:
    slots = tuple(slot._replace(group=changes.group(slot.group)) for slot in slots)
    zone, day_starts = ZoneInfo(source.zone), source.day_starts
    clock = partial(instant_on, day, zone=zone, day_starts=day_starts)
    return ProgramDay(
        id=day_id,
        day=day,
        zone=zone,
        day_starts=day_starts,
        weekdays=weekday_numbers(source.weekdays if isinstance(source, Day) else weekdays_of(source, day)),
        grace_minutes=source.grace_minutes,
        checkout_opens_before_minutes=source.checkout_opens_before_minutes,
        door_minutes=source.door_minutes,
        first_track=first,
        opened_at=source.opened_at if isinstance(source, Day) else None,
        blocks=tuple(_block(block, clock, slots, tracks.get(block.id, ())) for block in blocks),
        slots=slots,
        kept=isinstance(source, Day) and source.kept_at is not None,
        houses=_houses(source),
    )


def _houses(source: Day | Site) -> tuple[tuple[str, str], ...]:
    kept = source.houses if isinstance(source, Day) else None
    return tuple((name, kind) for name, kind in json.loads(kept)) if kept else ()


def _block(
    block: "DayBlock | models.ProgramBlock",
    clock: Callable[[time], datetime],
    slots: Iterable[Slot],
    tracks: tuple[int, ...],
) -> BlockOfDay:
    return BlockOfDay(
        id=_standing_id(block),
        name=block.name,
        starts=block.starts,
        ends=block.ends,
        begins=clock(block.starts),
        over=clock(block.ends),
        kind=block.kind,
        countable=block.countable,
        groups=tuple(slot.group for slot in slots if slot.group.block == _standing_id(block)),
        tracks=tracks,
    )


def _standing_id(block: "DayBlock | models.ProgramBlock") -> int:
    return block.block_id if isinstance(block, DayBlock) else block.id
