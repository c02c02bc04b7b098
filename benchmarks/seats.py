"""From a digit on Activities to the seat."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

from benchmarks.build import Build
from benchmarks.days import PlayedDay, most_here
from benchmarks.echo import echo
from benchmarks.probe import Lines, Probe, bare, complete, sent
from benchmarks.screen import BODY, line_with, number_after, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns
from benchmarks.views import VIEWS

PLACED = 12
"""Digits of a run."""
GROUPS = "123"
BARE_LETTER, SEAT = "bare: letter, among seats", "a digit to the seat, committed"
LINES = (
    Measure(BARE_LETTER, "ms"),
    Measure(SEAT, "ms", beside=BARE_LETTER, times=3.0),
)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """People are taken out of their groups from elsewhere and placed again, one digit each; no group can be full."""
    day = PlayedDay(size.of(200, 24), most_here, played="13:48", opened="14:00")
    seats = size.of(PLACED, 3)

    def prepare(build: Build) -> Path:
        return day.folder(build, size.scratch, "seats")

    def turn(build: Build, folder: Path, number: int) -> Figures:
        here = [person.mrn for person in build.board(folder) if person.state == "here"]
        with build.door(folder) as door:
            for mrn in here[number::7][: seats + 2]:
                door.act(f"unassign @{mrn} Activity")
        with build.desk(folder) as probe:
            _begin(probe)
            waits = [_place(probe, GROUPS[each % len(GROUPS)]) for each in range(seats)]
            probe.keys("ctrl+a")
            probe.until(lambda lines: _placed(lines) == len(here), "all are placed as planned")
        return {SEAT: 1000 * statistics.median(waits)}

    return by_turns(builds, size, prepare, turn, lambda: _bare(seats))


def _bare(letters: int) -> Figures:
    with bare() as field:
        waits = [wait for number in range(letters) for wait in echo(field, "abc"[number % 3])]
        return {BARE_LETTER: 1000 * statistics.median(waits)}


def _begin(probe: Probe) -> None:
    """Turn to Activities and mark the first who is not placed."""
    probe.until(opened, "the day", timeout=30)
    probe.keys("ctrl+g")
    probe.until(VIEWS["ctrl+g"], "Activities")
    probe.keys("down")
    probe.until(lambda lines: "put " in line_with(lines, "Enter:"), "somebody is marked")


def _place(probe: Probe, digit: str) -> float:
    before = _placed(probe.picture.lines)
    began = sent(probe, digit)
    frames = probe.until(lambda lines: _placed(lines) == before + 1, f"one more is placed by {digit}")
    return complete(frames, BODY) - began


def _placed(lines: Lines) -> int:
    return number_after(lines, "Placed") or 0
