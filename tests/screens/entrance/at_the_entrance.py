"""The program of a site where staff sign in, under a hand on the keys: ``await door.signs_in("ana", PASSPHRASE)``."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from frontdesk.app import FrontdeskApp
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.entrance import RecordsEntrance
from frontdesk.door import SignInDoor
from frontdesk.printer import Printer
from frontdesk.shapes.staff import Actor
from tests.hands import SetClock
from tests.screens.at_the_desk import NARROW, RECEPTIONIST, TodayAtTheDesk, Unhurried
from tests.screens.waits import painted


class AtTheEntrance(TodayAtTheDesk):
    """What stands there, and the desk of whoever comes in."""

    async def settles(self) -> None:
        """Wait until entrance and desk have answered everything, and the answers are painted."""
        await painted(self.pilot)
        for _ in range(2):
            gate = self.app.posts.gate
            assert gate
            await asyncio.wrap_future(gate._questions._thread.submit(lambda: None))
            await painted(self.pilot)
            if front := self.app.posts.front:
                async with asyncio.timeout(10):
                    while front.view.finding.board is None:
                        await self.pilot.pause(0.01)
                await super().settles()

    async def later(self, seconds: float) -> None:
        """Time goes by, and the second's own work is done."""
        self.clock.passes(seconds)
        self.app.posts.look_after()
        await self.settles()

    async def signs_in(self, name: str, secret: str, code: str = "") -> None:
        """By name and secret; then a quick code for the shift, or none."""
        await self.types(name)
        await self.press("enter")
        await self.types(secret)
        await self.press("enter")
        if any("Quick code" in row for row in self.rows):
            for _ in range(2 if code else 1):
                await self.types(code)
                await self.press("enter")

    async def locks(self) -> None:
        """F12 covers, F12 again locks."""
        await self.press("f12", "f12")

    @property
    def said(self) -> str:
        """All that stands on the screen, as one line."""
        return " ".join(self.text.split())


@asynccontextmanager
async def at_the_entrance(
    path: Path, clock: SetClock, terminal: str = "Front desk", size: tuple[int, int] = NARROW, **door: Any
) -> AsyncIterator[AtTheEntrance]:
    """The program on these records, at its sign-in."""

    def desk_of(actor: Actor) -> BackOffice:
        return Unhurried(open_records(path), actor, "screen", clock)

    entrance = RecordsEntrance(path, terminal, desk_of, clock)
    app = FrontdeskApp(
        lambda: desk_of(RECEPTIONIST),
        Printer(path.parent / "prints"), None, SignInDoor(entrance, **door),
    )  # fmt: skip
    async with app.run_test(size=size) as pilot:
        door_now = AtTheEntrance(app, pilot, clock)
        await door_now.settles()
        yield door_now
