"""Where everybody of a board is: the roll call, and the houses with who went back to them. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import HouseDepartures, RollCallLists, RollCallRow
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.people import Person, State


def listed(board: Board) -> list[Person]:
    """Everyone scheduled today or with an act in force on the day, by last and first name."""
    return [board.people[key] for key in board.order]


def roll_call(board: Board, at: datetime) -> RollCallLists:
    """Who is in the building at an instant; who may be at the door; who stepped out (docs/domain.md, fact 7)."""
    people = listed(board)
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
