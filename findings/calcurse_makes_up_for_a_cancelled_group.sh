#!/usr/bin/env bash
# Four weekly groups, one of them called off, are COUNT=4 and an EXDATE in a shared calendar: three are left, and the
# last stays the last, for COUNT is of the rule and EXDATE takes away from what the rule gave (RFC 5545). calcurse
# 4.7.1, the calendar for terminals, takes the date off and puts a group on at the end, a week after the series is over,
# one for each date called off; recurring-ical-events 3.8.2 finds three (run on 2026-12-01). A desk expects patients
# for a group that nobody will hold.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
mkdir -p state/lists/partial cache/archives/partial
own=(-qq -o APT::Sandbox::User=root -o Dir::State="$room/state" -o Dir::Cache="$room/cache")
apt-get "${own[@]}" update
apt-get "${own[@]}" download calcurse=4.7.1-1
dpkg -x calcurse_*.deb .
python3 -m venv "$room"
bin/pip install -qq icalendar==7.3.2 recurring-ical-events==3.8.2
TZ=UTC LC_ALL=C bin/python - <<'PY'
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path

import icalendar
import recurring_ical_events

LINES = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//front desk//made up//EN
BEGIN:VEVENT
UID:mondays
DTSTAMP:20260101T000000Z
SUMMARY:Group
DTSTART:20260302T090000
DTEND:20260302T120000
RRULE:FREQ=WEEKLY;COUNT=4
{change}
END:VEVENT
END:VCALENDAR
"""
MARCH, MAY = date(2026, 3, 1), date(2026, 5, 1)


def calcurse(*arguments: str) -> str:
    command = ["usr/bin/calcurse", "-C", "conf", "-D", "kept", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def by_calcurse() -> list[str]:
    Path("kept").mkdir(exist_ok=True)
    Path("kept/apts").write_text("")
    calcurse("-i", "shared.ics")
    shown = calcurse("-Q", "--from", "03/01/2026", "--days", "60", "--format-recur-apt", "%(start:%m-%d)\n")
    return [line for line in shown.splitlines() if "-" in line]


def by_library() -> list[str]:
    events = recurring_ical_events.of(icalendar.Calendar.from_ical(Path("shared.ics").read_bytes()))
    return sorted(f"{event.start:%m-%d}" for event in events.between(MARCH, MAY))


CHANGES = {
    "one called off": "EXDATE:20260309T090000",
    "two called off": "EXDATE:20260309T090000,20260316T090000",
}
seen = {}
print(calcurse("--version").split(" --")[0], "recurring-ical-events", version("recurring-ical-events"))
for what, change in CHANGES.items():
    Path("shared.ics").write_bytes(LINES.format(change=change).replace("\n", "\r\n").encode())
    seen[what] = (" ".join(by_calcurse()), " ".join(by_library()))
    print("{}: calcurse {}, recurring-ical-events {}".format(what, *seen[what]))
# calcurse 4.7.1 recurring-ical-events 3.8.2
# one called off: calcurse 03-02 03-16 03-23 03-30, recurring-ical-events 03-02 03-16 03-23
# two called off: calcurse 03-02 03-23 03-30 04-06, recurring-ical-events 03-02 03-23
if seen != {
    "one called off": ("03-02 03-16 03-23 03-30", "03-02 03-16 03-23"),
    "two called off": ("03-02 03-23 03-30 04-06", "03-02 03-23"),
}:
    sys.exit("changed: calcurse counts a series otherwise now")
PY
