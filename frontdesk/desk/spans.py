"""What a desk tells over a span of days: weeks, a patient's days, groups, and every row of attendance."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.answers import attended, weeks
from frontdesk.desk.answers.attended import Few
from frontdesk.desk.desk_reader import DeskReader
from frontdesk.desk.journal.entries import end_of
from frontdesk.desk.program.the_site import the_site, today
from frontdesk.models import ProgramBlock, ProgramGroup, Site
from frontdesk.shapes.attended import AttendedDay
from frontdesk.shapes.weeks import EarlierWeeks, GroupTally, LastWeeks, PatientRow, PatientWeeks, Span, Week, WeekOf
from frontdesk.verbs import Verb

LAST_WEEKS = 8


class SpanSite(NamedTuple):
    """The site as reports over a span name it."""

    name: str
    zone: str
    locale: str
    demo: bool


class ReadDay(NamedTuple):
    """A day of a span, and about whom something was written on it after it had ended."""

    attended: AttendedDay
    late: frozenset[int]


class Spans:
    """Asks one desk's records. Of many days each is read in a look of its own: nobody waits for a year of them."""

    def __init__(self, desk: DeskReader) -> None:
        self._desk = desk

    def site(self) -> SpanSite:
        """The site, as its reports name it."""
        with self._desk.records.reading() as session:
            site = the_site(session)
            return SpanSite(site.name, site.zone, site.locale, site.demo)

    def today(self) -> date:
        """The service day that runs."""
        with self._desk.records.reading() as session:
            return today(session, self._desk.now())

    def week(self, span: Span, patients: Few = None) -> Week:
        """The days of this span for everyone, or for a few patients."""
        with self._desk.records.reading() as session:
            return self._week(session, the_site(session), span, patients)

    def _week(self, session: Session, site: Site, span: Span, patients: Few = None) -> Week:
        now = self._desk.now()
        running = today(session, now)
        days = attended.days_to_read(session, site, span, running)
        read = attended.read_days(session, site, days, running, now, patients)
        return weeks.week_of(session, site, span, running, now, read)

    def last_weeks(self, week: Week) -> dict[int, LastWeeks]:
        """Of each patient of a week how the weeks before it went."""
        patients = [each.patient.id for each in week.patients]
        read = [self.week(week.span.weeks_earlier(number), patients) for number in range(LAST_WEEKS, 0, -1)]
        by_week = [{each.patient.id: each.standing for each in week.patients} for week in read]
        return {patient: weeks.last_of([of_week.get(patient) for of_week in by_week]) for patient in patients}

    def earlier_weeks(self, week: Week, known: EarlierWeeks | None = None) -> EarlierWeeks:
        """The same; those that are ``known`` where nothing was written since about days before the week, or the site,
        and nobody else is in it.
        """
        with self._desk.records.reading() as session:
            position = end_of(session).seq
            written = session.execute(*queries.entries_after(known.position)).all() if known else ()
        changed = any(str(each.service_day) < f"{week.span.first}" or _about_settings(each) for each in written)
        if known and not changed and all(each.patient.id in known.by_patient for each in week.patients):
            return known._replace(position=position)
        return EarlierWeeks(position, self.last_weeks(week))

    def weeks_of(self, patient: int, span: Span) -> tuple[WeekOf, ...]:
        """One patient's weeks, as far as the span reaches into each; of a week without them only its days."""
        return tuple(WeekOf(week, week.of(patient)) for week in (self.week(each, [patient]) for each in span.weeks))

    def newest_weeks_of(self, patient: int, number: int) -> PatientWeeks:
        """One patient's newest weeks, as many as that: the one that runs and those before it."""
        running = Span.week_of(self.today())
        read = self.weeks_of(patient, Span(running.weeks_earlier(number - 1).first, running.last))
        first = next((index for index, each in enumerate(read) if each.own), len(read) - 1)
        return PatientWeeks(self.patient(patient), read[first:][::-1], older=not read[0].week.first_of_all)

    def patient(self, patient: int) -> PatientRow:
        """Who a patient is, as the records have them now."""
        with self._desk.records.reading() as session:
            (row,) = weeks.named(session, [patient])
            return row

    def groups(self, span: Span) -> tuple[GroupTally, ...]:
        """The groups over a span."""
        with self._desk.records.reading() as session:
            rows = session.execute(
                select(ProgramGroup.id, ProgramGroup.name, ProgramBlock.name).join(
                    ProgramBlock, ProgramBlock.id == ProgramGroup.block_id
                )
            )
            names = {group: (name, block) for group, name, block in rows}
        return weeks.groups_of((each.attended for each in self.attendance(self.days(span))), names)

    def days(self, span: Span) -> list[date]:
        """The days of a span of which there is attendance: none that is still to come."""
        with self._desk.records.reading() as session:
            running = today(session, self._desk.now())
            every = attended.days_to_read(session, the_site(session), span, running)
        return [each.day for each in every if each.day <= running and not each.passed]

    def attendance(self, days: Iterable[date]) -> Iterator[ReadDay]:
        """The attendance of these days, one after the other, as far as it has come."""
        for day in days:
            with self._desk.records.reading() as session:
                site, now = the_site(session), self._desk.now()
                running = today(session, now)
                for each in attended.days_to_read(session, site, Span(day, day), running):
                    (read,) = attended.read_days(session, site, [each], running, now)
                    yield ReadDay(read, attended.written_late(session, read))


def _about_settings(entry: Row[Any]) -> bool:
    """Whether an entry is about the settings, or takes one back."""
    return entry.subject is None and entry.verb in (Verb.SETTINGS, Verb.UNDO)
