"""A site whose clock the test sets before each step, worked through the real commands and the real screen."""

import atexit
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from frontdesk.database.records import open_records
from frontdesk.desk import ledger
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.settings import program_rows, sites
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb
from tests.commands import CommandAnswer, done, frontdesk
from tests.hands import SetClock, on
from tests.screens.at_the_desk import NARROW, RECEPTIONIST, TodayAtTheDesk, at_the_desk

LEAD = Actor("Ana", Role.LEAD, "Front desk")
HEADER = (
    "mrn,last_name,first_name,name_used,dob,admit_date,discharge_date,schedule_days,"
    "counselor,living_arrangement,living_kind,classes,activity,phone,card\n"
)


def instant(text: str) -> datetime:
    """``2026-11-23 09:05`` in New York."""
    day, clock = text.split()
    return on(clock, date.fromisoformat(day))


class Site:
    """An empty folder made a site with the default program; Ana works there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "frontdesk.db"
        folder.mkdir(exist_ok=True)
        shutil.copy(_made(), self.path)

    def it_is(self, text: str) -> None:
        """The site's clock is set, as a demo's is; it runs from there."""
        wanted = instant(text)
        desk = FrontDesk(open_records(self.path), LEAD, "demo")
        with desk.records.writing() as session:
            writing = ledger.open_writing(session, wanted, LEAD, "demo")
            offset = wanted - datetime.now(UTC)
            program_rows.set_clock(writing, round(offset / timedelta(microseconds=1)))
            ledger.enter(writing, Verb.SET_CLOCK)
        desk.close()

    def reads(self, at: str, csv: str, *answers: str) -> None:
        """``roster import`` of this census, with answers to what it asks."""
        self.it_is(at)
        file = self.folder / "census.csv"
        file.write_text(csv, encoding="utf-8")
        done("roster", "import", file, *answers, "--as", "Ana", data=self.folder)

    def does(self, at: str, line: str) -> Any:
        """The answer of ``do -`` to this line."""
        self.it_is(at)
        (answer,) = done("do", "-", "--as", "Ana", data=self.folder, stdin=line + "\n").lines
        return answer

    def reports(self, at: str, *words: str) -> Any:
        """A report as JSON."""
        self.it_is(at)
        return done("report", *words, "--format", "json", data=self.folder).json

    def state(self, mrn: str) -> str | None:
        """The state of somebody's day on the board; None where they are not on it."""
        (board,) = done("do", "-", "--as", "Ana", data=self.folder, stdin="board\n").lines
        return next((row["state"] for row in board["rows"] if row["mrn"] == mrn), None)

    def board(self, at: str) -> list[Any]:
        """The rows of ``do board``."""
        self.it_is(at)
        (board,) = done("do", "-", "--as", "Ana", data=self.folder, stdin="board\n").lines
        return list(board["rows"])

    def finds(self, at: str, text: str) -> list[Any]:
        """``find`` as JSON."""
        self.it_is(at)
        return list(done("find", text, "--json", data=self.folder).json)

    def journal(self, *words: str) -> list[Any]:
        """``journal --json``."""
        return list(done("journal", *words, "--json", data=self.folder).json)

    def numbers(self) -> list[str]:
        """The MRN of every row of the census, as the records have them."""
        with closing(sqlite3.connect(self.path)) as records:
            return [mrn for (mrn,) in records.execute("SELECT mrn FROM patient")]

    def verifies(self) -> CommandAnswer:
        """``journal --verify``."""
        return frontdesk("journal", "--verify", data=self.folder)

    @asynccontextmanager
    async def screen(self, at: str, size: tuple[int, int] = NARROW) -> AsyncIterator[TodayAtTheDesk]:
        """The screen on these records; its clock stands while it is open."""
        self.it_is(at)
        async with at_the_desk(self.path, SetClock(datetime.now(UTC)), RECEPTIONIST, size) as desk:
            yield desk


@cache
def _made() -> Path:
    """The records of a site on its first day, made once for a run of tests: each step sets the clock anew."""
    folder = Path(tempfile.mkdtemp(prefix="site-"))
    atexit.register(shutil.rmtree, folder)
    begins = instant("2026-11-01 07:30")
    program = sites.named(default_program(), "Demo site", "America/New_York")
    offset = begins - datetime.now(UTC)
    path = folder / "frontdesk.db"
    sites.make_aside(path, lambda part: sites.begin(part, program, LEAD, begins, demo=True, clock_offset=offset))
    return path
