"""Weekdays as they are written and kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.desk.program.program_day import recorded_weekdays, weekday_numbers
from frontdesk.rules.faults import BadField
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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("M/W/F", "Mon Wed Fri"),
        ("MWF", "Mon Wed Fri"),
        ("M W F", "Mon Wed Fri"),
        ("M-W-F", "Mon Wed Fri"),
        ("MonWedFri", "Mon Wed Fri"),
        ("Monday, Wednesday & Fridays", "Mon Wed Fri"),
        ("Mon. and Wed.", "Mon Wed"),
        ("Tu,Th", "Tue Thu"),
        ("T/Th", "Tue Thu"),
        ("TR", "Tue Thu"),
        ("tues, thurs", "Tue Thu"),
        ("Mon-Fri", "Mon Tue Wed Thu Fri"),
        ("M-F", "Mon Tue Wed Thu Fri"),
        ("Monday through Thursday", "Mon Tue Wed Thu"),
        ("Mon \u2013 Wed, Sat", "Mon Tue Wed Sat"),
        ("MTWThF", "Mon Tue Wed Thu Fri"),
        ("MTWTF", "Mon Tue Wed Thu Fri"),
        ("MTWRF", "Mon Tue Wed Thu Fri"),
        ("M T W T F S S", "Mon Tue Wed Thu Fri Sat Sun"),
        ("Weekdays", "Mon Tue Wed Thu Fri"),
        ("daily", "Mon Tue Wed Thu Fri Sat Sun"),
        ("Every Day", "Mon Tue Wed Thu Fri Sat Sun"),
    ],
)
def test_days_are_read_as_sites_write_them(written, meant):
    assert weekdays_text(parse_weekdays(written)) == meant


@pytest.mark.parametrize("written", ["T", "S", "M/T", "T-Th", "T-F", "TTHS", "MWFr", "Fri-Mon", "T M"])
def test_what_can_be_read_two_ways_is_refused(written):
    with pytest.raises(BadField, match="can be read two ways; write days like Mon Wed Fri"):
        parse_weekdays(written)


@pytest.mark.parametrize("written", ["lun mie", "3 days", "MWX", "5x/week", "-", "Mon-", "none"])
def test_what_is_no_weekday_is_refused(written):
    with pytest.raises(BadField, match="is no weekday"):
        parse_weekdays(written)


@given(st.text(st.sampled_from("mtwrfsauheo,-/ "), max_size=30))
def test_any_letters_are_days_or_refused(written):
    try:
        days = parse_weekdays(written)
    except BadField:
        return
    assert list(days) == sorted(set(days))
