"""What the desk asks of its records is found by an index: years of history must not make anyone wait."""

import re
from datetime import timedelta

from frontdesk.acts import Seen
from frontdesk.database import driver
from frontdesk.desk.spans import Spans
from frontdesk.shapes.weeks import Span
from tests.hands import MONDAY, Hands

GROWS = (
    *("visit", "stay", "seat", "journal", "absence", "note", "acceptance", "seen", "word"),
    *("ends", "reverser", "came", "away", "todays"),  # the same by other names
)
NEWEST = "ORDER BY journal.seq DESC\n LIMIT 1 OFFSET 0"  # one row from the end of the key itself
SCAN = re.compile(rf"SCAN ({'|'.join(GROWS)})\b")
SCAN_OF_SPAN = re.compile(rf"SCAN ({'|'.join((*GROWS, 'patient', 'day_person', 'day_block', 'group_session'))})\b")


def test_no_question_of_a_day_reads_a_growing_table_from_end_to_end(path, clock, asked):
    desk = Hands(path, clock)
    clock.strikes("9:00")
    desk.check_in("Bo")
    desk.desk.board()
    desk.check_in("Dana")
    desk.note("Bo", "Sister called")
    desk.undo()
    desk.step_out("Bo")
    desk.absent("104", called=True)
    desk.desk.board()
    desk.desk.card(desk.id("Bo"))
    desk.desk.review(desk.board)
    desk.desk.caseload(desk.board)
    desk.desk.board_of(desk.board.day - timedelta(days=1))
    desk.assign("Bo", "Gratitude")
    desk.unassign("Bo", "Class")
    desk.desk.do(Seen(desk.id("Bo")))
    desk.check_out("Dana", reason=1)
    plans = planned(path, asked)
    scans = {
        statement: plan
        for statement, plan in plans.items()
        if any(map(SCAN.search, plan)) and not statement.endswith(NEWEST)
    }
    assert len(plans) > 30
    assert scans == {}


def test_what_counselors_have_not_seen_is_found_among_what_they_are_told_of(path, clock, asked):
    """Else every entry about everybody since they were seen is read, and where nobody is marked seen that is all."""
    desk = Hands(path, clock)
    desk.note("Bo", "Sister called")
    desk.desk.review(desk.board)
    unseen = [plan for statement, plan in planned(path, asked).items() if "seen.up_to" in statement]
    assert unseen
    assert all(any("ix_journal_told" in step for step in plan) for plan in unseen)


def planned(path, asked):
    """How SQLite would answer each question."""
    with driver.module().connect(path) as records:
        return {
            statement: [step[3] for step in records.execute(f"EXPLAIN QUERY PLAN {statement}")] for statement in asked
        }


def test_weeks_of_days_that_ended_look_only_at_who_was_on_them(path, clock, asked):
    desk = Hands(path, clock)
    for number in (0, 1, 7):
        clock.strikes("9:00", MONDAY + timedelta(days=number))
        desk.check_in("Bo")
    spans, span, bo = Spans(desk.desk), Span(MONDAY, MONDAY + timedelta(days=1)), desk.id("Bo")
    asked.clear()
    week = spans.week(span)
    spans.week(span, [bo])
    spans.last_weeks(week)
    assert len(list(spans.attendance(spans.days(span)))) == 2
    plans = planned(path, asked)
    assert len(plans) > 10
    scans = {statement: plan for statement, plan in plans.items() if any(map(SCAN_OF_SPAN.search, plan))}
    assert scans == {}
