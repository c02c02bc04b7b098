#!/usr/bin/env bash
# "9am-12" on a class schedule is nine to noon, and one would expect a parser of such hours that reads "9am to noon" and
# "8am-11" to see it so. timefhuman 0.1.5 gives the "am" of the start to the end, and puts that end into the next day:
# nine to midnight, "10am-1" until one at night. "tonight at 6" is eight o'clock, "tomorrow morning at 9" is six, for
# the word gives the hour and the hour is left out (run on 2026-12-02). The morning group is still held at ten at
# night, nobody of it is late or missing, and the reminder for the evening group comes two hours after it began.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq timefhuman==0.1.5
"$room/bin/python" - <<'PY'
import sys
from datetime import datetime
from importlib.metadata import version

from timefhuman import tfhConfig, timefhuman

NOW = datetime(2026, 3, 2, 8, 0)
EXPECTED = {
    "8am-11": "Mon 08:00 - Mon 11:00",
    "9am to noon": "Mon 09:00 - Mon 12:00",
    "9am-12": "Mon 09:00 - Tue 00:00",
    "8:30am-12": "Mon 08:30 - Tue 00:00",
    "10am-1": "Mon 10:00 - Tue 01:00",
    "tonight at 6": "Mon 20:00",
    "tomorrow morning at 9": "Tue 06:00",
    "tomorrow afternoon at 2": "Tue 15:00",
}


def read(typed: str) -> str:
    (found,) = timefhuman(typed, tfhConfig(now=NOW))
    return " - ".join(f"{time:%a %H:%M}" for time in (found if isinstance(found, tuple) else (found,)))


print("timefhuman", version("timefhuman"), "on", f"{NOW:%a %Y-%m-%d %H:%M}")
seen = {typed: read(typed) for typed in EXPECTED}
for typed, times in seen.items():
    print(f"{typed} -> {times}")
# 9am-12 -> Mon 09:00 - Tue 00:00
# 10am-1 -> Mon 10:00 - Tue 01:00
# tonight at 6 -> Mon 20:00
# tomorrow morning at 9 -> Tue 06:00
if seen != EXPECTED:
    sys.exit("changed: timefhuman reads these otherwise now")
PY
