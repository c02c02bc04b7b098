"""A census file as frozen rows, or every fault that keeps it from being one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, cast

from frontdesk.rules.census.cells import Cells, CensusNotes, cells_of
from frontdesk.rules.census.census_fields import (
    DATES,
    FIELDS,
    LONGEST_TEXT,
    TEXTS,
    date_text,
    parse_date,
    parse_dob,
    parse_level_of_care,
    parse_living_kind,
    parse_text,
)
from frontdesk.rules.census.header import read_header
from frontdesk.rules.census.lines import CsvRow, decoded, rows
from frontdesk.rules.census.plan import PlanColumn, PlanItem, Vocabulary, parse_plan, plan_text
from frontdesk.rules.census.questions import CensusQuestion
from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import BadField, Fault, Faulted, listed, nearest, shown
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import House
from frontdesk.rules.weekdays import parse_weekdays, weekdays_text

T = TypeVar("T")
Planned = tuple[tuple[PlanItem, ...], str]


@dataclass(frozen=True, slots=True)
class CensusRow:
    """One patient as the file has them. What the file leaves out is empty; see `Census.columns` for what it says.

    ``schedule_days`` () is every program day; ``living_kind`` is that of the house, from the site or the file;
    ``classes`` and ``activity`` are in the normal form of `plan_text`, ``plan`` holds the groups of both.
    """

    line: int
    mrn: str
    last_name: str
    first_name: str
    name_used: str
    pronouns: str
    dob: date
    admit_date: date | None
    discharge_date: date | None
    level_of_care: str
    schedule_days: tuple[int, ...]
    counselor: str
    living_arrangement: str
    living_kind: LivingKind | None
    plan: tuple[PlanItem, ...]
    classes: str
    activity: str
    phone: str
    card: str


@dataclass(frozen=True, slots=True)
class Census:
    """A file that holds: its rows, the columns that it has, those that were ignored, and what was mended in silence."""

    rows: tuple[CensusRow, ...]
    columns: frozenset[str]
    unknown_columns: tuple[str, ...]
    reports: tuple[Fault, ...]

    @property
    def header(self) -> tuple[str, ...]:
        """The header as the file writes it."""
        return ()

    @property
    def mapping(self) -> Mapping[str, str]:
        """The file's header by column."""
        return {column: column for column in self.columns}

    @property
    def dates(self) -> Mapping[str, str]:
        """In which order the dates of a column were read."""
        return {}

    @property
    def questions(self) -> tuple[CensusQuestion, ...]:
        """What must be answered before anything is written."""
        return ()

    def says(self, row: CensusRow) -> dict[str, str]:
        """What the file says of a patient, as text by column; only columns that it has say anything."""
        texts = {column: getattr(row, column) for column in TEXTS}
        texts |= {column: date_text(getattr(row, column)) for column in DATES}
        texts |= {
            "schedule_days": weekdays_text(row.schedule_days),
            "counselor": row.counselor,
            "living_arrangement": row.living_arrangement,
            "classes": row.classes,
            "activity": row.activity,
        }
        return {column: text for column, text in texts.items() if column in self.columns}


class BadCensus(Faulted):
    """A census file that cannot be read, with every fault in it."""

    def __init__(self, faults: Iterable[Fault], questions: Sequence[CensusQuestion] = ()) -> None:
        super().__init__(faults)
        self.questions = tuple(questions)


def read_census(raw: bytes, vocabulary: Vocabulary, today: date) -> Census:
    """The rows of a census file (docs/contract.md, Census CSV). Raises BadCensus with every fault, by line.

    ``today`` is the site's date: nobody is born after it.
    """
    text = decoded(raw)
    if isinstance(text, Fault):
        raise BadCensus([text])
    lines = rows(text)
    first = next(lines, None)
    if first is None:
        raise BadCensus([Fault(None, None, "the file is empty", "its first row names the columns")])
    header = read_header(first)
    notes = CensusNotes([*header.faults], [*header.reports])
    read = tuple(_CensusReader(vocabulary, today, notes).rows(lines, header.names))
    if notes.faults:
        raise BadCensus(sorted(dict.fromkeys(notes.faults), key=_column_order))
    return Census(read, header.columns, header.unknown, tuple(notes.reports))


class _CensusReader:
    """One file being read: which numbers, cards and houses it has named so far."""

    def __init__(self, vocabulary: Vocabulary, today: date, notes: CensusNotes) -> None:
        self._vocabulary = vocabulary
        self._today = today
        self._notes = notes
        self._houses = {folded(house.name): house for house in vocabulary.houses}
        self._first_lines: dict[tuple[str, str], int] = {}
        self._parsed_before: dict[tuple[str, str], object] = {}

    def rows(self, lines: Iterator[CsvRow], names: tuple[str, ...]) -> Iterator[CensusRow]:
        """The rows that could be read; of use only if no fault was noted."""
        for line in lines:
            if line.fault:
                self._notes.faults.append(line.fault)
            elif names and (cells := cells_of(line, names, self._notes)):
                yield self._row(line.line, cells)

    def _row(self, line: int, cells: Cells) -> CensusRow:
        arrangement, kind = self._living(line, cells)
        classes, classes_text = self._plan(line, cells, "classes")
        activity, activity_text = self._plan(line, cells, "activity")
        row = CensusRow(
            line=line,
            mrn=self._text(line, cells, "mrn"),
            last_name=self._text(line, cells, "last_name"),
            first_name=self._text(line, cells, "first_name"),
            name_used=self._text(line, cells, "name_used"),
            pronouns=self._text(line, cells, "pronouns"),
            dob=self._parsed(line, cells, "dob", lambda text: parse_dob(text, self._today), date.min),
            admit_date=self._date(line, cells, "admit_date"),
            discharge_date=self._date(line, cells, "discharge_date"),
            level_of_care=self._parsed(line, cells, "level_of_care", parse_level_of_care, ""),
            schedule_days=self._parsed(line, cells, "schedule_days", parse_weekdays, ()),
            counselor=self._text(line, cells, "counselor"),
            living_arrangement=arrangement,
            living_kind=kind,
            plan=classes + activity,
            classes=classes_text,
            activity=activity_text,
            phone=self._text(line, cells, "phone"),
            card=self._text(line, cells, "card"),
        )
        self._check_dates(row)
        self._check_once(line, "mrn", row.mrn, "keep one row a patient")
        self._check_once(line, "card", row.card, "a card belongs to one patient")
        return row

    def _text(self, line: int, cells: Cells, column: str) -> str:
        """A short text, empty where the file has none."""
        value = cells.get(column)
        # Cells are clean already: of 50,000 rows only those that are wrong are looked at again.
        if value is None or 0 < len(value) <= LONGEST_TEXT:
            return value or ""
        try:
            return parse_text(value, column)
        except BadField as bad:
            self._notes.bad(line, bad)
            return ""

    def _parsed(self, line: int, cells: Cells, column: str, parse: Callable[[str], T], stand_in: T) -> T:
        """What the cell says, or the stand-in. A value that stands in many rows is parsed once, a bad one too."""
        if column not in cells:
            return stand_in
        key = (column, cells[column])
        if key not in self._parsed_before:
            self._parsed_before[key] = _outcome(parse, cells[column])
        outcome = self._parsed_before[key]
        if isinstance(outcome, BadField):
            self._notes.bad(line, outcome)
            return stand_in
        return cast(T, outcome)

    def _date(self, line: int, cells: Cells, column: str) -> date | None:
        return self._parsed(line, cells, column, lambda text: parse_date(text, column), None)

    def _plan(self, line: int, cells: Cells, column: PlanColumn) -> Planned:
        """The groups of one column, and their normal form."""

        def parse(text: str) -> Planned:
            items = parse_plan(text, column, self._vocabulary)
            return items, plan_text(items, column, self._vocabulary)

        nothing: Planned = ((), "")
        return self._parsed(line, cells, column, parse, nothing)

    def _living(self, line: int, cells: Cells) -> tuple[str, LivingKind | None]:
        """The house as it is called already, with its kind; a new one is known from this row on."""
        name = self._text(line, cells, "living_arrangement")
        kind = self._parsed(line, cells, "living_kind", parse_living_kind, None)
        if not name:
            self._report_kind_alone(line, kind)
            return "", None
        house = self._houses.get(folded(name))
        if house is None and kind:
            house = self._houses[folded(name)] = House(name, kind)
        if house is None:
            self._refuse_new_house(line, name, cells)
            return name, None
        if kind and kind is not house.kind:
            wrong = f"{shown(house.name)} is known as {house.kind}, not {kind}"
            self._notes.wrong(line, "living_kind", wrong, f"write {house.kind}, or leave it empty")
        return house.name, house.kind

    def _report_kind_alone(self, line: int, kind: LivingKind | None) -> None:
        if kind:
            right = "nothing is kept of it without a living_arrangement"
            self._notes.reports.append(Fault(line, "living_kind", f"{shown(kind)} names no place", right))

    def _refuse_new_house(self, line: int, name: str, cells: Cells) -> None:
        """A house that nobody knows, and of which the row does not say what it is."""
        if cells.get("living_kind"):
            return  # its kind is noted as unknown
        near = nearest(name, [house.name for house in self._houses.values()])
        meant = f" (or is {listed(near)} meant?)" if near else ""
        wrong = f"{shown(name)} is not known, and a new house needs its living_kind"
        self._notes.wrong(line, "living_arrangement", wrong, f"write {listed(LivingKind)} there{meant}")

    def _check_dates(self, row: CensusRow) -> None:
        """Born, then admitted, then discharged; a day may be both."""
        if row.admit_date and row.admit_date < row.dob:
            wrong = f"{row.admit_date} is before the date of birth"
            self._notes.wrong(row.line, "admit_date", wrong, "mend one of the two")
        if row.admit_date and row.discharge_date and row.discharge_date < row.admit_date:
            wrong = f"{row.discharge_date} is before the admit_date {row.admit_date}"
            self._notes.wrong(row.line, "discharge_date", wrong, "mend one of the two")

    def _check_once(self, line: int, column: str, value: str, right: str) -> None:
        """No two patients share a number or a card."""
        first = self._first_lines.setdefault((column, value), line) if value else line
        if first != line:
            wrong = (
                f"{shown(value)} stands on line {first} already" if column == "mrn" else f"it is that of line {first}"
            )
            self._notes.wrong(line, column, wrong, right)


def _column_order(fault: Fault) -> int:
    """Where the contract names the column: faults of a whole row come first."""
    return FIELDS.index(fault.column) if fault.column in FIELDS else -1


def _outcome(parse: Callable[[str], T], text: str) -> T | BadField:
    try:
        return parse(text)
    except BadField as bad:
        return bad
