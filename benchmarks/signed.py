"""What a day costs as it was signed, beside the same day as it stands now: each a command of its own."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.build import Build
from benchmarks.days import PlayedDay, done, nearly_all_gone
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

PRINTS = 4
"""Of each, in a run."""
LIVE, SIGNED = "a signed day of 200, as it stands", "a signed day of 200, as signed"
LINES = (Measure(LIVE, "ms"), Measure(SIGNED, "ms", beside=LIVE, times=2))
BY, WHY = "Ana Lopez", "seen on paper"


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """A day that was answered and signed, of this build alone."""
    day, this = PlayedDay(size.of(200, 24), nearly_all_gone, played="15:58", opened="16:10"), builds[-1]

    def prepare(build: Build) -> Path | None:
        if build is not this:
            return None
        folder = day.folder(build, size.scratch, "signed")
        _sign(build, folder)
        return folder

    def turn(build: Build, folder: Path | None, number: int) -> Figures:
        if folder is None:
            return {}
        times = size.of(PRINTS, 1)
        return {
            LIVE: 1000 * statistics.median(_printed(build, folder) for _ in range(times)),
            SIGNED: 1000 * statistics.median(_printed(build, folder, "--as-signed") for _ in range(times)),
        }

    return by_turns(builds, size, prepare, turn)


def _sign(build: Build, folder: Path) -> None:
    """Whoever is still here goes home, what is asked is accepted, and the day is signed."""
    done(build, folder, [f"check-out @{each.mrn} at 16:05" for each in build.people(folder, "here")])
    asked = json.loads(build.run("report", "day", "--format", "json", "--data", folder))
    today = asked["day"]
    about = {(each["kind"], each["mrn"] and f"@{each['mrn']}") for each in asked["questions"]}
    accepts = [f'accept {today} "{kind}" {who or "-"} "{WHY}" by "{BY}"' for kind, who in sorted(about, key=str)]
    done(build, folder, [*accepts, f"sign {today}"])


def _printed(build: Build, folder: Path, *words: str) -> float:
    """Seconds of the command."""
    began = time.perf_counter()
    build.run("report", "day", *words, "--format", "html", "--data", folder)
    return time.perf_counter() - began
