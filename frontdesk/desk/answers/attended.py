"""Reading attendance over a span of days, one day at a time: who was on each, and what its blocks gave them."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.database.column_statements import columns
from frontdesk.desk.answers import proofs
from frontdesk.desk.answers.boards import by_name
from frontdesk.desk.answers.roster import read_day_rows
from frontdesk.desk.answers.signatures import signatures
from frontdesk.desk.program.program_day import ProgramDay, opened, standing_program, weekday_numbers
from frontdesk.models import Day, Site
from frontdesk.models.types import instant_text
from frontdesk.shapes.attended import AttendedDay
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import Signature
from frontdesk.shapes.weeks import Span

Few = Sequence[int] | None
ONE_DAY = timedelta(days=1)
AS_FAR_AHEAD = timedelta(days=62)
"""Nobody plans further: who is expected in a year is not known."""
FIRST_OPENED = select(func.min(Day.day))
NOBODY: frozenset[int] = frozenset()


class DayToRead(NamedTuple):
    """A day of a span that has a column: one that was opened, is still to come, or one of the program's.

    ``passed``: nobody opened it, and it is over; ``before_all``: so were all days before the first that was opened.
    """

    day: date
    record: Day | None = None
    passed: bool = False
    before_all: bool = False


def days_to_read(session: Session, site: Site, span: Span, today: date) -> list[DayToRead]:
    """The days of a span, in their order: those opened, and those of the program since the records."""
    found = {record.day: DayToRead(record.day, record) for record in _opened(session, span)}
    weekdays = weekday_numbers(site.weekdays)
    first = session.scalar(FIRST_OPENED) or today
    day = max(span.first, Span.week_of(first).first)
    while day <= min(span.last, today + AS_FAR_AHEAD):
        if day.weekday() in weekdays:
            found.setdefault(day, DayToRead(day, passed=day < today, before_all=day < first))
        day += ONE_DAY
    return [found[day] for day in sorted(found)]


def _opened(session: Session, span: Span) -> Sequence[Day]:
    return session.scalars(*later_queries.days_from_to(*span)).all()


def read_days(
    session: Session, site: Site, days: Sequence[DayToRead], today: date, now: datetime, patients: Few = None
) -> Iterator[AttendedDay]:
    """These days, one after the other, each as it is read: of everyone, or of a few patients."""
    signed = signatures(session)
    for each in days:
        program = opened(session, each.record) if each.record else standing_program(session, site, each.day)
        yield _read(session, each, program, today, now, patients, signed.get(each.day))


def _read(
    session: Session,
    each: DayToRead,
    program: ProgramDay,
    today: date,
    now: datetime,
    patients: Few,
    signature: Signature | None,
) -> AttendedDay:
    closed = bool(program.hours.closed)
    people = [] if each.passed and not closed else _people(session, program, now, patients)
    return AttendedDay(
        day=each.day,
        zone=program.zone.key,
        until=now,
        ends=program.turning_points[-1],
        tracks=program.tracks,
        groups={group.id: group for block in program.blocks for group in block.groups},
        people=tuple(person for person in people if person.listed),
        over=each.day < today,
        ahead=each.day > today,
        closed=closed,
        closed_because=program.hours.closed,
        unopened=each.passed and not closed and not each.before_all,
        planned=tuple(person for person in people if closed and person.would_come),
        planned_blocks=program.planned,
        signed_by=signature.name if signature else None,
        signed_at=signature.at if signature else None,
    )


def _people(session: Session, program: ProgramDay, now: datetime, patients: Few) -> list[Person]:
    """Who is on the lists of a day, or would have been, in their order, each proven as far as the day proves them."""
    kept = program.kept and program.id is not None
    rows = columns(session, *later_queries.attended_on(program.day, program.id, kept=kept, patients=patients))
    read = read_day_rows(rows, program, now)
    listed = [person for person in read if person.listed or person.would_come]
    return sorted(proofs.with_proofs(session, program, now, listed), key=by_name)


def written_late(session: Session, day: AttendedDay) -> frozenset[int]:
    """About whom something was written on a day after it had ended."""
    late = later_queries.written_late(day.day, instant_text(day.ends))
    return frozenset(session.scalars(*late)) if day.over else NOBODY
