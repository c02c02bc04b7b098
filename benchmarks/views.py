"""From the key that turns to another view to its paint."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.build import Build
from benchmarks.days import PlayedDay, most_here
from benchmarks.probe import Lines, Probe, complete, sent
from benchmarks.screen import BODY, number_after, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

ROUNDS = 3
"""Turns through all six views in a run."""
SWITCH = "from one view to another, day of 200"
LINES = (Measure(SWITCH, "ms", most=120),)

VIEWS: dict[str, Callable[[Lines], bool]] = {
    "ctrl+g": lambda lines: number_after(lines, "Placed") is not None,
    "ctrl+d": lambda lines: any(" gone · " in line for line in lines),
    "ctrl+l": lambda lines: any(" patients " in line and " to see" in line for line in lines[:4]),
    "ctrl+r": lambda lines: any("What the record says" in line for line in lines),
    "f10": lambda lines: number_after(lines, "In the building") is not None,
    "ctrl+t": lambda lines: number_after(lines[:4], "Expected") is not None and opened(lines),
}
"""Each view's key, and how its screen is known."""


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Two hundred people on the day's screens, early in the afternoon."""
    day = PlayedDay(size.of(200, 24), most_here, played="13:48", opened="14:00")
    rounds = size.of(ROUNDS, 1)

    def prepare(build: Build) -> Path:
        return day.folder(build, size.scratch, "views")

    def turn(build: Build, folder: Path, number: int) -> Figures:
        with build.desk(folder) as probe:
            probe.until(opened, "the day", timeout=30)
            waits = [turned(probe, key) for _ in range(rounds) for key in VIEWS]
        return {SWITCH: 1000 * statistics.median(waits)}

    return by_turns(builds, size, prepare, turn)


def turned(probe: Probe, key: str) -> float:
    """Seconds from a view's key to the whole of its screen."""
    began = sent(probe, key)
    return complete(probe.until(VIEWS[key], f"the view of {key}"), BODY) - began
