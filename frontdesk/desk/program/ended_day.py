"""What a day keeps when it has ended: who was due, and everything that lists said of people then.

No later change of a person, a house or the program alters it (docs/contract.md, A day that ended).
"""

import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.planned import as_kept
from frontdesk.models import Day, DayPerson, LivingArrangement
from frontdesk.shapes.people import Person

AT_ONCE = 500


def keep(session: Session, record: Day, people: Sequence[Person]) -> None:
    """Keep with a day everybody who was on it, as they are now: called before anything of a later day is written."""
    keep_people(session, record.id, people)
    houses = session.execute(select(LivingArrangement.name, LivingArrangement.kind).order_by(LivingArrangement.name))
    record.houses = json.dumps([[name, kind] for name, kind in houses], ensure_ascii=False)


def keep_newcomers(session: Session, record: Day, people: Sequence[Person]) -> None:
    """Keep with a day that ended those of its people who were written down on it only since then."""
    known = select(DayPerson.patient_id).where(DayPerson.day_id == record.id, DayPerson.expected.is_not(None))
    kept = set(session.scalars(known))
    keep_people(session, record.id, [person for person in people if person.id not in kept])


def keep_people(session: Session, day_id: int, people: Sequence[Person]) -> None:
    """Keep these people with a day, as they are now."""
    rows = {row.patient_id: row for row in session.scalars(select(DayPerson).where(DayPerson.day_id == day_id))}
    known = _known(session, [person.id for person in people])
    for person in people:
        row = rows.get(person.id) or DayPerson(day_id=day_id, patient_id=person.id)
        row.expected = person.scheduled
        row.plan = as_kept(person.plan)
        row.track = str(person.track or "")
        for column, text in known[person.id].items():
            setattr(row, column, text)
        session.add(row)


def _known(session: Session, patients: Sequence[int]) -> dict[int, dict[str, str]]:
    """What is kept of each of them; what was not given is kept as nothing."""
    found: dict[int, dict[str, str]] = {}
    for start in range(0, len(patients), AT_ONCE):
        for row in session.execute(*queries.to_keep(patients[start : start + AT_ONCE])).mappings():
            found[row["id"]] = {column: text or "" for column, text in row.items() if column != "id"}
    return found
