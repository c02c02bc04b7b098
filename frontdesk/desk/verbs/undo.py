"""Undo: an entry's changes applied backwards, each row checked as it is reached, as a new entry."""

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import Row
from sqlalchemy.exc import IntegrityError

from frontdesk import queries
from frontdesk.database.recorder import Change, from_rest, row_before
from frontdesk.desk.journal.history import entry, in_force, undoable
from frontdesk.desk.verbs.in_the_way import CLASSES, blocked, refuse_if_in_the_way
from frontdesk.desk.verbs.seats import held_in
from frontdesk.desk.writing import Act
from frontdesk.errors import AlreadyOut, ClockBack, GroupFull, NothingToUndo, NotUndoable, StillIn
from frontdesk.models import Absence, Base, GroupSession, Patient, Seat, Stay, Visit
from frontdesk.models.attendance import CHECKED_OUT
from frontdesk.rules.day.states import StayTimes, visit_holds

NEVER = {"open-day": "it opened the day.", "init": "it made the site."}


def undo(act: Act, seq: int | None = None) -> None:
    """Reverse an entry, or this actor's newest act in force at this terminal today.

    Raises NothingToUndo, NotUndoable (what opened the day or made the site, changed nothing, or is no longer in
    force), LaterActs with what is in the way, and what an act would be refused for: GroupFull, AlreadyOut, StillIn.
    """
    row = _wanted(act, seq)
    act.reverses, act.subject = row.seq, row.subject
    changes: list[Change] = json.loads(row.changes)
    refuse_if_in_the_way(act, row)
    try:
        with act.records.begin_nested():
            for change in reversed(changes):
                _reverse(act, row, change)
    except IntegrityError:
        raise blocked(act, row) from None
    _keep_the_rules(act, row, changes)


def _wanted(act: Act, seq: int | None) -> Row[Any]:
    if seq is None:
        found = undoable(act.records, act.actor, act.today)
        if found is None:
            raise NothingToUndo
        return found
    row = entry(act.records, seq)
    if row is None:
        raise NotUndoable(entry=seq, why="there is no such entry.")
    if row.verb in NEVER:
        raise NotUndoable(entry=seq, why=NEVER[row.verb])
    if row.changes == "[]":
        raise NotUndoable(entry=seq, why="it changed nothing.")
    if not in_force(act.records, [seq])[seq]:
        raise NotUndoable(entry=seq, why="it was undone already.")
    return row


def _reverse(act: Act, row: Row[Any], change: Change) -> None:
    table, key, before, after = change
    kind = CLASSES[table]
    found = act.records.get(kind, key)
    if before is None:
        _require(act, row, found, after)
        act.records.delete(found)
    elif after is None:
        if found is not None:
            raise blocked(act, row)
        act.records.add(kind(**_values(kind, before)))
    else:
        _require(act, row, found, after)
        for column, value in _values(kind, before).items():
            setattr(found, column, value)
    act.records.flush()


def _require(act: Act, row: Row[Any], found: Base | None, after: dict[str, Any]) -> None:
    now = row_before(found) if found is not None else {}
    if any(column not in now or now[column] != value for column, value in after.items()):
        raise blocked(act, row)


def _values(kind: type[Base], at_rest: dict[str, Any]) -> dict[str, Any]:
    columns = kind.__table__.columns
    return {key: from_rest(columns[key], value) for key, value in at_rest.items()}


def _keep_the_rules(act: Act, row: Row[Any], changes: list[Change]) -> None:
    """An undo keeps the same rules as an act (docs/contract.md, Undo)."""
    for table, key, before, _ in changes:
        if table == "seat" and before:
            _keep_seat(act, key)
        if table in ("visit", "stay"):
            _keep_visit(act, row, table, key)
        if table == "absence" and before:
            _keep_absence(act, key)
        if table == "site" and before:
            _keep_clock(act, row, before)


def _keep_seat(act: Act, seat_id: int) -> None:
    seat = act.records.get(Seat, seat_id)
    if seat is None:
        return
    visit = act.records.get_one(Visit, seat.visit_id)
    if visit.status == CHECKED_OUT:
        patient = act.records.get_one(Patient, visit.patient_id)
        raise AlreadyOut(name=patient.name, by=visit.checked_out_by, at=visit.checked_out_at)
    session = act.records.get_one(GroupSession, seat.session_id)
    if session.hard is not None and (held := held_in(act, session.id)) > session.hard:
        raise GroupFull(group=session.counter_name or session.name, held=held - 1, hard=session.hard)


def _keep_visit(act: Act, row: Row[Any], table: str, key: int) -> None:
    stay = act.records.get(Stay, key) if table == "stay" else None
    visit = act.records.get(Visit, stay.visit_id if stay else key) if stay or table == "visit" else None
    if visit is None:
        return
    stays = act.records.scalars(*queries.stays_of(visit.id)).all()
    if not visit_holds(visit.checked_out_at, visit.status, [StayTimes(each.came, each.left) for each in stays]):
        raise blocked(act, row)


def _keep_absence(act: Act, absence_id: int) -> None:
    absence = act.records.get(Absence, absence_id)
    visit = act.records.scalars(*queries.visit_on(absence.patient_id, absence.day_id)).first() if absence else None
    if visit:
        patient = act.records.get_one(Patient, visit.patient_id)
        came = act.records.scalars(*queries.stays_of(visit.id)).first()
        raise StillIn(name=patient.name, at=came.came if came else act.now)


def _keep_clock(act: Act, row: Row[Any], before: dict[str, Any]) -> None:
    """A demo's clock never goes behind what was done in it, this undo included."""
    after = next(after for table, _, _, after in json.loads(row.changes) if table == "site")
    earlier = timedelta(microseconds=after.get("clock_offset", 0) - before.get("clock_offset", 0))
    if earlier > timedelta(0):
        raise ClockBack(at=act.now - earlier, last=act.now)
