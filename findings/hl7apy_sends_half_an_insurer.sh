#!/usr/bin/env bash
# One would expect an HL7 library to escape the signs that part one value from the next, and to undo that when it
# reads. hl7apy 1.3.5 escapes | and ^ but sends the & of "Blue Cross & Blue Shield" bare, which parts it in two:
# hl7 0.4.5 reads "Blue Cross ". Written right, as \T\, hl7apy hands out the escape itself (run on 2026-11-30).
# Insurers and houses have an & in their names; a registration desk files half of one or types \T\ into the chart.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq hl7apy==1.3.5 hl7==0.4.5
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import hl7
from hl7apy.core import Message
from hl7apy.parser import parse_message

message = Message("ADT_A01", version="2.5")
message.in1.in1_4.in1_4_1 = "Blue Cross & Blue Shield"
message.nk1.nk1_2.nk1_2_1 = "Doe|Roe"
bare = hl7.parse(message.to_er7())["IN1.F4.R1.C1"]

escaped = r"Blue Cross \T\ Blue Shield"
received = "\r".join([
    r"MSH|^~\&|EHR|IOP|DESK|IOP|202601050930||ADT^A01^ADT_A01|1|P|2.5",
    "EVN||202601050930", "PID|1||123||DOE^JANE", "PV1|1|O", f"IN1|1|P|C|{escaped}",
])
kept = parse_message(received).adt_a01_insurance.in1.in1_4.in1_4_1.value

print(*(f"{name} {version(name)}" for name in ("hl7apy", "hl7")))
print("hl7apy writes", message.in1.to_er7(), "and", message.nk1.to_er7())
print("hl7 reads the insurer as", repr(bare))
print("hl7apy reads the escaped one as", kept)
# hl7apy writes IN1||||Blue Cross & Blue Shield and NK1||Doe\F\Roe
# hl7 reads the insurer as 'Blue Cross '
# hl7apy reads the escaped one as Blue Cross \T\ Blue Shield
if (bare, kept, message.nk1.to_er7()) != ("Blue Cross ", escaped, r"NK1||Doe\F\Roe"):
    sys.exit("changed: hl7apy escapes otherwise now")
PY
