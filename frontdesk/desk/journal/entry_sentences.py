"""Which sentence an entry says, and its values, found in its own changes: no verb writes a sentence down."""

import json
from collections.abc import Callable
from datetime import date, time
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from frontdesk.desk.journal.entries import JournalRow, entry
from frontdesk.desk.program.program_day import ProgramDay, weekday_numbers
from frontdesk.models import DayBlock, GroupSession, LivingArrangement, Patient, ProgramBlock, ProgramGroup, Staff
from frontdesk.models.attendance import CALLED
from frontdesk.models.patients import EVERY_DAY
from frontdesk.models.types import instant_of
from frontdesk.rules.names import display
from frontdesk.rules.weekdays import WEEKDAYS, weekdays_text
from frontdesk.shapes.done import Said
from frontdesk.verbs import Verb

NOTHING = "nothing"
KNOWN_VERBS = frozenset(verb.value for verb in Verb)
Values = dict[str, Any]


class EntryNames:
    """The names behind the ids that entries hold. Rows of these kinds are never deleted but by an undo."""

    def __init__(self, session: Session, program: ProgramDay | None = None) -> None:
        self._session = session
        self._sessions = program.said_of_sessions() if program else {}
        self._names: dict[int, str] = {}

    def patient(self, key: int | None, made: Values | None = None) -> str:
        """A patient's whole used name; where the admission was undone, the name it ``made`` or "someone"."""
        if key in self._names:
            return self._names[key]
        found = self._session.get(Patient, key) if key else None
        if found:
            return self._names.setdefault(found.id, found.name)
        if made:
            return display(made["first_name"], made["last_name"], made["name_used"])
        return "someone no longer in the census"

    def mrn(self, key: int | None) -> str:
        """A patient's number, as it is now."""
        found = self._session.get(Patient, key) if key else None
        return found.mrn if found else ""

    def session(self, key: int) -> tuple[str, time, str]:
        """A group session's label, its block's start, and the room to send people to."""
        if key not in self._sessions:
            found = self._session.get_one(GroupSession, key)
            label, block = found.counter_name or found.name, self._session.get_one(DayBlock, found.day_block_id)
            self._sessions[key] = label, block.starts, found.room or label
        return self._sessions[key]

    def living_arrangement(self, key: int | None) -> str:
        """The name of a living arrangement."""
        found = self._session.get(LivingArrangement, key) if key else None
        return found.name if found else NOTHING

    def staff(self, key: int | None) -> str:
        """The name of someone who works here."""
        found = self._session.get(Staff, key) if key else None
        return found.name if found else NOTHING

    def group(self, key: int) -> str:
        """What lists call a standing group."""
        found = self._session.get(ProgramGroup, key)
        return (found.counter_name or found.name) if found else "a group no longer in the program"

    def block_starts(self, key: int) -> time:
        """When a standing block begins."""
        return self._session.get_one(ProgramBlock, key).starts

    def entry(self, seq: int | None) -> Row[Any]:
        """Another entry: the one that an undo reversed."""
        found = entry(self._session, seq) if seq is not None else None
        assert found is not None, "an undo reverses an entry that is there"
        return found


def said(row: Row[Any] | JournalRow, words: EntryNames) -> Said:
    """The sentence of an entry; of a verb that only a newer release knows, that it is one."""
    changes = json.loads(row.changes)
    if row.verb not in KNOWN_VERBS:
        return Said("newer-verb", {"verb": row.verb, "name": _named(row, changes, words)})
    maker = MAKERS.get(Verb(row.verb))
    if maker:
        return maker(row, changes, words)
    return Said(row.verb, {"name": _named(row, changes, words), "by": row.actor})


def _named(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> str:
    if row.subject:
        return words.patient(row.subject, _made(changes))
    return next((after["name"] for _, _, _, after in changes if after and "name" in after), "the site")


def _made(changes: list[Any]) -> Values | None:
    return next((after for table, _, before, after in changes if table == "patient" and before is None), None)


def _after(changes: list[Any], table: str) -> Values:
    return next((after for name, _, _, after in changes if name == table and after), {})


def _check_in(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    values = {"name": words.patient(row.subject), "at": instant_of(_after(changes, "stay")["came"])}
    if row.verb == Verb.RETURN:
        return Said("return", values)
    visits = [(before, after) for table, _, before, after in changes if table == "visit"]
    visit = next((after for before, after in visits if before is None), None)
    if visit is not None:
        return Said("check-in" if visit["scheduled"] else "check-in:walk-in", values)
    reopened = any(after.get("status") == "open" for _, after in visits)
    return Said("check-in:again" if reopened else "return:check-in", values)


def _step_out(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    stay = _after(changes, "stay")
    values: Values = {"name": words.patient(row.subject), "at": instant_of(stay["left"])}
    if stay.get("back_by"):
        return Said("step-out:back", values | {"back": instant_of(stay["back_by"])})
    return Said("step-out", values)


def _check_out(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    visit = _after(changes, "visit")
    key = "check-out" + ("" if visit.get("destination") else ":nowhere") + (":reason" if visit.get("reason") else "")
    values: Values = {
        "name": words.patient(row.subject),
        "at": instant_of(visit["checked_out_at"]),
        "destination": visit.get("destination"),
        "reason": visit.get("reason"),
    }
    if visit.get("told_by"):
        return Said("told", {"name": values["name"], "said": Said(key, values), "by": visit["told_by"]})
    return Said(key, values)


def _assign(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    _, _, before, after = next(change for change in changes if change[0] == "seat")
    label, starts, _ = words.session(after["session_id"])
    values: Values = {"name": words.patient(row.subject), "group": label, "starts": starts}
    if before is None:
        return Said("assign", values)
    return Said("assign:move", values | {"before": words.session(before["session_id"])[0]})


def _unassign(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    before = next(before for table, _, before, _ in changes if table == "seat")
    label, starts, _ = words.session(before["session_id"])
    return Said("unassign", {"name": words.patient(row.subject), "group": label, "starts": starts})


def _away(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    absence = _after(changes, "absence")
    values = {
        "name": words.patient(row.subject),
        "at": instant_of(absence["at"]),
        "reason": absence["reason"],
        "by": absence["excused_by"],
    }
    key = row.verb if row.verb == Verb.EXCUSE or absence["kind"] == CALLED else "absent:no-call"
    return Said(key + (":reason" if absence["reason"] else ""), values)


def _note(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    return Said("note", {"name": words.patient(row.subject), "text": _after(changes, "note")["text"]})


def _seen(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    seen = _after(changes, "seen")
    values = {"name": words.patient(row.subject), "by": seen["by"], "covers": seen.get("covers", "")}
    return Said("seen:covers" if values["covers"] else "seen", values)


def _accept(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    accepted = _after(changes, "acceptance")
    values = {"name": words.patient(row.subject), "reason": accepted["reason"]}
    return Said("accept", values | {"question": Said("question:" + accepted["kind"])})


def _undo(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    return Said("undo", {"undone": said(words.entry(row.reverses), words)})


def _census(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    made = _made(changes)
    return Said("census:new" if made else "census", {"name": words.patient(row.subject, made)})


def _import(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    key, before, after = next(
        (key, before or {}, after) for table, key, before, after in changes if table == "census_run"
    )
    rows = after.get("rows_done", before.get("rows_done", 0))
    return Said("import:finished" if after.get("finished_at") else "import", {"run": key, "done": rows})


def _join(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    joined = ((key, before) for table, key, before, _ in changes if table == "patient" and "joined_into" in before)
    gone = next(key for key, before in joined if before["joined_into"] is None)
    old = next(after["mrn"] for table, _, before, after in changes if table == "former_number" and before is None)
    name, mrn = words.patient(row.subject), words.mrn(row.subject)
    return Said("join", {"name": name, "mrn": mrn, "gone": words.patient(gone), "old": old})


def _wrong_person(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    wrong = next(before["patient_id"] for table, _, before, _ in changes if table == "visit" and "patient_id" in before)
    return Said("wrong-person", {"name": words.patient(row.subject), "wrong": words.patient(wrong)})


def _update(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    name = words.patient(row.subject)
    said = _fields_said(name, _fields(row.subject, changes, words))
    if holder := _held_before(row.subject, changes):
        said = Said("update:card", {"said": said, "holder": words.patient(holder)})
    if word := _after(changes, "word"):
        said = Said("update:word", {"said": said, "counselor": word["counselor"]})
    return said


def _fields_said(name: str, fields: dict[str, tuple[str, str]]) -> Said:
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


def _fields(subject: int | None, changes: list[Any], words: EntryNames) -> dict[str, tuple[str, str]]:
    """The census fields of a person that changed, with the old and the new value in words.

    An old last name is kept beside the new one; that goes without saying.
    """
    fields: dict[str, tuple[str, str]] = {}
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


def _value(column: str, value: Any, words: EntryNames) -> str:
    match column:
        case "living_arrangement_id":
            return words.living_arrangement(value)
        case "counselor_id":
            return words.staff(value)
        case "schedule_days":
            return weekdays_text(weekday_numbers(value)) or "every program day"
        case _:
            return str(value) if value else NOTHING


def _planned(rows: list[Values], words: EntryNames) -> str:
    named = []
    for row in rows:
        if "group_id" in row:
            weekday = row.get("weekday", EVERY_DAY)
            named.append(("" if weekday == EVERY_DAY else f"{WEEKDAYS[weekday]} ") + words.group(row["group_id"]))
    return ", ".join(named) or NOTHING


MAKERS: dict[Verb, Callable[[Row[Any] | JournalRow, list[Any], EntryNames], Said]] = {
    Verb.CHECK_IN: _check_in,
    Verb.RETURN: _check_in,
    Verb.STEP_OUT: _step_out,
    Verb.CHECK_OUT: _check_out,
    Verb.ASSIGN: _assign,
    Verb.UNASSIGN: _unassign,
    Verb.ABSENT: _away,
    Verb.EXCUSE: _away,
    Verb.NOTE: _note,
    Verb.ACCEPT: _accept,
    Verb.UPDATE: _update,
    Verb.SEEN: _seen,
    Verb.JOIN: _join,
    Verb.WRONG_PERSON: _wrong_person,
    Verb.UNDO: _undo,
    Verb.OPEN_DAY: lambda row, *_: Said("open-day", {"day": date.fromisoformat(row.service_day)}),
    Verb.CENSUS: _census,
    Verb.IMPORT: _import,
}
"""By verb what makes its sentence of the entry's changes; all others name only whom or what they are about."""
