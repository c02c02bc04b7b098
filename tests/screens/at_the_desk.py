"""Today on real records, under a hand on the keys: ``await desk.types("riv")``, ``desk.enter``, ``desk.row("Dana")``.

The clock stands where the test puts it. What others did is heard when the test says so (``await desk.hears()``), but
for a desk that is opened to follow.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from rich.style import Style
from textual import events
from textual.pilot import Pilot

from frontdesk.app import FrontdeskApp
from frontdesk.cli.written_reports import written
from frontdesk.database.places import beside
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.printer import Printer
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts.today_words import ADMIT_OFFER
from frontdesk.widgets.palette import PALETTES
from tests.hands import SetClock
from tests.screens.table import enter_line
from tests.screens.waits import painted, struck

RECEPTIONIST = Actor("Ana", Role.RECEPTIONIST, "Front desk")
FIND, ENTER, REFUSAL, FIRST_ROW = 4, 5, 6, 9
NARROW, WIDE = (80, 24), (120, 40)


class Unhurried(BackOffice):
    """A desk that news reaches only when the test says so."""

    writes = staticmethod(written)

    def follow(self, changed: Callable[[int], None], silent: Callable[[float | None], None]) -> Callable[[], None]:
        return lambda: None


class TodayAtTheDesk:
    """What a receptionist sees, and the keys under the hand."""

    def __init__(self, app: FrontdeskApp, pilot: Pilot[None], clock: SetClock) -> None:
        self.app = app
        self.pilot = pilot
        self.clock = clock

    # The hand.

    async def press(self, *keys: str) -> None:
        """Keys by name, each done with, and what they asked of the desk answered."""
        for key in keys:
            await self.keys(key)

    async def keys(self, *keys: str) -> None:
        """Keys by name, one right behind the other."""
        for key in keys:
            self.app.post_message(struck(key))
        await self.settles()

    async def types(self, text: str) -> None:
        """Letters, as fast as they are read."""
        await self.keys(*text)

    async def pastes(self, text: str) -> None:
        """A text from elsewhere, at once."""
        self.app.post_message(events.Paste(text))
        await self.settles()

    async def scans(self, code: str) -> None:
        """A scanner: the code, then Enter."""
        await self.types(code)
        await self.press("enter")

    def scans_at_once(self, code: str, end: str = "enter") -> None:
        """A scanner: the code and its end, ``enter``, ``tab`` or nothing, with no time between."""
        for key in (*code, *([end] if end else ())):
            self.app.post_message(struck(key))

    async def settles(self) -> None:
        """Wait until the desk has answered everything, and the answers are painted."""
        await painted(self.pilot)  # the keys are read, and it is known which of them wait
        while self.app.scanner.waits:
            await asyncio.sleep(0.002)
        # An answer may lead to another errand, as the news to a board, and that to a question: each to the end.
        for _ in range(3):
            for thread in filter(None, (self.app.counter._thread, self.app.counter.apart._thread)):
                await asyncio.wrap_future(thread.submit(lambda: None))
            await painted(self.pilot)

    async def hears(self) -> None:
        """What others did is heard."""
        self.app.view.news.changed()
        await self.settles()

    async def later(self, seconds: float) -> None:
        """Time goes by, and the second's own work is done."""
        self.clock.passes(seconds)
        self.app.view.news.tick()
        self.app.posts.look_after()
        await self.settles()

    def strikes(self, clock: str) -> None:
        """It is this time now; the hand was on the keys all along, so that names do not give way to counts."""
        self.clock.strikes(clock)
        self.app.counter.last_key.touch()

    async def it_is(self, clock: str) -> None:
        """It is this time now, and the second's own work is done."""
        self.strikes(clock)
        await self.later(0)

    # The eye.

    @property
    def rows(self) -> list[str]:
        """The screen, row by row, without blanks at the right."""
        return ["".join(text for text, _ in row).rstrip() for row in self.painted]

    @property
    def asked(self) -> list[str]:
        """The rows of Review's open questions: what is settled of the day stands below a blank."""
        rows = self.rows[FIRST_ROW:]
        return rows[: rows.index("")]

    @property
    def painted(self) -> list[list[tuple[str, Style]]]:
        """The screen, row by row: texts, and what they are written in."""
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return [[(segment.text, segment.style or Style()) for segment in strip] for strip in strips]

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    @property
    def letters(self) -> str:
        """What stands in the find box."""
        return self.app.view.finding.letters

    @property
    def selected(self) -> bool:
        """Whether the next letter replaces what stands in the box."""
        return self.letters != "" and any(
            text.startswith(self.letters) and _turned(style) for text, style in self.painted[FIND]
        )

    @property
    def enter(self) -> str:
        """What Enter will do, of the screen or of the dialog before it."""
        return enter_line(self.rows).removeprefix("Enter:").strip()

    @property
    def refusal(self) -> str:
        """Why the last act was not done."""
        return self.rows[REFUSAL].removeprefix("▌ Not done: ") if "Not done:" in self.rows[REFUSAL] else ""

    @property
    def undo(self) -> str:
        """The undo line, without how many are shown."""
        return self.rows[-3].strip().partition("    ")[0].strip()

    @property
    def news(self) -> str:
        """The line about what others did."""
        return self.rows[-4].strip()

    @property
    def marked(self) -> str:
        """The name on the marked row."""
        rows = [row[2:20].strip() for row in self.rows[FIRST_ROW:-4] if row.startswith("▌")]
        assert len(rows) < 2
        return rows[0] if rows else ""

    @property
    def names(self) -> list[str]:
        """The names in the list, from above."""
        rows = (row for row in self.rows[FIRST_ROW:-4] if row.strip() and ADMIT_OFFER not in row)
        return [row[2:19].strip(" ·■▌") for row in rows]

    @property
    def dialog(self) -> str:
        """The title of the dialog that stands open."""
        title = next((row for row in self.rows if "┌─" in row), "")
        return title.partition("┌─ ")[2].partition(" ─")[0].rstrip("┐").strip()

    @property
    def dialog_says(self) -> str:
        """The rows of the dialog that stands open, one after the other, without blanks between."""
        rows = (row.split("│")[1].lstrip("▌█") for row in self.rows if row.count("│") > 1)
        return " ".join(" ".join(rows).split())

    @property
    def card_of(self) -> str:
        """Whose card is open."""
        return self.rows[2].split("  ")[1] if "back to Today" in self.rows[ENTER] else ""

    def row(self, name: str) -> str:
        """The row of someone in the list."""
        return next(row for row in self.rows[FIRST_ROW:-4] if name in row)

    def filled(self) -> list[str]:
        """The rows filled with the colour of what Enter will do."""
        accent = PALETTES[self.app.theme.removeprefix("frontdesk-")].accent
        return [
            "".join(text for text, _ in row).strip(" │")
            for row in self.painted
            if any(_on(style, accent) for _, style in row)
        ]


def _on(style: Style, colour: str) -> bool:
    """Whether it stands on this colour of a palette."""
    ground = style.bgcolor
    return ground is not None and (ground.name == colour if colour.startswith("#") else str(ground.number) == colour)


def _turned(style: Style) -> bool:
    return bool(style.reverse or (style.bgcolor and style.bgcolor.name == "#f7f9fa"))


@asynccontextmanager
async def at_the_desk(
    path: Path,
    clock: SetClock,
    actor: Actor = RECEPTIONIST,
    size: tuple[int, int] = NARROW,
    desk: type[BackOffice] = Unhurried,
    command: str = "",
) -> AsyncIterator[TodayAtTheDesk]:
    """The program on these records, opened."""
    app = FrontdeskApp(
        lambda: desk(open_records(path), actor, "screen", clock), Printer(beside(path) / "prints", command)
    )
    async with app.run_test(size=size) as pilot:
        today = TodayAtTheDesk(app, pilot, clock)
        await opened(today)
        await today.settles()
        yield today


async def opened(desk: TodayAtTheDesk) -> None:
    """Wait until the records are open and painted."""
    async with asyncio.timeout(10):
        while desk.app.view.finding.board is None:
            await desk.pilot.pause(0.002)
    await painted(desk.pilot)
