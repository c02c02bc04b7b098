"""The review of a day: its open questions, and accepting one as it stands, with a reason."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from frontdesk import later_queries, queries
from frontdesk.desk.answers import lists
from frontdesk.desk.answers.signatures import accepted_on, amendments, signature_of
from frontdesk.desk.answers.unfinished import unfinished
from frontdesk.desk.journal import history
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.models.types import instant_of, instant_text
from frontdesk.rules.day.figures import figures_of
from frontdesk.rules.day.open_questions import SET_BACK, questions
from frontdesk.shapes.board import Board
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import Figures, OfPerson, Question, ReviewedDay, Signature


def review(session: Session, board: Board, program: ProgramDay, now: datetime) -> ReviewedDay:
    """What is still open on the day of this board, how much counselors have not seen, and whether it can be signed."""
    before, after = session.execute(*later_queries.days_beside(board.day)).one()
    open_ = open_questions(session, board, program.id, now)
    signature, why_not = signature_of(session, board.day), unfinished(program, board, open_, now)
    return ReviewedDay(
        board=board,
        questions=open_,
        unseen=lists.unseen(session, board),
        before=before,
        after=after,
        signature=signature,
        unfinished=why_not,
        accepted=accepted_on(session, board, program.id),
        **_written_since(session, board, program.id, signature),
        as_signed=_figures_signed(session, board) if signature else None,
    )


def _figures_signed(session: Session, board: Board) -> Figures:
    """The figures of the report that was signed; one of before it said so asked the same of everybody."""
    report = json.loads(session.scalars(*later_queries.sign_off_of(board.day)).one().report)
    people = (
        OfPerson(
            State(row["state"]),
            row["scheduled"],
            row["late_minutes"],
            row["countable_minutes"],
            row.get("day_minutes", board.site.countable_minutes_a_day),
        )
        for row in report["patients"]
    )
    return figures_of(people)


def _written_since(
    session: Session, board: Board, day_id: int | None, signature: Signature | None
) -> dict[str, tuple[JournalLine, ...]]:
    """What was done on the day once it was over, before its signature and since."""
    rows = session.execute(*later_queries.late_acts(board.day, instant_text(board.ends))).all()
    amended = amendments(session, board, day_id) if signature else []
    since = {row.seq for row in amended}
    late = [row for row in rows if row.seq not in since]
    return {name: _in_force(session, of) for name, of in (("late", late), ("amended", amended))}


def _in_force(session: Session, rows: Sequence[Row[Any]]) -> tuple[JournalLine, ...]:
    """Those that hold; not an undo of one of them, which then shows by what holds no more."""
    theirs = {row.seq for row in rows}
    lines = history.as_lines(session, rows) if rows else ()
    return tuple(line for line in lines if line.in_force and line.reverses not in theirs)


def open_questions(session: Session, board: Board, day_id: int | None, now: datetime) -> tuple[Question, ...]:
    """The questions of a day that nobody has answered."""
    if day_id is None or not board.blocks:
        return ()
    accepted = {(kind, who, block) for who, kind, block in session.execute(*later_queries.acceptances_on(day_id))}
    accepted |= {(row.kind, 0, row.block_id) for row in session.execute(*later_queries.accepted_of_day(board.day))}
    set_back = _set_back(session, board)
    # Whose visit turned out to be somebody else's did not come.
    came = {id: length for id, length in set_back.items() if id in board.people and board.people[id].stays}
    asked = questions(board, now, came, _told_gone(session, board))
    return tuple(each for each in asked if each.about not in accepted)


def _told_gone(session: Session, board: Board) -> dict[int, datetime]:
    """By patient when a check-out was written down, where that was long after they left."""
    told = {
        seq: (subject, instant_of(recorded_at))
        for seq, subject, recorded_at, happened_at, _ in session.execute(*queries.check_outs_on(board.day))
        if instant_of(recorded_at) - instant_of(happened_at) > SET_BACK
    }
    forces = history.in_force(session, told)
    return dict(pair for seq, pair in told.items() if forces[seq])


def _set_back(session: Session, board: Board) -> dict[int, timedelta]:
    """By patient how long after it happened an arrival was written down, where that is long enough for a question.

    What was written once its day was over has its reason in its entry, and is not asked for another.
    """
    late: dict[int, tuple[int, timedelta]] = {}
    for seq, subject, recorded_at, happened_at in session.execute(*queries.arrivals_on(board.day)):
        recorded, happened = instant_of(recorded_at), instant_of(happened_at)
        length = recorded - happened
        if length > SET_BACK and recorded < board.ends:
            late[seq] = (subject, length)
    forces = history.in_force(session, late)
    return {subject: length for seq, (subject, length) in late.items() if forces[seq]}
