"""Weekdays as they are written and kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.desk.program.program_day import recorded_weekdays, weekday_numbers
from frontdesk.rules.weekdays import WEEKDAYS, parse_weekdays, weekday, weekdays_text

DAYS = st.sets(st.integers(0, 6)).map(sorted)


def test_a_week_has_seven_days_from_monday():
    assert WEEKDAYS == ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@given(DAYS)
def test_weekdays_are_read_back_as_they_were_written_and_kept(days):
    assert list(parse_weekdays(weekdays_text(days))) == days
    assert list(weekday_numbers(recorded_weekdays(days))) == days


@pytest.mark.parametrize(("word", "day"), [("mo", 0), ("Tues", 1), ("FRIDAY", 4), ("m", None), ("Fryday", None)])
def test_a_weekday_may_be_shortened_to_two_letters(word, day):
    assert weekday(word) is day
