"""The fields of the census as the desk changes them, one at a time."""

from collections.abc import Callable

from sqlalchemy import func, select

from frontdesk.acts import Update
from frontdesk.desk.program import plans
from frontdesk.desk.verbs import for_today, given_values
from frontdesk.desk.verbs.seats import follow_plan
from frontdesk.desk.verbs.site_words import counselor_named, track_named
from frontdesk.desk.writing import Writing
from frontdesk.errors import CardHeld, NoChange, Usage
from frontdesk.models import CounselorWord, LivingArrangement, Patient, Staff
from frontdesk.models.attendance import OPEN
from frontdesk.rules.census.census_fields import parse_living_kind
from frontdesk.rules.clean_text import clean
from frontdesk.rules.faults import BadField
from frontdesk.rules.former_names import with_former
from frontdesk.rules.living_kind import LivingKind

OF_THE_DAY = ("classes", "activity", "schedule_days", "track")
"""Fields that a running day keeps as they were when they change."""
BY_WORD = ("counselor", "discharge_date")
"""Fields that are a counselor's to say; the desk writes them down (docs/domain.md, fact 3)."""
Setter = Callable[[Writing, Patient, str], None]


def update(writing: Writing, act: Update) -> None:
    """Change one field of the census; with ``today`` the seats of today follow the plan.

    ``word_of`` says by whose word. A new counselor and a discharge date are a counselor's word: that of ``word_of``,
    else of the patient's own.

    Raises Usage for a field or value of no known form, UnknownHouse, UnknownGroup, UnknownStaff, UnknownTrack,
    CardHeld, NoChange.
    """
    setter = SETTERS.get(act.field)
    if setter is None:
        raise Usage(text=f"There is no field “{act.field}”. There are: {', '.join(SETTERS)}.")
    patient = writing.anyone(act.patient)
    before, word = writing.planned, _word(writing, patient, act)
    if not _changed(writing, patient, act, setter):
        raise NoChange(text=f"The {act.field.replace('_', ' ')} of {patient.name} is that already.")
    _keep_word(writing, patient, act.field, word)
    visit = writing.patient_day(patient).visit if act.today else None
    if visit and visit.status == OPEN:
        follow_plan(writing, patient, visit, before)


def _changed(writing: Writing, patient: Patient, act: Update, setter: Setter) -> bool:
    """Set the field; what a running day keeps of it stays, or with ``today`` gives way. Returns whether it differed."""
    of_the_day = act.field in OF_THE_DAY
    if of_the_day and not act.today:
        for_today.keep(writing, patient, act.field)
        writing.records.flush()
    noted = writing.recorder.number
    setter(writing, patient, given_values.allowed(clean(act.value)))
    writing.records.flush()
    differs = writing.recorder.number != noted
    if of_the_day and act.today:
        differs |= for_today.release(writing, patient, act.field)
    return differs


def _word(writing: Writing, patient: Patient, act: Update) -> str:
    """By whose word a field changes; asked before it does, while the old counselor is on record. Empty: nobody's."""
    if act.field not in BY_WORD:
        return given_values.short_text(act.word_of or "")
    own = writing.records.get(Staff, patient.counselor_id) if patient.counselor_id else None
    counselor = counselor_named(writing, act.word_of) if act.word_of else own
    return counselor.name if counselor else ""


def _keep_word(writing: Writing, patient: Patient, field: str, word: str) -> None:
    """Write down by whose word a field changed, on the entry too where it changed by a word."""
    writing.word_of = word or None
    if word:
        said = CounselorWord(patient_id=patient.id, field=field, counselor=word, at=writing.now, by=writing.by)
        writing.records.add(said)


def _text(field: str) -> Setter:
    def set_text(writing: Writing, patient: Patient, value: str) -> None:
        setattr(patient, field, given_values.short_text(value))

    return set_text


def _name(field: str) -> Setter:
    def set_name(writing: Writing, patient: Patient, value: str) -> None:
        name, other = given_values.short_text(value), {"last_name": "first_name"}.get(field, "last_name")
        if not name and not getattr(patient, other):
            raise Usage(text="Everybody has a last or a first name. Write one.")
        if field == "last_name" and name != patient.last_name:
            patient.former_name = with_former(patient.former_name, patient.last_name)
        setattr(patient, field, name)

    return set_name


def _born(writing: Writing, patient: Patient, value: str) -> None:
    patient.dob = given_values.born(value, writing.today)


def _admitted(writing: Writing, patient: Patient, value: str) -> None:
    patient.admit_date = given_values.admitted(patient, value)


def _discharged(writing: Writing, patient: Patient, value: str) -> None:
    patient.discharge_date = given_values.discharged(patient, value)


def _level_of_care(writing: Writing, patient: Patient, value: str) -> None:
    patient.level_of_care = given_values.level_of_care(value)


def _plan(column: plans.Column) -> Setter:
    return lambda writing, patient, value: _lay(writing, patient, column, value)


def _lay(writing: Writing, patient: Patient, column: plans.Column, value: str) -> None:
    plans.set_column(writing.records, patient, column, value)


def _schedule_days(writing: Writing, patient: Patient, value: str) -> None:
    patient.schedule_days = plans.weekdays(value)


def _counselor(writing: Writing, patient: Patient, value: str) -> None:
    patient.counselor_id = counselor_named(writing, value).id if value else None


def _track(writing: Writing, patient: Patient, value: str) -> None:
    patient.track_id = track_named(writing, value).id if value else None


def _living_arrangement(writing: Writing, patient: Patient, value: str) -> None:
    patient.living_arrangement_id = given_values.house_id(writing, value) if value else None


def _living_kind(writing: Writing, patient: Patient, value: str) -> None:
    """The kind of the house they live in, for everyone who lives there."""
    if patient.living_arrangement_id is None:
        raise Usage(text=f"{patient.name} has no living arrangement. Give one first.")
    house = writing.records.get_one(LivingArrangement, patient.living_arrangement_id)
    try:
        kind = parse_living_kind(value)
    except BadField:
        kind = None
    if kind is None:
        raise Usage(text=f"“{value}” is no kind of living arrangement. There are: {', '.join(LivingKind)}.")
    house.kind = kind.value


def _card(writing: Writing, patient: Patient, value: str) -> None:
    """A card is one person's. It passes from who was discharged; who is admitted, or will be, keeps it."""
    card = given_values.short_text(value)
    for holder in _holders(writing, patient, card):
        if not (holder.discharge_date and holder.discharge_date < writing.today):
            raise CardHeld(card=card, name=holder.name, mrn=holder.mrn)
        holder.card = ""
    # The card leaves one row before it comes into the other: no two rows have one.
    writing.records.flush()
    patient.card = card


def _holders(writing: Writing, patient: Patient, card: str) -> list[Patient]:
    same = select(Patient).where(func.lower(Patient.card) == card.lower(), Patient.id != patient.id)
    return list(writing.records.scalars(same)) if card else []


SETTERS: dict[str, Setter] = {
    "last_name": _name("last_name"),
    "first_name": _name("first_name"),
    "name_used": _text("name_used"),
    "former_name": _text("former_name"),
    "dob": _born,
    "pronouns": _text("pronouns"),
    "phone": _text("phone"),
    "card": _card,
    "living_arrangement": _living_arrangement,
    "living_kind": _living_kind,
    "level_of_care": _level_of_care,
    "classes": _plan("classes"),
    "activity": _plan("activity"),
    "schedule_days": _schedule_days,
    "track": _track,
    "counselor": _counselor,
    "admit_date": _admitted,
    "discharge_date": _discharged,
}
"""How each field that the desk may change is set from its text."""
