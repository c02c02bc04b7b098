"""Weekdays as they are written: Monday is 0."""

import re
from collections.abc import Iterable

from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import BadField, Fault, shown

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = tuple(name[:3].capitalize() for name in _NAMES)


def weekday(word: str) -> int | None:
    """The weekday of a name or of its first letters, two at least: ``Mon``, ``tues``, ``Friday``."""
    start = folded(word)
    return next((day for day, name in enumerate(_NAMES) if len(start) > 1 and name.startswith(start)), None)


def are_weekdays(text: str) -> bool:
    """Whether the text names weekdays, one at least, and nothing else."""
    words = _words(text)
    return bool(words) and all(weekday(word) is not None for word in words)


def parse_weekdays(text: str, column: str = "schedule_days") -> tuple[int, ...]:
    """The weekdays of ``Mon Wed Fri``, in order and once each; () for an empty text. Raises BadField."""
    days = {word: weekday(word) for word in _words(text)}
    strange = [f"{shown(word)} is no weekday" for word, day in days.items() if day is None]
    if strange:
        raise BadField([Fault(None, column, wrong, "write days like Mon Wed Fri") for wrong in strange])
    return tuple(sorted({day for day in days.values() if day is not None}))


def weekdays_text(days: Iterable[int]) -> str:
    """The inverse of `parse_weekdays`: ``Mon Wed Fri``."""
    return " ".join(WEEKDAYS[day] for day in days)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\s,;/+]+", text)
