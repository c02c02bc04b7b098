"""Admitting somebody new, under a temporary number until a census brings their own."""

from datetime import date

from sqlalchemy import select

from frontdesk.acts import Admit
from frontdesk.desk.verbs.given_values import house_id
from frontdesk.desk.verbs.site_words import counselor_named
from frontdesk.desk.writing import Writing
from frontdesk.errors import AlreadyInCensus, Usage
from frontdesk.models import Patient
from frontdesk.rules.clean_text import LONGEST_NAME, clean
from frontdesk.rules.identity import Registered

TEMPORARY = "T-"


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
        living_arrangement_id=house_id(writing, act.living_arrangement) if act.living_arrangement else None,
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
