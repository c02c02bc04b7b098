"""Plans as they are read for a day, and how many seats of a group are taken or still to be taken."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.program_day import ProgramDay, Slot, weekday_numbers
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules.day.states import scheduled_on

NO_PLAN = "[]"
"""What is read for somebody who has no plan."""


def plan_for(text: str) -> dict[int, int]:
    """Block to group, of a plan for one weekday as it is read: what is planned for it outweighs every-day."""
    rows = [] if text == NO_PLAN else json.loads(text)
    return {block: group for _, block, group in sorted(rows, key=lambda row: row[0] != EVERY_DAY)}


def kept_plan(text: str) -> dict[int, int]:
    """Block to group, of a plan that holds for one day alone."""
    return {int(block): group for block, group in json.loads(text).items()}


def track_number(recorded: str | int | None) -> int | None:
    """The track that somebody is of by name, as the day or their own row has it; None for the first one."""
    return int(recorded) if recorded not in (None, "") else None


def as_kept(planned: Mapping[int, int]) -> str:
    """The inverse: how a day keeps a plan."""
    return json.dumps({str(block): group for block, group in sorted(planned.items())}, separators=(",", ":"))


def _served(program: ProgramDay, tracks: Sequence[int]) -> tuple[int, ...]:
    """The tracks whose people a block is for, as the records have them: 0 for who has none of their own; () for all."""
    return (*tracks, *([0] if program.track_of(None) in tracks else [])) if tracks else ()


def held_and_coming(session: Session, program: ProgramDay, slot: Slot) -> tuple[int, int]:
    """How many seats of a group are taken, and how many of those planned for it are still expected today.

    (docs/contract.md, Seats)
    """
    held, expected = _held_and_coming(session, program, slot)
    led_here = (
        each
        for each in program.slots
        if each.group.cancelled and each.group.moved_to == slot.group.id and each.group.block == slot.group.block
    )
    return held, expected + sum(_held_and_coming(session, program, each)[1] for each in led_here)


def _held_and_coming(session: Session, program: ProgramDay, slot: Slot) -> tuple[int, int]:
    group = slot.group
    planned_for = None if program.block(group.block).everyones else group.id
    tracks = _served(program, program.block(group.block).tracks)
    query = queries.held_and_coming(slot.session, program.day, program.id, group.block, planned_for, tracks)
    held, coming = session.execute(*query).one()
    expected = sum(
        number
        for days, number in json.loads(coming)
        if scheduled_on(program.day, program.weekdays, weekday_numbers(days), admitted=True)
    )
    return held, expected
