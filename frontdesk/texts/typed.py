"""What people type: dates and names as they are meant, and why something typed is no answer."""

import re
from datetime import date

from frontdesk.rules.letters import without_accents
from frontdesk.texts.voice import DAY_FIRST, MONTHS, Voice


def no_time(typed: str) -> str:
    """Not a time of the day."""
    return f"“{typed}” is no time; write 9:05"


def no_date(voice: Voice, typed: str) -> str:
    """Not a date."""
    return f"“{typed}” is no date; write {voice.birth_date(date(1991, 12, 4))}"


def no_row(typed: str, fits: int) -> str:
    """Letters that fit no row, or more than one."""
    return f"{fits} fit “{typed}”: another letter, a digit or an arrow" if fits else f"nothing here fits “{typed}”"


def same_letters(words: str, typed: str) -> bool:
    """Whether the words were typed whole; case and accents do not count."""
    return without_accents(words) == without_accents(typed)


def begins(words: str, typed: str) -> bool:
    """Whether the letters typed begin the words, or any one of them; case and accents do not count."""
    words, typed = without_accents(words), without_accents(typed)
    return words.startswith(typed) or any(word.startswith(typed) for word in words.split())


def typed_date(voice: Voice, typed: str) -> date | None:
    """The date that someone typed: in the locale's order, with or without signs between, or as 1991-12-04."""
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", typed, re.ASCII):
        return _date(iso[1], iso[2], iso[3])
    local = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})|(\d{2})(\d{2})(\d{4})", typed, re.ASCII)
    if not local:
        return None
    first, second, year = (part for part in local.groups() if part)
    return _date(year, second, first) if voice.locale in DAY_FIRST else _date(year, first, second)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def spoken_date(voice: Voice, day: date) -> str:
    """``Dec 4 1991``: the month in letters, so that a slip in the order is seen."""
    month = MONTHS[day.month - 1]
    return f"{day.day} {month} {day.year}" if voice.locale in DAY_FIRST else f"{month} {day.day} {day.year}"


def name_parts(typed: str) -> tuple[str, str]:
    """Last and first name from what stood in the find box: ``Rivera, Dana``, ``dana rivera``, ``rivera``."""
    last, comma, first = (part.strip() for part in typed.partition(","))
    if not comma and " " in last:
        first, _, last = last.partition(" ")
    return _capital(last), _capital(first)


def _capital(name: str) -> str:
    return name.title() if name.islower() else name
