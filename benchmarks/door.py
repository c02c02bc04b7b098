"""A command that answers each line before it reads the next: ``do -`` and ``find -``, kept open."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from benchmarks.faults import Unmeasured

LONGEST = 600
"""Seconds after which it is ended, whatever it does."""


class DoorAnswer(NamedTuple):
    """What came back for one act, and when."""

    at: float
    ok: bool
    say: str


class Door:
    """A process that answers a line at a time; both ends of a wait are read from one clock."""

    def __init__(self, argv: Sequence[str], cwd: Path, env: Mapping[str, str]) -> None:
        self._words = " ".join(argv[argv.index("frontdesk") :][:3])
        self._process = subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=cwd, env=env
        )
        self._limit = threading.Timer(LONGEST, self._process.kill)
        self._limit.start()

    def line(self, asked: str) -> tuple[float, str]:
        """Send a line and wait for its answer. Returns the instant of `time.perf_counter` at which it came, and it."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(asked + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise Unmeasured(f"{self._words} had ended before: {asked}") from None
        line = self._process.stdout.readline()
        at = time.perf_counter()
        if not line:
            raise Unmeasured(f"{self._words} ended at: {asked}")
        return at, line

    def ask(self, act: str) -> DoorAnswer:
        """An act and its answer, which is written after the commit."""
        at, line = self.line(act)
        answer: dict[str, Any] = json.loads(line)
        return DoorAnswer(at, answer["ok"], answer.get("say", ""))

    def act(self, act: str) -> float:
        """An act that must be done. Returns when it was answered. Raises Unmeasured where it was refused."""
        answer = self.ask(act)
        if not answer.ok:
            raise Unmeasured(f"refused: {act}: {answer.say}")
        return answer.at

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._limit.cancel()
        self._process.kill()
        self._process.communicate()
