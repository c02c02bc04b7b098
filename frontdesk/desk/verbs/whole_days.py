"""What is said of a whole day: closed, opened late, ended early, held after all."""

from sqlalchemy import func, select

from frontdesk import queries
from frontdesk.acts import Close, Open
from frontdesk.desk.program.program_day import ProgramDay, day_record, opened, standing_program, weekdays_of
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoChange, NothingLeft, PeopleCame, Usage
from frontdesk.models import DayHours, Visit


def close(writing: Writing, act: Close) -> None:
    """The day of the act is closed, opens late or ends early, and why.

    A day on which people came was held: it can open late or end early. Raises Usage, BadDay, PeopleCame, NothingLeft,
    NoChange.
    """
    if not writing.because:
        raise Usage(text="Say why it is closed: because, and the reason.")
    if act.opens and act.closes:
        raise Usage(text="Say one after the other: until, for a late opening; from, for an early closing.")
    whole = act.opens is None and act.closes is None
    if whole and (number := _came(writing)):
        raise PeopleCame(number=number, day=writing.today)
    before = writing.records.scalars(*queries.hours_of(writing.today)).first()
    partly = before if before and not before.closed and not whole else None
    hours = DayHours(
        day=writing.today,
        closed=whole,
        opens=act.opens or (partly.opens if partly else None),
        closes=act.closes or (partly.closes if partly else None),
        because=writing.because,
        at=writing.now,
        by=writing.by,
    )
    if before and _same(before, hours):
        raise NoChange(text="That is said already.")
    _replace(writing, before, hours)
    if not whole and not day_now(writing).blocks:
        raise NothingLeft(day=writing.today, instead=NothingLeft.PEOPLE_CAME if _came(writing) else NothingLeft.WHOLE)


def open_again(writing: Writing, act: Open) -> None:
    """The day of the act is held as on any program day, whatever was said before. Raises NoChange."""
    before = writing.records.scalars(*queries.hours_of(writing.today)).first()
    by_settings = not weekdays_of(writing.site, writing.today)
    if before is None and not by_settings:
        raise NoChange(text="That day is open.")
    held = DayHours(day=writing.today, closed=False, because=writing.because or "", at=writing.now, by=writing.by)
    if before and by_settings and _same(before, held):
        raise NoChange(text="That day is open.")
    _replace(writing, before, held if by_settings else None)


def day_now(writing: Writing) -> ProgramDay:
    """The day of the act as it is held by now; read anew, since what is said of it changes it."""
    writing.program_days.pop(writing.today, None)
    record = day_record(writing.records, writing.today)
    if record is None:
        return standing_program(writing.records, writing.site, writing.today)
    return opened(writing.records, record)


def _came(writing: Writing) -> int:
    record = day_record(writing.records, writing.today)
    number = select(func.count()).select_from(Visit).where(Visit.day_id == record.id) if record else None
    return writing.records.scalars(number).one() if number is not None else 0


def _same(one: DayHours, other: DayHours) -> bool:
    said = ("closed", "opens", "closes", "because")
    return all(getattr(one, column) == getattr(other, column) for column in said)


def _replace(writing: Writing, before: DayHours | None, after: DayHours | None) -> None:
    if before:
        writing.records.delete(before)
        writing.records.flush()
    if after:
        writing.records.add(after)
        writing.records.flush()
    writing.program_days.pop(writing.today, None)
