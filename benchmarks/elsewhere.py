"""From an act at another terminal to its paint on this one."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Sequence

from benchmarks.build import Build, Place
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.door import Door
from benchmarks.probe import Probe, first
from benchmarks.screen import opened, rows, shown, state_of
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

PERSONS = 4
"""People of a run, with three acts each."""
STEPS = (("check-in", "here"), ("step-out", "stepped out"), ("return", "here"))
PAINTED = "an act elsewhere to its paint here"
LINES = (Measure(PAINTED, "ms", most=250),)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Acts on people the list shows, at moments that follow no rhythm."""
    day, persons = PlayedDay(size.of(500, 24), nobody_yet), size.of(PERSONS, 1)

    def prepare(build: Build) -> Place:
        return day.copy(build, size.scratch, "elsewhere")

    def turn(build: Build, place: Place, number: int) -> Figures:
        mrns = {shown(person.name): person.mrn for person in build.people(place, "expected")}
        with build.desk(place) as probe, build.door(place) as door:
            probe.until(opened, "the day", timeout=30)
            names = [row.name for row in rows(probe.picture.lines) if row.name in mrns][:persons]
            waits = [
                _wait(probe, door, f"{verb} @{mrns[name]}", name, state) for name in names for verb, state in STEPS
            ]
        return {PAINTED: 1000 * statistics.median(waits)}

    return by_turns(builds, size, prepare, turn)


def _wait(probe: Probe, door: Door, act: str, name: str, state: str) -> float:
    """Seconds from the answer at the door to the paint; none where the paint was faster."""
    probe.record(time.perf_counter() + random.uniform(0, 0.3))
    answered = door.act(act)
    frames = probe.until(lambda lines: state_of(lines, name) == state, f"{name} {state}")
    return max(first(frames, lambda lines: state_of(lines, name) == state) - answered, 0.0)
