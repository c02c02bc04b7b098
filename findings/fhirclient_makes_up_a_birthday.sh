#!/usr/bin/env bash
# FHIR lets a birth date be a year alone, and one would expect a client to keep it a year, or to refuse.
# fhirclient 4.4.0 makes it the first of January: both `.date` and `.isostring` of "1990" say 1990-01-01, though
# `as_json()` still says "1990"; fhir.resources 8.3.0 keeps the text (run on 2026-11-30). A desk that asks for
# the birth date to prove who somebody is would ask for a day that nobody ever wrote down.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq fhirclient==4.4.0 fhir.resources==8.3.0
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from fhir.resources.patient import Patient as KeptPatient
from fhirclient.models.patient import Patient

print(*(f"{name} {version(name)}" for name in ("fhirclient", "fhir.resources")))
seen = []
for born in ("1990", "1990-05", "1990-05-03"):
    sent = {"resourceType": "Patient", "birthDate": born}
    date = Patient(sent).birthDate
    kept = str(KeptPatient.model_validate(sent).birthDate)
    seen.append((str(date.date), date.isostring, Patient(sent).as_json()["birthDate"], kept))
    print(f"{born}: .date {date.date}, .isostring {date.isostring}, as_json {seen[-1][2]}; fhir.resources {kept}")
# 1990: .date 1990-01-01, .isostring 1990-01-01, as_json 1990; fhir.resources 1990
# 1990-05: .date 1990-05-01, .isostring 1990-05-01, as_json 1990-05; fhir.resources 1990-05
# 1990-05-03: .date 1990-05-03, .isostring 1990-05-03, as_json 1990-05-03; fhir.resources 1990-05-03
if seen != [
    ("1990-01-01", "1990-01-01", "1990", "1990"),
    ("1990-05-01", "1990-05-01", "1990-05", "1990-05"),
    ("1990-05-03", "1990-05-03", "1990-05-03", "1990-05-03"),
]:
    sys.exit("changed: a birth date known in part is read otherwise now")
PY
