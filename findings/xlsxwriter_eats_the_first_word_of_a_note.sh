#!/usr/bin/env bash
# One would expect `worksheet.write` to put a note into a cell as it stands. xlsxwriter 3.3.1 takes a text that
# begins with "external:" or "internal:" for a link, takes that word off the cell, and links to the rest of it;
# `write_string`, or a workbook with `strings_to_urls: False`, keeps it (run on 2026-11-30). A remark such as
# "external: court date" on an attendance sheet loses just the word that says why somebody was away.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq xlsxwriter==3.3.1 openpyxl==3.1.5
"$room/bin/python" - <<'PY'
import io
import sys
from importlib.metadata import version

import openpyxl
import xlsxwriter

NOTES = ("external: court date", "internal: moved to Group B", "outside: court date")


def cells(**options: bool) -> list[tuple[str, bool]]:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, options) as book:
        book.add_worksheet().write_column("A1", NOTES)
    return [(row[0].value, row[0].hyperlink is not None) for row in openpyxl.load_workbook(file).active.rows]


print("xlsxwriter", version("xlsxwriter"), "read by openpyxl", version("openpyxl"))
seen = cells()
for note, (text, link) in zip(NOTES, seen, strict=True):
    print(f"{note!r} -> {text!r}" + (", a link" if link else ""))
# 'external: court date' -> ' court date', a link
# 'internal: moved to Group B' -> ' moved to Group B', a link
# 'outside: court date' -> 'outside: court date'
expected = [(" court date", True), (" moved to Group B", True), ("outside: court date", False)]
if seen != expected or cells(strings_to_urls=False) != [(note, False) for note in NOTES]:
    sys.exit("changed: notes are written otherwise now")
PY
