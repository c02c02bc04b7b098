"""The records as they stand at rest, on disk or with the server, read and written past the program."""

from contextlib import closing
from pathlib import Path
from typing import Any

from frontdesk.database import driver
from frontdesk.database.places import Place, Server


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
        EXECUTE format('INSERT INTO %1$I SELECT * FROM "{source}".%1$I', name);
    END LOOP;
    FOR name IN SELECT relname FROM pg_depend JOIN pg_class ON oid = objid JOIN pg_attribute ON attrelid = objid
    WHERE {of_source} AND attidentity = 'd' LOOP
        EXECUTE format('SELECT max(id) FROM %I', name) INTO highest;
        IF highest IS NOT NULL THEN
            PERFORM setval(pg_get_serial_sequence(quote_ident(name), 'id'), highest);
        END IF;
    END LOOP;
END
$$
"""


def copied_schema(template: Server, called: Path) -> Server:
    """A copy of the records of one schema in another: a database for each test would take far longer."""
    from frontdesk.database.postgres import schema

    copy = Server(template.url, f"{called.parent.name}-{called.name}"[-60:])
    with closing(plainly(copy)) as connection:
        schema.make(connection, copy.site)
        connection.execute(FILLED.format(source=template.site, of_source=OF_SOURCE.format(source=template.site)))
    return copy
