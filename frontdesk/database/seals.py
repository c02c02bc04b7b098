"""The key that seals entries, kept in a file outside the records, and the seal."""

import hashlib
import hmac
import os
import stat
from pathlib import Path

from frontdesk.errors import KeyUnusable

FEWEST_BYTES = 32
MOST_BYTES = 4096


def key_in(path: Path) -> bytes:
    """The key of a file, as its bytes stand. Raises KeyUnusable where it has none, or others may read it."""
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            status = os.fstat(file.fileno())
            key = file.read(MOST_BYTES) if stat.S_ISREG(status.st_mode) else b""
    except OSError as error:
        raise KeyUnusable(path=str(path), why=error.strerror or str(error)) from None
    if not stat.S_ISREG(status.st_mode):
        raise KeyUnusable(path=str(path), why="it is no file")
    if status.st_mode & 0o077:
        raise KeyUnusable(path=str(path), why="others may read it: chmod 600")
    if len(key) < FEWEST_BYTES:
        raise KeyUnusable(path=str(path), why=f"it holds fewer than {FEWEST_BYTES} bytes")
    return key


def seal(key: bytes, entry_hash: str) -> str:
    """The seal of an entry: HMAC-SHA-256 over its hash as it is written, in hex."""
    return hmac.new(key, entry_hash.encode(), hashlib.sha256).hexdigest()
