"""What the figures were measured on: the machine, how busy it was, and what each build runs on."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from benchmarks.build import Build
from benchmarks.checkout import commit_of


@dataclass(frozen=True)
class Machine:
    """The machine at the beginning of a measurement."""

    load: float
    builds: tuple[str, ...]

    @classmethod
    def now(cls, builds: Sequence[Build]) -> Machine:
        """As it is now. Raises Unmeasured where a build does not start, or is not the checkout it is said to be."""
        return cls(
            os.getloadavg()[0], tuple(f"{build.name}: {commit_of(build.root)}, {build.versions()}" for build in builds)
        )

    def lines(self) -> list[str]:
        """What to print above the table; the load is told for before and after."""
        busy = f"load {self.load:.1f} before and {os.getloadavg()[0]:.1f} after"
        machine = f"{os.cpu_count()} processors ({_model()}), {platform.system()} {platform.release()}"
        return [f"{datetime.now().astimezone().date().isoformat()}, {machine}, {busy}", *self.builds]


def _model() -> str:
    """What the processor calls itself."""
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in told if line.startswith("model name")), platform.machine())
