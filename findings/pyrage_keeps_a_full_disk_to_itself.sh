#!/usr/bin/env bash
# One would expect a seal that could not be written whole to raise. What
# pyrage 1.4.0 writes to may run full while the last piece is written, and encrypt_io returns as if all were well: the
# file's own OSError is dropped (run on 2026-12-01). The same fault in any earlier piece raises EncryptError. A nightly
# backup sealed onto a disk that is nearly full is cut off, without a word, and nobody can open it.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq pyrage==1.4.0
"$room/bin/python" - <<'PY'
import errno
import io
import os
import sys
from importlib.metadata import version

import pyrage

KEY = pyrage.x25519.Identity.generate()
RECORDS = bytes(200_000)


class Disk(io.RawIOBase):
    """A file on a disk with so much room."""

    def __init__(self, room: int) -> None:
        self.room, self.held, self.told = room, b"", False

    def writable(self) -> bool:
        return True

    def write(self, piece: bytes) -> int:
        if len(self.held) + len(piece) > self.room:
            self.told = True
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.held += bytes(piece)
        return len(piece)


def sealed(room: int) -> str:
    disk = Disk(room)
    try:
        pyrage.encrypt_io(io.BytesIO(RECORDS), disk, [KEY.to_public()])
    except pyrage.EncryptError:
        return "raises EncryptError"
    try:
        opens = pyrage.decrypt(disk.held, [KEY]) == RECORDS
    except pyrage.DecryptError:
        opens = False
    return f"no error; the disk said it was full: {disk.told}; opens again: {opens}"


print("pyrage", version("pyrage"))
seen = {"room enough": sealed(1_000_000), "full early": sealed(100_000), "full at the end": sealed(198_000)}
for when, what in seen.items():
    print(f"{when}: {what}")
# room enough: no error; the disk said it was full: False; opens again: True
# full early: raises EncryptError
# full at the end: no error; the disk said it was full: True; opens again: False
if seen != {
    "room enough": "no error; the disk said it was full: False; opens again: True",
    "full early": "raises EncryptError",
    "full at the end": "no error; the disk said it was full: True; opens again: False",
}:
    sys.exit("changed: pyrage tells of a full disk otherwise now")
PY
