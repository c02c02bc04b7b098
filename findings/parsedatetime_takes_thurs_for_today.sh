#!/usr/bin/env bash
# One would expect a parser of what people type to know "Thurs" and "Sept" where it knows "Tues" and "Sep", or else to
# say that it did not understand. parsedatetime 2.6 leaves out the words it does not know and fills the gap with today: on
# a Monday "Thurs 9am" and "Sept 9 9am" are that Monday at nine, and "the day after tomorrow" is tomorrow, each with
# a status that says a date or a time was found (run on 2026-12-02). The reminder goes out for the wrong day, and of
# a week of trials only Thursday's would show it.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq parsedatetime==2.6
"$room/bin/python" - <<'PY'
import sys
from datetime import datetime
from importlib.metadata import version

import parsedatetime

NOW = datetime(2026, 3, 2, 10, 0)
EXPECTED = {
    "Tues 9am": "Tue 2026-03-03 09:00, status 3",
    "Thu 9am": "Thu 2026-03-05 09:00, status 3",
    "Thurs 9am": "Mon 2026-03-02 09:00, status 2",
    "Sep 9 9am": "Wed 2026-09-09 09:00, status 3",
    "Sept 9 9am": "Mon 2026-03-02 09:00, status 2",
    "in 2 days": "Wed 2026-03-04 10:00, status 1",
    "the day after tomorrow": "Tue 2026-03-03 09:00, status 1",
    "day after tomorrow at 9am": "Tue 2026-03-03 09:00, status 3",
}


def read(typed: str) -> str:
    day, status = parsedatetime.Calendar().parseDT(typed, NOW)
    return f"{day:%a %Y-%m-%d %H:%M}, status {status}"


print("parsedatetime", version("parsedatetime"), "on", f"{NOW:%a %Y-%m-%d %H:%M}")
seen = {typed: read(typed) for typed in EXPECTED}
for typed, day in seen.items():
    print(f"{typed} -> {day}")
# Thurs 9am -> Mon 2026-03-02 09:00, status 2
# Sept 9 9am -> Mon 2026-03-02 09:00, status 2
# the day after tomorrow -> Tue 2026-03-03 09:00, status 1
# day after tomorrow at 9am -> Tue 2026-03-03 09:00, status 3
if seen != EXPECTED:
    sys.exit("changed: parsedatetime reads these otherwise now")
PY
