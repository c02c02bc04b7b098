"""One row of a census written to one patient: what the file newly says, but not what it only repeats."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from frontdesk.desk.census.batch_records import BatchRecords
from frontdesk.desk.census.on_record import PLAN_COLUMNS
from frontdesk.desk.journal import history
from frontdesk.desk.program import plans
from frontdesk.desk.program.program_day import recorded_weekdays
from frontdesk.desk.writing import Writing
from frontdesk.models import FormerNumber, Patient
from frontdesk.models.journal import canonical
from frontdesk.models.types import instant_of
from frontdesk.rules.census.census_fields import DATES, TEXTS
from frontdesk.rules.census.compare import Compared, compare_row, remembered
from frontdesk.rules.census.file import Census
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.former_names import with_former
from frontdesk.rules.names import fold
from frontdesk.shapes.done import Said
from frontdesk.shapes.tally import EmptiedCell, KeptCell, WrittenField
from frontdesk.verbs import Verb

COLUMN_OF = {"counselor": "counselor_id", "living_arrangement": "living_arrangement_id", "track": "track_id"}
ENTRIES_READ = 1000
"""Entries about a person that are looked through for the newest that changed a field."""


@dataclass(slots=True)
class Filed:
    """What a row did: a patient added, changed or joined; where the desk's word was kept, and what was erased.

    ``fields`` are those that it wrote.
    """

    added: bool = False
    changed: bool = False
    joined: bool = False
    kept: list[KeptCell] = field(default_factory=list)
    emptied: list[EmptiedCell] = field(default_factory=list)
    fields: tuple[WrittenField, ...] = ()


def write_row(writing: Writing, on_record: BatchRecords, census: Census, row: CensusRow) -> Filed:
    """Bring a patient in line with what the file newly says. Where nothing is new, nothing is written."""
    says = census.says(row)
    patient = on_record.patient(row)
    if patient is None:
        writing.subject = _add(writing, on_record, row, says)
        return Filed(added=True, fields=tuple(WrittenField(column, "", text) for column, text in says.items() if text))
    writing.subject = patient.id
    return _changed(writing, on_record, patient, row, says)


def _changed(
    writing: Writing, on_record: BatchRecords, patient: Patient, row: CensusRow, says: dict[str, str]
) -> Filed:
    before, stands = on_record.stands(patient).said, on_record.stands(patient).texts
    compared = compare_row(says, before, stands, on_record.newest_said(patient.id, before))
    weighed = _weighed(writing, patient, compared, says, stands)
    written = tuple(WrittenField(column, stands[column], says.get(column, "")) for column in sorted(weighed.columns))
    filed = Filed(changed=bool(weighed.columns), kept=weighed.kept, emptied=weighed.emptied, fields=written)
    if row.mrn not in on_record.numbers(patient):
        filed.fields = (WrittenField("mrn", patient.mrn, row.mrn), *written)
        _give_number(writing, patient, row.mrn)
        filed.joined = filed.changed = True
    said = remembered(says, before, [cell.column for cell in filed.emptied])
    if said != before:
        patient.census_row, filed.changed = canonical(said), True
    if filed.changed:
        _write(writing, on_record, patient, row, weighed.columns)
    return filed


class _Weighed(NamedTuple):
    """Which columns are written, and what is told of the others: where the desk's word weighs more, it is kept."""

    columns: frozenset[str]
    kept: list[KeptCell]
    emptied: list[EmptiedCell]


def _weighed(
    writing: Writing, patient: Patient, compared: Compared, says: Mapping[str, str], stands: Mapping[str, str]
) -> _Weighed:
    wrote = {column: who_wrote(writing, patient, column) for column in (*compared.repeated, *compared.emptied)}
    unwritten = {column for column, entry in wrote.items() if entry is None}
    return _Weighed(
        compared.taken | unwritten,
        [
            _kept(patient, column, says[column], stands[column], wrote[column])
            for column in compared.repeated
            if column not in unwritten
        ],
        [_emptied(patient, column, stands[column]) for column in compared.emptied if column in unwritten],
    )


def _give_number(writing: Writing, patient: Patient, mrn: str) -> None:
    """The number of the file is theirs from now on; the one they had goes on finding them."""
    writing.records.add(FormerNumber(patient_id=patient.id, mrn=patient.mrn))
    patient.mrn, patient.temporary = mrn, False


def _add(writing: Writing, on_record: BatchRecords, row: CensusRow, says: dict[str, str]) -> int:
    """A new patient with their plan; returns the id."""
    patient = Patient(
        mrn=row.mrn,
        last_name=row.last_name,
        first_name=row.first_name,
        name_used=row.name_used,
        pronouns=row.pronouns,
        dob=row.dob,
        card=row.card,
        phone=row.phone,
        former_name=row.former_name,
        counselor_id=on_record.counselor_id(row.counselor),
        living_arrangement_id=on_record.home_id(row.living_arrangement, row.living_kind),
        level_of_care=row.level_of_care,
        track_id=on_record.track_id(row.track),
        admit_date=row.admit_date,
        discharge_date=row.discharge_date,
        schedule_days=recorded_weekdays(row.schedule_days),
        temporary=False,
        census_row=canonical(remembered(says, {}, ())),
    )
    writing.records.add(patient)
    writing.records.flush()
    writing.records.add_all(on_record.plans_of(patient.id, row.plan))
    return patient.id


def _write(
    writing: Writing, on_record: BatchRecords, patient: Patient, row: CensusRow, columns: frozenset[str]
) -> None:
    if "last_name" in columns and fold(patient.last_name) != fold(row.last_name):
        patient.former_name = with_former(patient.former_name, patient.last_name)
    for column in columns.intersection((*TEXTS, *DATES)):
        setattr(patient, column, getattr(row, column))
    if "schedule_days" in columns:
        patient.schedule_days = recorded_weekdays(row.schedule_days)
    if "counselor" in columns:
        patient.counselor_id = on_record.counselor_id(row.counselor)
    if "track" in columns:
        patient.track_id = on_record.track_id(row.track)
    if "living_arrangement" in columns:
        patient.living_arrangement_id = on_record.home_id(row.living_arrangement, row.living_kind)
    on_record.count_at_once(patient, columns)
    writing.records.flush()
    for column in PLAN_COLUMNS:
        if column in columns:
            own = {block.name for block in on_record.standing.vocabulary.columns[column]}
            items = [item for item in row.plan if item.block in own]
            plans.lay(writing.records, patient, on_record.standing, column, items)


def _kept(patient: Patient, column: str, file: str, desk: str, wrote: Any) -> KeptCell:
    values = {"file": file or "nothing", "desk": desk or "nothing", "at": instant_of(wrote.happened_at)}
    said = Said("kept:by", {"name": patient.name, "field": _field(column), "by": wrote.actor} | values)
    return KeptCell(patient.mrn, column, file, desk, wrote.actor, instant_of(wrote.happened_at), said)


def _emptied(patient: Patient, column: str, was: str) -> EmptiedCell:
    said = Said("emptied", {"name": patient.name, "field": _field(column), "was": was})
    return EmptiedCell(patient.mrn, column, was, said)


def _field(column: str) -> Said:
    return Said("field:" + (column if column not in PLAN_COLUMNS else "plan"))


def who_wrote(writing: Writing, patient: Patient, column: str) -> Any:
    """The entry by which the desk changed a field last; None where that was a census, or nobody.

    What takes a value away without being about the person, as a change of the program does, is nobody's word.
    """
    rows = writing.records.execute(history.of_patient(patient.id, ENTRIES_READ)).all()
    newest = next((row for row in rows if _touched(row.changes, column)), None)
    return newest if newest is not None and newest.verb != Verb.CENSUS else None


def _touched(changes: str, column: str) -> bool:
    table = "plan" if column in PLAN_COLUMNS else "patient"
    name = COLUMN_OF.get(column, column)
    return any(
        kind == table and (table == "plan" or name in (after or {})) for kind, _, _, after in json.loads(changes)
    )
