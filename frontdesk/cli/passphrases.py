"""Secrets as they are given: asked on the terminal, or read from a file of mode 0600. Never an argument."""

import getpass
import os
import stat
import warnings
from collections.abc import Iterator

from frontdesk.errors import Usage

LONGEST_FILE = 10_000
"""Bytes: more than a few passphrases ever have."""
OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Secrets:
    """What is asked, one after the other. Where a file was named each is a line of it, in the order they are asked."""

    def __init__(self, file: str | None = None) -> None:
        self._file = file
        self._lines: Iterator[str] | None = None

    @property
    def typed(self) -> bool:
        """Whether somebody sits at the terminal, who may be asked again."""
        return self._file is None

    def asked(self, prompt: str) -> str:
        """The next secret, which shows nothing while it is typed. Raises Usage where there is none."""
        if self._file is None:
            return _typed(prompt)
        self._lines = self._lines or iter(_lines_of(self._file))
        try:
            return next(self._lines)
        except StopIteration:
            raise Usage(text=f"{self._file} has no line for: {prompt.rstrip(': ')}. Write each on its own.") from None

    def chosen(self, prompt: str) -> str:
        """A new secret, typed twice. Raises Usage where the two are not the same."""
        first = self.asked(f"{prompt}: ")
        if self.typed and _typed(f"{prompt}, again: ") != first:
            raise Usage(text="The two were not the same. Nothing was changed; try again.")
        return first


def _typed(prompt: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError):
            raise Usage(text="No terminal to ask on: put the passphrase into a file for --passphrase-file.") from None


def _lines_of(name: str) -> list[str]:
    """The lines of a file of this user's own that nobody else may read. Raises Usage."""
    try:
        return _read(name).decode("utf-8").splitlines()
    except OSError as error:
        raise Usage(text=f"{name} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Usage(text=f"{name} is no text in UTF-8.") from None


def _read(name: str) -> bytes:
    descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK)  # a pipe that nobody writes is refused, not waited for
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise Usage(text=f"{name} is no file. Put the passphrase into one.")
        if found.st_mode & OTHERS or found.st_uid != os.geteuid():
            raise Usage(text=f"Others may read {name}. Make it yours alone: chmod 600, then try again.")
        return file.read(LONGEST_FILE)
