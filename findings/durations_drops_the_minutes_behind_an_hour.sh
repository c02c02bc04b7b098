#!/usr/bin/env bash
# A parser of typed durations is expected to read what it can and to refuse the rest: durations 0.3.3 refuses a unit
# that it does not know ("2 mon") and words ("45 or so"). A number without a unit it passes over without saying so: "1
# hour 30" and "1h 30" are sixty minutes, and "90" and "1:30" are none at all, which is a duration like any other. A
# capital letter is another unit: "5 M" is five months (run on 2026-12-02). Somebody who was in group for an hour and a
# half is credited with one hour or with nothing, and whoever wrote "90" into the sheet hears of no mistake.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq durations==0.3.3
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from durations import Duration
from durations.exceptions import ScaleFormatError

EXPECTED = {
    "1h 30m": 90,
    "1 hour and 30 minutes": 90,
    "1 hour 30": 60,
    "1h 30": 60,
    "90": 0,
    "1:30": 0,
    "5 m": 5,
    "5 M": 219600,
}
print("durations", version("durations"))
seen = {typed: Duration(typed).to_minutes() for typed in EXPECTED}
for typed, minutes in seen.items():
    print(f"{typed}: {minutes:g} minutes")
try:
    Duration("2 mon")
except ScaleFormatError as refused:
    print("2 mon:", refused)
else:
    sys.exit("changed: durations refuses no unit")
# 1 hour and 30 minutes: 90 minutes
# 1 hour 30: 60 minutes
# 90: 0 minutes
# 1:30: 0 minutes
# 5 M: 219600 minutes
# 2 mon: Unsupported scale format: mon
if seen != EXPECTED:
    sys.exit("changed: durations reads these otherwise now")
PY
