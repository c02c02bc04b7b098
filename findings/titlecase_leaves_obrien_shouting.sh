#!/usr/bin/env bash
# A census in capitals is to be shown as names, and one would expect titlecase to make O'Brien of O'BRIEN: it
# lowers a line that is all capitals, knows McDonald, and makes O'Brien of o'brien. titlecase 2.4.1 leaves O'BRIEN
# as it is, makes d'AMICO of D'AMICO, and with a comma behind it, O'brien (run on 2026-11-30). One board of the
# day would write the same family in three ways, according to which column its name stood in.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq titlecase==2.4.1
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from titlecase import titlecase

EXPECTED = {
    "MCDONALD, PAT": "McDonald, Pat",
    "SMITH-JONES, PAT": "Smith-Jones, Pat",
    "pat o'brien": "Pat O'Brien",
    "PAT O'BRIEN": "Pat O'BRIEN",
    "O'BRIEN, PAT": "O'brien, Pat",
    "PAT D'AMICO": "Pat d'AMICO",
}
print("titlecase", version("titlecase"))
seen = {cell: titlecase(cell) for cell in EXPECTED}
for cell, name in seen.items():
    print(f"{cell} -> {name}")
# MCDONALD, PAT -> McDonald, Pat
# SMITH-JONES, PAT -> Smith-Jones, Pat
# pat o'brien -> Pat O'Brien
# PAT O'BRIEN -> Pat O'BRIEN
# O'BRIEN, PAT -> O'brien, Pat
# PAT D'AMICO -> Pat d'AMICO
if seen != EXPECTED:
    sys.exit("changed: titlecase writes these names otherwise now")
PY
