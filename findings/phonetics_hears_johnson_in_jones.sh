#!/usr/bin/env bash
# A code of sounds lets a name be found as it was heard, and NYSIIS is the one that keeps most of a name: one would
# expect two libraries to agree on it, or nearly. Of fifty common surnames jellyfish 1.3.0 makes 48 codes, phonetics
# 1.0.5 only 25, and 39 of the fifty share theirs: it keeps the first letter and little of the rest. Johnson, Jones and
# Jackson are all JA, and Miller, Moore, Martin, Martinez and Mitchell all MNA (run on 2026-12-01). A desk that looks
# patients up by sound is offered the charts of strangers.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq phonetics==1.0.5 jellyfish==1.3.0
"$room/bin/python" - <<'PY'
import sys
from collections.abc import Callable
from importlib.metadata import version

import jellyfish
import phonetics

SURNAMES = """
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson
Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young
Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
""".split()


def alike(nysiis: Callable[[str], str]) -> dict[str, list[str]]:
    """Which surnames have each code."""
    codes: dict[str, list[str]] = {}
    for surname in SURNAMES:
        codes.setdefault(nysiis(surname), []).append(surname)
    return codes


few, many = alike(phonetics.nysiis), alike(jellyfish.nysiis)
print(*(f"{name} {version(name)}" for name in ("phonetics", "jellyfish")))
shared = sum(len(surnames) for surnames in few.values() if len(surnames) > 1)
print(f"codes of {len(SURNAMES)} surnames: phonetics {len(few)} ({shared} share theirs), jellyfish {len(many)}")
for code in ("JA", "MNA"):
    print(f"{code}: {', '.join(few[code])}")
print("jellyfish:", ", ".join(jellyfish.nysiis(name) for name in few["JA"]))
# codes of 50 surnames: phonetics 25 (39 share theirs), jellyfish 48
# JA: Johnson, Jones, Jackson
# MNA: Miller, Martinez, Moore, Martin, Mitchell
# jellyfish: JANSAN, JAN, JACSAN
if (len(few), shared, len(many), few["JA"]) != (25, 39, 48, ["Johnson", "Jones", "Jackson"]):
    sys.exit("changed: phonetics hears these names otherwise now")
PY
