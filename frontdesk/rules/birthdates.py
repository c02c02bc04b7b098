"""Dates of birth as a desk types them: 1204, 12041991, 12/04/1991, 12/4/91, 1991-12-04, or the beginning of one."""

import re
from datetime import date
from enum import IntEnum
from typing import NamedTuple


class TypedSoFar(IntEnum):
    """How much of a date of birth has been typed. A smaller value is a better fit."""

    DATE = 0
    DAY = 1
    BEGINNING = 2


def birthday(dob: date) -> str:
    """Month and day, as four digits."""
    return f"{dob.month:02}{dob.day:02}"


class TypedDate(NamedTuple):
    """The digits typed for month, day and year; what comes last may be half typed."""

    month: str
    day: str
    year: str
    padded: bool
    """Whether one digit is only half a month or day (1204), or may be all of it (12/4)."""

    def tells_day(self, birthday: str) -> TypedSoFar | None:
        """How much of a birthday (four digits) was typed; None where it is another."""
        month, day = birthday[:2], birthday[2:]
        if not self.day:
            return TypedSoFar.BEGINNING if self._begins(month, self.month) else None
        if not self._is(month, self.month):
            return None
        if self._is(day, self.day):
            return TypedSoFar.DAY
        return TypedSoFar.BEGINNING if not self.year and self._begins(day, self.day) else None

    def tells_year(self, year: int) -> TypedSoFar | None:
        """How much of a year was typed, in two digits or four; None where it is another."""
        full = f"{year:04}"
        if self.year in (full, full[2:]):
            return TypedSoFar.DATE
        return TypedSoFar.BEGINNING if full.startswith(self.year) else None

    def _is(self, written: str, typed: str) -> bool:
        return written == (typed if self.padded else typed.zfill(2))

    def _begins(self, written: str, typed: str) -> bool:
        return written.startswith(typed) or self._is(written, typed)


def typed_dates(text: str) -> list[TypedDate]:
    """The ways to read what was typed as a date of birth; none where it is no date."""
    if re.fullmatch(r"[0-9]{1,8}", text):
        month_first = TypedDate(text[:2], text[2:4], text[4:], padded=True)
        year_first = TypedDate(text[4:6], text[6:], text[:4], padded=True)
        return [month_first, year_first] if len(text) == 8 else [month_first]
    if iso := re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-?([0-9]{0,2})", text):
        return [TypedDate(iso[2], iso[3], iso[1], padded=False)]
    if written := re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{0,2})(?:[/.-]([0-9]{0,4}))?", text):
        return [TypedDate(written[1], written[2], written[3] or "", padded=False)]
    return []
