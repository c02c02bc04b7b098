"""The review of a day: its open questions, and accepting one as it stands, with a reason."""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk import history, reports
from frontdesk.desk.act import Act, name_of
from frontdesk.errors import NoChange, Usage
from frontdesk.models import Acceptance
from frontdesk.models.types import instant_of
from frontdesk.rules.cleaning import clean
from frontdesk.rules.review import SET_BACK, questions
from frontdesk.views import Board, Kind, Question, Review


def accept(act: Act, patient_id: int, kind: Kind, block: int | None, reason: str) -> None:
    """Leave a question of today as it stands. Raises Usage without a reason, NoChange where it was accepted already."""
    patient = act.anyone(patient_id)
    words = clean(reason)
    if not words:
        raise Usage(text="Say why it may stay as it is.")
    known = act.records.scalars(*queries.acceptances_of(act.day_id, patient.id))
    if any((each.kind, each.block_id) == (kind, block or 0) for each in known):
        raise NoChange(text=f"This was accepted already for {name_of(patient)}.")
    act.records.add(
        Acceptance(
            day_id=act.day_id,
            patient_id=patient.id,
            kind=kind,
            block_id=block or 0,
            reason=words,
            at=act.now,
            by=act.by,
        )
    )


def review(session: Session, board: Board, day_id: int | None, now: datetime) -> Review:
    """What is still open on the day of this board, and how much counselors have not seen."""
    before, after = session.execute(*queries.days_beside(board.day)).one()
    open_ = open_questions(session, board, day_id, now)
    return Review(board, open_, reports.unseen(session, board), before, after)


def open_questions(session: Session, board: Board, day_id: int | None, now: datetime) -> tuple[Question, ...]:
    """The questions of a day that nobody has answered."""
    if day_id is None or not board.blocks:
        return ()
    accepted = {tuple(row) for row in session.execute(*queries.acceptances_on(day_id))}
    asked = questions(board, now, _set_back(session, board.day))
    return tuple(
        each for each in asked if (each.person.id, each.kind.value, each.block.id if each.block else 0) not in accepted
    )


def _set_back(session: Session, day: date) -> dict[int, timedelta]:
    """How long after they happened arrivals in force were written down, where that is worth a question."""
    late: dict[int, tuple[int, timedelta]] = {}
    for seq, subject, recorded_at, happened_at in session.execute(*queries.arrivals_on(day)):
        length = instant_of(recorded_at) - instant_of(happened_at)
        if length > SET_BACK:
            late[seq] = (subject, length)
    standing = history.in_force(session, late)
    return {subject: length for seq, (subject, length) in late.items() if standing[seq]}
