"""Acts a second through `do -`, by number and by name, beside as many rows written by the bare driver."""

from __future__ import annotations

import importlib
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.build import BoardPerson, Build, Place
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.faults import Unmeasured
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

PERSONS, VERBS = 40, ("check-in", "step-out", "return")
"""People of a run, each of them the object of these acts: by number, then others by name."""
ENTRY = '{"table": "stays", "id": 1, "before": null, "after": {"came": "2026-11-23T14:02:00Z"}}' * 8
RAW = "raw rows"
BY_NUMBER, BY_NAME = "acts through `do -`, people by number", "acts through `do -`, people by name"
LINES = (
    Measure(RAW, "a second", more_is_better=True),
    Measure(BY_NUMBER, "a second", beside=RAW, more_is_better=True),
    Measure(BY_NAME, "a second", beside=RAW, more_is_better=True),
)


class NamedMorning(NamedTuple):
    """Records, and those expected there whom `do` knows by their whole name alone."""

    place: Place
    named: list[BoardPerson]


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Each act a transaction, asked when the last was answered; the ratio to raw rows tells and has no limit."""
    day, persons = PlayedDay(size.of(500, 24), nobody_yet), size.of(PERSONS, 4)

    def prepare(build: Build) -> NamedMorning:
        place = day.copy(build, size.scratch, "acts")
        named = _named(build, day.copy(build, size.scratch, "acts-names"))
        if len(named) < 2 * persons * size.runs:
            raise Unmeasured(f"too few of {day.people} are known by their name alone: {len(named)}")
        return NamedMorning(place, named)

    def turn(build: Build, morning: NamedMorning, number: int) -> Figures:
        first = 2 * persons * number
        by_number = [f"@{person.mrn}" for person in morning.named[first : first + persons]]
        by_name = [f'"{person.name}"' for person in morning.named[first + persons : first + 2 * persons]]
        return {
            BY_NUMBER: _through_the_door(build, morning.place, by_number),
            BY_NAME: _through_the_door(build, morning.place, by_name),
        }

    def bare() -> Figures:
        return {RAW: _by_the_driver(size.scratch / "bare.db", persons * len(VERBS))}

    return by_turns(builds, size, prepare, turn, bare)


def _named(build: Build, place: Place) -> list[BoardPerson]:
    """Those whom a note by whole name reaches: nobody else's name is taken for theirs."""
    people = build.people(place, "expected")
    notes = "".join(f'note "{person.name}" "is known by name"\n' for person in people)
    answers = build.run("do", "-", "--data", place, given=notes).splitlines()
    return [person for person, answer in zip(people, answers, strict=True) if json.loads(answer)["ok"]]


def _through_the_door(build: Build, place: Place, people: Sequence[str]) -> float:
    acts = [f"{verb} {person}" for verb in VERBS for person in people]
    with build.door(place) as door:
        began = door.act(f"note {people[0]} ready")
        ended = [door.act(act) for act in acts][-1]
    return len(acts) / (ended - began)


def _by_the_driver(file: Path, transactions: int) -> float:
    """Transactions a second: five rows and one of journal each, as durable as the desk's own."""
    file.unlink(missing_ok=True)
    driver, mode = _driver()
    connection = driver.connect(file, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute(f"PRAGMA synchronous={'FULL' if mode == 'wal' else 'EXTRA'}")
    connection.execute("CREATE TABLE fact (id INTEGER PRIMARY KEY, came TEXT, person INTEGER)")
    connection.execute("CREATE TABLE journal (seq INTEGER PRIMARY KEY, changes TEXT)")
    began = time.perf_counter()
    for number in range(transactions):
        _write(connection, number)
    taken = time.perf_counter() - began
    connection.close()
    return transactions / taken


def _write(connection: Any, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for _ in range(5):
        connection.execute("INSERT INTO fact (came, person) VALUES (?, ?)", ("2026-11-23T14:02:00.000000Z", number))
    connection.execute("INSERT INTO journal (changes) VALUES (?)", (ENTRY,))
    connection.execute("COMMIT")


def _driver() -> tuple[Any, str]:
    """The driver that the desk uses, and the journal it keeps with it: write-ahead only where SQLite is safe so."""
    try:
        driver: Any = importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        driver = importlib.import_module("sqlite3")
    return driver, "wal" if driver.sqlite_version_info >= (3, 51, 3) else "delete"
