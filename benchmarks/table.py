"""The one table: each line's two builds side by side, whether one is slower, and whether this one meets its limit."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

NOTICED = 0.03
"""The share by which medians must differ to be told apart."""
RUNS_NEEDED = 5
"""Interleaved runs of each build, without which nothing is called slower."""
OF_TWO = (2, 3, 6, 7)
"""Columns of the table that say nothing where one build was measured."""


class Measure(NamedTuple):
    """What is measured: `times` bounds this build's ratio to another line, `share` that to the other build, `most` its
    value; without any of them it tells.

    Several runs give the middle of their figures, or where things are counted (`counted`) their sum, of which neither
    build is called slower: a count has a limit, or only tells.
    """

    what: str
    unit: str
    beside: str = ""
    times: float | None = None
    share: float | None = None
    most: float | None = None
    more_is_better: bool = False
    counted: bool = False


class Middle(NamedTuple):
    """The median of some runs, and their spread: the width of the middle half, from quartile to quartile."""

    median: float
    spread: float
    runs: int


def middle(figures: Sequence[float]) -> Middle:
    """How the figures of runs lie."""
    if len(figures) == 1:
        return Middle(figures[0], 0.0, 1)
    low, median, high = statistics.quantiles(figures, n=4, method="inclusive")
    return Middle(median, high - low, len(figures))


def verdict(then: Middle, now: Middle, *, more_is_better: bool = False) -> str:
    """`slower` or `faster`, or nothing where neither can be said.

    Only where both have five runs, the medians differ by more than 3 % of the former, and by more than the wider of
    the two spreads. For bytes and memory the words mean more and less.
    """
    difference = now.median - then.median
    if min(then.runs, now.runs) < RUNS_NEEDED:
        return ""
    if abs(difference) <= NOTICED * abs(then.median) or abs(difference) <= max(then.spread, now.spread):
        return ""
    return "slower" if (difference < 0) == more_is_better else "faster"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A line as it was measured; `reference` is this build's figure of the line that bounds it."""

    line: Measure
    then: Middle | None
    now: Middle | None
    reference: Middle | None = None
    figures: tuple[Sequence[float], Sequence[float]] = ((), ())

    @property
    def ratio(self) -> float | None:
        """This build in the other's; None where there is no other, or it is nothing."""
        return _ratio(self.now, self.then)

    @property
    def verdict(self) -> str:
        """Whether this build is slower."""
        if self.line.counted or self.then is None or self.now is None:
            return ""
        return verdict(self.then, self.now, more_is_better=self.line.more_is_better)

    @property
    def stands(self) -> float | None:
        """This build in what it stands beside: the bare app, the raw rows, another line."""
        return _ratio(self.now, self.reference)

    @property
    def met(self) -> bool | None:
        """Whether the limit holds; None where there is none. What could not be measured meets nothing."""
        if self.line.share is not None and self.then is not None:
            return self.ratio is not None and self.ratio <= self.line.share
        if self.line.times is None and self.line.most is None:
            return None
        if self.line.times is not None:
            return self.stands is not None and self.stands <= self.line.times
        return self.now is not None and self.line.most is not None and self.now.median <= self.line.most

    def plain(self) -> dict[str, Any]:
        """The row for JSON, with the figure of every run."""
        then, now = self.figures
        return {
            "what": self.line.what,
            "unit": self.line.unit,
            "that": (self.then._asdict() | {"figures": list(then)}) if self.then else None,
            "this": (self.now._asdict() | {"figures": list(now)}) if self.now else None,
            "ratio": self.ratio,
            "verdict": self.verdict,
            "stands": self.stands,
            "limit": next((one for one in (self.line.times, self.line.share) if one is not None), self.line.most),
            "beside": self.line.beside or None,
            "met": self.met,
        }


def row(line: Measure, then: Sequence[float], now: Sequence[float], reference: Sequence[float] = ()) -> FigureRow:
    """A line with the figures of both builds, run after run."""
    beside = middle(reference) if reference else None
    return FigureRow(line, _gathered(line, then), _gathered(line, now), beside, (then, now))


def text(rows: Sequence[FigureRow], that: str | None, this: str) -> str:
    """The table in Markdown, its columns set for reading as it is; without another build it has no columns for one."""
    headings = ["what", "unit", that or "", "spread", this, "spread", "ratio", "", "beside", "limit", "met"]
    kept = [column for column in range(len(headings)) if that or column not in OF_TWO]
    cells = [[line[column] for column in kept] for line in (headings, *map(_cells, rows))]
    widths = [max(3, *(len(line[column]) for line in cells)) for column in range(len(kept))]
    rule = ["-" * width if column < 2 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    return "\n".join(_set(line, widths) for line in (cells[0], rule, *cells[1:]))


def number(value: float | None) -> str:
    """A figure with as many digits as tell something."""
    if value is None:
        return ""
    if value == int(value) or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _gathered(line: Measure, figures: Sequence[float]) -> Middle | None:
    if not figures:
        return None
    return Middle(sum(figures), 0.0, len(figures)) if line.counted else middle(figures)


def _ratio(one: Middle | None, other: Middle | None) -> float | None:
    return None if one is None or other is None or not other.median else one.median / other.median


def _set(line: Sequence[str], widths: Sequence[int]) -> str:
    """Words to the left, numbers to the right."""
    set_cells = [
        cell.ljust(width) if column < 2 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]
    return f"| {' | '.join(set_cells)} |"


def _cells(row: FigureRow) -> list[str]:
    line = row.line
    limit = number(line.most) if line.times is line.share is None else f"{line.times or line.share:g}x"
    met = {True: "yes", False: "NO", None: ""}[row.met]
    stands = "" if row.stands is None else f"{_times(row.stands)} {line.beside}"
    ratio = "" if row.ratio is None else _times(row.ratio)
    return [line.what, line.unit, *_pair(row.then), *_pair(row.now), ratio, row.verdict, stands, limit, met]


def _times(ratio: float) -> str:
    return f"{ratio:.2f}x" if ratio < 10 else f"{ratio:,.0f}x"


def _pair(measured: Middle | None) -> tuple[str, str]:
    if measured is None:
        return "", ""
    return number(measured.median), number(measured.spread) if measured.spread else ""
