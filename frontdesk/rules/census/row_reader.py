"""The rows of a census one after the other, each as what it says of one patient."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar, cast

from frontdesk.rules.census.cells import Cells, cells_of
from frontdesk.rules.census.census_fields import (
    LONGEST_TEXT,
    parse_date,
    parse_dob,
    parse_former_names,
    parse_level_of_care,
    parse_living_kind,
    parse_text,
)
from frontdesk.rules.census.column_names import WHOLE_NAME
from frontdesk.rules.census.date_order import DATES, DateOrder
from frontdesk.rules.census.header import BOTH_NAMES, Header
from frontdesk.rules.census.lines import CsvRow
from frontdesk.rules.census.new_names import NamesOfFile
from frontdesk.rules.census.notes import CensusNotes
from frontdesk.rules.census.plan import PlanColumn, PlanItem, Vocabulary, parse_plan, plan_text
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.rules.census.whole_name import parted_name
from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import BadField, Fault, listed, shown
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.weekdays import parse_weekdays

T = TypeVar("T")
PARSED = (*DATES, "level_of_care", "schedule_days", "living_kind", "classes", "activity", "former_name", WHOLE_NAME)
"""Columns that are more than a text; what they read says how long it may be."""
NAMING = ("counselor", "living_arrangement")
"""Columns whose names an answer may read otherwise."""
NOUGHT = "0"
NEVER_NOUGHT = (*BOTH_NAMES, WHOLE_NAME, "name_used", *NAMING, "phone", "former_name")
"""Columns in which 0 is nobody's value."""
Planned = tuple[tuple[PlanItem, ...], str]


class CensusRow(NamedTuple):
    """One patient as the file has them. What the file leaves out is empty; see `Census.columns` for what it says.

    ``schedule_days`` () is every program day; ``living_kind`` is that of the house, from the site or the file;
    ``classes`` and ``activity`` are in the normal form of `plan_text`, ``plan`` holds the groups of both;
    ``former_name`` are earlier names, parted by ``;``. Of the columns in ``unsaid`` it says nothing at all, though
    something stands there.
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
    former_name: str = ""
    track: str = ""
    unsaid: frozenset[str] = frozenset()


class RowReader:
    """One file being read: which numbers, cards and houses it has named so far."""

    def __init__(
        self,
        header: Header,
        vocabulary: Vocabulary,
        today: date,
        dates: Mapping[str, DateOrder],
        answers: CensusAnswers,
        notes: CensusNotes,
    ) -> None:
        self._header = header
        self._vocabulary = vocabulary
        self._today = today
        self._dates = dates
        self._notes = notes
        self._names = NamesOfFile(vocabulary, answers, notes)
        self._meant = bool(answers.read_as)
        self._first_lines: dict[tuple[str, str], tuple[int, str]] = {}
        self._parsed_before: dict[tuple[str, str], object] = {}

    def rows(self, lines: Sequence[CsvRow]) -> Iterator[CensusRow]:
        """The rows that could be read; of use only if no fault was noted."""
        self._know_kinds(lines)
        labels = self._header.labels
        for line in lines:
            if line.fault:
                self._notes.faults.append(line.fault)
            elif cells := cells_of(line, self._header, labels, self._notes):
                yield self._row(line.line, cells)
        self._names.tell_unasked()

    def _know_kinds(self, lines: Sequence[CsvRow]) -> None:
        """What kind each house is may stand in another row than its first."""
        house, kind = self._header.place("living_arrangement"), self._header.place("living_kind")
        if house is not None and kind is not None:
            last = max(house, kind)
            pairs = {(line.cells[house], line.cells[kind]) for line in lines if len(line.cells) > last}
            self._names.kinds_said((name, said) for name, text in pairs if (said := _kind(text)))

    def _row(self, line: int, cells: Cells) -> CensusRow:
        if not cells.get("mrn") or max(map(len, cells.values())) > LONGEST_TEXT:
            cells = {column: self._text(line, text, column) for column, text in cells.items()}
        cells, unsaid = self._as_meant(self._without_noughts(line, cells))
        said = cells.get
        last_name, first_name = self._person(line, cells)
        arrangement, kind = self._living(line, cells)
        classes, classes_text = self._plan(line, cells, "classes")
        activity, activity_text = self._plan(line, cells, "activity")
        counselor = said("counselor")
        row = CensusRow(
            line=line,
            mrn=said("mrn", ""),
            last_name=last_name,
            first_name=first_name,
            name_used=said("name_used", ""),
            pronouns=said("pronouns", ""),
            dob=self._parsed(line, cells, "dob", self._dob, date.min),
            admit_date=self._date(line, cells, "admit_date"),
            discharge_date=self._date(line, cells, "discharge_date"),
            level_of_care=self._parsed(line, cells, "level_of_care", parse_level_of_care, ""),
            schedule_days=self._parsed(line, cells, "schedule_days", parse_weekdays, ()),
            counselor=self._names.counselor(line, counselor) if counselor else "",
            living_arrangement=arrangement,
            living_kind=kind,
            plan=classes + activity,
            classes=classes_text,
            activity=activity_text,
            phone=said("phone", ""),
            card=said("card", ""),
            former_name=self._parsed(line, cells, "former_name", parse_former_names, ""),
            track=self._parsed(line, cells, "track", self._track, ""),
            unsaid=unsaid,
        )
        self._check(row)
        return row

    def _without_noughts(self, line: int, cells: Cells) -> Cells:
        """The cells but for names and phones of 0, which are faults."""
        if NOUGHT not in cells.values():
            return cells
        noughts = [column for column in NEVER_NOUGHT if cells.get(column) == NOUGHT]
        for column in noughts:
            wrong = f"{shown(NOUGHT)} is what a formula gives for an empty cell, or before it was worked out"
            self._notes.wrong(line, column, wrong, "write the value itself, or nothing, and export again")
        return {column: text for column, text in cells.items() if column not in noughts}

    def _as_meant(self, cells: Cells) -> tuple[Cells, frozenset[str]]:
        """The cells with the names that were meant, and the columns of those that are to say nothing."""
        if not self._meant:
            return cells, frozenset()
        meant = {column: self._names.read_as(cells[column]) for column in NAMING if cells.get(column)}
        unsaid = frozenset(column for column, name in meant.items() if not name)
        return cells | meant, unsaid

    def _track(self, text: str) -> str:
        """A track as it is called here. A site without tracks keeps none. Raises BadField."""
        tracks = self._vocabulary.tracks
        if not tracks or not text:
            return ""
        named = next((track for track in tracks if folded(track) == folded(text)), None)
        if named is None:
            raise BadField([Fault(None, "track", f"{shown(text)} is no track", f"there are {listed(tracks, 'and')}")])
        return named

    def _check(self, row: CensusRow) -> None:
        """What must hold of a row as a whole, and among the rows."""
        self._check_dates(row)
        self._check_once(row.line, "mrn", row.mrn, "keep one row a patient")
        if row.card:
            self._check_once(row.line, "card", row.card, "a card belongs to one patient")

    def _text(self, line: int, text: str, column: str) -> str:
        """A cell of a text that may not be as long, or must not be empty; all cells are clean already."""
        if column in PARSED:
            return text
        try:
            return parse_text(text, column)
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

    def _person(self, line: int, cells: Cells) -> tuple[str, str]:
        """Last and first name, one of which may be empty."""
        if WHOLE_NAME in cells:
            return self._parsed(line, cells, WHOLE_NAME, parted_name, ("", ""))
        names = cells.get("last_name", ""), cells.get("first_name", "")
        if names == ("", "") and all(column in cells for column in BOTH_NAMES):
            self._notes.wrong(line, "last_name", "both names are empty", "write one of them at least")
        return names

    def _dob(self, text: str) -> date:
        return parse_dob(text, self._order("dob"), self._today)

    def _date(self, line: int, cells: Cells, column: str) -> date | None:
        def parse(text: str) -> date | None:
            return parse_date(text, column, self._order(column), self._today)

        return self._parsed(line, cells, column, parse, None)

    def _order(self, column: str) -> DateOrder:
        return self._dates.get(column, DateOrder.MONTH_FIRST)

    def _plan(self, line: int, cells: Cells, column: PlanColumn) -> Planned:
        """The groups of one column, and their normal form."""

        def parse(text: str) -> Planned:
            items = parse_plan(text, column, self._vocabulary)
            return items, plan_text(items, column, self._vocabulary)

        nothing: Planned = ((), "")
        return self._parsed(line, cells, column, parse, nothing)

    def _living(self, line: int, cells: Cells) -> tuple[str, LivingKind | None]:
        """The house as it is called already, with its kind; a new one is known from its first row on."""
        name = cells.get("living_arrangement")
        kind = self._parsed(line, cells, "living_kind", parse_living_kind, None)
        if not name:
            self._report_kind_alone(line, kind)
            return "", None
        house = self._names.house(line, name)
        if kind and kind is not house.kind:
            wrong = f"{shown(house.name)} is known as {house.kind}, not {kind}"
            self._notes.wrong(line, "living_kind", wrong, f"write {house.kind}, or leave it empty")
        return house.name, house.kind

    def _report_kind_alone(self, line: int, kind: LivingKind | None) -> None:
        if kind:
            self._notes.told(
                line,
                "living_kind",
                f"{shown(kind)} names no place",
                "nothing is kept of it without a living_arrangement",
            )

    def _check_dates(self, row: CensusRow) -> None:
        """Born, then admitted, then discharged; a day may be both."""
        if row.admit_date and row.admit_date < row.dob:
            wrong = f"{row.admit_date} is before the date of birth"
            self._notes.wrong(row.line, "admit_date", wrong, "mend one of the two")
        if row.admit_date and row.discharge_date and row.discharge_date < row.admit_date:
            wrong = f"{row.discharge_date} is before the admit_date {row.admit_date}"
            self._notes.wrong(row.line, "discharge_date", wrong, "mend one of the two")

    def _check_once(self, line: int, column: str, value: str, right: str) -> None:
        """No two patients share a number or a card, in whatever case it is written."""
        if not value:
            return
        first, written = self._first_lines.setdefault((column, value.casefold()), (line, value))
        if first != line:
            as_written = "" if written == value else f" as {shown(written)}"
            stands = f"{shown(value)} stands on line {first} already{as_written}"
            self._notes.wrong(line, column, stands if column == "mrn" else f"it is that of line {first}", right)


def _kind(text: str) -> LivingKind | None:
    try:
        return parse_living_kind(text)
    except BadField:
        return None


def _outcome(parse: Callable[[str], T], text: str) -> T | BadField:
    try:
        return parse(text)
    except BadField as bad:
        return bad
