"""XLSX: one sheet a report, with typed cells and a header that stays in sight, and never a formula."""

import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from frontdesk.cli.reports.csv_cells import Cell
from frontdesk.rules.clean_text import clean

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

NOTHING_RUNS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
DATE, CLOCK = "yyyy-mm-dd", "hh:mm"
MOST_LETTERS = 32_767
"""The longest text that a cell holds."""
NARROWEST, WIDEST = 8, 28


class Sheet(NamedTuple):
    """A table as a workbook has it: ``marks`` stand above the header, each in a row of its own."""

    name: str
    marks: Sequence[str]
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def workbook(sheet: Sheet) -> bytes:
    """The whole file."""
    file = io.BytesIO()
    _write(file, sheet, {"in_memory": True})
    return file.getvalue()


def write(path: Path, sheet: Sheet) -> None:
    """The same into a file, row by row, so that a year is never in memory whole; what it needs beside it goes there."""
    _write(str(path), sheet, {"constant_memory": True, "tmpdir": str(path.parent)})


def _write(file: "io.BytesIO | str", sheet: Sheet, options: dict[str, object]) -> None:
    import xlsxwriter  # takes as long to load as a short answer to be made

    with xlsxwriter.Workbook(file, NOTHING_RUNS | options) as book:
        cells = _Cells(book.add_format({"num_format": DATE}), book.add_format({"num_format": CLOCK}))
        page = book.add_worksheet(sheet.name)
        top = len(sheet.marks)
        for row, mark in enumerate(sheet.marks):
            page.write_string(row, 0, mark, book.add_format({"bold": True}))
        page.freeze_panes(top + 1, 0)
        head = book.add_format({"bold": True, "bottom": 1})
        for column, word in enumerate(sheet.columns):
            page.set_column(column, column, min(max(len(word) + 2, NARROWEST), WIDEST))
            page.write_string(top, column, clean(word), head)
        for number, row_of_cells in enumerate(sheet.rows, top + 1):
            cells.write(page, number, row_of_cells)


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
