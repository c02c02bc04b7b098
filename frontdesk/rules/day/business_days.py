"""Counting business days, Monday to Friday. Pure."""

from datetime import date, timedelta

WEEKEND = (5, 6)
DAYS_A_WEEK, BUSINESS_DAYS_A_WEEK = 7, 5


def business_days_since(day: date, today: date) -> int:
    """How many business days came after a day, up to today, which counts if it is one."""
    weeks, rest = divmod((today - day).days, DAYS_A_WEEK)
    if weeks < 0:
        return 0
    left = (day + timedelta(days=number) for number in range(1, rest + 1))
    return weeks * BUSINESS_DAYS_A_WEEK + sum(each.weekday() not in WEEKEND for each in left)
