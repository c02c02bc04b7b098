"""A scanner at the desk: card numbers faster than anyone types."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.build import BoardPerson, Build
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.faults import Unmeasured
from benchmarks.probe import Probe
from benchmarks.screen import checked_in, opened, typed
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

SCANS = 40
"""Scans of a run: two hundred in five."""
GAP = 0.004
"""Seconds between two characters, Enter among them."""
WRONG = "scans gone wrong, 4 ms a letter, all runs"
LINES = (Measure(WRONG, "scans", most=0, counted=True),)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Each scan must have checked in its person, and nobody else, by what the records say afterwards."""
    day, scans = PlayedDay(size.of(500, 24), nobody_yet), size.of(SCANS, 4)

    def prepare(build: Build) -> Path:
        return day.folder(build, size.scratch, "scanner")

    def turn(build: Build, folder: Path, number: int) -> Figures:
        people = build.people(folder)
        before = {person.mrn for person in people if person.state == "here"}
        scanned = [person for person in people if person.state == "expected"][:scans]
        with build.desk(folder) as probe:
            probe.until(opened, "the day", timeout=30)
            for person in scanned:
                _scan(probe, person)
        here = {person.mrn for person in build.people(folder, "here")} - before
        return {WRONG: len(here ^ {person.mrn for person in scanned})}

    return by_turns(builds, size, prepare, turn)


def _scan(probe: Probe, person: BoardPerson) -> None:
    """One card, and the next when its answer is painted; a wrong turn is left by Escape, and counted by the records."""
    probe.scan(f"{person.mrn}\r", GAP)
    try:
        probe.until(lambda lines: checked_in(lines, person.name), person.name, timeout=3)
    except Unmeasured:
        probe.keys("escape", "escape")
        probe.until(lambda lines: typed(lines, ""), "an empty find box")
