"""The copy of the standing program that a day keeps: made when it is opened, and anew while nobody has come."""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.program_day import weekdays_of
from frontdesk.desk.program.standing_rows import groups_in, standing_on, track_ids
from frontdesk.models import Day, DayBlock, GroupSession, ProgramBlock, ProgramGroup, Site

OF_SITE = ("zone", "day_starts", "grace_minutes", "checkout_opens_before_minutes", "door_minutes")
OF_BLOCK = ("name", "starts", "ends", "kind", "countable")
OF_GROUP = ("name", "counter_name", "room", "facilitator", "key", "soft", "hard")


def open_day(session: Session, site: Site, day: date, now: datetime) -> Day:
    """Copy the standing program for this day. The first act of a day does it by itself (docs/domain.md, fact 8)."""
    own = {column: getattr(site, column) for column in OF_SITE}
    record = Day(day=day, opened_at=now, weekdays=weekdays_of(site, day), **own)
    session.add(record)
    session.flush()
    _copy(session, record, [], [])
    return record


def copy_anew(session: Session, site: Site, record: Day, now: datetime) -> None:
    """Bring a day to which nobody has come in line with the standing program. Its rows stay where they fit.

    ``opened_at`` tells every desk that holds the day's program to read it again.
    """
    record.opened_at = max(now, record.opened_at + timedelta.resolution)
    record.weekdays = weekdays_of(site, record.day)
    for column in OF_SITE:
        setattr(record, column, getattr(site, column))
    blocks = list(session.scalars(*queries.blocks_of(record.id)))
    _copy(session, record, blocks, list(session.scalars(*queries.sessions_of(record.id))))


def _copy(session: Session, record: Day, blocks: Sequence[DayBlock], sessions: Sequence[GroupSession]) -> None:
    standing, tracks = standing_on(session, record.day), track_ids(session)
    kept = {block.id for block in standing}
    groups = groups_in(session, standing)
    _delete(session, [each for each in sessions if each.group_id not in {group.id for group in groups}])
    copies = {each.block_id: each for each in blocks}
    for block in standing:
        copies[block.id] = _block(session, record, copies.get(block.id), block)
        copies[block.id].tracks = json.dumps(tracks.get(block.id, ()))
    session.flush()
    held = {each.group_id: each for each in sessions}
    for group in groups:
        _session(session, held.get(group.id), group, copies[group.block_id].id)
    session.flush()
    _delete(session, [each for each in blocks if each.block_id not in kept])


def _delete(session: Session, rows: Sequence[DayBlock | GroupSession]) -> None:
    for row in rows:
        session.delete(row)
    session.flush()


def _block(session: Session, record: Day, copy: DayBlock | None, block: ProgramBlock) -> DayBlock:
    copy = copy or DayBlock(day_id=record.id, block_id=block.id)
    for column in OF_BLOCK:
        setattr(copy, column, getattr(block, column))
    session.add(copy)
    return copy


def _session(session: Session, copy: GroupSession | None, group: ProgramGroup, day_block: int) -> None:
    copy = copy or GroupSession(group_id=group.id)
    copy.day_block_id = day_block
    for column in OF_GROUP:
        setattr(copy, column, getattr(group, column))
    session.add(copy)
