#!/usr/bin/env bash
# Outlook names zones its own way ("Eastern Standard Time") and writes the rules of that zone into the file, so
# one would expect any reader to follow them. ics 0.7.3 passes over both, with no error and no warning, and takes
# 9:00 in Boston for 9:00 UTC, which is 4 in the morning; icalendar 7.3.2 has it right (run on 2026-11-30). A desk
# that takes its groups from a shared calendar has the morning group, 9:00 to 12:00, over and gone at 7:00.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq ics==0.7.3 icalendar==7.3.2 tzdata==2026.6
"$room/bin/python" -W error::UserWarning - <<'PY'
import sys
from datetime import UTC
from importlib.metadata import version

import icalendar
import ics

LINES = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//front desk//made up//EN
BEGIN:VTIMEZONE
TZID:Eastern Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:morning-group
DTSTAMP:20260101T000000Z
SUMMARY:Morning group
DTSTART;TZID=Eastern Standard Time:20260105T090000
DTEND;TZID=Eastern Standard Time:20260105T120000
END:VEVENT
END:VCALENDAR
"""
shared = LINES.replace("\n", "\r\n")
by_ics = next(iter(ics.Calendar(shared).events)).begin.datetime.astimezone(UTC)
by_icalendar = icalendar.Calendar.from_ical(shared).events[0].start.astimezone(UTC)
print(f"ics {version('ics')}: {by_ics:%H:%M} UTC; icalendar {version('icalendar')}: {by_icalendar:%H:%M} UTC")
# ics 0.7.3: 09:00 UTC; icalendar 7.3.2: 14:00 UTC
if (by_ics.hour, by_icalendar.hour) != (9, 14):
    sys.exit("changed: the zone is read otherwise now")
PY
