"""People whom the records do not know yet: those of a batch are written at once, and each is an entry."""

from collections.abc import Iterable, Sequence

from frontdesk.database.recorder import Change
from frontdesk.desk import ledger
from frontdesk.desk.census.batch_records import BatchRecords
from frontdesk.desk.program.program_day import recorded_weekdays
from frontdesk.desk.writing import Writing
from frontdesk.models import Base, Patient
from frontdesk.models.journal import canonical
from frontdesk.rules.census.compare import remembered
from frontdesk.rules.census.file import Census
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.verbs import Verb


def add_people(writing: Writing, on_record: BatchRecords, census: Census, rows: Sequence[CensusRow]) -> None:
    """New patients with their plans. A house or a counselor that is new too is in the entry of whom it came with."""
    people: list[Patient] = []
    came_by: list[int] = []
    for row in rows:
        people.append(_patient(on_record, row, census.says(row)))
        came_by.append(writing.recorder.number)
    _write(writing, people)
    _write(
        writing,
        [plan for patient, row in zip(people, rows, strict=True) for plan in on_record.plans_of(patient.id, row.plan)],
    )
    ledger.enter_each(writing, Verb.CENSUS, _by_person(people, came_by, writing.recorder.end()))


def _write(writing: Writing, rows: Iterable[Base]) -> None:
    writing.records.add_all(rows)
    writing.records.flush()


def _by_person(people: Sequence[Patient], came_by: Sequence[int], changes: Sequence[Change]) -> dict[int, list[Change]]:
    """The changes by whom they are about: first stands what came with each, then all people, then all plans."""
    begins = (0, *came_by)
    parted = {
        patient.id: list(changes[begin:end]) for patient, begin, end in zip(people, begins, came_by, strict=False)
    }
    for change in changes[begins[-1] :]:
        table, id, _, after = change
        parted[id if table == Patient.__tablename__ else after["patient_id"]].append(change)
    return parted


def _patient(on_record: BatchRecords, row: CensusRow, says: dict[str, str]) -> Patient:
    return Patient(
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
