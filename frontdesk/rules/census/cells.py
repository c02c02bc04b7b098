"""A row of a census as its cells by column: cleaned, of bearable length, neither spoilt nor forbidden."""

import re
from collections.abc import Container, Iterator, Sequence

from frontdesk.rules.census.census_fields import REQUIRED, check_allowed
from frontdesk.rules.census.column_names import WHOLE_NAME
from frontdesk.rules.census.header import Header, hidden_taken_out
from frontdesk.rules.census.lines import OF_A_SHEET, CsvRow, separator_name
from frontdesk.rules.census.notes import CensusNotes
from frontdesk.rules.census.spoilt import kept_as_text, may_be_spoilt, spoilt
from frontdesk.rules.clean_text import clean_all, was_cleaned
from frontdesk.rules.faults import BadField, Fault, has_payment_card, has_social_security, listed, shown

LONGEST_CELL = 2000
Cells = dict[str, str]
_LONG_NUMBER = re.compile(r"\d[\d -]{10}")


def cells_of(row: CsvRow, header: Header, labels: Sequence[str], notes: CensusNotes) -> Cells:
    """The cells of a row by our column, but for those that were noted as faulty; none where it does not fit.

    ``labels`` are the header's, made once.
    """
    whole = ",".join(row.cells)
    if len(row.cells) == len(labels) and _plain(whole):
        cells = dict(zip(header.columns, map(str.strip, row.cells), strict=True))
        cells.pop("", None)
        return cells
    if "=" in whole:
        row = row._replace(cells=[kept_as_text(cell) for cell in row.cells])
    values = clean_all([cell[:LONGEST_CELL] for cell in row.cells])
    if not any(values):
        return {}
    if len(values) != len(labels):
        if fault := _misfit(row, values, labels):
            notes.faults.append(fault)
            return {}
        dropped = [""] * (len(labels) - len(values))
        row, values = row._replace(cells=row.cells + dropped), values + dropped
    refused = {*_too_long(row, labels, notes), *_forbidden(row.line, header.columns, labels, values, notes)}
    refused.update(_spoilt(row, header.columns, refused, notes))
    _report_hidden(row, labels, notes)
    named = zip(header.columns, values, strict=True)
    return {column: value for column, value in named if column and column not in refused}


def _plain(whole: str) -> bool:
    """Whether a row, which most are, has nothing that asks for a look at its single cells."""
    if may_be_spoilt(whole) or not whole.isprintable() or "=" in whole or "  " in whole or len(whole) > LONGEST_CELL:
        return False
    return not (_LONG_NUMBER.search(whole) and (has_social_security(whole) or has_payment_card(whole)))


def _misfit(row: CsvRow, values: Sequence[str], names: Sequence[str]) -> Fault | None:
    """Why a row is too long or too short; None where it lacks last cells only that may be empty.

    A longer row is refused though what is too much be empty: where a comma within a text has parted one cell in two,
    everything behind it stands in the wrong column.
    """
    has = f"cells in this row: {len(values)}, in the header: {len(names)}"
    if row.separator == OF_A_SHEET:
        return Fault(row.line, None, has, "empty the cells behind the last column, or give their column a header")
    sign = separator_name(row.separator)
    if len(values) > len(names):
        quoted = f"put a cell that holds a {sign} in quotes"
        empty = not any(values[len(names) :])
        return Fault(row.line, None, has, f"take the {sign}s at its end out, or {quoted}" if empty else quoted)
    lacking = [name for name in names[len(values) :] if name in (*REQUIRED, WHOLE_NAME)]
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


def _forbidden(
    line: int, columns: Sequence[str], labels: Sequence[str], values: Sequence[str], notes: CensusNotes
) -> Iterator[str]:
    """The columns whose cells hold a number that may not be kept, those that are otherwise ignored among them."""
    # One look at the whole row lets most rows through: a comma joins no numbers.
    whole = ",".join(values)
    if has_social_security(whole) or has_payment_card(whole):
        for column, label, value in zip(columns, labels, values, strict=True):
            try:
                check_allowed(value, column)
            except BadField as bad:
                notes.faults.extend(fault._replace(line=line, column=label) for fault in bad.faults)
                yield column


def _spoilt(row: CsvRow, columns: Sequence[str], refused: Container[str], notes: CensusNotes) -> Iterator[str]:
    """The columns whose cells a spreadsheet or a wrong encoding spoilt, but for those that are ignored or refused."""
    if not may_be_spoilt("".join(row.cells)):
        return
    for column, cell in zip(columns, row.cells, strict=True):
        looked_at = column and may_be_spoilt(cell) and column not in refused
        if looked_at and (fault := spoilt(cell, column)):
            notes.faults.append(fault._replace(line=row.line))
            yield column


def _report_hidden(row: CsvRow, names: Sequence[str], notes: CensusNotes) -> None:
    if was_cleaned("".join(row.cells)):
        hidden = [name for name, cell in zip(names, row.cells, strict=True) if was_cleaned(cell)]
        notes.reports.extend(hidden_taken_out(row.line, name) for name in hidden)
