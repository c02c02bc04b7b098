"""What the desk writes and computes while nobody touches it."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from benchmarks.build import Build
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.faults import Unmeasured
from benchmarks.probe import Lines, Probe, ScreenAfter, bare
from benchmarks.screen import opened
from benchmarks.table import Measure
from benchmarks.turns import Runs, Size

SECONDS = 12.0
"""Of a run: a minute in five."""
PAUSE = 0.2
"""Seconds between two paints that do not belong together."""
BARE = "bare app"
BARE_SHARE = "bare: share of a CPU, idle"
SHARE, BYTES = "share of a CPU, idle at 5,000", "bytes beyond the clock, idle, all runs"
LINES = (
    Measure(BARE_SHARE, "%"),
    Measure(SHARE, "%", most=0.5),
    Measure(BYTES, "bytes", most=0, counted=True),
)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """The bare app and every build, covered and left alone side by side: a run is the same seconds for all."""
    day, runs, seconds = PlayedDay(size.of(5000, 60), nobody_yet), Runs(), 1.5 if size.short else SECONDS
    with ExitStack() as opening:
        probes = {BARE: opening.enter_context(bare())}
        for build in builds:
            try:
                folder = day.copy(build, size.scratch, "idle")
                probes[build.name] = opening.enter_context(build.desk(folder))
                _cover(probes[build.name])
            except Unmeasured as fault:
                runs.faults[build.name] = str(fault)
        for _ in range(size.runs):
            _run(runs, probes, builds[-1].name, seconds)
    return runs


def _run(runs: Runs, probes: Mapping[str, Probe], last: str, seconds: float) -> None:
    """Note what each program used in so many seconds; the bare app's is noted under the last build."""
    before = {name: (probe.processor(), probe.picture.lines) for name, probe in probes.items()}
    _listen(list(probes.values()), seconds)
    for name, probe in probes.items():
        used, lines = before[name]
        share = 100 * (probe.processor() - used) / seconds
        if name == BARE:
            runs.add(last, {BARE_SHARE: share})
        else:
            runs.add(name, {SHARE: share, BYTES: _unexplained(lines, probe.drawn())})


def _cover(probe: Probe) -> None:
    """Hide the names now, as the desk does by itself while nobody is there: that paint belongs to no idle second."""
    probe.until(opened, "the day of 5,000", timeout=30, quiet=1)
    probe.keys("f12")
    probe.until(lambda lines: "any key" in "".join(lines), "the covered desk", quiet=1)


def _listen(probes: Sequence[Probe], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for probe in probes:
            probe.record(min(time.perf_counter() + PAUSE / 4, end))


def _unexplained(lines: Lines, frames: Sequence[ScreenAfter]) -> float:
    """Bytes of the paints after which the time of day on the screen is the same as before."""
    unexplained = 0
    for paint in _paints(frames):
        if _clock(paint[-1].lines) == _clock(lines):
            unexplained += sum(frame.size for frame in paint)
        lines = paint[-1].lines
    return unexplained


def _paints(frames: Sequence[ScreenAfter]) -> list[list[ScreenAfter]]:
    paints: list[list[ScreenAfter]] = []
    for frame in frames:
        if paints and frame.at - paints[-1][-1].at < PAUSE:
            paints[-1].append(frame)
        else:
            paints.append([frame])
    return paints


def _clock(lines: Lines) -> str | None:
    """The time of day in the head, or in the middle of the covered desk: the first on the screen."""
    found = re.search(r"\d{1,2}:\d\d(?: [ap]m)?", "\n".join(lines))
    return found and found[0]
