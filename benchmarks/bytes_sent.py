"""How many bytes the desk sends to its terminal for what is done at it all day."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.build import Build, FoundLine
from benchmarks.days import PlayedDay, first_tenth
from benchmarks.probe import COLUMNS, ROWS, Lines, Probe
from benchmarks.screen import opened, typed
from benchmarks.strokes import check_in, expected
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, at_once
from benchmarks.views import VIEWS

PERSONS = 20
QUIET = 0.3
"""Seconds without output after which a screen is settled: nothing is timed here."""
SMALL = 80, 24
STEPS = 12
"""Times Down is pressed at the end of the list, each of which moves it by a row."""
QUEUE, QUEUE_SMALL = f"bytes: {PERSONS} check-ins by letters, 120x40", f"bytes: {PERSONS} check-ins by letters, 80x24"
BOARD, LETTER, SCROLL = "bytes: start to board", "bytes: first letter", "bytes: Down where the list scrolls"
VIEW, HELP, COVER = "bytes: another view and back", "bytes: help and back", "bytes: cover and back"
LINES = (
    Measure(QUEUE, "bytes", share=0.15),
    Measure(QUEUE_SMALL, "bytes", share=0.15),
    Measure(BOARD, "bytes", share=0.15),
    Measure(LETTER, "bytes", share=0.2),
    Measure(SCROLL, "bytes", share=0.05),
    Measure(VIEW, "bytes", share=0.1),
    Measure(HELP, "bytes", share=0.1),
    Measure(COVER, "bytes", share=0.12),
)


class Folders(NamedTuple):
    """Records for each size of window, and those who are checked in there."""

    large: Path
    small: Path
    persons: list[FoundLine]


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Two hundred people at nine. The same keys give the same bytes: one run of each build tells all."""
    day, number = PlayedDay(size.of(200, 60), first_tenth), size.of(PERSONS, 2)

    def prepare(build: Build) -> Folders:
        large, small = (day.folder(build, size.scratch, f"bytes-{width}") for width in (COLUMNS, SMALL[0]))
        everyone = expected(build, large)
        return Folders(large, small, everyone[:: len(everyone) // number][:number])

    def turn(build: Build, folders: Folders, number: int) -> Figures:
        with build.desk(folders.large) as probe:
            probe.until(opened, "the day", timeout=30, quiet=QUIET)
            figures = {BOARD: probe.bytes, **_walked(probe), QUEUE: _queue(probe, folders.persons)}
        with build.desk(folders.small, *SMALL) as probe:
            probe.until(opened, "the day", timeout=30, quiet=QUIET)
            return figures | {QUEUE_SMALL: _queue(probe, folders.persons)}

    return at_once(builds, prepare, turn)


def _queue(probe: Probe, persons: Sequence[FoundLine]) -> int:
    began = probe.bytes
    for person in persons:
        check_in(probe, person)
    return probe.bytes - began


def _walked(probe: Probe) -> Figures:
    """What each step costs that changes nothing."""
    letter = _sent(probe, "m", lambda lines: typed(lines, "m"))
    _sent(probe, "escape", lambda lines: typed(lines, ""))
    for _ in range(ROWS):
        _sent(probe, "down", opened, quiet=0.05)
    steps = [_sent(probe, "down", opened) for _ in range(STEPS)]
    _sent(probe, "escape", lambda lines: typed(lines, ""))
    return {
        LETTER: letter,
        SCROLL: statistics.median(steps),
        VIEW: _there_and_back(probe, "ctrl+g", VIEWS["ctrl+g"], "ctrl+t"),
        HELP: _there_and_back(probe, "f1", lambda lines: "─ Help" in "".join(lines), "escape"),
        COVER: _there_and_back(probe, "f12", lambda lines: "any key" in "".join(lines), "up"),
    }


def _there_and_back(probe: Probe, key: str, there: Callable[[Lines], bool], back: str) -> int:
    return _sent(probe, key, there) + _sent(probe, back, lambda lines: opened(lines) and not there(lines))


def _sent(probe: Probe, key: str, holds: Callable[[Lines], bool], quiet: float = QUIET) -> int:
    """The bytes from a key until the screen is settled and so."""
    began = probe.bytes
    probe.keys(key)
    probe.until(holds, f"the screen after {key}", quiet=quiet)
    return probe.bytes - began
