#!/usr/bin/env bash
# One would expect a Code 39 card printed for A1234 to scan as A1234: the symbology needs no check character.
# python-barcode 0.16.1 appends one unless told `add_checksum=False`, and a reader that was not told of it passes
# it on: the card scans as A1234K (run on 2026-11-30). A front desk that prints its cards this way finds no
# patient by any of them, for the records say A1234.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq python-barcode==0.16.1 pillow==13.0.0 zxing-cpp==3.1.1
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import barcode
import zxingcpp
from barcode.writer import ImageWriter


def scanned(kind: str, number: str, **options: bool) -> str:
    card = barcode.get_barcode_class(kind)(number, writer=ImageWriter(), **options)
    return zxingcpp.read_barcodes(card.render())[0].text


print("python-barcode", version("python-barcode"), "read by zxing-cpp", version("zxing-cpp"))
seen = {
    "code39": scanned("code39", "A1234"),
    "code39, add_checksum=False": scanned("code39", "A1234", add_checksum=False),
    "code128": scanned("code128", "A1234"),
}
for card, text in seen.items():
    print(f"A1234 as {card} scans as {text}")
# A1234 as code39 scans as A1234K
# A1234 as code39, add_checksum=False scans as A1234
# A1234 as code128 scans as A1234
if list(seen.values()) != ["A1234K", "A1234", "A1234"]:
    sys.exit("changed: this is no longer what python-barcode does")
PY
