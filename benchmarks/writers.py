"""Many who write at once: eight desks back to back, and one desk beside an import."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.build import Build, Place
from benchmarks.census import patients, text
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.door import Door
from benchmarks.faults import Unmeasured
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

DESKS, ACTS = 8, 40
"""Desks that write at once, and acts of each."""
NEW_PEOPLE = 3_000
"""In the census that is read in beside a desk."""
ONE, TOGETHER = "an act of one desk, back to back", "an act of eight desks at once, one with another"
LONGEST, BESIDE_IMPORT = "an act of one of eight desks, p99", "an act beside an import, p95"
LINES = (
    Measure(ONE, "ms"),
    Measure(TOGETHER, "ms", beside=ONE, times=1.66),
    Measure(LONGEST, "ms", beside=ONE, times=30),
    Measure(BESIDE_IMPORT, "ms", beside=ONE, times=6),
)


class Writers(NamedTuple):
    """Records, and a census of people who are not yet in them."""

    place: Place
    census: Path


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Notes about people, through ``do -``: each desk asks when its last act was answered."""
    day = PlayedDay(size.of(500, 24), nobody_yet)
    people = patients(size.of(NEW_PEOPLE, 40), 2)

    def prepare(build: Build) -> Writers:
        place = day.copy(build, size.scratch, "writers")
        census = size.scratch / "writers.csv"
        census.write_text(text([each._replace(mrn=f"N{each.mrn}") for each in people]), encoding="utf-8", newline="")
        return Writers(place, census)

    def turn(build: Build, writers: Writers, number: int) -> Figures:
        acts = size.of(ACTS, 3)
        mrns = [person.mrn for person in build.people(writers.place)][:DESKS]
        alone = _at_once(build, writers.place, mrns[:1], 2 * acts)
        eight = _at_once(build, writers.place, mrns, acts)
        beside = _beside_import(build, writers, mrns[0], acts)
        return {
            ONE: 1000 * statistics.median(alone.waits),
            TOGETHER: 1000 * eight.seconds / len(eight.waits),
            LONGEST: 1000 * statistics.quantiles(eight.waits, n=100)[-1],
            BESIDE_IMPORT: 1000 * statistics.quantiles(beside, n=20)[-1],
        }

    return by_turns(builds, size, prepare, turn)


class Written(NamedTuple):
    """How long each act took, in seconds, and all of them together from the first to the last."""

    waits: list[float]
    seconds: float


def _at_once(build: Build, place: Place, mrns: Sequence[str], acts: int) -> Written:
    """A desk for each of these people, all of them writing at the same time."""
    with ExitStack() as stack:
        doors = [stack.enter_context(build.door(place)) for _ in mrns]
        for door, mrn in zip(doors, mrns, strict=True):
            door.act(_note(mrn, 0))
        with ThreadPoolExecutor(len(mrns)) as desks:
            began = time.perf_counter()
            waits = list(desks.map(partial(notes, acts), doors, mrns))
            seconds = time.perf_counter() - began
    return Written([wait for own in waits for wait in own], seconds)


def notes(acts: int, door: Door, mrn: str) -> list[float]:
    """So many acts about a person, and the seconds that each took."""
    return [_wait(door, mrn, number) for number in range(1, acts + 1)]


def _wait(door: Door, mrn: str, number: int) -> float:
    began = time.perf_counter()
    return door.act(_note(mrn, number)) - began


def _note(mrn: str, number: int) -> str:
    return f'note @{mrn} "called {number} times"'


def _beside_import(build: Build, writers: Writers, mrn: str, least: int) -> list[float]:
    """What a desk waits for its acts while a census is read in, on records that this is not done to twice."""
    place = build.copy(writers.place, writers.census.parent, "writers-import")
    words = [*build.program, "roster", "import", str(writers.census), "--data", str(place)]
    waits: list[float] = []
    with build.door(place) as door:
        door.act(_note(mrn, 0))
        importing = subprocess.Popen(
            words, cwd=build.root, env=build.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while importing.poll() is None:
            waits.append(_wait(door, mrn, len(waits) + 1))
    if importing.returncode or len(waits) < least:
        raise Unmeasured(f"{build.name}: the import ended with {importing.returncode} after {len(waits)} acts")
    return waits
