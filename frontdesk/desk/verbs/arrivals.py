"""Arriving and leaving: check in, return, step out, check out."""

from datetime import datetime, time

from frontdesk.acts import CheckIn, CheckOut, Return, StepOut
from frontdesk.desk.patient_day import PatientDay, refuse_in_state, visit_for
from frontdesk.desk.program.the_site import reasons_of
from frontdesk.desk.verbs.given_values import short_text
from frontdesk.desk.verbs.had_come_back import had_come_back
from frontdesk.desk.verbs.out_of_class import back_in_class
from frontdesk.desk.verbs.seats import give_back, take_planned_seats
from frontdesk.desk.verbs.site_words import OF_LEAVING, reason_of, where_to
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadTime, NotHere, NotKnown, ReasonNeeded, Usage
from frontdesk.models import Patient, Staff, Stay, Visit
from frontdesk.models.attendance import CHECKED_OUT, LEFT_OPEN, OPEN
from frontdesk.rules.clean_text import clean
from frontdesk.rules.identity import Known, Proof, recorded_as
from frontdesk.rules.telling_apart import Facts, proved_by
from frontdesk.shapes.people import State


def check_in(writing: Writing, act: CheckIn) -> None:
    """Someone has arrived: open their visit and take the planned seats that have room.

    Raises UnknownPatient, NotOnRoster, AlreadyHere, NotKnown, BadTime. A full group never refuses an arrival:
    they are "not placed". Someone who stepped out returns; someone checked out begins another stay of the visit.
    """
    patient = writing.patient(act.patient)
    patient_day = writing.patient_day(patient)
    refuse_in_state(act.verb, patient, patient_day)
    compare(writing, patient, act.known)
    came = writing.when(act.at, patient_day)
    visit = _visit_for(writing, patient, patient_day)
    if act.known:
        visit.known_by, visit.known_by_name = recorded_as(act.known)
    # Before the stay, so that all is written at once.
    if patient_day.state is not State.STEPPED_OUT:
        take_planned_seats(writing, visit, came, first_stay=patient_day.visit is None)
    writing.records.add(Stay(visit_id=visit.id, came=came, came_by=writing.by, left=None, back_by=None))


def come_back(writing: Writing, act: Return) -> None:
    """Someone who stepped out is back; or had been, though they were checked out meanwhile; or is back in class.

    Raises NotHere, AlreadyHere, AlreadyOut, NotKnown, BadTime, and Usage for an ``until`` of anybody still here.
    """
    patient = writing.visitor(act.patient)
    patient_day = writing.patient_day(patient)
    if back_in_class(writing, act, patient_day):
        return
    visit = visit_for(act.verb, patient, patient_day)
    if patient_day.gone:
        had_come_back(writing, act, patient, patient_day)
        return
    if act.until:
        raise Usage(text=f"{patient.name} is not checked out. Leave out to, and check them out when they go.")
    compare(writing, patient, act.known)
    came = writing.when(act.at, patient_day)
    writing.records.add(Stay(visit_id=visit.id, came=came, came_by=writing.by, left=None, back_by=None))


def step_out(writing: Writing, act: StepOut) -> None:
    """Someone leaves the premises, expected back. Raises NotHere, AlreadyOut, BadTime."""
    patient = writing.patient(act.patient)
    patient_day = writing.patient_day(patient)
    refuse_in_state(act.verb, patient, patient_day)
    stay = patient_day.stay
    if stay is None:
        raise NotHere(name=patient.name, state=patient_day.state)
    left = writing.when(act.at, patient_day)
    promised = writing.program.instant(act.back) if act.back else None
    if promised and promised <= left:
        raise BadTime(at=act.back, why=BadTime.BACK_TOO_SOON)
    stay.left, stay.back_by = left, promised


def check_out(writing: Writing, act: CheckOut) -> None:
    """Someone leaves for the day, to where the plan says or to a destination.

    Somebody who had stepped out left at that time, unless ``at`` says otherwise. Before check-out opens a reason is
    needed. ``told_by`` names who said so, where the desk did not see it; ``with_whom`` says with whom, or where to.
    Raises NotHere, AlreadyOut, NotKnown, BadTime, Usage, UnknownHouse, ReasonNeeded, UnknownReason.
    """
    words, with_whom = reason_of(writing, OF_LEAVING, act.reason), short_text(act.with_whom)
    patient = writing.patient(act.patient)
    patient_day = writing.patient_day(patient)
    visit = visit_for(act.verb, patient, patient_day)
    compare(writing, patient, act.known)
    left = _time_left(writing, patient_day, act.at)
    goes_to = where_to(writing, patient, act.destination)
    opens = writing.track_day.checkout_opens
    if left < opens:
        words = words or writing.because or _said_ahead_of(writing, left)
    if left < opens and words is None:
        raise ReasonNeeded(name=patient.name, opens=opens, reasons=reasons_of(writing.site.left_early_reasons))
    if patient_day.stay:
        patient_day.stay.left = left
    visit.status, visit.checked_out_at, visit.checked_out_by = CHECKED_OUT, left, writing.by
    visit.destination, visit.reason, visit.told_by = goes_to, words, clean(act.told_by)
    visit.with_whom = with_whom
    give_back(writing, visit, left)


def _time_left(writing: Writing, patient_day: PatientDay, at: time | None) -> datetime:
    """When they left: as it was given, or for who had stepped out when they did. Raises BadTime, BadDay."""
    if patient_day.stay is None and at is None and patient_day.last:
        writing.happened_at = patient_day.last
        return patient_day.last
    return writing.when(at, patient_day)


def _said_ahead_of(writing: Writing, left: datetime) -> str | None:
    """In which words it was said ahead that they would leave by then: reason enough, and no other is asked for."""
    said = writing.word.said if writing.word else None
    if said is None or said.leaves_at is None or left < writing.program.instant(said.leaves_at):
        return None
    return said.reason or (f"excused by {said.excused_by}" if said.excused_by else "said ahead")


def _visit_for(writing: Writing, patient: Patient, patient_day: PatientDay) -> Visit:
    if patient_day.forgotten:
        patient_day.forgotten.status = LEFT_OPEN
        writing.records.flush()
    if patient_day.visit:
        if patient_day.state is State.CHECKED_OUT:
            _reopen(writing, patient_day.visit)
        return patient_day.visit
    visit = Visit(
        patient_id=patient.id,
        day_id=writing.day_id,
        status=_not_ended(writing),
        scheduled=writing.scheduled(patient),
        known_by="",
        known_by_name="",
        checked_out_at=None,
        checked_out_by=None,
        destination=None,
        reason=None,
        in_spite_of=(not patient_day.absence and writing.said_away) or "",
    )
    writing.records.add(visit)
    writing.records.flush()
    return visit


def _not_ended(writing: Writing) -> str:
    """How a visit stands that nobody has ended: of an earlier day that stays a question, and none is going on."""
    return LEFT_OPEN if writing.late else OPEN


def _reopen(writing: Writing, visit: Visit) -> None:
    visit.status, visit.checked_out_at, visit.checked_out_by = _not_ended(writing), None, None
    visit.destination, visit.reason, visit.told_by, visit.with_whom = None, None, "", ""


def compare(writing: Writing, patient: Patient, known: Known | None) -> None:
    """Raises NotKnown where something was said and is not the patient's (docs/domain.md, fact 6)."""
    if known and not proved_by(known, facts_of(writing, patient)):
        what = "birth month and day" if known.proof is Proof.BIRTH_DATE else known.proof.value
        raise NotKnown(name=patient.name, what=what)


def facts_of(writing: Writing, patient: Patient) -> Facts:
    """What the patient may say of themselves, as the records have it."""
    counselor = writing.records.get(Staff, patient.counselor_id) if patient.counselor_id else None
    return Facts(patient.dob, patient.phone, counselor.name if counselor else "", patient.mrn)
