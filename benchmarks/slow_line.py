"""The desk over a line of 9,600 baud on which every byte is 150 ms on its way, and that takes whatever it is given."""

from __future__ import annotations

import os
import select
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.build import BoardPerson, Build
from benchmarks.days import PlayedDay, first_tenth
from benchmarks.faults import Unmeasured
from benchmarks.probe import COLUMNS, ROWS, Lines
from benchmarks.screen import checked_in, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns
from tests.terminal import ScreenLine, key

BYTES_A_SECOND = 960
ON_ITS_WAY = 0.15
PIECE = 32
"""Bytes that arrive together: a thirtieth of a second."""
REPEATS, EVERY = 30, 1 / 30
"""A key that is held for a second."""
HAND = 0.15
"""Seconds between two keys of a hand."""
SETTLED = 2.5
"""Seconds without anything arriving after which nothing more is on its way: longer than an answer takes."""
BOARD, CHECK_IN, HELD = (
    "9,600 baud: start to board",
    "9,600 baud: a check-in",
    "9,600 baud: held arrow, until it settles",
)
LINES = (
    Measure(BOARD, "s", most=7),
    Measure(CHECK_IN, "s", most=2.5),
    Measure(HELD, "s", most=1.5),
)


class SlowLine(ScreenLine):
    """A program at the far end of a slow line: keys and output take their time, in both directions at once."""

    def __init__(self, argv: Sequence[str | Path], cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
        super().__init__(argv, COLUMNS, ROWS, env, cwd)
        self._down: deque[tuple[float, bytes]] = deque()
        self._up: deque[tuple[float, bytes]] = deque()
        self._down_free = self._up_free = 0.0
        self.last = self.began

    def send(self, letters: bytes | str) -> None:
        """Type letters: they are on their way."""
        written = letters.encode() if isinstance(letters, str) else letters
        self._up_free = max(self._up_free, time.perf_counter()) + len(written) / BYTES_A_SECOND
        self._up.append((self._up_free + ON_ITS_WAY, written))

    def until(self, holds: Callable[[Lines], bool], what: str, timeout: float = 120.0) -> float:
        """The instant from which the screen at this end is so. Raises Unmeasured where it never is."""
        deadline = time.perf_counter() + timeout
        while not holds(self.picture.lines):
            if time.perf_counter() > deadline or self.process.poll() is not None:
                raise Unmeasured(f"not within {timeout:g} s: {what}\n{self.shown()}")
            self.rest(time.perf_counter() + 0.05)
        return self.last

    def settled(self) -> float:
        """The instant of the last output, once nothing more is on its way."""
        while self._down or self._up or time.perf_counter() < self.last + SETTLED:
            self.rest(time.perf_counter() + 0.05)
        return self.last

    def rest(self, until: float) -> None:
        """Carry what goes to and fro, up to an instant."""
        while (now := time.perf_counter()) < until:
            self._arrive(now)
            due = min([until, *(way[0][0] for way in (self._down, self._up) if way)])
            if select.select([self._near], [], [], max(due - now, 0))[0]:
                self._take(os.read(self._near, 65536))

    def _take(self, output: bytes) -> None:
        """What the program wrote goes on its way, piece after piece."""
        for start in range(0, len(output), PIECE):
            piece = output[start : start + PIECE]
            self._down_free = max(self._down_free, time.perf_counter()) + len(piece) / BYTES_A_SECOND
            self._down.append((self._down_free + ON_ITS_WAY, piece))

    def _arrive(self, now: float) -> None:
        while self._up and self._up[0][0] <= now:
            os.write(self._near, self._up.popleft()[1])
        while self._down and self._down[0][0] <= now:
            self.last, piece = self._down.popleft()
            self.picture.feed(piece)
            self.answer(piece)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Two hundred people at nine, one run: the line is so slow that nothing else counts."""
    day, repeats = PlayedDay(size.of(200, 24), first_tenth), size.of(REPEATS, 3)

    def prepare(build: Build) -> tuple[Path, list[BoardPerson]]:
        folder = day.folder(build, size.scratch, "slow")
        return folder, build.people(folder, "expected")

    def turn(build: Build, site: tuple[Path, list[BoardPerson]], number: int) -> Figures:
        folder, people = site
        with SlowLine(build.desk_words(folder), build.root, {"PYTHONPATH": str(build.root)}) as line:
            board = line.until(opened, "the day") - line.began
            line.settled()
            held = _held(line, repeats)
            line.keys("escape")
            line.settled()
            return {BOARD: board, CHECK_IN: _check_in(line, people[0]), HELD: held}

    return by_turns(builds, size._replace(runs=1), prepare, turn)


def _check_in(line: SlowLine, person: BoardPerson) -> float:
    """Seconds from the first key, typed by a hand that does not wait, until the terminal shows it."""
    began = time.perf_counter()
    for pressed in (*person.mrn, "enter"):
        line.keys(pressed)
        line.rest(time.perf_counter() + HAND)
    shown = line.until(lambda lines: checked_in(lines, person.name), f"{person.name} is here")
    line.settled()
    return shown - began - HAND * len(person.mrn)


def _held(line: SlowLine, repeats: int) -> float:
    """Seconds from when an arrow is let go until nothing moves any more."""
    for _ in range(repeats):
        line.send(key("down"))
        line.rest(time.perf_counter() + EVERY)
    let_go = time.perf_counter()
    return line.settled() - let_go
