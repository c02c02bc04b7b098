"""What libraries that are not Python print for themselves on standard error: it would stand across the screen."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

STANDARD_ERROR = 2


@contextmanager
def unheard() -> Iterator[None]:
    """Drop it while this lasts. Python's own standard error goes on to where it went.

    A damaged XLS makes its reader panic: that becomes a sentence, but a report of its own is printed before that.
    """
    before = sys.stderr, sys.__stderr__
    sys.stderr.flush()
    terminal = os.dup(STANDARD_ERROR)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    stream = os.fdopen(terminal, "w", buffering=1, encoding="utf-8", errors="replace")
    _let_speak(stream if before[0] is before[1] else before[0], stream)
    os.dup2(nowhere, STANDARD_ERROR)
    os.close(nowhere)
    try:
        yield
    finally:
        with suppress(OSError):  # a terminal that is gone takes no last word, and that is no fault
            stream.flush()
        os.dup2(terminal, STANDARD_ERROR)
        _let_speak(*before)
        with suppress(OSError):
            stream.close()


def _let_speak(stream: object, original: object) -> None:
    setattr(sys, "stderr", stream)  # noqa: B010
    setattr(sys, "__stderr__", original)  # noqa: B010
