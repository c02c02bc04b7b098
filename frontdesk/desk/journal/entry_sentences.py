"""Which sentence an entry says, and its values, found in its own changes: no verb writes a sentence down."""

import json
from collections.abc import Callable
from datetime import date, time
from typing import Any

from sqlalchemy import Row

from frontdesk.desk.journal import (
    about_nobody,
    ahead_sentences,
    day_sentences,
    review_sentences,
    settings_sentences,
    staff_sentences,
)
from frontdesk.desk.journal.entries import JournalRow
from frontdesk.desk.journal.entry_names import EntryNames, Values
from frontdesk.desk.journal.update_sentences import update_said
from frontdesk.models.attendance import CALLED, EXCUSED, NO_CALL
from frontdesk.models.types import instant_of
from frontdesk.rules.identity import Proof
from frontdesk.shapes.done import Said
from frontdesk.verbs import Verb

AWAY_WORDS = {CALLED: "absent", NO_CALL: "absent", EXCUSED: "excused"}
KNOWN_VERBS = frozenset(verb.value for verb in Verb)


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
    stay = _after(changes, "stay")
    if not stay:
        ended = _after(changes, "out_of_class")["ended"]
        return Said("return:class", {"name": words.patient(row.subject), "at": instant_of(ended)})
    values = {"name": words.patient(row.subject), "at": instant_of(stay["came"])}
    if row.verb == Verb.RETURN:
        left = stay["left"]
        return Said("return:until", values | {"left": instant_of(left)}) if left else Said("return", values)
    visits = [(before, after) for table, _, before, after in changes if table == "visit"]
    visit = next((after for before, after in visits if before is None), None)
    if visit is not None:
        said = Said("check-in" if visit["scheduled"] else "check-in:walk-in", values)
    else:
        reopened = any(after.get("status") == "open" for _, after in visits)
        said = Said("check-in:again" if reopened else "return:check-in", values)
    return _with_proof(said, visits)


def _with_proof(said: Said, visits: list[Any]) -> Said:
    """By what somebody was known, where it was not the birth date, which goes without saying."""
    kept = {key: value for _, after in visits for key, value in after.items()}
    if away := kept.get("in_spite_of"):
        said = Said("in-spite-of", {"name": said.values["name"], "said": said, "away": AWAY_WORDS[away]})
    how = f"{kept.get('known_by', '')} {kept.get('known_by_name', '')}".strip()
    return said if how in ("", Proof.BIRTH_DATE.value) else Said("known", {"said": said, "how": how})


def _out_of_class(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """With the site's own word for the reason, which names no condition (docs/domain.md, fact 10)."""
    out = next(after for table, _, before, after in changes if table == "out_of_class" and before is None)
    values: Values = {"name": words.patient(row.subject), "at": instant_of(out["began"])}
    said = Said("out-of-class", values)
    if out["ended"]:
        said = Said("out-of-class:back", values | {"back": instant_of(out["ended"])})
    more = [out["reason"], f"with {out['company']}" if out["company"] else "", out["room"]]
    where = [each for each in more if each]
    return Said("out-of-class:more", {"said": said, "where": where}) if where else said


def _sheet(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    paper = next(after for table, _, before, after in changes if table == "group_sheet" and before is None)
    lines = [after for table, _, before, after in changes if table == "sheet_line" and before is None]
    label, starts, _ = words.session(paper["session_id"])
    told = (
        ("counted", "counted"), ("on the sheet", "on it"), ("not on the sheet", "not on it"),
        ("present", "present without signing"),
    )  # fmt: skip
    numbers = [(sum(line["mark"] == mark for line in lines), said) for mark, said in told]
    parts = [f"{number} {said}" for number, said in numbers if number]
    values: Values = {"group": label, "starts": starts, "parts": parts or ["nobody"], "by": paper["word_of"]}
    return Said("sheet:by" if paper["word_of"] else "sheet", values)


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
    if ahead_sentences.is_ahead(changes):
        return ahead_sentences.away(row.subject, changes, words)
    absence = _after(changes, "absence")
    values = {
        "name": words.patient(row.subject),
        "at": instant_of(absence["at"]),
        "reason": absence["reason"],
        "by": absence["excused_by"],
    }
    key = row.verb if row.verb == Verb.EXCUSE or absence["kind"] == CALLED else "absent:no-call"
    said_ = ahead_sentences.told(Said(key + (":reason" if absence["reason"] else ""), values), absence)
    tried = _after(changes, "outreach")
    return Said("tried", {"name": values["name"], "said": said_, "outcome": _outcome(tried)}) if tried else said_


def _running_late(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    due = time.fromisoformat(_after(changes, "day_word")["comes_at"])
    return Said("running-late", {"name": words.patient(row.subject), "due": due})


def _outreach(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """At the counter the line is read by others: what was written beside it stands in the changes alone."""
    tried = _after(changes, "outreach")
    values = {"name": words.patient(row.subject), "at": instant_of(tried["tried_at"]), "outcome": _outcome(tried)}
    return Said("outreach", values)


def _outcome(tried: Values) -> Said:
    return Said(f"outcome:{tried['outcome']}")


def _note(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    return Said("note", {"name": words.patient(row.subject), "text": _after(changes, "note")["text"]})


def _desk_note(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """What somebody wrote in their own words stands on the card alone: the line is read at the counter."""
    task, name = _after(changes, "desk_note")["task"], words.patient(row.subject)
    return Said("desk-note", {"name": name, "task": task}) if task else Said("desk-note:own", {"name": name})


def _notes_done(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    done = [words.desk_note(key) for table, key, *_ in changes if table == "desk_note"]
    return Said("done", {"name": words.patient(row.subject), "tasks": done})


def _seen(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    seen = _after(changes, "seen")
    values = {"name": words.patient(row.subject), "by": seen["by"], "covers": seen.get("covers", "")}
    return Said("seen:covers" if values["covers"] else "seen", values)


def _undo(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    return Said("undo", {"undone": said(words.entry(row.reverses), words)})


def _census(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    made = _made(changes)
    return Said("census:new" if made else "census", {"name": words.patient(row.subject, made)})


def _import(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    key, after = next((key, after) for table, key, _, after in changes if table == "census_run")
    if after.get("finished_at"):
        return Said("import:finished", {"run": key, "done": words.rows_of_run(key)})
    return Said("import", {"run": key, "done": after["rows_done"]})


def _join(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    joined = ((key, before) for table, key, before, _ in changes if table == "patient" and "joined_into" in before)
    gone = next(key for key, before in joined if before["joined_into"] is None)
    old = next(after["mrn"] for table, _, before, after in changes if table == "former_number" and before is None)
    name, mrn = words.patient(row.subject), words.mrn(row.subject)
    return Said("join", {"name": name, "mrn": mrn, "gone": words.patient(gone), "old": old})


def _wrong_person(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    wrong = next(before["patient_id"] for table, _, before, _ in changes if table == "visit" and "patient_id" in before)
    return Said("wrong-person", {"name": words.patient(row.subject), "wrong": words.patient(wrong)})


MAKERS: dict[Verb, Callable[[Row[Any] | JournalRow, list[Any], EntryNames], Said]] = {
    Verb.CHECK_IN: _check_in,
    Verb.RETURN: _check_in,
    Verb.STEP_OUT: _step_out,
    Verb.OUT_OF_CLASS: _out_of_class,
    Verb.CHECK_OUT: _check_out,
    Verb.ASSIGN: _assign,
    Verb.UNASSIGN: _unassign,
    Verb.ABSENT: _away,
    Verb.EXCUSE: _away,
    Verb.EXPECT: lambda row, changes, words: ahead_sentences.expected(row.subject, changes, words),
    Verb.RUNNING_LATE: _running_late,
    Verb.OUTREACH: _outreach,
    Verb.CLOSE: day_sentences.of_whole_day,
    Verb.OPEN: day_sentences.of_whole_day,
    Verb.CANCEL: day_sentences.of_whole_day,
    Verb.GROUP_TODAY: day_sentences.of_whole_day,
    Verb.NOTE: _note,
    Verb.DESK_NOTE: _desk_note,
    Verb.DONE: _notes_done,
    Verb.MESSAGES_SEEN: about_nobody.messages_seen,
    Verb.ACCEPT: review_sentences.accepted,
    Verb.SIGN: review_sentences.signed,
    Verb.REOPEN: review_sentences.reopened,
    Verb.UPDATE: update_said,
    Verb.SEEN: _seen,
    Verb.JOIN: _join,
    Verb.WRONG_PERSON: _wrong_person,
    Verb.SHEET: _sheet,
    Verb.UNDO: _undo,
    Verb.RESTORE: about_nobody.restored,
    Verb.OPEN_DAY: lambda row, *_: Said("open-day", {"day": date.fromisoformat(row.service_day)}),
    Verb.END_DAY: lambda row, changes, words: Said("end-day", {"day": words.ended_day(changes)}),
    Verb.CENSUS: _census,
    Verb.IMPORT: _import,
    Verb.STAFF: lambda row, changes, words: staff_sentences.changed(changes, words),
    Verb.SETTINGS: lambda row, changes, words: settings_sentences.changed(changes, words),
}
"""By verb what makes its sentence of the entry's changes; all others name only whom or what they are about."""
