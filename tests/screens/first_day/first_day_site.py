"""The first day of a site under a hand on the keys: nothing is there yet but the folder that will hold it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from frontdesk.app import FrontdeskApp
from frontdesk.cli.first_day import first_day
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.printer import Printer
from frontdesk.shapes.staff import Actor, Role
from tests.screens.at_the_desk import ENTER, FIND, NARROW, REFUSAL
from tests.screens.waits import painted, struck

LEAD = Actor("Ana", Role.LEAD, "Front desk")


class TheFirstDay:
    """What whoever sets the site up sees, and the keys under their hand."""

    def __init__(self, app: FrontdeskApp, pilot: Pilot[None], path: Path) -> None:
        self.app = app
        self.pilot = pilot
        self.path = path

    async def press(self, *keys: str) -> None:
        """Keys by name, each done with, and what was asked answered."""
        for key in keys:
            await self.bursts(key)

    async def types(self, text: str) -> None:
        """Letters, as fast as they are read."""
        await self.bursts(*text)

    async def bursts(self, *keys: str) -> None:
        """Keys by name and letters, as one read of a slow line brings them."""
        for key in keys:
            self.app.post_message(struck(key))
        await self.settles()

    async def pastes(self, text: str) -> None:
        """A text from elsewhere, at once."""
        self.app.post_message(events.Paste(text))
        await self.settles()

    async def settles(self) -> None:
        """Wait until everything that was asked is answered and painted."""
        before = self.app._before
        assert before
        await painted(self.pilot)
        for _ in range(2):
            await asyncio.wrap_future(before._questions._thread.submit(lambda: None))
            await painted(self.pilot)

    async def hears_of_printers(self) -> None:
        """The system's printers were found, and what was handed to one is answered for."""
        self.app.counter._printer._threads.submit(lambda: None)
        async with asyncio.timeout(10):
            while "looked for" in self.text or "on its way" in self.enter:
                await self.pilot.pause(0.01)

    @property
    def rows(self) -> list[str]:
        """The screen, row by row, without blanks at the right."""
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    @property
    def asked(self) -> str:
        """The question on the screen."""
        return self.rows[2].strip()

    @property
    def typed(self) -> str:
        """What stands in the box."""
        return self.rows[FIND][9:].partition("   ")[0].strip()

    @property
    def enter(self) -> str:
        """What Enter will do."""
        return self.rows[ENTER].strip().removeprefix("Enter:").strip()

    @property
    def refusal(self) -> str:
        """Why something was not done."""
        return self.rows[REFUSAL].removeprefix("▌ Not done: ")

    @property
    def marked(self) -> str:
        """The marked row of the list."""
        return next((" ".join(row[1:].split()) for row in self.rows[7:-2] if row.startswith("▌")), "")

    @property
    def made(self) -> list[str]:
        """What stands in the folder of the records."""
        return sorted(each.name for each in self.path.parent.iterdir()) if self.path.parent.exists() else []


@asynccontextmanager
async def first_day_of(path: Path, size: tuple[int, int] = NARROW) -> AsyncIterator[TheFirstDay]:
    """The program, where there are no records yet."""
    first = first_day(path, LEAD)
    printer = Printer(path.parent / "prints", first.offers.printing or "")
    opens = partial(_opened, path)
    app = FrontdeskApp(opens, printer, first)
    async with app.run_test(size=size) as pilot:
        day = TheFirstDay(app, pilot, path)
        await day.settles()
        yield day


def _opened(path: Path) -> BackOffice:
    return BackOffice(open_records(path), Actor("Ana", Role.RECEPTIONIST, "Front desk"), "screen")
