"""Records brought from one place to another as they stand, past the recorder: every entry, every row, every id."""

import hashlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Table, text
from sqlalchemy.orm import Session

from frontdesk.database import driver, migrations
from frontdesk.database.engine import engine_over
from frontdesk.database.keepers import Keeper
from frontdesk.database.kept_in_file import KeptInFile
from frontdesk.database.places import Server
from frontdesk.database.records import Records
from frontdesk.models import Base, every
from frontdesk.models.journal import canonical, journal

AT_ONCE = 1000
"""Rows that are read at once."""
ENTRIES_AT_ONCE = 2000
"""Entries that are written in one transaction: what is lost of a copy that is stopped."""
Told = Callable[[int], None]
"""Told how many more rows are there."""


class Digest(NamedTuple):
    """How many rows there are, and the SHA-256 over all of them as canonical JSON, in hex."""

    rows: int
    sha256: str


class Source:
    """Records that are brought elsewhere: one state of them, however long it takes and whoever writes meanwhile."""

    def __init__(self, records: Records, session: Session) -> None:
        self._records = records
        self._session = session

    def rows(self, table: Table, after: int = 0) -> Generator[tuple[Any, ...]]:
        """Every row of a table as it stands, by its key; of the journal those ``after`` an entry.

        What goes wrong here is said of these records, whatever is done meanwhile to those that the rows go to.
        """
        with self._records.keeper.faults():
            yield from rows(self._session, table, after)


def all_tables() -> list[Table]:
    """Every table but Alembic's own, each behind those that it refers to."""
    every()
    return list(Base.metadata.sorted_tables)


def rows(session: Session, table: Table, after: int = 0) -> Generator[tuple[Any, ...]]:
    """Every row of a table as it stands, by its key; of the journal those ``after`` an entry."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    (key,) = table.primary_key.columns
    behind = f'WHERE "{key.name}" > {after}' if after else ""
    statement = text(f'SELECT {columns} FROM "{table.name}" {behind} ORDER BY "{key.name}"')
    with closing(session.execute(statement.execution_options(yield_per=AT_ONCE))) as found:
        for row in found:
            yield tuple(row)


def digests(session: Session, tables: Iterable[Table]) -> dict[str, Digest]:
    """By table what is the same for the same rows only, wherever they are kept."""
    return {table.name: _digest(rows(session, table)) for table in tables}


def _digest(rows: Iterator[tuple[Any, ...]]) -> Digest:
    number, digest = 0, hashlib.sha256()
    for row in rows:
        number += 1
        digest.update(canonical(row).encode())
    return Digest(number, digest.hexdigest())


def bring_entries(source: Source, after: int, engine: Engine, keeper: Keeper, told: Told) -> None:
    """Add the entries behind one, some to a transaction: those that are there stay there whatever comes."""
    with closing(source.rows(journal, after)) as entries:
        while some := list(islice(entries, ENTRIES_AT_ONCE)):
            with keeper.faults(), engine.begin() as connection:
                _pour(keeper, connection, journal, iter(some))
            told(len(some))


def bring_tables(source: Source, given: Mapping[str, int], engine: Engine, keeper: Keeper, told: Told) -> None:
    """Every other table in place of what is there of it, and by table the highest id given, in one transaction."""
    tables = [table for table in all_tables() if table is not journal]
    with keeper.faults(), engine.begin() as connection:
        for table in reversed(tables):
            connection.execute(text(f'DELETE FROM "{table.name}"'))
        for table in tables:
            with closing(source.rows(table)) as found:
                _pour(keeper, connection, table, _counted(found, told))
        keeper.raise_ids(connection, given)


def fill(server: Server, target: driver.Connection, path: Path) -> None:
    """Fill a new file with every row that one state of the server's records holds. ``path`` is what it is called."""
    engine, records, keeper = engine_over(target), Records(server), KeptInFile(path)
    with engine.connect() as connection:
        migrations.bring_to_head(connection, path)
    try:
        with records.reading() as session:
            source = Source(records, session)
            given = records.keeper.ids_given(session.connection())
            bring_entries(source, 0, engine, keeper, _to_nobody)
            bring_tables(source, given, engine, keeper, _to_nobody)
    finally:
        records.close()


def _pour(keeper: Keeper, connection: Connection, table: Table, rows: Iterator[tuple[Any, ...]]) -> None:
    keeper.pour(connection, table.name, [column.name for column in table.columns], rows)


def _counted(rows: Iterator[tuple[Any, ...]], told: Told) -> Iterator[tuple[Any, ...]]:
    while some := list(islice(rows, AT_ONCE)):
        yield from some
        told(len(some))


def _to_nobody(more: int) -> None:
    """Nobody waits."""
