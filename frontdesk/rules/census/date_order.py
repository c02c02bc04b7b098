"""Which columns of a census are dates, and in which order a date of three numbers is read."""

from enum import StrEnum

DATES = ("dob", "admit_date", "discharge_date")


class DateOrder(StrEnum):
    """In which order a date of three numbers is read, where its year does not stand first."""

    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"
