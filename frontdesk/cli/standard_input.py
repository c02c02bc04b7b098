"""Lines of standard input, until they end or a signal asks for the end: between two of them, never within an act."""

import signal
from collections.abc import Iterator
from types import FrameType
from typing import TextIO

ENDS = (signal.SIGTERM, signal.SIGHUP)


class _Ended(Exception):
    """The end was asked for while nothing was under way."""


class Listener:
    """Reads one line at a time; what was read is answered before the program ends."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._ended = False
        self._waiting = False

    def lines(self) -> Iterator[str]:
        """Each line as it comes."""
        before = {number: signal.signal(number, self._end) for number in ENDS}
        try:
            while not self._ended and (line := self._next()):
                yield line
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _next(self) -> str:
        try:
            self._waiting = True
            if self._ended:
                return ""
            return self._stream.readline()
        except _Ended:
            return ""
        finally:
            self._waiting = False

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self._ended = True
        if self._waiting:
            raise _Ended
