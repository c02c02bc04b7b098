"""The header of a census: which of our columns each of its cells means."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from frontdesk.rules.census.census_fields import FIELDS, LONGEST_TEXT, REQUIRED, check_allowed
from frontdesk.rules.census.column_names import COLUMNS, WHOLE_NAME, Meaning, key, meaning, meanings
from frontdesk.rules.census.lines import CsvRow
from frontdesk.rules.census.questions import option
from frontdesk.rules.census.spoilt import kept_as_text
from frontdesk.rules.clean_text import clean, folded, was_cleaned
from frontdesk.rules.faults import BadField, Fault, has_payment_card, has_social_security, listed, nearest, shown

BOTH_NAMES = ("last_name", "first_name")
SEE_COLUMNS = "; “roster columns” lists the names, “roster template FILE.csv” makes a file to fill in"
_LONGEST = LONGEST_TEXT * 2
_NEAR = 75
"""How many of a hundred parts a header must be like a known one to be told as near it."""


class Header(NamedTuple):
    """The header row: its cells as they can be shown, and for each our column, empty where it is ignored."""

    row: CsvRow
    cells: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """What a fault calls each column: ours, or the file's where it is ignored."""
        return tuple(column or cell for column, cell in zip(self.columns, self.cells, strict=True))

    @property
    def mapping(self) -> dict[str, str]:
        """The file's header by our column."""
        return {column: cell for column, cell in zip(self.columns, self.cells, strict=True) if column}

    @property
    def says(self) -> frozenset[str]:
        """The columns that the file speaks of: those of both names where it has them in one."""
        return frozenset({*self.columns, *(BOTH_NAMES if WHOLE_NAME in self.columns else ())}) & frozenset(FIELDS)

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headers that no column takes, in the file's order."""
        return tuple(cell for column, cell in zip(self.columns, self.cells, strict=True) if not column)

    @property
    def missing(self) -> tuple[str, ...]:
        """The required columns that are not there."""
        return tuple(column for column in REQUIRED if column not in self.says)

    def place(self, column: str) -> int | None:
        """Where a column stands; None where it does not."""
        return self.columns.index(column) if column in self.columns else None


def read_header(row: CsvRow, asked: Mapping[str, str]) -> Header:
    """A row as a header. ``asked``: headers by our column, as ``--map`` says them."""
    cells = tuple(_written(cell, number) for number, cell in enumerate(row.cells, start=1))
    taken = _as_asked(cells, asked)
    found = _meant(cells)
    for place in sorted(found, key=lambda place: (found[place].rank, place)):
        if place not in taken and found[place].column not in taken.values():
            taken[place] = found[place].column
    for place in _superfluous(taken):
        del taken[place]
    return Header(row, cells, tuple(taken.get(place, "") for place in range(len(cells))))


def header_faults(header: Header, asked: Mapping[str, str], used: Mapping[str, str]) -> list[Fault]:
    """All that is wrong with a header: missing, double and forbidden columns, and what was asked of it in vain.

    Of two headers that mean the same it was said which, by what was ``asked`` now or ``used`` before.
    """
    if header.row.fault:
        return [header.row.fault]
    return [*_asked_in_vain(header, asked), *_absent(header), *_double(header, {**used, **asked}), *_forbidden(header)]


def header_reports(header: Header) -> Iterator[Fault]:
    """What is told of a header that can be read: what was taken out of it, and what is ignored."""
    for label, cell in zip(header.labels, header.row.cells, strict=True):
        if was_cleaned(cell[:_LONGEST]):
            yield hidden_taken_out(header.row.line, label)
    if header.ignored:
        near = {cell: _nearest(cell) for cell in header.ignored}
        named = [f"{shown(cell)} (nearest: {column})" if column else shown(cell) for cell, column in near.items()]
        noun = "column is" if len(named) == 1 else "columns are"
        yield Fault(None, None, f"{noun} ignored: {listed(named, 'and')}", "", _how_to_map(header, near))


def hidden_taken_out(line: int, column: str) -> Fault:
    """The report of a cell that held what nobody could see."""
    wrong = "control or direction characters were taken out"
    return Fault(line, column, wrong, "look whether the text is still right")


def _written(cell: str, number: int) -> str:
    """A header as it can be shown: cleaned; one that is empty, or holds a number that may not be kept, by its place."""
    written = clean(kept_as_text(cell[:_LONGEST]))[:LONGEST_TEXT]
    forbidden = has_social_security(written) or has_payment_card(written)
    return f"column {number}" if forbidden or not written else written


def _as_asked(cells: Sequence[str], asked: Mapping[str, str]) -> dict[int, str]:
    """Our columns by place, as far as they were asked for."""
    places = {column: _place_of(cells, header) for column, header in asked.items()}
    return {place: column for column, place in places.items() if place is not None and column in COLUMNS}


def _place_of(cells: Sequence[str], header: str) -> int | None:
    """Where a header stands that somebody wrote: as the file writes it, nearly so, or as ``column 5``."""
    numbered = [f"column {number}" for number in range(1, len(cells) + 1)]
    for compared in (clean, key):
        for names in (cells, numbered):
            for place, name in enumerate(names):
                if compared(name) == compared(header):
                    return place
    return None


def _meant(cells: Sequence[str]) -> dict[int, Meaning]:
    found = {place: meaning(cell) for place, cell in enumerate(cells)}
    return {place: meant for place, meant in found.items() if meant}


def _superfluous(taken: Mapping[int, str]) -> list[int]:
    """A whole name beside both of its parts, or one part beside the whole name, is not needed."""
    columns = set(taken.values())
    if WHOLE_NAME not in columns:
        return []
    useless = {WHOLE_NAME} if columns.issuperset(BOTH_NAMES) else set(BOTH_NAMES)
    return [place for place, column in taken.items() if column in useless]


def _asked_in_vain(header: Header, asked: Mapping[str, str]) -> Iterator[Fault]:
    for column, wanted in asked.items():
        if column not in COLUMNS:
            near = nearest(column, COLUMNS)
            right = f"nearest: {listed(near)}" if near else ""
            yield Fault(None, None, f"{shown(column)} is no column", right, "" if near else SEE_COLUMNS)
        elif header.place(column) is None or _place_of(header.cells, wanted) is None:
            near = nearest(wanted, header.cells)
            right = f"nearest: {listed(near)}" if near else "write it as it stands in the file"
            yield Fault(None, column, f"no header of the file is called {shown(wanted)}", right)


def _absent(header: Header) -> list[Fault]:
    """One fault of the whole file for all required columns that are not there."""
    if not header.missing:
        return []
    noun = "column is" if len(header.missing) == 1 else "columns are"
    wrong = f"the required {noun} missing: {listed(header.missing, 'and')}"
    right, by_command = _likely(header)
    return [Fault(None, None, wrong, right, f"{by_command}{SEE_COLUMNS}")]


def _likely(header: Header) -> tuple[str, str]:
    """What may be meant for the missing columns, and the options that say so.

    A row without any known column may be a patient's: it is not repeated.
    """
    near = {column: nearest(column, header.ignored) for column in header.missing if any(header.columns)}
    likely = _one_for_both({column: cells[0] for column, cells in near.items() if cells})
    if header.missing == ("mrn",) and not likely:
        return "export it with the number that each patient keeps: the MRN, chart or client number", ""
    if not likely:
        return "name the columns in the first row", ""
    options = " ".join(option("map", f"{column}={cell}") for column, cell in likely.items())
    are = "is" if len(likely) == 1 else "are"
    return f"{are} {listed(map(shown, likely.values()), 'and')} meant?", f" Then add {options}"


def _one_for_both(likely: dict[str, str]) -> dict[str, str]:
    """One header that is the likeliest for both names holds the whole name."""
    last, first = (likely.get(column, column) for column in BOTH_NAMES)
    if last != first:
        return likely
    return {WHOLE_NAME: last} | {column: cell for column, cell in likely.items() if column not in BOTH_NAMES}


def _double(header: Header, asked: Mapping[str, str]) -> Iterator[Fault]:
    """A fault for each column that two headers mean alike, unless it was asked for."""
    found = sorted(_meant(header.cells).items(), key=lambda item: (item[1], item[0]))
    for column, alike in groupby(found, key=lambda item: item[1].column):
        _, same = next(groupby(list(alike), key=lambda item: item[1].rank))
        places = [place for place, _ in same]
        if len(places) > 1 and column not in asked and header.place(column) in places:
            yield _stands_twice(header, column, places)


def _stands_twice(header: Header, column: str, places: Sequence[int]) -> Fault:
    cells = [header.cells[place] for place in places]
    by_number = len(set(map(key, cells))) < len(cells)
    named = [f"column {place + 1}" for place in places] if by_number else cells
    wrong = f"the column stands twice in the header: {listed(map(shown, named), 'and')}"
    by_command = f", or say which: {option('map', f'{column}={named[0]}')}"
    return Fault(header.row.line, column, wrong, "keep one of them", by_command)


def _forbidden(header: Header) -> Iterator[Fault]:
    for column, label, cell in zip(header.columns, header.labels, header.row.cells, strict=True):
        letters = re.sub(r"[^a-z]", "", folded(label))
        if "ssn" in folded(label) or letters == "ssn" or "socialsecurity" in letters:
            wrong = "a census never holds Social Security numbers"
            yield Fault(header.row.line, column or shown(label), wrong, "take the column out of the file")
        try:
            check_allowed(clean(cell[:_LONGEST]), "")
        except BadField as bad:
            yield from (fault._replace(line=header.row.line, column=None) for fault in bad.faults)


def _how_to_map(header: Header, near: Mapping[str, str | None]) -> str:
    """How to take one of the ignored headers as the column that it is most like, where no other is that column."""
    taken = header.says.union(header.columns)
    options = [option("map", f"{column}={cell}") for cell, column in near.items() if column and column not in taken]
    return f"; to take it: {options[0]}" if options else ""


def _nearest(cell: str) -> str | None:
    from rapidfuzz import process  # only for headers that nobody knows

    known = process.extractOne(key(cell), list(meanings()), score_cutoff=_NEAR)
    return meanings()[known[0]].column if known else None
