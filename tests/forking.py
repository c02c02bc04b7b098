"""Processes of the program that need not start Python first: each is forked from one that has read the program's code,
and compiled its statements.

A command run here is a process of its own, with arguments, environment, standard streams and an exit code, and it ends
as Python ends. What is spared is the start of Python, the reading of modules and the compiling of statements: most of
the time of a short command.
What a start reads, and how long it takes, is asked of real starts (tests/test_start.py).
"""

from __future__ import annotations

import atexit
import gc
import importlib
import io
import json
import os
import pkgutil
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout, suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

import time_machine

from frontdesk.__main__ import main as program
from frontdesk.cli.main import run as run_here
from tests import compiled

ROOT = Path(__file__).parents[1]
READ_AHEAD = ("frontdesk.cli", "frontdesk.desk", "frontdesk.database", "frontdesk.models", "frontdesk.texts")
READ_TOO = ("sqlalchemy.dialects.sqlite.pysqlite", "zoneinfo", "rich.cells", "platformdirs", "alembic.command")
LEFT_UNREAD = "frontdesk.database.postgres."
"""Its driver is an extra, that is not everywhere."""
ASKED_AHEAD = (
    "demo --patients 12 --make-only",
    "do board --json",
    "report day --json",
    "find a --json",
    "journal --json",
)
"""What most commands ask of the records, these have asked."""
PATIENCE = 300.0
AS_INSTALLED = "from tests.forking import main; main()"
OLDER = f"import sys; sys.modules['pysqlite3'] = None; {AS_INSTALLED}"


class Ended(NamedTuple):
    """How a process ended: its exit code, and what it wrote on standard output and standard error."""

    code: int
    out: bytes
    err: bytes


def run(arguments: Sequence[str], given: bytes, environment: dict[str, str], at: float | None = None) -> Ended:
    """Run ``frontdesk`` with these arguments to its end, ``given`` on its standard input.

    With ``at`` its clock, and no other, begins at that instant: seconds since 1970.
    """
    (theirs, ours), (out, out_end), (err, err_end) = [os.pipe() for _ in range(3)]
    with _asked(arguments, environment, at, (theirs, out_end, err_end)) as line, ThreadPoolExecutor(3) as beside:
        beside.submit(_write, ours, given)
        said, complained = beside.submit(_read, out), beside.submit(_read, err)
        with line.makefile("rb") as told:
            _, code = told.readline(), told.readline()
        return Ended(int(code), said.result(), complained.result())


class Running:
    """A command that runs on: as much of a ``subprocess.Popen`` as a conversation asks for."""

    def __init__(self, arguments: Sequence[str], environment: dict[str, str], older: bool) -> None:
        (theirs, ours), (out, out_end), (err, err_end) = [os.pipe() for _ in range(3)]
        self._line = _asked(arguments, environment, None, (theirs, out_end, err_end), older)
        self.stdin, self.stdout, self.stderr = os.fdopen(ours, "wb"), os.fdopen(out, "rb"), os.fdopen(err, "rb")
        self._told = self._line.makefile("rb")
        self.pid = int(self._told.readline())
        self._code: int | None = None

    def kill(self) -> None:
        """End it at once, wherever it is."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float = PATIENCE) -> int:
        """The exit code, once it ended; minus the signal's number where one killed it."""
        if self._code is None:
            self._line.settimeout(timeout)
            with self._line, self._told:
                self._code = int(self._told.readline())
        return self._code


def _asked(
    arguments: Sequence[str], environment: dict[str, str], at: float | None, ends: tuple[int, ...], older: bool = False
) -> socket.socket:
    """A command is asked for, on these ends of its streams. On the line comes its number, and at last how it ended."""
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(PATIENCE)
    line.connect(_spare(older))
    socket.send_fds(line, [b"."], list(ends))
    for end in ends:
        os.close(end)
    line.sendall(json.dumps([list(arguments), environment, at]).encode())
    line.shutdown(socket.SHUT_WR)
    return line


def _write(stream: int, what: bytes) -> None:
    with os.fdopen(stream, "wb") as pipe:
        try:
            pipe.write(what)
            pipe.flush()
        except BrokenPipeError:  # it ended before it had read all
            return


def _read(stream: int) -> bytes:
    with os.fdopen(stream, "rb") as pipe:
        return pipe.read()


@cache
def _spare(older: bool) -> str:
    """The address of the one that forks, started once for a run of tests; it ends with them.

    ``older``: where the package with the newer SQLite cannot be had.
    """
    address = f"{tempfile.mkdtemp(prefix='spare-')}/s"
    spare = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", OLDER if older else AS_INSTALLED, address],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    atexit.register(spare.wait)
    atexit.register(spare.stdin.close)  # type: ignore[union-attr]
    assert spare.stdout
    assert spare.stdout.readline() == b"\n", spare.stdout.read()
    return address


def _called(address: str) -> socket.socket | None:
    """Wait for those who ask. Returns in a process forked for each of them, and, with None, where nobody will."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # those forked need nobody to wait for them
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(address)
        door.listen(64)
        print(flush=True)
        while door in select.select([door, sys.stdin], [], [])[0]:
            line, _ = door.accept()
            if not os.fork():
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                return line
            line.close()
    shutil.rmtree(Path(address).parent)
    return None


def _become_the_program(line: socket.socket) -> None:
    """Be the command that is asked for, in a process of its own, and say at last how that one ended."""
    _, streams, _, _ = socket.recv_fds(line, 1, 3)
    with line.makefile("rb") as asked:
        arguments, environment, at = json.loads(asked.read())
    if command := os.fork():
        for stream in streams:
            os.close(stream)
        line.sendall(f"{command}\n".encode())
        _, status = os.waitpid(command, 0)
        line.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
        os._exit(0)
    line.close()
    for standard, stream in enumerate(streams):
        os.dup2(stream, standard)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    sys.argv[1:] = arguments
    if at is not None:
        time_machine.travel(at).start()


def _ask_ahead() -> None:
    """Run a few commands on records that are thrown away: the statements they compile are compiled for all."""
    compiled.share()
    theirs = os.umask(0)  # the program sets one of its own, and is to be seen doing so
    os.umask(theirs)
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
        for command in ASKED_AHEAD:
            assert run_here([*command.split(), "--data", folder]) == 0, command
    os.umask(theirs)


def _read_ahead() -> None:
    for package in map(importlib.import_module, READ_AHEAD):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.startswith(LEFT_UNREAD):
                importlib.import_module(module.name)
    for name in READ_TOO:
        importlib.import_module(name)
    _ask_ahead()
    gc.collect()
    gc.freeze()


def main() -> None:
    """Read the program's code, then fork for whoever asks, until standard input ends."""
    _read_ahead()
    if line := _called(sys.argv[1]):
        _become_the_program(line)
        program()
