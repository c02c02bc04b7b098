"""Someone had come back, and nobody wrote it down before they were checked out: that stay is entered afterwards."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from frontdesk import queries
from frontdesk.acts import Return
from frontdesk.desk.journal.history import in_force
from frontdesk.desk.patient_day import PatientDay
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadTime
from frontdesk.models import Patient, Seat, Stay, Visit
from frontdesk.models.types import instant_of
from frontdesk.rules.day.clock import right_after


def had_come_back(writing: Writing, act: Return, patient: Patient, patient_day: PatientDay) -> None:
    """Enter a stay of somebody who had stepped out before they were checked out, from ``at`` ``until`` then.

    Without ``until`` it goes on to when they left, or else were written down as gone. The seats that the check-out gave
    back, in blocks that had begun by then, are theirs again: they were there. Raises AlreadyOut without a time, and for
    who never stepped out; BadTime.
    """
    visit = patient_day.visit
    assert visit, "who was checked out has a visit"
    left = _check_out_of(writing, visit)
    if act.at is None or left is None or _ended_a_stay(left):
        raise patient_day.already_out(patient.name)
    stepped_out = patient_day.stays[-1].left
    came = right_after(writing.program.instant(act.at), stepped_out)
    if came > writing.now:
        raise BadTime(at=act.at, why=BadTime.LATER_THAN_NOW)
    if stepped_out and came < stepped_out:
        raise BadTime(at=act.at, why=BadTime.RECORDED_LATER)
    ended = _until(writing, act, visit, left, came)
    writing.happened_at = came
    writing.records.add(Stay(visit_id=visit.id, came=came, came_by=writing.by, left=ended, back_by=None))
    if visit.checked_out_at is None or ended > visit.checked_out_at:
        visit.checked_out_at = ended
    _seats_again(writing, left, ended)


def _until(writing: Writing, act: Return, visit: Visit, left: Row[Any], came: datetime) -> datetime:
    """When they left for good. Raises BadTime."""
    if act.until is None:
        recorded = instant_of(left.recorded_at)
        gone = visit.checked_out_at if visit.checked_out_at and visit.checked_out_at > came else recorded
        if gone <= came or gone >= writing.program.turning_points[-1]:
            raise BadTime(at=act.at, why=BadTime.UNTIL_WHEN)
        return gone
    ended = writing.program.instant(act.until)
    if ended > writing.now:
        raise BadTime(at=act.until, why=BadTime.LATER_THAN_NOW)
    if ended <= came:
        raise BadTime(at=act.until, why=BadTime.GONE_TOO_SOON)
    return ended


def _check_out_of(writing: Writing, visit: Visit) -> Row[Any] | None:
    """The entry in force by which this visit ended."""
    rows = writing.records.execute(*queries.check_outs_on(writing.today)).all()
    mine = [row for row in rows if any(change[:2] == ["visit", visit.id] for change in json.loads(row.changes))]
    forces = in_force(writing.records, [row.seq for row in mine])
    return next((row for row in reversed(mine) if forces[row.seq]), None)


def _ended_a_stay(left: Row[Any]) -> bool:
    """Whether they were in the building when they were checked out."""
    return any(table == "stay" for table, *_ in json.loads(left.changes))


def _seats_again(writing: Writing, left: Row[Any], ended: datetime) -> None:
    begun = {slot.day_block for slot in writing.program.slots if writing.program.block(slot.group.block).begins < ended}
    given_back = [before for table, _, before, after in json.loads(left.changes) if table == "seat" and after is None]
    visits = {before["visit_id"] for before in given_back}
    held = {seat.day_block_id for visit in visits for seat in writing.records.scalars(*queries.seats_of(visit))}
    writing.records.add_all(
        Seat(
            visit_id=before["visit_id"],
            day_block_id=before["day_block_id"],
            session_id=before["session_id"],
            taken_at=instant_of(before["taken_at"]),
            entered_at=writing.now,
        )
        for before in given_back
        if before["day_block_id"] in begun - held
    )
