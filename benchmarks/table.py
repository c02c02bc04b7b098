"""The one table: what was measured, beside what, against which limit."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

HEADINGS = ("what", "unit", "baseline", "(p95)", "ours", "(p95)", "ratio", "limit", "met")


class Spread(NamedTuple):
    """The middle of some samples and their 95th percentile."""

    median: float
    p95: float


def spread(samples: Iterable[float]) -> Spread:
    """How samples lie."""
    ordered = sorted(samples)
    return Spread(statistics.median(ordered), ordered[math.ceil(0.95 * len(ordered)) - 1])


def milliseconds(seconds: Iterable[float]) -> Spread:
    """How lengths in seconds lie, in milliseconds."""
    return spread(1000 * second for second in seconds)


def single(value: float) -> Spread:
    """A value that was measured once."""
    return Spread(value, value)


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: `times` bounds the ratio to the baseline, `most` the value; without either it only tells."""

    what: str
    unit: str
    ours: Spread | None
    baseline: Spread | None = None
    times: float | None = None
    most: float | None = None
    why: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours in baselines; None where there is none, or it is nothing."""
        if self.ours is None or self.baseline is None or not self.baseline.median:
            return None
        return self.ours.median / self.baseline.median

    @property
    def met(self) -> bool | None:
        """Whether the limit holds; None where there is none. What could not be measured meets nothing."""
        if self.ours is None:
            return False
        if self.times is not None and self.ratio is not None:
            return self.ratio <= self.times
        return None if self.most is None else self.ours.median <= self.most

    def plain(self) -> dict[str, Any]:
        """The row for JSON."""
        return {
            "what": self.what,
            "unit": self.unit,
            "baseline": self.baseline._asdict() if self.baseline else None,
            "ours": self.ours._asdict() if self.ours else None,
            "ratio": self.ratio,
            "limit": {"ratio": self.times} if self.times is not None else {"value": self.most},
            "met": self.met,
            "why": self.why or None,
        }


def unmeasured(what: str, why: str) -> Row:
    """A row for what did not come about."""
    return Row(what, "", None, why=why)


def text(rows: Sequence[Row]) -> str:
    """The table, with what could not be measured explained below it."""
    cells = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADINGS))]
    lines = ["  ".join(_set(line, widths)).rstrip() for line in cells]
    rule = "  ".join("-" * width for width in widths)
    return "\n".join([lines[0], rule, *lines[1:], *(f"\n{row.what}: {row.why}" for row in rows if row.why)])


def _set(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Words to the left, numbers to the right."""
    return [
        cell.ljust(width) if column < 2 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}x"
    limit = f"{row.times:g}x" if row.times is not None else _number(row.most)
    met = {True: "yes", False: "NO", None: ""}[row.met]
    return (row.what, row.unit, *_pair(row.baseline), *_pair(row.ours), ratio, limit, met)


def _pair(measured: Spread | None) -> tuple[str, str]:
    if measured is None:
        return "", ""
    return _number(measured.median), "" if measured.p95 == measured.median else f"({_number(measured.p95)})"


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}" if value < 10 else f"{value:,.1f}"
