"""Every figure of reports and export over weeks made up at random, beside a count that shares no code with them."""

import csv
import io
import json
from datetime import date, timedelta

import pytest

from frontdesk.cli.json_shapes import JsonShapes
from frontdesk.cli.reports import attendance_rows, csv_cells, span_json
from frontdesk.desk.answers import lists
from frontdesk.desk.spans import Spans
from frontdesk.shapes.weeks import Span
from tests.spans import second_opinion
from tests.spans.made_up_year import FIRST, PLANS, Year

SHORT, YEAR = 4, 52


@pytest.fixture(params=[SHORT, pytest.param(YEAR, marks=pytest.mark.slow)], ids=["four weeks", "a year"])
def weeks(request):
    return request.param


@pytest.fixture
def happened(hands, weeks):
    """What happened, and the desk to which it was told."""
    return Year(hands, seed=weeks).plays(weeks)


def test_every_report_agrees_with_a_count_from_the_domain_alone(hands, happened, weeks):
    spans, span = Spans(hands.desk), Span(FIRST, FIRST + timedelta(days=7 * weeks - 1))
    truth = {(each.day, each.mrn): second_opinion.opinion(each) for each in happened}
    assert {one.state for one in truth.values()} == {"checked_out", "here", "expected"}
    _agrees_by_week(spans, span, truth)
    _agrees_by_last_weeks(spans, span, truth)
    _agrees_by_patient(spans, hands, span, truth)
    _agrees_by_export(spans, span, truth)
    for day in sorted({day for day, _ in truth})[:: max(weeks // 4, 1)]:
        _agrees_by_day(hands, day, truth)


def _agrees_by_week(spans, span, truth):
    for week in span.weeks:
        report = json.loads(json.dumps(span_json.of_week(spans.week(week), spans.site())))
        for patient in report["patients"]:
            own = {day: truth.get((day, patient["mrn"])) for day in map(date.fromisoformat, _days(patient))}
            if patient["mrn"] not in PLANS:
                continue
            told = {date.fromisoformat(each["day"]): each for each in patient["days"]}
            for day, one in own.items():
                if one:
                    assert (told[day]["state"], told[day]["countable_minutes"]) == (one.state, one.minutes), day
            whole = second_opinion.week([one for one in own.values() if one])
            assert (patient["countable_minutes"], patient["days_counted"]) == (whole.minutes, whole.days)
            assert (patient["met"], patient["can_still_meet"]) == (whole.met, None)


def _agrees_by_last_weeks(spans, span, truth):
    """How many of the eight weeks before the last one met it; a week before the records met nothing."""
    last = span.weeks[-1]
    for patient in spans.week(last).patients:
        if patient.patient.mrn in PLANS:
            told = spans.last_weeks(spans.week(last, [patient.patient.id]))[patient.patient.id]
            earlier = [last.weeks_earlier(number) for number in range(8, 0, -1)]
            assert told.met == tuple(_week_of(patient.patient.mrn, week, truth).met for week in earlier)


def _week_of(mrn, week, truth):
    own = (one for (day, number), one in truth.items() if number == mrn and week.first <= day <= week.last)
    return second_opinion.week(own)


def _days(patient):
    return [each["day"] for each in patient["days"]]


def _agrees_by_patient(spans, hands, span, truth):
    for mrn in PLANS:
        patient = hands.id(mrn)
        said = span_json.of_patient(spans.patient(patient), span, spans.weeks_of(patient, span), spans.site())
        told = {date.fromisoformat(each["day"]): each for each in said["days"]}
        own = {day: one for (day, number), one in truth.items() if number == mrn}
        for day, one in own.items():
            assert (told[day]["countable_minutes"], told[day]["late_minutes"]) == (one.minutes, one.late), (mrn, day)
        assert said["countable_minutes"] == sum(one.minutes for one in own.values())


def _agrees_by_export(spans, span, truth):
    rows = (row for read in spans.attendance(spans.days(span)) for row in attendance_rows.rows_of(read, internal=False))
    text = csv_cells.table(attendance_rows.COLUMNS, rows)
    told = {}
    for row in csv.DictReader(io.StringIO(text, newline="")):
        told[date.fromisoformat(row["day"]), row["mrn"], row["block"]] = (int(row["minutes"]), int(row["countable"]))
    for (day, mrn), one in truth.items():
        for block in one.present:
            assert told[day, mrn, block] == one.whole(block), (day, mrn, block)


def _agrees_by_day(hands, day, truth):
    board = hands.desk.board_of(day)
    report = JsonShapes("America/New_York").day(lists.day_report(board))
    for row in report["patients"]:
        if one := truth.get((day, row["mrn"])):
            assert (row["countable_minutes"], row["late_minutes"]) == (one.minutes, one.late), (day, row["mrn"])
