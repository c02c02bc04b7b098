"""One change of a program, as somebody at a screen makes it: a thing renamed, changed, added or retired."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields as fields_of
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import Fault, shown
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.edit import Edit, Part, Way
from frontdesk.rules.program.program import BadProgram, Block, BlockKind, Group, House, Program
from frontdesk.rules.program.text import read_program, write_program

T = TypeVar("T", Block, Group, House)
AT_MOST = 9
"""So many ways can be chosen by a digit."""


class Changed(NamedTuple):
    """The program after a change, and what `renames.follow` must be told: ``OLD=NEW``, and whether plans may go."""

    program: Program
    renames: tuple[str, ...] = ()
    drop_plans: bool = False


def changed(program: Program, edit: Edit) -> Changed:
    """The program after a change, checked as a settings file is.

    Raises BadProgram where the thing is not in the program, or the program would not hold; its faults name no line.
    """
    made = _EDITS[edit.part](program, edit)
    return made._replace(program=checked(made.program))


def checked(program: Program) -> Program:
    """The program in the order of the day. Raises BadProgram with every fault in it."""
    try:
        return read_program(write_program(program), None)
    except BadProgram as bad:
        raise BadProgram(fault._replace(line=None) for fault in bad.faults) from None


def ways(program: Program, edit: Edit) -> tuple[Way, ...]:
    """Where the people of what is retired may go: groups by their own digit, all others numbered."""
    match edit.part:
        case Part.GROUP:
            others = [each for each in program.groups_of(edit.block) if each.name != edit.name]
            return tuple(Way(str(each.key), each.name) for each in others)
        case Part.HOUSE:
            return numbered(each.name for each in program.houses if each.name != edit.name)
        case Part.TRACK:
            return numbered(each for each in program.tracks if each != edit.name)
        case _:
            return ()


def numbered(names: Iterable[str]) -> tuple[Way, ...]:
    """The first nine of these names, each with its digit."""
    return tuple(Way(str(number), name) for number, name in enumerate(list(names)[:AT_MOST], 1))


def nearest_way(program: Program, edit: Edit) -> str:
    """Where people go unless somebody says otherwise; empty where there is no way.

    For a group it is the next of its block by digit, for a house the next of its kind; after the last the one before.
    """
    found = [way.name for way in ways(program, edit)]
    if edit.part is Part.GROUP:
        order = [each.name for each in program.groups_of(edit.block)]
        return _next_to(edit.name, order)
    if edit.part is Part.HOUSE:
        kinds = {each.name: each.kind for each in program.houses}
        alike = [name for name, kind in kinds.items() if kind is kinds.get(edit.name)]
        return _next_to(edit.name, alike) or next(iter(found), "")
    return next(iter(found), "")


def _next_to(name: str, order: Sequence[str]) -> str:
    if name not in order or len(order) == 1:
        return ""
    index = order.index(name)
    return order[index + 1] if index + 1 < len(order) else order[index - 1]


def _block(program: Program, edit: Edit) -> Changed:
    if edit.retired:
        gone = _found(program.blocks, edit)
        return Changed(_without_blocks(program, [gone.name]), drop_plans=edit.drops)
    values = {**edit.values}
    if "kind" in values:
        values["kind"] = BlockKind(values["kind"])
    first = values.pop("group", None)
    old = _found(program.blocks, edit) if edit.name else None
    new = replace(old, **values) if old else Block(**values)
    tracks = _with_new(program.tracks, new.tracks)
    new = replace(new, tracks=tuple(next(each for each in tracks if folded(each) == folded(one)) for one in new.tracks))
    groups = tuple(replace(each, block=new.name) if old and each.block == old.name else each for each in program.groups)
    added = (Group(first, new.name, 1),) if first else ()
    blocks = _given_up(_put(program.blocks, old, new), new, program.weekdays, tracks)
    after = replace(program, blocks=blocks, groups=(*groups, *added), tracks=tracks)
    return Changed(after, _renames(edit.name, new.name))


def _with_new(tracks: tuple[str, ...], named: Sequence[str]) -> tuple[str, ...]:
    """The tracks with those that a block names first; case and accents make no other track.

    Raises BadProgram where there are none yet: everybody would be of the one that this block is for.
    """
    if named and not tracks:
        wrong = f"there are no tracks yet, and everybody would be of {shown(named[0])}"
        raise BadProgram([Fault(None, None, wrong, "add the track of the day as it is first, under TRACKS")])
    known = {folded(each) for each in tracks}
    return (*tracks, *(each for each in named if folded(each) not in known))


def _given_up(
    blocks: tuple[Block, ...], new: Block, weekdays: tuple[int, ...], tracks: tuple[str, ...]
) -> tuple[Block, ...]:
    """The blocks, where a check-out of some tracks or weekdays has taken these from the one they had: each has one."""
    if new.kind is not BlockKind.CHECK_OUT:
        return blocks
    return tuple(
        _without(block, new, weekdays, tracks) if block is not new and block.kind is BlockKind.CHECK_OUT else block
        for block in blocks
    )


def _without(block: Block, new: Block, weekdays: tuple[int, ...], tracks: tuple[str, ...]) -> Block:
    """A check-out without the tracks of another, or without its weekdays; as it is where something else is meant."""
    days, people = block.weekdays or weekdays, block.tracks or tracks
    own_days, own_people = new.weekdays or weekdays, new.tracks or tracks
    left_people = tuple(track for track in people if track not in own_people)
    left_days = tuple(day for day in days if day not in own_days)
    if left_people and set(days) <= set(own_days):
        return replace(block, tracks=left_people)
    if left_days and set(people) <= set(own_people):
        return replace(block, weekdays=left_days)
    return block


def _group(program: Program, edit: Edit) -> Changed:
    old = _found(program.groups_of(edit.block), edit) if edit.name else None
    if old and edit.retired:
        after = replace(program, groups=tuple(each for each in program.groups if each is not old))
        told = (f"{old.name}@{old.block}={edit.to}@{old.block}",) if edit.to else ()
        return Changed(after, told, edit.drops)
    new = replace(old, **edit.values) if old else Group(**edit.values)
    names = [each.name for each in (old, new) if each]
    moved = old is not None and new.block != old.block
    told = (f"{names[0]}@{old.block}={new.name}@{new.block}",) if old and (moved or _other(*names)) else ()
    return Changed(replace(program, groups=_put(program.groups, old, new)), told)


def _house(program: Program, edit: Edit) -> Changed:
    old = _found(program.houses, edit) if edit.name else None
    if old and edit.retired:
        houses = tuple(each for each in program.houses if each is not old)
        return Changed(replace(program, houses=houses), _renames(old.name, edit.to), edit.drops)
    values = {**edit.values}
    if "kind" in values:
        values["kind"] = LivingKind(values["kind"])
    new = replace(old, **values) if old else House(**values)
    return Changed(replace(program, houses=_put(program.houses, old, new)), _renames(edit.name, new.name))


def _track(program: Program, edit: Edit) -> Changed:
    """A track that goes takes the blocks along that are for nobody else, and what people are planned there."""
    if edit.name and edit.name not in program.tracks:
        raise _not_there(edit)
    if edit.retired:
        own = [block.name for block in program.blocks if block.tracks == (edit.name,)]
        left = _without_blocks(program, own)
        blocks = tuple(_named(block, {edit.name: None}) for block in left.blocks)
        tracks = tuple(each for each in program.tracks if each != edit.name)
        return Changed(
            replace(left, blocks=blocks, tracks=tracks), _renames(edit.name, edit.to), bool(own) or edit.drops
        )
    name = str(edit.values["name"])
    if not edit.name:
        return Changed(replace(program, tracks=(*program.tracks, name)))
    tracks = tuple(name if each == edit.name else each for each in program.tracks)
    blocks = tuple(_named(block, {edit.name: name}) for block in program.blocks)
    return Changed(replace(program, tracks=tracks, blocks=blocks), _renames(edit.name, name))


def _named(block: Block, names: Mapping[str, str | None]) -> Block:
    """A block whose tracks have other names; one without a name goes."""
    now = (names.get(track, track) for track in block.tracks)
    return replace(block, tracks=tuple(track for track in now if track))


def _site(program: Program, edit: Edit) -> Changed:
    known = {each.name for each in fields_of(Program)}
    values: dict[str, Any] = {key: "" if value is None else value for key, value in edit.fields if key in known}
    return Changed(replace(program, **values))


def _target(program: Program, edit: Edit) -> Changed:
    """The target of one level of care; retired, the level has that of all again."""
    others = tuple(each for each in program.targets if each.level_of_care != edit.name)
    own = () if edit.retired else (program.target_of(edit.name)._replace(**edit.values),)
    return Changed(replace(program, targets=(*others, *own)))


def _without_blocks(program: Program, names: Sequence[str]) -> Program:
    return replace(
        program,
        blocks=tuple(each for each in program.blocks if each.name not in names),
        groups=tuple(each for each in program.groups if each.block not in names),
    )


def _found(things: Iterable[T], edit: Edit) -> T:
    found = next((each for each in things if each.name == edit.name), None)
    if found is None:
        raise _not_there(edit)
    return found


def _not_there(edit: Edit) -> BadProgram:
    return BadProgram([Fault(None, None, f"there is no {edit.part} {shown(edit.name)} any more", "look again")])


def _put(things: tuple[T, ...], old: T | None, new: T) -> tuple[T, ...]:
    put = list(things)
    if old:
        put[put.index(old)] = new
    else:
        put.append(new)
    return tuple(put)


def _renames(old: str, new: str) -> tuple[str, ...]:
    return (f"{old}={new}",) if old and new and _other(old, new) else ()


def _other(old: str, new: str) -> bool:
    """Whether it is another name: case and accents make none."""
    return folded(old) != folded(new)


_EDITS = {
    Part.BLOCK: _block,
    Part.GROUP: _group,
    Part.HOUSE: _house,
    Part.TRACK: _track,
    Part.SITE: _site,
    Part.TARGET: _target,
}
