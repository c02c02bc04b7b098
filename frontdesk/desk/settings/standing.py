"""The program with its people, as the view Program shows it: how many are planned where, live where, are whose."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from frontdesk.desk.program.program_day import weekday_numbers
from frontdesk.desk.settings import program_rows
from frontdesk.models import LivingArrangement, Patient, Plan, ProgramBlock, ProgramGroup, Site, Staff, Track, journal
from frontdesk.rules.program.planned import PlannedPerson, planned
from frontdesk.rules.program.program import Program
from frontdesk.shapes.set_up import Retired, StaffMember, Standing
from frontdesk.verbs import Verb


def standing(session: Session, site: Site, today: date, since: date) -> Standing:
    """The standing program with its people. A change of the day's program holds from ``since`` on."""
    program = program_rows.read(session, site)
    return Standing(
        position=session.scalar(select(func.max(journal.c.seq))) or 0,
        since=since,
        program=program,
        planned=planned(program, people_planned(session, program, today)),
        retired=tuple(_retired(session)),
        living=_counted(session, LivingArrangement, Patient.living_arrangement_id, today),
        on_track=_counted(session, Track, Patient.track_id, today),
        staff=tuple(staff(session, today)),
    )


def staff(session: Session, today: date) -> Iterator[StaffMember]:
    """Who works here, by name, with how many patients are theirs."""
    patients = _counted(session, Staff, Patient.counselor_id, today)
    for each in session.scalars(program_rows.who_works_here()):
        yield StaffMember(each.name, each.role, patients.get(each.name, 0))


def _counted(session: Session, kind: Any, column: Any, today: date) -> dict[str, int]:
    """How many people of the census have each of these rows, by its name."""
    rows = select(kind.name, func.count()).join(Patient, column == kind.id).where(*still_there(today))
    return dict(session.execute(rows.group_by(kind.id)).all())


def still_there(today: date) -> tuple[Any, ...]:
    """Who is on the census, or will be: not discharged before today, and not joined into another row."""
    return or_(Patient.discharge_date.is_(None), Patient.discharge_date >= today), Patient.joined_into.is_(None)


def people_planned(session: Session, program: Program, today: date) -> Iterator[PlannedPerson]:
    """Everybody of the census with their weekdays, track and plan, as the standing program calls them."""
    blocks = dict(session.execute(select(ProgramBlock.id, ProgramBlock.name)).all())
    groups = dict(session.execute(select(ProgramGroup.id, ProgramGroup.name)).all())
    tracks = dict(session.execute(select(Track.id, Track.name)).all())
    plans: dict[int, dict[tuple[int, str], str]] = {}
    for plan in session.execute(select(Plan.patient_id, Plan.weekday, Plan.block_id, Plan.group_id)):
        plans.setdefault(plan.patient_id, {})[plan.weekday, blocks[plan.block_id]] = groups[plan.group_id]
    first = program.tracks[0] if program.tracks else None
    people = select(Patient.id, Patient.schedule_days, Patient.track_id).where(*still_there(today))
    for id, days, track in session.execute(people):
        yield PlannedPerson(weekday_numbers(days), tracks.get(track or 0, first), plans.get(id, {}))


def _retired(session: Session) -> Iterator[Retired]:
    """The groups that are retired from a block that stands, those last retired first within it."""
    rows = session.execute(
        select(ProgramGroup.id, ProgramGroup.name, ProgramBlock.name)
        .join(ProgramBlock, ProgramBlock.id == ProgramGroup.block_id)
        .where(ProgramGroup.retired.is_(True), ProgramBlock.retired.is_(False))
        .order_by(ProgramGroup.id.desc())
    ).all()
    entries = _entries(session) if rows else []
    for id, name, block in rows:
        yield next(
            (_as_entered(session, each, id, name, block) for each in entries if _retires(each, id)),
            Retired(name, block),
        )


def _entries(session: Session) -> list[tuple[date, list[Any]]]:
    """The changes of the settings, newest first, with their day. They are about nobody, and few."""
    rows = session.execute(
        select(journal.c.service_day, journal.c.changes)
        .where(journal.c.subject.is_(None), journal.c.verb == Verb.SETTINGS)
        .order_by(journal.c.seq.desc())
    )
    return [(date.fromisoformat(day), json.loads(changes)) for day, changes in rows]


def _retires(entry: tuple[date, list[Any]], group: int) -> bool:
    return any(
        (table, key) == ("program_group", group) and before and after and after.get("retired")
        for table, key, before, after in entry[1]
    )


def _as_entered(session: Session, entry: tuple[date, list[Any]], group: int, name: str, block: str) -> Retired:
    """Since when a group is retired, and where most of its people went in the same entry."""
    led = {
        key: after["group_id"]
        for table, key, before, after in entry[1]
        if table == "plan" and before and after and before.get("group_id") == group and "group_id" in after
    }
    if not led:
        return Retired(name, block, entry[0])
    people = set(session.scalars(select(Plan.patient_id).where(Plan.id.in_(led))))
    to = session.get_one(ProgramGroup, Counter(led.values()).most_common(1)[0][0])
    return Retired(name, block, entry[0], len(people), f"{to.key} {to.name}")
