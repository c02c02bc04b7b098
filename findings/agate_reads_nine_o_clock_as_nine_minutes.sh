#!/usr/bin/env bash
# In a list of who came when, one would expect 9:05 to be read as a clock time, or left as text. agate 1.14.2
# (csvkit's reader) takes the column for lengths of time, in minutes and seconds: 9:05 is 9 minutes 5 seconds,
# 10:30 ten and a half minutes; with 09:05:00 it would have been hours. It also leaves the surname Na empty, as
# "not available" (run on 2026-11-30). Times of a sign-in sheet come out sixty times too small, without a word.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq agate==1.14.2
"$room/bin/python" - <<'PY'
import io
import sys
from datetime import timedelta
from importlib.metadata import version

import agate

SHEET = "last,first,came\nNa,Jane,9:05\nDoe,John,10:30\n"
print("agate", version("agate"))
table = agate.Table.from_csv(io.StringIO(SHEET))
seen = [tuple(row.values()) for row in table.rows]
for row in seen:
    print(*row, sep=" | ")
with_seconds = agate.Table.from_csv(io.StringIO(SHEET.replace("9:05", "09:05:00"))).rows[0]["came"]
print("09:05:00 ->", with_seconds)
# None | Jane | 0:09:05
# Doe | John | 0:10:30
# 09:05:00 -> 9:05:00
minutes = [timedelta(minutes=9, seconds=5), timedelta(minutes=10, seconds=30)]
if seen != [(None, "Jane", minutes[0]), ("Doe", "John", minutes[1])] or with_seconds != timedelta(hours=9, minutes=5):
    sys.exit("changed: agate reads a sign-in sheet otherwise now")
PY
