"""Plans as records: the census's text for classes and activity on one side, rows by weekday on the other."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import later_queries, queries
from frontdesk.desk.program.program_day import recorded_weekdays, weekday_numbers
from frontdesk.errors import UnknownGroup, Usage
from frontdesk.models import Patient, Plan, ProgramBlock, ProgramGroup
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules import weekdays as days
from frontdesk.rules.census.plan import PlanItem, Vocabulary, parse_plan, plan_text
from frontdesk.rules.faults import BadField
from frontdesk.rules.program.program import Block, BlockKind, Group

Column = Literal["classes", "activity"]
COLUMNS: tuple[Column, ...] = get_args(Column)


class ProgramForPlans(NamedTuple):
    """The standing program as plans speak of it, and the ids of its blocks and groups."""

    vocabulary: Vocabulary
    blocks: dict[str, int]
    groups: dict[tuple[str, str], int]

    def own(self, column: Column) -> set[int]:
        """The blocks that a column of the census speaks of."""
        return {self.blocks[block.name] for block in self.vocabulary.columns[column]}


def program(session: Session) -> ProgramForPlans:
    """The standing program, for reading and writing plans."""
    blocks = session.scalars(*later_queries.standing_blocks()).all()
    groups = session.scalars(*later_queries.standing_groups()).all()
    names = {block.id: block.name for block in blocks}
    tracks = tracks_of_blocks(session)
    groups = [group for group in groups if group.block_id in names]
    return ProgramForPlans(
        Vocabulary(
            groups=tuple(Group(group.name, names[group.block_id], group.key) for group in groups),
            blocks=tuple(as_block(each, tracks) for each in blocks),
        ),
        {block.name: block.id for block in blocks},
        {(names[group.block_id], group.name): group.id for group in groups},
    )


def tracks_of_blocks(session: Session) -> dict[int, tuple[str, ...]]:
    """The names of the tracks that each standing block is for, in their order; those for everybody are left out."""
    tracks: dict[int, tuple[str, ...]] = {}
    for block, _, name in session.execute(*later_queries.tracks_of_blocks()):
        tracks[block] = (*tracks.get(block, ()), name)
    return tracks


def as_block(row: ProgramBlock, tracks: Mapping[int, tuple[str, ...]]) -> Block:
    """A standing block as the program has it."""
    weekdays = weekday_numbers(row.weekdays)
    return Block(row.name, row.starts, row.ends, BlockKind(row.kind), row.countable, weekdays, tracks.get(row.id, ()))


def set_column(session: Session, patient: Patient, column: Column, text: str) -> bool:
    """Change a column by hand: a text about some weekdays leaves the others alone. Returns whether anything changed.

    Raises UnknownGroup for a group that is not in the program, Usage for a text of no form.
    """
    standing = program(session)
    try:
        items = parse_plan(text, column, standing.vocabulary)
    except BadField as bad:
        raise UnknownGroup(text=text, names=sorted({group.name for group in standing.vocabulary.groups})) from bad
    said = {item.weekday for item in items}
    if items and None not in said:
        others = [item for item in _items(session, patient, standing) if item.weekday not in said]
        items = (*(item for item in others if standing.blocks[item.block] in standing.own(column)), *items)
    return lay(session, patient, standing, column, items)


def lay(
    session: Session, patient: Patient, standing: ProgramForPlans, column: Column, items: Iterable[PlanItem]
) -> bool:
    """Make these items the whole plan of a column. Returns whether that changed anything."""
    own = standing.own(column)
    rows = {
        (row.weekday, row.block_id): row for row in session.scalars(*queries.plan_of(patient.id)) if row.block_id in own
    }
    wanted = {
        (EVERY_DAY if item.weekday is None else item.weekday, standing.blocks[item.block]): standing.groups[
            item.block, item.group
        ]
        for item in items
    }
    before = {key: row.group_id for key, row in rows.items()}
    for key in rows.keys() - wanted.keys():
        session.delete(rows[key])
    for (weekday, block), group in wanted.items():
        row = rows.get((weekday, block))
        if row is None:
            session.add(Plan(patient_id=patient.id, weekday=weekday, block_id=block, group_id=group))
        elif row.group_id != group:
            row.group_id = group
    return before != wanted


def text_of(session: Session, patient: Patient, column: Column, standing: ProgramForPlans) -> str:
    """The column as the census writes it, by a program that was read before."""
    return plan_text(_items(session, patient, standing), column, standing.vocabulary)


def _items(session: Session, patient: Patient, standing: ProgramForPlans) -> list[PlanItem]:
    rows = session.execute(
        select(Plan.weekday, ProgramBlock.name, ProgramGroup.name)
        .join(ProgramBlock, ProgramBlock.id == Plan.block_id)
        .join(ProgramGroup, ProgramGroup.id == Plan.group_id)
        .where(Plan.patient_id == patient.id)
    ).all()
    return [
        PlanItem(None if weekday == EVERY_DAY else weekday, block, group)
        for weekday, block, group in rows
        if (block, group) in standing.groups
    ]


def weekdays(text: str) -> str:
    """Weekdays as a patient keeps them, from ``Mon Wed Fri``. Raises Usage."""
    try:
        return recorded_weekdays(days.parse_weekdays(text))
    except BadField as bad:
        raise Usage(text=" ".join(fault.sentence for fault in bad.faults)) from None


def weekdays_text(recorded: str) -> str:
    """The inverse of `weekdays`: ``Mon Wed Fri``."""
    return days.weekdays_text(weekday_numbers(recorded))
