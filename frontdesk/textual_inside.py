"""Every private name of Textual that the program needs, each with its reason. All were read in Textual 8.2.8.

What is private may change with any release: `tests/test_textual_inside.py` uses each, and finds any used elsewhere.
"""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, cast

from rich.console import RenderableType
from rich.segment import Segment, Segments

# What a screen hands to its app where it painted: the whole, or parts of rows. Nothing public says what was painted.
from textual._compositor import ChopsUpdate, LayoutUpdate

# The parser's module is private. Textual's driver makes its own parser, so one that knows a lone Escape replaces both.
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Offset, Size
from textual.message import Message
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from frontdesk.frames.picture import Part


class KeyParser(XTermParser):
    """Textual's reader of keys: text from the terminal in, messages out."""

    def escape_alone(self) -> Iterable[Message]:
        """What was read so far, as if nothing had followed an Escape in time; nothing where none waits.

        ``_timeout_time``: the parser waits for the rest of a sequence, and only its clock tells it that none comes.
        """
        if self._timeout_time is not None:
            self._timeout_time = 0.0
            yield from self.tick()


def app_of(driver: Driver) -> App[Any]:
    """The app that a driver reads for.

    ``_app``: nothing else leads from a driver to its app, and it must hear that the line hung up.
    """
    return driver._app


def driver_of(app: App[Any]) -> Driver | None:
    """The driver of an app; None before it runs.

    ``_driver``: the terminal is told what to report while the program runs, and nothing public leads to it.
    """
    return app._driver


class OwnLastWord(App[None], inherit_bindings=False):
    """An app that says itself what stands on the terminal when it fails."""

    def failed(self) -> None:
        """An exception nobody caught: tell it where it belongs, then ``end_with`` a sentence."""
        raise NotImplementedError

    @property
    def failure(self) -> BaseException | None:
        """The exception that nobody caught.

        ``_exception``: it is kept before anything public is called, and passed to nothing.
        """
        return self._exception

    def end_with(self, words: str) -> None:
        """End with code 1, and these words on the terminal once it is given back.

        ``_return_code``, ``_exit_renderables``, ``_close_messages_no_wait``: the public ``exit`` only sends a message,
        and an app that failed takes none any more. Textual's own ``_fatal_error`` uses the same three.
        """
        self._return_code = 1
        self._exit_renderables.append(Segments([Segment(words)]))
        self._close_messages_no_wait()

    def _fatal_error(self) -> None:
        """Textual's prints a traceback with the values of variables: names of patients on the terminal.

        What fails behind the first has no word: with two Textual says how many there are.
        """
        if not self._exit_renderables:
            self.failed()


def painted(update: RenderableType | None) -> Iterator[Part] | None:
    """What a screen painted, piece by piece; None where that is in no form that is known here."""
    match update:
        case LayoutUpdate():
            return _whole(update)
        case ChopsUpdate():
            return _chopped(update)
        case _:
            return None


def _whole(update: LayoutUpdate) -> Iterator[Part]:
    for y, strips in enumerate(update.strips, update.region.y):
        first, *others = strips
        yield Part(y, update.region.x, Strip.join([first, *others]) if others else first)


def _chopped(update: ChopsUpdate) -> Iterator[Part]:
    """Pieces that reach into a span are true as a whole; of the others some may be what lies below them."""
    for y, first, end in update.spans:
        for stop, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is not None and x < end and stop > first:
                yield Part(y, x, strip)


class Watched:
    """A file that calls back when all that was written to it has gone out."""

    def __init__(self, file: IO[str], gone: Callable[[], None]) -> None:
        self.write, self.fileno = file.write, file.fileno
        self._file, self._gone = file, gone

    def flush(self) -> None:
        """Called by the driver's thread whenever nothing more waits to be written."""
        self._file.flush()
        self._gone()


class FrameDriver(LinuxDriver):
    """A driver that writes the frames of its app itself."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """As Textual makes it.

        ``_file``: only the file that the driver's thread writes to knows when what was handed to it has gone out.
        ``_size``: the app lays out for it until it is told another one; where there is none, for what Rich finds.
        """
        super().__init__(*arguments, **options)
        self._size = self._size or self._get_terminal_size()
        self._file = cast(Any, Watched(cast(IO[str], self._file), self.written_out))

    def _get_terminal_size(self) -> tuple[int, int]:
        """Columns and rows of the terminal; of one that tells none what COLUMNS and LINES say, else 80x24.

        ``_get_terminal_size``: Textual asks these first, where they were set: for another window, or for this one
        before it was made larger.
        """
        try:
            columns, rows = os.get_terminal_size(cast(IO[str], self._file).fileno())
        except OSError:
            columns, rows = 0, 0
        said = shutil.get_terminal_size()
        return columns or said.columns, rows or said.lines

    def start_application_mode(self) -> None:
        """Take the terminal, and hear of its sizes on the loop.

        Textual reads the size and tells it within the signal's handler. A signal that comes between the two is told
        first, and the app is left with the size before it, for good. Until the loop listens the signal is held back.
        """
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGWINCH])
        super().start_application_mode()  # type: ignore[no-untyped-call]
        tells = signal.getsignal(signal.SIGWINCH)
        if callable(tells):
            asyncio.get_running_loop().add_signal_handler(signal.SIGWINCH, tells, signal.SIGWINCH, None)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGWINCH])

    def _sigcont_application(self, *of_signal: Any) -> None:
        """A program that was stopped goes on, and takes the terminal again.

        ``_must_signal_resume``: whether it gave the terminal away. systemd ends a unit by SIGTERM with SIGCONT behind
        it, and Textual would then read the terminal twice: one reader takes what the other waits for, for ever.
        """
        if self._must_signal_resume:
            super()._sigcont_application(*of_signal)

    def send_message(self, message: Message) -> None:
        """What was read goes into the app's queue. Textual makes a task for each key, which only does that."""
        app_of(self).post_message(message)

    def show(self, parts: Iterable[Part], size: Size, caret: Offset) -> None:
        """These parts of a screen of this size were painted; the caret is there."""
        raise NotImplementedError

    def shown_otherwise(self) -> None:
        """Something was written over the screen that stays until the next frame."""
        raise NotImplementedError

    def paint_anew(self) -> None:
        """Something may have been written over the screen that is to go."""
        raise NotImplementedError

    def written_out(self) -> None:
        """All that was written is with the line. Called in the driver's thread."""
        raise NotImplementedError


class ShownAtOnce(Widget):
    """A widget that can tell which of its rows changed. What it tells is the whole of them, over all of its width."""

    @property
    def is_settled(self) -> bool:
        """Whether nothing but those rows changed: neither its place nor its colours."""
        raise NotImplementedError

    def changed_rows(self) -> Iterable[tuple[int, Strip]]:
        """The rows that changed, each with its number from above; they count as painted from then on."""
        raise NotImplementedError

    @property
    def is_to_be_painted(self) -> bool:
        """Whether something of it changed that stands on the screen.

        ``_repaint_required``: nothing public says of a widget that it waits to be painted.
        """
        return self._repaint_required and self.display and self.visible

    def parts(self) -> Iterator[Part]:
        """What changed, where it stands on its screen. Textual need not paint it any more.

        ``_exchange_repaint_regions``: it takes back what was marked, which would else be painted with the next change.
        """
        self._repaint_required = False
        self._exchange_repaint_regions()
        x, y = self.region.offset
        for row, strip in self.changed_rows():
            yield Part(y + row, x, strip)


class OwnFrames(App[None], inherit_bindings=False):
    """An app whose frames are written by its driver, where that is a ``FrameDriver``."""

    def show_at_once(self, widgets: Iterable[ShownAtOnce]) -> None:
        """Show what changed in these, which stand beside each other on the screen in front, and over nothing.

        Textual paints a change three tasks after it was made, piece by piece around whatever may lie before it. Where
        one of these is not settled, or keys wait that may change them again, all is left to that.
        """
        driver = self._driver
        if not isinstance(driver, FrameDriver) or self.message_queue_size or self._batch_count or self._closed:
            return
        changed = [each for each in widgets if each.is_to_be_painted]
        if changed and all(each.is_settled for each in changed):
            self._hand_over(driver, [part for each in changed for part in each.parts()], self.screen)
            self.post_display_hook()

    @staticmethod
    def _hand_over(driver: FrameDriver, parts: Iterable[Part], screen: Screen[Any]) -> None:
        # An app knows its terminal's size before its screen is laid out for it, and the parts are the screen's.
        size = screen.outer_size
        driver.show(parts, size, size.clamp_offset(screen.app.cursor_position))

    def paint_anew(self) -> None:
        """Whatever another program wrote over the screen goes.

        ``_driver``: an app has no public way to its driver.
        """
        if isinstance(self._driver, FrameDriver):
            self._driver.paint_anew()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Every frame goes through here. What is not known here is written by Textual, and then nothing is known.

        ``_batch_count``, ``_running``, ``_closed``: Textual shows nothing then. ``_handle_exception``: so it is told
        what goes wrong while it paints.
        """
        driver, parts = self._driver, painted(renderable)
        if renderable is None or self._batch_count or not self._running or self._closed:
            super()._display(screen, renderable)
            return
        if parts is None or not isinstance(driver, FrameDriver):
            super()._display(screen, renderable)
            if isinstance(driver, FrameDriver):
                driver.shown_otherwise()
            return
        try:
            self._hand_over(driver, parts, screen)
        except Exception as error:
            self._handle_exception(error)
        finally:
            self.post_display_hook()
