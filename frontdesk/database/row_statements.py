"""The statements that write single rows: made by SQLAlchemy once, then run by the driver, a tenth of the time."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, Table, bindparam, delete, insert, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

from frontdesk.database import driver

DIALECT: Dialect = sqlite.dialect()
WHICH = "which"
"""The parameter for the id of the row; no column is called so."""


class RowStatement(NamedTuple):
    """A statement about one row, and the names of its parameters in their order."""

    sql: str
    parameters: tuple[str, ...]

    def run(self, connection: Connection, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Run it with values as they stand at rest; returns what it gives back. Raises IntegrityError."""
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, [values[name] for name in self.parameters])
            return cursor.fetchone() or ()
        except driver.IntegrityError as error:
            raise IntegrityError(self.sql, None, error, hide_parameters=True) from error
        finally:
            cursor.close()


class Inserting(NamedTuple):
    """How a row is inserted of which some columns are given, and which of the others are told once it is."""

    statement: RowStatement
    told: tuple[str, ...]


@cache
def inserting(table: Table, given: frozenset[str]) -> Inserting:
    """A row with these columns given; the database gives the others, and tells them."""
    names = sorted(given)
    told = tuple(column.key for column in table.columns if column.key not in given)
    statement = insert(table).values({name: bindparam(name) for name in names})
    return Inserting(_compiled(statement.returning(*(table.c[key] for key in told))), told)


@cache
def appending(table: Table) -> RowStatement:
    """A row with every column given."""
    return _compiled(insert(table))


@cache
def updating(table: Table, columns: frozenset[str]) -> RowStatement:
    """These columns of one row."""
    values: dict[str, Any] = {column: bindparam(column) for column in sorted(columns)}
    return _compiled(update(table).where(table.c.id == bindparam(WHICH)).values(values))


@cache
def deleting(table: Table) -> RowStatement:
    """One row."""
    return _compiled(delete(table).where(table.c.id == bindparam(WHICH)))


def _compiled(statement: ClauseElement) -> RowStatement:
    compiled = statement.compile(dialect=DIALECT)
    assert isinstance(compiled, SQLCompiler)
    return RowStatement(str(compiled), tuple(compiled.positiontup or ()))
