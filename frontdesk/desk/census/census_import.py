"""Reading a census in: checked whole before the first write, then one entry a changed patient, in small batches.

What the desk wrote is not overwritten while the file repeats its older value (docs/contract.md, Census).
"""

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk import ledger
from frontdesk.desk.census.batch_records import BatchRecords
from frontdesk.desk.census.earlier_files import used_before
from frontdesk.desk.census.gone_names import gone
from frontdesk.desk.census.import_plan import CensusFile, ImportPlan, planned
from frontdesk.desk.census.new_people import add_people
from frontdesk.desk.census.on_record import OnRecord
from frontdesk.desk.census.rows import Filed, write_row
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.program import plans
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.program.the_site import today as service_day_now
from frontdesk.desk.settings import program_rows
from frontdesk.desk.writing import Writing
from frontdesk.errors import FullDisk, FullDiskInImport
from frontdesk.models import CensusRun, Patient, Site, Staff
from frontdesk.models.journal import canonical
from frontdesk.permissions import refuse_unless_allowed
from frontdesk.rules.census.file import BadCensus, Census, Progress, look_over
from frontdesk.rules.census.plan import Vocabulary
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.faults import Fault
from frontdesk.rules.names import display
from frontdesk.shapes.tally import AbsentPerson, EmptiedCell, KeptCell, Tally, WrittenField, WrittenRow
from frontdesk.verbs import Verb

BATCH = 100
FIRST_ROWS = 3
"""How many rows are shown as they are read."""
PAUSE_SECONDS = (0.001, 0.005)


def import_census(
    desk: FrontDesk,
    file: CensusFile,
    *,
    dry_run: bool = False,
    alone: bool = False,
    shows: bool = False,
    looking_over: Progress = lambda done, of: None,
    progress: Progress = lambda done, of: None,
) -> Tally:
    """Read a census file in, or with ``dry_run`` only say what that would do.

    Raises NotAllowed, and BadCensus with every fault and question, before any write. ``alone``: nobody else works on
    these records, so that no pause is made between the batches. ``looking_over`` is told of the rows before the first
    write, and ``progress`` of those that are in. ``shows``: every row that writes something is told, too.
    """
    refuse_unless_allowed(desk.actor, Verb.IMPORT)
    census, plan = looked_over(desk, file, looking_over)
    if census.faults:
        raise BadCensus(census.faults, census.reading)
    questions = (*census.reading.questions, *plan.questions)
    if plan.faults or questions:
        raise BadCensus(plan.faults, census.reading._replace(questions=questions))
    return carried_out(desk, census, plan, file, dry_run=dry_run, alone=alone, shows=shows, progress=progress)


def looked_over(desk: FrontDesk, file: CensusFile, told: Progress = lambda done, of: None) -> tuple[Census, ImportPlan]:
    """The file, and what it would do, with the faults and questions that each of the two has.

    Half of it is to read the rows, half to compare them: ``told`` is how many.
    """
    with desk.records.reading() as session:
        site = the_site(session)
        today = service_day_now(session, desk.now())
        census = look_over(
            file.raw,
            _vocabulary(session, site),
            today,
            locale=site.locale,
            answers=file.answers,
            remembered=used_before(session),
            progress=lambda done, of: told(done // 2, of),
        )
        people = OnRecord(session, plans.program(session))
        return census, planned(session, people, census, file, today, lambda done, of: told((of + done) // 2, of))


def carried_out(
    desk: FrontDesk,
    census: Census,
    plan: ImportPlan,
    file: CensusFile,
    *,
    dry_run: bool,
    alone: bool = False,
    shows: bool = False,
    progress: Progress = lambda done, of: None,
) -> Tally:
    """Do what a plan says, in batches; with ``dry_run`` nothing stays written. ``progress`` may raise to stop it."""
    progress(plan.unchanged, len(census.rows))
    run = _Run(desk, census, plan, file, dry_run)
    run.shows = shows
    for start in range(0, len(plan.rows), BATCH):
        _write(run, plan.rows[start : start + BATCH], len(census.rows))
        progress(run.done, len(census.rows))
        if not alone and not dry_run:
            time.sleep(random.uniform(*PAUSE_SECONDS))
    return run.finish()


def _write(run: "_Run", batch: Sequence[CensusRow], of: int) -> None:
    """One batch. Raises FullDiskInImport where there is no room for it, and others of this run are in."""
    before = run.done
    try:
        run.write(batch)
    except FullDisk as full:
        if before == run.began:
            raise
        raise FullDiskInImport(path=full.values["path"], done=before, of=of) from full


def _vocabulary(session: Session, site: Site) -> Vocabulary:
    """What a census may name without a question."""
    standing = program_rows.read(session, site)
    return Vocabulary(
        standing.groups,
        standing.blocks,
        standing.houses,
        counselors=tuple(session.scalars(select(Staff.name))),
        tracks=standing.tracks,
        gone=gone(session),
        has_patients=session.scalar(select(Patient.id).limit(1)) is not None,
    )


@dataclass
class _Counted:
    added: int = 0
    changed: int = 0
    joined: int = 0
    unchanged: int = 0
    back: list[str] = field(default_factory=list)
    kept: list[KeptCell] = field(default_factory=list)
    emptied: list[EmptiedCell] = field(default_factory=list)
    written: list[WrittenRow] = field(default_factory=list)

    def count(self, filed: Filed) -> None:
        """One row of somebody on record."""
        self.joined += filed.joined
        self.changed += filed.changed
        self.unchanged += not filed.changed
        self.kept += filed.kept
        self.emptied += filed.emptied


class _Run:
    """An import under way: batch after batch, each a transaction that is noted in the run's own row."""

    def __init__(self, desk: FrontDesk, census: Census, plan: ImportPlan, file: CensusFile, dry_run: bool) -> None:
        self._desk = desk
        self._census = census
        self._plan = plan
        self._file = file
        self._dry_run = dry_run
        self.shows = False
        self._counted = _Counted(unchanged=plan.unchanged)
        self.began = self.done = plan.unchanged

    def write(self, batch: Sequence[CensusRow]) -> None:
        """Some rows, in one transaction."""
        with self._desk.records.writing() as session:
            writing = ledger.open_writing(session, self._desk.now(), self._desk.actor, "import")
            with self._desk.records.keeper.planned_anew(session):
                standing = plans.program(session)
                on_record = BatchRecords(session, standing, batch, self._plan.whose, self._plan.newest, writing.today)
            for row in batch:
                self._release_card(writing, on_record, row)
            new = [row for row in batch if on_record.patient(row) is None]
            add_people(writing, on_record, self._census, new)
            self._counted.added += len(new)
            for row in new if self.shows else ():
                says = self._census.says(row).items()
                self._show(row, True, tuple(WrittenField(column, "", text) for column, text in says if text))
            for row in batch:
                if patient := on_record.patient(row):
                    filed = write_row(writing, on_record, self._census, row, patient)
                    self._counted.count(filed)
                    self._show(row, False, filed.fields)
                    writing = _entered(writing)
            self._counted.back += on_record.back
            self.done += len(batch)
            if self._dry_run:
                session.rollback()
            else:
                self._note(writing)

    def _show(self, row: CensusRow, added: bool, fields: tuple[WrittenField, ...]) -> None:
        """Tell what a row wrote, under the name that it says, where somebody wants to see it."""
        if self.shows and fields:
            name = display(row.first_name, row.last_name, row.name_used)
            self._counted.written.append(WrittenRow(row.line, row.mrn, name, added, fields))

    def _release_card(self, writing: Writing, on_record: BatchRecords, row: CensusRow) -> None:
        """Take a card from whoever holds it still, in an entry of their own, before it is this person's."""
        if row.card not in self._plan.released or not (holder := on_record.holder(row.card)):
            return
        if holder.id == self._plan.released[row.card]:
            holder.card, writing.subject = "", holder.id
            _entered(writing)
            writing.subject = None

    def finish(self) -> Tally:
        """The run is noted as finished, also one that changed nothing. Returns what it did."""
        absent = self._absent()
        if not self._dry_run:
            with self._desk.records.writing() as session:
                writing = ledger.open_writing(session, self._desk.now(), self._desk.actor, "import")
                self._note(writing, [id for id, _ in absent])
        counted, noted = self._counted, (*self._census.reports, *self._noted(len(absent)))
        idle = (*(fault.sentence for fault in self._census.idle), *self._plan.idle)
        return Tally(
            rows=len(self._census.rows),
            added=counted.added,
            changed=counted.changed,
            unchanged=counted.unchanged,
            joined=counted.joined,
            kept=tuple(counted.kept),
            emptied=tuple(counted.emptied),
            absent=tuple(person for _, person in absent),
            noted=noted,
            told=(*(fault.sentence for fault in noted), *idle),
            reading=self._census.reading,
            written=tuple(counted.written),
            first_rows=tuple({"mrn": row.mrn} | self._census.says(row) for row in self._census.rows[:FIRST_ROWS]),
        )

    def _noted(self, absent: int) -> Iterator[Fault]:
        """What is to be said of what the file did, beside how it was read."""
        passed = [_passed(card.card, card.holder.name, card.mrn) for card in self._plan.passed]
        back = [f"{name} had left, and is a counselor again: the file gives them people" for name in self._counted.back]
        yield from (Fault(None, None, said, "") for said in (*self._plan.told, *passed, *dict.fromkeys(back)))
        if absent and not self._census.rows:
            wrong = f"nobody is in this file; the {absent} admitted here stay as they are"
            yield Fault(None, None, wrong, "look whether the export is whole")

    def _note(self, writing: Writing, absent: Sequence[int] | None = None) -> None:
        """How far the import came; with the ids of those ``absent`` from the file that it came to its end."""
        census = self._census
        run = _unfinished(writing.records, self._file.digest)
        if run is None:
            run = CensusRun(
                file_hash=self._file.digest, rows_total=len(census.rows), rows_done=0, started_at=writing.now
            )
            reading = census.reading
            run.file_name, run.header = self._file.name, canonical(list(reading.header))
            run.mapping, run.dates = canonical(dict(reading.mapping)), canonical(dict(reading.dates))
            writing.records.add(run)
        run.rows_done = self.done
        if absent is not None:
            run.finished_at, run.absent = writing.now, canonical(absent)
        ledger.enter(writing, Verb.IMPORT)

    def _absent(self) -> list[tuple[int, AbsentPerson]]:
        """Those admitted here whom the file does not name: absent from a file never means deleted."""
        named = {row.mrn for row in self._census.rows}
        with self._desk.records.reading() as session:
            today = service_day_now(session, self._desk.now())
            rows = session.execute(*queries.active_patients(today)).all()
            ids = [row.id for row in rows if row.mrn not in named and row.id not in self._plan.ids]
            return [
                (patient.id, AbsentPerson(patient.mrn, patient.name))
                for start in range(0, len(ids), 500)
                for patient in session.scalars(select(Patient).where(Patient.id.in_(ids[start : start + 500])))
            ]


def _entered(writing: Writing) -> Writing:
    """Enter what was written about one patient, if anything was, and go on with the next."""
    if writing.recorder.end():
        ledger.enter(writing, Verb.CENSUS)
    return ledger.next_writing(writing, writing.now)


def _unfinished(session: Session, digest: str) -> CensusRun | None:
    """The run of this very file that stopped midway, where no other file was read since."""
    newest = session.scalars(select(CensusRun).order_by(CensusRun.id.desc()).limit(1)).first()
    return newest if newest and newest.file_hash == digest and newest.finished_at is None else None


def _passed(card: str, holder: str, mrn: str) -> str:
    return f"card {card} passed from {holder}, who was discharged, to {mrn}"
