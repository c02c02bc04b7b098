"""What an entry of the staff says, found in its own changes: who is new, renamed, left, and whose patients moved."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from frontdesk.desk.journal.settings_sentences import Names, Values, people
from frontdesk.rules.public_keys import fingerprint
from frontdesk.shapes.done import Said
from frontdesk.shapes.staff import LEFT


def changed(changes: Sequence[Any], names: Names) -> Said:
    """The sentence of an entry of the staff."""
    parts = list(parts_of(changes, names))
    if parts and all(each.key == "staff:new" for each in parts):
        return Said("staff", parts[0].values)
    return Said("staff:changed", {"changes": parts})


def parts_of(changes: Sequence[Any], names: Names) -> Iterator[Said]:
    """What changed, one sentence each: the staff, then the patients who are somebody else's now."""
    for table, key, before, after in changes:
        if table == "staff":
            yield from _member(names.part(table, key) or "", before, after)
        elif table == "staff_key":
            yield _key(names, before, after)
    yield from people(changes, names)


def _member(name: str, before: Values | None, after: Values | None) -> Iterator[Said]:
    if before is None or after is None:
        yield Said("staff:new" if after else "staff:left", {"name": (after or before or {})["name"]})
        if after and after.get("passphrase_at"):
            yield Said("staff:passphrase", {"name": after["name"]})
            yield from _on_days(after["name"], after.get("signs_in_on"))
        return
    if "name" in after:
        yield Said("staff:renamed", {"old": before["name"], "new": after["name"]})
    if after.get("role") == LEFT:
        yield Said("staff:left", {"name": name})
    elif before.get("role") == LEFT:
        yield Said("staff:back", {"name": name})
    else:
        yield from _may_otherwise(name, before, after)
    yield from _signs_in_otherwise(name, after)


def _may_otherwise(name: str, before: Values, after: Values) -> Iterator[Said]:
    if "active" in after:
        yield Said("staff:back" if after["active"] else "staff:disabled", {"name": name})
    if "role" in after:
        yield Said("staff:role", {"name": name, "new": after["role"], "old": before["role"]})


def _key(names: Names, before: Values | None, after: Values | None) -> Said:
    row = after or before or {}
    values = {"name": names.part("staff", row["staff_id"]) or "", "key": fingerprint(row["key"])}
    return Said("staff:key" if after else "staff:no-key", values)


def _signs_in_otherwise(name: str, after: Values) -> Iterator[Said]:
    if after.get("sign_in"):
        yield Said("staff:word", {"name": name, "word": after["sign_in"]})
    if after.get("passphrase_at"):
        yield Said("staff:passphrase", {"name": name})
    if "signs_in_on" in after:
        yield from _on_days(name, after["signs_in_on"] or "")
    if after.get("unlocked_at"):
        yield Said("staff:unlocked", {"name": name})


def _on_days(name: str, only_on: str | None) -> Iterator[Said]:
    """On which day alone they sign in, as the records keep it; empty where it was one, and is every day now."""
    if only_on:
        yield Said("staff:one-day", {"name": name, "day": date.fromisoformat(only_on)})
    elif only_on is not None:
        yield Said("staff:every-day", {"name": name})
