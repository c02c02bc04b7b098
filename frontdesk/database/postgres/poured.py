"""A file made from the records on a server: one that can always be read without it."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from frontdesk.database import driver, migrations
from frontdesk.database.places import Server
from frontdesk.database.postgres.connecting import reading_engine
from frontdesk.database.postgres.counted import OF_SITE
from frontdesk.database.postgres.server_faults import as_unusable
from frontdesk.models import Base, every

AT_ONCE = 1000
"""Rows that are read and written at once."""
LAST_IDS = (
    "SELECT relname, pg_sequence_last_value(pg_get_serial_sequence(quote_ident(relname), 'id')) FROM pg_depend"
    f" JOIN pg_class ON oid = objid JOIN pg_attribute ON attrelid = objid AND attidentity = 'd' WHERE {OF_SITE}"
)
"""By table the highest id that was ever given, whether or not its row is still there."""


def made_from(server: Server, part: Path) -> None:
    """Make a new file with every row that one state of the server's records holds."""
    every()
    migrations.migrate(part)
    engine = reading_engine(server)
    try:
        with as_unusable(server), engine.connect() as source, closing(driver.module().connect(part)) as target, target:
            for table in Base.metadata.tables:
                _pour(source, target, table)
            _raise_ids(source, target)
    finally:
        engine.dispose()


def _pour(source: Connection, target: driver.Connection, table: str) -> None:
    rows = source.execute(text(f'SELECT * FROM "{table}"'))
    names = list(rows.keys())
    columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    while some := rows.fetchmany(AT_ONCE):
        target.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({places})', [tuple(row) for row in some])


def _raise_ids(source: Connection, target: driver.Connection) -> None:
    """No id that was given on the server is given again in the file."""
    target.execute("DELETE FROM sqlite_sequence")
    given = [(name, last) for name, last in source.execute(text(LAST_IDS)) if last is not None]
    target.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", given)
