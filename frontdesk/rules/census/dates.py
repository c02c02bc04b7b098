"""Dates as files write them, and in which order those of three numbers are read where the year does not stand first."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.clean_text import clean

DAY_FIRST_LOCALES = ("en_GB",)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_CLOCK = r"\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?"
_TIME_BEHIND = re.compile(rf"(?<=\d)(?:T|,? +){_CLOCK} ?(?:Z|UTC|[+-]\d\d:?\d\d)?", re.ASCII | re.IGNORECASE)
_WEEKDAY_BEFORE = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})|((?:19|20)\d\d)()(\d\d)(\d\d)", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)|(\d\d)()(\d\d)(\d{4})", re.ASCII)
_DAY_AND_NAME = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?[-/., ]*(\d{4}|\d\d)", re.ASCII | re.IGNORECASE
)
_NAME_AND_DAY = re.compile(
    r"([a-z]{3,9})\.?[-/. ]*(\d{1,2})(?:st|nd|rd|th)?(?:, ?|[-/. ]+)(\d{4}|\d\d)", re.ASCII | re.IGNORECASE
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def order_of(locale: str) -> DateOrder:
    """In which order a site's people write dates."""
    return DateOrder.DAY_FIRST if locale in DAY_FIRST_LOCALES else DateOrder.MONTH_FIRST


def other(order: DateOrder) -> DateOrder:
    """The order that it is not."""
    return DateOrder.DAY_FIRST if order is DateOrder.MONTH_FIRST else DateOrder.MONTH_FIRST


class WrittenDate(NamedTuple):
    """The numbers of a date as they stand in the text.

    Where it is read by an order, ``month`` and ``day`` are the first and the second of them.
    """

    year: str
    month: int
    day: int
    by_order: bool

    def read(self, order: DateOrder, column: str, today: date) -> date | None:
        """The day that is meant; None where there is no such day."""
        swapped = self.by_order and order is DateOrder.DAY_FIRST
        month, day = (self.day, self.month) if swapped else (self.month, self.day)
        if len(self.year) == 4:
            return _day(int(self.year), month, day)
        return _with_short_year(int(self.year), month, day, column, today)


def written_date(text: str) -> WrittenDate | None:
    """The date that a text writes, with a time behind it or without; None where it is no date."""
    text = _WEEKDAY_BEFORE.sub("", _TIME_BEHIND.sub("", clean(text), count=1), count=1)
    if found := _YEAR_FIRST.fullmatch(text):
        year, _, month, day = (part for part in found.groups() if part is not None)
        return WrittenDate(year, int(month), int(day), by_order=False)
    if found := _YEAR_LAST.fullmatch(text):
        first, _, second, year = (part for part in found.groups() if part is not None)
        return WrittenDate(year, int(first), int(second), by_order=True)
    return _with_name_of_month(text)


def _with_name_of_month(text: str) -> WrittenDate | None:
    if found := _DAY_AND_NAME.fullmatch(text):
        day, name, year = found.groups()
    elif found := _NAME_AND_DAY.fullmatch(text):
        name, day, year = found.groups()
    else:
        return None
    month = next((place for place, month in enumerate(_MONTHS, start=1) if month.startswith(name.lower())), None)
    if month is None and name.lower() == "sept":
        month = 9
    return WrittenDate(year, month, int(day), by_order=False) if month else None


def read_date(text: str, order: DateOrder, column: str, today: date) -> date | None:
    """The day that a cell means; None where it is none. ``today`` decides which century a year of two digits is of."""
    if _ISO.fullmatch(text):
        return _iso_day(text)
    written = written_date(text)
    return written.read(order, column, today) if written else None


class DateEvidence(NamedTuple):
    """What the dates of a column say of their order: for each, the first line and text that can be of no other."""

    only: Mapping[DateOrder, tuple[int, str]]
    by_order: bool
    """Whether any date of the column depends on the order at all."""


def evidence(cells: Iterable[tuple[int, str]], column: str, today: date) -> DateEvidence:
    """Look at all dates of a column, each with its line."""
    only: dict[DateOrder, tuple[int, str]] = {}
    by_order = False
    for line, text in cells:
        written = None if _ISO.fullmatch(text) else written_date(text)
        if written is None or not written.by_order:
            continue
        by_order = True
        fits = [order for order in DateOrder if written.read(order, column, today)]
        if len(fits) == 1:
            only.setdefault(fits[0], (line, text))
    return DateEvidence(only, by_order)


def _with_short_year(year: int, month: int, day: int, column: str, today: date) -> date | None:
    """Of a birth the latest day in the past, of anything else the one nearest to today."""
    century = today.year // 100 * 100
    days = [found for years in (-100, 0, 100) if (found := _day(century + years + year, month, day))]
    if column == "dob":
        days = [found for found in days if found <= today]
        return max(days, default=None)
    return min(days, key=lambda found: abs(found - today), default=None)


def _iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
