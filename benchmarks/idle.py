"""What the desk writes, computes and holds while nobody touches it."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.probe import BARE, Frame, Lines, Probe, Unmeasured
from benchmarks.records import Records, desk
from benchmarks.screen import opened
from benchmarks.table import Row, single

PAUSE = 0.2
"""Seconds between two paints that do not belong together."""


def measure(records: Records, quick: bool) -> list[Row]:
    """The bare app and the desk at 5,000 patients, side by side for the same seconds."""
    seconds = 15 if quick else 60
    with Probe(BARE) as bare, desk(records.copy("idle", patients=5000)) as probe:
        bare.until(lambda lines: "Find" in "".join(lines), "the bare app's field", quiet=1)
        probe.until(opened, "the day of 5,000", timeout=30, quiet=1)
        _cover(probe)
        shares, written = _idle([bare, probe], seconds)
        held = [[_memory(each, field) for each in (bare, probe)] for field in ("VmRSS", "VmHWM")]
    return [
        _row(f"bytes beyond the clock, {seconds} s idle", "bytes", written, most=0),
        _row(f"share of a CPU, {seconds} s idle", "%", shares, most=0.5),
        _row("memory at 5,000", "MiB", held[0], most=80),
        _row("memory at its highest, 5,000", "MiB", held[1], most=80),
    ]


def _row(what: str, unit: str, measured: Sequence[float], most: float) -> Row:
    baseline, ours = measured
    return Row(what, unit, single(ours), single(baseline), most=most)


def _cover(probe: Probe) -> None:
    """Hide the names now, as the desk does by itself while nobody is there."""
    probe.keys("f12")
    with suppress(Unmeasured):
        probe.until(lambda lines: "any key" in "".join(lines), "the covered desk", timeout=2, quiet=1)


def _idle(probes: Sequence[Probe], seconds: float) -> tuple[list[float], list[float]]:
    """Per program, the share of a processor in percent and the bytes that no clock explains."""
    before = [(_ticks(probe), probe.picture.lines) for probe in probes]
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for probe in probes:
            probe.record(min(time.perf_counter() + PAUSE / 4, end))
    spent = [_ticks(probe) - ticks for probe, (ticks, _) in zip(probes, before, strict=True)]
    shares = [100 * ticks / os.sysconf("SC_CLK_TCK") / seconds for ticks in spent]
    return shares, [_unexplained(lines, probe.drawn()) for probe, (_, lines) in zip(probes, before, strict=True)]


def _unexplained(lines: Lines, frames: Sequence[Frame]) -> float:
    """Bytes of the paints after which the time of day on the screen is the same as before."""
    unexplained = 0
    for paint in _paints(frames):
        if _clock(paint[-1].lines) == _clock(lines):
            unexplained += sum(frame.size for frame in paint)
        lines = paint[-1].lines
    return unexplained


def _paints(frames: Sequence[Frame]) -> list[list[Frame]]:
    paints: list[list[Frame]] = []
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


def _ticks(probe: Probe) -> int:
    """Processor time spent so far, in the kernel's ticks."""
    fields = Path(f"/proc/{probe.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _memory(probe: Probe, field: str) -> float:
    """One of the kernel's counts of memory, in MiB."""
    status = Path(f"/proc/{probe.process.pid}/status").read_text(encoding="utf-8")
    return int(status.split(f"{field}:")[1].split()[0]) / 1024
