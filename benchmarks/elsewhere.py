"""From an act at another terminal to its paint on this one."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from benchmarks.door import Door
from benchmarks.probe import Probe, Unmeasured, first
from benchmarks.records import Records, desk, people
from benchmarks.screen import opened, rows, shown, state_of
from benchmarks.table import Row, milliseconds

PERSONS = 24
STEPS = (("check-in", "here"), ("step-out", "stepped out"), ("return", "here"))


def measure(records: Records, quick: bool) -> list[Row]:
    """Acts on people the list shows, at moments that follow no rhythm."""
    folder = records.copy("elsewhere", patients=500, years=0 if quick else 1)
    mrns = {shown(person.name): person.mrn for person in people(folder, "expected")}
    with desk(folder) as probe, Door(folder) as door:
        probe.until(opened, "the day", timeout=30)
        names = [row.name for row in rows(probe.picture.lines) if row.name in mrns]
        waits = [
            _wait(probe, door, f"{verb} @{mrns[name]}", name, state)
            for name, verb, state in _acts(names[: 8 if quick else PERSONS])
        ]
    return [Row("an act elsewhere to its paint here", "ms", milliseconds(waits), most=250)]


def _acts(names: list[str]) -> Iterator[tuple[str, str, str]]:
    return ((name, verb, state) for name in names for verb, state in STEPS)


def _wait(probe: Probe, door: Door, act: str, name: str, state: str) -> float:
    """Seconds from the answer at the door to the paint; none where the paint was faster."""
    probe.record(time.perf_counter() + random.uniform(0, 0.3))
    answer = door.ask(act)
    if not answer.ok:
        raise Unmeasured(f"{act}: {answer.say}")
    frames = probe.until(lambda lines: state_of(lines, name) == state, f"{name} {state}")
    return max(first(frames, lambda lines: state_of(lines, name) == state) - answer.at, 0.0)
