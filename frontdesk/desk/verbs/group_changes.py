"""A group on one day: cancelled, its people led to another or free; or in another room, by somebody else, smaller."""

from frontdesk import queries
from frontdesk.acts import Cancel, GroupToday
from frontdesk.desk.program.program_day import ProgramDay, Slot
from frontdesk.desk.verbs.seats import held_in
from frontdesk.desk.verbs.whole_days import day_now
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoChange, NoProgram, UnknownGroup, Usage
from frontdesk.models import GroupChange
from frontdesk.rules.clean_text import LONGEST_NAME, clean

SETTABLE = ("room", "facilitator", "limit")
MOST = 999


def cancel(writing: Writing, act: Cancel) -> None:
    """A group is not held on the day of the act; who sits in it goes to another, as far as that has room, or is free.

    Raises Usage, NoProgram, UnknownGroup, NoChange.
    """
    if not writing.because:
        raise Usage(text="Say why it is cancelled: because, and the reason.")
    program = day_now(writing)
    slot = _slot(program, act.group)
    other = _slot(program, act.to) if act.to else None
    if other and (other.group.block != slot.group.block or other.group.id == slot.group.id or other.group.cancelled):
        raise UnknownGroup(text=other.group.label, names=_others(program, slot))
    if slot.group.cancelled and slot.group.moved_to == act.to:
        raise NoChange(text=f"{slot.group.label} is cancelled already.")
    change = _change(writing, slot)
    change.cancelled, change.moved_to, change.because = True, act.to, writing.because
    writing.records.add(change)
    _lead_away(writing, slot, other)
    day_now(writing)


def group_today(writing: Writing, act: GroupToday) -> None:
    """A group has another room, facilitator or limit on the day of the act.

    Raises Usage, NoProgram, UnknownGroup, NoChange.
    """
    value = clean(act.value)
    if act.what not in SETTABLE:
        raise Usage(text="Say what is other that day: room, facilitator or limit.")
    if not value or len(value) > LONGEST_NAME:
        raise Usage(text=f"Say what the {act.what} is that day, in {LONGEST_NAME} letters at most.")
    slot = _slot(day_now(writing), act.group)
    limit = _limit(value) if act.what == "limit" else None
    now = {"room": slot.group.room, "facilitator": slot.group.facilitator, "limit": slot.group.hard}[act.what]
    if now == (limit or value):
        raise NoChange(text=f"{slot.group.label} has that {act.what} that day.")
    change = _change(writing, slot)
    setattr(change, "hard" if act.what == "limit" else act.what, limit or value)
    writing.records.add(change)
    writing.records.flush()
    day_now(writing)


def _limit(value: str) -> int:
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= MOST):
        raise Usage(text=f"A limit is a number from 1 to {MOST}.")
    return int(value)


def _slot(program: ProgramDay, group: int) -> Slot:
    if program.day.weekday() not in program.usual:
        raise NoProgram(day=program.day)
    slot = program.slot(group)
    if slot is None:
        raise UnknownGroup(text=str(group), names=[each.group.label for each in program.slots])
    return slot


def _others(program: ProgramDay, slot: Slot) -> list[str]:
    """Where people of a group can go: the other groups of its block that are held."""
    block = program.block(slot.group.block)
    return [each.label for each in block.groups if each.id != slot.group.id and not each.cancelled] or ["none"]


def _change(writing: Writing, slot: Slot) -> GroupChange:
    """A new row of the group and day with what was said before; the old one goes."""
    said = writing.records.scalars(*queries.group_changes_of(writing.today))
    before = next((each for each in said if each.group_id == slot.group.id), None)
    change = GroupChange(
        day=writing.today,
        group_id=slot.group.id,
        cancelled=bool(before and before.cancelled),
        moved_to=before.moved_to if before else None,
        room=before.room if before else None,
        facilitator=before.facilitator if before else None,
        hard=before.hard if before else None,
        because=writing.because or (before.because if before else ""),
        at=writing.now,
        by=writing.by,
    )
    if before:
        writing.records.delete(before)
        writing.records.flush()
    return change


def _lead_away(writing: Writing, slot: Slot, other: Slot | None) -> None:
    """Who sits in a cancelled group sits in the other one, first come first, or nowhere."""
    if not slot.session:
        return
    seats = writing.records.scalars(*queries.seats_in(slot.session))
    held = held_in(writing, other.session) if other else 0
    for seat in seats.all():
        if other and not other.seats(held).full:
            seat.session_id, held = other.session, held + 1
        else:
            writing.records.delete(seat)
    writing.records.flush()
