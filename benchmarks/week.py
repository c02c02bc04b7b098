"""What a span of days costs: a week over years of history, to its first paint; a year's export beside bare SQLite."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.build import Build
from benchmarks.days import PlayedDay, most_here
from benchmarks.faults import Unmeasured
from benchmarks.probe import Lines, complete, sent
from benchmarks.screen import BODY, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns
from benchmarks.views import VIEWS, turned

ROUNDS = 3
"""Turns to the week and back in a run."""
SWITCH = "from one view to another, beside the week"
WEEK = "the week of 200 after five years, first paint"
BARE, EXPORT = "a year of attendance by bare sqlite3 and csv, processor", "export of a year of attendance, processor"
IDLE, MEMORY = "memory of the idle program, beside the export", "memory of an export of a year, at most"
LINES = (
    Measure(SWITCH, "ms"),
    Measure(WEEK, "ms", beside=SWITCH, times=5),
    Measure(BARE, "s"),
    Measure(EXPORT, "s", beside=BARE, times=6),
    Measure(IDLE, "MiB"),
    Measure(MEMORY, "MiB", beside=IDLE, times=2),
)
SPAN = ("2025-11-24", "2026-11-20")
BARE_EXPORT = Path(__file__).with_name("bare_export.py")
MEBI = 1024
"""The kernel counts memory in KiB."""


class Sites(NamedTuple):
    """A day of two hundred without history, the same with years of it, and a year of a hundred a day."""

    young: Path
    old: Path | None
    year: Path | None


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """The week of this build alone; of another one only what turning from view to view costs."""
    young = PlayedDay(size.of(200, 24), most_here, played="13:48", opened="14:00")
    old = PlayedDay(size.of(200, 10), played="13:48", opened="14:00", years=1, further=size.of(4, 1))
    year = PlayedDay(size.of(140, 10), played="13:48", opened="14:00", years=1)
    this = builds[-1]

    def prepare(build: Build) -> Sites:
        mine = build is this
        return Sites(
            young.folder(build, size.scratch, "beside-week"),
            old.folder(build, size.scratch, "week") if mine else None,
            year.folder(build, size.scratch, "year") if mine else None,
        )

    def turn(build: Build, sites: Sites, number: int) -> Figures:
        figures = _switches(build, sites.young, size.of(ROUNDS, 1))
        if sites.old and sites.year:
            figures |= {WEEK: _week(build, sites.old, size.of(ROUNDS, 1))} | _export(build, sites.year, size.scratch)
        return figures

    return by_turns(builds, size, prepare, turn)


def _switches(build: Build, folder: Path, rounds: int) -> dict[str, float]:
    """What turning through all views costs, in ms; and what the program then holds in memory."""
    with build.desk(folder) as probe:
        probe.until(opened, "the day", timeout=30)
        waits = [turned(probe, key) for _ in range(rounds) for key in VIEWS]
        return {SWITCH: 1000 * statistics.median(waits), IDLE: probe.memory()}


def _week(build: Build, folder: Path, rounds: int) -> float:
    """Milliseconds from the key to the whole week, but for its bars, turned to so often from Today."""
    waits = []
    with build.desk(folder) as probe:
        probe.until(opened, "the day", timeout=30)
        for _ in range(rounds):
            probe.record(time.perf_counter() + 1)  # the bars of the week before are read by now
            began = sent(probe, "ctrl+w")
            waits.append(complete(probe.until(_is_week, "the week", quiet=0.05), BODY) - began)
            turned(probe, "ctrl+t")
    return 1000 * statistics.median(waits)


def _is_week(lines: Lines) -> bool:
    return any(line.strip().startswith("Name") and "Target" in line for line in lines)


def _export(build: Build, folder: Path, scratch: Path) -> dict[str, float]:
    first, last = SPAN
    words = ["export", "attendance", "--from", first, "--to", last, "--output", str(scratch / "year STAFF ONLY.csv")]
    ours = _used([*build.program, *words, "--data", str(folder)], build)
    bare = _used([sys.executable, str(BARE_EXPORT), str(folder), first, last, str(scratch / "bare.csv")], build)
    return {EXPORT: ours.processor, MEMORY: ours.memory, BARE: bare.processor}


class _Used(NamedTuple):
    """What a process took: seconds of a processor, and the most memory in MiB."""

    processor: float
    memory: float


def _used(words: Sequence[str], build: Build) -> _Used:
    """Run a process to its end. Raises Unmeasured where it does not end well."""
    process = subprocess.Popen(words, cwd=build.root, env=build.environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Unmeasured(f"{build.name}: {' '.join(words)}: exit {process.returncode}")
    return _Used(used.ru_utime + used.ru_stime, used.ru_maxrss / MEBI)
