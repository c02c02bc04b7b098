"""What entries about a whole day say: closed, opened late, ended early, open again; cancelled and changed groups."""

from datetime import date, time
from typing import Any

from sqlalchemy import Row

from frontdesk.desk.journal.entries import JournalRow
from frontdesk.desk.journal.entry_names import EntryNames, Values
from frontdesk.shapes.done import Said
from frontdesk.verbs import Verb

SET = ("room", "facilitator", "hard")


def of_whole_day(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """The sentence of an entry about a whole day."""
    values: Values = {"day": date.fromisoformat(row.service_day), "because": row.because or ""}
    if row.verb in (Verb.CLOSE, Verb.OPEN):
        return _hours(row.verb, values, _made(changes, "day_hours"))
    before: Values = next((before for table, _, before, _ in changes if table == "group_change" and before), {})
    after = _made(changes, "group_change")
    values["group"], values["starts"] = words.group(after["group_id"]), words.starts_of(after["group_id"])
    if row.verb == Verb.CANCEL:
        to = words.group(after["moved_to"]) if after["moved_to"] else ""
        return Said("cancel:to" if to else "cancel", values | {"to": to})
    changed = next(column for column in SET if after[column] != before.get(column))
    what = "limit" if changed == "hard" else changed
    return Said("group-today", values | {"what": what, "new": str(after[changed])})


def _made(changes: list[Any], table: str) -> Values:
    return next((after for name, _, before, after in changes if name == table and before is None), {})


def _hours(verb: str, values: Values, hours: Values) -> Said:
    if verb == Verb.OPEN:
        return Said("open", values)
    if hours["closed"]:
        return Said("close", values)
    both = bool(hours["opens"] and hours["closes"])
    key = "close:both" if both else "close:until" if hours["opens"] else "close:from"
    times = {name: time.fromisoformat(hours[name]) for name in ("opens", "closes") if hours[name]}
    return Said(key, values | times)
