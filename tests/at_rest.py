"""The records as they stand at rest, on disk or with the server, read and written past the program."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from frontdesk.database import driver
from frontdesk.database.places import Place, Server, beside


def plainly(place: Place) -> Any:
    """A connection past the program: what is asked by ``execute`` is committed at once."""
    if isinstance(place, Server):
        from frontdesk.database.postgres.connecting import connected

        return connected(place)
    return driver.module().connect(place, isolation_level=None)


def rows(place: Place, query: str) -> list[tuple[Any, ...]]:
    """What a query answers."""
    with closing(plainly(place)) as connection:
        return [tuple(row) for row in connection.execute(query).fetchall()]


def named_rows(place: Place, query: str) -> list[dict[str, Any]]:
    """The same, each row by its columns."""
    with closing(plainly(place)) as connection:
        return _named(connection, query)


def named_tables(place: Place, names: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
    """Every row of these tables, in the order of its first column, each by its columns: on one connection."""
    with closing(plainly(place)) as connection:
        return {name: _named(connection, f'SELECT * FROM "{name}" ORDER BY 1') for name in names}


def _named(connection: Any, query: str) -> list[dict[str, Any]]:
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


OF_SOURCE = """
classid = 'pg_class'::regclass AND refclassid = 'pg_namespace'::regclass AND refobjid = '"{source}"'::regnamespace
"""
FILLED = """
DO $$
DECLARE
    name TEXT;
    highest BIGINT;
BEGIN
    SET LOCAL session_replication_role TO replica;
    FOR name IN SELECT relname FROM pg_depend JOIN pg_class ON oid = objid
    WHERE {of_source} AND relkind = 'r' AND relname <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', name);
        EXECUTE format('INSERT INTO %1$I SELECT * FROM "{source}".%1$I', name);
    END LOOP;
    FOR name IN SELECT relname FROM pg_depend JOIN pg_class ON oid = objid JOIN pg_attribute ON attrelid = objid
    WHERE {of_source} AND attidentity = 'd' LOOP
        EXECUTE format('SELECT max(id) FROM %I', name) INTO highest;
        PERFORM setval(pg_get_serial_sequence(quote_ident(name), 'id'), coalesce(highest, 1), highest IS NOT NULL);
    END LOOP;
END
$$
"""


def copied_schema(template: Server, called: Path) -> Server:
    """A copy of the records of one schema in another: a database for each test would take far longer."""
    copy = _made(template.url, called)
    _fill(copy, template)
    return copy


def _made(url: str, called: Path) -> Server:
    from frontdesk.database.postgres import schema

    made = Server(url, f"{called.parent.name}-{called.name}"[-60:])
    with closing(plainly(made)) as connection:
        schema.make(connection, made.site)
    return made


def _fill(copy: Server, template: Server) -> None:
    """Let it hold what the template holds, and nothing else."""
    with closing(plainly(copy)) as connection:
        connection.execute(FILLED.format(source=template.site, of_source=OF_SOURCE.format(source=template.site)))


class LentSchemas:
    """Copies of the records of one schema, lent to one test after another.

    To make a schema takes longer than most tests, and a server with a thousand of them gets slow. What a test does to
    the tables themselves would reach the next one.
    """

    def __init__(self, template: Server) -> None:
        self._template = template
        self._free: list[Server] = []

    @contextmanager
    def lent(self, called: Path) -> Iterator[Server]:
        """One, as the template is now. Whoever was lent it before has closed all connections to it."""
        copy = self._free.pop() if self._free else _made(self._template.url, called)
        _fill(copy, self._template)
        shutil.rmtree(beside(copy), ignore_errors=True)
        yield copy
        self._free.append(copy)
