#!/usr/bin/env bash
# One would expect a calendar that is read and saved again unchanged to stay one that others can read. ics 0.7.3
# adds a line to it, CALSCALE:GEORGIAN, which is no calendar that the standard knows, and recurring-ical-events
# 3.8.2 refuses the file: "Only Gregorian calendars are supported" (run on 2026-11-30). A desk that touches up its
# list of closed days with the one and asks it with the other has no closed days from then on.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq ics==0.7.3 icalendar==7.3.2 recurring-ical-events==3.8.2
"$room/bin/python" - <<'PY'
import sys
from datetime import date
from importlib.metadata import version

import icalendar
import ics
import recurring_ical_events

LINES = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//front desk//made up//EN
BEGIN:VEVENT
UID:closed
DTSTAMP:20260101T000000Z
SUMMARY:Closed
DTSTART;VALUE=DATE:20260116
END:VEVENT
END:VCALENDAR
"""


def closed_days(calendar: str) -> str:
    try:
        events = recurring_ical_events.of(icalendar.Calendar.from_ical(calendar))
        january = events.between(date(2026, 1, 1), date(2026, 2, 1))
    except ValueError as refused:
        return f"{type(refused).__name__}: {refused}"
    return ", ".join(str(event.start) for event in january)


before = LINES.replace("\n", "\r\n")
after = ics.Calendar(before).serialize()
print(*(f"{name} {version(name)}" for name in ("ics", "icalendar", "recurring-ical-events")))
print("before:", closed_days(before))
print("added: ", set(after.split()) - set(before.split()))
print("after: ", closed_days(after))
# before: 2026-01-16
# added:  {'CALSCALE:GEORGIAN'}
# after:  InvalidCalendar: Only Gregorian calendars are supported.
if "CALSCALE:GEORGIAN" not in after or "Only Gregorian" not in closed_days(after):
    sys.exit("changed: a calendar saved again by ics is read")
PY
