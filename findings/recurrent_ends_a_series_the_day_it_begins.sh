#!/usr/bin/env bash
# A group is announced as "every monday, wednesday and friday from 9am to 12pm", and one would expect a reader of
# just such sentences to take 9am and 12pm for its hours. recurrent 0.4.1 takes them for the first and the last day
# of the series: both are today, no hour is kept, and dateutil finds one group, at midnight; asked for on a Monday,
# "every tuesday and thursday" has none. "At noon" loses its hour too, "at 12pm" does not (run on 2026-12-01).
# The rules are valid, so a desk's list of groups is empty from the second day on, without a word.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq recurrent==0.4.1 parsedatetime==2.6 python-dateutil==2.9.0.post0
"$room/bin/python" - <<'PY'
import sys
from datetime import datetime
from importlib.metadata import version
from itertools import islice

from dateutil.rrule import rrulestr
from recurrent import RecurringEvent

MONDAY = datetime(2026, 1, 5, 8, 0)
EXPECTED = {
    "every monday, wednesday and friday from 9am to 12pm": ["2026-01-05 00:00"],
    "every tuesday and thursday from 9:00 to 12:00": [],
    "every tuesday at 12pm": ["2026-01-06 12:00", "2026-01-13 12:00", "2026-01-20 12:00"],
    "every tuesday at noon": ["2026-01-06 08:00", "2026-01-13 08:00", "2026-01-20 08:00"],
}


def first_three(sentence: str) -> list[str]:
    rule = RecurringEvent(now_date=MONDAY).parse(sentence)
    return [f"{group:%Y-%m-%d %H:%M}" for group in islice(rrulestr(rule, dtstart=MONDAY), 3)]


print(*(f"{name} {version(name)}" for name in ("recurrent", "python-dateutil")))
print(RecurringEvent(now_date=MONDAY).parse(next(iter(EXPECTED))).replace("\n", " "))
seen = {sentence: first_three(sentence) for sentence in EXPECTED}
for sentence, groups in seen.items():
    print(f"{sentence}: {', '.join(groups) or 'never'}")
# DTSTART:20260105 RRULE:BYDAY=MO,WE,FR;INTERVAL=1;FREQ=WEEKLY;UNTIL=20260105
# every monday, wednesday and friday from 9am to 12pm: 2026-01-05 00:00
# every tuesday and thursday from 9:00 to 12:00: never
# every tuesday at 12pm: 2026-01-06 12:00, 2026-01-13 12:00, 2026-01-20 12:00
# every tuesday at noon: 2026-01-06 08:00, 2026-01-13 08:00, 2026-01-20 08:00
if seen != EXPECTED:
    sys.exit("changed: recurrent reads the hours of a group otherwise now")
PY
