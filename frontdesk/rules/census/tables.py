"""The table of a census: where in a file the header stands, and the rows above and below it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from frontdesk.rules.census import workbook
from frontdesk.rules.census.encodings import decoded
from frontdesk.rules.census.header import Header, read_header
from frontdesk.rules.census.lines import LOOKED_AT, CsvRow, rows, separators
from frontdesk.rules.census.used_before import ByHeader, used_for
from frontdesk.rules.faults import Fault, listed, shown


class Asked(NamedTuple):
    """Which header is which column: as asked now, and as imports before used it."""

    columns: Mapping[str, str]
    remembered: ByHeader

    def header(self, row: CsvRow) -> Header:
        """A row read as a header."""
        plain = read_header(row, self.columns)
        used = used_for(plain, self.remembered).columns
        return read_header(row, {**used, **self.columns}) if used else plain


class Sheet(NamedTuple):
    """Rows to look for a header in: a sheet of a workbook, or a text with its cells parted by one sign."""

    name: str
    rows: Iterable[CsvRow]


@dataclass(frozen=True, slots=True)
class Table:
    """A header, the lines before it, and the rows below it. ``told`` is what is to be said of the choice."""

    sheet: str
    header: Header
    above: Sequence[CsvRow]
    below: Sequence[CsvRow]
    told: tuple[Fault, ...] = ()


def find_table(raw: bytes, asked: Asked) -> Table | Fault:
    """The table of a file: the first in which a header has all required columns, else the likeliest."""
    if workbook.is_workbook(raw):
        return _table_of_workbook(raw, asked)
    text = decoded(raw)
    if isinstance(text, Fault):
        return text
    return _first_whole((Sheet("", rows(text, sign)) for sign in separators(text)), asked)


def _table_of_workbook(raw: bytes, asked: Asked) -> Table | Fault:
    try:
        sheets = [Sheet(name, found) for name, found in workbook.sheets(raw).items()]
        table = _first_whole(sheets, asked)
        if isinstance(table, Fault):
            return table
        below = workbook.closer(raw, table.sheet, table.below)
    except workbook.Unreadable as unreadable:
        return unreadable.fault
    return replace(table, below=_fitted(below, len(table.header.cells)), told=_told_of_sheets(table, sheets, asked))


def _first_whole(sheets: Iterable[Sheet], asked: Asked) -> Table | Fault:
    best = None
    for sheet in sheets:
        table = _table(sheet, asked)
        if table and not table.header.missing:
            return table
        best = max(filter(None, (best, table)), key=lambda each: _known(each.header), default=None)
    return best or Fault(None, None, "the file is empty", "its first row names the columns")


def _table(sheet: Sheet, asked: Asked) -> Table | None:
    """The rows parted at the first whole header, or at the row that has most columns; None where there are no rows."""
    left = iter(sheet.rows)
    first = list(islice(left, LOOKED_AT))
    if not first:
        return None
    headers = [asked.header(row) for row in first]
    whole = (place for place, header in enumerate(headers) if not header.missing)
    place = next(whole, max(range(len(first)), key=lambda place: (_known(headers[place]), -place)))
    return Table(sheet.name, headers[place], first[:place], [*first[place + 1 :], *left])


def _known(header: Header) -> int:
    return len(header.mapping)


def _fitted(below: Iterable[CsvRow], width: int) -> list[CsvRow]:
    """The rows of a sheet, which have no end of their own: as long as the header, or longer where they say more."""
    return [row._replace(cells=row.cells + [""] * (width - len(row.cells))) for row in below]


def _told_of_sheets(table: Table, sheets: Sequence[Sheet], asked: Asked) -> tuple[Fault, ...]:
    """The sheets that were passed over though they have a header too."""
    heads = {sheet.name: _table(Sheet(sheet.name, list(islice(sheet.rows, LOOKED_AT))), asked) for sheet in sheets}
    others = [name for name, head in heads.items() if head and not head.header.missing and name != table.sheet]
    if not others:
        return ()
    wrong = f"the sheet {shown(table.sheet)} is read; {listed(map(shown, others), 'and')} has a header too"
    return (Fault(None, None, wrong, "put the sheet that is meant first"),)
