"""Which reasons are somebody's word; and how many business days lie between two dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.day.business_days import business_days_since
from frontdesk.rules.day.confirmed import names_nobody

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    "reason",
    [
        *(
            "facilitator confirmed",
            "confirmed by the counselor",
            "Driver or house said so",
            "the driver",
            "house called",
        ),
        *("house called", "FACILITATOR CONFIRMED, she sat at the back", "the counselor's word"),
    ],
)
def test_somebodys_word_wants_a_name(reason):
    assert names_nobody(reason, "")
    assert names_nobody(reason, "  ")
    assert not names_nobody(reason, "Sam Lee")


@pytest.mark.parametrize("reason", ["not known", "patient said so", "late: the house van broke down", "", "confirmed"])
def test_what_nobody_with_a_name_said_wants_none(reason):
    assert not names_nobody(reason, "")


@given(DAYS, st.integers(0, 400))
def test_business_days_are_counted_one_by_one(day, later):
    counted = sum((day + timedelta(days=n)).weekday() < 5 for n in range(1, later + 1))
    assert business_days_since(day, day + timedelta(days=later)) == counted


def test_of_a_friday_five_business_days_are_over_on_the_friday_after():
    friday = date(2026, 11, 20)
    assert business_days_since(friday, date(2026, 11, 27)) == 5
    assert business_days_since(friday, date(2026, 11, 29)) == 5
    assert business_days_since(friday, date(2026, 11, 30)) == 6
    assert business_days_since(friday, friday) == business_days_since(friday, date(2026, 11, 1)) == 0
