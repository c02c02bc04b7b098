"""A CSV file taken apart: the rows of RFC 4180, each with the physical line where it begins.

Cells are parted by commas, semicolons or tabs; a line `sep=;` above the header may name the sign, as spreadsheets write
it. Which it is, is known by where the header is found.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from frontdesk.rules.faults import Fault

SEPARATORS = (",", ";", "\t", "|")
# The sign is a tab or one that is no letter, digit, quote or blank. Who saved such a file again in a spreadsheet may
# have put the line in quotes, or have added the signs of the empty cells behind it.
_SEPARATOR_LINE = re.compile(
    r'\s*(?P<quote>"?)sep=(?P<sign>\\t|\t|[^\w\s"\\])?(?P=quote)(?:(?P=sign)|\s)*', re.IGNORECASE
)
LOOKED_AT = 100
"""How many rows, or lines of text, are looked at to find the header."""
OF_A_SHEET = ""
"""Stands in place of the sign that parts the cells in a row of a workbook, whose cells are parted by none."""
_BEGINNING = 10_000
_TWICE = "write a quote within quotes twice"
# The library would stop at a cell of 131,072 characters; the census says itself which cell is too long.
csv.field_size_limit(2**31 - 1)


class CsvRow(NamedTuple):
    """The cells of one row as they were written, or what is wrong with its quotes; and the sign that parts them."""

    line: int
    cells: list[str]
    fault: Fault | None = None
    separator: str = ","


def separators(text: str) -> tuple[str, ...]:
    """The signs by which cells may be parted: first the one that the file names, if it does."""
    named, _ = _separator(text[:_BEGINNING].splitlines(keepends=True))
    return tuple(dict.fromkeys((named, *SEPARATORS)))


def rows(text: str, separator: str | None = None) -> Iterator[CsvRow]:
    """Every row that is not blank, the header among them; the line that names the separator is none.

    Cells are parted by ``separator``, else by the sign that the file names, else by commas.

    After a fault of its quotes reading goes on with the next physical line, so that one quote too many does not
    hide the faults behind it.
    """
    lines = io.StringIO(text, newline=None).readlines()
    named, begin = _separator(lines)
    separator = separator or named
    while begin < len(lines):
        passed = begin
        rest = map(lines.__getitem__, range(begin, len(lines)))
        reader = csv.reader(rest, delimiter=separator, strict=True)
        try:
            for cells in reader:
                if len(cells) > 1 or lines[begin].strip(" \t\n"):
                    yield CsvRow(begin + 1, cells, None, separator)
                begin = passed + reader.line_num
        except csv.Error:
            row, begin = _read_again(lines, begin, separator)
            yield row


def separator_name(separator: str) -> str:
    """What a fault calls the sign that parts the cells."""
    return {",": "comma", ";": "semicolon", "\t": "tab"}.get(separator, f"sign {separator}")


def _separator(lines: Sequence[str]) -> tuple[str, int]:
    """The sign that parts the cells, and the place of the line to begin with."""
    first = next((place for place, line in enumerate(lines) if line.strip()), 0)
    named = _SEPARATOR_LINE.fullmatch(lines[first]) if lines else None
    if named is None:
        return ",", 0
    sign = named["sign"] or ","
    return "\t" if sign == "\\t" else sign, first + 1


def _read_again(lines: Sequence[str], begin: int, separator: str) -> tuple[CsvRow, int]:
    """A row at whose quotes the library stopped, and the place of the line to go on with.

    Blanks between a closing quote and the separator are no fault: nearly no file has them, so they are taken out only
    here.
    """
    padded = _padded_quote(separator)
    bare = (padded.sub('"', lines[index]) for index in range(begin, len(lines)))
    reader = csv.reader(bare, delimiter=separator, strict=True)
    try:
        return CsvRow(begin + 1, next(reader), None, separator), begin + reader.line_num
    except csv.Error as stopped:
        return CsvRow(begin + 1, [], _fault(begin + 1, str(stopped))), begin + 1


@cache
def _padded_quote(separator: str) -> re.Pattern[str]:
    """A quote that closes its cell, before blanks. The second of two behind a letter is a quote within the text."""
    sign = re.escape(separator)
    return re.compile(rf'(?<![^{sign}"\n]")"(?:(?!{sign})[^\S\n])+(?=[{sign}\n]|$)')


def _fault(line: int, stopped: str) -> Fault:
    if "end of data" in stopped:
        return Fault(line, None, "a quote is opened and never closed", f"close it, or {_TWICE}")
    return Fault(line, None, "text follows a closing quote", _TWICE)
