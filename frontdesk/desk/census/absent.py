"""Who is admitted here and not in the newest census file, and since which file: absent never means deleted."""

import json
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.desk_reader import DeskReader
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.program.the_site import today as service_day_now
from frontdesk.models import CensusRun, Patient
from frontdesk.shapes.tally import AbsentPerson


def absent(desk: DeskReader) -> list[AbsentPerson]:
    """Those admitted today whom the newest file did not name, each with the first file in a row that did not."""
    with desk.records.reading() as session:
        zone, today = ZoneInfo(the_site(session).zone), service_day_now(session, desk.now())
        active = {row.id for row in session.execute(*queries.active_patients(today))}
        since = {id: file for id, file in _since(session).items() if id in active}
        return [
            AbsentPerson(person.mrn, person.name, since[person.id].at.astimezone(zone).date(), since[person.id].name)
            for id in sorted(since)
            if (person := session.get(Patient, id))
        ]


class _File(NamedTuple):
    """A file that was read: when it came to its end, and its name."""

    at: datetime
    name: str


def _since(session: Session) -> dict[int, _File]:
    """Of each person whom the newest file did not name the first file in a row that did not."""
    query = select(CensusRun).where(CensusRun.finished_at.is_not(None)).order_by(CensusRun.id.desc())
    found: dict[int, _File] = {}
    still: set[int] | None = None
    for run in session.scalars(query):
        named = set(json.loads(run.absent))
        still = named if still is None else still & named
        if not still or run.finished_at is None:
            break
        found.update(dict.fromkeys(still, _File(run.finished_at, run.file_name)))
    return found
