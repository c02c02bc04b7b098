"""The wrong person was checked in: today's visit is given to whom it belongs."""

from frontdesk.acts import WrongPerson
from frontdesk.desk.patient_day import refuse_in_state
from frontdesk.desk.writing import Writing
from frontdesk.errors import AlreadyHere, AlreadyOut, NotHere, Usage
from frontdesk.models.attendance import LEFT_OPEN, OPEN
from frontdesk.shapes.people import State


def wrong_person(writing: Writing, act: WrongPerson) -> None:
    """Today's visit of somebody, with its times and seats, is that of ``meant``; the first is as before.

    How the first was known proves nothing of the other, and goes. Raises Usage where both are one, NotHere,
    NotOnRoster, AlreadyHere or AlreadyOut where the other has come today.
    """
    if act.patient == act.meant:
        raise Usage(text="That is one person. Name who was written down, then who it was.")
    patient = writing.anyone(act.patient)
    patient_day = writing.patient_day(patient)
    refuse_in_state(act.verb, patient, patient_day)
    visit = patient_day.visit
    if visit is None:
        raise NotHere(name=patient.name, state=patient_day.state)
    meant = writing.patient(act.meant)
    meant_day = writing.patient_day(meant)
    if meant_day.visit and meant_day.state is State.CHECKED_OUT:
        raise AlreadyOut(name=meant.name, by=meant_day.visit.checked_out_by, at=meant_day.visit.checked_out_at)
    if meant_day.stays:
        raise AlreadyHere(name=meant.name, by=meant_day.stays[0].came_by, at=meant_day.stays[0].came)
    if meant_day.forgotten and visit.status == OPEN:
        meant_day.forgotten.status = LEFT_OPEN
        writing.records.flush()
    visit.patient_id, visit.scheduled = meant.id, writing.scheduled(meant)
    visit.known_by = visit.known_by_name = ""
    visit.in_spite_of = writing.said_away or ""
