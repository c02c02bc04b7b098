"""One row of a census written to a patient on record: what the file newly says, but not what it only repeats."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from frontdesk.desk.census.batch_records import BatchRecords
from frontdesk.desk.census.desk_word import who_wrote
from frontdesk.desk.program import plans
from frontdesk.desk.program.program_day import recorded_weekdays
from frontdesk.desk.writing import Writing
from frontdesk.models import FormerNumber, Patient
from frontdesk.models.journal import canonical
from frontdesk.models.types import instant_of
from frontdesk.rules.census.census_fields import TEXTS
from frontdesk.rules.census.compare import Compared, compare_row, remembered
from frontdesk.rules.census.date_order import DATES
from frontdesk.rules.census.file import Census
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.former_names import with_former
from frontdesk.rules.names import fold
from frontdesk.shapes.done import Said
from frontdesk.shapes.tally import EmptiedCell, KeptCell, WrittenField


@dataclass(slots=True)
class Filed:
    """What a row did: a patient changed or joined; where the desk's word was kept, and what was erased.

    ``fields`` are those that it wrote.
    """

    changed: bool = False
    joined: bool = False
    kept: list[KeptCell] = field(default_factory=list)
    emptied: list[EmptiedCell] = field(default_factory=list)
    fields: tuple[WrittenField, ...] = ()


def write_row(writing: Writing, on_record: BatchRecords, census: Census, row: CensusRow, patient: Patient) -> Filed:
    """Bring a patient in line with what the file newly says. Where nothing is new, nothing is written."""
    writing.subject = patient.id
    says = census.says(row)
    person = on_record.stands(patient)
    before, stands = person.said, person.texts
    compared = compare_row(says, before, stands, on_record.newest_said(person))
    joined = row.mrn not in on_record.numbers(patient)
    number = (WrittenField("mrn", patient.mrn, row.mrn),) if joined else ()
    if joined:
        _give_number(writing, patient, row.mrn)
    hang_on_it = (*compared.repeated, *compared.emptied)
    wrote = {column: who_wrote(writing.records, on_record.standing, patient.id, column) for column in hang_on_it}
    weighed = _weighed(patient, compared, says, stands, wrote)
    written = (WrittenField(column, stands[column], says.get(column, "")) for column in sorted(weighed.columns))
    filed = Filed(joined or bool(weighed.columns), joined, weighed.kept, weighed.emptied, (*number, *written))
    said = remembered(says, before, (*compared.silent, *(cell.column for cell in filed.emptied)))
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
    patient: Patient, compared: Compared, says: Mapping[str, str], stands: Mapping[str, str], wrote: Mapping[str, Any]
) -> _Weighed:
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
    for column in plans.COLUMNS:
        if column in columns:
            own = {block.name for block in on_record.standing.vocabulary.columns[column]}
            items = [item for item in row.plan if item.block in own]
            plans.lay(writing.records, patient, on_record.standing, column, items)


def _kept(patient: Patient, column: str, file: str, desk: str, wrote: Any) -> KeptCell:
    file_says, desk_says = (_in_words(column, text) or "nothing" for text in (file, desk))
    values = {"file": file_says, "desk": desk_says, "at": instant_of(wrote.happened_at)}
    said = Said("kept:by", {"name": patient.name, "field": _field(column), "by": wrote.actor} | values)
    return KeptCell(patient.mrn, column, file, desk, wrote.actor, instant_of(wrote.happened_at), said)


def _emptied(patient: Patient, column: str, was: str) -> EmptiedCell:
    said = Said("emptied", {"name": patient.name, "field": _field(column), "was": _in_words(column, was)})
    return EmptiedCell(patient.mrn, column, was, said)


def _in_words(column: str, text: str) -> object:
    """What a census writes of a column; a day as one, to be told in the site's locale."""
    return date.fromisoformat(text) if column in DATES and text else text


def _field(column: str) -> Said:
    return Said("field:" + (column if column not in plans.COLUMNS else "plan"))
