"""What is to be different about one thing of the program? Its fields stand filled in; the answer is shown first."""

from collections.abc import Mapping
from typing import cast

from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field
from frontdesk.screens.dialogs.set_up_fields import (
    Clock,
    Dates,
    Locale,
    OneOf,
    Text,
    Valued,
    Weekdays,
    Whole,
    Words,
    YesNo,
    Zone,
)
from frontdesk.shapes.set_up import Block, BlockKind, Edit, Group, House, Part, StaffMember, Standing
from frontdesk.texts import dialog_words, program_enter
from frontdesk.texts import program_fields as words
from frontdesk.texts.voice import Voice

GROUPS = BlockKind.GROUPS.value
MOST_SEATS = 999
DIGITS = (1, 9)


class AskPart(Dialog[Edit]):
    """Asks for one thing, or for a new one where the edit has no name. Nothing is written on its answer."""

    def __init__(self, edit: Edit, standing: Standing, voice: Voice) -> None:
        self.edit = edit
        self.standing = standing
        self.named = _fields(edit, standing, voice)
        self.subject = edit
        super().__init__(words.title(edit), tuple(self.named.values()))
        self._before = self._values

    @property
    def _values(self) -> dict[str, object]:
        return {key: cast(Valued, field).value for key, field in self.named.items() if not field.idle}

    def settle(self) -> None:
        """The first group is asked only of a block of groups that has none."""
        if first := self.named.get("group"):
            first.idle = "" if self._needs_group else words.NONE

    @property
    def _needs_group(self) -> bool:
        kind = cast(OneOf, self.named["kind"]).value
        return kind == GROUPS and not self.standing.program.groups_of(self.edit.name or "\n")

    def ready(self) -> Outcome[Edit]:
        """The change, to be shown; of a thing that is there only what is different."""
        new = not self.edit.name
        fields = tuple((key, value) for key, value in self._values.items() if new or value != self._before.get(key))
        if not fields:
            return Outcome(dialog_words.nothing(program_enter.AS_IT_IS))
        return Outcome(program_enter.SHOWS, self.edit._replace(fields=fields))


def _fields(edit: Edit, standing: Standing, voice: Voice) -> Mapping[str, Field]:
    """The fields of a thing by their names, filled with what it has."""
    match edit.part:
        case Part.GROUP:
            return _of_group(edit, standing)
        case Part.BLOCK:
            return _of_block(edit, standing, voice)
        case Part.HOUSE:
            return _of_house(next((each for each in standing.program.houses if each.name == edit.name), None))
        case Part.STAFF:
            return _of_staff(next((each for each in standing.staff if each.name == edit.name), None))
        case Part.TRACK:
            return {"name": Text("name", edit.name, wanted=True)}
        case Part.TARGET:
            return _of_target(edit.name, standing)
        case Part.SITE:
            return {edit.name: _of_site(edit.name, standing, voice)}


def _of_group(edit: Edit, standing: Standing) -> Mapping[str, Field]:
    groups = standing.program.groups_of(edit.block)
    group = next((each for each in groups if each.name == edit.name), None)
    free = [key for key in range(1, 10) if key not in {each.key for each in groups}]
    now = group or Group("", edit.block, free[0] if free else 0)
    blocks = [block.name for block in standing.program.blocks if block.kind is BlockKind.GROUPS]
    seats = (1, MOST_SEATS)
    return {
        "name": Text("name", now.name, wanted=True),
        "counter_name": Text("counter_name", now.counter_name),
        "room": Text("room", now.room),
        "facilitator": Text("facilitator", now.facilitator),
        "key": Whole(words.LABELS["key"], now.key or None, DIGITS, hint=words.free_digits(free)),
        "soft": Whole(words.LABELS["soft"], now.soft, seats, words.NO_LIMIT_SET),
        "hard": Whole(words.LABELS["hard"], now.hard, seats, words.NO_LIMIT_SET),
        "block": OneOf("block", blocks, now.block),
    }


def _of_block(edit: Edit, standing: Standing, voice: Voice) -> Mapping[str, Field]:
    block: Block | None = next((each for each in standing.program.blocks if each.name == edit.name), None)
    return {
        "name": Text("name", edit.name, wanted=True),
        "starts": Clock("starts", block.starts if block else None, voice),
        "ends": Clock("ends", block.ends if block else None, voice),
        "kind": OneOf("kind", words.BLOCK_KINDS, block.kind.value if block else None),
        "countable": YesNo("countable", bool(block and block.countable)),
        "weekdays": Weekdays(words.LABELS["weekdays"], block.weekdays if block else (), words.EVERY_DAY),
        "tracks": Words(words.LABELS["tracks"], block.tracks if block else (), words.EVERYBODY),
        "group": Text("group", None, wanted=True),
    }


def _of_house(house: House | None) -> Mapping[str, Field]:
    kind = house.kind.value if house else None
    return {
        "name": Text("name", house.name if house else None, wanted=True),
        "kind": OneOf("kind", words.LIVING_KINDS, kind),
    }


def _of_staff(member: StaffMember | None) -> Mapping[str, Field]:
    return {
        "name": Text("name", member.name if member else None, wanted=True),
        "role": OneOf("role", words.ROLES, member.role if member else words.COUNSELOR),
    }


def _of_target(level: str, standing: Standing) -> Mapping[str, Field]:
    """The three numbers of a level of care; those of all where it has none of its own."""
    target = standing.program.target_of(level)
    return {
        key: Whole(f"{words.LABELS[key]}, {words.UNITS[key]}", now, words.BOUNDS[key], hint=words.CLEARS)
        for key, now in target._asdict().items()
        if key in words.BOUNDS
    }


def _of_site(key: str, standing: Standing, voice: Voice) -> Field:
    """The one field of a setting of the site."""
    value, label = getattr(standing.program, key), words.SETTINGS[key]
    match key:
        case "weekdays":
            return Weekdays(label, value)
        case "closed":
            return Dates(label, value, voice)
        case "day_starts":
            return Clock(key, value, voice)
        case "name":
            return Text(key, value, wanted=True)
        case "zone":
            return Zone(key, value, wanted=True)
        case "locale":
            return Locale(value)
        case "inbox":
            return Text(key, value)
        case _ if key in words.BOUNDS:
            return Whole(f"{label}, {words.UNITS[key]}", value, words.BOUNDS[key], hint=words.CLEARS)
        case _:
            return Words(label, value, words.NONE)
