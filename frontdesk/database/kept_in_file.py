"""What keeps records in a file of this machine: SQLite."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from os import getpid
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from frontdesk.database import driver, engine, migrations
from frontdesk.database.file_faults import as_unusable
from frontdesk.database.keepers import JournalEnds, UnfinishedCopy
from frontdesk.database.places import refuse_unfinished
from frontdesk.database.visit import LOGS, WRITES_AHEAD, is_full, writable
from frontdesk.errors import CopyUnfinished, DamagedRecords, NotRecords, OldSqlite, ReadOnlyRecords, RecordsMissing
from frontdesk.files import settle_new

MAGIC = b"SQLite format 3\x00"
HEADER = 100
UNFINISHED = b"\0\0\0\1"
"""The user's version of a file whose copy is not whole, as its header has it at USER_VERSION; 0 of all others."""
USER_VERSION = slice(60, 64)
IDS_GIVEN = "SELECT s.name, seq FROM sqlite_sequence s JOIN sqlite_master m ON m.name = s.name WHERE seq > 0"
OURS = "SELECT count(*) FROM sqlite_master WHERE name IN ('alembic_version', 'journal', 'site')"


class KeptInFile:
    """Keeps the records in the file at ``path`` (keepers.py)."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def writable(self) -> bool:
        """Whether this user may write the file and the logs beside it."""
        return writable(self._path)

    def reading_engine(self) -> Engine:
        """Each transaction reads one state of the file."""
        return engine.reading_engine(self._path)

    def writing_engine(self, *, durable: bool) -> Engine:
        """Each transaction begins with the write lock held."""
        return engine.writing_engine(self._path, durable=durable)

    def begin(self, session: Session) -> None:
        """It begins with its first question: nothing lies between the desk and the file that could break."""

    def planned_anew(self, session: Session) -> AbstractContextManager[None]:
        """SQLite goes by its indexes, however many rows there are."""
        return nullcontext()

    def was_kept(self, number: int, seal: str) -> bool:
        """The commit of a file is answered by the system, or was none."""
        return False

    def rows_written(self, connection: Connection) -> int:
        """SQLite's own count."""
        raw = connection.connection.dbapi_connection
        return int(raw.total_changes)  # type: ignore[union-attr]

    def damage(self, connection: Connection) -> str:
        """What SQLite's own check finds, and the first row that points at nothing."""
        said = str(connection.execute(text("PRAGMA integrity_check(1)")).scalar_one())
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        return said if said != "ok" else f"a row of {broken[0]} points at nothing" if broken else ""

    def faults(self) -> AbstractContextManager[None]:
        """Faults of the file."""
        return as_unusable(self._path)

    def look_at(self) -> None:
        """Raises RecordsMissing, CopyUnfinished, NotRecords, OldSqlite, DamagedRecords."""
        path = self._path
        try:
            head = _head(path)
        except (FileNotFoundError, NotADirectoryError):
            refuse_unfinished(path)
            raise RecordsMissing(path=str(path.parent)) from None
        except IsADirectoryError:
            raise NotRecords(path=str(path), why="it is a folder") from None
        if not head:
            raise NotRecords(path=str(path), why="the file is empty")
        if not head.startswith(MAGIC) or len(head) < HEADER:
            raise NotRecords(path=str(path), why="it is no database")
        if head[USER_VERSION] == UNFINISHED:
            raise CopyUnfinished(path=str(path.parent), part=str(path))
        if head[18] == WRITES_AHEAD and not driver.wal_is_safe(driver.version()):
            raise OldSqlite(path=str(path), version=".".join(map(str, driver.version())))
        if _cut_off(path, head):
            raise DamagedRecords(path=str(path), why="its end is cut off")

    def revision(self, connection: Connection) -> str:
        """The revision of the file."""
        if connection.execute(text(OURS)).scalar_one() != 3:
            raise NotRecords(path=str(self._path), why="it was made by another program")
        return str(migrations.revision(connection, self._path))

    def make(self) -> None:
        """The folder is made too."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        migrations.migrate(self._path)
        self.settle()

    def upgrade(self) -> None:
        """The backup goes beside the file."""
        from frontdesk.database.backup import back_up

        if not self.writable:
            raise ReadOnlyRecords(path=str(self._path))
        back_up(self._path, self._path.parent / "backups")
        migrations.migrate(self._path)

    def settle(self) -> None:
        """The journal mode that this SQLite may use; it stays on a full disk, and while someone else works."""
        wanted = "wal" if driver.wal_is_safe(driver.version()) else "delete"
        connection = driver.module().connect(self._path, timeout=0)
        try:
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
                connection.execute(f"PRAGMA journal_mode = {wanted}")
        except driver.OperationalError as error:
            if "locked" not in str(error) and not is_full(self._path):
                raise
        finally:
            connection.close()

    @contextmanager
    def aside(self) -> Iterator[Path]:
        """A file beside this one, under a private name."""
        part = self._path.with_name(f"{self._path.name}.{getpid()}.part")
        remove(part)
        try:
            yield part
            settle_new(part, self._path)
        finally:
            remove(part)

    def unfinished(self) -> AbstractContextManager[UnfinishedCopy]:
        """A file beside this one, under a name of its own. The folder is made."""
        from frontdesk.database.copied_files import unfinished

        return unfinished(self._path)

    def pour(
        self, connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[str | int | None]]
    ) -> None:
        """Row by row."""
        from frontdesk.database.copied_files import pour

        pour(engine.driver_of(connection), table, columns, rows)

    def ids_given(self, connection: Connection) -> dict[str, int]:
        """As AUTOINCREMENT keeps them."""
        return dict(engine.driver_of(connection).execute(IDS_GIVEN).fetchall())

    def raise_ids(self, connection: Connection, given: Mapping[str, int]) -> None:
        """In the table by which AUTOINCREMENT gives them."""
        raw = engine.driver_of(connection)
        raw.execute("DELETE FROM sqlite_sequence")
        raw.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", given.items())

    def tell(self) -> None:
        """The system tells that a file is written."""

    def close(self) -> None:
        """It holds nothing."""

    def journal_ends(self) -> AbstractContextManager[JournalEnds]:
        """By ``PRAGMA data_version``."""
        return engine.journal_ends(self._path)


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


def remove(part: Path) -> None:
    """Take away a file that has no name yet, with the logs beside it."""
    for end in ("", *LOGS, "-shm"):
        part.with_name(part.name + end).unlink(missing_ok=True)
