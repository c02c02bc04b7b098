#!/usr/bin/env bash
# A cell "LAST, FIRST" is the plainest name there is, and one would expect a parser that was trained on US names to
# split it at its comma. probablepeople 0.5.6 splits Kim, Jane, takes "Kim, Priya" for a company, and makes one
# surname "Kim, Amara" of the third: 37 of 117 plain pairs go wrong, none of them with Jane, Maria, Fatima or Anh
# (run on 2026-11-30). A census read by it would do well in a trial and lose patients by their first names.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq probablepeople==0.5.6
"$room/bin/python" - <<'PY'
import sys
from collections import Counter
from importlib.metadata import version

import probablepeople

LAST = "Nguyen Tran Le Pham Garcia Okafor Kim Patel Singh Ali Vang Haile Kowalski".split()
FIRST = "Jane Maria Fatima Anh Priya Abdi Chidi Amara Gurpreet".split()


def verdict(last: str, first: str) -> str:
    labels, kind = probablepeople.tag(f"{last}, {first}")
    if kind != "Person":
        return "a company"
    split = (labels.get("Surname"), labels.get("GivenName")) == (last, first)
    return "split" if split else f"surname {labels['Surname']!r}"


print("probablepeople", version("probablepeople"))
for first in ("Jane", "Priya", "Amara"):
    print(f"Kim, {first}: {verdict('Kim', first)}")
wrong = Counter(first for first in FIRST for last in LAST if verdict(last, first) != "split")
print(f"{wrong.total()} of {len(LAST) * len(FIRST)} wrong:", dict(wrong))
# Kim, Jane: split
# Kim, Priya: a company
# Kim, Amara: surname 'Kim, Amara'
# 37 of 117 wrong: {'Priya': 9, 'Abdi': 7, 'Chidi': 5, 'Amara': 12, 'Gurpreet': 4}
seen = [verdict("Kim", first) for first in ("Jane", "Priya", "Amara")]
if seen != ["split", "a company", "surname 'Kim, Amara'"] or wrong.total() != 37:
    sys.exit("changed: names are split otherwise now")
PY
