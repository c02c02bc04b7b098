"""XLSX: one sheet a report, with typed cells and a header that stays in sight, and never a formula."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from frontdesk.cli.reports.csv_cells import Cell
from frontdesk.errors import Usage
from frontdesk.rules.clean_text import clean

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

NOTHING_RUNS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
DATE, CLOCK = "yyyy-mm-dd", "hh:mm"
MOST_LETTERS = 32_767
"""The longest text that a cell holds."""
MOST_ROWS = 1_048_576
TOO_LONG = "That is more than a workbook holds: 1,048,576 rows. Ask for fewer days, or for --format csv."
NARROWEST, WIDEST = 8, 28


class Sheet(NamedTuple):
    """A table as a workbook has it: ``marks`` stand above the header, each in a row of its own."""

    name: str
    marks: Sequence[str]
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write(path: Path, sheet: Sheet) -> None:
    """Write the file row by row, so that a year is never in memory whole; what it needs beside it goes there.

    Raises Usage where a sheet cannot hold so many rows: none is left out in silence.
    """
    import xlsxwriter  # takes as long to load as a short answer to be made

    beside = {"constant_memory": True, "tmpdir": str(path.parent)}
    with xlsxwriter.Workbook(str(path), NOTHING_RUNS | beside) as book:
        cells = _Cells(book.add_format({"num_format": DATE}), book.add_format({"num_format": CLOCK}))
        page = book.add_worksheet(sheet.name)
        _head(book, page, sheet)
        for number, row in enumerate(sheet.rows, len(sheet.marks) + 1):
            if number >= MOST_ROWS:
                raise Usage(text=TOO_LONG)
            cells.write(page, number, row)


def _head(book: "Workbook", page: "Worksheet", sheet: Sheet) -> None:
    """The marks, and below them the header, which stays in sight."""
    top = len(sheet.marks)
    bold, head = book.add_format({"bold": True}), book.add_format({"bold": True, "bottom": 1})
    for row, mark in enumerate(sheet.marks):
        page.write_string(row, 0, mark, bold)
    page.freeze_panes(top + 1, 0)
    for column, word in enumerate(sheet.columns):
        page.set_column(column, column, min(max(len(word) + 2, NARROWEST), WIDEST))
        page.write_string(top, column, clean(word), head)


class _Cells:
    """Writes cells as what they are: numbers, days and clock times can be reckoned with, texts stay texts."""

    def __init__(self, day: "Format", clock: "Format") -> None:
        self._day, self._clock = day, clock

    def write(self, page: "Worksheet", row: int, cells: Sequence[Cell]) -> None:
        """One row; nothing known is an empty cell."""
        for column, cell in enumerate(cells):
            match cell:
                case None | "":
                    continue
                case time():
                    page.write_datetime(row, column, cell, self._clock)
                case date():
                    page.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), self._day)  # noqa: DTZ001
                case int():
                    page.write_number(row, column, cell)
                case _:
                    page.write_string(row, column, clean(cell)[:MOST_LETTERS])
