"""One `do -` kept open, to act from elsewhere."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from benchmarks.probe import DESK, Unmeasured
from tests.terminal import environment

LONGEST = 600
"""Seconds after which it is ended, whatever it does."""


class Answer(NamedTuple):
    """What came back for one act, and when."""

    at: float
    ok: bool
    say: str


class Door:
    """A process that answers one act a line."""

    def __init__(self, folder: Path) -> None:
        argv = [str(part) for part in (*DESK, "do", "-", "--data", folder)]
        self._process = subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment()
        )
        self._limit = threading.Timer(LONGEST, self._process.kill)
        self._limit.start()

    def ask(self, act: str) -> Answer:
        """Send an act and wait for its answer, which is written after the commit."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(act + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        at = time.perf_counter()
        if not line:
            raise Unmeasured(f"do - ended at: {act}")
        answer: dict[str, Any] = json.loads(line)
        return Answer(at, answer["ok"], answer.get("say", ""))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._limit.cancel()
        self._process.kill()
        self._process.communicate()
