"""A patient's card: today, the plan, the last ten program days, and the journal of this person."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk import history, plans
from frontdesk.desk.act import name_of
from frontdesk.desk.boards import occupied_blocks
from frontdesk.desk.program_day import ProgramDay, weekday_numbers
from frontdesk.desk.roster import read_people
from frontdesk.errors import NotOnRoster, UnknownPatient
from frontdesk.models import Absence, Day, Note, Patient, Plan, ProgramGroup, Stay, Visit
from frontdesk.models.attendance import EXCUSED, LEFT_OPEN
from frontdesk.models.people import EVERY_DAY
from frontdesk.views import Card, PastDay, Role

LAST_DAYS = 10
JOURNAL_LINES = 200


def read_card(session: Session, program: ProgramDay, role: Role, now: datetime, patient_id: int) -> Card:
    """Everything about one person. Raises UnknownPatient, or NotOnRoster for who is not admitted today."""
    patient = session.get(Patient, patient_id)
    if patient is None:
        raise UnknownPatient(text=str(patient_id))
    people, _ = read_people(session, program, role, now, [patient_id])
    if not people:
        raise NotOnRoster(name=name_of(patient), day=program.day)
    return Card(
        person=people[0],
        blocks=occupied_blocks(session, program),
        legal_name=f"{patient.first_name} {patient.last_name}",
        pronouns=patient.pronouns,
        level_of_care=patient.level_of_care,
        known=_known(session, program, patient),
        plan=_plan(session, patient),
        past=tuple(_past(session, program, patient)),
        journal=tuple(history.lines(session, history.of_patient(patient.id, JOURNAL_LINES))),
        notes=tuple(session.scalars(select(Note.text).where(Note.patient_id == patient.id).order_by(Note.id.desc()))),
        classes=plans.column_text(session, patient, "classes"),
        activity=plans.column_text(session, patient, "activity"),
        schedule_days=plans.weekdays_text(patient.schedule_days),
        phone=patient.phone,
        dob=patient.dob,
        admit_date=patient.admit_date,
        discharge_date=patient.discharge_date,
    )


def _known(session: Session, program: ProgramDay, patient: Patient) -> str:
    visit = session.scalars(*queries.visit_on(patient.id, program.id)).first() if program.id else None
    return f"{visit.known_by} {visit.known_by_name}".strip() if visit else ""


def _plan(session: Session, patient: Patient) -> tuple[tuple[int, tuple[tuple[int, str], ...]], ...]:
    """Each weekday of the plan with block and group names; -1 for every day."""
    rows = session.execute(
        select(Plan.weekday, Plan.block_id, ProgramGroup.name, ProgramGroup.counter_name)
        .join(ProgramGroup, ProgramGroup.id == Plan.group_id)
        .where(Plan.patient_id == patient.id)
        .order_by(Plan.block_id)
    ).all()
    every = {block: counter or name for weekday, block, name, counter in rows if weekday == EVERY_DAY}
    own: dict[int, dict[int, str]] = {}
    for weekday, block, name, counter in rows:
        if weekday != EVERY_DAY:
            own.setdefault(weekday, {})[block] = counter or name
    days = weekday_numbers(patient.schedule_days) or tuple(sorted(own)) or (EVERY_DAY,)
    return tuple((day, tuple(sorted((every | own.get(day, {})).items()))) for day in days)


def _past(session: Session, program: ProgramDay, patient: Patient) -> list[PastDay]:
    """The last ten days before today on which the patient came, or an absence was written down."""
    visits = session.execute(
        select(Day.day, Visit)
        .join(Visit, Visit.day_id == Day.id)
        .where(Visit.patient_id == patient.id, Day.day < program.day)
        .order_by(Day.day.desc())
        .limit(LAST_DAYS)
    ).all()
    absences = session.execute(
        select(Day.day, Absence)
        .join(Absence, Absence.day_id == Day.id)
        .where(Absence.patient_id == patient.id, Day.day < program.day)
        .order_by(Day.day.desc())
        .limit(LAST_DAYS)
    ).all()
    days = {day: _away(day, absence) for day, absence in absences}
    days |= {day: _came(session, day, visit) for day, visit in visits}
    return [days[day] for day in sorted(days, reverse=True)[:LAST_DAYS]]


def _away(day: Any, absence: Absence) -> PastDay:
    return PastDay(day, None, None, "excused" if absence.kind == EXCUSED else f"absent, {absence.kind}")


def _came(session: Session, day: Any, visit: Visit) -> PastDay:
    first: Row[Any] | None = session.execute(
        select(Stay.came).where(Stay.visit_id == visit.id).order_by(Stay.came).limit(1)
    ).first()
    word = "left open" if visit.status == LEFT_OPEN else ""
    return PastDay(day, first.came if first else None, visit.checked_out_at, word)
