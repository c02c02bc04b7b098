"""An import of fifty thousand people, and of the same file again: seconds, those of a processor, and memory."""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.build import LONGEST, Build, Place
from benchmarks.census import patients, text
from benchmarks.faults import Unmeasured
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

FIRST, FIRST_BUSY = "an import of 50,000", "an import of 50,000, processor"
AGAIN, AGAIN_BUSY = "the same file again", "the same file again, processor"
MEMORY, TOLD = "memory of an import of 50,000, at most", "an import of 50,000, first word of progress"
LINES = (
    Measure(FIRST, "s", share=1.0),
    Measure(FIRST_BUSY, "s", share=1.0),
    Measure(TOLD, "s"),
    Measure(MEMORY, "MiB", share=1.3),
    Measure(AGAIN, "s", share=0.4),
    Measure(AGAIN_BUSY, "s", share=0.4),
)
MEBI = 1024
"""The kernel counts memory in KiB."""


class Imported(NamedTuple):
    """One import: seconds by the wall and of a processor, and the most memory in MiB.

    ``told`` is after how many seconds the first word of progress came; None where none did.
    """

    seconds: float
    busy: float
    told: float | None
    memory: float


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """On records with a program and nobody in it, fresh for each run."""
    census = size.scratch / "imports.csv"
    census.write_text(text(patients(size.of(50_000, 300))), encoding="utf-8", newline="")

    def prepare(build: Build) -> Path:
        folder = size.scratch / f"imports-{build.word}"
        build.run("demo", "--patients", "0", "--make-only", "--data", folder)
        return folder

    def turn(build: Build, empty: Path, number: int) -> Figures:
        place = build.copy(empty, size.scratch, "imports-run")
        first, again = (_imported(build, census, place) for _ in range(2))
        times = {FIRST: first.seconds, FIRST_BUSY: first.busy, AGAIN: again.seconds, AGAIN_BUSY: again.busy}
        return times | {MEMORY: first.memory} | ({} if first.told is None else {TOLD: first.told})

    return by_turns(builds, size, prepare, turn)


def _imported(build: Build, census: Path, place: Place) -> Imported:
    """An import with a terminal for its progress. Raises Unmeasured where it does not end well."""
    near, far = os.openpty()
    words = [*build.program, "roster", "import", str(census), "--data", str(place)]
    began = time.perf_counter()
    process = subprocess.Popen(
        words, cwd=build.root, env=build.environment, stdin=far, stdout=subprocess.DEVNULL, stderr=far
    )
    os.close(far)
    try:
        told, said = _heard(near, began + LONGEST)
        _, status, used = os.wait4(process.pid, 0)
        ended = time.perf_counter()
    finally:
        os.close(near)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Unmeasured(f"{build.name}: {' '.join(words)}: exit {process.returncode}: {said[-400:]}")
    after = None if told is None else told - began
    return Imported(ended - began, used.ru_utime + used.ru_stime, after, used.ru_maxrss / MEBI)


def _heard(near: int, until: float) -> tuple[float | None, str]:
    """When the first word came, and all that was said, up to the end of the program."""
    told, said = None, b""
    while (left := until - time.perf_counter()) > 0 and select.select([near], [], [], left)[0]:
        try:
            some = os.read(near, 65536)
        except OSError:  # the other end is closed: the program has ended
            break
        if not some:
            break
        said += some
        if told is None:
            told = time.perf_counter()
    return told, said.decode("utf-8", "replace")
