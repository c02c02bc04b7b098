"""The terminal's own manners: Escape and a letter in one read, and a line that hangs up."""

import os
import re
from codecs import getincrementaldecoder
from collections.abc import Iterable
from selectors import EVENT_READ, SelectSelector

from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from frontdesk.textual_inside import KeyParser, app_of

READ = 4096
PATIENCE = 0.1
CONSOLE = "linux"
WIPED = "\x1b[0m\x1b[H\x1b[2J\x1b[3J"
"""In no colour, from the upper left corner: the screen, and what had scrolled out of it."""
LONE_ESCAPE = re.compile(r"(?<=\x1b)(?=[^\x1b\[O]|O[^A-Z\d])")
"""Between an Escape and what begins no sequence: terminals send sequences as ``ESC [`` or ``ESC O`` and a capital."""
BEGINS_NOTHING = re.compile(r"[^\x1b\[O]|O[^A-Z\d]")


class EscapeFirst(KeyParser):
    """Escape and a letter in one read (a slow line) are Escape, then the letter; Textual reads Alt and the letter."""

    def __init__(self) -> None:
        super().__init__()
        self._escaped = False

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


class Terminal(LinuxDriver):
    """Textual's driver, reading with ``EscapeFirst``; a line that hung up ends the program instead of spinning."""

    def stop_application_mode(self) -> None:
        """Give the terminal back. A Linux console may have only one screen: the names on it are wiped."""
        super().stop_application_mode()
        if os.environ.get("TERM") == CONSOLE:
            self.write(WIPED)
            self.flush()

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
                    for event in parser.feed(decode(read)):
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)

    def _read(self) -> bytes:
        """What was typed; nothing where the line hung up."""
        try:
            return os.read(self.fileno, READ)
        except OSError:
            return b""
