"""A patient's plan as a census or the desk writes it: ``Coping skills``, ``Mon:Boundaries;Wed:Gratitude``."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.faults import BadField, Fault, listed, nearest, shown
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import Block, BlockKind, Group, House
from frontdesk.rules.weekdays import WEEKDAYS, are_weekdays, parse_weekdays

PlanColumn = Literal["classes", "activity"]
_AT = re.compile(r"(.*)@\s*(\d{1,2}:\d\d)", re.ASCII)


class PlanItem(NamedTuple):
    """One group of a plan, for a weekday (Monday is 0) or, where that is None, for every day without one of its own."""

    weekday: int | None
    block: str
    group: str


class Gone(NamedTuple):
    """A house or a group that the site had: what it was called, of which kind a house was, where most people went."""

    name: str
    kind: LivingKind | None = None
    to: str = ""

    @property
    def went(self) -> str:
        """Where its people went, as a part of a sentence; empty where nobody went anywhere."""
        return f"its people went to {self.to}" if self.to else ""


# Without slots, because the indexes are made once and kept: a census asks 100,000 times.
@dataclass(frozen=True)
class Vocabulary:
    """What a census may name: the program's groups, blocks and tracks, and the houses and counselors of the site.

    On a site without any patient yet, houses and counselors are taken as the file names them. ``gone`` are the
    houses and groups that were retired, the newest first.
    """

    groups: tuple[Group, ...]
    blocks: tuple[Block, ...]
    houses: tuple[House, ...] = ()
    counselors: tuple[str, ...] = ()
    has_patients: bool = True
    tracks: tuple[str, ...] = ()
    gone: tuple[Gone, ...] = ()

    @cached_property
    def columns(self) -> dict[PlanColumn, tuple[Block, ...]]:
        """The blocks that each column speaks of: ``activity`` of the day's last block of groups, ``classes`` of the
        others; of the only one, where there is but one, ``classes``. Each track has its own day: a block that is the
        last of some tracks and not of others is one of ``classes``."""
        held = sorted(
            (block for block in self.blocks if block.kind is BlockKind.GROUPS), key=lambda block: block.starts
        )
        tracks = {track for block in held for track in block.tracks}
        days = [[block for block in held if block.held(None, track)] for track in tracks or (None,)]
        others = {block for day in days for block in day[:-1] or day}
        last = {block for day in days for block in day[1:][-1:]} - others
        return {
            "classes": tuple(block for block in held if block not in last),
            "activity": tuple(block for block in held if block in last),
        }

    @cached_property
    def by_name(self) -> dict[str, tuple[Group, ...]]:
        """The groups of each folded name, in the order of the day."""
        starts = {block.name: block.starts for block in self.blocks}
        found: dict[str, tuple[Group, ...]] = {}
        held = (group for group in self.groups if group.block in starts)
        for group in sorted(held, key=lambda group: (starts[group.block], group.key)):
            found[folded(group.name)] = (*found.get(folded(group.name), ()), group)
        return found

    @cached_property
    def start_of(self) -> dict[str, str]:
        """The start of each block, as GROUP@HH:MM writes it."""
        return {block.name: f"{block.starts:%H:%M}" for block in self.blocks}

    @cached_property
    def retired_groups(self) -> dict[str, Gone]:
        """The groups that there were, by folded name."""
        return {folded(gone.name): gone for gone in reversed(self.gone) if gone.kind is None}

    @cached_property
    def retired_houses(self) -> dict[str, Gone]:
        """The houses that there were, by folded name."""
        return {folded(gone.name): gone for gone in reversed(self.gone) if gone.kind}

    @cached_property
    def most_pluses(self) -> int:
        """How many of the signs that part groups a name itself holds, at most."""
        return max((group.name.count("+") for group in self.groups), default=0)

    def called(self, text: str) -> tuple[Group, ...]:
        """The groups meant by GROUP or GROUP@HH:MM, of whatever block; case and accents ignored."""
        if whole := self.by_name.get(folded(text)):
            return whole
        at = _AT.fullmatch(text.strip())
        named = self.by_name.get(folded(at[1]), ()) if at else ()
        return tuple(group for group in named if at and self.start_of[group.block] == at[2].zfill(5))


def parse_plan(text: str, column: PlanColumn, vocabulary: Vocabulary) -> tuple[PlanItem, ...]:
    """The groups that a column's text plans, by weekday and time. Raises BadField with every fault.

    Forms: one group for all days, or ``DAY:GROUP`` parted by ``;``; ``+`` parts groups of several blocks;
    ``GROUP@HH:MM`` names the block by its start.
    """
    items: dict[tuple[int | None, str], PlanItem] = {}
    faults: list[Fault] = []
    for days, name in _named(text, vocabulary):
        group = _group(name, column, vocabulary)
        if isinstance(group, Fault):
            faults.append(group)
            continue
        for day in days:
            held = items.setdefault((day, group.block), PlanItem(day, group.block, group.name))
            if held.group != group.name:
                faults.append(_two_of_one_block(held, group, column))
    if faults:
        raise BadField(dict.fromkeys(faults))
    return _in_order(items.values(), vocabulary)


def plan_text(items: Iterable[PlanItem], column: PlanColumn, vocabulary: Vocabulary) -> str:
    """The normal form of a column: `parse_plan` makes the same items of it. Items of other columns are left out."""
    own = {block.name for block in vocabulary.columns[column]}
    own_items = _in_order((item for item in items if item.block in own), vocabulary)
    days = list(dict.fromkeys(item.weekday for item in own_items))
    plain = ";".join(_day_text(day, [item.group for item in own_items if item.weekday == day]) for day in days)
    if _reads_back(plain, own_items, column, vocabulary):
        return plain
    return ";".join(
        _day_text(day, [_full(item, vocabulary) for item in own_items if item.weekday == day]) for day in days
    )


def _named(text: str, vocabulary: Vocabulary) -> Iterable[tuple[Sequence[int | None], str]]:
    """Every group named in the text, with the weekdays it is named for."""
    for part in clean(text).split(";"):
        prefix, colon, rest = part.partition(":")
        by_day = bool(colon) and are_weekdays(prefix)
        days = parse_weekdays(prefix) if by_day else (None,)
        yield from ((days, name) for name in _parted(rest if by_day else part, vocabulary))


def _parted(text: str, vocabulary: Vocabulary) -> Iterable[str]:
    """The groups joined by ``+``; a known name that holds this sign itself stays whole."""
    pieces = text.split("+")
    while pieces:
        widths = range(min(len(pieces), vocabulary.most_pluses + 1), 1, -1)
        width = next((width for width in widths if vocabulary.called("+".join(pieces[:width]))), 1)
        if name := "+".join(pieces[:width]).strip():
            yield name
        pieces = pieces[width:]


def _group(name: str, column: PlanColumn, vocabulary: Vocabulary) -> Group | Fault:
    """The group that is meant in this column, or why none is."""
    blocks = [block.name for block in vocabulary.columns[column]]
    called = vocabulary.called(name)
    match [group for group in called if group.block in blocks]:
        case [group]:
            return group
        case []:
            return _elsewhere(name, column, called) if called else _unknown(name, column, blocks, vocabulary)
        case several:
            wrong = f"{shown(name)} is a group of {listed([group.block for group in several], 'and')}"
            ways = [f"{group.name}@{vocabulary.start_of[group.block]}" for group in several]
            return Fault(None, column, wrong, f"write {listed(ways)}")


def _elsewhere(name: str, column: PlanColumn, called: Sequence[Group]) -> Fault:
    """The group exists, but this column does not speak of its block."""
    other = "classes" if column == "activity" else "activity"
    wrong = f"{shown(name)} is a group of {listed([group.block for group in called])}"
    return Fault(None, column, wrong, f"write it in the column {other}")


def _unknown(name: str, column: PlanColumn, blocks: Sequence[str], vocabulary: Vocabulary) -> Fault:
    """No such group: the nearest names of this column, else of all, else what there is."""
    own = [group.name for group in vocabulary.groups if group.block in blocks]
    plain = _AT.sub(r"\1", name)
    if gone := vocabulary.retired_groups.get(folded(plain)):
        return Fault(None, column, f"the group {shown(name)} is retired", gone.went or "name another")
    near = nearest(plain, own) or nearest(plain, [group.name for group in vocabulary.groups])
    if near:
        return Fault(None, column, f"{shown(name)} is no group", f"nearest: {listed(near)}")
    right = f"there are {listed(own, 'and')}" if own else "the program has no block of groups for this column"
    return Fault(None, column, f"{shown(name)} is no group", right)


def _two_of_one_block(held: PlanItem, group: Group, column: PlanColumn) -> Fault:
    day = "" if held.weekday is None else f" on {WEEKDAYS[held.weekday]}"
    wrong = f"{shown(held.group)} and {shown(group.name)} are both in {group.block}{day}"
    return Fault(None, column, wrong, "a plan names one group of a block")


def _in_order(items: Iterable[PlanItem], vocabulary: Vocabulary) -> tuple[PlanItem, ...]:
    """Every-day items first, then by weekday; within a day by the clock."""
    return tuple(
        sorted(items, key=lambda item: (-1 if item.weekday is None else item.weekday, vocabulary.start_of[item.block]))
    )


def _day_text(day: int | None, groups: Iterable[str]) -> str:
    joined = "+".join(groups)
    return joined if day is None else f"{WEEKDAYS[day]}:{joined}"


def _full(item: PlanItem, vocabulary: Vocabulary) -> str:
    return f"{item.group}@{vocabulary.start_of[item.block]}"


def _reads_back(text: str, items: tuple[PlanItem, ...], column: PlanColumn, vocabulary: Vocabulary) -> bool:
    """False where a name holds a ``+``, or stands in two blocks, so that the plain text would mean something else."""
    try:
        return parse_plan(text, column, vocabulary) == items
    except BadField:
        return False
