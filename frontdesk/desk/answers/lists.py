"""What is read across the day: caseloads, the journal, the day itself. None writes an entry."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.desk.answers.boards import by_name
from frontdesk.desk.journal import history
from frontdesk.models import journal
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import CaseRow
from frontdesk.shapes.day_program import SiteSettings
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import AcceptedQuestion, Question, Signature
from frontdesk.shapes.whereabouts import listed


def caseload(session: Session, board: Board, counselor: str | None) -> list[CaseRow]:
    """A counselor's patients, or everyone's, with what the desk wrote since each was last seen."""
    people = sorted(
        (person for person in board.people.values() if counselor is None or person.counselor == counselor),
        key=by_name,
    )
    updates: defaultdict[int | None, list[JournalLine]] = defaultdict(list)
    rows = session.execute(*later_queries.unseen([person.id for person in people])).all()
    for line in history.as_lines(session, rows):
        if line.in_force:
            updates[line.patient].append(line)
    return [CaseRow(person, tuple(updates[person.id])) for person in people]


def unseen(session: Session, board: Board) -> int:
    """How many updates in force the counselors have not seen, over all caseloads."""
    patients = list(board.people)
    number = session.scalars(*later_queries.unseen_number(patients)).one()
    forces = history.in_force(session, session.scalars(*later_queries.unseen_reversed(patients)))
    return number - sum(not stands for stands in forces.values())


def journal_lines(session: Session, day: date | None, patient: int | None) -> list[JournalLine]:
    """The journal, oldest first, of a day and of a person where asked."""
    query = select(journal).order_by(journal.c.seq)
    if day is not None:
        query = query.where(journal.c.service_day == day.isoformat())
    if patient is not None:
        query = query.where(journal.c.subject.in_(history.rows_of(patient)))
    return history.lines(session, query)


@dataclass(frozen=True, slots=True)
class DayReport:
    """The day with its rows: what is open, what was accepted, who signed, and what was written since then."""

    day: date
    site: SiteSettings
    at: datetime
    board: Board
    people: tuple[Person, ...]
    questions: tuple[Question, ...] = ()
    accepted: tuple[AcceptedQuestion, ...] = ()
    signature: Signature | None = None
    amendments: tuple[JournalLine, ...] = ()


class WrittenReport(NamedTuple):
    """A report written down: ``said`` as JSON; ``spoken`` what a page says otherwise, by what the JSON says."""

    said: str
    spoken: dict[str, str]


WritesReport = Callable[[DayReport], WrittenReport]


def day_report(board: Board, questions: tuple[Question, ...] = ()) -> DayReport:
    """The day as ``report day`` tells it."""
    return DayReport(board.day, board.site, board.at, board, tuple(listed(board)), questions)
