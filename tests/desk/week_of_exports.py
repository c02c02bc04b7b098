"""A record system that exports a census every day, and what the records must say after each, told a second time."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from tests.desk.truth import Tables

REQUIRED = ("mrn", "last_name", "first_name", "dob")
OTHERS = (
    "name_used", "admit_date", "discharge_date", "schedule_days", "counselor", "living_arrangement", "classes",
    "activity", "phone", "card",
)  # fmt: skip
PEOPLE = (
    ("Abara", "Kim", "1981-01-02"), ("Benitez", "Rosa", "1982-02-03"), ("Cho", "Daniel", "1983-03-04"),
    ("Duran", "Luis", "1984-04-05"), ("Eze", "Amara", "1985-05-06"), ("Fischer", "Paul", "1986-06-07"),
    ("Gupta", "Asha", "1987-07-08"), ("Hoang", "Linh", "1988-08-09"), ("Ibarra", "Sofia", "1989-09-10"),
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
Row = dict[str, str]
Texts = dict[str, str]


class Exports:
    """The record system: its people as rows, in the order they came, and the columns that it exports."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.columns = [*REQUIRED, *OTHERS]
        self.left_out: set[str] = set()
        self._numbers = 200

    def add(self, key: str) -> None:
        """Somebody new comes into it."""
        last, first, dob = key.split("|")
        row = dict.fromkeys(OTHERS, "") | {"last_name": last, "first_name": first, "dob": dob}
        self.rows[key] = row | {"mrn": "", "admit_date": "2026-09-01"}
        self.renumber(key)

    def renumber(self, key: str) -> None:
        """They get a number nobody had."""
        self._numbers += 1
        self.rows[key]["mrn"] = str(self._numbers)

    @property
    def exported(self) -> dict[str, Row]:
        """The rows of today's file, by person."""
        return {
            key: {column: row[column] for column in self.columns}
            for key, row in self.rows.items()
            if key not in self.left_out
        }

    def file(self) -> bytes:
        """Today's file."""
        out = io.StringIO(newline="")
        lines = csv.DictWriter(out, self.columns)
        lines.writeheader()
        lines.writerows(self.exported.values())
        return out.getvalue().encode()


def texts_of(tables: Tables, id: int) -> Texts:
    """A person as the tables have them, written as a census writes it."""
    row = tables["patient"][id]
    said = {column: row[column] or "" for column in ("last_name", "first_name", "dob", *OTHERS) if column in row}
    said["schedule_days"] = " ".join(WEEKDAYS[int(day)] for day in row["schedule_days"].split())
    for column, table in (("counselor", "staff"), ("living_arrangement", "living_arrangement")):
        other = row[f"{column}_id"]
        said[column] = tables[table][other]["name"] if other else ""
    for column, block in (("classes", "Class"), ("activity", "Activity")):
        said[column] = _plan(tables, id, block)
    return said


def _plan(tables: Tables, id: int, block: str) -> str:
    ids = {key for key, row in tables["program_block"].items() if row["name"] == block}
    plan = {
        row["weekday"]: tables["program_group"][row["group_id"]]["name"]
        for row in tables["plan"].values()
        if row["patient_id"] == id and row["block_id"] in ids
    }
    every = [str(plan.pop(-1))] if -1 in plan else []
    return ";".join([*every, *(f"{WEEKDAYS[day]}:{group}" for day, group in sorted(plan.items()))])


def person_of(tables: Tables, mrn: str) -> int | None:
    """Whose number it is or was."""
    for id, row in tables["patient"].items():
        if row["mrn"] == mrn:
            return int(row["joined_into"] or id)
    return next((row["patient_id"] for row in tables["former_number"].values() if row["mrn"] == mrn), None)


def admitted(row: Mapping[str, Any], day: date) -> bool:
    """Whether somebody is admitted on a day."""
    return (row["admit_date"] or "") <= day.isoformat() <= (row["discharge_date"] or "9")


class AfterImport(NamedTuple):
    """What an import must leave of one person, and the columns of which it must tell."""

    texts: Texts
    kept: set[str]
    emptied: set[str]


@dataclass
class Words:
    """What was said of one person: by files ever, by the newest file, and by the desk since a file last wrote it."""

    files: Texts = field(default_factory=dict)
    newest: Texts = field(default_factory=dict)
    desk: set[str] = field(default_factory=set)

    def after(self, file: Row, record: Texts) -> AfterImport:
        """What the contract says of a row (docs/contract.md, Census: whose word stands).

        Of who is not admitted nobody knows whether the newest file named them: there only a discharge is missed.
        """
        left = AfterImport(dict(record), set(), set())
        for column in file.keys() & record.keys():
            left.texts[column] = self._cell(column, file[column], record[column], left)
        left_on, back = record["discharge_date"], file.get("admit_date", "")
        if left_on and back > left_on and back != self.files.get("admit_date") and back != record["admit_date"]:
            left.texts["discharge_date"] = file.get("discharge_date", "")
            left.kept.discard("discharge_date")
            left.emptied.discard("discharge_date")
        return left

    def _cell(self, column: str, file: str, record: str, left: AfterImport) -> str:
        if file == record:
            return record
        if not file:
            erased = self.newest.get(column) == record and column not in self.desk
            left.emptied.update([column] if erased else [])
            return "" if erased else record
        if file == self.files.get(column) and column in self.desk:
            left.kept.add(column)
            return record
        return file

    def read(self, file: Row, left: AfterImport, before: Texts) -> None:
        """The file was read: what it said is remembered, and where it wrote the desk's word is over."""
        said = {column: cell for column, cell in file.items() if column in before}
        for column, cell in said.items():
            if not cell and self.files.get(column) == before[column] != self.newest.get(column):
                self.files[column] = ""
        self.desk -= {column for column, text in left.texts.items() if text != before[column]}
        self.files |= {column: cell for column, cell in said.items() if cell} | dict.fromkeys(left.emptied, "")
        self.newest = said


def changed_texts(before: Texts, after: Texts) -> Iterable[str]:
    """The columns in which somebody differs."""
    return [column for column, text in after.items() if before.get(column) != text]
