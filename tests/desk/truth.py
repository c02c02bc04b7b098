"""The records read with a plain connection: one day of every patient, as the tables tell it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from frontdesk.desk.journal.verify import recorded
from tests.at_rest import plainly
from tests.hands import MONDAY

Tables = dict[str, dict[int, dict[str, Any]]]
Entries = list[dict[str, Any]]
Seats = dict[str, str]
Outs = list[tuple[datetime, datetime | None]]


@dataclass(frozen=True)
class TrueDay:
    """One patient's day, as the tables tell it."""

    admitted: bool
    scheduled: bool
    visit: str | None
    stays: tuple[tuple[datetime, datetime | None], ...]
    out: datetime | None
    destination: str | None
    reason: str | None
    seats: Seats
    taken: tuple[datetime, ...]
    away: str | None
    with_whom: str = ""

    @property
    def state(self) -> str:
        if self.visit == "checked out":
            return "checked_out"
        if self.visit == "open":
            return "here" if self.stays[-1][1] is None else "stepped_out"
        if self.away:
            return "excused" if self.away == "excused" else "absent"
        return "expected" if self.scheduled else "not_scheduled"

    @property
    def last(self) -> datetime | None:
        return max((at for stay in self.stays for at in (*stay, self.out) if at), default=None)

    @property
    def came(self) -> bool:
        return self.visit is not None


class Truth:
    """The records read with a plain connection: nothing of the desk's own reading is trusted."""

    def __init__(self, path: Path) -> None:
        self._connection = plainly(path)

    def close(self) -> None:
        self._connection.close()

    def tables(self) -> Tables:
        return {name: {row["id"]: row for row in self._rows(f'SELECT * FROM "{name}"')} for name in recorded()}

    def journal(self, after: int = 0) -> list[dict[str, Any]]:
        return list(self._rows(f"SELECT * FROM journal WHERE seq > {after} ORDER BY seq"))

    def _rows(self, query: str) -> Iterator[dict[str, Any]]:
        cursor = self._connection.execute(query)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor.fetchall())


class DaySheet:
    """The day's whole attendance, from the tables."""

    def __init__(self, tables: Tables, journal: Entries = [], standing: frozenset[int] = frozenset()) -> None:  # noqa: B006
        self.tables = tables
        self.journal = journal
        self.standing = standing
        self.today = next((row["id"] for row in tables["day"].values() if row["day"] == MONDAY.isoformat()), None)
        blocks = {row["id"]: row["name"] for row in tables["program_block"].values()}
        self.groups = {row["id"]: row for row in tables["program_group"].values()}
        self.block_of = {row["name"]: blocks[row["block_id"]] for row in self.groups.values()}
        self.sessions = {row["id"]: row["name"] for row in tables["group_session"].values()}
        self.people = {row["mrn"]: row["id"] for row in tables["patient"].values()}
        self.days = {mrn: self._day(tables["patient"][key]) for mrn, key in self.people.items()}

    def _day(self, patient: dict[str, Any]) -> TrueDay:
        today, key = MONDAY.isoformat(), patient["id"]
        dates = (patient["admit_date"] or "") <= today <= (patient["discharge_date"] or "9")
        admitted = dates and patient["joined_into"] is None
        weekdays = patient["schedule_days"].split()
        visits = [row for row in self._rows("visit", patient_id=key) if row["day_id"] == self.today]
        away = [row["kind"] for row in self._rows("absence", patient_id=key) if row["day_id"] == self.today]
        assert max(len(visits), len(away)) <= 1, "one visit and one absence a patient and day"
        visit = visits[0] if visits else None
        stays = self._rows("stay", visit_id=visit["id"]) if visit else []
        seats = self._rows("seat", visit_id=visit["id"]) if visit else []
        held = {self.block_of[self.sessions[row["session_id"]]]: self.sessions[row["session_id"]] for row in seats}
        assert len(held) == len(seats), "one seat a visit and block"
        return TrueDay(
            admitted=admitted,
            scheduled=admitted and (not weekdays or "0" in weekdays),
            visit=visit["status"] if visit else None,
            stays=tuple(sorted(((instant(row["came"]), instant(row["left"])) for row in stays), key=in_order)),
            out=instant(visit["checked_out_at"]) if visit else None,
            destination=visit["destination"] if visit else None,
            reason=visit["reason"] if visit else None,
            with_whom=visit["with_whom"] if visit else "",
            seats=held,
            taken=tuple(sorted(instant(row["taken_at"]) for row in seats)),
            away=away[0] if away else None,
        )

    @property
    def outs(self) -> dict[str, Outs]:
        """The times out of class of each, in order, with the end that was written."""
        return {mrn: self._outs(key) for mrn, key in self.people.items()}

    def _outs(self, key: int) -> Outs:
        visits = [row["id"] for row in self._rows("visit", patient_id=key) if row["day_id"] == self.today]
        rows = [row for visit in visits for row in self._rows("out_of_class", visit_id=visit)]
        return [(instant(row["began"]), instant(row["ended"])) for row in sorted(rows, key=lambda row: row["began"])]

    def check_out_of(self, mrn: str) -> dict[str, Any] | None:
        """The newest check-out in force of somebody's visit."""
        (visit,) = (
            row["id"] for row in self._rows("visit", patient_id=self.people[mrn]) if row["day_id"] == self.today
        )
        mine = [
            entry
            for entry in self.journal
            if entry["verb"] == "check-out"
            and any(each[:2] == ["visit", visit] for each in json.loads(entry["changes"]))
        ]
        return next((entry for entry in reversed(mine) if entry["seq"] in self.standing), None)

    def says_so_already(self, group: str, names: tuple[str, ...] | None) -> bool:
        """Whether the sheet of a group says the same: the number, or that these and no others are on it."""
        session = next(key for key, name in self.sessions.items() if name == group)
        seated = {row["visit_id"] for row in self._rows("seat", session_id=session)}
        for paper in self._rows("group_sheet", session_id=session):
            said = {row["visit_id"]: row["mark"] for row in self._rows("sheet_line", sheet_id=paper["id"])}
            if names is None:
                return paper["form"] == "number" and said == dict.fromkeys(seated, "counted")
            people = {self.people[mrn] for mrn in names}
            signed = {row["id"] for who in people for row in self._rows("visit", patient_id=who)}
            wanted = {visit: "on the sheet" if visit in signed else "not on the sheet" for visit in seated | signed}
            return paper["form"] == "names" and said == wanted
        return False

    def _rows(self, table: str, **wanted: int) -> list[dict[str, Any]]:
        ((column, value),) = wanted.items()
        return [row for row in self.tables[table].values() if row[column] == value]

    def open_notes(self, mrn: str) -> list[str]:
        """What the desk is still to tell somebody."""
        notes = self._rows("desk_note", patient_id=self.people[mrn])
        return [row["task"] for row in notes if row["done_at"] is None]

    def joined(self, mrn: str) -> bool:
        """Whether the row is joined into another."""
        return self.tables["patient"][self.people[mrn]]["joined_into"] is not None

    def due(self, mrn: str) -> str | None:
        """When somebody said that they will come today."""
        rows = self._rows("day_word", patient_id=self.people[mrn])
        return next((row["comes_at"] for row in rows if row["day"] == MONDAY.isoformat()), None)

    def due_today(self, mrn: str) -> bool:
        """Whether their plan has them come on a Monday, were they admitted."""
        weekdays = self.tables["patient"][self.people[mrn]]["schedule_days"].split()
        return not weekdays or "0" in weekdays

    def plan(self, mrn: str) -> Seats:
        """The group of each block that a patient's plan leads to today: one kept with the day, where there is one."""
        for row in self._rows("day_person", patient_id=self.people[mrn]):
            if row["plan"] is not None:
                names = [self.groups[group]["name"] for group in json.loads(row["plan"]).values()]
                return {self.block_of[name]: name for name in names} | {"Spirituality": "12-step workshop"}
        return self.live_plan(mrn)

    def live_plan(self, mrn: str) -> Seats:
        """The same as a patient's own plan has it, which may count from tomorrow only."""
        rows = self._rows("plan", patient_id=self.people[mrn])
        planned = {}
        for row in sorted(rows, key=lambda row: row["weekday"]):
            if row["weekday"] in (-1, MONDAY.weekday()):
                group = self.groups[row["group_id"]]["name"]
                planned[self.block_of[group]] = group
        return planned | {"Spirituality": "12-step workshop"}

    def held(self, group: str) -> int:
        return sum(group in day.seats.values() for day in self.days.values())

    def coming(self, group: str) -> int:
        return sum(
            day.state == "expected" and self.plan(mrn).get(self.block_of[group]) == group
            for mrn, day in self.days.items()
        )

    def hard(self, group: str) -> int | None:
        return next(row["hard"] for row in self.groups.values() if row["name"] == group)

    def limit(self, group: str) -> int | None:
        row = next(row for row in self.groups.values() if row["name"] == group)
        return row["soft"] if row["soft"] is not None else row["hard"]

    def room(self, group: str) -> bool:
        hard = self.hard(group)
        return hard is None or self.held(group) < hard

    def home(self, mrn: str) -> str | None:
        home = self.tables["patient"][self.people[mrn]]["living_arrangement_id"]
        return self.tables["living_arrangement"][home]["name"] if home else None


def in_order(stay: tuple[datetime, datetime | None]) -> tuple[datetime, datetime]:
    return stay[0], stay[1] or datetime.max.replace(tzinfo=stay[0].tzinfo)


def instant(text: str | None) -> Any:
    return datetime.fromisoformat(text) if text else None
