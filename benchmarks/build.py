"""A build: one checkout of the program with its own environment, driven only from outside."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.door import Door
from benchmarks.faults import Unmeasured
from benchmarks.probe import COLUMNS, ROWS, Probe
from benchmarks.screen import shown
from tests.terminal import environment

Place = Path | str
"""Where records are: a folder, or the URL of a database."""
LONGEST = 1800
"""Seconds that one command may take: a year of history takes minutes on a slow machine."""
ASKED = """
import importlib.metadata as kept, json, platform, sys
import frontdesk
try:
    from pysqlite3.dbapi2 import sqlite_version
except ImportError:
    from sqlite3 import sqlite_version
versions = [name + " " + kept.version(name) for name in ("textual", "sqlalchemy")]
python, sqlite = "Python " + platform.python_version(), "SQLite " + sqlite_version
print(json.dumps([frontdesk.__file__, python, *versions, sqlite]))
"""


class BoardPerson(NamedTuple):
    """A patient of today's board."""

    mrn: str
    name: str
    state: str


class FoundLine(NamedTuple):
    """One line of the finder's answer."""

    mrn: str
    name: str
    dob: str


@dataclass(frozen=True)
class Build:
    """The program of one checkout, run by the Python of its own environment; what it makes is kept in ``records``."""

    name: str
    root: Path
    python: Path
    records: Path

    @property
    def program(self) -> list[str]:
        """The words that start the program."""
        return [str(self.python), "-X", "utf8", "-m", "frontdesk"]

    @property
    def environment(self) -> dict[str, str]:
        """A good terminal's, in which this checkout's package is found before any that is installed."""
        return environment(PYTHONPATH=str(self.root))

    def run(self, *words: str | Path, given: str | None = None) -> str:
        """What one command prints. Raises Unmeasured where it does not end well."""
        told = f"{self.name}: frontdesk {' '.join(map(str, words))}"
        argv = [*self.program, *map(str, words)]
        try:
            ended = subprocess.run(
                argv, input=given, capture_output=True, text=True, cwd=self.root, env=self.environment, timeout=LONGEST
            )
        except subprocess.TimeoutExpired:
            raise Unmeasured(f"{told}: still running after {LONGEST} s") from None
        if ended.returncode:
            raise Unmeasured(f"{told}: exit {ended.returncode}: {ended.stderr.strip()[-400:]}")
        return ended.stdout

    @property
    def word(self) -> str:
        """Its name as a part of names."""
        return self.name.replace(" ", "-").replace("/", "-")

    def copy(self, records: Place, scratch: Path, purpose: str) -> Place:
        """A fresh copy of records, which nobody has open, where this build's are measured."""
        return self.copied(Path(records), scratch, purpose)

    def copied(self, records: Path, scratch: Path, purpose: str) -> Path:
        """A fresh copy of records in a folder, in another one."""
        copied = scratch / f"{purpose}-{self.word}"
        shutil.rmtree(copied, ignore_errors=True)
        shutil.copytree(records, copied)
        return copied

    def site(self, made: Path, scratch: Path, name: str) -> Place:
        """A fresh copy of records as one site among several."""
        return self.copy(made, scratch, name)

    @contextmanager
    def holding(self, place: Place) -> Iterator[None]:
        """Meanwhile nobody else can write there."""
        with closing(sqlite3.connect(Path(place) / "frontdesk.db", isolation_level=None)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            yield

    def desk(self, place: Place, columns: int = COLUMNS, rows: int = ROWS) -> Probe:
        """The desk opened on records, by the receptionist."""
        return Probe(self.desk_words(place), self.root, {"PYTHONPATH": str(self.root)}, columns, rows)

    def desk_words(self, place: Place) -> list[Place]:
        """The words that open the desk on records."""
        return [*self.program, "demo", "--data", place]

    def door(self, place: Place) -> Door:
        """``do -``, kept open on records."""
        return Door([*self.program, "do", "-", "--data", str(place)], self.root, self.environment)

    def finder(self, place: Place) -> Door:
        """``find -``, kept open on records."""
        return Door([*self.program, "find", "-", "--data", str(place)], self.root, self.environment)

    def board(self, place: Place) -> list[BoardPerson]:
        """Everyone on today's board, by last and first name."""
        rows = json.loads(self.run("report", "day", "--format", "json", "--data", place))["patients"]
        return [BoardPerson(row["mrn"], row["name"], row["state"]) for row in rows]

    def people(self, place: Place, state: str | None = None) -> list[BoardPerson]:
        """Those of the board in one state, or in any; nobody whose name the list would show for another too."""
        everyone = self.board(place)
        names = Counter(shown(person.name) for person in everyone)
        return [person for person in everyone if names[shown(person.name)] == 1 and state in (None, person.state)]

    def found(self, place: Place, texts: Iterable[str], limit: int) -> list[list[FoundLine]]:
        """What the finder answers to each text, so many at most, best first."""
        asked = "".join(f"{text}\n" for text in texts)
        answers = self.run("find", "-", "--limit", str(limit), "--data", place, given=asked).splitlines()
        return [[_found(answer) for answer in json.loads(line)] for line in answers]

    def versions(self) -> str:
        """What it runs on, in one line. Raises Unmeasured where another checkout's package would be run."""
        argv = [str(self.python), "-X", "utf8", "-c", ASKED]
        ended = subprocess.run(argv, capture_output=True, text=True, cwd=self.root, env=self.environment, timeout=60)
        if ended.returncode:
            raise Unmeasured(f"{self.name} does not start: {ended.stderr.strip()[-400:]}")
        package, *versions = json.loads(ended.stdout)
        if not Path(package).is_relative_to(self.root):
            raise Unmeasured(f"{self.name} would run {package} and not what is in {self.root}")
        return ", ".join(versions)

    def compile(self) -> None:
        """Write its bytecode, so that no start pays for another's."""
        argv = [str(self.python), "-m", "compileall", "-q", "frontdesk"]
        subprocess.run(argv, capture_output=True, cwd=self.root, env=self.environment, timeout=600)


def _found(answer: dict[str, Any]) -> FoundLine:
    return FoundLine(answer["mrn"], answer["name"], answer["dob"])
