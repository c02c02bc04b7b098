"""The report of a measurement: the machine, the table, what could not be measured, and how it ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks import table
from benchmarks.build import Build
from benchmarks.machine import Machine
from benchmarks.parts import Part
from benchmarks.turns import Runs, Size

FAILED, SLOWER = 1, 3
"""Exit codes: something could not be measured; where that was asked, something is slower."""
SHORT = "A short form on tiny records: it shows that every part runs, its figures say nothing."


class Report:
    """What is measured of these builds, of which the last is this checkout."""

    def __init__(self, builds: Sequence[Build], machine: Machine, size: Size) -> None:
        self._builds, self._machine, self._size = builds, machine, size
        self.rows: list[table.FigureRow] = []
        self.faults: list[str] = []

    def measure(self, parts: Mapping[str, Part], *, all_of_them: bool = False) -> None:
        """Measure these parts, one after another, and say on standard error how long each took.

        Where these are ``all_of_them``, as that asks of each (`parts.Part`).
        """
        for name, part in parts.items():
            began = time.monotonic()
            print(f"measuring {name} …", end="", file=sys.stderr, flush=True)
            self._add(name, part, all_of_them)
            print(f" {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)

    def text(self) -> str:
        """All of it, for reading."""
        that = self._builds[0].name if len(self._builds) > 1 else None
        told = [*self._machine.lines(), *([SHORT] if self._size.short else [])]
        lines = [*told, "", table.text(self.rows, that, self._builds[-1].name), *self._slower()]
        return "\n".join([*lines, *(f"\nNot measured: {fault}" for fault in self.faults)])

    def plain(self) -> dict[str, Any]:
        """All of it, for JSON."""
        rows = [row.plain() for row in self.rows]
        return {"machine": self._machine.lines(), "short": self._size.short, "rows": rows, "faults": self.faults}

    def exit_code(self, *, strict: bool) -> int:
        """0 where everything was measured, whatever it was; ``strict`` also asks that nothing is slower."""
        if self.faults or any(row.now is None for row in self.rows):
            return FAILED
        return SLOWER if strict and any(row.verdict == "slower" for row in self.rows) else 0

    def _add(self, name: str, part: Part, all_of_them: bool) -> None:
        builds, size = self._builds, self._size
        if all_of_them:
            builds = builds[-1:] if part.alone else builds
            size = size._replace(runs=min(size.runs, part.in_all))
        try:
            runs = part.measure(builds, size)
        except Exception as fault:  # whatever it was, the other parts keep their figures
            runs = Runs(faults={"all": f"{type(fault).__name__}: {fault}"})
        self.faults += [f"{name}, {build}: {fault}" for build, fault in runs.faults.items()]
        self.rows += [self._row(line, runs) for line in part.lines]

    def _row(self, line: table.Measure, runs: Runs) -> table.FigureRow:
        this = self._builds[-1].name
        then = runs.of(line.what, self._builds[0].name) if len(self._builds) > 1 else []
        return table.row(line, then, runs.of(line.what, this), runs.of(line.beside, this))

    def _slower(self) -> list[str]:
        """A sentence that says which lines are slower, where two builds were measured often enough."""
        if len(self._builds) < 2 or self._size.runs < table.RUNS_NEEDED:
            return []
        slower = [row.line.what for row in self.rows if row.verdict == "slower"]
        return ["", f"Slower than {self._builds[0].name}: {'; '.join(slower) or 'nothing'}."]
