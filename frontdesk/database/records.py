"""One records file: making it, opening it with care, and the two ways into it, reading and writing."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from frontdesk import models
from frontdesk.database import driver, migrations
from frontdesk.database.engine import BUSY_SECONDS, reading_engine, writing_engine
from frontdesk.database.file_faults import as_unusable
from frontdesk.database.recorder import Recorder
from frontdesk.database.visit import LOGS, WRITES_AHEAD, writable
from frontdesk.errors import DamagedRecords, KeyUnusable, NotRecords, OldSqlite, ReadOnlyRecords, RecordsMissing

FILE = "frontdesk.db"
KEY_FILE = "FRONTDESK_KEY_FILE"
"""What names the file of the key that seals entries; the key is never beside the records."""
MAGIC = b"SQLite format 3\x00"
HEADER = 100
PRIVATE_UMASK = 0o077


class Records:
    """An open records file. Sessions of acts hold the write lock; sessions that only read hold none."""

    def __init__(self, path: Path, *, private: bool = False) -> None:
        """With ``private`` the file is still being made, and nobody misses it if it is lost half-way."""
        self.path = path
        self._private = private
        self.writable = writable(path)
        self._reading = reading_engine(path)
        self._writing: Engine | None = None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for reading, which sees one state of the records."""
        with as_unusable(self.path), Session(self._reading, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session with the write lock, committed at the end, rolled back whole on any error. Raises Busy."""
        if not self.writable:
            raise ReadOnlyRecords(path=str(self.path))
        models.every()  # an act may write rows of any, and those that are referred to must be known
        with as_unusable(self.path), Session(self._writer, expire_on_commit=False) as session:
            Recorder(session)
            session.info["key"] = self._key_at_hand()
            with session.begin():
                yield session

    @contextmanager
    def beside(self, patience: float = BUSY_SECONDS) -> Iterator[Session]:
        """The same for the tables beside the record: no act, so no mapped row can be written.

        It waits at most ``patience`` seconds for the lock. Raises Busy.
        """
        if not self.writable:
            raise ReadOnlyRecords(path=str(self.path))
        writer = self._writer.execution_options(patience=patience)
        with as_unusable(self.path), Session(writer) as session, session.begin():
            yield session

    @cached_property
    def key(self) -> bytes | None:
        """The key that seals entries; None where no file of one is named. Raises KeyUnusable."""
        if not os.environ.get(KEY_FILE):
            return None
        from frontdesk.database.seals import key_in  # few sites have one: no start waits for it

        return key_in(Path(os.environ[KEY_FILE]))

    def _key_at_hand(self) -> bytes | None:
        """The same; None where it cannot be used: a desk goes on without, and verifying says which entries lack it."""
        try:
            return self.key
        except KeyUnusable:
            return None

    @property
    def _writer(self) -> Engine:
        if self._writing is None:
            self._writing = writing_engine(self.path, durable=not self._private)
        return self._writing

    def close(self) -> None:
        """Give every connection back."""
        self._reading.dispose()
        if self._writing is not None:
            self._writing.dispose()


def make(path: Path) -> None:
    """A new empty records file at HEAD, private to this user. The folder is made too."""
    os.umask(os.umask(PRIVATE_UMASK) | PRIVATE_UMASK)
    with as_unusable(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        migrations.migrate(path)
        _settle_journal_mode(path)


def open_records(path: Path) -> Records:
    """Open the file at ``path``, brought to HEAD if it is older. Raises an Unusable that says what is wrong."""
    os.umask(os.umask(PRIVATE_UMASK) | PRIVATE_UMASK)
    with as_unusable(path):
        _look_at(path)
        records = Records(path)
        found = _revision(records)
        if found != migrations.HEAD:
            _upgrade(records)
        if records.writable:
            _settle_journal_mode(path)
    return records


def open_current(path: Path) -> Records:
    """Open the file at ``path`` without a change to anything of it. Raises an Unusable, also where it is older."""
    with as_unusable(path):
        _look_at(path)
        records = Records(path)
        if (found := _revision(records)) != migrations.HEAD:
            raise NotRecords(path=str(path), why=f"it is of revision {found}")
    return records


def look_over(path: Path) -> None:
    """Raises an Unusable unless the file at ``path`` holds records that this program can read or bring to HEAD."""
    os.umask(os.umask(PRIVATE_UMASK) | PRIVATE_UMASK)
    with as_unusable(path):
        _look_at(path)
        records = Records(path)
        try:
            _revision(records)
        finally:
            records.close()


def open_private(path: Path) -> Records:
    """Open a file that is still being made: written as fast as it can be, and made durable when it gets its name."""
    return Records(path, private=True)


def _look_at(path: Path) -> None:
    try:
        head = _head(path)
    except (FileNotFoundError, NotADirectoryError):
        raise RecordsMissing(path=str(path.parent)) from None
    except IsADirectoryError:
        raise NotRecords(path=str(path), why="it is a folder") from None
    if not head:
        raise NotRecords(path=str(path), why="the file is empty")
    if not head.startswith(MAGIC) or len(head) < HEADER:
        raise NotRecords(path=str(path), why="it is no database")
    if head[18] == WRITES_AHEAD and not driver.wal_is_safe(driver.version()):
        raise OldSqlite(path=str(path), version=".".join(map(str, driver.version())))
    if _cut_off(path, head):
        raise DamagedRecords(path=str(path), why="its end is cut off")


def _cut_off(path: Path, head: bytes) -> bool:
    """Whether pages are missing that no log beside the file could hold.

    While another process writes, or after it was killed, the first page may promise what still stands in the log;
    and what was promised when the page was read may have been taken back since.
    """
    if any(_is_filled(path.with_name(path.name + log)) for log in LOGS):
        return False
    page_size = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    short = path.stat().st_size < pages * (65536 if page_size == 1 else page_size)
    return short and _head(path) == head


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER)


def _is_filled(log: Path) -> bool:
    try:
        return log.stat().st_size > 0
    except FileNotFoundError:  # there is none, or whoever wrote it is done this moment
        return False


def _revision(records: Records) -> str:
    with records.reading() as session:
        ours = "SELECT count(*) FROM sqlite_master WHERE name IN ('alembic_version', 'journal', 'site')"
        if session.execute(text(ours)).scalar_one() != 3:
            raise NotRecords(path=str(records.path), why="it was made by another program")
        return str(migrations.revision(session.connection(), records.path))


def _upgrade(records: Records) -> None:
    from frontdesk.database.backup import back_up

    if not records.writable:
        raise ReadOnlyRecords(path=str(records.path))
    back_up(records.path, records.path.parent / "backups")
    migrations.migrate(records.path)


def _settle_journal_mode(path: Path) -> None:
    """The mode that this SQLite may use; while someone else works on the file it stays as it is."""
    wanted = "wal" if driver.wal_is_safe(driver.version()) else "delete"
    connection = driver.module().connect(path, timeout=0)
    try:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
            connection.execute(f"PRAGMA journal_mode = {wanted}")
    except driver.OperationalError as error:
        if "locked" not in str(error):
            raise
    finally:
        connection.close()
