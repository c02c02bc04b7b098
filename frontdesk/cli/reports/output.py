"""Where a report goes: to standard output, or into a file that is written whole or not at all."""

import os
import sys
import tempfile
from pathlib import Path

from frontdesk.errors import Usage


def deliver(text: str, output: str | None) -> None:
    """To standard output, or to a file of this user's own. Raises Usage where that cannot be written."""
    if output is None:
        sys.stdout.write(text)
        return
    try:
        _write_whole(Path(output), text)
    except OSError as error:
        raise Usage(text=f"{output} cannot be written: {error.strerror}. Name another file.") from None


def _write_whole(target: Path, text: str) -> None:
    """A file that only this user may read, in the place of what was there, once all of it is on disk."""
    if os.path.lexists(target) and not target.is_file():
        raise OSError(0, "it is no file")  # a folder, or a device that a rename would put out of the way
    descriptor, name = tempfile.mkstemp(prefix=".frontdesk-", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _keep_name(target.parent)


def _keep_name(folder: Path) -> None:
    """Put the file's new name on disk too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
