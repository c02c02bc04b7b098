"""Whether a day is signed, what was accepted of it, and what amended it since: read, never written."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.database.recorder import row_at_rest
from frontdesk.desk.answers import lists
from frontdesk.desk.journal import digests, entries, history
from frontdesk.errors import NotSigned
from frontdesk.models import Absence, DayPerson, SignOff, Visit
from frontdesk.models.journal import chained
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import AcceptedQuestion, Question, QuestionKind, Signature
from frontdesk.shapes.whereabouts import listed

OF_A_DAY: dict[str, type[Visit] | type[Absence] | type[DayPerson]] = {
    "visit": Visit,
    "absence": Absence,
    "day_person": DayPerson,
}
"""Rows by which a day knows a person, and which a join gives to somebody else."""


def signature_of(session: Session, day: date) -> Signature | None:
    """Who signed a day, where the signature stands."""
    row = session.execute(*later_queries.signature_of(day)).first()
    return _signature(row) if row else None


def signatures(session: Session) -> dict[date, Signature]:
    """Every signature that stands, by its day."""
    return {row.day: _signature(row) for row in session.execute(*later_queries.signatures())}


def _signature(row: Row[Any]) -> Signature:
    return Signature(row.by, row.at, row.up_to + 1, row.digest, row.signed_in)


def day_report(session: Session, board: Board, day_id: int | None, questions: tuple[Question, ...]) -> lists.DayReport:
    """The day of this board as ``report day`` tells it."""
    return lists.DayReport(
        day=board.day,
        site=board.site,
        at=board.at,
        board=board,
        people=tuple(listed(board)),
        questions=questions,
        accepted=accepted_on(session, board, day_id),
        signature=signature_of(session, board.day),
        amendments=tuple(history.as_lines(session, amendments(session, board, day_id))),
    )


def accepted_on(session: Session, board: Board, day_id: int | None) -> tuple[AcceptedQuestion, ...]:
    """What was accepted on the day of this board, in the order in which it was."""
    rows = session.execute(*later_queries.accepted_on(day_id)).all() if day_id else []
    about_nobody = session.execute(*later_queries.accepted_of_day(board.day)).all()
    of_groups = [_accepted(row, None)._replace(group=_label(board, row.block_id)) for row in about_nobody]
    names = {who.mrn: who.name for who in board.people.values()}
    of_people = [_accepted(row, row.mrn)._replace(name=names.get(row.mrn, row.mrn)) for row in rows]
    return (*of_people, *of_groups)


def _accepted(row: Row[Any], mrn: str | None) -> AcceptedQuestion:
    kind, own_act = QuestionKind(row.kind), bool(row.own_act)
    return AcceptedQuestion(kind, mrn, row.reason, row.by, row.at, row.confirmed_by, own_act=own_act)


def _label(board: Board, group: int) -> str | None:
    found = board.group(group)
    return found.label if found else None


def amendments(session: Session, board: Board, day_id: int | None) -> list[Row[Any]]:
    """What was written about the day of this board since it was signed last: acts of that day, and joins of its people.

    None where it never was.
    """
    up_to = session.scalar(*later_queries.signed_up_to(board.day))
    if up_to is None or day_id is None:
        return []
    signed = up_to + 1
    joins = session.execute(*later_queries.joins_since(sorted(board.people), signed)).all()
    rows = [*session.execute(*later_queries.amendments(board.day, signed)), *_that_moved(session, joins, day_id)]
    return sorted(rows, key=lambda row: int(row.seq))


def _that_moved(session: Session, joins: Iterable[Row[Any]], day_id: int) -> list[Row[Any]]:
    """The joins that gave somebody what another row had of this day."""
    return [row for row in joins if _moved(session, json.loads(row.changes), day_id)]


def _moved(session: Session, changes: Sequence[Any], day_id: int) -> bool:
    for table, kind in OF_A_DAY.items():
        keys = [key for name, key, *_ in changes if name == table]
        if keys and session.scalar(select(kind.id).where(kind.id.in_(keys), kind.day_id == day_id).limit(1)):
            return True
    return False


def as_signed(session: Session, day: date) -> SignOff:
    """The signature of a day with the report that was signed, proven by the journal.

    Raises NotSigned, and DoesNotHold where the journal does not say so.
    """
    row = session.scalars(*later_queries.sign_off_of(day)).first()
    if row is None:
        raise NotSigned(day=day)
    digests.prove(session, day, row.up_to, row.digest)
    if not _is_its_entrys(session, row):
        raise digests.broken(day)
    return row


def _is_its_entrys(session: Session, row: SignOff) -> bool:
    """Whether a signature is what its own entry wrote, and that entry what its hash says."""
    entry = entries.entry(session, row.up_to + 1)
    try:
        holds = entry is not None and chained(dict(entry._mapping)) == entry.hash
    except ValueError:
        holds = False
    changes = json.loads(entry.changes) if entry and holds else []
    return any(change == [SignOff.__tablename__, row.id, None, row_at_rest(row)] for change in changes)
