"""What is read across the day: roll call, departures by house, caseloads, the day itself. None writes an entry."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.desk.answers.boards import by_name
from frontdesk.desk.journal import history
from frontdesk.models import journal
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import CaseRow, HouseDepartures, RollCallLists, RollCallRow
from frontdesk.shapes.day_program import BlockOfDay, SiteSettings
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person, State
from frontdesk.shapes.reviewed_day import AcceptedQuestion, Question, Signature


def listed(board: Board) -> list[Person]:
    """Everyone scheduled today or with an act in force on the day, by last and first name."""
    return [board.people[key] for key in board.order]


def roll_call(board: Board, now: datetime | None = None) -> RollCallLists:
    """Who is in the building now; who left within the site's door minutes; who stepped out (docs/domain.md, fact 7)."""
    people, at = listed(board), now or board.at
    door = at - timedelta(minutes=board.site.door_minutes)
    return RollCallLists(
        at=at,
        people=tuple(_called(board, each, at) for each in people if each.state is State.HERE),
        at_the_door=tuple(
            RollCallRow(each.mrn, each.name, None, each.out) for each in people if each.out and each.out >= door
        ),
        stepped_out=tuple(
            RollCallRow(each.mrn, each.name, None, each.stepped_out_at) for each in people if each.stepped_out_at
        ),
    )


def _called(board: Board, person: Person, at: datetime) -> RollCallRow:
    """A row of the roll call: the room of the running block, or else that of the last block with a seat of theirs."""
    if out := board.out_of_class(person, at):
        came, company = person.stays[-1].came, out.company
        return RollCallRow(person.mrn, person.name, out.room or None, came, out_of_class=True, company=company)
    running = board.block_at(at, person)
    room, came = _room(board, person, running), person.stays[-1].came
    if room:
        return RollCallRow(person.mrn, person.name, room, came)
    before = [block for block in board.blocks if block.over <= at and block.id in person.seats]
    last = before[-1] if before else None
    return RollCallRow(
        person.mrn, person.name, None, came, _room(board, person, last) or "", last.ends if last else None
    )


def _room(board: Board, person: Person, block: BlockOfDay | None) -> str | None:
    group = board.group(person.seats[block.id]) if block and block.id in person.seats else None
    return (group.room or group.label) if group else None


def houses(board: Board) -> tuple[HouseDepartures, ...]:
    """Each living arrangement with its people; those without one under ``None given``."""
    people = listed(board)
    names = [*board.site.houses, ("None given", None)]
    rows = [_house(name, kind, [p for p in people if (p.lives_at or "None given") == name]) for name, kind in names]
    return tuple(row for row in rows if row.kind is not None or _people_of(row))


def _people_of(house: HouseDepartures) -> tuple[Person, ...]:
    return house.gone + house.here + house.elsewhere + house.expected


def _house(name: str, kind: str | None, people: Iterable[Person]) -> HouseDepartures:
    people = list(people)
    out = [person for person in people if person.state is State.CHECKED_OUT]
    return HouseDepartures(
        name=name,
        kind=kind,
        gone=tuple(person for person in out if (person.destination or "None given") == name),
        here=tuple(person for person in people if person.state in (State.HERE, State.STEPPED_OUT)),
        elsewhere=tuple(person for person in out if (person.destination or "None given") != name),
        expected=tuple(person for person in people if person.state is State.EXPECTED),
    )


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
