"""Whom the program touches: people planned in its blocks and groups, and those who live in its houses."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.database.recorder import Change
from frontdesk.desk.writing import Writing
from frontdesk.models import LivingArrangement, Patient, Plan, ProgramBlock, ProgramGroup, Track
from frontdesk.shapes.done import Said


def planned_in_groups(session: Session, groups: Collection[int], today: date) -> int:
    """How many people are planned in any of these groups. Who was discharged before today is not counted."""
    return _number(session, _planned(today).where(Plan.group_id.in_(groups))) if groups else 0


def planned_in_block(session: Session, block: int, today: date) -> int:
    """How many people are planned in a block."""
    return _number(session, _planned(today).where(Plan.block_id == block))


def living_in(session: Session, house: int, today: date) -> int:
    """How many people live in a house."""
    return _number(session, _still_there(select(Patient.id), today).where(Patient.living_arrangement_id == house))


def belonging_to(session: Session, track: int, today: date) -> int:
    """How many people belong to a track by name; whoever has none belongs to the first, and is not counted."""
    return _number(session, _still_there(select(Patient.id), today).where(Patient.track_id == track))


def _planned(today: date) -> Select[int]:
    return _still_there(select(Plan.patient_id).join(Patient, Patient.id == Plan.patient_id), today)


def _still_there(query: Select[int], today: date) -> Select[int]:
    not_gone = or_(Patient.discharge_date.is_(None), Patient.discharge_date >= today)
    return query.where(not_gone, Patient.joined_into.is_(None)).distinct()


def _number(session: Session, query: Select[int]) -> int:
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0


def people(number: int) -> str:
    """``1 person``, ``5 people``."""
    return f"{number} {'person' if number == 1 else 'people'}"


def touched(writing: Writing, changes: Sequence[Change]) -> Iterator[Said]:
    """How many people are planned in each block and group that changed, or live in each house."""
    ids: dict[str, list[int]] = {}
    for table, key, before, after in changes:
        if before and after and key not in ids.setdefault(table, []):
            ids[table].append(key)
    session, today = writing.records, writing.today
    for key in ids.get("program_block", ()):
        yield from _touches("block", session.get_one(ProgramBlock, key).name, planned_in_block(session, key, today))
    for key in ids.get("program_group", ()):
        number = planned_in_groups(session, [key], today)
        yield from _touches("group", session.get_one(ProgramGroup, key).name, number)
    for key in ids.get("living_arrangement", ()):
        if house := session.get(LivingArrangement, key):
            yield from _touches("house", house.name, living_in(session, key, today))
    yield from _of_tracks(writing, ids.get("track", ()))


def _of_tracks(writing: Writing, ids: Sequence[int]) -> Iterator[Said]:
    for key in ids:
        number = belonging_to(writing.records, key, writing.today)
        yield from _touches("track", writing.records.get_one(Track, key).name, number)


def _touches(kind: str, name: str, number: int) -> Iterator[Said]:
    if number:
        key = f"touches:{kind}" if kind in ("house", "track") else "touches"
        yield Said(key, {"people": people(number), "kind": kind, "name": name})
