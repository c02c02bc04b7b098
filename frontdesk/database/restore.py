"""A copy put in the place of the records: whole or not at all, and for whoever has them open at that moment too."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol

from frontdesk.database import driver, migrations
from frontdesk.database.backup import IDS_GIVEN, Ends, copied, ends, ends_of, set_aside
from frontdesk.database.engine import PRAGMAS
from frontdesk.database.places import Place
from frontdesk.database.visit import LOGS, writable
from frontdesk.errors import Busy, ReadOnlyRecords
from frontdesk.files import settle
from frontdesk.models.beside import GO_ON

OURS = "name NOT LIKE 'sqlite^_%' ESCAPE '^'"
MADE = f"SELECT sql FROM restored.sqlite_master WHERE type = ? AND sql IS NOT NULL AND {OURS}"
THERE = f"SELECT name FROM main.sqlite_master WHERE type = ? AND {OURS}"
COUNTED = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"


class Put(NamedTuple):
    """Whether the copy was put there, and where what it replaced is kept, if there was anything.

    It is not put where somebody wrote there since it was looked at; then nothing was changed.
    """

    done: bool
    kept: str | None


class Restoring(Protocol):
    """A place into which a copy is restored, by nobody else while this is open."""

    @property
    def folder(self) -> Path:
        """Where on this machine the copy is made ready, with ``backups`` beside it."""

    @property
    def there(self) -> bool:
        """Whether there is anything that would be replaced. Raises ReadOnlyRecords where it may not be."""

    def ends(self) -> Ends | None:
        """How far what is there has come; None where nobody can read it."""

    def put(self, part: Path, replaced: Ends | None) -> Put:
        """Put a finished copy in the place of what had come so far, whole or not at all. Raises Busy."""


@contextmanager
def into(place: Place) -> Iterator[Restoring]:
    """While this lasts nobody else restores into a place. Raises Busy."""
    if isinstance(place, Path):
        with alone(place.parent):
            yield _IntoFile(place)
        return
    from frontdesk.database.postgres.restored_schemas import into_schema  # few records are on a server

    with into_schema(place) as restoring:
        yield restoring


class _IntoFile:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.folder = path.parent

    @property
    def there(self) -> bool:
        """Whether the file is."""
        if not self._path.exists():
            return False
        if not writable(self._path):
            raise ReadOnlyRecords(path=str(self._path))
        return True

    def ends(self) -> Ends | None:
        """As the file says."""
        return ends_of(self._path)

    def put(self, part: Path, replaced: Ends | None) -> Put:
        """What is there is kept in ``backups`` first."""
        kept = set_aside(self._path) if self.there else None
        return Put(put(part, self._path, replaced), str(kept) if kept else None)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """While this lasts nobody else restores into the folder. Raises Busy."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy from None
        yield
    finally:
        os.close(descriptor)


@contextmanager
def part_of(source: Path, folder: Path) -> Iterator[tuple[Path, Ends]]:
    """A copy of ``source`` in a folder, at HEAD, with how far it has come; gone afterwards."""
    part = folder / "frontdesk.part"
    _remove(part)
    try:
        come = copied(source, part)
        migrations.migrate(part)
        yield part, come
    finally:
        _remove(part)


def raise_ids(part: Path, least: dict[str, int]) -> None:
    """See to it that no table of the part gives an id again that was given before: the least that each is past."""
    with closing(driver.module().connect(part)) as connection, connection:
        given = dict(connection.execute(IDS_GIVEN).fetchall())
        for table, highest in least.items():
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            values = (table, max(highest, given.get(table, 0)))
            connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", values)


def tables_of(part: Path) -> list[str]:
    """The tables whose ids are never given twice."""
    with closing(driver.module().connect(part)) as connection:
        return [name for (name,) in connection.execute(COUNTED).fetchall()]


def put(part: Path, path: Path, replaced: Ends | None) -> bool:
    """Put a finished part in the place of the records, whole or not at all.

    Where those can be read it is one transaction of theirs, so whoever has them open goes on with what is there now.
    False where somebody wrote since they had come as far as ``replaced`` says: then nothing was changed. Raises Busy.
    """
    if replaced is not None:
        return _written_over(part, path, replaced)
    if path.exists():
        shutil.copymode(path, part)
    for end in (*LOGS, "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    settle(part, path)
    return True


def _written_over(part: Path, path: Path, replaced: Ends) -> bool:
    with closing(driver.module().connect(path, timeout=10, isolation_level=None)) as connection:
        for pragma in (*PRAGMAS, "PRAGMA foreign_keys = OFF", "PRAGMA temp_store = MEMORY"):
            connection.execute(pragma)
        connection.execute("ATTACH ? AS restored", (str(part),))
        try:
            connection.execute("BEGIN IMMEDIATE")
        except driver.OperationalError as error:
            raise Busy from error
        if ends(connection) != replaced:
            return False
        stays = _set_apart(connection)
        _emptied(connection)
        _filled(connection)
        _put_back(connection, stays)
        connection.execute("COMMIT")
    return True


def _set_apart(connection: driver.Connection) -> list[str]:
    """The tables that go on whatever is restored, kept in memory; none where an older revision had not got them."""
    tables = [name for (name,) in connection.execute(THERE, ("table",)).fetchall() if name in GO_ON]
    for name in tables:
        connection.execute(f'CREATE TEMP TABLE "kept_{name}" AS SELECT * FROM main."{name}"')
    return tables


def _put_back(connection: driver.Connection, tables: list[str]) -> None:
    for name in tables:
        connection.execute(f'INSERT OR IGNORE INTO main."{name}" SELECT * FROM temp."kept_{name}"')


def _emptied(connection: driver.Connection) -> None:
    for kind in ("trigger", "table"):
        for (name,) in connection.execute(THERE, (kind,)).fetchall():
            connection.execute(f'DROP {kind} "{name}"')
    connection.execute("DELETE FROM main.sqlite_sequence")


def _filled(connection: driver.Connection) -> None:
    for (sql,) in connection.execute(MADE, ("table",)).fetchall():
        connection.execute(sql)
    for (name,) in connection.execute(THERE, ("table",)).fetchall():
        connection.execute(f'INSERT INTO main."{name}" SELECT * FROM restored."{name}"')
    connection.execute("DELETE FROM main.sqlite_sequence")  # what was just filled counted itself
    connection.execute("INSERT INTO main.sqlite_sequence SELECT name, seq FROM restored.sqlite_sequence")
    for kind in ("index", "trigger"):
        for (sql,) in connection.execute(MADE, (kind,)).fetchall():
            connection.execute(sql)


def _remove(part: Path) -> None:
    for end in ("", *LOGS, "-shm"):
        part.with_name(part.name + end).unlink(missing_ok=True)
