"""What commands look up at a desk: people, groups and blocks by what they are called, and the day's lists."""

import re
from collections.abc import Sequence
from contextlib import closing
from datetime import date, time

from sqlalchemy import select

from frontdesk.desk.answers import lists
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.numbers import numbered
from frontdesk.desk.program.the_site import clocks
from frontdesk.errors import Ambiguous, UnknownGroup, UnknownPatient, UnknownStaff
from frontdesk.models import Patient, Staff
from frontdesk.permissions import Right
from frontdesk.rules.clean_text import clean
from frontdesk.rules.names import fold
from frontdesk.shapes import whereabouts
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import CaseRow, RollCallLists
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person, State

NOBODY_TWICE = select(Patient).where(Patient.joined_into.is_(None)).execution_options(yield_per=500)
AT_CLOCK = re.compile(r"(?P<name>.*?)(?:@(?P<clock>\d{1,2}:\d\d))?", re.ASCII | re.DOTALL)


def zone(desk: FrontDesk) -> str:
    """The zone by whose clock today is told; nothing else is read for it."""
    with desk.records.reading() as session:
        return clocks(session).zone_at(desk.now()).key


def today(desk: FrontDesk) -> tuple[Board, list[Person]]:
    """The board, and its rows in the order of lists."""
    board = desk.board()
    return board, whereabouts.listed(board)


def roll_call(desk: FrontDesk) -> RollCallLists:
    """Who is in the building now."""
    board = desk.board()
    return whereabouts.roll_call(board, board.at)


def caseload(desk: FrontDesk, counselor: str | None) -> list[CaseRow]:
    """A counselor's patients with what is new about them; without a name everyone's.

    Raises UnknownStaff, NotAllowed.
    """
    desk.refuse_unless(Right.CASELOAD)
    board = desk.board()
    with desk.records.reading() as session:
        name = None
        if counselor is not None:
            names = session.scalars(select(Staff.name).where(Staff.role == "counselor").order_by(Staff.name)).all()
            name = next((each for each in names if fold(each) == fold(clean(counselor))), None)
            if name is None:
                raise UnknownStaff(text=counselor, names=names)
        return lists.caseload(session, board, name)


def patient(desk: FrontDesk, text: str) -> int:
    """Who is meant by P (docs/contract.md, Acts of do). Raises UnknownPatient, Ambiguous."""
    if text.startswith("@"):
        return _by_mrn(desk, text.removeprefix("@"))
    board = desk.board_of_names()
    found = board.finder.named(clean(text))
    people = [board.people[key] for key in found if key in board.people]
    if len(people) == 1 and not people[0].alert:
        return people[0].id
    if people:
        raise Ambiguous(text=text, names=[f"{each.name} @{each.mrn}" for each in _with_lookalikes(board, people)])
    return _not_admitted(desk, board, text)


def expected_of_house(desk: FrontDesk, text: str) -> list[Person] | None:
    """Who of a house is still expected, in the order of lists; None where no house is called so."""
    board = desk.board()
    name = next((each for each, _ in board.site.houses if fold(each) == fold(clean(text))), None)
    if name is None:
        return None
    return [each for each in whereabouts.listed(board) if each.lives_at == name and each.state is State.EXPECTED]


def _with_lookalikes(board: Board, people: list[Person]) -> list[Person]:
    """Whom a name fits; and where that is one, whoever is easily taken for them (docs/domain.md, fact 6)."""
    if len(people) > 1:
        return people
    alike = board.finder.lookalikes.like(people[0].id)
    return [*people, *sorted((board.people[id] for id in alike), key=lambda each: each.id)]


def _by_mrn(desk: FrontDesk, mrn: str) -> int:
    """Who has this number, or had it; of a row that was joined into another the other.

    Asked of the records only where the board that is held does not tell: most lines are about somebody on it.
    """
    board = desk.board_with_names()
    if board and (known := board.finder.numbered(clean(mrn))):
        return known
    with desk.records.reading() as session:
        found = numbered(session, clean(mrn))
    if found is None:
        raise UnknownPatient(text="@" + mrn)
    return found


def numbers_now(desk: FrontDesk, numbers: Sequence[str]) -> dict[str, str]:
    """The numbers that people have now of whom these were the numbers; who has no other is left out."""
    with desk.records.reading() as session:
        people = {number: numbered(session, number) for number in numbers}
        found = {number: session.get_one(Patient, patient).mrn for number, patient in people.items() if patient}
    return {number: now for number, now in found.items() if now != number}


def _not_admitted(desk: FrontDesk, board: Board, text: str) -> int:
    """Raises NotOnRoster for somebody in the census but not admitted today, UnknownPatient for anybody else."""
    wanted = fold(clean(text))
    with desk.records.reading() as session, closing(session.scalars(NOBODY_TWICE)) as everybody:
        for row in everybody:
            names = {f"{row.first_name} {row.last_name}", f"{row.last_name} {row.first_name}", row.name}
            off_roster = row.off_roster(board.day)
            if off_roster and wanted in {fold(name) for name in names}:
                raise off_roster.refusal(row.name)
    raise UnknownPatient(text=text)


def group(desk: FrontDesk, text: str, patient: int | None, day: date | None = None) -> int:
    """The group meant by GROUP or GROUP@HH:MM; of several that of the patient's own track, if it is one.

    ``day``: another service day than the one that runs. Raises UnknownGroup, naming what there is.
    """
    board = _board(desk, day)
    name, clock = AT_CLOCK.fullmatch(text).group("name", "clock")  # type: ignore[union-attr]
    fits = [
        each
        for block in board.blocks
        if not clock or _same_time(clock, block.starts)
        for each in block.groups
        if fold(clean(name)) in {fold(each.name), fold(each.label)}
    ]
    own = {block.id for block in _own(board, patient)}
    fits = [each for each in fits if len(fits) == 1 or each.block in own] or fits
    if len(fits) != 1:
        raise UnknownGroup(text=text, names=_groups(board.blocks, fits))
    return fits[0].id


def _board(desk: FrontDesk, day: date | None) -> Board:
    board = desk.board()
    return board if day in (None, board.day) else desk.board_of(day)


def _own(board: Board, patient: int | None) -> Sequence[BlockOfDay]:
    """The blocks of a patient's track; of all, where the board has not got them."""
    person = board.people.get(patient) if patient is not None else None
    return board.blocks_of(person) if person else board.blocks


def _groups(blocks: Sequence[BlockOfDay], fits: list[GroupOfDay]) -> list[str]:
    wanted = {each.id for each in fits}
    return [
        f"{each.name}@{block.starts:%H:%M}"
        for block in blocks
        for each in block.groups
        if not wanted or each.id in wanted
    ]


def block(desk: FrontDesk, text: str, patient: int, day: date | None = None) -> int:
    """The block meant by its name, or by its starting time in the patient's own track. Raises UnknownGroup."""
    board = _board(desk, day)
    blocks = [each for each in board.blocks if each.groups]
    own = {each.id for each in _own(board, patient)}
    fits = [
        each
        for each in blocks
        if fold(each.name) == fold(clean(text)) or (_same_time(text, each.starts) and each.id in own)
    ]
    if len(fits) != 1:
        raise UnknownGroup(text=text, names=[each.name for each in blocks])
    return fits[0].id


def _same_time(text: str, starts: time) -> bool:
    return text in (f"{starts:%H:%M}", f"{starts.hour}:{starts:%M}")


def journal(desk: FrontDesk, day: date | None, mrn: str | None) -> list[JournalLine]:
    """The journal of a day or person, oldest first. Raises UnknownPatient."""
    subject = _by_mrn(desk, mrn.removeprefix("@")) if mrn else None
    with desk.records.reading() as session:
        return lists.journal_lines(session, day, subject)
