"""A row of a census as its cells by column: cleaned, of bearable length, neither spoilt nor forbidden."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from frontdesk.rules.census.census_fields import FIELDS, REQUIRED, check_allowed
from frontdesk.rules.census.header import hidden_taken_out
from frontdesk.rules.census.lines import CsvRow, separator_name
from frontdesk.rules.census.spoilt import kept_as_text, may_be_spoilt, spoilt
from frontdesk.rules.clean_text import clean_all, was_cleaned
from frontdesk.rules.faults import BadField, Fault, has_payment_card, has_social_security, listed, shown

LONGEST_CELL = 2000
Cells = dict[str, str]


@dataclass(frozen=True, slots=True)
class CensusNotes:
    """What was found in a file so far: faults keep it from being read, reports are only told."""

    faults: list[Fault] = field(default_factory=list)
    reports: list[Fault] = field(default_factory=list)

    def wrong(self, line: int, column: str | None, wrong: str, right: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(line, column, wrong, right))

    def bad(self, line: int, bad: BadField) -> None:
        """Note the faults of a value, now that its line is known."""
        self.faults.extend(fault._replace(line=line) for fault in bad.faults)


def cells_of(row: CsvRow, names: Sequence[str], notes: CensusNotes) -> Cells:
    """The cells of a row, but for those that were noted as faulty; none where it says nothing or does not fit."""
    if "=" in "".join(row.cells):
        row = row._replace(cells=[kept_as_text(cell) for cell in row.cells])
    values = clean_all([cell[:LONGEST_CELL] for cell in row.cells])
    if not any(values):
        return {}
    if len(values) != len(names):
        if fault := _misfit(row, values, names):
            notes.faults.append(fault)
            return {}
        dropped = [""] * (len(names) - len(values))
        row, values = row._replace(cells=row.cells + dropped), values + dropped
    refused = {*_too_long(row, names, notes), *_forbidden(row.line, names, values, notes)}
    refused.update(_spoilt(row, names, refused, notes))
    _report_hidden(row, names, notes)
    return {name: value for name, value in zip(names, values, strict=True) if name not in refused}


def _misfit(row: CsvRow, values: Sequence[str], names: Sequence[str]) -> Fault | None:
    """Why a row is too long or too short; None where it lacks last cells only that may be empty.

    A longer row is refused though what is too much be empty: where a comma within a text has parted one cell in two,
    everything behind it stands in the wrong column.
    """
    has = f"cells in this row: {len(values)}, in the header: {len(names)}"
    sign = separator_name(row.separator)
    if len(values) > len(names):
        quoted = f"put a cell that holds a {sign} in quotes"
        empty = not any(values[len(names) :])
        return Fault(row.line, None, has, f"take the {sign}s at its end out, or {quoted}" if empty else quoted)
    lacking = [name for name in names[len(values) :] if name in REQUIRED]
    if not lacking:
        return None
    wrong = f"the row ends before {listed(lacking, 'and')} ({has})"
    return Fault(row.line, lacking[0], wrong, "write what is missing, or put a cell of several lines in quotes")


def _too_long(row: CsvRow, names: Sequence[str], notes: CensusNotes) -> Iterator[str]:
    """The columns whose cells are longer than any value; what they hold is not even looked at."""
    if max(map(len, row.cells)) <= LONGEST_CELL:
        return
    for name, cell in zip(names, row.cells, strict=True):
        if len(cell) > LONGEST_CELL:
            notes.wrong(row.line, name, f"{shown(cell)} is {len(cell):,} characters long", "shorten it")
            yield name


def _forbidden(line: int, names: Sequence[str], values: Sequence[str], notes: CensusNotes) -> Iterator[str]:
    """The columns whose cells hold a number that may not be kept, those that are otherwise ignored among them."""
    # One look at the whole row lets most rows through: a comma joins no numbers.
    whole = ",".join(values)
    if has_social_security(whole) or has_payment_card(whole):
        for name, value in zip(names, values, strict=True):
            try:
                check_allowed(value, name)
            except BadField as bad:
                notes.bad(line, bad)
                yield name


def _spoilt(row: CsvRow, names: Sequence[str], refused: Container[str], notes: CensusNotes) -> Iterator[str]:
    """The columns whose cells a spreadsheet or a wrong encoding spoilt, but for those that are ignored or refused."""
    if not may_be_spoilt("".join(row.cells)):
        return
    for name, cell in zip(names, row.cells, strict=True):
        looked_at = may_be_spoilt(cell) and name in FIELDS and name not in refused
        if looked_at and (fault := spoilt(cell, name)):
            notes.faults.append(fault._replace(line=row.line))
            yield name


def _report_hidden(row: CsvRow, names: Sequence[str], notes: CensusNotes) -> None:
    if was_cleaned("".join(row.cells)):
        hidden = [name for name, cell in zip(names, row.cells, strict=True) if was_cleaned(cell)]
        notes.reports.extend(hidden_taken_out(row.line, name) for name in hidden)
