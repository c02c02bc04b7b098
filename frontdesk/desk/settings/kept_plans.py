"""Plans and tracks that the settings change while a day runs: what held for that day is kept with it."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.desk.program.planned import as_kept
from frontdesk.models import Day, DayPerson, Patient, Plan
from frontdesk.models.patients import EVERY_DAY


def keep_plans(session: Session, record: Day, changing: Iterable[Plan]) -> None:
    """Keep the plans of this day of everybody whose plan is about to change: the change is from the next day on.

    Called before it is made. Who has a plan kept with the day already keeps that one.
    """
    people = {plan.patient_id for plan in changing}
    rows = {row.patient_id: row for row in session.scalars(select(DayPerson).where(DayPerson.day_id == record.id))}
    planned = _planned(session, people, record.day.weekday())
    for patient in sorted(people):
        kept = rows.get(patient) or DayPerson(day_id=record.id, patient_id=patient)
        session.add(kept)
        if kept.plan is None:
            kept.plan = as_kept(planned[patient])
    session.flush()


def keep_tracks(session: Session, record: Day, changing: Iterable[Patient], first: int | None) -> None:
    """Keep with the day the tracks of people who are about to belong to another; who has none is of the ``first``."""
    rows = {row.patient_id: row for row in session.scalars(select(DayPerson).where(DayPerson.day_id == record.id))}
    for patient in changing:
        kept = rows.get(patient.id) or DayPerson(day_id=record.id, patient_id=patient.id)
        session.add(kept)
        if kept.track is None:
            kept.track = str(patient.track_id or first or "")
    session.flush()


def _planned(session: Session, people: set[int], weekday: int) -> dict[int, dict[int, int]]:
    """Block to group, of each of these people for a weekday; what is planned for it outweighs every-day."""
    found: dict[int, dict[int, int]] = {patient: {} for patient in people}
    plans = select(Plan.patient_id, Plan.block_id, Plan.group_id).where(Plan.weekday.in_((weekday, EVERY_DAY)))
    for patient, block, group in session.execute(plans.order_by(Plan.weekday)):
        if patient in people:
            found[patient][block] = group
    return found
