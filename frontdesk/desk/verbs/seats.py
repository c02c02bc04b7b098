"""Seats: taken at check-in by the plan, placed and moved by hand, given back (docs/contract.md, Seats)."""

from datetime import datetime, time

from frontdesk import queries
from frontdesk.acts import Assign, Unassign
from frontdesk.database.mapped_statements import mapped_rows
from frontdesk.desk.patient_day import PatientDay, visit_for
from frontdesk.desk.program.planned import held_and_coming, kept_plan
from frontdesk.desk.program.program_day import Slot
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadTime, Cancelled, GroupFull, NoChange, OverSoft, SatThereToo, UnknownGroup
from frontdesk.models import Patient, Seat, Visit
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules.day.clock import right_after
from frontdesk.shapes.day_program import BlockOfDay


def assign(writing: Writing, act: Assign) -> None:
    """Take a seat in a group, or move to it within its block.

    Raises NotHere, AlreadyOut (gone, and the block has not begun), BadTime, UnknownGroup, NoChange, GroupFull (beyond
    the hard limit) and OverSoft (beyond what is free). ``anyway`` takes the latter away, in a block that has begun
    both: a limit is for placing ahead, and refuses no fact.
    """
    patient = writing.visitor(act.patient)
    patient_day = writing.patient_day(patient)
    visit = visit_for(act.verb, patient, patient_day)
    slot = slot_of(writing, act.group)
    block = writing.program.block(slot.group.block)
    refuse_ahead_of_the_gone(writing, patient, patient_day, block)
    taken_at = _taken_at(writing, act, patient_day, block)
    seat = seat_in(writing, visit, slot.day_block)
    if seat and seat.session_id == slot.session:
        raise NoChange(text=f"{patient.name} has a seat in {slot.group.label} already.")
    refuse_beyond_limits(writing, patient, slot, act.anyway)
    afterwards = writing.now >= block.over or patient_day.gone
    give_seat(writing, visit, slot, taken_at, seat, entered_at=writing.now if afterwards else None)


def refuse_ahead_of_the_gone(writing: Writing, patient: Patient, patient_day: PatientDay, block: BlockOfDay) -> None:
    """Raises AlreadyOut for who has left, where the block is still to come."""
    if patient_day.gone and block.begins > writing.now:
        raise patient_day.already_out(patient.name)


def _taken_at(writing: Writing, act: Assign, patient_day: PatientDay, block: BlockOfDay) -> datetime:
    """Since when the seat is taken: the time given, or now; of who has left, or an earlier day, the block's start."""
    if act.at is None and (writing.late or patient_day.gone):
        writing.happened_at = block.begins
        return block.begins
    if act.at and block.begins <= writing.now:
        return _said_of_block(writing, act.at, patient_day, block)
    return writing.when(act.at, patient_day)


def _said_of_block(writing: Writing, at: time, patient_day: PatientDay, block: BlockOfDay) -> datetime:
    """The instant of something said of a block that has begun: what was recorded since does not speak against it.

    Raises BadTime where it is later than now, or before both the block and the arrival.
    """
    instant = right_after(writing.program.instant(at), writing.last_act(patient_day))
    if instant > writing.now:
        raise BadTime(at=at, why=BadTime.LATER_THAN_NOW)
    if instant < min([block.begins, *(stay.came for stay in patient_day.stays[:1])]):
        raise BadTime(at=at, why=BadTime.RECORDED_LATER)
    writing.happened_at = instant
    return instant


def unassign(writing: Writing, act: Unassign) -> None:
    """Give back the seat of a block. Raises NotHere, AlreadyOut (gone, the block to come), UnknownGroup, NoChange."""
    patient = writing.visitor(act.patient)
    patient_day = writing.patient_day(patient)
    visit = visit_for(act.verb, patient, patient_day)
    slots = [slot for slot in writing.program.slots if slot.group.block == act.block]
    if not slots:
        blocks = writing.program.group_blocks(writing.track)
        raise UnknownGroup(text=str(act.block), names=[each.name for each in blocks])
    refuse_ahead_of_the_gone(writing, patient, patient_day, writing.program.block(act.block))
    seat = seat_in(writing, visit, slots[0].day_block)
    if seat is None:
        raise NoChange(text=f"{patient.name} has no seat in {writing.program.block(act.block).name}.")
    writing.records.delete(seat)


def take_planned_seats(writing: Writing, visit: Visit, came: datetime, *, first_stay: bool) -> None:
    """At check-in: for each block not yet over, the only group or the planned one, up to the hard limit."""
    planned = writing.planned
    seats = [] if first_stay else mapped_rows(writing.records, *queries.seats_of(visit.id))
    day_blocks = {seat.day_block_id for seat in seats}
    seated = {slot.group.block for slot in writing.program.slots if slot.day_block in day_blocks}
    sought = [block.sought(planned, seated, came) for block in writing.program.group_blocks(writing.track)]
    slots = [slot_of(writing, group.id) for group in sought if group]
    held = held_in_each(writing, [slot.session for slot in slots if slot.group.hard is not None])
    writing.records.add_all(
        Seat(visit_id=visit.id, day_block_id=slot.day_block, session_id=slot.session, taken_at=came)
        for slot in slots
        if not slot.seats(held.get(slot.session, 0)).full
    )


def give_back(writing: Writing, visit: Visit, left: datetime) -> None:
    """At check-out: the seats of blocks not yet begun are free again."""
    later = {slot.day_block for slot in writing.program.slots if writing.program.block(slot.group.block).begins > left}
    for seat in mapped_rows(writing.records, *queries.seats_of(visit.id)):
        if seat.day_block_id in later:
            writing.records.delete(seat)


def follow_plan(writing: Writing, patient: Patient, visit: Visit, before: dict[int, int]) -> None:
    """Bring today's seats in line with a changed plan, in each block not yet over whose planned group changed.

    The seat moves to the planned group where that has room; where none is planned any more it is given back.
    """
    planned = planned_groups(writing, patient)
    for block in writing.program.group_blocks(writing.track):
        old, new = (block.planned(plan) for plan in (before, planned))
        if old == new or writing.now >= block.over:
            continue
        slot, left = (group and writing.program.slot(group.id) for group in (new, old))
        if slot and has_room(writing, slot):
            give_seat(writing, visit, slot, writing.now, seat_in(writing, visit, slot.day_block))
        elif new is None and left:
            seat = seat_in(writing, visit, left.day_block)
            if seat and seat.session_id == left.session:
                writing.records.delete(seat)


def give_seat(
    writing: Writing, visit: Visit, slot: Slot, at: datetime, seat: Seat | None, entered_at: datetime | None = None
) -> None:
    """Give a visit the seat of a block, or move the one it has there: one seat a visit and block.

    ``entered_at``: when it is written down, once the block is over or the patient gone. A move after the block is over
    corrects where they sat and leaves since when: the seat was held when it ended.
    """
    if seat is None:
        writing.records.add(
            Seat(
                visit_id=visit.id,
                day_block_id=slot.day_block,
                session_id=slot.session,
                taken_at=at,
                entered_at=entered_at,
            )
        )
    elif seat.session_id != slot.session:
        seat.session_id = slot.session
        if at < writing.program.block(slot.group.block).over:
            seat.taken_at = at


def planned_groups(writing: Writing, patient: Patient) -> dict[int, int]:
    """The plan for today as it is by now: block to group. What is kept with the day outweighs the patient's own."""
    kept = writing.patient_rows[0].kept
    return kept_plan(kept.plan) if kept and kept.plan is not None else live_plan(writing, patient)


def live_plan(writing: Writing, patient: Patient) -> dict[int, int]:
    """The patient's own plan for today's weekday. What is planned for the weekday outweighs every-day."""
    weekday = writing.today.weekday()
    plans = writing.records.scalars(*queries.plan_of(patient.id)).all()
    every = {plan.block_id: plan.group_id for plan in plans if plan.weekday == EVERY_DAY}
    return every | {plan.block_id: plan.group_id for plan in plans if plan.weekday == weekday}


def slot_of(writing: Writing, group: int) -> Slot:
    """The session that a group has today, with its ids. Raises UnknownGroup."""
    slot = writing.program.slot(group)
    if slot is None:
        raise UnknownGroup(text=str(group), names=[each.group.label for each in writing.program.slots])
    return slot


def seat_in(writing: Writing, visit: Visit, day_block: int) -> Seat | None:
    """The seat that a visit holds in a block."""
    if not writing.holds_seat(visit, day_block):
        return None
    seats = mapped_rows(writing.records, *queries.seats_of(visit.id))
    return next((seat for seat in seats if seat.day_block_id == day_block), None)


def held_in(writing: Writing, session_id: int) -> int:
    """Taken seats of a session."""
    return held_in_each(writing, [session_id]).get(session_id, 0)


def held_in_each(writing: Writing, sessions: list[int]) -> dict[int, int]:
    """Taken seats by session; one without any is not in it."""
    return dict(writing.records.execute(*queries.held(sessions)).all()) if sessions else {}


def has_room(writing: Writing, slot: Slot) -> bool:
    """Whether a seat is left below the hard limit."""
    return slot.group.hard is None or not slot.seats(held_in(writing, slot.session)).full


def refuse_beyond_limits(writing: Writing, patient: Patient, slot: Slot, anyway: bool) -> None:
    """Raises Cancelled where the group is not held, GroupFull beyond the hard limit, OverSoft beyond what is free.

    ``anyway`` allows what is beyond what is free; in a block that has begun it is enough for both: somebody sat there.
    """
    label = slot.group.label
    if slot.group.cancelled:
        raise Cancelled(group=label, because=slot.group.cancelled)
    begun = writing.program.block(slot.group.block).begins <= writing.now
    if begun and anyway:
        return
    counts = anyway or slot.group.limit is None
    if counts:
        held, coming = held_in(writing, slot.session), 0
    else:
        held, coming = held_and_coming(writing.records, writing.program, slot)
    seats = slot.seats(held, coming)
    if seats.full:
        raise (SatThereToo if begun else GroupFull)(group=label, held=held, hard=seats.hard, name=patient.name)
    if seats.beyond_soft and not anyway:
        raise OverSoft(group=label, held=held, coming=coming, limit=seats.limit, name=patient.name)
