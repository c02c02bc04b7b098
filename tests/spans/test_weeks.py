"""Weeks at the desk: closed days, names of then and now, days still to come, and what is written late."""

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.acts import Absent, Assign, Cancel, CheckIn, CheckOut, Close
from frontdesk.cli.reports import attendance_rows, span_json, span_tables
from frontdesk.cli.reports.attendance_rows import COLUMNS
from frontdesk.desk import lookups
from frontdesk.desk.settings import sites
from frontdesk.desk.spans import Spans
from frontdesk.rules.program.site_lists import LevelTarget
from frontdesk.rules.program.text import read_program, write_program
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.shapes.weeks import Span, Word
from tests.hands import MONDAY, on, wall

TUESDAY, WEDNESDAY, FRIDAY = (MONDAY + timedelta(days=number) for number in (1, 2, 4))
NEXT_MONDAY = MONDAY + timedelta(days=7)
WEEK = Span.week_of(MONDAY)


@pytest.fixture
def spans(hands):
    return Spans(hands.desk)


def whole_day(hands, clock, day, *people):
    clock.at = on("9:00", day)
    for who in people:
        hands.check_in(who)
    clock.at = on("15:00", day)
    for who in people:
        hands.check_out(who)


def closes(hands, *days):
    written = write_program(sites.program_of(hands.desk))
    dates = ", ".join(day.isoformat() for day in days)
    sites.load(hands.desk, read_program(written.replace("closed = []", f"closed = [{dates}]"), None))


def of(week, mrn):
    return next(each for each in week.patients if each.patient.mrn == mrn)


def exported(spans, *days):
    return [
        dict(zip(COLUMNS, row, strict=True))
        for read in spans.attendance(days)
        for row in attendance_rows.rows_of(read, internal=False)
    ]


def test_a_closed_day_is_said_so_and_nobody_is_blamed_for_it(hands, clock, spans):
    closes(hands, TUESDAY)
    for day in (MONDAY, WEDNESDAY):
        whole_day(hands, clock, day, "Bo", "Dana")
    clock.at = on("10:12", FRIDAY)
    hands.check_in("Dana")
    clock.at = on("9:00", NEXT_MONDAY)
    week = spans.week(WEEK)
    assert [(head.day, head.closed) for head in week.days if head.closed] == [(TUESDAY, True)]
    bo, dana = of(week, "101"), of(week, "102")
    assert (bo.standing.cancelled, bo.standing.met, bo.word) == (180, None, Word.CLOSED)
    assert bo.on(TUESDAY).closed
    assert dana.word is Word.NOT_PROVEN  # nobody wrote down when she left on Friday
    assert of(week, "106").on(TUESDAY).closed  # comes on Tuesday and Thursday
    assert of(week, "105").on(TUESDAY) is None  # comes on Monday, Wednesday and Friday
    assert exported(spans, *spans.days(Span(TUESDAY, TUESDAY))) == []


def test_the_days_to_come_are_those_of_the_plan(hands, clock, spans):
    clock.at = on("9:30")
    hands.check_in("Bo")
    week = spans.week(WEEK)
    ali = of(week, "106")
    assert [(day.day.weekday(), day.ahead, day.minutes, day.most) for day in ali.days] == [
        (1, True, 0, 180),
        (3, True, 0, 180),
    ]
    assert (ali.standing.can_still_meet, ali.word) == (False, Word.SHORT)
    assert [head.runs for head in week.days] == [True, False, False, False, False]
    assert spans.days(WEEK) == [MONDAY]


def test_who_is_there_can_still_earn_what_is_left_of_today_and_who_left_cannot(hands, clock, spans):
    clock.at = on("9:00")
    for who in ("Bo", "Dana"):
        hands.check_in(who)
    clock.at = on("11:30")
    hands.check_out("Dana", reason=1)
    week = spans.week(WEEK)
    assert (of(week, "101").on(MONDAY).minutes, of(week, "101").on(MONDAY).most) == (90, 180)
    assert (of(week, "102").on(MONDAY).minutes, of(week, "102").on(MONDAY).most) == (90, 90)


def test_the_week_has_the_name_of_now_and_the_export_that_of_the_day(hands, clock, spans):
    whole_day(hands, clock, MONDAY, "Dana")
    clock.at = on("9:00", TUESDAY)
    hands.check_in("Bo")
    hands.update("Dana", "last_name", "Rivera-Stone")
    assert of(spans.week(WEEK), "102").patient.name == "Dana Rivera-Stone"
    rows = [row for row in exported(spans, MONDAY, TUESDAY) if row["mrn"] == "102"]
    assert {(row["day"], row["last_name"]) for row in rows} == {(MONDAY, "Rivera"), (TUESDAY, "Rivera-Stone")}


def test_a_mended_day_counts_and_is_a_late_entry_only_for_whom_it_is_about(hands, clock, spans):
    whole_day(hands, clock, MONDAY, "Dana")
    clock.at = on("9:00", TUESDAY)
    hands.check_in("Dana")
    assert of(spans.week(WEEK), "101").on(MONDAY).state is State.EXPECTED
    asked, bo = Asked(on=MONDAY, because="the sheet has him"), hands.id("Bo")
    hands.desk.do(CheckIn(bo, wall("9:00")), asked)
    hands.desk.do(CheckOut(bo, at=wall("15:00")), asked)
    assert of(spans.week(WEEK), "101").on(MONDAY).minutes == 180
    late = {row["mrn"]: row["late_entry"] for row in exported(spans, MONDAY)}
    assert (late["101"], late["102"]) == ("yes", "no")


def test_an_absence_is_in_the_export_with_nothing_earned(hands, clock, spans):
    clock.at = on("9:30")
    hands.desk.do(Absent(hands.id("Mei"), called=True, reason=None))
    rows = [row for row in exported(spans, MONDAY) if row["mrn"] == "105"]
    assert [row["state"] for row in rows] == ["absent"] * 7
    assert sum(row["minutes"] for row in rows) == 0


def test_groups_tell_seats_from_those_who_were_in_them(hands, clock, spans):
    clock.at = on("9:00")
    for who in ("Bo", "Dana"):
        hands.check_in(who)
    clock.at = on("11:10")
    hands.desk.do(Assign(hands.id("Dana"), lookups.group(hands.desk, "Gratitude", hands.id("Dana"))))
    hands.excuse("Carl")
    clock.at = on("15:30")
    tally = {each.group: each for each in spans.groups(WEEK)}
    assert (tally["Coping skills"].seats, tally["Coping skills"].attended, tally["Coping skills"].no_shows) == (1, 1, 0)
    assert (tally["Gratitude"].seats, tally["Gratitude"].no_shows) == (1, 1)  # Tomás was due in it, and never came
    assert tally["Stress management"].no_shows == 0  # Carl was excused
    assert tally["Boundaries"].no_shows == 2  # Thomas and Mei


def test_a_cancelled_group_had_no_session_and_the_one_its_people_went_to_had_theirs(hands, clock, spans):
    clock.at = on("9:00")
    hands.check_in("Bo")
    coping, gratitude = (lookups.group(hands.desk, name, None) for name in ("Coping skills", "Gratitude"))
    hands.desk.do(Cancel(coping, gratitude), Asked(because="T. Osei is ill"))
    clock.at = on("15:30")
    tally = {each.group: each for each in spans.groups(WEEK)}
    assert "Coping skills" not in tally
    assert (tally["Gratitude"].sessions, tally["Gratitude"].attended) == (1, 1)


def test_a_patients_weeks_are_cut_to_the_span(hands, clock, spans):
    for day in (MONDAY, TUESDAY):
        whole_day(hands, clock, day, "Bo")
    clock.at = on("9:00", NEXT_MONDAY)
    hands.check_in("Bo")
    weeks = spans.weeks_of(hands.id("Bo"), Span(TUESDAY, NEXT_MONDAY))
    assert [week.span for week, _ in weeks] == [Span(TUESDAY, WEEK.last), Span(NEXT_MONDAY, NEXT_MONDAY)]
    assert [own.standing.minutes for _, own in weeks if own] == [180, 0]


def test_how_the_last_weeks_went_is_told_of_each_patient(hands, clock, spans):
    for day in (MONDAY, TUESDAY, WEDNESDAY):
        whole_day(hands, clock, day, "Bo")
    clock.at = on("9:00", NEXT_MONDAY)
    hands.check_in("Bo")
    last = spans.last_weeks(spans.week(Span.week_of(NEXT_MONDAY)))
    assert last[hands.id("Bo")].met == (*[False] * 7, True)
    assert last[hands.id("Bo")].parts[-1] == 4
    assert last[hands.id("Dana")].number == 0


def test_one_patients_week_has_nobody_else_in_it(hands, clock, spans):
    whole_day(hands, clock, MONDAY, "Bo", "Dana")
    clock.at = on("9:00", TUESDAY)
    hands.check_in("Bo")
    week = spans.week(WEEK, [hands.id("Bo")])
    assert [each.patient.mrn for each in week.patients] == ["101"]


def test_of_a_day_that_nobody_opened_nothing_is_said_of_anybody(hands, clock, spans):
    whole_day(hands, clock, MONDAY, "Bo")
    whole_day(hands, clock, WEDNESDAY, "Bo")
    week = spans.week(WEEK)
    assert [head.day for head in week.days][:3] == [MONDAY, TUESDAY, WEDNESDAY]
    assert [day.day for day in of(week, "101").days][:2] == [MONDAY, WEDNESDAY]
    assert spans.days(WEEK) == [MONDAY, WEDNESDAY]


def test_a_past_day_that_nobody_opened_is_told_and_one_that_was_closed_afterwards_is_closed(hands, clock, spans):
    whole_day(hands, clock, MONDAY, "Bo")
    whole_day(hands, clock, WEDNESDAY, "Bo")
    tuesday = spans.week(WEEK).days[1]
    assert (tuesday.day, tuesday.unopened, tuesday.closed) == (TUESDAY, True, False)
    told = span_tables.week(span_json.of_week(spans.week(WEEK), spans.site()))
    assert "?  desk not opened: nothing is known of that day" in told
    assert next(line for line in told.splitlines() if "Bo Larsen" in line).split()[5:8] == ["3:00", "?", "3:00"]
    hands.desk.do(Close(), Asked(on=TUESDAY, because="burst pipe"))
    week = spans.week(WEEK)
    assert "desk not opened" not in span_tables.week(span_json.of_week(week, spans.site()))
    assert [(head.unopened, head.closed, head.because) for head in week.days][1] == (False, True, "burst pipe")
    assert of(week, "101").standing.cancelled == 180


def test_days_before_the_first_that_was_opened_are_nobodys(hands, clock, spans):
    whole_day(hands, clock, WEDNESDAY, "Bo")
    clock.at = on("9:00", FRIDAY)
    assert [(head.day, head.unopened) for head in spans.week(WEEK).days if head.unopened] == [
        (WEDNESDAY + timedelta(days=1), True)
    ]


def aims(hands, *targets):
    sites.load(hands.desk, replace(sites.program_of(hands.desk), targets=targets))


def test_a_week_is_told_by_the_target_of_the_level_of_care(hands, clock, spans):
    aims(hands, LevelTarget("PHP", 300, 900, 5), LevelTarget("OP", 60, 120, 1))
    hands.update("Bo", "level_of_care", "PHP")
    hands.update("Dana", "level_of_care", "OP")
    hands.update("Carl", "level_of_care", "IOP")
    whole_day(hands, clock, MONDAY, "Bo", "Dana", "Carl", "103")
    week = spans.week(WEEK)
    told = {
        each.patient.mrn: (each.standing.target.minutes_a_week, each.standing.days_counted) for each in week.patients
    }
    assert {mrn: told[mrn] for mrn in ("101", "102", "108", "103")} == {
        "101": (900, 0), "102": (120, 1), "108": (540, 1), "103": (540, 1),
    }  # fmt: skip
    assert (of(week, "102").word, of(week, "101").standing.days_short) == (Word.MET, 5)
    assert of(week, "101").standing.can_still_meet is False  # its five days would need five whole ones


def test_a_past_week_is_told_by_the_targets_of_its_days_whatever_the_settings_say_since(hands, clock, spans):
    whole_day(hands, clock, MONDAY, "Bo")
    clock.at = on("9:00", TUESDAY)
    sites.load(hands.desk, replace(sites.program_of(hands.desk), countable_minutes_a_day=120))
    hands.check_in("Bo")
    clock.at = on("11:10", TUESDAY)
    hands.desk.do(CheckOut(hands.id("Bo"), reason=1))
    monday, tuesday = of(spans.week(WEEK), "101").days[:2]
    assert [(day.whole, day.counts) for day in (monday, tuesday)] == [(180, True), (120, False)]
    clock.at = on("9:00", NEXT_MONDAY)
    aims(hands, LevelTarget("IOP", 60, 60, 1))
    hands.check_in("Bo")
    hands.update("Bo", "level_of_care", "IOP")
    last, runs = (own for _, own in spans.weeks_of(hands.id("Bo"), Span(MONDAY, NEXT_MONDAY)))
    assert (last.standing.target, last.word) == ((120, 540, 3), Word.SHORT)
    assert runs.standing.target == (60, 60, 1)


def test_the_level_of_a_past_week_is_that_of_its_days(hands, clock, spans):
    aims(hands, LevelTarget("PHP", 120, 360, 3))
    hands.update("Bo", "level_of_care", "PHP")
    for day in (MONDAY, TUESDAY):
        whole_day(hands, clock, day, "Bo")
    clock.at = on("9:00", NEXT_MONDAY)
    hands.check_in("Bo")
    hands.update("Bo", "level_of_care", "IOP")
    weeks = [own for _, own in spans.weeks_of(hands.id("Bo"), Span(MONDAY, NEXT_MONDAY)) if own]
    assert [(own.level_of_care, own.standing.target.minutes_a_week) for own in weeks] == [("PHP", 360), ("IOP", 540)]
    assert weeks[0].standing.days_short == 1
    last = spans.last_weeks(spans.week(Span.week_of(NEXT_MONDAY)))
    assert last[hands.id("Bo")].parts[-1] == 3  # all the minutes, and a day too few


def test_who_steps_down_in_a_week_has_each_day_counted_as_it_was_spent(hands, clock, spans):
    aims(hands, LevelTarget("PHP", 300, 1500, 5))
    hands.update("Bo", "level_of_care", "PHP")
    whole_day(hands, clock, MONDAY, "Bo")
    clock.at = on("8:00", TUESDAY)
    hands.check_in("Dana")
    hands.update("Bo", "level_of_care", "IOP")
    whole_day(hands, clock, TUESDAY, "Bo")
    bo = of(spans.week(WEEK), "101")
    assert [(day.level_of_care, day.counts) for day in bo.days][:2] == [("PHP", False), ("IOP", True)]
    assert (bo.standing.days_counted, bo.standing.target.minutes_a_week) == (1, 540)
