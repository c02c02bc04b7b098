"""Arriving and leaving: check in, return, step out, check out."""

from datetime import datetime, time

from frontdesk.desk.program.the_site import reasons_of
from frontdesk.desk.verbs.choices import reason_of, where_to
from frontdesk.desk.verbs.seats import give_back, take_planned_seats
from frontdesk.desk.writing import Act, Standing, refuse_if_here, require_visit
from frontdesk.errors import BadTime, NotHere, NotKnown, ReasonNeeded
from frontdesk.models import Patient, Stay, Visit
from frontdesk.models.attendance import CHECKED_OUT, LEFT_OPEN, OPEN
from frontdesk.rules.cleaning import clean
from frontdesk.views.done import Known
from frontdesk.views.people import State


def check_in(act: Act, patient_id: int, at: time | None = None, known: Known | None = None) -> None:
    """Someone has arrived: open their visit and take the planned seats that have room.

    Raises UnknownPatient, NotOnRoster, AlreadyHere, NotKnown, BadTime. A full group never refuses an arrival:
    they are "not placed". Someone who stepped out returns; someone checked out begins another stay of the visit.
    """
    patient = act.patient(patient_id)
    standing = act.standing(patient)
    refuse_if_here(patient, standing)
    compare(patient, known)
    came = act.when(at, standing)
    visit = _visit_for(act, patient, standing)
    if known:
        visit.known_by, visit.known_by_name = kept_as(known)
    # Before the stay, so that all is written at once.
    if standing.state is not State.STEPPED_OUT:
        take_planned_seats(act, visit, came, first_stay=standing.visit is None)
    act.records.add(Stay(visit_id=visit.id, came=came, came_by=act.by, left=None, back_by=None))


def come_back(act: Act, patient_id: int, at: time | None = None, known: Known | None = None) -> None:
    """Someone who stepped out is back. Raises NotHere, AlreadyHere, AlreadyOut, NotKnown, BadTime."""
    patient = act.patient(patient_id)
    standing = act.standing(patient)
    refuse_if_here(patient, standing)
    visit = require_visit(patient, standing)
    compare(patient, known)
    came = act.when(at, standing)
    act.records.add(Stay(visit_id=visit.id, came=came, came_by=act.by, left=None, back_by=None))


def step_out(act: Act, patient_id: int, at: time | None = None, back: time | None = None) -> None:
    """Someone leaves the premises, expected back. Raises NotHere, AlreadyOut, BadTime."""
    patient = act.patient(patient_id)
    standing = act.standing(patient)
    require_visit(patient, standing)
    stay = standing.stay
    if stay is None:
        raise NotHere(name=patient.name, state=standing.state)
    left = act.when(at, standing)
    promised = act.program.instant(back) if back else None
    if promised and promised <= left:
        raise BadTime(at=back, why="they cannot be back before they left. Write a later time.")
    stay.left, stay.back_by = left, promised


def check_out(
    act: Act,
    patient_id: int,
    destination: str | None = None,
    at: time | None = None,
    reason: int | None = None,
    known: Known | None = None,
    told_by: str = "",
) -> None:
    """Someone leaves for the day, to where the plan says or to a destination.

    Who stepped out left then, unless ``at`` says otherwise. Before check-out opens a reason is needed. ``told_by``:
    who said so, where the desk did not see it.
    Raises NotHere, AlreadyOut, NotKnown, BadTime, UnknownHouse, ReasonNeeded, UnknownReason.
    """
    words = reason_of(act.site.left_early_reasons, reason)
    patient = act.patient(patient_id)
    standing = act.standing(patient)
    visit = require_visit(patient, standing)
    compare(patient, known)
    left = _time_left(act, standing, at)
    goes_to = where_to(act, patient, destination)
    if left < act.program.checkout_opens and words is None:
        raise ReasonNeeded(
            name=patient.name, opens=act.program.checkout_opens, reasons=reasons_of(act.site.left_early_reasons)
        )
    if standing.stay:
        standing.stay.left = left
    visit.status, visit.checked_out_at, visit.checked_out_by = CHECKED_OUT, left, act.by
    visit.destination, visit.reason, visit.told_by = goes_to, words, clean(told_by)
    give_back(act, visit, left)


def _time_left(act: Act, standing: Standing, at: time | None) -> datetime:
    if standing.stay is None and at is None and standing.last:
        act.happened_at = standing.last
        return standing.last
    return act.when(at, standing)


def _visit_for(act: Act, patient: Patient, standing: Standing) -> Visit:
    if standing.visit:
        if standing.state is State.CHECKED_OUT:
            _reopen(standing.visit)
        return standing.visit
    if standing.forgotten:
        standing.forgotten.status = LEFT_OPEN
        act.records.flush()
    visit = Visit(
        patient_id=patient.id,
        day_id=act.day_id,
        status=OPEN,
        scheduled=act.scheduled(patient),
        known_by="",
        known_by_name="",
        checked_out_at=None,
        checked_out_by=None,
        destination=None,
        reason=None,
    )
    act.records.add(visit)
    act.records.flush()
    return visit


def _reopen(visit: Visit) -> None:
    visit.status, visit.checked_out_at, visit.checked_out_by = OPEN, None, None
    visit.destination, visit.reason, visit.told_by = None, None, ""


def compare(patient: Patient, known: Known | None) -> None:
    """Raises NotKnown where birth month and day were said and are not the patient's (docs/domain.md, fact 6)."""
    if known and known.birth and known.birth != f"{patient.dob:%m%d}":
        raise NotKnown(name=patient.name)


def kept_as(known: Known) -> tuple[str, str]:
    """How the visit keeps the way a patient was known; never the date itself."""
    if known.birth:
        return "birth date", ""
    return ("photo ID", "") if known.photo_id else ("staff", known.by_staff)
