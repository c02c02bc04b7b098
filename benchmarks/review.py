"""The review of a day, looked over anew."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.build import Build
from benchmarks.days import PlayedDay, nearly_all_gone
from benchmarks.door import Door
from benchmarks.probe import Probe, complete, sent
from benchmarks.screen import BODY, number_before
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns
from benchmarks.views import VIEWS

REVIEWS = 6
"""Of a run."""
ANEW = "the review of a day of 200, anew"
UNSEEN = "updates? counselors have not seen"
ELSEWHERE = "ctrl+d"
"""The view before it: on Today the key may lead to an earlier day that leaves something open."""
LINES = (Measure(ANEW, "ms", most=150),)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """The end of a day on which two hundred came."""
    day = PlayedDay(size.of(200, 24), nearly_all_gone, played="15:58", opened="16:10")
    times = size.of(REVIEWS, 2)

    def prepare(build: Build) -> Path:
        return day.folder(build, size.scratch, "review")

    def turn(build: Build, folder: Path, number: int) -> Figures:
        return {ANEW: 1000 * statistics.median(reviews(build, folder, times))}

    return by_turns(builds, size, prepare, turn)


def reviews(build: Build, folder: Path, times: int) -> list[float]:
    """Seconds from the key to the review, so often: each time something had been noted at the door."""
    somebody = build.board(folder)[0].mrn
    with build.desk(folder) as probe, build.door(folder) as door:
        probe.until(VIEWS["ctrl+t"], "the day", timeout=30)
        probe.keys(ELSEWHERE)
        probe.until(VIEWS[ELSEWHERE], "another view")
        probe.keys("ctrl+r")
        probe.until(VIEWS["ctrl+r"], "the review")
        return [_review(probe, door, f'note @{somebody} "number {number}"') for number in range(times)]


def _review(probe: Probe, door: Door, note: str) -> float:
    unseen = number_before(probe.picture.lines, UNSEEN)
    probe.keys(ELSEWHERE)
    probe.until(VIEWS[ELSEWHERE], "another view")
    door.act(note)
    probe.record(time.perf_counter() + 0.4)
    began = sent(probe, "ctrl+r")
    frames = probe.until(lambda lines: number_before(lines, UNSEEN) == unseen + 1, "the review anew")
    return complete(frames, BODY) - began
