#!/usr/bin/env bash
# One would expect a reader of ODS sheets to give every time cell that the format allows, a duration to the fraction of a
# second: LibreOffice 7.4 keeps what the clock said at sign-in, =NOW()-TODAY(), as PT08H31M24.207200515S. pyexcel-ods3
# 0.6.1 gives such a cell as None, as if nobody had signed in, and so an owed hour, -PT01H00M00S; times of whole seconds
# come out right, and ezodf, by which it reads, gives all of them (run on 2026-12-02). A sheet tried out with typed
# times shows nothing; with times off the clock the attendance of the day is empty.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq pyexcel-ods3==0.6.1 pyexcel-io==0.6.8 pyexcel-ezodf==0.3.4 odfpy==1.4.1
cd "$room" && bin/python - <<'PY'
import sys
from importlib.metadata import version

import ezodf
import pyexcel_ods3
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

KEPT = ("PT08H31M24S", "PT08H31M24.207200515S", "PT08H31M24.5S", "-PT01H00M00S", "PT36H00M00S")
sheet, table = OpenDocumentSpreadsheet(), Table(name="Day")
for kept in KEPT:
    row = TableRow()
    for cell, shown in ((TableCell(valuetype="time", timevalue=kept), "as shown"), (TableCell(valuetype="string"), "A")):
        cell.addElement(P(text=shown))
        row.addElement(cell)
    table.addElement(row)
sheet.spreadsheet.addElement(table)
sheet.save("day.ods")

print(*(f"{name} {version(name)}" for name in ("pyexcel-ods3", "pyexcel-io", "pyexcel-ezodf")))
seen = [str(time) for time, _group in pyexcel_ods3.get_data("day.ods")["Day"]]
below = [row[0].value for row in ezodf.opendoc("day.ods").sheets[0].rows()]
for kept, read in zip(KEPT, seen, strict=True):
    print(f"{kept} -> {read}")
# PT08H31M24S -> 08:31:24
# PT08H31M24.207200515S -> None
# PT08H31M24.5S -> None
# -PT01H00M00S -> None
# PT36H00M00S -> 1 day, 12:00:00
if seen != ["08:31:24", "None", "None", "None", "1 day, 12:00:00"] or below != list(KEPT):
    sys.exit("changed: times are read otherwise now")
PY
