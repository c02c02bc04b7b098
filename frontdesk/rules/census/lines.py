"""A CSV file taken apart: the rows of RFC 4180, each with the physical line where it begins."""

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from frontdesk.rules.faults import Fault

_LINE_END = re.compile(r"\r\n|\r|\n")
_SAVE_AS = "in the spreadsheet choose “Save as”, then “CSV UTF-8”"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LOOKED_AT = 2000


class Row(NamedTuple):
    """The cells of one row as they were written, or what is wrong with its quotes."""

    line: int
    cells: list[str]
    fault: Fault | None = None


def decoded(raw: bytes) -> str | Fault:
    """The file's text without its byte-order mark, or why it has none."""
    start = raw[:_LOOKED_AT]
    # Written without a mark, UTF-16 of European text has a NUL in every second byte.
    if raw.startswith(_UTF_16_MARKS) or start.count(0) * 4 > len(start):
        return Fault(None, None, "the file is not UTF-8 but UTF-16 text", _SAVE_AS)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Fault(None, None, "the file is not UTF-8 text", _SAVE_AS)


def rows(text: str) -> Iterator[Row]:
    """Every row that is not blank, the header among them.

    After a fault of its quotes reading goes on with the next physical line, so that one quote too many does not
    hide the faults behind it.
    """
    lines = _LINE_END.split(text)
    place = 0
    while place < len(lines):
        line = lines[place]
        if '"' in line:
            cells, after = _quoted(lines, place)
            yield cells if isinstance(cells, Row) else Row(place + 1, cells)
            place = place + 1 if isinstance(cells, Row) else after
            continue
        if line.strip(" \t"):
            yield Row(place + 1, line.split(","))
        place += 1


def _quoted(lines: Sequence[str], begin: int) -> tuple[list[str] | Row, int]:
    """The cells of a row that holds quotes, or a faulty row; and the place of the line behind it."""
    try:  # nearly all such rows end on their own line and hold no fault: the library is five times as fast
        return next(csv.reader([lines[begin]], strict=True)), begin + 1
    except csv.Error:
        return _quoted_with_care(lines, begin)


def _quoted_with_care(lines: Sequence[str], begin: int) -> tuple[list[str] | Row, int]:
    """The same for a row that runs over several lines, is very long, or has a fault to be told."""
    cells: list[str] = []
    place, at = begin, 0
    while True:
        line = lines[place]
        if line[at : at + 1] != '"':
            comma = line.find(",", at)
            cells.append(line[at:] if comma < 0 else line[at:comma])
        else:
            cell, place, at = _in_quotes(lines, place, at + 1)
            if cell is None:
                return _faulty(
                    begin, "a quote is opened and never closed", "close it, or write a quote within quotes twice"
                ), place
            line = lines[place]
            comma = line.find(",", at)
            if (line[at:] if comma < 0 else line[at:comma]).strip():
                return _faulty(begin, "text follows a closing quote", "write a quote within quotes twice"), place
            cells.append(cell)
        if comma < 0:
            return cells, place + 1
        at = comma + 1


def _in_quotes(lines: Sequence[str], place: int, at: int) -> tuple[str | None, int, int]:
    """The text up to the closing quote, and where it ended; None where the file ends first."""
    parts: list[str] = []
    while True:
        line = lines[place]
        quote = line.find('"', at)
        if quote >= 0:
            parts.append(line[at:quote])
            if line[quote + 1 : quote + 2] != '"':
                return "".join(parts), place, quote + 1
            parts.append('"')
            at = quote + 2
            continue
        parts += [line[at:], "\n"]
        place, at = place + 1, 0
        if place == len(lines):
            return None, place, 0


def _faulty(begin: int, wrong: str, right: str) -> Row:
    return Row(begin + 1, [], Fault(begin + 1, None, wrong, right))
