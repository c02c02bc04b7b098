#!/usr/bin/env bash
# One would expect a time column of format `any`, which takes "8:30" and "8:30 am", to take 0830 and 8.30 for half past
# eight as well, or else to report the cells that it cannot read. frictionless 5.21.0 hands each cell to dateutil 2.9.0,
# which takes these for a part of a date, and keeps the time that nothing was said of: midnight. The file is reported
# as valid (run on 2026-12-02). Everybody who left the colon out on the sign-in sheet came at midnight, early for a
# group that began at nine.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq frictionless==5.21.0 python-dateutil==2.9.0.post0
cd "$room" && bin/python - <<'PY'
import sys
from importlib.metadata import version
from pathlib import Path

from frictionless import Resource, Schema, fields

EXPECTED = {
    "8:30": "08:30:00",
    "8:30 am": "08:30:00",
    "0830": "00:00:00",
    "8.30": "00:00:00",
    "830": "00:00:00",
    "1215": "00:00:00",
    "9": "00:00:00",
    "9am": "09:00:00",
}
Path("sheet.csv").write_text("\n".join(("in", *EXPECTED)) + "\n")


def sheet() -> Resource:
    return Resource("sheet.csv", schema=Schema(fields=[fields.TimeField(name="in", format="any")]))


print("frictionless", version("frictionless"), "with dateutil", version("python-dateutil"))
seen = dict(zip(EXPECTED, (str(row["in"]) for row in sheet().read_rows()), strict=True))
valid = sheet().validate().valid
print("; ".join(f"{written} -> {time}" for written, time in seen.items()), "valid" if valid else "not valid", sep="\n")
# 8:30 -> 08:30:00; 8:30 am -> 08:30:00; 0830 -> 00:00:00; 8.30 -> 00:00:00; 830 -> 00:00:00; 1215 -> 00:00:00; ...
# valid
if seen != EXPECTED or not valid:
    sys.exit("changed: frictionless reads these times otherwise now")
PY
