"""What the desk writes down for the counselors: notes, changed fields, seen marks, and a minimal admission."""

from datetime import date
from typing import cast, get_args

from sqlalchemy import func, select

from frontdesk import models
from frontdesk.acts import Admit, Note, Seen, Update
from frontdesk.desk.program import plans
from frontdesk.desk.verbs.seats import follow_plan
from frontdesk.desk.verbs.site_words import counselor_named, living_arrangement
from frontdesk.desk.writing import Writing
from frontdesk.errors import AlreadyInCensus, NoChange, NotTheirs, Usage
from frontdesk.models import CounselorWord, LivingArrangement, Patient, Staff, journal
from frontdesk.models.attendance import OPEN
from frontdesk.rules.clean_text import LONGEST_NAME, LONGEST_NOTE, clean
from frontdesk.rules.faults import has_social_security
from frontdesk.rules.identity import Registered
from frontdesk.shapes.staff import SeesAs

PLAIN_FIELDS = ("name_used", "phone")
FIELDS = (*PLAIN_FIELDS, "living_arrangement", "classes", "activity", "schedule_days", "counselor", "discharge_date")
BY_WORD = ("counselor", "discharge_date")
"""Fields that are a counselor's to say; the desk writes them down (docs/domain.md, fact 3)."""
TEMPORARY = "T-"


def note(writing: Writing, act: Note) -> None:
    """A fact for the counselor, at most 1000 letters. Raises Usage for an empty or longer one."""
    words = allowed(clean(act.text))
    if not words or len(words) > LONGEST_NOTE:
        raise Usage(text=f"A note has between 1 and {LONGEST_NOTE} letters.")
    patient = writing.anyone(act.patient)
    writing.records.add(models.CounselorNote(patient_id=patient.id, text=words, at=writing.now, by=writing.by))


def seen(writing: Writing, act: Seen) -> None:
    """The counselor has seen every update up to an entry (by default the newest there is), and nothing after it.

    ``covers`` names the counselor in whose place a lead looked. Raises UnknownStaff, and NotTheirs where it is no lead.
    """
    patient = writing.anyone(act.patient)
    newest = writing.records.scalar(select(func.max(journal.c.seq))) or 0
    whose = counselor_named(writing, act.covers).name if act.covers else ""
    if whose and writing.actor.sees_as(whose) is not SeesAs.STAND_IN:
        raise NotTheirs(covers=whose)
    upto = min(act.up_to or newest, newest)
    writing.records.add(models.SeenMark(patient_id=patient.id, up_to=upto, at=writing.now, by=writing.by, covers=whose))


def update(writing: Writing, act: Update) -> None:
    """Change one field of the census; with ``today`` the seats of today follow the plan.

    A new counselor and a discharge date are a counselor's word: that of ``word_of``, else of the patient's own.

    Raises Usage for a field or value of no known form, UnknownHouse, UnknownGroup, UnknownStaff, NoChange.
    """
    if act.field not in FIELDS:
        raise Usage(text=f"There is no field “{act.field}”. There are: {', '.join(FIELDS)}.")
    patient = writing.anyone(act.patient)
    before = writing.planned
    _keep_word(writing, patient, act.field, act.word_of)
    if not _set(writing, patient, act.field, allowed(clean(act.value))):
        raise NoChange(text=f"The {act.field.replace('_', ' ')} of {patient.name} is that already.")
    writing.records.flush()
    visit = writing.patient_day(patient).visit if act.today else None
    if visit and visit.status == OPEN:
        follow_plan(writing, patient, visit, before)


def _keep_word(writing: Writing, patient: Patient, field: str, word_of: str | None) -> None:
    """Write down by which counselor's word a field changes; called before it does, while the old one is on record."""
    if field not in BY_WORD:
        return
    own = writing.records.get(Staff, patient.counselor_id) if patient.counselor_id else None
    counselor = counselor_named(writing, word_of) if word_of else own
    if counselor:
        writing.records.add(
            CounselorWord(patient_id=patient.id, field=field, counselor=counselor.name, at=writing.now, by=writing.by)
        )


def allowed(text: str) -> str:
    """The text, unless it holds a number that may never be kept (docs/contract.md, Census). Raises Usage."""
    if has_social_security(text):
        raise Usage(text="This looks like a social-security number, which is never kept here. Leave it out.")
    return text


def _set(writing: Writing, patient: Patient, field: str, value: str) -> bool:
    """Set a field from its text. Returns whether that changed anything."""
    if field in get_args(plans.Column):
        return plans.set_column(writing.records, patient, cast(plans.Column, field), value)
    before = {key: getattr(patient, key) for key in COLUMNS.values()}
    match field:
        case "living_arrangement":
            patient.living_arrangement_id = _house_id(writing, value) if value else None
        case "counselor":
            patient.counselor_id = counselor_named(writing, value).id if value else None
        case "schedule_days":
            patient.schedule_days = plans.weekdays(value)
        case "discharge_date":
            patient.discharge_date = discharge_date(patient, value)
        case _:
            if len(value) > LONGEST_NAME:
                raise Usage(text=f"A name or number has at most {LONGEST_NAME} letters.")
            setattr(patient, field, value)
    return any(getattr(patient, key) != old for key, old in before.items())


COLUMNS = {
    "name_used": "name_used",
    "phone": "phone",
    "living_arrangement": "living_arrangement_id",
    "schedule_days": "schedule_days",
    "counselor": "counselor_id",
    "discharge_date": "discharge_date",
}


def _house_id(writing: Writing, text: str) -> int:
    name = living_arrangement(writing, text)
    return writing.records.scalars(select(LivingArrangement.id).where(LivingArrangement.name == name)).one()


def discharge_date(patient: Patient, text: str) -> date | None:
    """A date as the census writes it, not before the admission. Raises Usage."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Usage(text=f"“{text}” is no date. Write it like 2026-11-23.") from None
    if patient.admit_date and day < patient.admit_date:
        raise Usage(text=f"{day} is before the admission on {patient.admit_date}.")
    return day


def admit(writing: Writing, act: Admit) -> None:
    """Someone new, under a temporary number until a census brings their own. Raises Usage, AlreadyInCensus…"""
    last, first = clean(act.last_name), clean(act.first_name)
    if not last or not first or max(len(last), len(first)) > LONGEST_NAME:
        raise Usage(text=f"A last and a first name are needed, of at most {LONGEST_NAME} letters.")
    writing.open_day()
    if act.dob > writing.today:
        raise Usage(text="A date of birth cannot be later than today.")
    _refuse_in_census(writing, last, first, act.dob)
    patient = Patient(
        mrn=_temporary_number(writing),
        last_name=last,
        first_name=first,
        name_used="",
        pronouns="",
        dob=act.dob,
        card="",
        phone="",
        counselor_id=counselor_named(writing, act.counselor).id if act.counselor else None,
        living_arrangement_id=_house_id(writing, act.living_arrangement) if act.living_arrangement else None,
        level_of_care="",
        admit_date=writing.today,
        discharge_date=None,
        schedule_days="",
        temporary=True,
        census_row="",
    )
    writing.records.add(patient)
    writing.records.flush()
    writing.subject = patient.id


def _refuse_in_census(writing: Writing, last: str, first: str, dob: date) -> None:
    new = Registered.of(last, first, dob)
    for patient in writing.records.scalars(select(Patient).where(Patient.dob == dob)):
        if Registered.of(patient.last_name, patient.first_name, patient.dob) == new:
            raise AlreadyInCensus(name=patient.name, mrn=patient.mrn)


def _temporary_number(writing: Writing) -> str:
    taken = writing.records.scalars(select(Patient.mrn).where(Patient.mrn.like(TEMPORARY + "%"))).all()
    numbers = [int(mrn.removeprefix(TEMPORARY)) for mrn in taken if mrn.removeprefix(TEMPORARY).isdigit()]
    return f"{TEMPORARY}{max(numbers, default=0) + 1}"
