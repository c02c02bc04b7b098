#!/usr/bin/env bash
# One would expect `.text` of a barcode to be the text in it. zxing-cpp 3.1.1 gives a text for people to read:
# the line feeds between the fields of a US driver's licence come as the four characters <LF>, and aamva-parser
# 0.1.2 takes that without complaint: last name "DOE<LF>DDEN<LF>DACJANE...", no birth date (run on 2026-11-30).
# `.bytes` holds what was printed. A desk that scans a licence at intake would file the whole card as a name.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq zxing-cpp==3.1.1 pdf417gen==0.8.1 pillow==13.0.0 aamva-parser==0.1.2
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import aamva_parser
import pdf417gen
import zxingcpp

# A made-up licence: three letters say which field it is, a line feed ends it.
FIELDS = (
    "DAQS99999999", "DCSDOE", "DDEN", "DACJANE", "DDFN", "DADQ", "DDGN", "DBD01022024", "DBB01311985",
    "DBA01312029", "DBC2", "DAU064 in", "DAYBRO", "DAG1 SAMPLE ST", "DAIBOSTON", "DAJMA", "DAK021080000  ",
    "DCF123", "DCGUSA",
)
printed = "@\n\x1e\rANSI 636002080002DL00410221DL" + "\n".join(FIELDS) + "\r"
card = zxingcpp.read_barcodes(pdf417gen.render_image(pdf417gen.encode(printed, columns=10), scale=3))[0]

print(*(f"{name} {version(name)}" for name in ("zxing-cpp", "aamva-parser", "pdf417gen")))
from_text, from_bytes = aamva_parser.parse(card.text), aamva_parser.parse(card.bytes.decode("ascii"))
print(".text  begins", repr(card.text[:25]), "->", from_text.last_name[:24], from_text.date_of_birth)
print(".bytes begins", repr(card.bytes[:25]), "->", from_bytes.last_name, from_bytes.date_of_birth)
# .text  begins '@<LF><RS><CR>ANSI 6360020' -> DOE<LF>DDEN<LF>DACJANE<L None
# .bytes begins b'@\n\x1e\rANSI 636002080002DL00' -> DOE 1985-01-31 00:00:00
as_before = (
    card.text.startswith("@<LF><RS><CR>ANSI")
    and card.bytes.decode("ascii") == printed
    and from_text.last_name.startswith("DOE<LF>DDEN<LF>")
    and from_text.date_of_birth is None
    and from_bytes.last_name == "DOE"
)
if not as_before:
    sys.exit("changed: the text of a scanned licence is no longer what it was")
PY
