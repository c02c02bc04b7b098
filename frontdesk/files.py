"""Files that are on disk whole or not at all: written aside, then given their name."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SHARED = stat.S_ISGID | stat.S_IRWXG
"""The mode of a folder that a group shares: what is put into it is the group's too."""


def make_folder(folder: Path) -> None:
    """Make a folder for this user alone; within one that a group shares, for that group too. One that is there stays.

    Raises OSError.
    """
    try:
        folder.mkdir(parents=True, mode=stat.S_IRWXU)
    except FileExistsError:
        if not folder.is_dir():
            raise
        return
    if folder.parent.stat().st_mode & SHARED == SHARED:
        folder.chmod(stat.S_IRWXU | SHARED)


def write(target: Path, text: str) -> None:
    """Put a file that only this user may read in the place of what was there.

    Raises OSError where the folder is gone or cannot take it, or ``target`` is no file; what was there stays then.
    """
    write_pieces(target, [text])


def write_pieces(target: Path, pieces: Iterable[str]) -> None:
    """The same, with a text that is made piece by piece; where making it fails, what was there stays."""
    write_made(target, lambda part: _fill(part, pieces))


def write_made(target: Path, make: Callable[[Path], None]) -> None:
    """The same, with a file that ``make`` fills."""
    if os.path.lexists(target) and not target.is_file():
        raise OSError(0, "it is no file")  # a folder, or a device that a rename would put out of the way
    with _written_aside(target.parent, b"") as part:
        make(part)
        settle(part, target)


def _fill(part: Path, pieces: Iterable[str]) -> None:
    with part.open("wb") as file:
        file.writelines(piece.encode("utf-8", errors="replace") for piece in pieces)


def write_new(folder: Path, names: Iterable[str], text: str | bytes) -> str:
    """Write a file that only this user may read under the first of these names that is free. Returns the name.

    Raises OSError where no name is free, or the folder is gone or cannot take it.
    """
    with _written_aside(folder, text) as part:
        for name in names:
            with suppress(FileExistsError):
                settle_new(part, folder / name)
                return name
    raise FileExistsError(0, "no name is free")


def settle(part: Path, name: Path) -> None:
    """Give a finished file its name in place of the file there; after a power cut one of the two is there, whole."""
    _sync(part)
    part.replace(name)
    _sync(name.parent)


def settle_new(part: Path, name: Path) -> None:
    """Give a finished file a name that is free. Raises FileExistsError where it is not, and leaves what is there."""
    _sync(part)
    _link(part, name)
    _sync(name.parent)


@contextmanager
def _written_aside(folder: Path, text: str | bytes) -> Iterator[Path]:
    """A hidden file with this text, of mode 0600, that is gone afterwards unless it was given its name."""
    descriptor, name = tempfile.mkstemp(prefix=".frontdesk-", suffix=".part", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode("utf-8", errors="replace"))
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _link(part: Path, name: Path) -> None:
    try:
        name.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        part.replace(name)
    else:
        part.unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
