"""Days to come, and parts of them, as people type them: ``fri``, ``Dec 1 to Dec 4``, ``thu to 12/31``, ``until 11``."""

import re
from datetime import date, time, timedelta
from typing import NamedTuple

from frontdesk.rules.weekdays import weekday
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.texts.typed import WEEKDAY_LETTERS, date_of_year, month_and_day, typed_date
from frontdesk.texts.voice import Voice, clock_time

HOW = "write fri, Dec 1 to Dec 4, every thu to Dec 31, until 11"
PARTS = re.compile(
    r"(?P<every>every )?(?P<first>.*?)(?:\s*\bto (?P<last>.+?))??(?:\s*\bfrom (?P<since>\S+))?"
    r"(?:\s*\buntil (?P<until>\S+))?",
    re.IGNORECASE,
)
DASH = re.compile(r"\s+[-–—]\s+|\s*[–—]\s*|-(?=[a-z]|\d{1,2}/)", re.IGNORECASE)
"""Stands for ``to`` as many people write it; the hyphens within a date do not."""


class TypedAhead(NamedTuple):
    """The first day that is meant, and for which others and which part of them something is said."""

    first: date
    ahead: Ahead | None


def typed_ahead(voice: Voice, typed: str, today: date) -> TypedAhead | None:
    """What someone typed of today or days to come; None where it is nothing of the kind. Without a day it is today."""
    parts = PARTS.fullmatch(DASH.sub(" to ", typed.strip()))
    assert parts is not None, "every part may be left out"
    first = _day_from(voice, parts["first"].strip(), today) if parts["first"].strip() else today
    last = _day_from(voice, parts["last"], first or today) if parts["last"] else None
    since, until = (clock_time(parts[key]) if parts[key] else None for key in ("since", "until"))
    wanted: list[tuple[str | None, date | time | None]] = [
        (parts["last"], last), (parts["since"], since), (parts["until"], until),
    ]  # fmt: skip
    if first is None or any(text and value is None for text, value in wanted) or (parts["every"] and not last):
        return None
    ahead = Ahead(last, first.weekday() if parts["every"] else None, since, until)
    return TypedAhead(first, None if ahead == Ahead() else ahead)


def no_days(typed: str) -> str:
    """Why a text is refused: it names no day to come."""
    return f"“{typed}” is no day to come; {HOW}"


def _day_from(voice: Voice, text: str, day: date) -> date | None:
    """The next date or weekday that was typed, from a day on; a weekday is never that day itself."""
    if text.lower() in ("today", "tomorrow"):
        return day + timedelta(days=text.lower() == "tomorrow")
    if dated := typed_date(voice, text):
        return dated if dated >= day else None
    number = weekday(text) if len(text) >= WEEKDAY_LETTERS else None
    if number is not None:
        return day + timedelta(days=(number - day.weekday() - 1) % 7 + 1)
    month, in_month = month_and_day(voice, text)
    dates = (date_of_year(str(year), month, in_month) for year in (day.year, day.year + 1)) if month else ()
    return next((each for each in dates if each and each >= day), None)
