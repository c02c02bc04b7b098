"""A census file as frozen rows, or every fault that keeps it from being one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from frontdesk.rules.census.census_fields import FIELDS, TEXTS, date_text
from frontdesk.rules.census.date_order import DATES, DateOrder
from frontdesk.rules.census.date_orders import Orders, date_orders
from frontdesk.rules.census.dates import order_of
from frontdesk.rules.census.header import header_faults, header_reports, read_header
from frontdesk.rules.census.notes import CensusNotes, Reading
from frontdesk.rules.census.passed_over import People, above_header
from frontdesk.rules.census.plan import Vocabulary
from frontdesk.rules.census.questions import NOTHING_ANSWERED, CensusAnswers, CensusQuestion
from frontdesk.rules.census.row_reader import CensusRow, RowReader
from frontdesk.rules.census.tables import Asked, Table, find_table
from frontdesk.rules.census.used_before import ByHeader, header_changed, orders_told, used_for
from frontdesk.rules.faults import Fault, Faulted
from frontdesk.rules.weekdays import weekdays_text


def _day_of(column: str) -> Callable[[CensusRow], str]:
    return lambda row: date_text(getattr(row, column))


Progress = Callable[[int, int], object]
"""Told how many rows are done, of how many."""
TOLD_EVERY = 500
NOTHING_REMEMBERED: ByHeader = {}
NOTHING_READ = Reading()
SAID: Mapping[str, Callable[[CensusRow], str]] = {
    **{column: attrgetter(column) for column in TEXTS},
    **{column: _day_of(column) for column in DATES},
    "schedule_days": lambda row: weekdays_text(row.schedule_days),
    **{column: attrgetter(column) for column in ("counselor", "track", "living_arrangement", "classes", "activity")},
}
"""What a row says of a patient in each column, as a census writes it."""


@dataclass(frozen=True, slots=True)
class Census:
    """A file as it was read: its rows, the columns that it speaks of, how it was read, and what is to be told of it.

    ``idle`` are answers that nothing asks for. ``faults`` are all that keep it from being taken; the rows that they are
    about are stand-ins then.
    """

    rows: tuple[CensusRow, ...]
    columns: frozenset[str]
    reading: Reading
    reports: tuple[Fault, ...]
    idle: tuple[Fault, ...] = ()
    faults: tuple[Fault, ...] = ()

    def says(self, row: CensusRow) -> dict[str, str]:
        """What the file says of a patient, as text by column; only columns that it has say anything."""
        columns = self.columns - row.unsaid if row.unsaid else self.columns
        return {column: text_of(row) for column, text_of in SAID.items() if column in columns}


class BadCensus(Faulted):
    """A census file that is not taken: every fault in it, and every question that it leaves open."""

    def __init__(self, faults: Iterable[Fault], reading: Reading = NOTHING_READ) -> None:
        super().__init__(faults)
        self.reading = reading

    @property
    def questions(self) -> tuple[CensusQuestion, ...]:
        """The questions, by line."""
        return tuple(sorted(self.reading.questions, key=lambda question: question.line or 0))


def read_census(
    raw: bytes,
    vocabulary: Vocabulary,
    today: date,
    *,
    locale: str = "en_US",
    answers: CensusAnswers = NOTHING_ANSWERED,
    remembered: ByHeader = NOTHING_REMEMBERED,
    progress: Progress = lambda done, of: None,
) -> Census:
    """The rows of a census file (docs/contract.md, Census). Raises BadCensus with every fault, by line.

    ``today`` is the site's date: nobody is born after it. ``locale`` says in which order the site writes dates.
    ``answers`` are those to the questions that the file leaves open, ``remembered`` what imports before used, by their
    headers. ``progress`` is told how many rows are read. Questions alone do not raise: whoever writes asks more, and
    stops for all of them at once.
    """
    census = look_over(raw, vocabulary, today, locale=locale, answers=answers, remembered=remembered, progress=progress)
    if census.faults:
        raise BadCensus(census.faults, census.reading)
    return census


def look_over(
    raw: bytes,
    vocabulary: Vocabulary,
    today: date,
    *,
    locale: str = "en_US",
    answers: CensusAnswers = NOTHING_ANSWERED,
    remembered: ByHeader = NOTHING_REMEMBERED,
    progress: Progress = lambda done, of: None,
) -> Census:
    """The same, where faults do not keep from seeing the rest of the file: they stand in the census."""
    table = find_table(raw, Asked(answers.columns, remembered))
    if isinstance(table, Fault):
        return Census((), frozenset(), NOTHING_READ, (), faults=(table,))
    used = used_for(read_header(table.header.row, answers.columns), remembered)
    notes = CensusNotes(faults=header_faults(table.header, answers.columns, used.columns))
    rows: tuple[CensusRow, ...] = ()
    dates: dict[str, DateOrder] = {}
    if not table.header.missing:
        notes.passed_over(above_header(table.above, table.header))
        people = People(table.header)
        likely = list(people.among(table.below))
        orders = Orders(order_of(locale), used.dates, answers.dates)
        dates = date_orders(table.header, likely, today, orders, notes)
        reader = RowReader(table.header, vocabulary, today, dates, answers, notes)
        rows = tuple(_told(reader.rows(likely), len(likely), progress))
        notes.passed_over(people.skipped)
        changed = (*header_changed(table.header, remembered), *orders_told(dates, used.dates, orders.usual))
        notes.reports[:0] = [*table.told, *header_reports(table.header), *changed]
    return _census(table, rows, dates, notes)


def _told(rows: Iterable[CensusRow], of: int, progress: Progress) -> Iterator[CensusRow]:
    """The rows, with a word of how far it came now and then."""
    for done, row in enumerate(rows):
        if done % TOLD_EVERY == 0:
            progress(done, of)
        yield row


def _census(table: Table, rows: tuple[CensusRow, ...], dates: Mapping[str, DateOrder], notes: CensusNotes) -> Census:
    header = table.header
    reading = Reading(
        header=header.cells,
        mapping=header.mapping,
        ignored=header.ignored,
        dates=dates,
        skipped=tuple(notes.skipped),
        questions=tuple(notes.questions),
        new=tuple(notes.new),
    )
    faults = sorted(dict.fromkeys(notes.faults), key=_column_order)
    return Census(rows, header.says, reading, tuple(notes.reports), tuple(notes.idle), tuple(faults))


def _column_order(fault: Fault) -> int:
    """Where the contract names the column: faults of a whole row come first."""
    return FIELDS.index(fault.column) if fault.column in FIELDS else -1
