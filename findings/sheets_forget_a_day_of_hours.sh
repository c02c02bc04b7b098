#!/usr/bin/env bash
# A week's total of 36:00 hours is a common cell of an attendance sheet, and one would expect every reader to
# give 36 hours. python-calamine 0.9.1 does from XLSX, and from ODS gives the text PT36H00M00S; pylightxl 1.61
# gives 12:00:00 from XLSX, tablib 3.10.0 noon of the first of January 1900 from XLS (run on 2026-11-30).
# Totals below a day come out right, so a trial with one morning shows nothing: a full week loses 24 hours.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq python-calamine==0.9.1 pylightxl==1.61 'tablib[xls]==3.10.0' xlsxwriter==3.3.1 odfpy==1.4.1
cd "$room" && bin/python - <<'PY'
import sys
from importlib.metadata import version
from pathlib import Path

import pylightxl
import tablib
import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from python_calamine import load_workbook

with xlsxwriter.Workbook("week.xlsx") as book:
    book.add_worksheet("Week").write(0, 0, 36 / 24, book.add_format({"num_format": "[h]:mm"}))
old = xlwt.Workbook()
old.add_sheet("Week").write(0, 0, 36 / 24, xlwt.easyxf(num_format_str="[h]:mm"))
old.save("week.xls")
ods = OpenDocumentSpreadsheet()
table, row, cell = Table(name="Week"), TableRow(), TableCell(valuetype="time", timevalue="PT36H00M00S")
for whole, part in ((cell, P(text="36:00")), (row, cell), (table, row), (ods.spreadsheet, table)):
    whole.addElement(part)
ods.save("week.ods")

seen = {
    "python-calamine, XLSX": load_workbook("week.xlsx").get_sheet_by_index(0).to_python()[0][0],
    "python-calamine, ODS": load_workbook("week.ods").get_sheet_by_index(0).to_python()[0][0],
    "pylightxl, XLSX": pylightxl.readxl("week.xlsx").ws("Week").address("A1"),
    "tablib, XLS": tablib.Dataset().load(Path("week.xls").read_bytes(), format="xls", headers=False)[0][0],
}
print(*(f"{name} {version(name)}" for name in ("python-calamine", "pylightxl", "tablib")))
for reader, total in seen.items():
    print(f"36:00 by {reader}: {total!s} ({type(total).__name__})")
# 36:00 by python-calamine, XLSX: 1 day, 12:00:00 (timedelta)
# 36:00 by python-calamine, ODS: PT36H00M00S (str)
# 36:00 by pylightxl, XLSX: 12:00:00 (str)
# 36:00 by tablib, XLS: 1900-01-01 12:00:00 (datetime)
if [str(total) for total in seen.values()] != ["1 day, 12:00:00", "PT36H00M00S", "12:00:00", "1900-01-01 12:00:00"]:
    sys.exit("changed: totals are read otherwise now")
PY
