"""What the screen asks about census files: what there is, what a file would do, and that it is read in."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import takewhile
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.desk.census import inbox
from frontdesk.desk.census.census_import import carried_out, import_census, looked_over
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.census.last_seen import NEVER, last_seen
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.named_file import contents
from frontdesk.desk.program.the_site import the_site
from frontdesk.errors import FileChanged, Usage
from frontdesk.models import CensusRun, Patient, ProgramGroup
from frontdesk.permissions import refused
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.names import display
from frontdesk.shapes.census_look import (
    AbsentLook,
    AskedRow,
    CensusChoices,
    CensusDone,
    CensusLook,
    CensusRequest,
    FaultyRow,
    FirstRow,
    InboxFile,
    Progress,
)
from frontdesk.shapes.tally import AbsentPerson
from frontdesk.verbs import Verb

FIRST_ROWS = 3


class CensusDesk:
    """Census files for one desk. Each call takes as long as the file is: it is for a thread of its own."""

    def __init__(self, desk: FrontDesk) -> None:
        self._desk = desk
        self._inbox = inbox.Inbox()

    def choices(self, typed: str) -> CensusChoices:
        """What may be read in, with the ways on from a typed path."""
        with self._desk.records.reading() as session:
            folder, runs = the_site(session).inbox, _read_at(session)
            unfinished = _unfinished(session)
        completions = inbox.completions(typed)
        try:
            found = self._inbox.newest(folder) if folder else []
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or "it is no name of a folder"
            return CensusChoices(folder, (), completions, why[:1].lower() + why[1:], unfinished)
        files = tuple(InboxFile(each.path, Path(each.path).name, each.changed, runs.get(each.digest)) for each in found)
        return CensusChoices(folder, files, completions, "", unfinished)

    def waiting(self) -> tuple[str, ...]:
        """The names of the files of the inbox that came after the newest one read in, the newest first.

        None where whoever is at the desk may not read one in, or the folder cannot be looked into: Census says why.
        """
        with self._desk.records.reading() as session:
            site, runs = the_site(session), _read_at(session)
            folder, allowed = site.inbox, self._desk.actor.may_set_up(site.demo)
        try:
            found = self._inbox.newest(folder) if folder and allowed else []
        except (OSError, ValueError):
            return ()
        return tuple(Path(each.path).name for each in takewhile(lambda file: file.digest not in runs, found))

    def look(self, request: CensusRequest) -> CensusLook:
        """What a file would do, row by row, with all that it asks; nothing is written. Raises Usage, NotAllowed."""
        self._check_allowed()
        file = _file(request)
        census, plan = looked_over(self._desk, file)
        names = {row.line: display(row.first_name, row.last_name, row.name_used) for row in census.rows}
        asked = sorted((*census.reading.questions, *plan.questions), key=lambda question: question.line or 0)
        faults = sorted((*census.faults, *plan.faults), key=lambda fault: fault.line or 0)
        halted = {question.line for question in asked} | {fault.line for fault in faults}
        plan.rows = [row for row in plan.rows if row.line not in halted]
        tally = carried_out(self._desk, census, plan, file, dry_run=True, shows=True)
        unread = {fault.line for fault in faults if fault.line is not None} - names.keys()
        return CensusLook(
            request=request,
            name=file.name,
            digest=file.digest,
            rows=len(census.rows) + len(unread),
            reading=census.reading,
            first=tuple(FirstRow(row.line, {"mrn": row.mrn} | census.says(row)) for row in census.rows[:FIRST_ROWS]),
            asked=tuple(AskedRow(question, names.get(question.line or 0, "")) for question in asked),
            faults=tuple(FaultyRow(fault, names.get(fault.line or 0, "").strip()) for fault in faults),
            tally=tally,
            labels=self._labels(),
        )

    def take(self, look: CensusLook, progress: Progress) -> CensusDone:
        """Read in a file that was looked at.

        Raises Usage, NotAllowed, and FileChanged where it is no longer what was looked at, or asks something new.
        """
        self._check_allowed()
        file = _file(look.request)
        if file.digest != look.digest:
            raise FileChanged(name=file.name)
        try:
            tally = import_census(self._desk, file, shows=True, progress=progress)
        except BadCensus:
            raise FileChanged(name=file.name) from None
        absent, removed = self._absent(tally.absent), self._removed_at_once(look.request.path)
        return CensusDone(file.name, self._desk.now(), tally, absent, look.labels, removed)

    def _removed_at_once(self, path: str) -> bool:
        """Take a file that is in away from the inbox, where the site wants that; one that cannot be taken is told."""
        with self._desk.records.reading() as session:
            site = the_site(session)
            wanted, folder = site.inbox_removes, site.inbox
        if not wanted or not inbox.lies_in(path, folder):
            return False
        try:
            self.remove(path)
        except Usage:
            return False
        return True

    def remove(self, path: str) -> None:
        """Take a file away from its folder. Raises Usage where that cannot be done."""
        self._check_allowed()
        try:
            Path(path).expanduser().unlink()
        except OSError as error:
            raise Usage(text=f"{path} cannot be removed: {error.strerror}. Have it taken away by hand.") from None

    def _check_allowed(self) -> None:
        with self._desk.records.reading() as session:
            demo = the_site(session).demo
        if not self._desk.actor.may_set_up(demo):
            raise refused(self._desk.actor, Verb.IMPORT)

    def _absent(self, people: Sequence[AbsentPerson]) -> tuple[AbsentLook, ...]:
        with self._desk.records.reading() as session:
            ids = _ids(session, people)
            seen, files = last_seen(session, list(ids.values())), _last_files(session, set(ids.values()))
        return tuple(
            AbsentLook(id, person.mrn, person.name, files.get(id), seen.get(id, NEVER))
            for person in people
            for id in (ids[person.mrn],)
        )

    def _labels(self) -> Mapping[str, str]:
        with self._desk.records.reading() as session:
            groups = session.execute(select(ProgramGroup.name, ProgramGroup.counter_name))
            return {name: label for name, label in groups if label}


def _file(request: CensusRequest) -> CensusFile:
    return CensusFile(contents(request.path), Path(request.path).expanduser().name, request.answers)


def _read_at(session: Session) -> dict[str, datetime]:
    """When each file was read in, by its digest."""
    query = select(CensusRun.file_hash, CensusRun.finished_at).where(CensusRun.finished_at.is_not(None))
    return {digest: at for digest, at in session.execute(query.order_by(CensusRun.id)) if at}


def _unfinished(session: Session) -> tuple[str, int, int] | None:
    """The newest import, where it was stopped."""
    run = session.scalars(select(CensusRun).order_by(CensusRun.id.desc()).limit(1)).first()
    return (run.file_name, run.rows_done, run.rows_total) if run and run.finished_at is None else None


def _ids(session: Session, people: Sequence[AbsentPerson]) -> dict[str, int]:
    """The ids of people by their numbers."""
    numbers = {person.mrn for person in people}
    query = select(Patient.mrn, Patient.id).where(Patient.joined_into.is_(None))
    return {mrn: id for mrn, id in session.execute(query) if mrn in numbers}


def _last_files(session: Session, ids: set[int]) -> dict[int, str]:
    """Of each person the newest file that named them; whom no file ever named is not in it."""
    ever = set(session.scalars(select(Patient.id).where(Patient.census_row != ""))) & ids
    runs = session.execute(
        select(CensusRun.file_name, CensusRun.absent)
        .where(CensusRun.finished_at.is_not(None))
        .order_by(CensusRun.id.desc())
    )
    found: dict[int, str] = {}
    for name, absent in runs:
        named = ever - found.keys() - set(json.loads(absent))
        found.update(dict.fromkeys(named, name))
        if len(found) == len(ever):
            break
    return found
