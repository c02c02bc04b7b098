"""Printing: a plain text to this terminal's print command, or where there is none into a file beside the records."""

import logging
import os
import re
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from itertools import count, islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from frontdesk import files
from frontdesk.texts.print_words import NOT_KEPT, Hitch, Printed

A = TypeVar("A")
log = logging.getLogger("frontdesk")
PATIENCE = 10.0
"""Seconds after which a print command is taken to hang."""
AT_ONCE = 4
"""How many prints may run at once, so that one that hangs holds up no other."""
DEFECT = "the program failed"
UNWRITABLE = "it cannot be written"
KEPT = "printer"
"""The file beside the records that holds this machine's print command: one line, and no part of the records."""
MOST_PRINTERS = 100
A_DAY = 86_400.0
"""Seconds."""
OF_PRINTS = re.compile(r"[^\W_]*(?:-[^\W_]*)*-\d{4}-\d\d-\d\d-\d{4}(?:-\d+)?\.txt|\.frontdesk-\w+\.part")
"""How the files of prints are called, and what is left of one where the machine stopped while it was written."""


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
        self._tidied = -A_DAY

    def print_out(self, sheet: PaperSheet, hear: Callable[[Printed], object]) -> None:
        """Print in a thread of its own; ``hear`` is called there with what came of it."""
        self._threads.submit(self._printing, sheet, hear)

    def printed(self, sheet: PaperSheet) -> Printed:
        """Print now, and say what came of it. Takes as long as the command may."""
        if not self.command:
            return self._saved(Printed(sheet.name), sheet)
        answer = self._tried(self.command, sheet)
        return self._saved(answer, sheet) if answer.hitch else answer

    def find(self, hear: Callable[[tuple[str, ...]], object]) -> None:
        """Look for the system's printers in a thread of its own; ``hear`` gets their print commands there."""
        self._threads.submit(lambda: self._heard(hear, self._found()))

    def try_out(self, command: str, sheet: PaperSheet, hear: Callable[[Printed], object]) -> None:
        """Print a page by a command that is not chosen yet, in a thread of its own; nothing is kept of it."""
        self._threads.submit(lambda: self._heard(hear, self._tried(command, sheet)))

    def tidy(self, kept_days: int) -> None:
        """Remove the prints that are older than so many days, in a thread of its own; asked again that day, nothing."""
        now = time.time()
        if 0 <= now - self._tidied < A_DAY:
            return
        self._tidied = now
        self._threads.submit(self._removing, now - kept_days * A_DAY)

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
        self._heard(hear, answer)

    def _removing(self, since: float) -> None:
        try:
            remove_prints(self.folder, since)
        except FileNotFoundError:  # nothing was ever printed into a file here
            return
        except OSError as error:
            log.warning("old prints could not be removed: %s", error.strerror)

    def _heard(self, hear: Callable[[A], object], answer: A) -> None:
        """Tell what came of something, unless the program has ended meanwhile."""
        if not self._closed:
            hear(answer)

    def _tried(self, command: str, sheet: PaperSheet) -> Printed:
        hitch = self._handed_over(command, sheet.text.encode("utf-8", "replace"))
        return Printed(sheet.name, Path(command.split()[0]).name, hitch)

    def _found(self) -> tuple[str, ...]:
        """The print commands of the system's printers, its default one first; none where nothing prints here."""
        if shutil.which("lp") is None:
            return ()
        names = [line.split()[0] for line in self._said("lpstat", "-e").splitlines() if line.strip()]
        _, _, default = self._said("lpstat", "-d").partition("destination: ")
        names.sort(key=lambda name: (name != default.strip(), name.lower()))
        sound = (name for name in dict.fromkeys(names) if not name.startswith("-"))
        return tuple(shlex.join(["lp", "-d", name]) for name in islice(sound, MOST_PRINTERS)) or ("lp",)

    def _said(self, *words: str) -> str:
        """What a command prints; nothing where it is not there, fails, or takes too long."""
        try:
            process = _started(words, subprocess.PIPE)
        except OSError:
            return ""
        self._running.add(process)
        with process:
            try:
                said, _ = process.communicate(timeout=0 if self._closed else self.patience)
            except subprocess.TimeoutExpired:
                _end(process)
                return ""
            finally:
                self._running.discard(process)
        return said.decode("utf-8", "replace")

    def _handed_over(self, command: str, text: bytes) -> Hitch | None:
        """Give the text to the command. Returns why it did not print, if it did not."""
        try:
            process = _started(shlex.split(command))
        except ValueError:
            return Hitch.UNREADABLE
        except OSError:
            return Hitch.MISSING
        self._running.add(process)
        with process:
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
            files.make_folder(self.folder)
            name = files.write_new(self.folder, _file_names(sheet), sheet.text)
            return answer._replace(saved_as=str(self.folder / name))
        except OSError as error:
            return answer._replace(unsaved=error.strerror or UNWRITABLE)


def remove_prints(folder: Path, since: float) -> None:
    """Remove the files of prints that were written before an instant of the real clock, in seconds, and nothing else.

    No link is followed, ``folder`` itself included. What cannot be removed stays, and the log says why, not what it is
    called: that may be somebody's name. Raises OSError where there is no such folder.
    """
    inside = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        with os.scandir(inside) as found:
            names = [each.name for each in found if OF_PRINTS.fullmatch(each.name) and _written_before(each, since)]
        for name in names:
            _remove(inside, name)
    finally:
        os.close(inside)


def _written_before(file: "os.DirEntry[str]", since: float) -> bool:
    with suppress(FileNotFoundError):
        return file.is_file(follow_symlinks=False) and file.stat(follow_symlinks=False).st_mtime < since
    return False


def _remove(folder: int, name: str) -> None:
    try:
        os.unlink(name, dir_fd=folder)
    except FileNotFoundError:  # another terminal did it
        return
    except OSError as error:
        log.warning("an old print could not be removed: %s", error.strerror)


def command_of(folder: Path, environ: Mapping[str, str]) -> str:
    """This terminal's print command: FRONTDESK_PRINT where it is set, else what is kept beside the records."""
    if (asked := environ.get("FRONTDESK_PRINT")) is not None:
        return asked
    try:
        return (folder / KEPT).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):  # none is kept, or nothing of it can be read: prints are files then
        return ""


def keep(folder: Path, command: str) -> str:
    """Keep a print command beside the records, for this machine; returns why it could not be, mostly nothing."""
    try:
        files.write(folder / KEPT, f"{command}\n")
    except OSError as error:
        return NOT_KEPT.format(why=(error.strerror or UNWRITABLE).lower())
    return ""


def _started(words: Sequence[str], said: int = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
    """The command in a session of its own, so that its children end with it. What it says would spoil the screen.

    In plain English, as far as it is read.
    """
    return subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=said,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"} if said == subprocess.PIPE else None,
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
