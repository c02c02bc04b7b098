"""What must be true of a program's parts together: its blocks, its groups, its houses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from itertools import pairwise, product
from typing import NamedTuple, Protocol

from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import Fault, listed, shown
from frontdesk.rules.program.program import Block, BlockKind, Group, House, StaffName
from frontdesk.rules.program.site_lists import LevelTarget
from frontdesk.rules.program.toml_table import SettingsNotes, Table
from frontdesk.rules.weekdays import WEEKDAYS, are_weekdays

# A plan of a census is written with these around a group's name: day before it, time behind it, next day's plan.
_NOT_IN_GROUP_NAMES = re.compile(r";|@\s*\d{1,2}:\d\d$")
_COUNTED_FROM = "the opening of check-out is counted from its start"


class Named(Protocol):
    """Whatever has a name that is asked for by itself."""

    @property
    def name(self) -> str:
        """What staff call it."""


class Sides(NamedTuple):
    """What a program is held side by side for: its weekdays, and its tracks; of no track: one program for everybody."""

    weekdays: Sequence[int]
    tracks: Sequence[str]

    def each(self) -> Iterator[tuple[int, str | None]]:
        """Every weekday of every track."""
        return product(self.weekdays, self.tracks or (None,))


def check_blocks(blocks: Sequence[tuple[Table, Block]], day_starts: time, sides: Sides, notes: SettingsNotes) -> None:
    """Each weekday of each track has blocks one after the other, one of them the check-out; all names differ."""
    if not blocks:
        notes.faults.append(Fault(None, None, "the file has no [[block]]", "name every block of the day"))
        return
    _check_names(blocks, "block")
    sound = sorted((pair for pair in blocks if pair[0].sound), key=lambda pair: pair[1].starts)
    for weekday, track in sides.each():
        _check_order([pair for pair in sound if pair[1].held(weekday, track)])
    _check_starts(sound, day_starts)
    if not all(table.holds("kind") for table, _ in blocks):
        return
    without = [side for side in sides.each() if not _check_outs(blocks, *side)]
    if without:
        notes.faults.append(Fault(None, None, _none_for(without, sides), f"add one: {_COUNTED_FROM}"))
    for table in dict.fromkeys(table for side in sides.each() for table in _check_outs(blocks, *side)[1:]):
        table.wrong("kind", "another block is of kind check-out already", f"keep one: {_COUNTED_FROM}")


def _check_outs(blocks: Sequence[tuple[Table, Block]], weekday: int, track: str | None) -> list[Table]:
    """The check-outs of a track on a weekday."""
    return [table for table, block in blocks if block.kind is BlockKind.CHECK_OUT and block.held(weekday, track)]


def _none_for(without: Sequence[tuple[int, str | None]], sides: Sides) -> str:
    """Whose days have no check-out: of everybody's, of some weekdays, of some tracks."""
    none = "no [[block]] is of kind check-out"
    days = [WEEKDAYS[day] for day in sides.weekdays if (day, without[0][1]) in without]
    tracks = [track for track in sides.tracks if any(track == each for _, each in without)]
    parts = [f"for {listed(map(shown, tracks), 'and')}"] if tracks else []
    if len(days) < len(sides.weekdays):
        parts.append(f"on {listed(days, 'and')}")
    return " ".join([none, *parts])


def check_weekdays(blocks: Sequence[tuple[Table, Block]], weekdays: Sequence[int]) -> None:
    """A block is held only on weekdays of the program."""
    for table, block in blocks:
        if others := [WEEKDAYS[day] for day in block.weekdays if weekdays and day not in weekdays]:
            wrong = f"the program is not held on {listed(others)}"
            table.wrong("weekdays", wrong, "leave it out, or add it to the weekdays of [site]")


def check_groups(groups: Sequence[tuple[Table, Group]], blocks: Sequence[tuple[Table, Block]]) -> None:
    """A block of kind groups has groups, each with its own key and name; no other block has any."""
    for name in dict.fromkeys(block.name for _, block in blocks):
        own = [(table, group) for table, group in groups if group.block == name]
        _check_names(own, "group of this block")
        _check_keys(own)
    _check_kinds(groups, {block.name: block.kind for table, block in blocks if table.holds("kind")})
    for table, group in groups:
        _check_group_name(table, group.name)
    filled = {group.block for _, group in groups}
    for table, block in blocks:
        if block.kind is BlockKind.GROUPS and table.sound and block.name not in filled:
            wrong = f"no [[group]] belongs to the block {shown(block.name)}"
            table.wrong("kind", wrong, "add its groups, or make its kind open")


def check_houses(houses: Sequence[tuple[Table, House]]) -> None:
    """A house is found by its name alone."""
    _check_names(houses, "house")


def check_staff(staff: Sequence[tuple[Table, StaffName]]) -> None:
    """Whoever works here is known by name alone."""
    _check_names(staff, "of the staff")


def check_levels(targets: Sequence[tuple[Table, LevelTarget]]) -> None:
    """A level of care has one target."""
    seen: set[str] = set()
    for table, target in targets:
        if target.level_of_care in seen and table.holds("level_of_care"):
            table.wrong("level_of_care", f"{shown(target.level_of_care)} has a target already", "keep one of them")
        seen.add(target.level_of_care)


def _check_order(blocks: Sequence[tuple[Table, Block]]) -> None:
    for (_, before), (table, block) in pairwise(blocks):
        if block.starts < before.ends:
            wrong = f"the block starts before {shown(before.name)} ends ({before.ends:%H:%M})"
            table.wrong("starts", wrong, "blocks follow one another without overlap")


def _check_starts(blocks: Sequence[tuple[Table, Block]], day_starts: time) -> None:
    for table, block in blocks:
        if block.starts < day_starts:
            wrong = f"the block starts before the day does ({day_starts:%H:%M})"
            table.wrong("starts", wrong, "change it, or day_starts of [site]")


def _check_names(named: Sequence[tuple[Table, Named]], noun: str) -> None:
    seen: set[str] = set()
    for table, one in named:
        if one.name and folded(one.name) in seen:
            table.wrong("name", f"another {noun} is called {shown(one.name)}", "give each its own name")
        seen.add(folded(one.name))


def _check_keys(groups: Sequence[tuple[Table, Group]]) -> None:
    seen: dict[int, str] = {}
    for table, group in groups:
        if not table.holds("key"):
            continue
        if group.key in seen:
            wrong = f"key {group.key} of {group.block} chooses {shown(seen[group.key])} already"
            table.wrong("key", wrong, "give each group of a block its own key, 1 to 9")
        seen.setdefault(group.key, group.name)


def _check_kinds(groups: Sequence[tuple[Table, Group]], kinds: Mapping[str, BlockKind]) -> None:
    for table, group in groups:
        if (kind := kinds.get(group.block, BlockKind.GROUPS)) is not BlockKind.GROUPS:
            wrong = f"{shown(group.block)} is a block of kind {kind}"
            table.wrong("block", wrong, "only a block of kind groups has groups")


def _check_group_name(table: Table, name: str) -> None:
    """A plan of the census must be able to name the group."""
    day, colon, _ = name.partition(":")
    if _NOT_IN_GROUP_NAMES.search(name) or (colon and are_weekdays(day)):
        wrong = f"{shown(name)} could not be told from a plan by days"
        table.wrong("name", wrong, "leave out a semicolon, a day before a colon, a time behind @")
