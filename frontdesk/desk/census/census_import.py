"""Reading a census in: checked whole before the first write, then one entry a changed patient, in small batches.

What the desk wrote is not overwritten while the file repeats its older value (docs/contract.md, Census).
"""

import hashlib
import random
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk import ledger
from frontdesk.desk.census.batch_records import BatchRecords
from frontdesk.desk.census.rows import Filed, write_row
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.program import plans
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.settings import program_rows
from frontdesk.desk.writing import Writing
from frontdesk.models import CensusRun, Patient, Staff
from frontdesk.rules.census.file import BadCensus, Census, read_census, taken_cards
from frontdesk.rules.census.plan import Vocabulary
from frontdesk.rules.census.questions import NOTHING_ANSWERED, CensusAnswers
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.day.clock import service_day
from frontdesk.shapes.done import Said
from frontdesk.shapes.tally import Tally
from frontdesk.verbs import Verb

BATCH = 100
FIRST_ROWS = 3
"""How many rows are shown as they are read."""
PAUSE_SECONDS = (0.001, 0.005)


def import_census(
    desk: FrontDesk,
    raw: bytes,
    answers: CensusAnswers = NOTHING_ANSWERED,
    *,
    dry_run: bool = False,
    alone: bool = False,
) -> Tally:
    """Read a census file in, or with ``dry_run`` only say what that would do.

    Raises BadCensus with every fault and question, before any write. With ``alone`` nobody else works on these
    records, so that no pause is made between the batches.
    """
    census = _checked(desk, raw, answers)
    digest = hashlib.sha256(raw).hexdigest()
    counted = _Counted()
    done = 0 if dry_run else _came_before(desk, digest)
    counted.unchanged += done
    rows = iter(census.rows[done:])
    while batch := list(islice(rows, BATCH)):
        done += len(batch)
        _read_batch(desk, census, batch, counted, None if dry_run else (digest, done))
        if not alone and not dry_run:
            time.sleep(random.uniform(*PAUSE_SECONDS))
    return Tally(
        rows=len(census.rows),
        added=counted.added,
        changed=counted.changed,
        unchanged=counted.unchanged,
        kept=tuple(counted.kept),
        still_expected=tuple(_still_expected(desk, census)),
        reports=tuple(_reported(census)),
        reading=census.reading,
        first_rows=tuple({"mrn": row.mrn} | census.says(row) for row in census.rows[:FIRST_ROWS]),
    )


class _Counted:
    def __init__(self) -> None:
        self.added = self.changed = self.unchanged = 0
        self.kept: list[Said] = []


def _reported(census: Census) -> Iterator[str]:
    return (fault.sentence for fault in census.reports)


def _checked(desk: FrontDesk, raw: bytes, answers: CensusAnswers) -> Census:
    with desk.records.reading() as session:
        site = the_site(session)
        standing = program_rows.read(session, site)
        today = service_day(desk.now(), ZoneInfo(site.zone), site.day_starts)
        known = Vocabulary(
            standing.groups,
            standing.blocks,
            standing.houses,
            counselors=tuple(session.scalars(select(Staff.name))),
            has_patients=session.scalar(select(Patient.id).limit(1)) is not None,
        )
        census = read_census(raw, known, today, locale=site.locale, answers=answers)
        holders = dict(session.execute(select(Patient.card, Patient.mrn).where(Patient.card != "")).all())
    faults = list(taken_cards(census, holders))
    if faults or census.reading.questions:
        raise BadCensus(faults, census.reading)
    return census


def _came_before(desk: FrontDesk, digest: str) -> int:
    """How many rows of this very file an import read before it stopped; 0 where another file was read since."""
    with desk.records.reading() as session:
        run = _unfinished(session, digest)
        newest = session.scalar(select(func.max(CensusRun.id)))
        return run.rows_done if run and run.id == newest else 0


def _unfinished(session: Session, digest: str) -> CensusRun | None:
    query = select(CensusRun).where(CensusRun.file_hash == digest, CensusRun.finished_at.is_(None))
    return session.scalars(query.order_by(CensusRun.id.desc())).first()


def _read_batch(
    desk: FrontDesk, census: Census, batch: Sequence[CensusRow], counted: _Counted, run: tuple[str, int] | None
) -> None:
    with desk.records.writing() as session:
        writing = ledger.open_writing(session, desk.now(), desk.actor, "import")
        on_record = BatchRecords(session, plans.program(session), batch)
        wrote = False
        for row in batch:
            filed = write_row(writing, on_record, census, row)
            _count(counted, filed)
            if writing.recorder.end():
                ledger.enter(writing, Verb.CENSUS)
                wrote = True
            writing = ledger.next_writing(writing, writing.now)
        if run is None:
            session.rollback()
        else:
            _note_progress(writing, census, *run, wrote=wrote)


def _count(counted: _Counted, filed: Filed) -> None:
    counted.added += filed.added
    counted.changed += filed.changed
    counted.unchanged += not (filed.added or filed.changed)
    counted.kept += filed.kept


def _note_progress(writing: Writing, census: Census, digest: str, done: int, *, wrote: bool) -> None:
    """How far the import came, in the batch's own transaction; a file that changes nothing leaves no trace."""
    run = _unfinished(writing.records, digest)
    if run is None:
        if not wrote:
            return
        run = CensusRun(
            file_hash=digest, rows_total=len(census.rows), rows_done=0, started_at=writing.now, finished_at=None
        )
        writing.records.add(run)
    run.rows_done = done
    if done == len(census.rows):
        run.finished_at = writing.now
    ledger.enter(writing, Verb.IMPORT)


def _still_expected(desk: FrontDesk, census: Census) -> list[str]:
    """Active people that the file does not name: absent from the file never means deleted."""
    named = {row.mrn for row in census.rows}
    with desk.records.reading() as session:
        site = the_site(session)
        today = service_day(desk.now(), ZoneInfo(site.zone), site.day_starts)
        rows = session.execute(*queries.active_patients(today)).all()
        ids = [row.id for row in rows if row.mrn not in named]
        return [
            f"{patient.name} @{patient.mrn}"
            for start in range(0, len(ids), 500)
            for patient in session.scalars(select(Patient).where(Patient.id.in_(ids[start : start + 500])))
        ]
