"""Runs by turns: the bare app, one build, the other, and again, so that what the machine does falls on all alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from benchmarks.build import Build
from benchmarks.faults import Unmeasured

Figures = Mapping[str, float]
"""What one run of one build gave: a figure a line, by the line's words."""
Prepared = TypeVar("Prepared")


class Size(NamedTuple):
    """How much is measured: the whole, or a short form whose figures only show that the part runs."""

    runs: int
    short: bool
    scratch: Path

    def of(self, whole: int, short: int) -> int:
        """So many of something."""
        return short if self.short else whole


@dataclass
class Runs:
    """The figures of a part, by line and then by the name of the build, run after run; and what went wrong."""

    figures: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)

    def add(self, build: str, figures: Figures) -> None:
        """Note what a run gave."""
        for what, figure in figures.items():
            self.figures.setdefault(what, {}).setdefault(build, []).append(figure)

    def of(self, what: str, build: str) -> list[float]:
        """The figures of a line, run after run; none where the build was not measured to the end."""
        return [] if build in self.faults else self.figures.get(what, {}).get(build, [])


def by_turns(
    builds: Sequence[Build],
    size: Size,
    prepare: Callable[[Build], Prepared],
    turn: Callable[[Build, Prepared, int], Figures],
    bare: Callable[[], Figures] | None = None,
) -> Runs:
    """Prepare each build once, then one run of each by turns; what is bare is measured once a round, before them.

    A build that could not be measured is told with its reason and left out of further rounds. The bare figures are
    noted under the name of the last build: this checkout's.
    """
    runs = Runs()
    prepared = _prepared(runs, builds, prepare)
    for number in range(size.runs):
        if bare:
            with _told(runs, builds[-1].name):
                runs.add(builds[-1].name, bare())
        for build in builds:
            if build.name not in runs.faults:
                with _told(runs, build.name):
                    runs.add(build.name, turn(build, prepared[build.name], number))
    return runs


def at_once(
    builds: Sequence[Build],
    prepare: Callable[[Build], Prepared],
    turn: Callable[[Build, Prepared, int], Figures],
) -> Runs:
    """One run of each build, all of them at the same time: of what is counted, and the same however long it takes.

    Each is prepared before, one after the other.
    """
    runs = Runs()
    prepared = _prepared(runs, builds, prepare)

    def run(build: Build) -> None:
        with _told(runs, build.name):
            runs.add(build.name, turn(build, prepared[build.name], 0))

    with ThreadPoolExecutor(len(builds)) as threads:
        list(threads.map(run, [build for build in builds if build.name in prepared]))
    return runs


def _prepared(runs: Runs, builds: Sequence[Build], prepare: Callable[[Build], Prepared]) -> dict[str, Prepared]:
    """What each build needs for its runs, by its name; without those of which none could be made."""
    prepared: dict[str, Prepared] = {}
    for build in builds:
        with _told(runs, build.name):
            prepared[build.name] = prepare(build)
    return prepared


@contextmanager
def _told(runs: Runs, build: str) -> Iterator[None]:
    """Notes why a build could not be measured, and lets the others go on."""
    try:
        yield
    except Unmeasured as fault:
        runs.faults[build] = str(fault)
