#!/usr/bin/env bash
# "2 weeks from now" and "2 weeks from today" are one and the same to a person, and one would expect the same of a
# parser of what people type. dateparser 1.5.0 adds the two weeks to now and takes them off today; "10 days from
# today" is today itself, "2 weeks from tomorrow" right again, and `PREFER_DATES_FROM` does not help (run on
# 2026-12-01). A consent given until "90 days from today" has ended the day that it was signed.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq dateparser==1.5.0
"$room/bin/python" - <<'PY'
import sys
from datetime import datetime
from importlib.metadata import version

import dateparser

NOW = datetime(2026, 1, 5, 8, 0)
EXPECTED = {
    "2 weeks from now": "2026-01-19",
    "2 weeks from today": "2025-12-22",
    "2 weeks from tomorrow": "2026-01-20",
    "2 weeks after today": "2026-01-19",
    "6 months from today": "2025-07-05",
    "10 days from today": "2026-01-05",
    "90 days from today": "2026-01-05",
}


def day(typed: str) -> str:
    settings = {"RELATIVE_BASE": NOW, "PREFER_DATES_FROM": "future"}
    return f"{dateparser.parse(typed, languages=['en'], settings=settings):%Y-%m-%d}"


print("dateparser", version("dateparser"), "on", f"{NOW:%Y-%m-%d}")
seen = {typed: day(typed) for typed in EXPECTED}
for typed, read in seen.items():
    print(f"{typed} -> {read}")
# 2 weeks from now -> 2026-01-19
# 2 weeks from today -> 2025-12-22
# 2 weeks from tomorrow -> 2026-01-20
# 2 weeks after today -> 2026-01-19
# 6 months from today -> 2025-07-05
# 10 days from today -> 2026-01-05
# 90 days from today -> 2026-01-05
if seen != EXPECTED:
    sys.exit("changed: dateparser counts from today otherwise now")
PY
