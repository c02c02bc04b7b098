"""Heads: where a journal ended at some time, as that is written down outside the records and read back."""

import json
import re
from datetime import datetime
from typing import NamedTuple

PRINTED_DIGITS = 16
"""How much of a hash stands on paper: what nobody can make fit by trying."""
HIGHEST_ENTRY = 10**12 - 1
"""More than any journal will ever hold; the ids that follow from it still fit in the records."""
AS_WORDS = re.compile(r"Journal at entry (\d{1,12}), hash ([0-9a-f]{16,64})\b")
WHOLE = re.compile("[0-9a-f]{64}")


class Head(NamedTuple):
    """The newest entry of a journal, its hash, and when it was written; without any entry 0, 64 zeros and None.

    Read from paper the hash is only its beginning, and nobody knows when.
    """

    entry: int
    hash: str
    at: datetime | None = None


def head_as_json(head: Head) -> dict[str, object]:
    """As commands and files say it; the instant with the offset that it has."""
    at = head.at.replace(microsecond=0).isoformat() if head.at else None
    return {"entry": head.entry, "hash": head.hash, "at": at}


def head_in_words(head: Head, digits: int = PRINTED_DIGITS) -> str:
    """As paper says it: ``Journal at entry 412, hash 3f2a9c1b2d3e4f50``."""
    return f"Journal at entry {head.entry}, hash {head.hash[:digits]}"


def read_head(text: str) -> Head:
    """The head that a file says: its JSON, or anything that holds the words. Raises ValueError where it says none."""
    if said := AS_WORDS.search(text):
        return Head(int(said[1]), said[2])
    try:
        member = json.loads(text)
    except (ValueError, RecursionError):
        member = None
    entry, digits = (member.get("entry"), member.get("hash")) if isinstance(member, dict) else (None, None)
    if type(entry) is int and 0 <= entry <= HIGHEST_ENTRY and isinstance(digits, str) and WHOLE.fullmatch(digits):
        return Head(entry, digits)
    raise ValueError("it says no head")
