"""Reading records that cannot be written: as they lie, or as a log beside them says they are."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from frontdesk.database import driver

LOGS = ("-wal", "-journal")
WRITES_AHEAD = 2
LEAST_ROOM = 64 * 1024
"""Bytes of a disk: with fewer free SQLite makes no log, and wants one even to read."""
IN_MEMORY = "/dev/shm"
"""Where a system keeps files that take no room of a disk, and leave nothing on one."""


def writable(path: Path) -> bool:
    """Whether this user may write the file and the logs beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def only_visited(path: Path) -> bool:
    """Whether the records can only be read by a visit: this user may not write them, or the disk is full."""
    return not writable(path) or is_full(path)


def is_full(path: Path) -> bool:
    """Whether there is no room beside the file. Raises OSError."""
    return shutil.disk_usage(path.parent).free < LEAST_ROOM


def visit(path: Path, wait: float) -> driver.Connection:
    """A connection that writes nothing, neither the file nor anything beside it. ``wait`` in seconds, for a lock.

    Where nobody writes ahead the file is read as unchanging: SQLite would otherwise want to make its logs. A log
    that cannot be followed where it lies, as after a power cut, is followed in a copy in memory.
    """
    if _writes_ahead(path) and not _beside(path, "-wal").exists():
        return _connected(path, "immutable=1", wait)
    try:
        connection = _connected(path, "mode=ro", wait)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.OperationalError:
        logs = [log for log in (_beside(path, end) for end in LOGS) if log.exists()]
        if not logs:
            raise
        return _copied(path) if any(log.stat().st_size for log in logs) else _connected(path, "immutable=1", wait)
    return connection


def _connected(path: Path, how: str, wait: float) -> driver.Connection:
    module = driver.module()
    connection: driver.Connection = module.connect(
        f"file:{quote(str(path))}?{how}", uri=True, timeout=wait, check_same_thread=False, isolation_level=None
    )
    return connection


def _copied(path: Path) -> driver.Connection:
    memory: driver.Connection = driver.module().connect(":memory:", check_same_thread=False, isolation_level=None)
    with tempfile.TemporaryDirectory(
        prefix="frontdesk-", dir=IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    ) as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        for log in LOGS:
            with suppress(FileNotFoundError):  # there is none, or whoever wrote it is done this moment
                shutil.copyfile(_beside(path, log), _beside(copy, log))
        source = driver.module().connect(copy)
        try:
            source.backup(memory)
        finally:
            source.close()
    return memory


def _writes_ahead(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(19)[18:] == bytes([WRITES_AHEAD])


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
