"""Files sealed to keys of age: whoever has none of their identities reads nothing of them.

pyrage, which seals, is an extra of the project: it is imported where something is sealed or opened.
"""

import importlib
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import RawIOBase
from pathlib import Path
from typing import IO, Any

from frontdesk.errors import NotOpened, Usage
from frontdesk.files import write_made

SUFFIX = ".age"
BEGINS = b"age-encryption.org/"
RECIPIENT, IDENTITY = "age1", "AGE-SECRET-KEY-1"
LONGEST = 65_536
"""Nobody's list of keys is longer, in bytes."""
OPENED = ".frontdesk-opened-"
MISSING = "Sealing wants the package pyrage, which is not installed here: pip install pyrage, or frontdesk[seal]."
NO_RECIPIENT = "{named} names nobody to seal to. Give a key that begins with age1, or a file of such keys, a line each."
NO_IDENTITY = "{named} holds no identity. It is the file that age-keygen wrote: a line of it begins with {begins}."
OTHERS_READ = "Others may read {named}. Make it yours alone: chmod 600, then try again."
WRONG_IDENTITY = "no identity in {named} opens it"
CUT = "it was cut off or changed since it was sealed"


def recipients(named: str) -> list[Any]:
    """Whom to seal to: a key that begins with ``age1``, or the keys of a file. Raises Usage, without pyrage too."""
    x25519 = _pyrage().x25519
    keys = [named] if named.startswith(RECIPIENT) else _lines(_contents(named), RECIPIENT)
    try:
        found = [x25519.Recipient.from_str(key) for key in keys]
    except _pyrage().RecipientError:
        found = []
    if not found:
        raise Usage(text=NO_RECIPIENT.format(named=named))
    return found


def seal(whole: "IO[bytes] | Pieces", target: Path, to: list[Any]) -> None:
    """Put what is read into a sealed file of this user's own, which is there whole or not at all. Raises OSError."""
    write_made(target, lambda part: _sealed(whole, part, to))


class Pieces(RawIOBase):
    """A text that is made piece by piece, read as bytes. ``fault`` is why making it failed."""

    def __init__(self, pieces: Iterable[str]) -> None:
        super().__init__()
        self._pieces = (piece.encode("utf-8", errors="replace") for piece in pieces)
        self._rest = b""
        self.fault: BaseException | None = None

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As much as there is room for; 0 at the end."""
        try:
            while not self._rest and (piece := next(self._pieces, None)) is not None:
                self._rest = piece
        except BaseException as fault:
            self.fault = fault
            raise
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


class _Written:
    """A file that is written to; ``fault`` is what went wrong.

    pyrage 1.4.0 tells of it in its own words, and of what goes wrong in the last piece not at all
    (findings/pyrage_keeps_a_full_disk_to_itself.sh). The file must be buffered, so that no write is short.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.fault: OSError | None = None

    def write(self, piece: bytes) -> int:
        """Hand it on."""
        try:
            return self._file.write(piece)
        except OSError as fault:
            self.fault = fault
            raise

    def flush(self) -> None:
        """Nothing waits here."""


def _sealed(whole: IO[bytes] | Pieces, part: Path, to: list[Any]) -> None:
    with part.open("wb") as file:
        written = _Written(file)
        try:
            _pyrage().encrypt_io(whole, written, to)
        except _pyrage().EncryptError:
            if fault := written.fault or getattr(whole, "fault", None):
                raise fault from None
            raise
        if written.fault:
            raise written.fault


def is_sealed(file: Path) -> bool:
    """Whether a file is one that age sealed. Raises OSError."""
    with file.open("rb") as opened:
        return opened.read(len(BEGINS)) == BEGINS


@contextmanager
def unsealed(file: Path, folder: Path, named: str) -> Iterator[Path]:
    """What is in a sealed file, by the identities of the file ``named``: hidden in the folder, and gone afterwards.

    What a killed command left there goes too. Raises Usage, NotOpened, OSError.
    """
    identities = _identities(named)
    for left in folder.glob(f"{OPENED}*"):
        left.unlink(missing_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=OPENED, suffix=".db", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as part:
            _open(file, _Written(part), identities, named)
        yield Path(name)
    finally:
        for left in folder.glob(f"{Path(name).name}*"):
            left.unlink(missing_ok=True)


def _open(file: Path, written: _Written, identities: list[Any], named: str) -> None:
    with file.open("rb") as whole:
        try:
            _pyrage().decrypt_io(whole, written, identities)
        except _pyrage().DecryptError as why:
            wrong = "matching" in str(why)
            raise NotOpened(path=str(file), why=WRONG_IDENTITY.format(named=named) if wrong else CUT) from None
        except OSError:
            raise written.fault or NotOpened(path=str(file), why=CUT) from None


def _identities(named: str) -> list[Any]:
    keys = _lines(_contents(named, private=True), IDENTITY)
    try:
        found = [_pyrage().x25519.Identity.from_str(key) for key in keys]
    except _pyrage().IdentityError:
        found = []
    if not found:
        raise Usage(text=NO_IDENTITY.format(named=named, begins=IDENTITY))
    return found


def _contents(named: str, *, private: bool = False) -> str:
    """The text of a file of keys; a ``private`` one is for this user alone. Raises Usage."""
    try:
        with os.fdopen(os.open(named, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Usage(text=f"{named} is no file.")
            if private and (status.st_mode & 0o077 or status.st_uid != os.geteuid()):
                raise Usage(text=OTHERS_READ.format(named=named))
            return file.read(LONGEST).decode("ascii", errors="replace")
    except OSError as error:
        raise Usage(text=f"{named} cannot be read: {error.strerror}.") from None


def _lines(text: str, begins: str) -> list[str]:
    """The keys among its lines: what age-keygen writes has a comment before them."""
    lines = [line.strip() for line in text.splitlines()]
    return [line for line in lines if line.startswith(begins)]


def _pyrage() -> Any:
    """The package that seals. Raises Usage where it is not installed."""
    try:
        return importlib.import_module("pyrage")
    except ImportError:
        raise Usage(text=MISSING) from None
