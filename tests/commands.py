"""The program's commands, each run as a process of its own: what it prints and how it ends, never by a traceback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from frontdesk.database.places import Place, Server
from frontdesk.database.records import open_records
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.demo import made_site
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.shapes.staff import Actor, Role
from tests import forking
from tests.hands import CENSUS, wall

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-X", "utf8", "-m", "frontdesk")
NOBODY = 65534
SILENT_SECONDS = 300
LEFT_OUT = ("FRONTDESK_", "TEXTUAL_", "PYTEST_", "COLUMNS", "LINES", "TERM", "PYTHON")
FAILED = ("Traceback", "The program failed")

# What drops its rights must have been read before: the folders of Python itself may be closed to who it becomes.
LOWERED = f"""
import os, sys
import sqlalchemy.dialects.sqlite.pysqlite, zoneinfo
import frontdesk.cli.desk_commands, frontdesk.cli.do_acts, frontdesk.cli.main, frontdesk.cli.records_commands
import frontdesk.cli.report_command, frontdesk.cli.screen_commands
import frontdesk.cli.reports.html_reports, frontdesk.cli.reports.sheets, frontdesk.cli.reports.tables
import frontdesk.database.backup, frontdesk.database.kept_in_file
import frontdesk.desk.demo.made_site, frontdesk.texts, rich.cells
zoneinfo.ZoneInfo("America/New_York")
frontdesk.desk.demo.made_site.default_program()
os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
sys.exit(frontdesk.cli.main.run(sys.argv[1:]))
"""


class CommandAnswer(NamedTuple):
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON value it is."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Standard output as a JSON value a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(**asked: str) -> dict[str, str]:
    """Nothing of ours or of a terminal but what was asked for."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(LEFT_OUT)}
    return kept | {"FRONTDESK_TERMINAL": "Front desk", "PYTHONPATH": str(ROOT)} | asked


def frontdesk(
    *words: str | Path,
    data: Path | Server | None = None,
    stdin: str | bytes = b"",
    program: Sequence[str] = PROGRAM,
    at: float | None = None,
    **env: str,
) -> CommandAnswer:
    """Run a command to its end, on the records in ``data``, a folder or a server, where given.

    ``at`` is an instant, in seconds since 1970.
    """
    arguments = [*map(str, words), *(["--data", str(data)] if data else [])]
    given = stdin.encode() if isinstance(stdin, str) else stdin
    if program is PROGRAM:
        code, out, err = forking.run(arguments, given, environment(**env), at)
    else:
        ended = subprocess.run(
            [*program, *arguments], input=given, cwd=ROOT, env=environment(**env), capture_output=True, timeout=300
        )
        code, out, err = ended.returncode, ended.stdout, ended.stderr
    answer = CommandAnswer(code, out.decode(), err.decode())
    assert not any(sign in answer.err for sign in FAILED), answer.err
    return answer


def lowered(*words: str | Path, data: Path | None = None, stdin: str = "") -> CommandAnswer:
    """The same as a user with no rights of their own."""
    program = PROGRAM if os.getuid() else (sys.executable, "-X", "utf8", "-c", LOWERED)
    return frontdesk(*words, data=data, stdin=stdin, program=program)


def done(*words: str | Path, data: Path | Server | None = None, stdin: str | bytes = b"", **env: Any) -> CommandAnswer:
    """Run a command that must succeed, with nothing on standard error."""
    answer = frontdesk(*words, data=data, stdin=stdin, **env)
    assert (answer.code, answer.err) == (0, ""), answer
    return answer


def refused(code: int, *words: str | Path, data: Path | None = None, stdin: str | bytes = b"", **env: Any) -> str:
    """Run a command that must not succeed: nothing on standard output. Returns what it said."""
    answer = frontdesk(*words, data=data, stdin=stdin, **env)
    assert (answer.code, answer.out) == (code, ""), answer
    assert answer.err.endswith("\n")
    return answer.err.removesuffix("\n")


def does(data: Path, *lines: str, **env: str) -> list[Any]:
    """The answers of ``do -`` to these lines."""
    return done("do", "-", data=data, stdin="\n".join(lines) + "\n", **env).lines


class Conversation:
    """A ``do -`` or ``find -`` that is spoken with: a line in, its answer out before the next line is sent."""

    def __init__(self, *words: str, data: Path | Server, program: Sequence[str] = PROGRAM, **env: str) -> None:
        self.process = subprocess.Popen(
            [*program, *words, "--data", str(data)],
            cwd=ROOT,
            env=environment(**env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def send(self, line: str) -> None:
        """Write a line, and wait for nothing."""
        assert self.process.stdin
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def hear(self) -> Any:
        """The next answer; None where the process ended without one, or was ended for being silent."""
        assert self.process.stdout
        patience = threading.Timer(SILENT_SECONDS, self.process.kill)
        patience.start()
        line = self.process.stdout.readline()
        patience.cancel()
        return json.loads(line) if line.endswith(b"\n") else None

    def ask(self, line: str) -> Any:
        """A line and its answer."""
        self.send(line)
        return self.hear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                with suppress(BrokenPipeError):  # it ended before we did
                    pipe.close()
        self.process.wait(timeout=60)
        assert self.process.stderr
        said = self.process.stderr.read().decode()
        self.process.stderr.close()
        assert not any(sign in said for sign in FAILED), said


def riverside(folder: Path, at: str = "9:00", csv: str = CENSUS) -> Path:
    """Demo records whose clock showed ``at`` when they were made, with a census and no acts. Returns the folder."""
    riverside_at(folder / "frontdesk.db", at, csv)
    return folder


def riverside_at(place: Place, at: str = "9:00", csv: str = CENSUS) -> None:
    """The same at any place."""
    made_site.make(place, 0, 0, wall(at), 1, lambda *_: None)
    desk = FrontDesk(open_records(place), Actor("Ana", Role.LEAD, "Front desk"), "do")
    census_import.import_census(desk, CensusFile(csv.encode()), alone=True)
    desk.close()


def copied(folder: Path, to: Path) -> Path:
    """The records of a folder that nobody has open, in another."""
    to.mkdir(exist_ok=True)
    shutil.copy(folder / "frontdesk.db", to / "frontdesk.db")
    return to


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, to tell whether anything was written."""
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}
