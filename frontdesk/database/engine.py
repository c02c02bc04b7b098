"""Engines over one records file: one that writes under the lock taken first, one that only reads."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, StaticPool

from frontdesk.database import driver
from frontdesk.database.keepers import JournalEnds
from frontdesk.database.visit import only_visited, visit
from frontdesk.errors import Busy

BUSY_SECONDS = 10.0
READ_WAIT_MS = 10_000
PAUSES = (0.0006, 0.008)
"""Seconds between two tries for the write lock, at most: of whoever waited long, and of whoever just came."""


def reading_engine(path: Path) -> Engine:
    """An engine for reading: each transaction sees one state of the records, and takes no lock."""
    engine = _visiting_engine(path) if only_visited(path) else _engine(path, writes=False)
    event.listen(engine, "begin", lambda connection: driver_of(connection).execute("BEGIN"))
    return engine


def writing_engine(path: Path, *, durable: bool = True) -> Engine:
    """An engine for acts: each transaction takes the write lock before it reads, or raises Busy after a while.

    How long, in seconds, is its execution option ``patience``, where it has one.
    Not ``durable`` is only for a file that is still being made and has no name yet.
    """
    engine = _engine(path, writes=True)
    if not durable:
        event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous = OFF"))
    event.listen(engine, "begin", lambda connection: take_write_lock(connection, _patience(connection)))
    return engine


def _patience(connection: Connection) -> float:
    return float(connection.get_execution_options().get("patience", BUSY_SECONDS))


def take_write_lock(connection: Connection, patience: float) -> None:
    """Begin with the write lock held. SQLite's own busy timeout starves beside a busy writer, so waiting is ours."""
    began = time.monotonic()
    plainly = driver_of(connection)
    plainly.execute("PRAGMA busy_timeout = 0")
    try:
        while not _locked(plainly):
            waited = time.monotonic() - began
            if waited > patience:
                raise Busy
            time.sleep(_pause(waited))
    finally:
        plainly.execute(f"PRAGMA busy_timeout = {READ_WAIT_MS}")


def _pause(waited: float) -> float:
    """Seconds until the lock is tried again: the longer it was waited for the sooner, so that few overtake whoever came
    first. One that somebody holds for long is tried less and less often again, and costs next to no processor.
    """
    short, long = PAUSES
    longest = min(long, max(short, long - waited / 3, waited / 100))
    return random.uniform(longest / 2, longest)


def _locked(plainly: driver.Connection) -> bool:
    try:
        plainly.execute("BEGIN IMMEDIATE")
    except driver.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            return False
        raise
    return True


def driver_of(connection: Connection) -> driver.Connection:
    """The driver's own connection: a statement run on it costs a tenth of one that goes through SQLAlchemy."""
    return cast(driver.Connection, connection.connection.driver_connection)


def url(path: Path) -> URL:
    """The address of a file, whatever letters its name has."""
    return URL.create("sqlite+pysqlite", database=str(path))


def _engine(path: Path, *, writes: bool) -> Engine:
    engine = create_engine(
        url(path),
        module=driver.module(),
        connect_args={"check_same_thread": False, "timeout": READ_WAIT_MS / 1000},
        pool_size=3,
        max_overflow=0,
        pool_timeout=60,
        hide_parameters=True,
    )
    event.listen(engine, "connect", prepare(writes))
    return engine


def engine_over(raw: driver.Connection) -> Engine:
    """An engine for acts by this one connection, which stays open: of a file that has no name."""
    engine = create_engine("sqlite://", module=driver.module(), creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "connect", prepare(writes=True))
    event.listen(engine, "begin", lambda connection: take_write_lock(connection, BUSY_SECONDS))
    return engine


def _visiting_engine(path: Path) -> Engine:
    """An engine that decides for each connection anew how the file may be read, since others may begin to write it."""
    engine = create_engine(
        url(path),
        module=driver.module(),
        creator=lambda: visit(path, READ_WAIT_MS / 1000),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "connect", prepare(writes=False))
    return engine


def prepare(writes: bool) -> Callable[[Any, Any], None]:
    """What sets up every new connection. The driver begins no transactions of its own (docs/contract.md, Records)."""

    def on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS if writes else (*PRAGMAS, "PRAGMA query_only = ON"):
            cursor.execute(pragma)
        cursor.close()

    return on_connect


PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    f"PRAGMA synchronous = {'FULL' if driver.wal_is_safe(driver.version()) else 'EXTRA'}",
)


@contextmanager
def journal_ends(path: Path) -> Iterator[JournalEnds]:
    """Opens a connection of its own for the two, and closes it at the end.

    Of a file that is only visited each question is a visit of its own: others may begin to write it, and of a file that
    was read as unchanging nothing would be heard any more.
    """
    newest = "SELECT max(seq) FROM journal"
    if only_visited(path):
        yield JournalEnds(seen := lambda: _visited(path, newest), seen)
        return
    with closing(driver.module().connect(path, timeout=READ_WAIT_MS / 1000)) as connection:
        connection.isolation_level = None
        yield JournalEnds(lambda: _number(connection, "PRAGMA data_version"), lambda: _number(connection, newest))


def _visited(path: Path, statement: str) -> int:
    with closing(visit(path, READ_WAIT_MS / 1000)) as connection:
        return _number(connection, statement)


def _number(connection: driver.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0] or 0)
