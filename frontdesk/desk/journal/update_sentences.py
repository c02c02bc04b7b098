"""What an update says: which fields of the census changed, from what to what, and by whose word."""

from datetime import date
from typing import Any

from sqlalchemy import Row

from frontdesk.desk.journal.entries import JournalRow
from frontdesk.desk.journal.entry_names import NOTHING, EntryNames, Values
from frontdesk.desk.program.program_day import weekday_numbers
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules.census.date_order import DATES
from frontdesk.rules.weekdays import WEEKDAYS, weekdays_text
from frontdesk.shapes.done import Said


def update_said(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """The sentence of an update."""
    name = words.patient(row.subject)
    said = _fields_said(name, _fields(row.subject, changes, words))
    if holder := _held_before(row.subject, changes):
        said = Said("update:card", {"said": said, "holder": words.patient(holder)})
    if word := next((after for table, _, _, after in changes if table == "word" and after), None):
        said = Said("update:word", {"said": said, "counselor": word["counselor"]})
    return said


def _fields_said(name: str, fields: dict[str, tuple[object, object]]) -> Said:
    if len(fields) != 1:
        parts = [
            Said("field-change", {"field": Said("field:" + key), "new": new, "old": old})
            for key, (old, new) in fields.items()
        ]
        return Said("update:several", {"name": name, "fields": parts})
    field, (old, new) = next(iter(fields.items()))
    if field == "living_arrangement":
        return Said("lives", {"name": name, "old": old, "new": new})
    return Said("update", {"name": name, "field": Said("field:" + field), "old": old, "new": new})


def _held_before(subject: int | None, changes: list[Any]) -> int | None:
    """From whom a card passed to the person an entry is about."""
    cards = (key for table, key, before, _ in changes if table == "patient" and before and "card" in before)
    return next((key for key in cards if key != subject), None)


def _fields(subject: int | None, changes: list[Any], words: EntryNames) -> dict[str, tuple[object, object]]:
    """The census fields of a person that changed, with the old and the new value in words.

    An old last name is kept beside the new one; that goes without saying.
    """
    fields: dict[str, tuple[object, object]] = {}
    for table, key, before, after in changes:
        if table == "patient" and key == subject and before and after:
            for column in after:
                field = column.removesuffix("_id")
                fields[field] = (_value(column, before[column], words), _value(column, after[column], words))
        if table == "living_arrangement" and before and after:
            fields["living_kind"] = (before["kind"], after["kind"])
    if "last_name" in fields:
        fields.pop("former_name", None)
    plan = [(before or {}, after or {}) for table, _, before, after in changes if table == "plan"]
    if plan:
        fields["plan"] = (_planned([old for old, _ in plan], words), _planned([new for _, new in plan], words))
    return fields


def _value(column: str, value: Any, words: EntryNames) -> object:
    """A value at rest in words; a day stays one, to be told in the site's locale."""
    match column:
        case "living_arrangement_id":
            return words.living_arrangement(value)
        case "counselor_id":
            return words.staff(value)
        case "track_id":
            return (words.part("track", value) if value else None) or "the first track"
        case "schedule_days":
            return weekdays_text(weekday_numbers(value)) or "every program day"
        case _ if column in DATES and value:
            return date.fromisoformat(value)
        case _:
            return str(value) if value else NOTHING


def _planned(rows: list[Values], words: EntryNames) -> str:
    named = []
    for row in rows:
        if "group_id" in row:
            weekday = row.get("weekday", EVERY_DAY)
            named.append(("" if weekday == EVERY_DAY else f"{WEEKDAYS[weekday]} ") + words.group(row["group_id"]))
    return ", ".join(named) or NOTHING
