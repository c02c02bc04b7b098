"""What the desk asks of its records is found by an index: years of history must not make anyone wait."""

import re
from datetime import timedelta

from frontdesk.acts import Seen
from frontdesk.database import driver
from tests.hands import Hands

GROWS = (
    *("visit", "stay", "seat", "journal", "absence", "note", "acceptance", "seen", "word"),
    *("ends", "reverser", "came", "away", "todays"),  # the same by other names
)
NEWEST = "ORDER BY journal.seq DESC\n LIMIT ? OFFSET ?"  # one row from the end of the key itself
SCAN = re.compile(rf"SCAN ({'|'.join(GROWS)})\b")


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
    with driver.module().connect(path) as records:
        plans = {
            statement: [step[3] for step in records.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
            for statement, values in asked
        }
    scans = {
        statement: plan
        for statement, plan in plans.items()
        if any(map(SCAN.search, plan)) and not statement.endswith(NEWEST)
    }
    assert len(plans) > 30
    assert scans == {}
