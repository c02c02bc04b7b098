"""The log beside the records: faults of a program on the screen, without a word of what they were about."""

import logging
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutValues(logging.Formatter):
    """Tells of a fault what kind it was and which lines it came through; its words may hold somebody's name."""

    def formatException(self, ei: Fault) -> str:  # noqa: N802 - the name is logging's
        """Of the fault and of those that led to it, the latest first."""
        fault, told = ei[1], list[str]()
        while fault is not None:
            told += [*traceback.format_tb(fault.__traceback__), f"{type(fault).__qualname__}\n"]
            fault = fault.__cause__ or fault.__context__
        return "".join(told).rstrip()


class HarmlessFile(logging.FileHandler):
    """A log that does no harm where it cannot be written, as where its folder is away with the records."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, or leave it: whoever logs a fault goes on."""
        try:
            super().emit(record)
        except OSError:  # it is opened with the first fault, for which logging itself does not look out
            self.handleError(record)


def log_in(folder: Path, *, makes_it: bool) -> None:
    """Faults of the program are written in the folder beside the records: never on the screen, and without values.

    Where a server keeps the records that is a folder of this machine's own, which nobody else makes.
    """
    logging.raiseExceptions = False  # where there is no folder yet it is not said on the screen either
    if makes_it:
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = HarmlessFile(folder / "frontdesk.log", encoding="utf-8", delay=True)
    handler.setFormatter(WithoutValues("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("frontdesk").addHandler(handler)
