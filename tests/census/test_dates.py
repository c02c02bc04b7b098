"""Dates as files write them, and the order that a column shows."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.dates import read_date
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.rules.census.used_before import Used
from tests.census.written import TODAY, asked, read, refused

HEADER = "mrn,last_name,first_name,dob,admit_date"
MONTH_FIRST, DAY_FIRST = DateOrder
DAYS = st.dates(date(1930, 1, 1), TODAY)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def dob(text, order=MONTH_FIRST):
    return read_date(text, order, "dob", TODAY)


def column(*dates, locale="en_US", **answers):
    """A census of people born and admitted on these dates."""
    rows = [f"A{number},L,F,{born},{admitted}" for number, (born, admitted) in enumerate(dates, start=1)]
    return read("\n".join([HEADER, *rows]), locale=locale, answers=CensusAnswers(**answers))


@pytest.mark.parametrize(
    "written",
    [
        "1991-12-04", "1991/12/4", "19911204", "12/04/1991", "12-4-1991", "12.04.91", "12041991", "12 / 4 / 1991",
        "4-Dec-91", "4 December 1991", "04DEC1991", "Dec 4, 1991", "Dec. 4th, 1991", "Wednesday, December 4, 1991",
        "1991-12-04T00:00:00Z", "1991-12-04 00:00:00.000", "12/4/1991 12:00:00 AM", "12/04/91 0:00",
    ],
)  # fmt: skip
def test_a_date_is_read_in_every_usual_form(written):
    assert dob(written) == date(1991, 12, 4)


@pytest.mark.parametrize("written", ["", "1991", "33576", "12/1991", "31/31/1991", "4 Foo 1991", "1991-12-04 and more"])
def test_what_is_no_date_is_none(written):
    assert dob(written) is None


@given(DAYS, st.sampled_from("/-. "), st.sampled_from(["", " 9:02", " 09:02 PM", "T00:00"]))
def test_a_date_is_read_back_in_the_order_it_was_written(day, sign, behind):
    month_first = sign.join(map(str, (day.month, day.day, day.year))) + behind
    day_first = sign.join(map(str, (day.day, day.month, day.year))) + behind
    assert dob(month_first, MONTH_FIRST) == dob(day_first, DAY_FIRST) == day
    assert dob(f"{day.day}-{MONTHS[day.month - 1]}-{day.year}") == day


@given(st.dates(TODAY - timedelta(days=36524), TODAY))
def test_a_birth_of_two_digits_is_the_latest_in_the_past(day):
    assert dob(f"{day:%m/%d/%y}") == day


@given(st.dates(TODAY - timedelta(days=18000), TODAY + timedelta(days=18000)))
def test_another_date_of_two_digits_is_the_nearest(day):
    assert read_date(f"{day:%m/%d/%y}", MONTH_FIRST, "admit_date", TODAY) == day


def test_the_site_s_own_order_asks_nothing():
    assert column(("3/4/1990", "9/1/2026")).rows[0].dob == date(1990, 3, 4)
    assert column(("3/4/1990", "9/1/2026"), locale="en_GB").rows[0].dob == date(1990, 4, 3)


def test_a_column_of_the_other_order_is_asked_once_for_all_such_columns():
    dates = (("1/2/1990", "1/9/2026"), ("31/12/1990", "14/9/2026"))
    census = column(*dates)
    assert [question.sentence for question in census.reading.questions] == [
        'line 3: "31/12/1990" can only be day first; dates of dob and admit_date would be read the other way; '
        "answer with --dates day-first"
    ]
    answered = column(*dates, dates=DAY_FIRST)
    assert (asked(answered), answered.reading.dates) == ([], {"dob": DAY_FIRST, "admit_date": DAY_FIRST})
    assert [row.dob for row in answered.rows] == [date(1990, 2, 1), date(1990, 12, 31)]
    assert asked(column(*dates, locale="en_GB")) == []
    assert asked(column(("12/31/1990", ""), locale="en_GB")) == ["--dates month-first"]


def used(*dates, locale="en_US", now=None, **orders):
    """A census of people born and admitted on these dates, where a file before was read in these orders."""
    rows = [f"A{number},L,F,{born},{admitted}" for number, (born, admitted) in enumerate(dates, start=1)]
    before = {tuple(HEADER.split(",")): Used({}, orders)}
    return read("\n".join([HEADER, *rows]), locale=locale, answers=CensusAnswers(dates=now), remembered=before)


def test_an_order_that_was_used_is_used_again_and_told():
    census = used(("3/4/1990", "9/1/2026"), dob=DAY_FIRST)
    assert (census.rows[0].dob, census.rows[0].admit_date) == (date(1990, 4, 3), date(2026, 9, 1))
    assert census.reading.dates == {"dob": DAY_FIRST, "admit_date": MONTH_FIRST}
    assert [report.sentence for report in census.reports] == ["dob is read day first, as in a file before"]
    assert asked(used(("31/12/1990", "9/1/2026"), dob=DAY_FIRST)) == []


def test_an_order_that_was_used_is_asked_anew_where_the_column_shows_another():
    assert asked(used(("12/31/1990", ""), dob=DAY_FIRST)) == ["--dates month-first"]
    assert asked(used(("31/12/1990", ""), dob=MONTH_FIRST, locale="en_GB")) == ["--dates day-first"]
    answered = used(("12/11/1990", ""), dob=DAY_FIRST, now=MONTH_FIRST)
    assert (answered.rows[0].dob, answered.reports) == (date(1990, 12, 11), ())


@pytest.mark.parametrize("written", ["31-1-1990", "31.1.1990", "31/1/90", "31 1 1990", " 31-1-1990 ", '="31-1-1990"'])
def test_any_date_of_the_other_order_is_evidence(written):
    assert asked(column((written, ""))) == ["--dates day-first"]


def test_each_column_has_an_order_of_its_own():
    census = column(("31/12/1990", "2026-09-01"), ("1/2/1990", ""))
    assert asked(census) == ["--dates day-first"]
    assert column(("1990-12-31", "9/1/2026")).reading.dates == {"admit_date": MONTH_FIRST}


@pytest.mark.parametrize("answers", [{}, {"answers": CensusAnswers(dates=DAY_FIRST)}])
def test_a_column_of_both_orders_is_a_fault_that_names_a_line_of_each(answers):
    told = refused(f"{HEADER}\nA1,L,F,12/31/1990,\nA2,L,G,31/12/1990,\n", **answers)
    assert told[0] == (
        'line 2, dob: "12/31/1990" can only be month first, "31/12/1990" on line 3 only day first; '
        "write all dates of the column in one order"
    )


def test_an_answer_that_nobody_asked_for_is_told_and_ignored():
    census = column(("1990-12-31", ""), dates=DAY_FIRST, new={"Elm": None})
    assert [answer.sentence for answer in census.idle] == [
        "--dates day-first was not asked for; it is ignored",
        "--new Elm was not asked for; it is ignored",
    ]
