"""The terminal's own manners: Escape and a letter in one read, a paste without an end, hang-ups, the mouse."""

import asyncio
import os
import re
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from selectors import EVENT_READ, SelectSelector
from time import monotonic
from typing import Any

from rich.color import ColorSystem
from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput

from frontdesk.frames.looks import SYSTEMS
from frontdesk.frames.picture import Part, Picture
from frontdesk.frames.reports import Reports
from frontdesk.frames.sender import Sender
from frontdesk.frames.terminals import kind_of
from frontdesk.textual_inside import FrameDriver, KeyParser, app_of

READ = 4096
PATIENCE = 0.1
CONSOLE = "linux"
WIPED = "\x1b[0m\x1b[H\x1b[2J\x1b[3J"
"""In no colour, from the upper left corner: the screen, and what had scrolled out of it."""
CLICKS_AND_WHEEL, NO_MOUSE = "\x1b[?1000h\x1b[?1006h", "\x1b[?1006l\x1b[?1000l"
"""From now on a terminal reports buttons and the wheel, by decimal numbers; or nothing. Never that the mouse moves."""
OLD_REPORT = re.compile(rb"\x1b\[M...", re.DOTALL)
"""What a terminal that does not know those numbers reports: three bytes, which beyond column 95 are no text."""
LONE_ESCAPE = re.compile(r"(?<=\x1b)(?=[^\x1b\[O]|O[^A-Z\d])")
"""Between an Escape and what begins no sequence: terminals send sequences as ``ESC [`` or ``ESC O`` and a capital."""
BEGINS_NOTHING = re.compile(r"[^\x1b\[O]|O[^A-Z\d]")


PASTE, PASTED = "\x1b[200~", "\x1b[201~"
"""Before and behind what is pasted."""
LONGEST_PASTE = 20_000
"""Letters of a paste that are kept; what comes after them is passed over."""
SILENCE = 0.5
"""Seconds without a letter after which a paste is over, though its end never came."""
PASTES_AT_MOST = 3.0
"""Seconds after which a paste that still comes letter by letter is a hand."""
KEY_LAST = re.compile(r"\x1b(?:\[(?!20[01]~)\d+~|O[P-S])\Z")
"""A function key as the last of what was read: no terminal sends one in what is pasted."""
LONGEST_KEY = 8
"""Letters of the longest sequence that one key sends."""


class Pastes:
    """Takes pastes out of what a terminal sends. One whose end never comes is over after a silence, or at a key.

    Of Textual's own reader a beginning without an end takes every key after it.
    """

    def __init__(self) -> None:
        self._tail = ""
        self._open = False
        self._kept = ""
        self._came = 0
        self._began = self._last = 0.0

    def parts(self, data: str, now: float) -> Iterator[str | events.Paste]:
        """What was read at this second, in its order: what was typed, as the terminal sent it, and what was pasted."""
        if self._open and (pressed := KEY_LAST.search(data)) and PASTED not in data:
            self._take(data[: pressed.start()], now)
            data = pressed[0]
        if self._open and self._is_hand(data, now):
            yield self._over(self._came)
        if not self._open:
            yield from self._typed(data, now)
            return
        at, before = (self._tail + data).find(PASTED), len(self._tail)
        if at < 0:
            self._take(data, now)
            return
        self._take(data[: max(at - before, 0)], now)
        yield self._over(self._came - max(before - at, 0))
        yield from self._typed(data[at + len(PASTED) - before :], now)

    def quiet(self, now: float) -> Iterator[str | events.Paste]:
        """Nothing was read for a moment: a lone Escape, or a long silence, ends a paste."""
        escaped = self._tail.endswith("\x1b")
        if self._open and escaped and now - self._last >= PATIENCE:
            yield self._over(self._came - 1)
            yield "\x1b"
        elif self._open and now - self._last >= SILENCE:
            yield self._over(self._came)

    def _typed(self, data: str, now: float) -> Iterator[str | events.Paste]:
        """What stands before an end that nothing began is the rest of a paste which a silence has cut."""
        before = len(self._tail)
        at = (self._tail + data).find(PASTE)
        head = data if at < 0 else data[: max(at - before, 0)]
        rest, _, typed = head.rpartition(PASTED)
        if rest:
            yield events.Paste(rest)
        data, at = typed + data[len(head) :], at if at < 0 else at - len(head) + len(typed)
        if at < 0:
            self._tail = (self._tail + data)[1 - len(PASTE) :]
            yield from filter(None, (data,))
            return
        at += len(PASTE) - before
        # Textual's reader may have read the beginning already, cut in two: it is given the end as well.
        yield data[:at] + PASTED
        self._open, self._began, self._tail, self._kept, self._came = True, now, "", "", 0
        yield from self.parts(data[at:], now)

    def _is_hand(self, data: str, now: float) -> bool:
        """Whether it is a key of its own, or comes letter by letter for longer than any paste takes."""
        if data.startswith("\x1b"):
            return 1 < len(data) <= LONGEST_KEY and data[: len(PASTED)] != PASTED[: len(data)]
        return len(data) == 1 and now - self._began > PASTES_AT_MOST

    def _take(self, data: str, now: float) -> None:
        self._kept = (self._kept + data)[:LONGEST_PASTE]
        self._came += len(data)
        self._tail = (self._tail + data)[1 - len(PASTED) :]
        self._last = now

    def _over(self, letters: int) -> events.Paste:
        """The paste of so many letters, as far as it was kept."""
        self._open, self._tail = False, ""
        return events.Paste(self._kept[:letters].replace("\x00", ""))


class EscapeFirst(KeyParser):
    """Escape and a letter in one read (a slow line) are Escape, then the letter; Textual reads Alt and the letter."""

    def __init__(self) -> None:
        super().__init__()
        self._escaped = False
        self._pastes = Pastes()

    def read(self, data: str) -> Iterator[Message]:
        """The keys and pastes in what was read; nothing where a letter is there only in part."""
        yield from self._of(self._pastes.parts(data, monotonic()))

    def silent(self) -> Iterator[Message]:
        """What a moment without a key makes of what came before."""
        yield from self._of(self._pastes.quiet(monotonic()))
        yield from self.tick()

    def _of(self, parts: Iterable[str | events.Paste]) -> Iterator[Message]:
        """The messages of these parts; a paste of nothing is none."""
        for part in parts:
            messages = self.feed(part) if isinstance(part, str) else (part,)
            yield from (each for each in messages if not isinstance(each, events.Paste) or each.text)

    def feed(self, data: str) -> Iterable[Message]:
        """The keys in what was read."""
        if self._escaped and BEGINS_NOTHING.match(data):
            yield from self.escape_alone()
        *before, last = LONE_ESCAPE.split(data)
        for piece in before:
            yield from super().feed(piece)
            yield from self.escape_alone()
        yield from super().feed(last)
        self._escaped = last.endswith("\x1b")


def on_console() -> bool:
    """Whether this is a Linux console."""
    return os.environ.get("TERM") == CONSOLE


class Terminal(FrameDriver):
    """Textual's driver, reading with ``EscapeFirst`` and writing what changed; a line that hung up ends the program."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """As Textual makes it, on its loop."""
        super().__init__(*arguments, **options)
        colours = SYSTEMS.get(app_of(self).console.color_system or "", ColorSystem.TRUECOLOR)
        picture = Picture(kind_of(os.environ), colours)
        self._sender = Sender(picture, self.write, asyncio.get_running_loop())
        self._answers = Reports()
        self._reports = False

    def report_mouse(self, wanted: bool) -> None:
        """Have the terminal report clicks and the wheel, or nothing of the mouse. A Linux console has none."""
        if wanted != self._reports and not on_console():
            self._reports = wanted
            self.write(CLICKS_AND_WHEEL if wanted else NO_MOUSE)
            self.flush()

    def start_application_mode(self) -> None:
        """Take the terminal: as it was left, where it is taken back."""
        super().start_application_mode()
        self._sender.begin()
        wanted, self._reports = self._reports, False
        self.report_mouse(wanted)

    def stop_application_mode(self) -> None:
        """Give the terminal back. A Linux console may have only one screen: the names on it are wiped."""
        self._sender.end()
        if not on_console():
            self.write(NO_MOUSE)
        super().stop_application_mode()
        if on_console():
            self.write(WIPED)
            self.flush()

    def show(self, parts: Iterable[Part], size: Size, caret: Offset) -> None:
        """Send what changed."""
        self._sender.show(parts, size, caret)

    def shown_otherwise(self) -> None:
        """The next frame is sent whole."""
        self._sender.forget()

    def paint_anew(self) -> None:
        """Send everything again."""
        self._sender.paint_anew()

    def written_out(self) -> None:
        """Send what became newer meanwhile."""
        self._sender.taken()

    def process_message(self, message: Message) -> None:
        """Something that the terminal sent."""
        if isinstance(message, TerminalSupportsSynchronizedOutput):
            self._sender.synchronised = True
        super().process_message(message)

    def run_input_thread(self) -> None:
        """Read keys until the program ends or nobody is at the other end."""
        parser, decode = EscapeFirst(), getincrementaldecoder("utf-8")("replace").decode
        with SelectSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(PATIENCE):
                    if not (read := self._read()):
                        app = app_of(self)
                        app.call_later(app.exit)
                        return
                    if typed := self._without_reports(decode(OLD_REPORT.sub(b"", read))):
                        self._told(parser.read(typed))
                if held := self._answers.quiet(monotonic()):
                    self._told(parser.read(held))
                    self._told(parser.escape_alone())  # it waited long enough
                self._told(parser.silent())

    def _told(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)

    def _without_reports(self, data: str) -> str:
        """What was typed: the answers to our frames are taken out, and told."""
        typed, answers = self._answers.taken_out(data, monotonic(), self._sender.awaits_answers)
        if answers:
            self._sender.answered(answers)
        return typed

    def _read(self) -> bytes:
        """What was typed; nothing where the line hung up."""
        try:
            return os.read(self.fileno, READ)
        except OSError:
            return b""
