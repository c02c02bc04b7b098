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

from frontdesk.door import Desk, FirstDay, FirstLook, SignInDoor
from frontdesk.printer import Printer
from frontdesk.screens.counter import Counter
from frontdesk.screens.keys import CASELOAD, KEYS, Alone
from frontdesk.screens.mouse import HeedsMouse, Mouse
from frontdesk.screens.posts import Posts
from frontdesk.screens.scanner import Scanner
from frontdesk.screens.shared.view import View
from frontdesk.screens.takes_keys import TakesKeys
from frontdesk.terminal import Terminal
from frontdesk.textual_inside import OwnFrames, OwnLastWord, driver_of
from frontdesk.widgets.palette import PALETTES, chosen, theme

if TYPE_CHECKING:
    from frontdesk.screens.before import Before

log = logging.getLogger("frontdesk")
FAILED = (
    "The program failed and was closed. What it confirmed is kept.\nThe log beside the records says what happened.\n"
)
COVER = next(key for key in KEYS if key.does is Alone.COVER)
ASKED = next(key for key in KEYS if key.does is Alone.ASKED)
PAINTS_ANEW = CASELOAD
"""As in other programs, Ctrl+L also paints the whole screen, whatever another program wrote over it."""
PRINTS_LOOKED_AFTER = 10
"""Seconds until it is asked whether the prints were looked through today."""
WITH_TERMINAL = 0.02
"""Seconds until a frame is with the terminal."""
NEXT_TURN = 0.001
"""Seconds; Textual's clocks do not take none."""
ENDS = (signal.SIGTERM, signal.SIGHUP)
ENTRANCE = "entrance"
"""The name under which the first screen lies, with all that is put over it."""


class FrontdeskApp(OwnFrames, OwnLastWord, inherit_bindings=False):
    """The front desk. ``open_desk`` is called in a thread once the first frame is drawn.

    With a ``first_day`` there are no records yet: that is shown until they are made, and then Today. With a ``door``
    staff sign in, and what they may do there is opened by the entrance and not by ``open_desk``. ``first_look``
    waits for a board that may be shown while the desk is being opened.
    """

    TITLE = "frontdesk"
    CSS_PATH = "screens/shared/view.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    DEFAULT_MODE = ENTRANCE

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        printer: Printer,
        first_day: FirstDay | None = None,
        door: SignInDoor | None = None,
        first_look: Callable[[], FirstLook | None] = lambda: None,
    ) -> None:
        name = chosen(os.environ)
        super().__init__(driver_class=Terminal, ansi_color=not PALETTES[name].bg.startswith("#"))
        for each in PALETTES:
            self.register_theme(theme(each))
        self.theme = f"frontdesk-{name}"
        self._colours: dict[str, str] = {}
        self._printer = printer
        self.posts = Posts(self, printer, self._give, self.onto_loop)
        self.scanner = Scanner(self.posts, lambda: self.screen, self._give, self.onto_loop)
        self.mouse = Mouse(self.posts, lambda: self.screen, self.scanner)
        self._first: Screen[Any] = (
            self._signing_in(door) if door else self.posts.open(open_desk, ENTRANCE, first_look=first_look).view
        )
        self._before = self._before_records(first_day, printer) if first_day else None

    def refresh_css(self, animate: bool = True) -> None:
        """Only where the colours are others than were read: Textual would read all styles anew whenever a screen that
        it has not seen comes in front with those under it.
        """
        if (colours := self.get_css_variables()) != self._colours:
            self._colours = colours
            super().refresh_css(animate)

    def delay_update(self, delay: float = 0) -> None:
        """Until the next turn: Textual hides for longer how a screen is built, and ours are painted whole."""
        super().delay_update(NEXT_TURN)

    def _signing_in(self, door: SignInDoor) -> Screen[Any]:
        """Where staff sign in. Each has screens apart, so that what is imported for them is only wanted then."""
        from frontdesk.screens.gate import Gate

        self.add_mode(ENTRANCE, self.get_default_screen)
        self.posts.lock_ends = door.lock_ends
        return self.posts.sign_in(Gate(door.entrance, self.call_later, self._printer), ENTRANCE, door.name, door.secret)

    def _before_records(self, first_day: FirstDay, printer: Printer) -> "Before":
        """Whoever asks while there are no records; imported only then."""
        from frontdesk.screens.before import Before

        return Before(first_day, printer, self.call_later)

    @property
    def view(self) -> View:
        """The view in front, of whoever is signed in."""
        assert self.posts.front, "nobody is signed in"
        return self.posts.front.view

    @property
    def counter(self) -> Counter:
        """Where that view asks the desk."""
        return self.view.counter

    def get_default_screen(self) -> Screen[Any]:
        """Today, or the sign-in; or the first day of a site, over which Today is put once there are records."""
        if self._before is None:
            return self._first
        from frontdesk.screens.first_day.screen import FirstDayScreen

        return FirstDayScreen(self._before, self._made)

    def _made(self, unkept: str) -> None:
        """The records are there: the desk opens on Today, and says what could not be kept beside them."""
        self.view.service.refusal = unkept
        self.push_screen(self.view)

    def post_display_hook(self) -> None:
        """Called by Textual whenever it has painted: what waited for that goes on once it is with the terminal."""
        if self.posts.front and self.posts.front.counter.once_painted:
            self.set_timer(WITH_TERMINAL, self.posts.front.counter.painted)

    def on_mount(self) -> None:
        """A signal ends the program as politely as its own key."""
        for ending in ENDS:
            asyncio.get_running_loop().add_signal_handler(ending, self.exit)
        self.set_interval(1, self.posts.look_after)
        self.set_interval(1, self.look_after_mouse)
        self.set_interval(PRINTS_LOOKED_AFTER, self.look_after_prints)

    def on_unmount(self) -> None:
        """Every act that was asked for is done before the records are given back."""
        if self._before:
            self._before.close()
        self.posts.close()

    async def on_event(self, event: events.Event) -> None:
        """Keys go to the open screen one by one, as they came: no queue between a key and what it changes."""
        if isinstance(event, events.Resize) or (isinstance(event, events.Key) and event.key == PAINTS_ANEW.key):
            self.paint_anew()
        match event:
            case events.Key() if isinstance(self.screen, TakesKeys):
                self.scanner.take(event)
            case events.Paste() if isinstance(self.screen, TakesKeys):
                self.posts.touch()
                self.scanner.release()
                self.screen.take_text(event.text)
            case events.MouseEvent():
                self.mouse.take(event)
            case _:
                await super().on_event(event)
                return
        self._show_at_once()

    def onto_loop(self, call: Callable[..., object], *given: object) -> bool:
        """Call this on the loop, after what was read before; what it changes is shown at once. From any thread."""
        return self.call_later(self._called, call, *given)

    def _called(self, call: Callable[..., object], *given: object) -> None:
        call(*given)
        self._show_at_once()

    def _show_at_once(self) -> None:
        """What a key or an answer changed in the view, where it is in front. What Textual paints comes later."""
        if isinstance(screen := self.screen, View):
            self.show_at_once(screen.frame.parts)

    def _give(self, key: events.Key) -> None:
        """Give a key to the open screen. A key that takes the cover away may also begin a number or a scan.

        The cover leaves at once, but ``covered`` changes only with its answer; so the screen in front is looked at.
        """
        screen = self.screen
        self.posts.touch()
        if isinstance(screen, HeedsMouse):
            screen.hold_still()
        if self.posts.front is None:
            if isinstance(screen, TakesKeys):
                screen.take(key)
            return
        view = self.view
        covered = view.covered.now
        if key.key == COVER.key and covered and self.posts.gate:
            self.posts.lock()
        elif key.key == COVER.key and not covered:
            view.covered.cover()
        elif key.key == ASKED.key:
            view.covered.ask()
        elif isinstance(screen, TakesKeys):
            screen.take(key)
        if covered and self.screen is view:
            view.covered.woken(key)

    def look_after_mouse(self) -> None:
        """The terminal says nothing of the mouse but while something may come of it."""
        if isinstance(driver := driver_of(self), Terminal):
            driver.report_mouse(self.mouse.wanted)

    def look_after_prints(self) -> None:
        """Prints go that the site no longer keeps: looked for once a day, and at a start once a board is in front."""
        board = self.posts.board()
        if board and board.site.prints_kept_days:
            self._printer.tidy(board.site.prints_kept_days)

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
