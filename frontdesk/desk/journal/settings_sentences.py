"""What an entry of the settings says: each thing that changed, from what to what, found in the entry's own changes."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Any, Protocol

from frontdesk.desk.program.program_day import weekday_numbers
from frontdesk.rules.weekdays import weekdays_text
from frontdesk.shapes.done import Said

NOTHING = "nothing"
KINDS = {
    "program_block": "block",
    "program_group": "group",
    "living_arrangement": "house",
    "track": "track",
    "staff": "staff",
}
LISTS = frozenset({"left_early_reasons", "absent_reasons", "excused_reasons", "desk_notes"})
TARGET = "{0} {1} minutes a day, {2} a week, {3} days"
CLOCKS = frozenset({"starts", "ends", "day_starts"})
TRUTHS = frozenset({"countable", "inbox_removes", "sign_without_backup", "mouse"})
UNTOLD = frozenset({"block_id", "retired", "clock_offset", "position"})
Values = dict[str, Any]


class Names(Protocol):
    """Whoever knows what the site and a row of its program are called now."""

    def site(self) -> str:
        """The name of the site."""

    def part(self, table: str, key: int) -> str | None:
        """Its name; None where the row is no longer there."""


def changed(changes: Sequence[Any], names: Names) -> Said:
    """The sentence of an entry of the settings."""
    parts, site = list(parts_of(changes, names)), names.site()
    return Said("settings:changed", {"name": site, "changes": parts}) if parts else Said("settings", {"name": site})


def parts_of(changes: Sequence[Any], names: Names) -> Iterator[Said]:
    """What changed, one sentence each: the site's own settings, its parts, then the people whom it moved."""
    for table, _, before, after in changes:
        if table == "site" and before and after:
            yield from _settings(before, after)
    for table, key, before, after in changes:
        if table in KINDS:
            yield from _part(KINDS[table], names.part(table, key), before, after)
    yield from _tracks(changes, names)
    yield from people(changes, names)


def _tracks(changes: Sequence[Any], names: Names) -> Iterator[Said]:
    """Which blocks are for other tracks than before. Of a new block it need not be said."""
    new = {key for table, key, before, _ in changes if table == "program_block" and before is None}
    by_block: dict[int, list[Said]] = {}
    for table, _, before, after in changes:
        row = before or after
        if table == "block_track" and row["block_id"] not in new:
            track = names.part("track", row["track_id"])
            said = Said("track:for" if after else "track:not-for", {"track": track})
            by_block.setdefault(row["block_id"], []).append(said)
    for block, parts in by_block.items():
        yield Said("block:tracks", {"name": names.part("program_block", block), "changes": parts})


def _settings(before: Values, after: Values) -> Iterator[Said]:
    for column in after:
        if column not in UNTOLD:
            values = {"setting": column, "new": _value(column, after[column]), "old": _value(column, before[column])}
            yield Said("setting", values)


def _part(kind: str, name: str | None, before: Values | None, after: Values | None) -> Iterator[Said]:
    if before is None or after is None:
        key = "part:new" if before is None else "part:gone"
        yield Said(key, {"kind": kind, "name": (after or before or {})["name"]})
        return
    if "retired" in after:
        yield Said("part:gone" if after["retired"] else "part:back", {"kind": kind, "name": name})
    if "name" in after:
        yield Said("part:renamed", {"kind": kind, "old": before["name"], "new": after["name"]})
    if others := list(_settings(before, {key: new for key, new in after.items() if key != "name"})):
        yield Said("part", {"kind": kind, "name": name, "changes": others})


def _value(column: str, value: Any) -> object:
    """A value at rest in words; days and times stay such, to be told in the site's locale."""
    if value is None or value == "":
        return NOTHING
    if column == "away_reasons":
        return ", ".join(f"{name} (counts)" if countable else name for name, countable in json.loads(value))
    if column == "closed":
        return tuple(map(date.fromisoformat, json.loads(value))) or NOTHING
    if column == "targets":
        return ", ".join(TARGET.format(*each) for each in json.loads(value)) or NOTHING
    if column in LISTS:
        return ", ".join(json.loads(value)) or NOTHING
    if column == "weekdays":
        return weekdays_text(weekday_numbers(value))
    if column in TRUTHS:
        return "yes" if value else "no"
    return time.fromisoformat(value) if column in CLOCKS else str(value)


def people(changes: Sequence[Any], names: Names) -> Iterator[Said]:
    """Whom the change moved to another group or house, or left without one: how many, by where they were."""
    moved: dict[tuple[str, str, int, int | None], set[int]] = {}
    for table, key, before, after in changes:
        if table == "plan" and before and (after is None or "group_id" in after):
            to = after["group_id"] if after else None
            moved.setdefault(("people:lost", "program_group", before["group_id"], to), set()).add(_who(key, before))
        if table == "patient" and before and after and "living_arrangement_id" in after:
            where = before["living_arrangement_id"], after["living_arrangement_id"]
            moved.setdefault(("people:home", "living_arrangement", *where), set()).add(key)
        if table == "patient" and before and after and "track_id" in after:
            where = before["track_id"], after["track_id"]
            moved.setdefault(("people:track", "track", *where), set()).add(key)
        if table == "patient" and before and after and "counselor_id" in after:
            where = before["counselor_id"], after["counselor_id"]
            moved.setdefault(("people:counselor", "staff", *where), set()).add(key)
    for (lost, table, old, new), who in moved.items():
        number = f"{len(who)} {'person' if len(who) == 1 else 'people'}"
        values = {"people": number, "old": _called(changes, names, table, old)}
        if new is None:
            yield Said(lost, values)
        else:
            yield Said("people:moved", values | {"new": _called(changes, names, table, new)})


def _who(key: int, before: Values) -> int:
    """Whose plan a row is; one that only changed does not say, and counts by itself."""
    return int(before.get("patient_id", -key))


def _called(changes: Sequence[Any], names: Names, table: str, key: int) -> str:
    """The name of a group or house, of one that the same entry took away too."""
    gone = next((old["name"] for kind, id_, old, new in changes if (kind, id_) == (table, key) and new is None), None)
    return names.part(table, key) or gone or NOTHING
