"""What SQLite or the system says when something is wrong with a file, as the sentences staff read."""

import errno
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from frontdesk.database import driver
from frontdesk.database.visit import LEAST_ROOM, is_full
from frontdesk.errors import (
    DamagedRecords,
    FullDisk,
    LockedRecords,
    NotPermitted,
    NotRecords,
    ReadOnlyRecords,
    Unusable,
)

SIGNS: tuple[tuple[str, type[Unusable]], ...] = (
    ("file is not a database", NotRecords),
    ("malformed", DamagedRecords),
    ("disk i/o error", DamagedRecords),
    ("disk is full", FullDisk),
    ("readonly database", ReadOnlyRecords),
    ("unable to open database", NotPermitted),
    ("no such table", DamagedRecords),
    ("no such column", DamagedRecords),
    ("is locked", LockedRecords),
)
ERRNOS: dict[int | None, type[Unusable]] = {
    errno.EACCES: NotPermitted,
    errno.EPERM: NotPermitted,
    errno.EROFS: ReadOnlyRecords,
    errno.ENOSPC: FullDisk,
    errno.EDQUOT: FullDisk,
    errno.EFBIG: FullDisk,
    errno.EIO: DamagedRecords,
}


@contextmanager
def as_unusable(path: Path) -> Iterator[None]:
    """Faults of the records file at ``path`` become Unusable; anything else goes through as it is.

    What the system does not let be done with another file, as a copy of them, is said of that one.
    """
    try:
        yield
    except OSError as error:
        kind = ERRNOS.get(error.errno, NotRecords)
        whose = path if kind is NotRecords else error.filename or path
        raise kind(path=str(whose), why=error.strerror or str(error)) from error
    except (DBAPIError, driver.DatabaseError) as error:
        found = unusable(path, getattr(error, "orig", None) or error)
        if found is None:
            raise
        raise found from error


def unusable(path: Path, error: BaseException) -> Unusable | None:
    """The sentence for a fault that SQLite found, or None where it is no fault of the file."""
    says = str(error)
    kind = next((kind for sign, kind in SIGNS if sign in says.lower()), None)
    if kind is DamagedRecords and _cannot_grow(path):
        kind = FullDisk
    return kind(path=str(path), why=says) if kind else None


def _cannot_grow(path: Path) -> bool:
    """Whether there is no room: SQLite calls a log that cannot be made, or cannot grow, an I/O error."""
    try:
        limit, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
        files = [file for file in (path, path.with_name(f"{path.name}-wal")) if file.exists()]
        limited = limit != resource.RLIM_INFINITY and limit < max(file.stat().st_size for file in files) + LEAST_ROOM
        return limited or is_full(path)
    except OSError:
        return False
