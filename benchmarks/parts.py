"""The parts of the benchmarks: the lines each fills, in the order of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from benchmarks import (
    acts,
    arrivals,
    bytes_sent,
    elsewhere,
    finder,
    idle,
    imports,
    letters,
    locks,
    misspelt,
    review,
    scanner,
    seats,
    signed,
    sites,
    slow_line,
    starts,
    strokes,
    views,
    week,
    writers,
)
from benchmarks import years as history
from benchmarks.build import Build
from benchmarks.table import Measure
from benchmarks.turns import Runs, Size

IN_ALL = 3
"""Runs of each build where all parts are measured, which is to take a quarter of an hour. Named ones have more."""


class Part(NamedTuple):
    """Lines that are measured together.

    Where all parts are, in at most so many runs, ``in_all``: what is counted is the same in each, an import of 50,000
    or years of history take minutes, and views or an idle program stand far from their limits. What the other build
    would take longer for than for all else is then of this one ``alone``.
    """

    lines: Sequence[Measure]
    measure: Callable[[Sequence[Build], Size], Runs]
    in_all: int = IN_ALL
    alone: bool = False


PARTS = {
    "starts": Part(starts.LINES, starts.measure),
    "letters": Part(letters.LINES, letters.measure),
    "letters50": Part(letters.LINES_OF_MOST, letters.measure_most, in_all=1),
    "arrivals": Part(arrivals.LINES, arrivals.measure),
    "scanner": Part(scanner.LINES, scanner.measure, in_all=1),
    "elsewhere": Part(elsewhere.LINES, elsewhere.measure, in_all=2),
    "idle": Part(idle.LINES, idle.measure, in_all=2),
    "acts": Part(acts.LINES, acts.measure),
    "finder": Part(finder.LINES, finder.measure),
    "misspelt": Part(misspelt.LINES, misspelt.measure, in_all=1),
    "strokes": Part(strokes.LINES, strokes.measure, in_all=1),
    "views": Part(views.LINES, views.measure, in_all=2),
    "bytes": Part(bytes_sent.LINES, bytes_sent.measure, in_all=1),
    "slow": Part(slow_line.LINES, slow_line.measure, in_all=1, alone=True),
    "locks": Part(locks.LINES, locks.measure),
    "seats": Part(seats.LINES, seats.measure),
    "review": Part(review.LINES, review.measure, in_all=2),
    "signed": Part(signed.LINES, signed.measure, in_all=2),
    "imports": Part(imports.LINES, imports.measure, in_all=1),
    "writers": Part(writers.LINES, writers.measure),
    "sites": Part(sites.LINES, sites.measure),
    "week": Part(week.LINES, week.measure, in_all=1),
    "years": Part(history.LINES, history.measure, in_all=1),
}
