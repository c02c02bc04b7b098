#!/usr/bin/env bash
# A parser of names is expected to give somebody of two names a first and a last one. nameparser 2.6.0 takes a first name
# that is also a title for that title, and what is left by the title's own rule: of Judge, Deacon and Lady the other word
# is the last name and the first is empty, of Prince, King, Queen and Sister it is the first name and the last is empty.
# Duke and Major are names. The comma of "Latimer, Queen", which says what the last name is, changes nothing. Somebody
# called Vi behind their family name is the sixth of that name, with no last name either (run on 2026-12-02). In one
# census some have no first name and some no last one, and "latimer" finds nobody by last name.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq nameparser==2.6.0
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from nameparser import HumanName

EXPECTED = {
    "Dana Latimer": ("", "Dana", "Latimer", ""),
    "Queen Latimer": ("Queen", "Latimer", "", ""),
    "Prince Harris": ("Prince", "Harris", "", ""),
    "King Moore": ("King", "Moore", "", ""),
    "Judge Moss": ("Judge", "", "Moss", ""),
    "Deacon Jones": ("Deacon", "", "Jones", ""),
    "Duke Allen": ("", "Duke", "Allen", ""),
    "Major Banks": ("", "Major", "Banks", ""),
    "Tran Vi": ("", "Tran", "", "Vi"),
    "Vi Tran": ("", "Vi", "Tran", ""),
    "Latimer, Queen": ("Queen", "Latimer", "", ""),
    "Moss, Judge": ("Judge", "", "Moss", ""),
}
print("nameparser", version("nameparser"))
seen = {}
for written in EXPECTED:
    name = HumanName(written)
    seen[written] = (name.title, name.first, name.last, name.suffix)
    print(f"{written}: title {name.title!r}, first {name.first!r}, last {name.last!r}, suffix {name.suffix!r}")
if seen != EXPECTED:
    sys.exit(f"changed: {seen}")
PY
