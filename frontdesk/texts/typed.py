"""What people type: dates and names as they are meant, and why something typed is no answer."""

import re
from datetime import date, timedelta

from frontdesk.rules.clean_text import LONGEST_NAME as LONGEST_NAME
from frontdesk.rules.clean_text import LONGEST_NOTE as LONGEST_NOTE
from frontdesk.rules.clean_text import clean
from frontdesk.rules.faults import BadField, has_social_security
from frontdesk.rules.letters import without_accents
from frontdesk.rules.weekdays import parse_weekdays, weekday
from frontdesk.texts.voice import DAY_FIRST, MONTHS, Voice

WEEKDAY_LETTERS = 3
"""Fewer letters of a weekday begin names as well."""
NEVER_KEPT = "this looks like a social-security number, never kept here: leave it out"


def cleaned(typed: str) -> str:
    """What was typed, as it would be kept: without what nobody can see, and without blanks around it."""
    return clean(typed)


def too_long(typed: str, most: int) -> str:
    """Why a text is refused: it has more letters than are kept."""
    return f"{len(typed)} letters, {most} at most: take {len(typed) - most} out" if len(typed) > most else ""


def never_kept(typed: str) -> str:
    """Why a text is refused: it holds a number that may never be kept."""
    return NEVER_KEPT if has_social_security(typed) else ""


def no_weekdays(typed: str) -> str:
    """Why a text is refused: its words are no weekdays."""
    strange = next((word for word in re.findall(r"[^\s,;/+]+", typed) if weekday(word) is None), "")
    return f"“{strange}” is no weekday; write days like Mon Wed Fri" if strange else ""


def typed_weekdays(typed: str) -> tuple[int, ...]:
    """The weekdays that someone typed, Monday being 0; () where they are none, or can be read two ways."""
    try:
        return parse_weekdays(typed)
    except BadField:
        return ()


def no_time(typed: str) -> str:
    """Why a text is refused: it is no time of the day."""
    return f"“{typed}” is no time; write 9:05"


def no_date(voice: Voice, typed: str) -> str:
    """Why a text is refused: it is no date."""
    return f"“{typed}” is no date; write {voice.birth_date(date(1991, 12, 4))}"


def no_row(typed: str, fits: int) -> str:
    """Why letters choose no row: they fit none, or more than one."""
    return f"{fits} fit “{typed}”: another letter, a digit or an arrow" if fits else f"nothing here fits “{typed}”"


def same_letters(words: str, typed: str) -> bool:
    """Whether the words were typed whole; case and accents do not count."""
    return without_accents(words) == without_accents(typed)


def begins(words: str, typed: str) -> bool:
    """Whether the letters typed begin the words, or any one of them; case and accents do not count."""
    words, typed = without_accents(words), without_accents(typed)
    return words.startswith(typed) or any(word.startswith(typed) for word in words.split())


def shared_digit(typed: str, rows: int) -> str:
    """Why a digit chooses no row: more than one has it."""
    return f"{rows} have number {typed}: letters or an arrow"


def typed_date(voice: Voice, typed: str) -> date | None:
    """The date that someone typed: in the locale's order, with or without signs between, or as 1991-12-04."""
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", typed, re.ASCII):
        return date_of_year(iso[1], iso[2], iso[3])
    local = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})|(\d{2})(\d{2})(\d{4})", typed, re.ASCII)
    if not local:
        return None
    first, second, year = (part for part in local.groups() if part)
    return date_of_year(year, second, first) if voice.locale in DAY_FIRST else date_of_year(year, first, second)


def typed_day(voice: Voice, typed: str, today: date) -> date | None:
    """The service day that someone typed, not after ``today``: a date, with or without its year, or a weekday.

    ``11/20`` and ``Nov 20`` are the newest such date, ``fri`` the newest Friday before today.
    """
    text = typed.strip()
    if day := typed_date(voice, text):
        return day if day <= today else None
    number = weekday(text) if len(text) >= WEEKDAY_LETTERS else None
    if number is not None:
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    month, in_month = month_and_day(voice, text)
    dates = (date_of_year(str(year), month, in_month) for year in (today.year, today.year - 1))
    return next((day for day in dates if day and day <= today), None) if month else None


def month_and_day(voice: Voice, text: str) -> tuple[str, str]:
    """Month and day in digits, of ``11/20`` in the locale's order or ``Nov 20``; both empty where it is neither."""
    if digits := re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})", text, re.ASCII):
        return (digits[2], digits[1]) if voice.locale in DAY_FIRST else (digits[1], digits[2])
    named = re.fullmatch(r"([a-z]{3})[a-z]* (\d{1,2})|(\d{1,2}) ([a-z]{3})[a-z]*", text.lower(), re.ASCII)
    name = ((named[1] or named[4]) if named else "").capitalize()
    return (str(MONTHS.index(name) + 1), named[2] or named[3]) if named and name in MONTHS else ("", "")


def date_of_year(year: str, month: str, day: str) -> date | None:
    """The date of these digits; None where there is no such one."""
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
