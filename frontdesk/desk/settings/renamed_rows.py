"""What was renamed keeps its row: plans and history follow it, and opened days keep the names they copied."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.desk.settings.program_rows import blocks_by_name, groups_by_name, tracks_by_name
from frontdesk.models import LivingArrangement, Patient, Plan, ProgramGroup
from frontdesk.rules.program.renames import Followed, Kind, Thing


def rename_blocks(session: Session, followed: Followed) -> None:
    """Give renamed blocks their new names."""
    blocks = blocks_by_name(session)
    for old, new in followed.renamed(Kind.BLOCK).items():
        blocks[old.name].name = new.name
    session.flush()


def rename_groups(session: Session, followed: Followed, before: dict[Thing, ProgramGroup]) -> None:
    """Give renamed groups their new names and blocks; people of a group led to one that is there go to that one.

    ``before`` are the groups as they were, the blocks of the new program are laid already.
    """
    blocks, groups = blocks_by_name(session), groups_by_name(session)
    for old, new in followed.renamed(Kind.GROUP).items():
        row, block = before[old], blocks[new.block]
        taken = groups.get((block.id, new.name))
        if taken is not None and taken is not row and not taken.retired:
            _lead(plans_in(session, [row.id]), taken.id, block.id)
            continue
        row.name, row.block_id = new.name, block.id
        groups[block.id, new.name] = row
        _lead(plans_in(session, [row.id]), row.id, block.id)
    session.flush()


def led(session: Session, followed: Followed, before: dict[Thing, ProgramGroup]) -> list[Plan]:
    """The plans that a renaming leads to another group or block."""
    standing = {new for old, new in followed.to.items() if old == new}
    moved = [
        old for old, new in followed.renamed(Kind.GROUP).items() if new in standing or _changes_block(followed, old)
    ]
    return plans_in(session, [before[old].id for old in moved])


def _changes_block(followed: Followed, group: Thing) -> bool:
    block = followed.to.get(Thing(Kind.BLOCK, group.block))
    return block is None or block.name != followed.to[group].block


def _lead(plans: Iterable[Plan], group: int, block: int) -> None:
    for plan in plans:
        plan.group_id, plan.block_id = group, block


def plans_in(session: Session, groups: list[int]) -> list[Plan]:
    """The plans of these groups, whoever's."""
    return list(session.scalars(select(Plan).where(Plan.group_id.in_(groups)).order_by(Plan.id)))


def planned_when(session: Session, block: int) -> set[tuple[int, int]]:
    """Who has a plan in a block, and for which weekday: no second one fits there."""
    rows = session.execute(select(Plan.patient_id, Plan.weekday).where(Plan.block_id == block))
    return {(patient, weekday) for patient, weekday in rows}


def houses(session: Session) -> list[LivingArrangement]:
    """All living arrangements that the site knows by name."""
    return list(session.scalars(select(LivingArrangement).order_by(LivingArrangement.id)))


def rename_houses(session: Session, followed: Followed) -> None:
    """Give renamed houses their new names; people of a house led to one that is there live in that one."""
    by_name = {house.name: house for house in houses(session)}
    for old, new in followed.renamed(Kind.HOUSE).items():
        row, taken = by_name[old.name], by_name.get(new.name)
        if taken is None or taken is row:
            row.name = new.name
            by_name[new.name] = row
            continue
        for patient in living_in(session, row.id):
            patient.living_arrangement_id = taken.id
        session.flush()
        session.delete(row)
    session.flush()


def rename_tracks(session: Session, followed: Followed) -> None:
    """Give renamed tracks their new names; people of a track led to one that is there belong to that one."""
    tracks = tracks_by_name(session)
    for old, new in followed.renamed(Kind.TRACK).items():
        row, taken = tracks[old.name], tracks.get(new.name)
        if taken is None:
            row.name = new.name
            tracks[new.name] = row
            continue
        for patient in belonging_to(session, row.id):
            patient.track_id = taken.id
    session.flush()


def belonging_to(session: Session, track: int) -> list[Patient]:
    """Everybody whose row names a track, discharged or not."""
    return list(session.scalars(select(Patient).where(Patient.track_id == track).order_by(Patient.id)))


def living_in(session: Session, house: int) -> list[Patient]:
    """Everybody whose row names a house, discharged or not."""
    return list(session.scalars(select(Patient).where(Patient.living_arrangement_id == house).order_by(Patient.id)))
