"""Printing: a plain text to this terminal's print command, or where there is none into a file beside the records."""

import logging
import os
import shlex
import signal
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from frontdesk import files
from frontdesk.texts.print_words import Hitch, Printed

log = logging.getLogger("frontdesk")
PATIENCE = 10.0
"""Seconds after which a print command is taken to hang."""
AT_ONCE = 4
"""How many prints may run at once, so that one that hangs holds up no other."""
DEFECT = "the program failed"
UNWRITABLE = "it cannot be written"


class PaperSheet(NamedTuple):
    """A text to be printed: what it is called, and when it was made on the site's clock."""

    name: str
    text: str
    at: datetime

    @property
    def file(self) -> str:
        """``roll-call-2026-11-23-1348``: letters and digits of the name, the day, the time."""
        words = "".join(letter if letter.isalnum() else " " for letter in self.name.lower()).split()
        return f"{'-'.join(words)[:80]}-{self.at:%Y-%m-%d-%H%M}"


class Printer:
    """One terminal's printer.

    ``command`` is split as a shell would split it, and run without a shell; where it is empty, prints are files in
    ``folder``.
    """

    def __init__(self, folder: Path, command: str = "", patience: float = PATIENCE) -> None:
        self.folder = folder
        self.command = command.strip()
        self.patience = patience
        self._threads = ThreadPoolExecutor(AT_ONCE, "printer")
        self._running: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    def print_out(self, sheet: PaperSheet, hear: Callable[[Printed], object]) -> None:
        """Print in a thread of its own; ``hear`` is called there with what came of it."""
        self._threads.submit(self._printing, sheet, hear)

    def printed(self, sheet: PaperSheet) -> Printed:
        """Print now, and say what came of it. Takes as long as the command may."""
        if not self.command:
            return self._saved(Printed(sheet.name), sheet)
        hitch = self._handed_over(sheet.text.encode("utf-8", "replace"))
        answer = Printed(sheet.name, Path(self.command.split()[0]).name, hitch)
        return self._saved(answer, sheet) if hitch else answer

    def close(self) -> None:
        """Stop waiting for print commands: what they have not taken by now is written to a file."""
        self._closed = True
        for process in tuple(self._running):
            _end(process)
        self._threads.shutdown()

    def _printing(self, sheet: PaperSheet, hear: Callable[[Printed], object]) -> None:
        try:
            answer = self.printed(sheet)
        except Exception:
            log.exception("a print failed")
            answer = Printed(sheet.name, unsaved=DEFECT)
        if not self._closed:
            hear(answer)

    def _handed_over(self, text: bytes) -> Hitch | None:
        """Give the text to the command. Returns why it did not print, if it did not."""
        try:
            process = _started(shlex.split(self.command))
        except ValueError:
            return Hitch.UNREADABLE
        except OSError:
            return Hitch.MISSING
        self._running.add(process)
        try:
            return self._taken(process, text)
        finally:
            self._running.discard(process)

    def _taken(self, process: "subprocess.Popen[bytes]", text: bytes) -> Hitch | None:
        try:
            process.communicate(text, 0 if self._closed else self.patience)
        except subprocess.TimeoutExpired:
            _end(process)
            return Hitch.HANGS
        return Hitch.FAILED if process.returncode else None

    def _saved(self, answer: Printed, sheet: PaperSheet) -> Printed:
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            name = files.write_new(self.folder, _file_names(sheet), sheet.text)
            return answer._replace(saved_as=f"{self.folder.name}/{name}")
        except OSError as error:
            return answer._replace(unsaved=error.strerror or UNWRITABLE)


def _started(words: list[str]) -> "subprocess.Popen[bytes]":
    """The command in a session of its own, so that its children end with it. What it says would spoil the screen."""
    return subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a command and its children."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _file_names(sheet: PaperSheet) -> Iterator[str]:
    """The names its file may have: what was printed before in the same minute stays."""
    yield f"{sheet.file}.txt"
    yield from (f"{sheet.file}-{number}.txt" for number in count(2))
