#!/usr/bin/env bash
# Somebody will be away "30th December 2026 - 2nd January". The year is named once, with the first day, and one would
# expect a reader of date ranges to put the second into the year that follows. daterangeparser 1.3.2 gives the second
# the year that runs today, finds that the range ends before it begins, and moves the first day back, out of the year
# that was written: away from 2025-12-30 to 2026-01-02, a year ago (run on 2026-12-02). Without any year, and with the
# year at the end, it is right, and so is a range that stays within its year.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq DateRangeParser==1.3.2 pyparsing==3.3.3
"$room/bin/python" - <<'PY'
import sys
from datetime import date
from importlib.metadata import version

from daterangeparser import parse

YEAR = date.today().year
EXPECTED = {
    f"30th December {YEAR} - 2nd January": (f"{YEAR - 1}-12-30", f"{YEAR}-01-02"),
    f"Dec 30 {YEAR} - Jan 2": (f"{YEAR - 1}-12-30", f"{YEAR}-01-02"),
    f"30 Dec - 2 Jan {YEAR + 1}": (f"{YEAR}-12-30", f"{YEAR + 1}-01-02"),
    f"27th November {YEAR} - 1st December": (f"{YEAR}-11-27", f"{YEAR}-12-01"),
}
print(*(f"{name} {version(name)}" for name in ("DateRangeParser", "pyparsing")))
seen = {text: tuple(f"{day:%Y-%m-%d}" for day in parse(text)) for text in EXPECTED}
for text, (first, last) in seen.items():
    print(f"{text}: {first} to {last}")
# 30th December 2026 - 2nd January: 2025-12-30 to 2026-01-02
# Dec 30 2026 - Jan 2: 2025-12-30 to 2026-01-02
# 30 Dec - 2 Jan 2027: 2026-12-30 to 2027-01-02
# 27th November 2026 - 1st December: 2026-11-27 to 2026-12-01
if seen != EXPECTED:
    sys.exit("changed: daterangeparser puts the days of a range into other years now")
PY
