"""The program as the view Program shows it: what stands, what a change would do, and whom it touches."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from frontdesk.rules.program.edit import Edit as Edit
from frontdesk.rules.program.edit import Part as Part
from frontdesk.rules.program.edit import Way as Way
from frontdesk.rules.program.program import Block as Block
from frontdesk.rules.program.program import BlockKind as BlockKind
from frontdesk.rules.program.program import Group as Group
from frontdesk.rules.program.program import House as House
from frontdesk.rules.program.program import Program as Program
from frontdesk.shapes.done import Said


class Retired(NamedTuple):
    """A group that is retired: since when, how many people went where; None and nothing where that is not known."""

    name: str
    block: str
    since: date | None = None
    people: int = 0
    to: str = ""


class StaffMember(NamedTuple):
    """Somebody who works here, and how many patients are theirs."""

    name: str
    role: str
    patients: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """The standing program and its people, as far as the journal's entry ``position``.

    ``planned``: how many people are due in a group on each weekday of the program, by its block and name. ``living``
    and ``on_track`` count people by house and by track. A change of the day's program holds from ``since`` on.
    """

    position: int
    since: date
    program: Program
    planned: Mapping[tuple[str, str], tuple[int, ...]]
    retired: tuple[Retired, ...]
    living: Mapping[str, int]
    on_track: Mapping[str, int]
    staff: tuple[StaffMember, ...]

    def in_block(self, block: str) -> tuple[int, ...]:
        """The sums of a block's groups, by weekday."""
        numbers = [self.planned[block, group.name] for group in self.program.groups_of(block)]
        return tuple(map(sum, zip(*numbers, strict=True)))


class Move(NamedTuple):
    """Whom a change leads from one place to another, on these weekdays; ``new`` is empty where they lose it."""

    patient: int
    name: str
    days: tuple[int, ...]
    old: str
    new: str


class Filled(NamedTuple):
    """What the group to which people go then holds on each weekday that changes, and its limit."""

    label: str
    planned: tuple[tuple[int, int], ...]
    limit: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would do if it were made now; nothing is written.

    ``edit`` has the way filled in that people go unless somebody says otherwise; ``wants``: there is none, and it must
    be said that they lose it. ``since`` is the day from which it holds, None where it holds at once.
    """

    edit: Edit
    position: int
    changes: tuple[Said, ...]
    touched: tuple[Said, ...]
    people: int
    moves: tuple[Move, ...]
    seats: int
    since: date | None
    ways: tuple[Way, ...] = ()
    filled: Filled | None = None
    wants: bool = False
