"""A patient's card: today, the plan, the last ten program days, and the journal of this person."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk import later_queries, queries
from frontdesk.desk.answers.roster import read_not_admitted, read_people
from frontdesk.desk.journal import history
from frontdesk.desk.program.program_day import ProgramDay, weekday_numbers
from frontdesk.errors import UnknownPatient
from frontdesk.models import Patient
from frontdesk.models.attendance import CALLED, EXCUSED, LEFT_OPEN
from frontdesk.models.patients import EVERY_DAY
from frontdesk.shapes.card import Card, CardNote, PastDay
from frontdesk.shapes.staff import Role

LAST_DAYS = 10
AWAY_WORDS = {EXCUSED: "excused", CALLED: "absent, they called"}


def read_card(session: Session, program: ProgramDay, role: Role, now: datetime, patient_id: int, lines: int) -> Card:
    """Everything about one person, admitted or not, with so many lines of their journal. Raises UnknownPatient."""
    patient = session.get(Patient, patient_id)
    if patient is None:
        raise UnknownPatient(text=str(patient_id))
    if patient.joined_into:
        patient = session.get_one(Patient, patient.joined_into)
    people, _ = read_people(session, program, role, now, [patient.id])
    if not people:
        people = [other.person() for other in read_not_admitted(session, program, [patient.id])]
    if not people:
        raise UnknownPatient(text=patient.name)
    entries = session.execute(*later_queries.newest_of(patient.id, lines + 1)).all()
    return Card(
        person=people[0],
        legal_name=f"{patient.first_name} {patient.last_name}",
        pronouns=patient.pronouns,
        level_of_care=patient.level_of_care,
        known=_known(session, program, patient),
        plan=_plan(session, patient),
        past=tuple(_past(session, program, patient)),
        journal=tuple(history.as_lines(session, entries[:lines])),
        older=len(entries) > lines,
        phone=patient.phone,
        dob=patient.dob,
        admit_date=patient.admit_date,
        discharge_date=patient.discharge_date,
        notes=_notes(session, patient),
    )


def _notes(session: Session, patient: Patient) -> tuple[CardNote, ...]:
    notes = session.scalars(*later_queries.open_desk_notes(patient.id))
    return tuple(CardNote(note.task or note.text, note.at, note.by) for note in notes)


def _known(session: Session, program: ProgramDay, patient: Patient) -> str:
    visit = session.scalars(*queries.visit_on(patient.id, program.id)).first() if program.id else None
    return f"{visit.known_by} {visit.known_by_name}".strip() if visit else ""


def _plan(session: Session, patient: Patient) -> tuple[tuple[int, tuple[tuple[int, str], ...]], ...]:
    """Each weekday of the plan with block and group names; -1 for every day."""
    rows = session.execute(*later_queries.plan_of(patient.id)).all()
    every = {block: counter_name or name for weekday, block, name, counter_name in rows if weekday == EVERY_DAY}
    own: dict[int, dict[int, str]] = {}
    for weekday, block, name, counter_name in rows:
        if weekday != EVERY_DAY:
            own.setdefault(weekday, {})[block] = counter_name or name
    days = weekday_numbers(patient.schedule_days) or tuple(sorted(own)) or (EVERY_DAY,)
    return tuple((day, tuple(sorted((every | own.get(day, {})).items()))) for day in days)


def _past(session: Session, program: ProgramDay, patient: Patient) -> list[PastDay]:
    """The last ten days before today on which the patient came, or an absence was written down."""
    asked = (patient.id, program.day, LAST_DAYS)
    days = {
        day: PastDay(day, None, None, AWAY_WORDS.get(kind, f"absent, {kind}"))
        for day, kind in session.execute(*later_queries.past_absences(*asked))
    }
    for day, zone, status, out, came in session.execute(*later_queries.past_visits(*asked)):
        came, out = (at and at.astimezone(ZoneInfo(zone)) for at in (came, out))
        days[day] = PastDay(day, came, out, "left open" if status == LEFT_OPEN else "")
    return [days[day] for day in sorted(days, reverse=True)[:LAST_DAYS]]
