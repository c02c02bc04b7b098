"""The days that are measured, each made by the build itself from outside: its demo's clock, a census, settings, acts.

No act counts on anyone of a demo, and no group can be full: a day does not fail because made-up people change.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks.build import Build, Place
from benchmarks.census import CensusPatient, patients, text
from benchmarks.faults import Unmeasured
from benchmarks.older import lengthen

PROGRAM = Path(__file__).with_name("program.toml")
P = TypeVar("P", Path, Place)
Acts = Callable[[Sequence[CensusPatient]], list[str]]


def nobody_yet(people: Sequence[CensusPatient]) -> list[str]:
    """No acts: everyone is expected."""
    return []


def first_tenth(people: Sequence[CensusPatient]) -> list[str]:
    """One in ten came early."""
    return [f"check-in @{person.mrn} at 8:50" for person in people[::10]]


def most_here(people: Sequence[CensusPatient]) -> list[str]:
    """All but one in eight came."""
    return [f"check-in @{person.mrn} at 8:50" for number, person in enumerate(people) if number % 8]


def nearly_all_gone(people: Sequence[CensusPatient]) -> list[str]:
    """Everybody came, and all but six went home: few questions are left to the review."""
    came = [f"check-in @{person.mrn} at 8:50" for person in people]
    return [*came, *(f"check-out @{person.mrn} at 15:40" for person in people[6:])]


@dataclass(frozen=True)
class PlayedDay:
    """A day that was played up to one time of its Monday and is opened at a later one.

    With ``years`` it is the build's own demo with so many years of history: there only may the people be the demo's. Of
    these years ``further`` more are put behind.
    """

    people: int
    acts: Acts = nobody_yet
    played: str = "08:55"
    opened: str = "09:00"
    seed: int = 1
    years: int | None = None
    further: int = 0

    @property
    def name(self) -> str:
        """The name of its folder."""
        kind = self.acts.__name__ if self.years is None else f"demo-{self.years}-{self.further}"
        return f"{kind}-{self.people}-{self.seed}-{self.played.replace(':', '')}"

    def copy(self, build: Build, scratch: Path, purpose: str) -> Place:
        """Fresh records of the day, opened at its time; what lies behind them is made once a build, and kept."""
        return self._opened(build, build.copy(self.made(build), scratch, purpose))

    def folder(self, build: Build, scratch: Path, purpose: str) -> Path:
        """The same in a folder, wherever else this build's are."""
        return self._opened(build, build.copied(self.made(build), scratch, purpose))

    def _opened(self, build: Build, place: P) -> P:
        build.run("demo", "--data", place, "--at", self.opened, "--make-only")
        return place

    def made(self, build: Build) -> Path:
        """The folder of the day as it was played, which nobody opens."""
        made = build.records / self.name
        if not made.exists():
            self._make(build, made)
        return made

    def _make(self, build: Build, made: Path) -> None:
        part = made.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.parent.mkdir(parents=True, exist_ok=True)
        if self.years is None:
            self._play(build, part)
        else:
            size = ("--patients", str(self.people), "--years", str(self.years))
            build.run("demo", *size, "--at", self.played, "--data", part, "--make-only")
            lengthen(part, self.further)
        part.rename(made)

    def _play(self, build: Build, folder: Path) -> None:
        people = patients(self.people, self.seed)
        build.run("demo", "--patients", "0", "--at", self.played, "--data", folder, "--make-only")
        build.run("settings", "load", PROGRAM, "--data", folder)
        census = folder / "census.csv"
        census.write_text(text(people), encoding="utf-8")
        build.run("roster", "import", census, "--data", folder)
        done(build, folder, self.acts(people))


def done(build: Build, place: Place, acts: Sequence[str]) -> None:
    """Do these acts, one a line. Raises Unmeasured where one is refused."""
    if not acts:
        return
    answers = build.run("do", "-", "--data", place, given="".join(f"{act}\n" for act in acts)).splitlines()
    for act, answer in zip(acts, map(json.loads, answers), strict=True):
        if not answer["ok"]:
            raise Unmeasured(f"{build.name}: refused while the day was made: {act}: {answer['say']}")
