"""States and verbs, and undo (docs/contract.md, States and verbs), told a second time over the bare tables."""

import json
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Any

from tests.desk.truth import DaySheet, Entries, Outs, Tables, TrueDay
from tests.hands import on

Days = dict[str, TrueDay]
HOURS = [(9, 10), (10, 11), (11, 12), (12, 13), (13, 14), (14, 15), (15, 16)]
BLOCKS = {"Spirituality": (10, 11), "Class": (11, 12), "Activity": (14, 15)}
OPENS = "14:50"
MET_BY_ACTS = ("later_acts", "group_full", "already_here", "already_out")


class No(Exception):
    """What the contract refuses, by its code."""


# What the contract says of each verb: the day that is left, or No


def when(day: TrueDay, now: datetime, at: time | None) -> datetime:
    if at is None:
        return max(now, day.last or now)
    asked = on(f"{at:%H:%M}")
    last = max((each for each in (day.last, *day.taken) if each), default=None)
    if last and asked <= last < asked + timedelta(minutes=1):
        return last
    if asked > now or (last and asked < last):
        raise No("bad_time")
    return asked


def on_the_roster(day: TrueDay) -> None:
    if not day.admitted and day.visit != "open":
        raise No("not_on_roster")


def was_here(day: TrueDay) -> None:
    on_the_roster(day)
    if not day.came:
        raise No("not_here")
    if day.state == "checked_out":
        raise No("already_out")


def was_here_or_gone(day: TrueDay, begins: datetime, now: datetime) -> None:
    """Groups of who has left are entered for blocks that have begun."""
    if not day.admitted and not day.came:
        raise No("not_on_roster")
    if not day.came:
        raise No("not_here")
    if day.state == "checked_out" and begins > now:
        raise No("already_out")


def said_of_a_block(day: TrueDay, now: datetime, at: time, begins: datetime) -> None:
    """A time said of a block that has begun: up to now, and not before the block and the arrival."""
    asked = on(f"{at:%H:%M}")
    last = max((each for each in (day.last, *day.taken) if each), default=None)
    if last and asked <= last < asked + timedelta(minutes=1):
        return
    if asked > now or asked < min(begins, day.stays[0][0]):
        raise No("bad_time")


def checked_in(sheet: DaySheet, mrn: str, now: datetime, at: time | None) -> TrueDay:
    day = sheet.days[mrn]
    on_the_roster(day)
    if day.state == "here":
        raise No("already_here")
    came = when(day, now, at)
    stays = (*day.stays, (came, None))
    if day.state == "stepped_out":
        return replace(day, stays=stays)
    seats = dict(day.seats)
    for block, (_, over) in BLOCKS.items():
        group = sheet.plan(mrn).get(block)
        if group and block not in seats and came < on(f"{over}:00") and sheet.room(group):
            seats[block] = group
    taken = (*day.taken, *[came] * (len(seats) - len(day.seats)))
    return replace(
        day,
        visit="open",
        stays=stays,
        out=None,
        destination=None,
        reason=None,
        with_whom="",
        seats=seats,
        taken=tuple(sorted(taken)),
    )


def came_back(sheet: DaySheet, mrn: str, now: datetime, at: time | None) -> TrueDay:
    day = sheet.days[mrn]
    on_the_roster(day)
    outs = sheet.outs[mrn]
    if day.came and (out := runs_at(outs, day, now, at)):
        if out > now:
            raise No("bad_time")
        return day
    if day.state == "here":
        raise No("already_here")
    if day.state == "checked_out":
        return returned_before_the_end(sheet, mrn, now, at)
    was_here(day)
    return replace(day, stays=(*day.stays, (when(day, now, at), None)))


def runs_at(outs: Outs, day: TrueDay, now: datetime, at: time | None) -> datetime | None:
    """When a time out of class ends by this return, if one runs then."""
    if at is None and day.state == "checked_out":
        return None
    asked = on(f"{at:%H:%M}") if at else now

    def meant(began: datetime) -> datetime:
        return began if asked <= began < asked + timedelta(minutes=1) else asked

    begun = [each for each in outs if meant(each[0]) >= each[0]]
    if not begun:
        return None
    began, ended = begun[-1]
    over = next((on(f"{b}:00") for a, b in HOURS if on(f"{a}:00") <= began < on(f"{b}:00")), on("23:59"))
    left = next((gone for came, gone in reversed(day.stays) if came <= began), None)
    natural = min(each for each in (ended or over, left) if each)
    return meant(began) if meant(began) < natural else None


def returned_before_the_end(sheet: DaySheet, mrn: str, now: datetime, at: time | None) -> TrueDay:
    """A stay of who stepped out before they were checked out; the seats of what had begun are theirs again."""
    day = sheet.days[mrn]
    left = sheet.check_out_of(mrn)
    if at is None or left is None or any(table == "stay" for table, *_ in changes_of(left)):
        raise No("already_out")
    stepped_out, asked = day.stays[-1][1], on(f"{at:%H:%M}")
    assert stepped_out
    assert day.out
    came = stepped_out if asked <= stepped_out < asked + timedelta(minutes=1) else asked
    recorded = datetime.fromisoformat(left["recorded_at"])
    ended = day.out if day.out > came else recorded
    if came > now or came < stepped_out or ended <= came:
        raise No("bad_time")
    back = [before for table, _, before, after in changes_of(left) if table == "seat" and after is None]
    again = {sheet.block_of[name]: name for name in (sheet.sessions[each["session_id"]] for each in back)}
    begun = {block: name for block, name in again.items() if on(f"{BLOCKS[block][0]}:00") < ended}
    return replace(day, stays=(*day.stays, (came, ended)), out=max(day.out, ended), seats=begun | day.seats)


def out_of_class(sheet: DaySheet, mrn: str, now: datetime, at: time | None) -> TrueDay:
    day = sheet.days[mrn]
    if not day.admitted and not day.came:
        raise No("not_on_roster")
    if not day.came:
        raise No("not_here")
    if at is None and day.state == "checked_out":
        raise No("already_out")
    came = day.stays[-1][0]
    asked = on(f"{at:%H:%M}") if at else max(now, day.last or now)
    began = came if at and asked <= came < asked + timedelta(minutes=1) else asked
    inside = any(start <= began and (end is None or began < end) for start, end in day.stays)
    if began > now or not inside or any(start >= began for start, _ in sheet.outs[mrn]):
        raise No("bad_time")
    return day


def sheeted(sheet: DaySheet, now: datetime, group: str, number: int, names: tuple[str, ...] | None) -> Days:
    """The days that a sheet leaves: whoever is on it has the seat."""
    block = sheet.block_of[group]
    if on(f"{BLOCKS[block][0]}:00") > now:
        raise No("bad_time")
    for mrn in names or ():
        if sheet.joined(mrn):
            raise No("stale")
        if not sheet.days[mrn].came:
            raise No("not_here")
    if names is None and number != sheet.held(group):
        raise No("sheet_differs")
    if sheet.says_so_already(group, names):
        raise No("no_change")
    return {mrn: replace(sheet.days[mrn], seats=sheet.days[mrn].seats | {block: group}) for mrn in names or ()}


def noted_for_the_desk(sheet: DaySheet, mrn: str, task: str) -> None:
    """What the desk is to tell somebody stands once, until it is done."""
    if task in sheet.open_notes(mrn):
        raise No("no_change")


def notes_done(sheet: DaySheet, mrn: str) -> None:
    if not sheet.open_notes(mrn):
        raise No("no_change")


def stepped_out(sheet: DaySheet, mrn: str, now: datetime, at: time | None) -> TrueDay:
    day = sheet.days[mrn]
    was_here(day)
    if day.state != "here":
        raise No("not_here")
    return replace(day, stays=(*day.stays[:-1], (day.stays[-1][0], when(day, now, at))))


def checked_out(
    sheet: DaySheet, mrn: str, now: datetime, at: time | None, to: str | None, reason: int | None, with_whom: str = ""
) -> TrueDay:
    day = sheet.days[mrn]
    was_here(day)
    came, gone = day.stays[-1]
    left = gone if gone and at is None else when(day, now, at)
    if to == "Nowhere":
        raise No("unknown_house")
    if left < on(OPENS) and reason is None:
        raise No("reason_needed")
    kept = {block: group for block, group in day.seats.items() if on(f"{BLOCKS[block][0]}:00") <= left}
    return replace(
        day,
        visit="checked out",
        stays=(*day.stays[:-1], (came, gone or left)),
        out=left,
        destination=to or sheet.home(mrn),
        reason={None: None, 2: "doctor"}[reason],
        with_whom=with_whom,
        seats=kept,
    )


def assigned(sheet: DaySheet, mrn: str, now: datetime, at: time | None, group: str, anyway: bool) -> TrueDay:
    day = sheet.days[mrn]
    block, limit = sheet.block_of[group], sheet.limit(group)
    begins = on(f"{BLOCKS[block][0]}:00")
    was_here_or_gone(day, begins, now)
    if at and begins <= now:
        said_of_a_block(day, now, at, begins)
    elif at or day.state != "checked_out":
        when(day, now, at)
    if day.seats.get(block) == group:
        raise No("no_change")
    if anyway and begins <= now:
        return replace(day, seats=day.seats | {block: group})
    if not sheet.room(group):
        raise No("group_full")
    if not anyway and limit is not None and sheet.held(group) + sheet.coming(group) >= limit:
        raise No("over_soft")
    return replace(day, seats=day.seats | {block: group})


def unassigned(sheet: DaySheet, mrn: str, now: datetime, block: str) -> TrueDay:
    day = sheet.days[mrn]
    was_here_or_gone(day, on(f"{BLOCKS[block][0]}:00"), now)
    if block not in day.seats:
        raise No("no_change")
    return replace(day, seats={name: group for name, group in day.seats.items() if name != block})


def away(sheet: DaySheet, mrn: str, kind: str) -> TrueDay:
    day = sheet.days[mrn]
    on_the_roster(day)
    if day.came:
        raise No("already_out" if day.state == "checked_out" else "already_here")
    return replace(day, away=kind)


def running_late(sheet: DaySheet, mrn: str, now: datetime, due: time) -> TrueDay:
    """Who is not here, and due: expected again, whatever was said before of their not coming."""
    day = sheet.days[mrn]
    on_the_roster(day)
    if day.state == "not_scheduled":
        raise No("not_due")
    if day.came:
        raise No("already_out" if day.state == "checked_out" else "already_here")
    if on(f"{due:%H:%M}") + timedelta(minutes=1) <= now:
        raise No("bad_time")
    if day.state == "expected" and sheet.due(mrn) == f"{due:%H:%M}":
        raise No("no_change")
    return replace(day, away=None)


def tried(sheet: DaySheet, mrn: str, now: datetime, at: time | None) -> TrueDay:
    """A fact about whoever is admitted on the day, or came on it."""
    day = sheet.days[mrn]
    if not day.admitted and not day.came:
        raise No("not_on_roster")
    if at and on(f"{at:%H:%M}") > now:
        raise No("bad_time")
    return day


def changed(sheet: DaySheet, mrn: str, field: str, value: str) -> None:
    if sheet.tables["patient"][sheet.people[mrn]][field] == value:
        raise No("no_change")


def planned_anew(sheet: DaySheet, mrn: str, now: datetime, group: str, today: bool) -> TrueDay:
    day = sheet.days[mrn]
    before = sheet.plan(mrn).get("Class")
    if sheet.live_plan(mrn).get("Class") == group and (not today or before == group):
        raise No("no_change")
    moves = today and before != group and day.seats.get("Class") != group
    follows = moves and day.visit == "open" and now < on("12:00")
    return replace(day, seats=day.seats | {"Class": group}) if follows and sheet.room(group) else day


# Undo: an entry's changes laid back upon the tables, and whether what is left could have come of acts


def whole(sheet: DaySheet, *mrns: str) -> None:
    if len(set(mrns)) < len(mrns):
        raise No("usage")
    if any(sheet.joined(mrn) for mrn in mrns):
        raise No("stale")


def given(day: TrueDay, visit: TrueDay) -> TrueDay:
    """A day with the visit of another."""
    return replace(
        day,
        visit=visit.visit,
        stays=visit.stays,
        out=visit.out,
        destination=visit.destination,
        reason=visit.reason,
        with_whom=visit.with_whom,
        seats=visit.seats,
        taken=visit.taken,
    )


NO_VISIT = TrueDay(False, False, None, (), None, None, None, {}, (), None)


def joined(sheet: DaySheet, gone: str, stays: str) -> dict[str, TrueDay]:
    whole(sheet, gone, stays)
    one, other = sheet.days[gone], sheet.days[stays]
    if (one.came and other.came) or (one.away and other.away):
        raise No("both_there")
    admitted = one.admitted or other.admitted
    left = given(other, one) if one.came else other
    left = replace(left, admitted=admitted, away=one.away or other.away)
    return {gone: NO_VISIT, stays: replace(left, scheduled=admitted and sheet.due_today(stays))}


def wrong_person(sheet: DaySheet, wrong: str, meant: str) -> dict[str, TrueDay]:
    if wrong == meant:
        raise No("usage")
    whole(sheet, wrong)
    one, other = sheet.days[wrong], sheet.days[meant]
    if not one.came:
        raise No("not_here")
    whole(sheet, meant)
    on_the_roster(other)
    if other.came:
        raise No("already_out" if other.state == "checked_out" else "already_here")
    return {wrong: given(one, NO_VISIT), meant: given(other, one)}


def in_force(journal: Entries) -> set[int]:
    reversed_: set[int] = set()
    for entry in sorted(journal, key=lambda entry: -entry["seq"]):
        if entry["reverses"] and entry["seq"] not in reversed_:
            reversed_.add(entry["reverses"])
    return {entry["seq"] for entry in journal} - reversed_


def changes_of(entry: dict[str, Any]) -> list[Any]:
    return json.loads(entry["changes"])


def reached_a_day(entry: dict[str, Any]) -> bool:
    """Whether settings changed a day's own program: that day keeps it once somebody has come."""
    return any(table == "day" and before for table, _, before, _ in changes_of(entry))


PARENTS = {
    "visit": {"patient_id": "patient"},
    "stay": {"visit_id": "visit"},
    "seat": {"visit_id": "visit"},
    "out_of_class": {"visit_id": "visit"},
    "sheet_line": {"visit_id": "visit", "sheet_id": "group_sheet"},
    "absence": {"patient_id": "patient"},
    "outreach": {"patient_id": "patient"},
    "day_word": {"patient_id": "patient"},
    "note": {"patient_id": "patient"},
    "desk_note": {"patient_id": "patient"},
    "seen": {"patient_id": "patient"},
    "plan": {"patient_id": "patient"},
    "day_person": {"patient_id": "patient"},
    "word": {"patient_id": "patient"},
    "former_number": {"patient_id": "patient"},
    "patient": {"joined_into": "patient"},
}


def stands_in_the_way(entry: dict[str, Any], later: dict[str, Any]) -> bool:
    made = {(table, key) for table, key, before, _ in changes_of(entry) if before is None}
    gone = {(table, key) for table, key, _, after in changes_of(entry) if after is None}
    fields = {
        (table, key, name) for table, key, before, after in changes_of(entry) if before and after for name in after
    }
    for table, key, before, after in changes_of(later):
        values = (before or {}) | (after or {})
        hangs_from = {(kind, values.get(column)) for column, kind in PARENTS.get(table, {}).items()}
        if (table, key) in made | gone or made & hangs_from or fields & {(table, key, name) for name in values}:
            return True
    return False


def laid_back(tables: Tables, entry: dict[str, Any]) -> Tables | None:
    """The tables without an entry's changes; None where they are not as the entry left them."""
    result = {name: dict(rows) for name, rows in tables.items()}
    for table, key, before, after in reversed(changes_of(entry)):
        row = result[table].get(key)
        if (row is None) is not (after is None):
            return None
        if row is not None and any(row[name] != value for name, value in after.items()):
            return None
        if before is None:
            del result[table][key]
        else:
            result[table][key] = (row or {}) | before
    return result


def could_be(tables: Tables, entry: dict[str, Any], now: datetime) -> bool:
    """Whether acts could have left these tables, as far as an undo may spoil it."""
    for table, *columns in (
        ("visit", "patient_id", "day_id"),
        ("seat", "visit_id", "day_block_id"),
        ("group_sheet", "session_id"),
        ("sheet_line", "sheet_id", "visit_id"),
        ("absence", "patient_id", "day_id"),
        ("day_word", "patient_id", "day"),
        ("plan", "patient_id", "weekday", "block_id"),
        ("patient", "mrn"),
        ("former_number", "mrn"),
    ):
        keys = [tuple(row[column] for column in columns) for row in tables[table].values()]
        if len(keys) != len(set(keys)):
            return False
    for table, parents in PARENTS.items():
        for column, parent in parents.items():
            if any(row[column] not in {*tables[parent], None} for row in tables[table].values()):
                return False
    if not all(_visit_could_be(tables, visit) for visit in tables["visit"].values()):
        return False
    if any(table == "out_of_class" for table, *_ in changes_of(entry)) and not _out_of_class_could_be(tables):
        return False
    return all(
        _row_could_be(tables, table, key, now) for table, key, before, after in changes_of(entry) if before is not None
    )


def _visit_could_be(tables: Tables, visit: dict[str, Any]) -> bool:
    stays = [row for row in tables["stay"].values() if row["visit_id"] == visit["id"]]
    stays.sort(key=lambda row: (row["came"], row["id"]))
    closed = all(row["left"] is not None for row in stays[:-1])
    if not stays or not closed or any(a["left"] > b["came"] for a, b in pairwise(stays)):
        return False
    return visit["status"] == "open" or bool(stays[-1]["left"] and stays[-1]["left"] <= visit["checked_out_at"])


def _out_of_class_could_be(tables: Tables) -> bool:
    """Nobody is with two members of staff at once: only the last time out of class of a visit may still run."""
    for visit in tables["visit"]:
        outs = [row for row in tables["out_of_class"].values() if row["visit_id"] == visit]
        outs.sort(key=lambda row: (row["began"], row["id"]))
        if any(a["ended"] is None or a["ended"] > b["began"] for a, b in pairwise(outs)):
            return False
    return True


def _row_could_be(tables: Tables, table: str, key: int, now: datetime) -> bool:
    row = tables[table].get(key)
    if row and row.get("patient_id") and tables["patient"][row["patient_id"]]["joined_into"] is not None:
        return False
    if row and table == "seat":
        session = tables["group_session"][row["session_id"]]
        held = sum(seat["session_id"] == session["id"] for seat in tables["seat"].values())
        full = session["hard"] is not None and held > session["hard"]
        begun = on(tables["day_block"][row["day_block_id"]]["starts"]) <= now
        return not full and (begun or tables["visit"][row["visit_id"]]["status"] == "open")
    if row and table == "absence":
        return not any(
            (visit["patient_id"], visit["day_id"]) == (row["patient_id"], row["day_id"])
            for visit in tables["visit"].values()
        )
    return True
