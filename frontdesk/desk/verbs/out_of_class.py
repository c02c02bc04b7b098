"""Out of class: in the building with staff, and not in the group; and back in it (docs/contract.md, Out of class)."""

from collections.abc import Sequence
from datetime import datetime, time

from frontdesk import queries
from frontdesk.acts import OutOfClass, Return
from frontdesk.database.mapped_statements import mapped_rows
from frontdesk.desk.patient_day import PatientDay, visit_for
from frontdesk.desk.program.the_site import away_reasons_of
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadTime, UnknownReason, Usage
from frontdesk.models import OutOfClass as OutOfClassRow
from frontdesk.models import Patient, Stay
from frontdesk.rules.clean_text import clean
from frontdesk.rules.day.clock import right_after
from frontdesk.rules.program.site_lists import AwayReason

LONGEST = 100
NO_REASON = AwayReason("", False)


def out_of_class(writing: Writing, act: OutOfClass) -> None:
    """Somebody is with staff, away from the group. Whoever was with somebody else until then is so no longer.

    Raises NotHere, AlreadyOut, BadTime, Usage, UnknownReason.
    """
    company, room = _short(act.company), _short(act.room)
    reason = _reason(writing, act.reason)
    patient = writing.visitor(act.patient)
    patient_day = writing.patient_day(patient)
    visit = visit_for(act.verb, patient, patient_day)
    began = _began(writing, act.at, patient, patient_day)
    back = writing.program.instant(act.back) if act.back else None
    if back and back <= began:
        raise BadTime(at=act.back, why=BadTime.BACK_TOO_SOON)
    if back and back > writing.now and (patient_day.gone or writing.late):
        raise BadTime(at=act.back, why=BadTime.LATER_THAN_NOW)
    _end_those_before(writing, act.at, mapped_rows(writing.records, *queries.outs_of(visit.id)), began, back)
    writing.records.add(
        OutOfClassRow(
            visit_id=visit.id,
            began=began,
            ended=back,
            reason=reason.name or None,
            countable=reason.countable,
            company=company,
            room=room,
            by=writing.by,
        )
    )


def back_in_class(writing: Writing, act: Return, patient_day: PatientDay) -> bool:
    """End the time out of class that runs, or ran at the time said. Returns whether there was one. Raises BadTime."""
    if patient_day.visit is None or act.until or (act.at is None and (patient_day.gone or writing.late)):
        return False
    at = writing.program.instant(act.at) if act.at else writing.now
    outs = mapped_rows(writing.records, *queries.outs_of(patient_day.visit.id))
    out = next((each for each in reversed(outs) if right_after(at, each.began) >= each.began), None)
    if out is None:
        return False
    ended = right_after(at, out.began)
    if ended >= natural_end(writing, out, patient_day):
        return False
    if ended > writing.now:
        raise BadTime(at=act.at, why=BadTime.LATER_THAN_NOW)
    writing.happened_at = out.ended = ended
    return True


def natural_end(writing: Writing, out: OutOfClassRow, patient_day: PatientDay) -> datetime:
    """When a time out of class is over where nobody comes back before."""
    block = next((each for each in writing.track_day.blocks if each.begins <= out.began < each.over), None)
    stay = next((each for each in reversed(patient_day.stays) if each.came <= out.began), None)
    end = out.ended or (block.over if block else writing.program.turning_points[-1])
    return min(end, stay.left) if stay and stay.left else end


def _began(writing: Writing, at: time | None, patient: Patient, patient_day: PatientDay) -> datetime:
    """When it began: while they were in the building. Raises AlreadyOut, NotHere, BadTime, BadDay."""
    if at is None:
        if patient_day.gone:
            raise patient_day.already_out(patient.name)
        began = writing.when(None, patient_day)
    else:
        began = right_after(writing.program.instant(at), patient_day.stays[-1].came)
    if began > writing.now:
        raise BadTime(at=at, why=BadTime.LATER_THAN_NOW)
    if _stay_at(patient_day.stays, began) is None:
        raise BadTime(at=at or began, why=BadTime.NOT_IN_THE_BUILDING)
    writing.happened_at = began
    return began


def _stay_at(stays: Sequence[Stay], at: datetime) -> Stay | None:
    """The stay that was going on at an instant."""
    return next((stay for stay in stays if stay.came <= at and (stay.left is None or at < stay.left)), None)


def _end_those_before(
    writing: Writing, at: time | None, outs: Sequence[OutOfClassRow], began: datetime, back: datetime | None
) -> None:
    """Who goes from one to the other is with one at a time. Raises BadTime where they were with somebody already."""
    for out in outs:
        if out.began >= began and (back is None or out.began < back):
            raise BadTime(at=at or began, why=BadTime.OUT_OF_CLASS_ALREADY)
        if out.began < began and (out.ended is None or out.ended > began):
            out.ended = began


def _reason(writing: Writing, number: int | None) -> AwayReason:
    """The reason, and whether its time counts. Raises UnknownReason."""
    reasons = away_reasons_of(writing.site)
    if number is None:
        return NO_REASON
    if not 1 <= number <= len(reasons):
        raise UnknownReason(number=number, reasons=tuple(each.name for each in reasons))
    return reasons[number - 1]


def _short(text: str) -> str:
    """Raises Usage where it is too long for a roll call."""
    words = clean(text)
    if len(words) > LONGEST:
        raise Usage(text=f"A name or a room has at most {LONGEST} letters. Say it shorter.")
    return words
