"""Whom a change of the program or the staff leads elsewhere, by name, found in the changes that it makes."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.database.recorder import Change
from frontdesk.desk.program.program_day import weekday_numbers
from frontdesk.desk.settings.standing import still_there
from frontdesk.models import LivingArrangement, Patient, Plan, ProgramGroup, Staff, Track
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules.names import fold
from frontdesk.shapes.set_up import Move

OF_PATIENTS = {"living_arrangement_id": LivingArrangement, "counselor_id": Staff, "track_id": Track}


Plans = Mapping[int, tuple[int, int]]


class Led(NamedTuple):
    """A plan, or a column of a patient, that leads from one row to another, or to none."""

    patient: int
    weekday: int | None
    kind: Any
    old: int | None
    new: int | None


def moves_of(session: Session, changes: Sequence[Change], today: date) -> tuple[Move, ...]:
    """Everybody on the census whom these changes lead elsewhere, by last and first name."""
    led = list(_led(changes, _plans(session, changes)))
    people = {
        patient.id: patient
        for patient in session.scalars(
            select(Patient).where(Patient.id.in_({each.patient for each in led}), *still_there(today))
        )
    }
    named = cache(partial(_name, session, _old_names(changes)))
    found: dict[tuple[int, str, str], set[int]] = {}
    for each in led:
        if each.patient in people:
            way = named(each.kind, each.old), named(each.kind, each.new)
            days = found.setdefault((each.patient, way[0], way[1]), set())
            days.update(_days(people[each.patient], each.weekday))
    order = sorted(found, key=lambda key: (fold(people[key[0]].last_name), fold(people[key[0]].first_name), key))
    return tuple(Move(id, people[id].name, tuple(sorted(found[id, old, new])), old, new) for id, old, new in order)


def _plans(session: Session, changes: Sequence[Change]) -> Plans:
    """Whose plans these are that change, and for which weekday."""
    keys = {key for table, key, before, after in changes if table == "plan" and before and after}
    rows = session.execute(select(Plan.id, Plan.patient_id, Plan.weekday)) if keys else ()
    return {id: (patient, weekday) for id, patient, weekday in rows if id in keys}


def _led(changes: Sequence[Change], plans: Plans) -> Iterator[Led]:
    for table, key, before, after in changes:
        if table == "plan" and before and "group_id" in before and (after is None or "group_id" in after):
            patient, weekday = plans[key] if after else (before["patient_id"], before["weekday"])
            yield Led(patient, weekday, ProgramGroup, before["group_id"], after["group_id"] if after else None)
        elif table == "patient" and before and after:
            for column, kind in OF_PATIENTS.items():
                if column in after:
                    yield Led(key, None, kind, before[column], after[column])


def _old_names(changes: Sequence[Change]) -> dict[tuple[str, int], str]:
    """What rows were called that these changes rename or take away."""
    return {(table, key): before["name"] for table, key, before, _ in changes if before and "name" in before}


def _name(session: Session, names: dict[tuple[str, int], str], kind: Any, id: int | None) -> str:
    """What a row is called: a group with its digit, a retired one without; empty for none."""
    row = session.get(kind, id) if id else None
    if row is None:
        return names.get((kind.__tablename__, id or 0), "")
    return f"{row.key} {row.name}" if isinstance(row, ProgramGroup) else str(row.name)


def _days(patient: Patient, weekday: int | None) -> tuple[int, ...]:
    """The weekdays of a plan; of one for every day those on which the patient comes; () for every program day."""
    if weekday is None or weekday == EVERY_DAY:
        return weekday_numbers(patient.schedule_days)
    return (weekday,)
