"""Made-up records to measure on: made once, copied for each measurement, asked through the commands."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.probe import DESK, Probe, Unmeasured
from benchmarks.screen import shown
from frontdesk.desk.demo.made_site import DAY
from tests.everyone import everyone
from tests.terminal import environment

LONGEST = 3600
"""Seconds that making records may take: a year of history takes minutes."""


class Person(NamedTuple):
    """A patient of today's board."""

    mrn: str
    name: str
    state: str


class Found(NamedTuple):
    """One line of the finder's answer."""

    mrn: str
    name: str
    dob: str


class Records:
    """The demos of one benchmark folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def copy(self, purpose: str, *, patients: int, years: int = 0, at: str = "09:00", played: str = "08:55") -> Path:
        """Fresh records of a day played up to one time and opened at another; the demo behind them is made once."""
        made = self.folder / f"demo-{patients}-{years}-{played.replace(':', '')}"
        if not made.exists():
            part = made.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            size = ["--patients", str(patients), "--years", str(years)]
            run("demo", *size, "--at", played, "--data", str(part), "--make-only")
            part.rename(made)
        copied = self.folder / purpose
        shutil.rmtree(copied, ignore_errors=True)
        shutil.copytree(made, copied)
        run("demo", "--data", str(copied), "--at", at, "--make-only")
        return copied

    def all_expected(self, purpose: str, patients: int, seed: int) -> Path:
        """A day at nine on which a whole census of made-up people is expected, and nobody has come."""
        folder = self.folder / purpose
        shutil.rmtree(folder, ignore_errors=True)
        run("demo", "--patients", "0", "--at", "08:55", "--data", str(folder), "--make-only")
        everyone(folder / "census.csv", patients, seed, DAY)
        run("roster", "import", str(folder / "census.csv"), "--data", str(folder))
        run("demo", "--data", str(folder), "--at", "09:00", "--make-only")
        return folder


def run(*words: str, given: str | None = None) -> str:
    """What one command of the desk prints. Raises Unmeasured where it does not end well."""
    argv = [str(part) for part in (*DESK, *words)]
    try:
        done = subprocess.run(
            argv, input=given, capture_output=True, text=True, env=environment(), timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        raise Unmeasured(f"frontdesk {' '.join(words)}: still running after {LONGEST} s") from None
    if done.returncode:
        raise Unmeasured(f"frontdesk {' '.join(words)}: exit {done.returncode}: {done.stderr.strip()[-400:]}")
    return done.stdout


def desk(folder: Path) -> Probe:
    """The desk opened on records, by the receptionist."""
    return Probe([*DESK, "demo", "--data", folder])


def board(folder: Path) -> list[Person]:
    """Everyone on today's board."""
    patients = json.loads(run("report", "day", "--format", "json", "--data", str(folder)))["patients"]
    return [Person(row["mrn"], row["name"], row["state"]) for row in patients]


def people(folder: Path, state: str | None = None) -> list[Person]:
    """Those of the board in one state, or in any; nobody whose name the list would show for another too."""
    everyone = board(folder)
    names = Counter(shown(person.name) for person in everyone)
    return [person for person in everyone if names[shown(person.name)] == 1 and state in (None, person.state)]


def found(folder: Path, texts: Iterable[str], limit: int) -> list[list[Found]]:
    """What the finder answers to each text, so many at most, best first."""
    asked = "".join(f"{text}\n" for text in texts)
    answers = run("find", "-", "--limit", str(limit), "--data", str(folder), given=asked).splitlines()
    return [[_found(answer) for answer in json.loads(line)] for line in answers]


def _found(answer: dict[str, Any]) -> Found:
    return Found(answer["mrn"], answer["name"], answer["dob"])
