"""The review of a day: its open questions, and accepting one as it stands, with a reason."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from frontdesk import later_queries, queries
from frontdesk.desk.answers import lists
from frontdesk.desk.answers.signatures import signature_of
from frontdesk.desk.answers.unfinished import unfinished
from frontdesk.desk.journal import history
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.models.types import instant_of
from frontdesk.rules.day.open_questions import SET_BACK, questions
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import Question, ReviewedDay


def review(session: Session, board: Board, program: ProgramDay, now: datetime) -> ReviewedDay:
    """What is still open on the day of this board, how much counselors have not seen, and whether it can be signed."""
    before, after = session.execute(*later_queries.days_beside(board.day)).one()
    open_ = open_questions(session, board, program.id, now)
    signature, why_not = signature_of(session, board.day), unfinished(program, board, open_, now)
    return ReviewedDay(board, open_, lists.unseen(session, board), before, after, signature, why_not)


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
