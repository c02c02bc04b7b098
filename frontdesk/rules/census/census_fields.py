"""The columns of a census, each with what a value in it must be; the desk's updates obey the same."""

import re
from datetime import date

from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.dates import read_date
from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.faults import (
    BadField,
    Fault,
    has_payment_card,
    has_social_security,
    listed,
    nearest,
    shown,
)
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.site_lists import LEVELS_OF_CARE

FIELDS = (
    "mrn",
    "last_name",
    "first_name",
    "name_used",
    "pronouns",
    "dob",
    "admit_date",
    "discharge_date",
    "level_of_care",
    "schedule_days",
    "counselor",
    "living_arrangement",
    "living_kind",
    "classes",
    "activity",
    "phone",
    "card",
    "former_name",
    "track",
)
TEXTS = ("last_name", "first_name", "name_used", "pronouns", "level_of_care", "phone", "card", "former_name")
"""Columns that the records keep as they are read."""
REQUIRED = ("mrn", "last_name", "first_name", "dob")
NEVER_EMPTY = ("mrn", "dob")
"""Of the required columns these say something in every row; of the two names one may be empty."""
_LEVELS_WRITTEN = {
    "PHP": re.compile(r"\bphp\b|partial hosp|\b2\.5\b"),
    "IOP": re.compile(r"\biop\b|intensive out-?\s?patient|\b2\.1\b"),
    "OP": re.compile(r"(?<!intensive )\bout-?\s?patient|\bop\b|\b1\.0\b"),
}
"""How others write a level of care: its letters, in words, or by the criteria of the ASAM (1.0, 2.1, 2.5)."""
LONGEST_TEXT = 200
_LONG_NUMBERS_ALLOWED = ("mrn", "phone", "card")
_EARLIEST_BIRTH = date(1900, 1, 1)


def parse_text(text: str, column: str) -> str:
    """A short text, cleaned; empty only where the column is not required. Raises BadField."""
    cleaned = clean(text)
    if not cleaned and column in NEVER_EMPTY:
        raise _bad(column, "it is empty", f"every patient has {listed(NEVER_EMPTY, 'and')}")
    if len(cleaned) > LONGEST_TEXT:
        raise _bad(column, f"{shown(cleaned)} is over {LONGEST_TEXT} characters", "shorten it")
    return cleaned


def parse_date(text: str, column: str, order: DateOrder, today: date) -> date | None:
    """A date, or None for an empty text in a column that is not required. Raises BadField.

    ``order`` is that of dates without a year in front; ``today`` decides what a year of two digits means.
    """
    written = parse_text(text, column)
    if not written:
        return None
    if found := read_date(written, order, column, today):
        return found
    if re.fullmatch(r"\d{5}", written, re.ASCII):
        wrong = f"{shown(written)} is the spreadsheet's number of a day"
        raise _bad(column, wrong, "format the column as a date and export again")
    raise _bad(column, f"{shown(written)} is no date", "write it like 1990-12-31")


def date_text(day: date | None) -> str:
    """The inverse of `parse_date`."""
    return day.isoformat() if day else ""


def parse_dob(text: str, order: DateOrder, today: date) -> date:
    """A date of birth, from 1900 to today. Raises BadField."""
    born = parse_date(text, "dob", order, today)
    assert born is not None, "a required date is not empty"
    if not _EARLIEST_BIRTH <= born <= today:
        why = "in the future" if born > today else "before 1900"
        raise _bad("dob", f"{shown(text)} is {why}", "write the date of birth, year first")
    return born


def parse_former_names(text: str) -> str:
    """Earlier names, cleaned, each once, parted by ``;``. Raises BadField."""
    names = dict.fromkeys(filter(None, map(clean, parse_text(text, "former_name").split(";"))))
    return ";".join(names)


def parse_level_of_care(text: str) -> str:
    """OP, IOP or PHP, as in ``IOP 3 day`` or ``2.1 Intensive Outpatient``; empty where none is given.

    Raises BadField where it names none of them, or more than one.
    """
    written = folded(text)
    found = [level for level, forms in _LEVELS_WRITTEN.items() if forms.search(written)]
    if written and len(found) != 1:
        raise _bad("level_of_care", f"{shown(text)} is no level of care", f"write {listed(LEVELS_OF_CARE)}")
    return found[0] if found else ""


def parse_living_kind(text: str) -> LivingKind | None:
    """A kind of living arrangement, case and underscores ignored; None where none is given. Raises BadField."""
    written = folded(text).replace("_", " ")
    if not written:
        return None
    if written not in list(LivingKind):
        near = nearest(written, LivingKind) or list(LivingKind)
        raise _bad("living_kind", f"{shown(text)} is no kind of living arrangement", f"write {listed(near)}")
    return LivingKind(written)


def check_allowed(text: str, column: str) -> None:
    """Raise BadField where a cell holds a number that may not be kept. The sentence never repeats it."""
    if has_social_security(text):
        raise _bad(column, "the cell holds a number written like a Social Security number", "take it out of the file")
    if column not in _LONG_NUMBERS_ALLOWED and has_payment_card(text):
        raise _bad(column, "the cell holds a number like that of a payment card", "take it out of the file")


def _bad(column: str, wrong: str, right: str) -> BadField:
    return BadField([Fault(None, column, wrong, right)])
