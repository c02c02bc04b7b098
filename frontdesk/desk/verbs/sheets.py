"""The paper sheet of a group: who stands on it, who was let in late, left, or was there without signing."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from sqlalchemy import select

from frontdesk.acts import Sheet
from frontdesk.desk.program.program_day import Slot
from frontdesk.desk.verbs.seats import give_seat, seat_in, slot_of
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadTime, NoChange, NotComeToSheet, SheetDiffers, Usage
from frontdesk.models import GroupSheet, Seat, SheetLine, Visit
from frontdesk.rules.clean_text import clean
from frontdesk.rules.day.minutes import minutes
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.sheets import Signed

NAMES, NUMBER = "names", "number"
ON_IT, COUNTED, PRESENT, NOT_ON_IT = (
    each.value for each in (Signed.ON_IT, Signed.COUNTED, Signed.PRESENT, Signed.NOT_ON_IT)
)
LONGEST = 100


def sheet(writing: Writing, act: Sheet) -> None:
    """Enter a sheet, in place of one that was entered before.

    Raises UnknownGroup, BadTime for a block to come and for times outside of it, Usage for who is named twice,
    UnknownPatient, NotComeToSheet, SheetDiffers, NoChange.
    """
    slot = slot_of(writing, act.group)
    block = writing.program.block(slot.group.block)
    if block.begins > writing.now:
        raise BadTime(at=block.starts, why=BadTime.LATER_THAN_NOW)
    word_of, times = _word_of(act, slot), _times(writing, act, block)
    _refuse_twice(act)
    named = (*(act.names or ()), *(who for who, _ in (*act.late, *act.left)), *act.present)
    visits = {who: _visit(writing, who, slot, block) for who in dict.fromkeys(named)}
    marks = _marks(writing, act, slot, visits)
    signed = sum(mark in (ON_IT, COUNTED) for mark in marks.values())
    if act.signed is not None and act.signed != signed:
        raise SheetDiffers(group=slot.group.label, signed=act.signed, seated=signed)
    late, left = ({visits[who]: at for who, at in each.items()} for each in times)
    lines = [SheetLine(visit_id=id, mark=mark, late=late.get(id), left=left.get(id)) for id, mark in marks.items()]
    form = NAMES if act.signed is None else NUMBER
    _lay(writing, slot, GroupSheet(form=form, signed=signed, word_of=word_of), lines)
    writing.subject, writing.word_of = None, word_of or None


def _marks(writing: Writing, act: Sheet, slot: Slot, visits: dict[int, int]) -> dict[int, str]:
    """What the sheet says of each visit with a seat in the group."""
    seats = writing.records.scalars(select(Seat.visit_id).where(Seat.session_id == slot.session).order_by(Seat.id))
    present = {visits[who] for who in act.present}
    everyone = ON_IT if act.signed is None else COUNTED
    on_it = everyone if act.names is None else NOT_ON_IT
    named = dict.fromkeys(visits.values(), everyone)
    return {visit: PRESENT if visit in present else named.get(visit, on_it) for visit in seats}


def _word_of(act: Sheet, slot: Slot) -> str:
    """Who ran the group. Raises Usage where the name is too long."""
    word_of = clean(act.word_of) or slot.group.facilitator or ""
    if len(word_of) > LONGEST:
        raise Usage(text=f"A name has at most {LONGEST} letters. Say it shorter.")
    return word_of


def _times(writing: Writing, act: Sheet, block: BlockOfDay) -> tuple[dict[int, datetime], dict[int, datetime]]:
    """When each was let in who came late, and when each left the group before its end. Raises Usage, BadTime."""
    longest = minutes(block.over - block.begins)
    for _, number in act.late:
        if not 0 < number < longest:
            raise Usage(text=f"Late {number} min is not within the group. Write minutes from 1 to {longest - 1}.")
    late = {who: block.begins + timedelta(minutes=number) for who, number in act.late}
    return late, {who: _within(writing, at, block) for who, at in act.left}


def _within(writing: Writing, at: time, block: BlockOfDay) -> datetime:
    instant = writing.program.instant(at)
    if not block.begins < instant <= block.over:
        raise BadTime(at=at, why=BadTime.NOT_IN_THE_GROUP)
    if instant > writing.now:
        raise BadTime(at=at, why=BadTime.LATER_THAN_NOW)
    return instant


def _refuse_twice(act: Sheet) -> None:
    lists: tuple[Iterable[int], ...] = (
        (*(act.names or ()), *act.present),
        (who for who, _ in act.late),
        (who for who, _ in act.left),
    )
    for each in map(list, lists):
        if len(each) != len(set(each)):
            raise Usage(text="Somebody is on the sheet twice. Say each name once.")


def _visit(writing: Writing, who: int, slot: Slot, block: BlockOfDay) -> int:
    """The visit of somebody who is named, with a seat in the group: they sat there, whatever was planned.

    Raises UnknownPatient, NotComeToSheet.
    """
    patient = writing.anyone(who)
    patient_day = writing.patient_day(patient)
    visit: Visit | None = patient_day.visit
    if visit is None:
        how = f"check-in … at … on {writing.today} because …" if writing.late else "check-in … at …"
        raise NotComeToSheet(name=patient.name, state=patient_day.state, how=how)
    seat = seat_in(writing, visit, slot.day_block)
    if seat is None or seat.session_id != slot.session:
        give_seat(writing, visit, slot, block.begins, seat, entered_at=writing.now)
        writing.records.flush()
    return visit.id


def _lay(writing: Writing, slot: Slot, made: GroupSheet, lines: list[SheetLine]) -> None:
    """Put the sheet in the place of the one before. Raises NoChange where that says the same."""
    records = writing.records
    if before := records.scalars(select(GroupSheet).where(GroupSheet.session_id == slot.session)).first():
        said = list(records.scalars(select(SheetLine).where(SheetLine.sheet_id == before.id)))
        if _says(before, said) == _says(made, lines):
            raise NoChange(text=f"The sheet of {slot.group.label} says so already.")
        for line in said:
            records.delete(line)
        records.flush()
        records.delete(before)
        records.flush()
    made.session_id, made.at, made.by = slot.session, writing.now, writing.by
    records.add(made)
    records.flush()
    for line in lines:
        line.sheet_id = made.id
    records.add_all(lines)


def _says(sheet: GroupSheet, lines: list[SheetLine]) -> tuple[object, ...]:
    whole = sorted((line.visit_id, line.mark, str(line.late), str(line.left)) for line in lines)
    return sheet.form, sheet.signed, sheet.word_of, whole
