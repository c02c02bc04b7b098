"""How many people are due in each group on each weekday, by their plans."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from frontdesk.rules.program.program import BlockKind, Program

EVERY_DAY = -1
"""In place of a weekday: a plan for every day, which one for the weekday itself outweighs."""
Planned = Mapping[tuple[str, str], tuple[int, ...]]
"""By block and group: how many on each weekday of the program."""


class PlannedPerson(NamedTuple):
    """Somebody on the census: the weekdays they come on (none: every one), their track, and their plan.

    The plan leads from a weekday and a block to a group, all by name.
    """

    days: tuple[int, ...]
    track: str | None
    plan: Mapping[tuple[int, str], str]


def planned(program: Program, people: Iterable[PlannedPerson]) -> Planned:
    """The numbers of all groups. In the only group of a block everybody is due who has the block that day."""
    numbers = Counter(due for person in people for due in _due(program, person))
    return {
        (group.block, group.name): tuple(numbers[group.block, group.name, day] for day in program.weekdays)
        for group in program.groups
    }


def _due(program: Program, person: PlannedPerson) -> Iterator[tuple[str, str, int]]:
    """The groups in which somebody is due, each with its weekday."""
    for block in program.blocks:
        if block.kind is not BlockKind.GROUPS:
            continue
        groups = program.groups_of(block.name)
        for day in program.weekdays:
            if (not person.days or day in person.days) and block.held(day, person.track):
                plan = person.plan.get((day, block.name)) or person.plan.get((EVERY_DAY, block.name))
                name = groups[0].name if len(groups) == 1 else plan
                if name:
                    yield block.name, name, day
