"""Weekdays as they are written: Monday is 0."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise, product

from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.faults import BadField, Fault, shown

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = tuple(name[:3].capitalize() for name in _NAMES)
Reading = tuple[int, ...]
"""The days that one sign of a text can be: a T is a Tuesday or a Thursday."""

_SPANS: dict[str, Reading] = {
    **dict.fromkeys(("daily", "everyday", "every day", "all days"), tuple(range(7))),
    **dict.fromkeys(("weekdays", "every weekday"), tuple(range(5))),
    "weekends": (5, 6),
}
_LETTERS: dict[str, Reading] = {"m": (0,), "t": (1, 3), "w": (2,), "r": (3,), "f": (4,), "s": (5, 6)}
_SHORT: dict[str, Reading] = {name[:length]: (day,) for day, name in enumerate(_NAMES) for length in (3, 2)}
_PIECE = re.compile("|".join((*_SHORT, *_LETTERS)))
_OTHER_WORDS = {"weds": 2, "thurs": 3}
_FROM_TO = re.compile(r"\s*(?:[-\u2013\u2014]|\b(?:to|thru|through)\b)\s*", re.IGNORECASE)
_AND = re.compile(r"\band\b|&|\.(?=\s|$)", re.IGNORECASE)
_KEPT = 1000
"""How many texts are read but once: 50,000 rows of a census name the same few days."""
_UNTOLD: Reading = (0, 1)
"""Stands for what can be read two ways in itself."""


def weekday(word: str) -> int | None:
    """The weekday of a name or of its first letters, two at least: ``Mon``, ``tues``, ``Friday``."""
    start = folded(word)
    found = next((day for day, name in enumerate(_NAMES) if len(start) > 1 and f"{name}s".startswith(start)), None)
    return _OTHER_WORDS.get(start) if found is None else found


def whole_name(day: int) -> str:
    """``Friday`` for 4."""
    return _NAMES[day].capitalize()


@lru_cache(_KEPT)
def are_weekdays(text: str) -> bool:
    """Whether the text names weekdays, one at least, and nothing else; letters such as MWF name none."""
    words = _words(text)
    return bool(words) and all(weekday(word) is not None for word in words)


@lru_cache(_KEPT)
def parse_weekdays(text: str, column: str = "schedule_days") -> Reading:
    """The weekdays of a text, in order and once each; () for an empty text. Raises BadField.

    They are written as names, ``Mon Wed Fri``; as letters, ``M/W/F``, ``MWF``, ``MTWThF``; from one to another,
    ``Mon-Fri``; or as ``Daily`` and ``Weekdays``. What can be read two ways is refused, as a T that may be either day.
    """
    if span := _SPANS.get(folded(text)):
        return span
    signs = [(word, _signs(folded(word))) for word in _words(_AND.sub(" ", _FROM_TO.sub("-", clean(text))))]
    strange = dict.fromkeys(f"{shown(word)} is no weekday" for word, found in signs if not found)
    if strange:
        raise BadField([Fault(None, column, wrong, "write days like Mon Wed Fri") for wrong in strange])
    days = _one_reading([sign for _, found in signs for sign in found])
    if days is None:
        raise BadField([Fault(None, column, f"{shown(text)} can be read two ways", "write days like Mon Wed Fri")])
    return days


def weekdays_text(days: Iterable[int]) -> str:
    """The inverse of `parse_weekdays`: ``Mon Wed Fri``."""
    return " ".join(WEEKDAYS[day] for day in days)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\s,;/+]+", text)


def _signs(word: str) -> Sequence[Reading]:
    """What each sign of a word can be; nothing where it is no day."""
    parts = [_signs_of_part(part) for part in word.split("-")]
    if len(parts) != 2 or not all(parts):
        return [sign for part in parts for sign in part] if all(parts) else []
    match parts:
        case [[(first,)], [(last,)]] if first < last:
            return [(day,) for day in range(first, last + 1)]
        case _:
            return [_UNTOLD]


def _signs_of_part(part: str) -> Sequence[Reading]:
    day = weekday(part)
    if day is not None:
        return [(day,)]
    pieces = _PIECE.findall(part)
    if "".join(pieces) != part:
        return []
    # Among single letters an R is a Thursday, so that FR may be two days.
    if "fr" in pieces and any(piece in _LETTERS for piece in pieces):
        return [_UNTOLD]
    return [_SHORT.get(piece) or _LETTERS[piece] for piece in pieces]


def _one_reading(signs: Sequence[Reading]) -> Reading | None:
    """The days that the signs are; None where that cannot be told. Days that a sign leaves open stand in order."""
    if all(len(sign) == 1 for sign in signs):
        return tuple(sorted({day for (day,) in signs}))
    if len(signs) > len(_NAMES):
        return None
    ascending = [days for days in product(*signs) if all(one < other for one, other in pairwise(days))]
    return ascending[0] if len(ascending) == 1 else None
