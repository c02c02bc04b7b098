"""The statements that write single rows: made by SQLAlchemy once, then run by the driver, a tenth of the time."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, Table, bindparam, delete, insert, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

DIALECT: Dialect = sqlite.dialect()
_OF_NAME = {DIALECT.name: DIALECT}
"""One for all engines of a kind: they are alike, and what is compiled by one need not be compiled by each."""
Row = dict[str, Any]
"""Values by column, as they stand at rest: text, a whole number, or None."""
WHICH = "which"
"""The parameter for the id of the row; no column is called so."""
COUNTS = "counts"
"""The option of a statement that gives back how many rows were written so far, where a trip less is worth it."""


class Compiled(NamedTuple):
    """A statement as the driver runs it, and the names of its parameters in their order."""

    sql: str
    parameters: tuple[str, ...]


class RowStatement:
    """A statement about one row, compiled once for each kind of database that runs it."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._of_dialect: dict[str, Compiled] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Run it with values as they stand at rest; returns what it gives back. Raises IntegrityError."""
        dialect = connection.dialect
        sql, parameters = self._of_dialect.get(dialect.name) or self._compiled(dialect)
        return next(iter(executed(connection, sql, [values[name] for name in parameters])), ())

    def _compiled(self, dialect: Dialect) -> Compiled:
        compiled = self._statement.compile(dialect=alike(dialect))
        assert isinstance(compiled, SQLCompiler)
        self._of_dialect[dialect.name] = Compiled(str(compiled), tuple(compiled.positiontup or ()))
        return self._of_dialect[dialect.name]


def executed(connection: Connection, sql: str, values: Sequence[Any]) -> Sequence[tuple[Any, ...]]:
    """What the driver answers to a statement. Raises IntegrityError."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql, values)
        return cursor.fetchall() if cursor.description else ()
    except connection.dialect.loaded_dbapi.IntegrityError as error:
        raise IntegrityError(sql, None, error, hide_parameters=True) from error
    finally:
        cursor.close()


def alike(dialect: Dialect) -> Dialect:
    """The dialect by which statements are compiled for an engine of this one."""
    return _OF_NAME.setdefault(dialect.name, dialect)


class _Inserting(NamedTuple):
    """How a row is inserted of which some columns are given, and which of the others are told once it is."""

    statement: RowStatement
    told: tuple[str, ...]


@cache
def _inserting(table: Table, given: frozenset[str]) -> _Inserting:
    """A row with these columns given; the database gives the others, and tells them."""
    names = sorted(given)
    told = tuple(column.key for column in table.columns if column.key not in given)
    statement = insert(table).values({name: bindparam(name) for name in names})
    return _Inserting(RowStatement(statement.returning(*(table.c[key] for key in told))), told)


def insert_all(connection: Connection, table: Table, several: Sequence[Row]) -> list[Row]:
    """Insert rows of which some columns are given, others by the database; returns them whole, in their order.

    A server is asked once for all of them, where each trip to it would take as long as a row. Raises IntegrityError.
    """
    together = _together(connection)
    if together and len(several) > 1 and not any("id" in values for values in several):
        return together(connection, table, several)
    return [_inserted(connection, table, values) for values in several]


def append_all(connection: Connection, table: Table, several: Sequence[Row]) -> tuple[Any, ...]:
    """Insert rows with every column given. It may give back how many rows the transaction wrote, these among them."""
    together = _together(connection)
    if together and len(several) > 1:
        together(connection, table, several)
        return ()
    told: tuple[Any, ...] = ()
    for values in several:
        told = _appending(table).run(connection, values)
    return told


def _together(connection: Connection) -> Callable[[Connection, Table, Sequence[Row]], list[Row]] | None:
    """What inserts several rows by one statement, where the kind of database has a reason to."""
    return getattr(connection.dialect, "insert_together", None)


def _inserted(connection: Connection, table: Table, values: Row) -> Row:
    statement, told = _inserting(table, frozenset(values))
    return values | dict(zip(told, statement.run(connection, values), strict=True))


@cache
def _appending(table: Table) -> RowStatement:
    return RowStatement(insert(table).execution_options(**{COUNTS: True}))


@cache
def updating(table: Table, columns: frozenset[str]) -> RowStatement:
    """These columns of one row."""
    values: dict[str, Any] = {column: bindparam(column) for column in sorted(columns)}
    return RowStatement(update(table).where(table.c.id == bindparam(WHICH)).values(values))


@cache
def deleting(table: Table) -> RowStatement:
    """One row."""
    return RowStatement(delete(table).where(table.c.id == bindparam(WHICH)))
