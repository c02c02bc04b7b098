"""Waiting for a file to be written: woken by Linux's inotify(7), at no cost meanwhile; elsewhere by looking."""

import ctypes
import os
import select
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

EVENT = struct.Struct("iIII")
"""What stands before the name in ``struct inotify_event``: the watch, the mask, a cookie, the length of the name."""
MODIFIED, CREATED, MOVED_HERE = 0x2, 0x100, 0x80
AT_ONCE = 65_536
"""Bytes of events that are read at once."""


EVERY_SECONDS = 0.1
"""How often it is time to look where the system tells nothing."""


class WrittenFiles:
    """Waits for the files in a folder whose names begin alike: a database, and its logs beside it."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where the system does not watch files, or no more of them."""
        self._name = os.fsencode(path.name)
        self._events = _watching(path.parent)
        self._told_to_end, self._end = os.pipe()
        self.ended = False

    def wait(self, seconds: float) -> bool:
        """Wait until one of them was written, at most so long. Returns whether one was; False too once it has ended."""
        until = select.poll()
        for end in (self._events, self._told_to_end):
            until.register(end, select.POLLIN)
        while until.poll(1000 * seconds) and not self.ended:
            if any(name.startswith(self._name) for name in _names(os.read(self._events, AT_ONCE))):
                return True
        return False

    def end(self) -> None:
        """From any thread: no wait lasts any more."""
        self.ended = True
        os.write(self._end, b".")

    def close(self) -> None:
        """Give back what it holds, once nobody waits."""
        for descriptor in (self._events, self._told_to_end, self._end):
            os.close(descriptor)


class Looks:
    """Waits without being told: every now and then it is time to look."""

    def __init__(self, every: float = EVERY_SECONDS) -> None:
        """``every`` so many seconds."""
        self._every = every
        self._told_to_end = threading.Event()

    @property
    def ended(self) -> bool:
        """Whether it was told to end."""
        return self._told_to_end.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait until it is time to look. Returns False: nobody tells whether something was written."""
        self._told_to_end.wait(min(seconds, self._every))
        return False

    def end(self) -> None:
        """From any thread: no wait lasts any more."""
        self._told_to_end.set()

    def close(self) -> None:
        """There is nothing to give back."""


def waits_for(path: Path) -> WrittenFiles | Looks:
    """What waits for a database to be written, in the best way that this system has."""
    try:
        return WrittenFiles(path)
    except OSError:
        return Looks()


def _watching(folder: Path) -> int:
    """The descriptor on which the system tells what is written in a folder. Raises OSError."""
    if not sys.platform.startswith("linux"):
        raise OSError("only Linux is asked")
    libc = ctypes.CDLL(None, use_errno=True)
    events: int = libc.inotify_init1(os.O_CLOEXEC)
    if events < 0:
        raise OSError(ctypes.get_errno(), "no more watches")
    if libc.inotify_add_watch(events, os.fsencode(folder), MODIFIED | CREATED | MOVED_HERE) < 0:
        os.close(events)
        raise OSError(ctypes.get_errno(), "not to be watched")
    return events


def _names(events: bytes) -> Iterator[bytes]:
    """The names of the files that events are about."""
    at = 0
    while at < len(events):
        *_, length = EVENT.unpack_from(events, at)
        at += EVENT.size
        yield events[at : at + length].rstrip(b"\0")
        at += length
