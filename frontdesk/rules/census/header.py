"""The first row of a census: which columns it has."""

import re
from typing import NamedTuple

from frontdesk.rules.census.census_fields import FIELDS, LONGEST_TEXT, REQUIRED, check_allowed
from frontdesk.rules.census.lines import CsvRow, separator_name
from frontdesk.rules.census.spoilt import kept_as_text
from frontdesk.rules.clean_text import clean, folded, was_cleaned
from frontdesk.rules.faults import BadField, Fault, has_payment_card, has_social_security, listed, nearest, shown


class Header(NamedTuple):
    """The columns in the file's order: a name of FIELDS, or what the file calls a column we do not know."""

    names: tuple[str, ...]
    faults: tuple[Fault, ...]
    reports: tuple[Fault, ...]

    @property
    def columns(self) -> frozenset[str]:
        """The known columns that the file has."""
        return frozenset(self.names) & frozenset(FIELDS)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The columns that are ignored, in the file's order."""
        return tuple(name for name in self.names if name not in FIELDS)


def read_header(row: CsvRow) -> Header:
    """The header, with all its faults: missing, double and forbidden columns."""
    if row.fault:
        return Header((), (row.fault,), ())
    names = tuple(_name(cell, number) for number, cell in enumerate(row.cells, start=1))
    faults = [*_missing(names, row), *_double(names, row.line), *_forbidden(names, row)]
    hidden = [name for name, cell in zip(names, row.cells, strict=True) if was_cleaned(cell[: LONGEST_TEXT * 2])]
    return Header(names, tuple(faults), tuple(hidden_taken_out(row.line, name) for name in hidden))


def hidden_taken_out(line: int, column: str) -> Fault:
    """The report of a cell that held what nobody could see."""
    wrong = "control or direction characters were taken out"
    return Fault(line, column, wrong, "look whether the text is still right")


def _name(cell: str, number: int) -> str:
    """A known column however it is capitalised; blanks and hyphens may stand for underscores."""
    written = clean(kept_as_text(cell[: LONGEST_TEXT * 2]))[:LONGEST_TEXT]
    column = re.sub(r"[\s-]+", "_", folded(written))
    if has_social_security(written) or has_payment_card(written):
        # A number that may not be kept is never repeated either, not even as the name of a column.
        return f"column {number}"
    return column if column in FIELDS else written or f"column {number}"


def _missing(names: tuple[str, ...], row: CsvRow) -> list[Fault]:
    """One fault of the whole file for all required columns that are not there."""
    absent = [field for field in REQUIRED if field not in names]
    if not absent:
        return []
    noun = "column is" if len(absent) == 1 else "columns are"
    wrong = f"the required {noun} missing: {listed(absent, 'and')}"
    return [Fault(None, None, wrong, _how_to_name(absent, names, row))]


def _how_to_name(absent: list[str], names: tuple[str, ...], row: CsvRow) -> str:
    if len(row.cells) == 1 and re.search(r"[,;\t|]", row.cells[0]):
        said = "" if row.separator == "," else ", as the line above the header says"
        return f"part the cells by {separator_name(row.separator)}s{said}"
    strange = [name for name in names if name not in FIELDS]
    # Where no column is known the first row may be a patient's: then nothing of it is repeated.
    near = {field: nearest(field, strange) for field in absent} if len(strange) < len(names) else {}
    meant = [f"{shown(likely[0])} for {field}" for field, likely in near.items() if likely]
    return f"is {listed(meant, 'and')} meant?" if meant else "name the columns in the first row"


def _double(names: tuple[str, ...], line: int) -> list[Fault]:
    twice = dict.fromkeys(name for name in names if sum(folded(other) == folded(name) for other in names) > 1)
    return [Fault(line, _column(name), "the column stands twice in the header", "keep one of them") for name in twice]


def _forbidden(names: tuple[str, ...], row: CsvRow) -> list[Fault]:
    faults = []
    for name, cell in zip(names, row.cells, strict=True):
        letters = re.sub(r"[^a-z]", "", folded(name))
        if "ssn" in folded(name) or letters == "ssn" or "socialsecurity" in letters:
            wrong = "a census never holds Social Security numbers"
            faults.append(Fault(row.line, _column(name), wrong, "take the column out of the file"))
        try:
            check_allowed(clean(cell[: LONGEST_TEXT * 2]), "")
        except BadField as bad:
            faults += [fault._replace(line=row.line, column=None) for fault in bad.faults]
    return faults


def _column(name: str) -> str:
    """A column's name as a fault may repeat it."""
    return name if name in FIELDS else shown(name)
