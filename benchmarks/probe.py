"""A program in a pseudo-terminal whose output is timed as it arrives, and drawn only when nothing is timed."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.faults import Unmeasured
from tests.terminal import ScreenLine

COLUMNS, ROWS = 120, 40
QUIET = 0.06
"""Seconds without output after which a paint is taken to be complete: longer than Textual's frame timer."""

BARE: list[str | Path] = [sys.executable, "-X", "utf8", Path(__file__).with_name("bare.py")]
"""The baseline, by the interpreter and the Textual that run the benchmarks: this checkout's."""

PROCESS_CLOCK = 2
"""With a process's number, the clock of its processor time, as Linux's clock_getcpuclockid(3) makes it."""

RESTED, AT_WORK = 1.0, 0.01
"""Seconds in which a program that rests uses less than so many of a processor."""

Lines = list[str]
Holds = Callable[[Lines], bool]


class ScreenAfter(NamedTuple):
    """The screen as it was after one piece of output, which arrived at an instant of `time.perf_counter`."""

    at: float
    lines: Lines
    size: int


def first(frames: Sequence[ScreenAfter], holds: Holds) -> float:
    """The instant from which the screen was so for the first time."""
    return next(frame.at for frame in frames if holds(frame.lines))


def complete(frames: Sequence[ScreenAfter], part: slice = slice(None)) -> float:
    """The instant from which on this part of the screen did not change any more."""
    last = frames[-1].lines[part]
    instant = frames[-1].at
    for frame in reversed(frames):
        if frame.lines[part] != last:
            break
        instant = frame.at
    return instant


def bare() -> Probe:
    """The bare app, with its one field on the screen."""
    probe = Probe(BARE)
    try:
        probe.until(lambda lines: "Find" in "".join(lines), "the bare app's field", timeout=30)
    except Unmeasured:
        probe.close()
        raise
    return probe


def sent(probe: Probe, key: str) -> float:
    """Press a key, by its name or the character it prints. Returns the instant before it was sent."""
    began = time.perf_counter()
    probe.keys(key)
    return began


class Probe(ScreenLine):
    """A line, of 120x40 by itself. The one thread reads and notes the instant; drawing waits until the line is quiet.

    So what it costs to draw the output is on nobody's clock, and no output waits for a reader that draws.
    """

    def __init__(
        self,
        argv: Sequence[str | Path],
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        columns: int = COLUMNS,
        rows: int = ROWS,
    ) -> None:
        super().__init__(argv, columns, rows, env, cwd)
        self._heard: list[tuple[float, bytes]] = []
        self.bytes = 0

    def record(self, until: float) -> None:
        """Note what arrives up to an instant."""
        while (left := until - time.perf_counter()) > 0:
            self._read(left)

    def until(self, holds: Holds, what: str, *, timeout: float = 10.0, quiet: float = QUIET) -> list[ScreenAfter]:
        """The frames up to a quiet screen that is so. Raises Unmeasured where it never is."""
        deadline = time.perf_counter() + timeout
        frames: list[ScreenAfter] = []
        while True:
            self._record_until_quiet(quiet, deadline)
            frames += self.drawn()
            if holds(self.picture.lines):
                return frames
            if time.perf_counter() > deadline or self.process.poll() is not None:
                raise Unmeasured(f"not within {timeout:g} s: {what}\n{self.shown()}")

    def drawn(self) -> list[ScreenAfter]:
        """Draw what was noted: a frame for each piece."""
        heard, self._heard = self._heard, []
        return [self._frame(at, output) for at, output in heard]

    def scan(self, letters: str, gap: float) -> None:
        """Type letters so many seconds apart, each a write of its own."""
        due = time.perf_counter()
        for letter in letters:
            self.send(letter)
            due += gap
            self.record(due)

    def rest(self) -> None:
        """Wait until the program rests: what it loads behind its first picture takes memory too."""
        used = -AT_WORK
        while (now := self.processor()) - used >= AT_WORK:
            used = now
            self.record(time.perf_counter() + RESTED)

    def memory(self) -> float:
        """What the program holds in memory now, in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def processor(self) -> float:
        """Seconds of a processor that the program has used so far, all of its threads together."""
        return time.clock_gettime((~self.process.pid << 3) | PROCESS_CLOCK)

    def _frame(self, at: float, output: bytes) -> ScreenAfter:
        self.picture.feed(output)
        return ScreenAfter(at, self.picture.lines, len(output))

    def _record_until_quiet(self, quiet: float, deadline: float) -> None:
        while time.perf_counter() < deadline and self._read(quiet):
            pass

    def _read(self, timeout: float) -> bool:
        """Note one piece of output, if there is one in so many seconds."""
        readable, _, _ = select.select([self._near], [], [], timeout)
        if readable:
            output = os.read(self._near, 65536)
            self._heard.append((time.perf_counter(), output))
            self.bytes += len(output)
            self.answer(output)
        return bool(readable)
