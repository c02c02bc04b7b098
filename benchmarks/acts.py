"""Acts a second through `do -`, beside as many rows written by the bare driver."""

from __future__ import annotations

import importlib
import time
from pathlib import Path
from typing import Any

from benchmarks.door import Door
from benchmarks.probe import Unmeasured
from benchmarks.records import Records, people
from benchmarks.table import Row, single

ACTS = 300
ENTRY = '{"table": "stays", "id": 1, "before": null, "after": {"came": "2026-11-23T14:02:00Z"}}' * 8


def measure(records: Records, quick: bool) -> list[Row]:
    """Check-ins and check-outs, each a transaction; the ratio tells and has no limit."""
    folder = records.copy("acts", patients=500, years=0 if quick else 1)
    mrns = [person.mrn for person in people(folder, "expected")]
    acts = [f"{verb} @{mrn}" for verb in ("check-in", "step-out", "return") for mrn in mrns][: 60 if quick else ACTS]
    ours = _through_the_door(folder, acts)
    baseline = _by_the_driver(folder, len(acts))
    return [Row("acts a second through `do -`", "acts/s", single(ours), single(baseline))]


def _through_the_door(folder: Path, acts: list[str]) -> float:
    with Door(folder) as door:
        began = door.ask(f"note @{acts[0].partition('@')[2]} ready").at
        answers = [door.ask(act) for act in acts]
    if refused := [answer.say for answer in answers if not answer.ok]:
        raise Unmeasured(f"{len(refused)} of {len(acts)} acts refused: {refused[0]}")
    return len(acts) / (answers[-1].at - began)


def _by_the_driver(folder: Path, transactions: int) -> float:
    """Five rows and one of journal each, as durable as the desk's own."""
    driver = _driver()
    mode = driver.connect(folder / "frontdesk.db").execute("PRAGMA journal_mode").fetchone()[0]
    beside = folder / "bare.db"
    connection = driver.connect(beside, isolation_level=None)
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


def _driver() -> Any:
    """The driver the desk uses, where it is there."""
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return importlib.import_module("sqlite3")
