"""The sheets of a workbook (XLSX, XLS, ODS) as rows of texts, as a CSV file has them.

The reader of whole workbooks is fast, and gives an error cell as an empty one; where an XLSX has anything that it
hides, `closer` looks again with the slower one. Both are imported only when a workbook is read.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from frontdesk.rules.census.lines import OF_A_SHEET, CsvRow
from frontdesk.rules.census.spoilt import UNREAD
from frontdesk.rules.faults import Fault

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Value = str | int | float | bool | date | time | datetime | timedelta | None
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AGAIN = "open it in the spreadsheet and save it as an XLSX workbook or as CSV UTF-8"
_PASSWORD = Fault(None, None, "the workbook has a password", "take the password off in the spreadsheet and save it")
_UNREADABLE = Fault(None, None, "the workbook cannot be read", _SAVE_AGAIN)
_BINARY = Fault(None, None, "a binary workbook (XLSB) may hide errors of the spreadsheet", _SAVE_AGAIN)
_ODS_ERRORS = Fault(
    None, None, "an error of the spreadsheet stands in the workbook", "mend it, or save as XLSX to be told which cell"
)
_TOO_LARGE = Fault(None, None, "the sheet is too large", "delete the empty rows and columns behind the last person")
_MOST_CELLS = 10_000_000
_PLACE = re.compile(rb'<c\b[^>]*?\sr="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')
"""Where a cell of an XLSX stands that holds something."""
_HIDDEN_CELLS = re.compile(rb'<c\b[^>]*\bt="e"|<f[ >/]')
_ZERO_FORMATS = re.compile(rb'formatCode="[0\\\-() ]*00[0\\\-() ]*"')
_DIGITS_ONLY = re.compile(r"[0\-() ]+")
_MOST_EXACT = 10**15
"""A spreadsheet keeps 15 digits of a number; what is longer has lost the others."""


def is_workbook(raw: bytes) -> bool:
    """Whether the content is that of a workbook, whatever the file is called."""
    return raw.startswith((_ZIP, _OLE))


class Unreadable(Exception):
    """A workbook that is not taken, with the one fault that says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.sentence)
        self.fault = fault


def sheets(raw: bytes) -> dict[str, list[CsvRow]]:
    """The rows of each sheet by its name, those that are seen before those that are hidden. Raises Unreadable."""
    from python_calamine import CalamineWorkbook

    if fault := _unfit(raw):
        raise Unreadable(fault)
    with _readers_faults():
        book = CalamineWorkbook.from_object(io.BytesIO(raw))
        return {name: _sheet_rows(book, name) for name in _sheet_names(book)}


@contextmanager
def _readers_faults() -> Iterator[None]:
    """Whatever a reader stumbles over in a damaged file is told as one fault: there is no list of it."""
    from python_calamine import PasswordError

    try:
        yield
    except Unreadable:
        raise
    except PasswordError:
        raise Unreadable(_PASSWORD) from None
    except Exception:
        raise Unreadable(_UNREADABLE) from None
    except BaseException as stopped:
        # What the fast reader did not foresee comes as this, which is no Exception.
        if type(stopped).__name__ == "PanicException":
            raise Unreadable(_UNREADABLE) from None
        raise


def _unfit(raw: bytes) -> Fault | None:
    """Why a workbook is not taken though it can be read: errors would be taken for empty cells."""
    if raw.startswith(_OLE):
        return _PASSWORD if _ENCRYPTED in raw else None
    with _readers_faults(), zipfile.ZipFile(io.BytesIO(raw)) as parts:
        names = parts.namelist()
        if "xl/workbook.bin" in names:
            return _BINARY
        if "content.xml" in names and b'calcext:value-type="error"' in parts.read("content.xml"):
            return _ODS_ERRORS
        places = (_farthest(parts.read(name)) for name in names if name.startswith("xl/worksheets/"))
        return next(filter(None, map(_too_far, places)), None)


def _farthest(sheet: bytes) -> tuple[int, str]:
    """The last row in which something stands, and the last column by its letters."""
    rows, columns = {0}, {""}
    for column, row in _PLACE.findall(sheet):
        rows.add(int(row))
        columns.add(column.decode())
    return max(rows), max(columns, key=lambda letters: (len(letters), letters))


def _too_far(place: tuple[int, str]) -> Fault | None:
    """The reader holds all cells up to the farthest one: a stray one at the end of a sheet would take all memory."""
    row, letters = place
    column = sum((ord(letter) - 64) * 26**power for power, letter in enumerate(reversed(letters)))
    if row * column <= _MOST_CELLS:
        return None
    return _TOO_LARGE._replace(wrong=f"{_TOO_LARGE.wrong}: it reaches to row {row:,} and column {letters}")


def _sheet_names(book: "CalamineWorkbook") -> list[str]:
    """The sheets, those that are seen before those that are hidden."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [each for each in book.sheets_metadata if each.typ is SheetTypeEnum.WorkSheet]
    return [each.name for each in sorted(sheets, key=lambda each: each.visible is not SheetVisibleEnum.Visible)]


def _sheet_rows(book: "CalamineWorkbook", name: str) -> list[CsvRow]:
    """The rows of a sheet that say anything, each with its number in the sheet, without empty cells at their ends."""
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height * sheet.total_width > _MOST_CELLS:
        raise Unreadable(_TOO_LARGE._replace(wrong=f"{_TOO_LARGE.wrong}: {sheet.total_height:,} rows of {name}"))
    values = sheet.to_python(skip_empty_area=False)
    _fill_down(sheet, values)
    rows = ([text_of(value) for value in row] for row in values)
    return [
        CsvRow(number, _trimmed(cells), None, OF_A_SHEET) for number, cells in enumerate(rows, start=1) if any(cells)
    ]


def closer(raw: bytes, name: str, rows: Sequence[CsvRow]) -> Sequence[CsvRow]:
    """The rows with what the fast reader hides: errors, results that are not there, zeros that a format puts before.

    Raises Unreadable.
    """
    with _readers_faults(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles that the slower reader does not know
        found = _hidden_cells(raw, name) if _hides_cells(raw) else {}
    return [_with_found(row, found.get(row.line, {})) for row in rows]


def text_of(value: Value) -> str:
    """A cell as text: a date as its ISO date, whole numbers without decimals."""
    match value:
        case str():
            return value
        case bool():
            return str(value).upper()
        case int() | float():
            return _number_text(value)
        case datetime():
            return value.isoformat(" ", "seconds").removesuffix(" 00:00:00")
        case None:
            return ""
        case _:
            return str(value)


def _number_text(value: float) -> str:
    if abs(value) >= _MOST_EXACT:
        return f"{value:.14E}"  # shortened, as the spreadsheet did: it is refused as such
    return str(int(value)) if value == int(value) else repr(value)


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _fill_down(sheet: "CalamineSheet", values: list[list[Any]]) -> None:
    """What cells hold that were merged down one column: the people beside them all see it."""
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left == right:
            for row in values[top + 1 : bottom + 1]:
                row[left] = values[top][left]


def _hides_cells(raw: bytes) -> bool:
    """Whether an XLSX holds anything that is worth the slower look."""
    if not raw.startswith(_ZIP):
        return False
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        names = [name for name in parts.namelist() if name.startswith("xl/")]
        sheets = (name for name in names if name.startswith("xl/worksheets/"))
        zeros = "xl/styles.xml" in names and _ZERO_FORMATS.search(parts.read("xl/styles.xml"))
        return bool(zeros) or any(_HIDDEN_CELLS.search(parts.read(name)) for name in sheets)


def _hidden_cells(raw: bytes, name: str) -> dict[int, dict[int, str]]:
    """What the fast reader does not tell, by the number of the row and the place in it."""
    import openpyxl

    values, formulas = (
        openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=data_only)[name].iter_rows()
        for data_only in (True, False)
    )
    return {
        number: {place: text for place, pair in enumerate(zip(*both, strict=True)) if (text := _hidden(*pair))}
        for number, both in enumerate(zip(values, formulas, strict=True), start=1)
    }


def _hidden(cell: Any, formula: Any) -> str | None:
    """What the fast reader does not tell of a cell; None where it tells all."""
    if cell.data_type == "e":
        return str(cell.value)
    if cell.value is None:
        # A result that is an empty text says that it is one.
        return UNREAD if formula.data_type == "f" and cell.data_type == "n" else None
    if cell.data_type == "n" and isinstance(cell.value, int):
        return _zero_filled(cell.value, cell.number_format)
    return None


def _zero_filled(number: int, number_format: str) -> str | None:
    """A number as a format of zeros shows it: ``00201``, ``555-0100``; None where its format is another."""
    form = re.sub(r'[\\"]', "", number_format)
    zeros = form.count("0")
    if zeros < 2 or number < 0 or not _DIGITS_ONLY.fullmatch(form):
        return None
    digits = str(number).zfill(zeros)
    first, rest = digits[: len(digits) - zeros + 1], iter(digits[len(digits) - zeros + 1 :])
    before, _, behind = form.partition("0")
    return before + first + "".join(next(rest) if sign == "0" else sign for sign in behind)


def _with_found(row: CsvRow, found: Mapping[int, str]) -> CsvRow:
    width = max(len(row.cells), *(place + 1 for place in found)) if found else 0
    cells = row.cells + [""] * (width - len(row.cells))
    return row._replace(cells=[found.get(place, cell) for place, cell in enumerate(cells)]) if found else row
