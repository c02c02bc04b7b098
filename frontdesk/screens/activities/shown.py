"""What the columns of Activities are given to paint: pure, from the board, the find box and the grid of the window."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.in_sight import in_sight
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.found import spans
from frontdesk.shapes.people import Person, State
from frontdesk.texts import activities as words
from frontdesk.texts.groups import seats_words
from frontdesk.texts.voice import STATE_WORDS, Voice
from frontdesk.widgets.columns import WIDE, Cell, Column, Columns, Gauge, Grid, Heading
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece

NARROW, FAR = 24, 1_000_000
"""The width of columns in which the plan is a number, and a sign falls away."""


class Sitting(NamedTuple):
    """Who is in a column. Without a group: those not placed; and, while letters stand in the box, who else fits."""

    group: GroupOfDay | None
    people: tuple[Person, ...]


class Planned(NamedTuple):
    """Whom to place as planned, by group; and for how many there is no free seat, or no plan."""

    seated: dict[int, tuple[Person, ...]]
    without_seat: int
    without_plan: int


class Sight(NamedTuple):
    """What of the columns is in sight: how many rows stand in each, which group stands first, how far it is rolled."""

    grid: Grid
    fits: int
    first: int
    rolled: int = 0

    @property
    def groups(self) -> int:
        """How many groups have room beside those not placed."""
        return max(self.grid.number - 1, 1)


def grid_of(width: int) -> Grid:
    """The columns of a window: four of 26 cells at a width of 120, three of 24 at 80."""
    return Grid.of(26, 4, width) if width >= WIDE else Grid.of(NARROW, 2, width)


def blocks_of(board: Board) -> tuple[BlockOfDay, ...]:
    """The blocks that have groups."""
    return tuple(block for block in board.blocks if block.kind == "groups" and block.groups)


def block_for(board: Board, now: datetime) -> BlockOfDay | None:
    """The block to show first: the one that runs, else the next, else the last."""
    blocks = blocks_of(board)
    return next((block for block in blocks if block.over > now), blocks[-1] if blocks else None)


def sittings(board: Board, block: BlockOfDay, finding: Finding) -> tuple[Sitting, ...]:
    """Those not placed and those free, then each group by its key; letters narrow all columns."""
    people: Sequence[Person] = [board.people[id] for id in board.order]
    elsewhere: tuple[Person, ...] = ()
    if finding.letters.strip():
        found = {id: board.people[id] for id in finding.order if id in board.people}
        people = [person for person in people if person.id in found]
        elsewhere = tuple(each for each in found.values() if each.state is not State.HERE and not _seated(each, block))
    ids = {person.id for person in people}
    waiting = tuple(each for each in (*board.not_placed(block), *board.freed(block)) if each.id in ids)
    seated: defaultdict[int | None, list[Person]] = defaultdict(list)
    for person in people:
        seated[person.seats.get(block.id)].append(person)
    groups = sorted(block.groups, key=lambda group: group.key)
    return (Sitting(None, waiting + elsewhere), *(Sitting(group, tuple(seated[group.id])) for group in groups))


def _seated(person: Person, block: BlockOfDay) -> bool:
    return block.id in person.seats


def beside(columns: Sequence[Sitting], marked: int | None, by: int) -> int | None:
    """Whom an arrow marks: ``by`` rows on in the same column; with nobody marked, in the first column with people."""
    column = _column_of(columns, marked)
    if column is None:
        filled = next((each.people for each in columns if each.people), ())
        return filled[0 if by > 0 else -1].id if filled else None
    ids = [person.id for person in columns[column].people]
    return ids[max(min(ids.index(marked or 0) + by, len(ids) - 1), 0)]


def next_column(columns: Sequence[Sitting], marked: int | None, by: int) -> int | None:
    """The first person of the next column that has people, once round."""
    column = _column_of(columns, marked)
    start = (-1 if by > 0 else 0) if column is None else column
    turned = ((start + by * step) % len(columns) for step in range(1, len(columns) + 1))
    return next((columns[index].people[0].id for index in turned if columns[index].people), None)


def _column_of(columns: Sequence[Sitting], marked: int | None) -> int | None:
    holding = (index for index, each in enumerate(columns) if any(person.id == marked for person in each.people))
    return next(holding, None)


def as_planned(waiting: Sequence[Person], block: BlockOfDay) -> Planned:
    """Who can be placed as planned, in the order of the list, while seats are free."""
    free = {group.id: group.free for group in block.groups}
    seated: dict[int, tuple[Person, ...]] = {}
    without_plan = 0
    for person in waiting:
        plan = block.planned(person.plan)
        left = free[plan.id] if plan else 0
        without_plan += plan is None
        if plan and left != 0:
            free[plan.id] = None if left is None else left - 1
            seated[plan.id] = (*seated.get(plan.id, ()), person)
    placed = sum(map(len, seated.values()))
    return Planned(seated, len(waiting) - placed - without_plan, without_plan)


def first_in_sight(first: int, groups: int, fits: int, wanted: int | None) -> int:
    """Which group stands first: the columns turn by whole ones, and only as far as keeps the wanted one in sight."""
    if wanted is not None:
        first = min(max(first, wanted - fits + 1), wanted)
    return max(min(first, groups - fits), 0)


def columns(
    sitting: Sequence[Sitting], block: BlockOfDay, finding: Finding, voice: Voice, sight: Sight,
    target: tuple[int, str] | None,
) -> Columns:  # fmt: skip
    """The columns in sight. ``target``: the group that Enter fills, and who will sit there."""
    waiting, *groups = sitting
    shown = groups[sight.first : sight.first + sight.groups]
    first = _waiting(waiting, block, finding, sight)
    return Columns(sight.grid, (first, *(_group(each, block, finding, voice, sight, target) for each in shown)))


def _waiting(sitting: Sitting, block: BlockOfDay, finding: Finding, sight: Sight) -> Column:
    here = sum(each.state is State.HERE and not block.freed(each.plan, each.seats) for each in sitting.people)
    anyone = finding.board is not None and finding.board.counts.get(State.HERE, 0)
    beneath = words.CHOOSE_WITH_ARROWS if here else words.ALL_PLACED if anyone else words.NOBODY_HERE
    if finding.letters.strip():
        beneath = words.WHO_FITS
    cells = in_sight(
        sitting.people,
        finding.marked,
        sight.fits,
        lambda person: _planned(person, block, finding, sight.grid),
        rolled=sight.rolled,
    )
    heading = Heading(words.NOT_PLACED, str(here), Tone.STRONG if here else Tone.QUIET)
    return (heading, beneath, Gauge(), *cells)


def _group(
    sitting: Sitting, block: BlockOfDay, finding: Finding, voice: Voice, sight: Sight, target: tuple[int, str] | None
) -> Column:
    group = sitting.group
    assert group, "only the first column has no group"
    filled = target and target[0] == group.id
    seat = [Cell(words.FREE_SEAT, target[1], Tone.STRONG, Tone.STRONG, marked=True)] if filled and target else []
    free = "" if filled else words.free_seats(group)
    people = in_sight(
        sitting.people,
        finding.marked,
        sight.fits - len(seat),
        lambda person: _in_seat(person, finding, voice, sight.grid),
        free,
        sight.rolled,
    )
    tone = Tone.AWAY if group.full or group.cancelled else Tone.TEXT
    beneath = words.cancelled_words(group, block) if group.cancelled else words.room_and_facilitator(group)
    heading = Heading(words.group_heading(group), seats_words(group), tone)
    return (heading, beneath, Gauge(group.held, group.most, group.full, tone), *seat, *people)


def _planned(person: Person, block: BlockOfDay, finding: Finding, grid: Grid) -> Cell:
    """Someone without a seat: what the plan says; of someone else who fits, the state."""
    if person.state is not State.HERE:
        return _cell(person, finding, STATE_WORDS[person.state], Tone.QUIET, Tone.QUIET)
    room = grid.width - cell_len(person.name) - 1
    if block.freed(person.plan, person.seats):
        return _cell(person, finding, words.freed_remark(block.meant(person.plan), room), Tone.TEXT, Tone.QUIET)
    remark, lacking = words.plan_remark(block.planned(person.plan), room, grid.width > NARROW)
    return _cell(person, finding, remark, Tone.STRONG, Tone.AWAY if lacking else Tone.QUIET)


def _in_seat(person: Person, finding: Finding, voice: Voice, grid: Grid) -> Cell:
    remark, out = words.seat_remark(person, voice), person.state is State.STEPPED_OUT
    tone = Tone.QUIET if person.state is State.CHECKED_OUT else Tone.TEXT
    return _cell(person, finding, remark, tone, Tone.AWAY if out else Tone.QUIET, ring=out and grid.width > NARROW)


def _cell(person: Person, finding: Finding, remark: str, tone: Tone, remark_tone: Tone, ring: bool = False) -> Cell:
    marked = person.id == finding.marked
    fitting = tuple(spans(person.name, finding.letters)) if finding.letters.strip() else ()
    ticked = person.id in finding.ticked
    return Cell(person.name, remark, tone, remark_tone, ring, marked, marked, ticked, fitting, whom=person.id)


def head_row(board: Board, block: BlockOfDay, voice: Voice, now: datetime, width: int) -> tuple[Piece, ...]:
    """``Activity 2:00 to 3:00 pm   Placed 31 of 38 here   Not placed 7``, and how long it is to its beginning."""
    here, waiting, freed = board.counts.get(State.HERE, 0), len(board.not_placed(block)), len(board.freed(block))
    quiet = Tone.TEXT if waiting else Tone.QUIET
    not_yet = (
        Piece("   Not placed ", quiet),
        Piece(str(waiting), Tone.STRONG if waiting else quiet, bold=waiting > 0),
    )
    return (
        Piece(block.name, Tone.STRONG, bold=True, at=MARGIN),
        Piece(f" {words.hours(block, voice)}   Placed "),
        Piece(str(here - waiting - freed), Tone.STRONG, bold=True),
        Piece(f" of {here} here"),
        *(not_yet if width >= WIDE else ()),
        Piece(words.to_go(block, voice, now), Tone.QUIET, end=width - MARGIN),
    )
