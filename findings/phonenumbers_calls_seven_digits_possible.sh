#!/usr/bin/env bash
# Of seven digits without an area code one would expect phonenumbers to say that this is no number to dial.
# phonenumbers 9.0.43 calls 555-0123 possible in the US and writes it in full as +15550123, where 555 reads as an
# area code; a digit lost from a whole number is noticed. Only `is_valid_number`, or the reason behind
# "possible", says local only (run on 2026-11-30). Older charts hold such numbers, and a text to one goes nowhere.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq phonenumbers==9.0.43
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult

print("phonenumbers", version("phonenumbers"))
seen = []
for typed in ("555-0123", "617-555-0123", "617-555-012"):
    number = phonenumbers.parse(typed, "US")
    possible, valid = phonenumbers.is_possible_number(number), phonenumbers.is_valid_number(number)
    reason = ValidationResult.to_string(phonenumbers.is_possible_number_with_reason(number))
    full = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    seen.append((possible, valid, reason, full))
    print(f"{typed}: possible {possible}, valid {valid}, {reason}, in full {full}")
# 555-0123: possible True, valid False, IS_POSSIBLE_LOCAL_ONLY, in full +15550123
# 617-555-0123: possible True, valid True, IS_POSSIBLE, in full +16175550123
# 617-555-012: possible False, valid False, TOO_SHORT, in full +1617555012
if seen != [
    (True, False, "IS_POSSIBLE_LOCAL_ONLY", "+15550123"),
    (True, True, "IS_POSSIBLE", "+16175550123"),
    (False, False, "TOO_SHORT", "+1617555012"),
]:
    sys.exit("changed: seven digits are judged otherwise now")
PY
