"""The program on the screen: its first screen, its keys everywhere, its theme, its last word when it fails."""

import asyncio
import logging
import os
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from rich.console import RenderableType
from textual import events
from textual.screen import Screen

from frontdesk.door import Desk, FirstDay
from frontdesk.printer import Printer
from frontdesk.screens.counter import Counter, TakesKeys
from frontdesk.screens.keys import KEYS, Alone
from frontdesk.screens.scanner import Scanner
from frontdesk.screens.shared.view import View
from frontdesk.screens.today.view import Today
from frontdesk.screens.views import view_of
from frontdesk.terminal import Terminal
from frontdesk.textual_inside import OwnLastWord
from frontdesk.widgets.palette import PALETTES, chosen, theme

if TYPE_CHECKING:
    from frontdesk.screens.before import Before

log = logging.getLogger("frontdesk")
FAILED = (
    "The program failed and was closed. What it confirmed is kept.\nThe log beside the records says what happened.\n"
)
COVER = next(key for key in KEYS if key.does is Alone.COVER)
ASKED = next(key for key in KEYS if key.does is Alone.ASKED)
ENDS = (signal.SIGTERM, signal.SIGHUP)


class FrontdeskApp(OwnLastWord, inherit_bindings=False):
    """The front desk. ``open_desk`` is called in a thread once the first frame is drawn.

    With a ``first_day`` there are no records yet: that is shown until they are made, and then Today.
    """

    TITLE = "frontdesk"
    CSS_PATH = "screens/shared/view.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False

    def __init__(self, open_desk: Callable[[], Desk], printer: Printer, first_day: FirstDay | None = None) -> None:
        name = chosen(os.environ)
        super().__init__(driver_class=Terminal, ansi_color=not PALETTES[name].bg.startswith("#"))
        for each in PALETTES:
            self.register_theme(theme(each))
        self.theme = f"frontdesk-{name}"
        self.counter = Counter(open_desk, self.call_later, printer)
        self.scanner = Scanner(self.counter, lambda: self.screen, self._give, self.call_later)
        self.view: View = Today(self.counter, self.go)
        self.install_screen(self.view, self.view.word)
        self._before = self._before_records(first_day, printer) if first_day else None

    def _before_records(self, first_day: FirstDay, printer: Printer) -> "Before":
        """Whoever asks while there are no records; imported only then."""
        from frontdesk.screens.before import Before

        return Before(first_day, printer, self.call_later)

    def get_default_screen(self) -> Screen[Any]:
        """Today, or the first day of a site, over which Today is put once there are records."""
        if self._before is None:
            return self.view
        from frontdesk.screens.first_day.screen import FirstDayScreen

        return FirstDayScreen(self._before, self._made)

    def _made(self, unkept: str) -> None:
        """The records are there: the desk opens on Today, and says what could not be kept beside them."""
        self.view.service.refusal = unkept
        self.push_screen(self.view)

    def go(self, word: str) -> None:
        """Show the view of this name. A view is made when it is first shown, and later shown as it was left.

        Today lies under all others, since Textual lets go only of a screen that was pushed over another.
        """
        if word == self.view.word:
            return
        if not self.is_screen_installed(word):
            self.install_screen(view_of(word, self.counter, self.go), word)
        before, self.view = self.view, self.get_screen(word, View)
        if isinstance(self.view, Today):
            self.pop_screen()
        elif isinstance(before, Today):
            self.push_screen(self.view)
        else:
            self.switch_screen(self.view)

    def on_mount(self) -> None:
        """A signal ends the program as politely as its own key."""
        for ending in ENDS:
            asyncio.get_running_loop().add_signal_handler(ending, self.exit)
        self.set_interval(1, self.look_after_names)

    def on_unmount(self) -> None:
        """Every act that was asked for is done before the records are given back."""
        if self._before:
            self._before.close()
        self.counter.close()

    async def on_event(self, event: events.Event) -> None:
        """Keys go to the open screen one by one, as they came: no queue between a key and what it changes."""
        match event:
            case events.Key() if isinstance(self.screen, TakesKeys):
                self.scanner.take(event)
            case events.Paste() if isinstance(self.screen, TakesKeys):
                self.counter.touch()
                self.scanner.release()
                self.screen.take_text(event.text)
            case _:
                await super().on_event(event)

    def _give(self, key: events.Key) -> None:
        """Give a key to the open screen. A key that takes the cover away may also begin a number or a scan.

        The cover leaves at once, but ``covered`` changes only with its answer; so the screen in front is looked at.
        """
        covered, screen = self.view.covered.now, self.screen
        self.counter.touch()
        if key.key == COVER.key and not covered:
            self.view.covered.cover()
        elif key.key == ASKED.key:
            self.view.covered.ask()
        elif isinstance(screen, TakesKeys):
            screen.take(key)
        if covered and self.screen is self.view:
            self.view.covered.woken(key)

    def look_after_names(self) -> None:
        """Once a second: names give way to counts where nobody is at the desk."""
        self.view.covered.cover_when_idle()

    def panic(self, *renderables: RenderableType) -> None:
        """Never a traceback on the screen: its places go where the other faults are written, its values nowhere."""
        for renderable in renderables:
            log.error("the screen's thread failed: %s", _places(renderable))
        self.failed()

    def failed(self) -> None:
        """Write the whole fault to the log, and two lines to the terminal."""
        log.error("the program failed", exc_info=self.failure)
        self.end_with(FAILED)


def _places(renderable: RenderableType) -> str:
    """The kinds of faults in a traceback that Textual would draw, and the lines they came through, without values."""
    from rich.traceback import Traceback  # it brings all of Pygments, and is wanted only here

    if not isinstance(renderable, Traceback):
        return type(renderable).__name__
    return "\n".join(
        f"{stack.exc_type} {[f'{frame.filename}:{frame.lineno}' for frame in stack.frames]}"
        for stack in renderable.trace.stacks
    )
