"""What earlier census files said: which columns the newest had, and whether this one is older than it."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from frontdesk.desk.census.on_record import PersonOnRecord
from frontdesk.models import CensusRun, journal
from frontdesk.rules.census.compare import DISCHARGED, Compared
from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.used_before import NOTHING_USED, ByHeader, Used
from frontdesk.verbs import Verb

FEWEST_DIFFERENCES = 3
"""With fewer a file that turns values back may be a correction."""


class NewestFile(NamedTuple):
    """The file that was read last: its hash, its columns (None where nobody noted them), the ids of those not in it."""

    digest: str = ""
    columns: frozenset[str] | None = None
    absent: frozenset[int] = frozenset()

    def said(self, today: date, person: PersonOnRecord) -> Collection[str] | None:
        """The columns in which it spoke of a person; None for all those in which a file ever said something.

        Of who is not admitted today nobody knows whether it named them: then it spoke of their discharge alone, so that
        a file which names them without it admits them again.
        """
        if not person.said or person.id in self.absent:
            return ()
        if person.admitted_on(today):
            return self.columns
        return (DISCHARGED,) if self.columns is None or DISCHARGED in self.columns else ()


def newest_file(session: Session) -> NewestFile:
    """The newest import that came to its end; one of a file with nobody in it says nothing of anybody."""
    run = session.scalars(_finished().where(CensusRun.rows_total > 0).order_by(CensusRun.id.desc()).limit(1)).first()
    if run is None:
        return NewestFile()
    return NewestFile(run.file_hash, frozenset(json.loads(run.mapping)) or None, frozenset(json.loads(run.absent)))


def used_before(session: Session) -> ByHeader:
    """What imports used for each header, as the newest used it, the header of the newest last.

    Of the order of a column's dates a file says nothing in which none depended on one: an earlier one's holds on.
    """
    runs = select(CensusRun.header, CensusRun.mapping, CensusRun.dates).where(CensusRun.finished_at.is_not(None))
    found: dict[tuple[str, ...], Used] = {}
    for header, mapping, dates in session.execute(runs.order_by(CensusRun.id)):
        cells = tuple(json.loads(header))
        earlier = found.pop(cells, NOTHING_USED).dates
        orders = {column: DateOrder(order) for column, order in json.loads(dates).items()}
        if mapping != "{}":
            found[cells] = Used(json.loads(mapping), {**earlier, **orders})
    return found


class EarlierFiles:
    """The imports before this one, and what of this file has been seen to turn their words back."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.newest = newest_file(session)
        self._differences = 0
        self._turns_back = True

    def note(self, person: PersonOnRecord, says: Mapping[str, str], compared: Compared) -> None:
        """Look at what a row newly says: whether an earlier file had said it of this person already."""
        if not compared.taken:
            return
        self._differences += len(compared.taken)
        if self._turns_back:
            earlier = list(self._said_of(person.id))
            back = {
                column for column in compared.taken if any(said.get(column) == says.get(column) for said in earlier)
            }
            self._turns_back = back == compared.taken

    def note_new(self, number: int) -> None:
        """So many people whom no earlier file named."""
        if number:
            self._turns_back = False

    def older(self, digest: str) -> str:
        """Why this file seems to be older than one that was read already; empty where it does not."""
        if digest != self.newest.digest and self._was_read(digest):
            return "this very file was read before the newest one: what was newer would be turned back"
        if self._turns_back and self._differences >= FEWEST_DIFFERENCES:
            return f"all {self._differences} differences turn a value back to what an earlier file said"
        return ""

    def _was_read(self, digest: str) -> bool:
        query = select(_finished().where(CensusRun.file_hash == digest).exists())
        return bool(self._session.scalar(query))

    def _said_of(self, person: int) -> Iterator[dict[str, str]]:
        """What earlier files said of a person, each as it was remembered; the newest's words are not among them."""
        query = select(journal.c.changes).where(journal.c.subject == person, journal.c.verb == Verb.CENSUS)
        for changes in self._session.scalars(query):
            for table, id, before, _ in json.loads(changes):
                if table == "patient" and id == person and before and before.get("census_row"):
                    yield json.loads(before["census_row"])


def _finished() -> Select[CensusRun]:
    return select(CensusRun).where(CensusRun.finished_at.is_not(None))
