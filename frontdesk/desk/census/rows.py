"""One row of a census written to one patient: what the file newly says, but not what it only repeats."""

import json
from dataclasses import dataclass, field
from typing import Any

from frontdesk.desk.census.batch_records import BatchRecords
from frontdesk.desk.journal import history
from frontdesk.desk.program import plans
from frontdesk.desk.program.program_day import recorded_weekdays
from frontdesk.desk.writing import Writing
from frontdesk.models import Patient, journal
from frontdesk.models.journal import canonical
from frontdesk.models.types import instant_of
from frontdesk.rules.census.census_fields import DATES, TEXTS, date_text
from frontdesk.rules.census.compare import compare_row
from frontdesk.rules.census.file import Census
from frontdesk.rules.census.plan import plan_text
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.shapes.done import Said

PLAN_COLUMNS: tuple[plans.Column, ...] = ("classes", "activity")
COLUMN_OF = {"counselor": "counselor_id", "living_arrangement": "living_arrangement_id"}


@dataclass(slots=True)
class Filed:
    """What a row did: a patient added or changed, and the fields where the desk's word was kept."""

    added: bool = False
    changed: bool = False
    kept: list[Said] = field(default_factory=list)


def write_row(writing: Writing, on_record: BatchRecords, census: Census, row: CensusRow) -> Filed:
    """Bring a patient in line with what the file newly says. Where nothing is new, nothing is written."""
    says = census.says(row)
    patient = on_record.patient(row)
    if patient is None:
        writing.subject = _add(writing, on_record, row, says)
        return Filed(added=True)
    writing.subject = patient.id
    return _changed(writing, on_record, patient, row, says)


def _changed(
    writing: Writing, on_record: BatchRecords, patient: Patient, row: CensusRow, says: dict[str, str]
) -> Filed:
    before = json.loads(patient.census_row or "{}")
    stands = recorded_texts(on_record, patient)
    compared = compare_row(says, before, stands)
    filed = Filed(changed=bool(compared.taken))
    filed.kept = [_kept(writing, patient, column, says[column], stands[column]) for column in compared.kept]
    if patient.temporary:
        patient.mrn, patient.temporary, filed.changed = row.mrn, False, True
    if compared.says_more:
        patient.census_row, filed.changed = canonical(before | says), True
    if filed.changed:
        _write(writing, on_record, patient, row, compared.taken)
    return filed


def recorded_texts(on_record: BatchRecords, patient: Patient) -> dict[str, str]:
    """What the records say of a patient, as the census would write it."""
    texts = {column: getattr(patient, column) for column in TEXTS}
    texts |= {column: date_text(getattr(patient, column)) for column in DATES}
    plan = on_record.plan(patient)
    texts |= {str(column): plan_text(plan, column, on_record.standing.vocabulary) for column in PLAN_COLUMNS}
    return texts | {
        "schedule_days": plans.weekdays_text(patient.schedule_days),
        "counselor": on_record.counselor(patient),
        "living_arrangement": on_record.home(patient),
    }


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
        admit_date=row.admit_date,
        discharge_date=row.discharge_date,
        schedule_days=recorded_weekdays(row.schedule_days),
        temporary=False,
        census_row=canonical(says),
    )
    writing.records.add(patient)
    writing.records.flush()
    writing.records.add_all(on_record.plans_of(patient.id, row.plan))
    return patient.id


def _write(
    writing: Writing, on_record: BatchRecords, patient: Patient, row: CensusRow, columns: frozenset[str]
) -> None:
    for column in columns.intersection((*TEXTS, *DATES)):
        setattr(patient, column, getattr(row, column))
    if "schedule_days" in columns:
        patient.schedule_days = recorded_weekdays(row.schedule_days)
    if "counselor" in columns:
        patient.counselor_id = on_record.counselor_id(row.counselor)
    if "living_arrangement" in columns:
        patient.living_arrangement_id = on_record.home_id(row.living_arrangement, row.living_kind)
    writing.records.flush()
    for column in PLAN_COLUMNS:
        if column in columns:
            own = {block.name for block in on_record.standing.vocabulary.columns[column]}
            items = [item for item in row.plan if item.block in own]
            plans.lay(writing.records, patient, on_record.standing, column, items)


def _kept(writing: Writing, patient: Patient, column: str, file: str, desk: str) -> Said:
    values: dict[str, object] = {
        "name": patient.name,
        "file": file or "nothing",
        "desk": desk or "nothing",
        "field": Said("field:" + (column if column not in PLAN_COLUMNS else "plan")),
    }
    row = _who_wrote(writing, patient, column)
    if row is None:
        return Said("kept", values)
    return Said("kept:by", values | {"at": instant_of(row.happened_at), "by": row.actor})


def _who_wrote(writing: Writing, patient: Patient, column: str) -> Any:
    """The newest entry of the desk that changed the field."""
    rows = writing.records.execute(history.of_patient(patient.id, 1000).where(journal.c.source != "import")).all()
    return next((row for row in rows if _touched(row.changes, column)), None)


def _touched(changes: str, column: str) -> bool:
    table = "plan" if column in PLAN_COLUMNS else "patient"
    name = COLUMN_OF.get(column, column)
    return any(
        kind == table and (table == "plan" or name in (after or {})) for kind, _, _, after in json.loads(changes)
    )
