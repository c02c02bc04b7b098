"""What the desk knows last of people whom a census leaves out."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.models import Absence, Day, Stay, Visit
from frontdesk.shapes.census_look import LastSeen

AT_ONCE = 500
NEVER = LastSeen()


def last_seen(session: Session, ids: Sequence[int]) -> dict[int, LastSeen]:
    """The newest day on which each of these people came or was marked away; who never was is not in it."""
    found: dict[int, LastSeen] = {}
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        for person, seen in (*_visits(session, some), *_absences(session, some)):
            before = found.get(person, NEVER)
            if before.day is None or (seen.day is not None and seen.day > before.day):
                found[person] = seen
    return found


def _visits(session: Session, ids: Sequence[int]) -> Iterable[tuple[int, LastSeen]]:
    newest = (
        select(Visit.patient_id, func.max(Day.day).label("day"))
        .join(Day, Day.id == Visit.day_id)
        .where(Visit.patient_id.in_(ids))
        .group_by(Visit.patient_id)
        .subquery()
    )
    left = select(func.max(Stay.left)).where(Stay.visit_id == Visit.id).scalar_subquery()
    query = (
        select(Visit.patient_id, Day.day, Visit.checked_out_at, left)
        .join(Day, Day.id == Visit.day_id)
        .join(newest, (newest.c.patient_id == Visit.patient_id) & (newest.c.day == Day.day))
    )
    for person, day, checked_out, stepped_out in session.execute(query):
        ended: datetime | None = checked_out or stepped_out
        yield person, LastSeen(day, ended)


def _absences(session: Session, ids: Sequence[int]) -> Iterable[tuple[int, LastSeen]]:
    query = (
        select(Absence.patient_id, Day.day, Absence.kind)
        .join(Day, Day.id == Absence.day_id)
        .where(Absence.patient_id.in_(ids))
        .order_by(Day.day)
    )
    for person, day, kind in session.execute(query):
        yield person, LastSeen(day, None, kind)
