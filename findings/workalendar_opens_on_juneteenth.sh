#!/usr/bin/env bash
# One would expect a calendar package of today to know the eleven federal holidays of the United States. workalendar
# 17.0.0, the newest, knows ten: Juneteenth, a federal holiday since 2021, is a working day of `UnitedStates` and of all
# its 53 states and districts but Texas; a calendar of one's own that sets `include_juneteenth` keeps it, and so does
# holidays 0.109 (run on 2026-12-02). A desk prints sign-in sheets for groups that nobody holds, and marks every
# patient of that day absent.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq workalendar==17.0.0 holidays==0.109
"$room/bin/python" -W ignore - <<'PY'
import sys
from datetime import date
from importlib.metadata import version

import holidays
from workalendar.registry import registry
from workalendar.usa import UnitedStates

DAYS = (date(2025, 6, 19), date(2026, 6, 19), date(2027, 6, 18))  # the last one for a Saturday


class WithIt(UnitedStates):
    include_juneteenth = True


print("workalendar", version("workalendar"), "beside holidays", version("holidays"))
country, with_it, other = UnitedStates(), WithIt(), holidays.country_holidays("US")
seen = [(country.is_working_day(day), with_it.is_working_day(day), day in other) for day in DAYS]
for day, (works, works_with_it, known) in zip(DAYS, seen, strict=True):
    print(f"{day:%a %Y-%m-%d}: a working day {works}, with include_juneteenth {works_with_it}, in holidays {known}")
parts = registry.get_subregions("US")
closed = [code for code, calendar in parts.items() if not calendar().is_working_day(DAYS[0])]
print(f"closed on {DAYS[0]}: {' '.join(closed)}, of {len(parts)}")
# Thu 2025-06-19: a working day True, with include_juneteenth False, in holidays True
# Fri 2026-06-19: a working day True, with include_juneteenth False, in holidays True
# Fri 2027-06-18: a working day True, with include_juneteenth False, in holidays True
# closed on 2025-06-19: US-TX, of 53
if seen != [(True, False, True)] * 3 or closed != ["US-TX"]:
    sys.exit("changed: workalendar keeps other holidays now")
PY
