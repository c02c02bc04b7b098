"""Admitting somebody new, under a temporary number until a census brings their own."""

from collections.abc import Sequence
from itertools import chain

from sqlalchemy import select

from frontdesk.acts import Admit
from frontdesk.desk.program import plans
from frontdesk.desk.verbs.given_values import house_id, short_text
from frontdesk.desk.verbs.site_words import counselor_named, track_named
from frontdesk.desk.writing import Writing
from frontdesk.errors import AlreadyInCensus, SamePerson, Usage
from frontdesk.models import FormerNumber, Patient
from frontdesk.rules.clean_text import LONGEST_NAME, clean
from frontdesk.rules.former_names import former_names
from frontdesk.rules.identity import Registered
from frontdesk.rules.same_person import Identity, same_person
from frontdesk.shapes.done import Said

TEMPORARY = "T-"


def admit(writing: Writing, act: Admit) -> None:
    """Someone new, with what is known of them already.

    Raises Usage, AlreadyInCensus for an equal name and birth date, SamePerson for a like name unless ``anyway``,
    UnknownHouse, UnknownStaff, UnknownGroup, UnknownTrack.
    """
    last, first = clean(act.last_name), clean(act.first_name)
    if not last or not first or max(len(last), len(first)) > LONGEST_NAME:
        raise Usage(text=f"A last and a first name are needed, of at most {LONGEST_NAME} letters.")
    writing.open_day()
    if act.dob > writing.today:
        raise Usage(text="A date of birth cannot be later than today.")
    _refuse_known(writing, Identity(last, first, "", act.dob), act.anyway)
    patient = _new_patient(writing, act, last, first)
    writing.records.add(patient)
    writing.records.flush()
    if act.classes:
        plans.set_column(writing.records, patient, "classes", clean(act.classes))
    writing.subject = patient.id


def _new_patient(writing: Writing, act: Admit, last: str, first: str) -> Patient:
    return Patient(
        mrn=_temporary_number(writing),
        last_name=last,
        first_name=first,
        name_used="",
        pronouns="",
        dob=act.dob,
        card="",
        phone=short_text(act.phone),
        counselor_id=counselor_named(writing, act.counselor).id if act.counselor else None,
        living_arrangement_id=house_id(writing, act.living_arrangement) if act.living_arrangement else None,
        level_of_care="",
        admit_date=writing.today,
        discharge_date=None,
        schedule_days=plans.weekdays(clean(act.days)),
        track_id=track_named(writing, act.track).id if act.track else None,
        temporary=True,
        census_row="",
    )


def _refuse_known(writing: Writing, new: Identity, anyway: bool) -> None:
    """Raises AlreadyInCensus, or SamePerson unless ``anyway``, for somebody of this birth date who may be the same."""
    born_then = writing.records.scalars(
        select(Patient).where(Patient.dob == new.dob, Patient.joined_into.is_(None)).order_by(Patient.id)
    ).all()
    registered = Registered.of(new.last_name, new.first_name, new.dob)
    for patient in born_then:
        if Registered.of(patient.last_name, patient.first_name, patient.dob) == registered:
            raise AlreadyInCensus(name=patient.name, mrn=patient.mrn)
    like = [patient for patient in born_then if any(same_person(new, known) for known in _identities(patient))]
    if like and not anyway:
        raise SamePerson(people=[_told(writing, patient) for patient in like], mrn=like[0].mrn)


def _identities(patient: Patient) -> list[Identity]:
    """Somebody as they are registered now, and under each earlier last name."""
    lasts = (patient.last_name, *former_names(patient.former_name))
    return [Identity(last, patient.first_name, patient.name_used, patient.dob) for last in lasts]


def _told(writing: Writing, patient: Patient) -> Said:
    """Who they are, by what name besides, and since or until when they are admitted."""
    legal = " ".join(filter(None, (patient.first_name, patient.last_name)))
    values = {"name": legal if legal == patient.name else f"{legal} (called {patient.name})", "mrn": patient.mrn}
    if off_roster := patient.off_roster(writing.today):
        return Said("like:discharged" if off_roster.discharged else "like:to-come", values | {"day": off_roster.day})
    if patient.admit_date:
        return Said("like:since", values | {"day": patient.admit_date})
    return Said("like", values)


def _temporary_number(writing: Writing) -> str:
    """The number after the highest ever given, a former one included."""
    taken: list[Sequence[str]] = [
        writing.records.scalars(select(each).where(each.like(TEMPORARY + "%"))).all()
        for each in (Patient.mrn, FormerNumber.mrn)
    ]
    digits = (mrn.removeprefix(TEMPORARY) for mrn in chain.from_iterable(taken))
    return f"{TEMPORARY}{max((int(each) for each in digits if each.isdigit()), default=0) + 1}"
