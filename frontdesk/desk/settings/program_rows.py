"""The site's settings as records: made once, laid anew, read back as the program they came from."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.plans import as_block, tracks_of_blocks
from frontdesk.desk.program.program_day import recorded_weekdays, weekday_numbers
from frontdesk.desk.program.the_site import away_reasons_of, targets_of
from frontdesk.desk.writing import Writing
from frontdesk.models import BlockTrack, LivingArrangement, ProgramBlock, ProgramGroup, Site, Staff, Track
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.names import fold
from frontdesk.rules.program.program import Block, Group, House, Program, StaffName
from frontdesk.shapes.staff import LEFT, Role

PLAIN = (
    "name",
    "zone",
    "locale",
    "day_starts",
    "grace_minutes",
    "checkout_opens_before_minutes",
    "names_hide_after_seconds",
    "door_minutes",
    "countable_minutes_a_day",
    "countable_days_a_week",
    "countable_minutes_a_week",
    "inbox",
    "inbox_removes",
    "sign_without_backup",
    "unsigned_after_business_days",
    "sheets",
    "scanner_prefix",
    "asked_sentence",
    "lock_after_minutes",
    "prints_kept_days",
    "own_acts",
    "mouse",
    "roll_call_at_lock",
)
REASONS = ("left_early_reasons", "absent_reasons", "excused_reasons", "desk_notes", "counters")


def make_site(session: Session, program: Program, *, demo: bool, clock_offset: int) -> Site:
    """The one site of new records, with its program. ``clock_offset`` in microseconds, demo records only."""
    site = Site(demo=demo, clock_offset=clock_offset, **_settings(program))
    session.add(site)
    session.flush()
    lay_tracks(session, program)
    lay_blocks(session, program)
    lay_groups(session, program)
    lay_houses(session, program)
    lay_staff(session, program)
    return site


def set_clock(writing: Writing, clock_offset: int) -> None:
    """Re-base the clock of demo records, in microseconds from the real one."""
    writing.site.clock_offset = clock_offset


def read(session: Session, site: Site) -> Program:
    """The program as ``settings show`` prints it."""
    blocks = session.scalars(select(ProgramBlock).where(ProgramBlock.retired.is_(False)).order_by(ProgramBlock.starts))
    by_id = {block.id: block for block in blocks}
    groups = session.scalars(select(ProgramGroup).where(ProgramGroup.retired.is_(False))).all()
    order = list(by_id)
    tracks = tracks_of_blocks(session)
    houses = session.scalars(select(LivingArrangement).order_by(LivingArrangement.name))
    plain: dict[str, Any] = {key: getattr(site, key) for key in PLAIN}
    plain |= {key: tuple(json.loads(getattr(site, key))) for key in REASONS}
    return Program(
        weekdays=weekday_numbers(site.weekdays),
        **plain,
        blocks=tuple(as_block(each, tracks) for each in by_id.values()),
        groups=tuple(
            _group(by_id[group.block_id].name, group)
            for group in sorted(groups, key=lambda group: (order.index(group.block_id), group.key))
        ),
        houses=tuple(House(house.name, LivingKind(house.kind)) for house in houses),
        tracks=tuple(track.name for track in session.scalars(*queries.standing_tracks())),
        closed=tuple(date.fromisoformat(day) for day in json.loads(site.closed)),
        away_reasons=away_reasons_of(site),
        targets=targets_of(site),
        staff=tuple(StaffName(each.name, Role(each.role)) for each in session.scalars(who_works_here())),
    )


def _group(block: str, group: ProgramGroup) -> Group:
    return Group(
        name=group.name,
        block=block,
        key=group.key,
        room=group.room,
        counter_name=group.counter_name,
        facilitator=group.facilitator,
        soft=group.soft,
        hard=group.hard,
    )


def lay_site(site: Site, program: Program) -> None:
    """Give the site the settings of a program; what is the same already is not written."""
    for key, value in _settings(program).items():
        if getattr(site, key) != value:
            setattr(site, key, value)


def _settings(program: Program) -> dict[str, object]:
    plain: dict[str, object] = {key: getattr(program, key) for key in PLAIN}
    reasons = {key: json.dumps(list(getattr(program, key)), ensure_ascii=False) for key in REASONS}
    closed = json.dumps([day.isoformat() for day in program.closed])
    away = json.dumps([[name, int(countable)] for name, countable in program.away_reasons], separators=(",", ":"))
    targets = json.dumps(program.targets, separators=(",", ":"))
    lists = {"away_reasons": away, "targets": targets, "closed": closed}
    return plain | reasons | lists | {"weekdays": recorded_weekdays(program.weekdays)}


def blocks_by_name(session: Session) -> dict[str, ProgramBlock]:
    """Every block by its name, retired ones too; where a retired one has the name of one in use, that one."""
    return {block.name: block for block in session.scalars(select(ProgramBlock).order_by(ProgramBlock.retired.desc()))}


def groups_by_name(session: Session) -> dict[tuple[int, str], ProgramGroup]:
    """Every group by the id of its block and its name, likewise."""
    groups = session.scalars(select(ProgramGroup).order_by(ProgramGroup.retired.desc()))
    return {(group.block_id, group.name): group for group in groups}


def lay_blocks(session: Session, program: Program) -> None:
    """Make the standing blocks those of a program; the others are retired."""
    blocks = blocks_by_name(session)
    for block in program.blocks:
        blocks[block.name] = _lay_block(session, blocks.get(block.name), block)
    names = {block.name for block in program.blocks}
    _retire(session, (block for name, block in blocks.items() if name not in names))
    session.flush()
    _lay_block_tracks(session, program)


def lay_groups(session: Session, program: Program) -> None:
    """Make the standing groups those of a program, whose blocks are laid already; the others are retired."""
    blocks, groups = blocks_by_name(session), groups_by_name(session)
    in_program = set()
    for group in program.groups:
        key = (blocks[group.block].id, group.name)
        in_program.add(key)
        _lay_group(session, groups.get(key), group, blocks[group.block].id)
    _retire(session, (group for key, group in groups.items() if key not in in_program))
    session.flush()


def _lay_block(session: Session, row: ProgramBlock | None, block: Block) -> ProgramBlock:
    row = row or ProgramBlock(name=block.name)
    row.starts, row.ends, row.kind = block.starts, block.ends, block.kind.value
    row.countable, row.retired, row.weekdays = block.countable, False, recorded_weekdays(block.weekdays)
    session.add(row)
    return row


def lay_tracks(session: Session, program: Program) -> None:
    """Make the tracks those of a program, in its order; the others are retired, and no block is theirs."""
    rows = tracks_by_name(session)
    for position, name in enumerate(program.tracks):
        row = rows.get(name) or Track(name=name)
        row.position, row.retired = position, False
        session.add(row)
    for name, row in rows.items():
        row.retired = name not in program.tracks
    session.flush()


def tracks_by_name(session: Session) -> dict[str, Track]:
    """Every track by its name, retired ones too."""
    return {track.name: track for track in session.scalars(select(Track).order_by(Track.id))}


def _lay_block_tracks(session: Session, program: Program) -> None:
    """Which tracks each block is for. A retired block keeps what it was."""
    blocks, tracks = blocks_by_name(session), tracks_by_name(session)
    wanted = {(blocks[block.name].id, tracks[track].id) for block in program.blocks for track in block.tracks}
    held = {(row.block_id, row.track_id): row for row in session.scalars(select(BlockTrack).order_by(BlockTrack.id))}
    standing = {blocks[block.name].id for block in program.blocks}
    for key in sorted(held.keys() - wanted):
        if key[0] in standing:
            session.delete(held[key])
    session.add_all(BlockTrack(block_id=block, track_id=track) for block, track in sorted(wanted - held.keys()))
    session.flush()


def _lay_group(session: Session, row: ProgramGroup | None, group: Group, block_id: int) -> None:
    row = row or ProgramGroup(block_id=block_id, name=group.name)
    row.key, row.room, row.counter_name = group.key, group.room, group.counter_name
    row.facilitator, row.soft, row.hard, row.retired = group.facilitator, group.soft, group.hard, False
    session.add(row)


def _retire(session: Session, rows: Iterable[ProgramBlock | ProgramGroup]) -> None:
    for row in rows:
        row.retired = True
        session.add(row)


def house_named(session: Session, name: str) -> LivingArrangement | None:
    """The house of exactly this name."""
    return session.scalars(select(LivingArrangement).where(LivingArrangement.name == name)).first()


def lay_houses(session: Session, program: Program) -> None:
    """Add the houses of a program that are new, and give all of them its kinds."""
    rows = {fold(house.name): house for house in session.scalars(select(LivingArrangement))}
    for house in program.houses:
        row = rows.get(fold(house.name))
        if row is None:
            session.add(LivingArrangement(name=house.name, kind=house.kind.value))
        else:
            row.name, row.kind = house.name, house.kind.value
    session.flush()


def who_works_here() -> Select[Staff]:
    """The staff by name, without who left."""
    return select(Staff).where(Staff.role != LEFT).order_by(Staff.name)


def lay_staff(session: Session, program: Program) -> None:
    """Add whom a program names and nobody knew, and give all of them its roles. Nobody leaves by it."""
    rows = {fold(each.name): each for each in session.scalars(select(Staff))}
    for member in program.staff:
        row = rows.get(fold(member.name))
        if row is None:
            session.add(Staff(name=member.name, role=member.role.value))
        else:
            row.name, row.role = member.name, member.role.value
    session.flush()
