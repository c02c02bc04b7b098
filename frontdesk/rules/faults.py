"""What is wrong in a file or field that someone wrote, told so that they can mend it."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from frontdesk.rules.clean_text import clean, folded

SHOWN_LETTERS = 60
_SOCIAL_SECURITY = re.compile(r"(?<!\d)\d{3}[-\u2010-\u2015\u2212]\d{2}[-\u2010-\u2015\u2212]\d{4}(?!\d)")
_LONG_NUMBER = re.compile(r"(?<!\d)\d(?:[ \-\u2010-\u2015\u2212]?\d){12,}")


class Fault(NamedTuple):
    """One thing to mend. A fault of the whole file names no line. ``right`` may be empty.

    ``by_command`` is how whoever types a command mends it: the end of the sentence there. On a screen keys do.
    """

    line: int | None
    column: str | None
    wrong: str
    right: str
    by_command: str = ""

    @property
    def sentence(self) -> str:
        """What staff read: ``line 4, dob: "31/12/1990" is no date; write it like 1990-12-31``."""
        where = ", ".join(part for part in (f"line {self.line}" if self.line else "", self.column) if part)
        says = f"{self.wrong}; {self.right}" if self.right else self.wrong
        return f"{where}: {says}{self.by_command}" if where else f"{says}{self.by_command}"


class Faulted(Exception):
    """Something that cannot be taken as it was written, with every fault found in it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line or 0))
        super().__init__("\n".join(fault.sentence for fault in self.faults))


class BadField(Faulted):
    """One value, of a census cell or typed at the desk, that cannot be taken. Its faults name no line."""


def shown(value: str) -> str:
    """A value as a fault may repeat it: in quotes, cleaned and cut; numbers that may not be kept are not repeated."""
    text = clean(value[: SHOWN_LETTERS * 10])
    if has_social_security(text) or has_payment_card(text):
        return "the value (not repeated here)"
    return f'"{text}"' if len(text) <= SHOWN_LETTERS else f'"{text[:SHOWN_LETTERS]}…"'


def nearest(text: str, names: Iterable[str]) -> list[str]:
    """Up to three of the names that are most like the text, case and accents ignored, the likest first."""
    by_fold = {folded(name): name for name in names}
    return [by_fold[near] for near in get_close_matches(folded(text[:SHOWN_LETTERS]), by_fold, n=3, cutoff=0.5)]


def listed(names: Iterable[str], word: str = "or") -> str:
    """Names in a sentence: ``A, B or C``."""
    *first, last = names
    return f"{', '.join(first)} {word} {last}" if first else last


def has_social_security(text: str) -> bool:
    """Whether a number of the form ddd-dd-dddd stands in the text."""
    return _SOCIAL_SECURITY.search(text) is not None


def has_payment_card(text: str) -> bool:
    """Whether a number of 13 to 19 digits that satisfies Luhn's check stands in the text, parted by blanks or not."""
    return any(_is_card(run) or any(map(_is_card, re.findall(r"\d+", run))) for run in _LONG_NUMBER.findall(text))


def _is_card(number: str) -> bool:
    digits = [int(letter) for letter in reversed(number) if letter.isdecimal()]
    if not 13 <= len(digits) <= 19:
        return False
    doubled = (digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
