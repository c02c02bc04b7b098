#!/usr/bin/env bash
# A library that is asked for a QR code is expected to make the square that every telephone and hand scanner reads.
# segno 1.6.6 makes a Micro QR code of whatever fits into one, which is what stands on a patient's card: a record number
# of three to seven digits, and "FD-40312-ANA" too. OpenCV 5.1.0's detector finds nothing on such a card and says so as
# it says of an empty picture; zxing-cpp 3.1.1 reads it. Only make_qr, or a longer text, gives the ordinary square, so
# that a test with a web address passes and the printed cards are read by one scanner of two (run on 2026-12-02).
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq segno==1.6.6 opencv-python-headless==5.1.0.95 zxing-cpp==3.1.1
"$room/bin/python" - <<'PY'
import io
import sys
from importlib.metadata import version

import cv2
import numpy as np
import segno
import zxingcpp

EXPECTED = {
    "403": ("M1", "", "403", "403"),
    "4031207": ("M2", "", "4031207", "4031207"),
    "FD-40312-ANA": ("M3", "", "FD-40312-ANA", "FD-40312-ANA"),
    "https://example.org/FD-40312": ("2", "https://example.org/FD-40312", "https://example.org/FD-40312", ""),
}


def drawn(code):
    picture = io.BytesIO()
    code.save(picture, kind="png", scale=8, border=4)
    return cv2.imdecode(np.frombuffer(picture.getvalue(), np.uint8), cv2.IMREAD_GRAYSCALE)


def by_opencv(picture):
    return cv2.QRCodeDetector().detectAndDecode(picture)[0]


for package in ("segno", "opencv-python-headless", "zxing-cpp"):
    print(package, version(package))
seen = {}
for text in EXPECTED:
    code = segno.make(text)
    picture = drawn(code)
    read = [found.text for found in zxingcpp.read_barcodes(picture)]
    ordinary = by_opencv(drawn(segno.make_qr(text))) if code.is_micro else ""
    seen[text] = (str(code.version), by_opencv(picture), "".join(read), ordinary)
    print(f"{text}: {code.designator}, opencv {seen[text][1]!r}, zxing {seen[text][2]!r}, by make_qr opencv {ordinary!r}")
if seen != EXPECTED:
    sys.exit(f"changed: {seen}")
PY
