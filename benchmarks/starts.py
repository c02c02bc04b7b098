"""From the command to the first frame, and to a day one can work on."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from benchmarks.build import Build, Place
from benchmarks.days import PlayedDay, first_tenth
from benchmarks.probe import BARE, Lines, Probe, first
from benchmarks.screen import line_with, opened, rows, typed
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

STARTS = 3
"""Starts of a run; the middle one counts."""
SETTLED = 0.5
"""Seconds without output after which a start is over: drawing begins only then, so it delays no instant."""
BARE_START = "bare: start"
FRAME, BOARD = "start to first frame", "start to usable board, 500"
LINES = (
    Measure(BARE_START, "ms"),
    Measure(FRAME, "ms", beside=BARE_START, times=1.3),
    Measure(BOARD, "ms", beside=BARE_START, times=2.8),
)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Both programs and the bare app by turns, after one start of each that counts for nothing."""
    day, starts = PlayedDay(size.of(500, 24), first_tenth), size.of(STARTS, 1)

    def prepare(build: Build) -> Place:
        place = day.copy(build, size.scratch, "starts")
        _desk(build, place)
        return place

    def turn(build: Build, place: Place, number: int) -> Figures:
        frames, boards = zip(*(_desk(build, place) for _ in range(starts)), strict=True)
        return {FRAME: 1000 * statistics.median(frames), BOARD: 1000 * statistics.median(boards)}

    def bare() -> Figures:
        return {BARE_START: 1000 * statistics.median(_bare() for _ in range(starts))}

    return by_turns(builds, size, prepare, turn, bare)


def _bare() -> float:
    with Probe(BARE) as probe:
        frames = probe.until(_finds, "the bare app's field", timeout=30, quiet=SETTLED)
        return first(frames, _finds) - probe.began


def _desk(build: Build, place: Place) -> tuple[float, float]:
    """Seconds to the word `Find` and to the board, on which a letter must then narrow the list."""
    with build.desk(place) as probe:
        frames = probe.until(opened, "the day", timeout=30, quiet=SETTLED)
        letter = rows(probe.picture.lines)[0].name[0].lower()
        probe.send(letter)
        probe.until(lambda lines: typed(lines, letter), "a letter in the find box")
        return first(frames, _finds) - probe.began, first(frames, opened) - probe.began


def _finds(lines: Lines) -> bool:
    return bool(line_with(lines, "Find")) or any("Find" in line for line in lines[:2])
