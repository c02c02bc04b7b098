"""Every private name of Textual that the program needs, each with its reason. All were read in Textual 8.2.8.

What is private may change with any release: `tests/test_textual_inside.py` uses each, and finds any used elsewhere.
"""

from collections.abc import Iterable
from typing import Any

from rich.segment import Segment, Segments

# The parser's module is private. Textual's driver makes its own parser, so one that knows a lone Escape replaces both.
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.driver import Driver
from textual.message import Message


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
        """Textual's prints a traceback with the values of variables: names of patients on the terminal."""
        self.failed()
