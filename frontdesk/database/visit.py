"""Reading records that this user may not write: as they lie, or as a log beside them says they are."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from frontdesk.database import driver

LOGS = ("-wal", "-journal")
WRITES_AHEAD = 2


def writable(path: Path) -> bool:
    """Whether this user may write the file and the logs beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


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
        if not any(_beside(path, log).exists() for log in LOGS):
            raise
        return _copied(path)
    return connection


def _connected(path: Path, how: str, wait: float) -> driver.Connection:
    module = driver.module()
    connection: driver.Connection = module.connect(
        f"file:{quote(str(path))}?{how}", uri=True, timeout=wait, check_same_thread=False, isolation_level=None
    )
    return connection


def _copied(path: Path) -> driver.Connection:
    memory: driver.Connection = driver.module().connect(":memory:", check_same_thread=False, isolation_level=None)
    with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
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
