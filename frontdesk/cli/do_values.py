"""The values of a line of ``do``: times, days, weekdays and numbers; what was not said is None."""

import re
from datetime import date, time

from frontdesk.errors import Usage
from frontdesk.rules.weekdays import weekday

CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d", re.ASCII)
MOST_DIGITS = 6


def clock(text: str) -> time:
    """A time on the site's clock, as ``HH:MM``. Raises Usage."""
    if not CLOCK.fullmatch(text):
        raise Usage(text=f"“{text}” is no time. Write it like 9:05 or 14:00.")
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def time_said(text: str | None) -> time | None:
    """The same, where a time was said. Raises Usage."""
    return None if text is None else clock(text)


def day_said(text: str | None) -> date | None:
    """A local date, as ``YYYY-MM-DD``. Raises Usage."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Usage(text=f"“{text[:20]}” is no day. Write it like 2026-11-20.") from None


def weekday_said(text: str | None) -> int | None:
    """A weekday by its name, Monday being 0. Raises Usage."""
    if text is None:
        return None
    day = weekday(text)
    if day is None:
        raise Usage(text=f"“{text[:20]}” is no weekday. Write it like Thursday.")
    return day


def number_said(text: str | None) -> int | None:
    """The number of a reason in its list. Raises Usage."""
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise Usage(text=f"“{text[:20]}” is no number of a reason. Write a number from the list.")
    return int(text)
