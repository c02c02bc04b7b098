"""Lines of a file that are no person: titles, page heads, totals. They are told, and never read."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from frontdesk.rules.census.dates import written_date
from frontdesk.rules.census.header import Header
from frontdesk.rules.census.lines import CsvRow
from frontdesk.rules.clean_text import clean
from frontdesk.rules.faults import Fault, shown

_SAYS_WHAT_IT_IS = re.compile(
    r"(?:(?:grand |sub ?|report )?totals?\b|count\b|(?:row|record|patient|client) counts?\b|number of\b|page \d"
    r"|end of\b|printed\b|generated\b|exported\b|report\b|run (?:date|on|at|by)\b|as of\b|confidential\b|copyright\b|©"
    r"|-{3,}|={3,}|\*{2,}|(?:rows|records|patients|clients|people|filters?|criteria|date|user)\s*:"
    r"|\d+ (?:rows?|records?|patients?|clients?|people)\b)",
    re.IGNORECASE,
)
_MOST_CELLS = 3


class Skipped(NamedTuple):
    """A line of the file, or a row of the sheet, that is no person, and what stands there."""

    line: int
    say: str


def above_header(rows: Sequence[CsvRow], header: Header) -> Iterator[Skipped | Fault]:
    """The lines above the header. A person there, as after a sorting that took the header along, is a fault."""
    place = header.place("dob")
    for row in rows:
        born = row.cells[place] if place is not None and len(row.cells) > place else ""
        if born and written_date(born):
            yield Fault(row.line, None, "a row stands above the header", "move the header above all rows")
        elif any(map(clean, row.cells)) or row.fault:
            yield Skipped(row.line, f"above the header: {_said(row)}")


class People:
    """The rows of people, one after the other; what was passed over meanwhile stands in ``skipped``."""

    def __init__(self, header: Header) -> None:
        self.skipped: list[Skipped] = []
        self._header = header
        self._mrn, self._dob = header.place("mrn") or 0, header.place("dob") or 0
        self._last = max(self._mrn, self._dob)
        self._held: list[CsvRow] = []

    def among(self, rows: Sequence[CsvRow]) -> Iterator[CsvRow]:
        """The rows that are to be read; those that only look like the end of the file are read where it goes on."""
        mrn, dob, last = self._mrn, self._dob, self._last
        title = self._header.row.cells[mrn]
        for row in rows:
            cells = row.cells
            if len(cells) > last and cells[mrn] and cells[dob] and cells[mrn] != title:
                if self._held:
                    yield from self._go_on()
                yield row
            else:
                yield from self._unlikely(row)
        self._skip_held()

    def _unlikely(self, row: CsvRow) -> Iterator[CsvRow]:
        said = [cell for cell in map(clean, row.cells) if cell]
        if self._is_header(row):
            self._skip_held()
            self.skipped.append(Skipped(row.line, "the header again"))
        elif row.fault or not self._is_no_person(row, said):
            yield from chain(self._go_on(), [row])
        elif said and _SAYS_WHAT_IT_IS.match(said[0]):
            self._skip_held()
            self.skipped.append(Skipped(row.line, _said(row)))
        elif said:
            self._held.append(row)

    def _is_header(self, row: CsvRow) -> bool:
        return [clean(cell) for cell in row.cells] == [clean(cell) for cell in self._header.row.cells]

    def _is_no_person(self, row: CsvRow, said: Sequence[str]) -> bool:
        """Whether a row says too little to be a person, and is no row that was cut short either."""
        if len(said) > _MOST_CELLS or self._says(row, self._dob):
            return False
        alone = len(said) == 1 and clean(row.cells[0]) == said[0] and (" " in said[0] or not re.search(r"\d", said[0]))
        return not said or alone or bool(_SAYS_WHAT_IT_IS.match(said[0]))

    def _says(self, row: CsvRow, place: int) -> bool:
        return len(row.cells) > place and written_date(row.cells[place]) is not None

    def _go_on(self) -> Iterator[CsvRow]:
        held, self._held = self._held, []
        yield from held

    def _skip_held(self) -> None:
        self.skipped += [Skipped(row.line, _said(row)) for row in self._go_on()]


def _said(row: CsvRow) -> str:
    return shown(" ".join(cell for cell in map(clean, row.cells) if cell)) if row.cells else "a line of unpaired quotes"
