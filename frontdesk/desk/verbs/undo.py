"""Undo: an entry's changes applied backwards, each row checked as it is reached, as a new entry."""

import json
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, or_, select
from sqlalchemy.exc import IntegrityError

from frontdesk import queries
from frontdesk.acts import Undo
from frontdesk.database.recorder import Change, from_rest, row_before
from frontdesk.desk.journal.entries import entry
from frontdesk.desk.journal.history import in_force, together, undoable
from frontdesk.desk.verbs.in_the_way import CLASSES, blocked, joined_away, refuse_if_in_the_way
from frontdesk.desk.verbs.seats import held_in
from frontdesk.desk.writing import Writing
from frontdesk.errors import AlreadyOut, ClockBack, GroupFull, NothingToUndo, NotUndoable, StillIn
from frontdesk.models import Absence, Base, Day, DayBlock, GroupSession, OutOfClass, Patient, Seat, Stay, Visit
from frontdesk.models.attendance import CHECKED_OUT
from frontdesk.permissions import PERMISSIONS, refuse_unless_allowed
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.day.seat_rules import Seats
from frontdesk.rules.day.states import StayTimes, one_at_a_time, visit_holds
from frontdesk.verbs import OF_WHOLE_DAY, Verb

NEVER = {
    Verb.OPEN_DAY: "it opened the day.",
    Verb.END_DAY: "it kept an ended day as it was.",
    Verb.INIT: "it made the site.",
    Verb.RESTORE: "it says what a restore did. Restore the copy of before.",
    Verb.SIGN: "it signed the day. Write reopen, the day, and because.",
    Verb.REOPEN: "it reopened the day. Sign the day again.",
}


def parts(writing: Writing, act: Undo) -> list[Undo]:
    """The undos that are asked for, newest first: of the one entry, or of all in force that the same key did.

    Raises NothingToUndo, NotUndoable.
    """
    if act.entry is not None and not act.whole:
        return [act]
    return [Undo(seq) for seq in together(writing.records, _wanted(writing, act.entry))]


def undo(writing: Writing, act: Undo) -> None:
    """Reverse one entry.

    Raises NothingToUndo, NotUndoable (what opened the day or made the site, changed nothing, or is no longer in
    force), LaterActs with what is in the way, and what an act would be refused for: GroupFull, AlreadyOut, StillIn.
    """
    row = _wanted(writing, act.entry)
    refuse_unless_allowed(writing.actor, *({Verb(row.verb)} & PERMISSIONS.keys()))
    writing.reverses, writing.subject = row.seq, row.subject
    if row.service_day > writing.today.isoformat():
        writing.today = date.fromisoformat(row.service_day)
    changes = _taken_back(row)
    refuse_if_in_the_way(writing, row)
    try:
        with writing.records.begin_nested():
            for change in reversed(changes):
                _reverse(writing, row, change)
    except IntegrityError:
        raise blocked(writing, row) from None
    _keep_the_rules(writing, row, changes)
    if row.verb in OF_WHOLE_DAY:
        writing.program_days.pop(date.fromisoformat(row.service_day), None)


def _taken_back(row: Row[Any]) -> list[Change]:
    """What is reversed of an entry: all, but of a census not the memory of what the file said.

    Else the same words of the next file would be news, and what somebody took back would come again every morning.
    Raises NotUndoable where nothing is left.
    """
    changes: list[Change] = json.loads(row.changes)
    if row.verb == Verb.CENSUS:
        changes = [[table, key, *map(_without_memory, of_row)] for table, key, *of_row in changes]
        changes = [change for change in changes if change[2] or change[3]]
    if not changes:
        raise NotUndoable(entry=row.seq, why="it changed nothing.")
    return changes


def _without_memory(values: dict[str, Any] | None) -> dict[str, Any] | None:
    return values and {column: value for column, value in values.items() if column != Patient.census_row.key}


def _wanted(writing: Writing, seq: int | None) -> Row[Any]:
    if seq is None:
        since = _begun(writing) if writing.today == writing.running else None
        found = undoable(writing.records, writing.actor, writing.today, since)
        if found is None:
            raise NothingToUndo
        return found
    row = entry(writing.records, seq)
    if row is None:
        raise NotUndoable(entry=seq, why="there is no such entry.")
    if row.verb in NEVER:
        raise NotUndoable(entry=seq, why=NEVER[row.verb])
    if reached_a_day_since_come_to(writing, row):
        raise NotUndoable(entry=seq, why="people have come by it since then: load the settings that are meant.")
    if not in_force(writing.records, [seq])[seq]:
        raise NotUndoable(entry=seq, why="it was undone already.")
    return row


def _begun(writing: Writing) -> datetime:
    """When the service day that runs began."""
    starts = writing.site.day_starts
    return instant_on(writing.today, starts, ZoneInfo(writing.site.zone), starts)


def reached_a_day_since_come_to(writing: Writing, row: Row[Any]) -> bool:
    """Whether settings changed a day's own program, and somebody came on that day: it keeps what they came by.

    So it does once it has ended or was signed.
    """
    days = [key for table, key, before, _ in json.loads(row.changes) if table == "day" and before]
    if not days:
        return False
    come_to = select(Visit.id).where(Visit.day_id.in_(days)).exists()
    ended = select(Day.id).where(Day.id.in_(days), Day.kept_at.is_not(None)).exists()
    return bool(writing.records.scalar(select(or_(come_to, ended))))


def _reverse(writing: Writing, row: Row[Any], change: Change) -> None:
    table, key, before, after = change
    kind = CLASSES[table]
    found = writing.records.get(kind, key)
    if before is None:
        _require(writing, row, found, after)
        writing.records.delete(found)
    elif after is None:
        if found is not None:
            raise blocked(writing, row)
        writing.records.add(kind(**_values(kind, before)))
    else:
        _require(writing, row, found, after)
        for column, value in _values(kind, before).items():
            setattr(found, column, value)
    writing.records.flush()


def _require(writing: Writing, row: Row[Any], found: Base | None, after: dict[str, Any]) -> None:
    now = row_before(found) if found is not None else {}
    if any(column not in now or now[column] != value for column, value in after.items()):
        raise blocked(writing, row)


def _values(kind: type[Base], at_rest: dict[str, Any]) -> dict[str, Any]:
    columns = kind.__table__.columns
    return {key: from_rest(columns[key], value) for key, value in at_rest.items()}


def _keep_the_rules(writing: Writing, row: Row[Any], changes: list[Change]) -> None:
    """An undo keeps the same rules as an act (docs/contract.md, Undo)."""
    for table, key, before, _ in changes:
        if before:
            _keep_owner(writing, table, key)
        if table == "seat" and before:
            _keep_seat(writing, key)
        if table in ("visit", "stay"):
            _keep_visit(writing, row, table, key)
        if table == "out_of_class":
            _keep_out(writing, row, key)
        if table == "absence" and before:
            _keep_absence(writing, key)
        if table == "site" and before:
            _keep_clock(writing, row, before)


def _keep_owner(writing: Writing, table: str, key: int) -> None:
    """Nothing comes back to a row that was joined into another."""
    owner = getattr(writing.records.get(CLASSES[table], key), "patient_id", None)
    patient = writing.records.get(Patient, owner) if owner else None
    if patient and patient.joined_into:
        raise joined_away(writing, patient)


def _keep_seat(writing: Writing, seat_id: int) -> None:
    seat = writing.records.get(Seat, seat_id)
    if seat is None:
        return
    visit = writing.records.get_one(Visit, seat.visit_id)
    block = writing.records.get_one(DayBlock, seat.day_block_id)
    if visit.status == CHECKED_OUT and writing.program.instant(block.starts) > writing.now:
        patient = writing.records.get_one(Patient, visit.patient_id)
        raise AlreadyOut(name=patient.name, by=visit.checked_out_by, at=visit.checked_out_at)
    session = writing.records.get_one(GroupSession, seat.session_id)
    others, slot = held_in(writing, session.id) - 1, writing.program.slot(session.group_id)
    hard = slot.group.hard if slot and slot.session == session.id else session.hard
    if Seats(session.soft, hard, others).full:
        raise GroupFull(group=session.counter_name or session.name, held=others, hard=hard)


def _keep_visit(writing: Writing, row: Row[Any], table: str, key: int) -> None:
    stay = writing.records.get(Stay, key) if table == "stay" else None
    visit = writing.records.get(Visit, stay.visit_id if stay else key) if stay or table == "visit" else None
    if visit is None:
        return
    stays = writing.records.scalars(*queries.stays_of(visit.id)).all()
    if not visit_holds(visit.checked_out_at, visit.status, [StayTimes(each.came, each.left) for each in stays]):
        raise blocked(writing, row)


def _keep_out(writing: Writing, row: Row[Any], key: int) -> None:
    """Whoever is out of class is with one at a time."""
    out = writing.records.get(OutOfClass, key)
    outs = writing.records.scalars(*queries.outs_of(out.visit_id)).all() if out else []
    if not one_at_a_time([StayTimes(each.began, each.ended) for each in outs]):
        raise blocked(writing, row)


def _keep_absence(writing: Writing, absence_id: int) -> None:
    absence = writing.records.get(Absence, absence_id)
    visit = writing.records.scalars(*queries.visit_on(absence.patient_id, absence.day_id)).first() if absence else None
    if visit:
        patient = writing.records.get_one(Patient, visit.patient_id)
        came = writing.records.scalars(*queries.stays_of(visit.id)).first()
        raise StillIn(name=patient.name, at=came.came if came else writing.now)


def _keep_clock(writing: Writing, row: Row[Any], before: dict[str, Any]) -> None:
    """A demo's clock never goes behind what was done in it, this undo included."""
    after = next(after for table, _, _, after in json.loads(row.changes) if table == "site")
    earlier = timedelta(microseconds=after.get("clock_offset", 0) - before.get("clock_offset", 0))
    if earlier > timedelta(0):
        raise ClockBack(at=writing.now - earlier, last=writing.now)
