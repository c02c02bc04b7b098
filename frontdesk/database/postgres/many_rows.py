"""Several rows inserted by one statement: an import of thousands would else make a trip to the server for each."""

import json
from collections.abc import Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from psycopg import sql
from sqlalchemy import Connection, Dialect, Table

from frontdesk.database.row_statements import Row, alike, executed

KEY = "id"
"""What the server gives every recorded row by itself; the journal's rows have none."""


class _Inserting(NamedTuple):
    """The statement, whose one parameter is the rows as JSON, and which columns it gives back."""

    sql: str
    told: tuple[str, ...]


def insert_together(connection: Connection, table: Table, several: Sequence[Row]) -> list[Row]:
    """Insert rows that say no id of their own; returns them whole, in their order. Raises IntegrityError.

    What one row says and another does not is NULL in that one: what has another value by itself is said by its class.
    """
    names = tuple(column.key for column in table.columns if any(column.key in values for values in several))
    statement, told = _inserting(table, names, alike(connection.dialect))
    given = json.dumps([{name: values.get(name) for name in names} for values in several], ensure_ascii=False)
    rows = executed(connection, statement, [given])
    nothing = dict.fromkeys(names)
    if not told:
        return [nothing | values for values in several]
    rows = sorted(rows, key=itemgetter(told.index(KEY)))  # ids are given in the order of the rows
    return [nothing | values | dict(zip(told, row, strict=True)) for values, row in zip(several, rows, strict=True)]


@cache
def _inserting(table: Table, names: tuple[str, ...], dialect: Dialect) -> _Inserting:
    told = tuple(column.key for column in table.columns if column.key not in names)
    kinds = (sql.SQL(table.c[name].type.compile(dialect=dialect)) for name in names)
    columns = sql.SQL(", ").join(map(sql.Identifier, names))
    read = (sql.SQL("{} {}").format(sql.Identifier(name), kind) for name, kind in zip(names, kinds, strict=True))
    statement = sql.SQL(
        "INSERT INTO {table} ({columns}) SELECT {columns} FROM ROWS FROM (json_to_recordset(%s) AS ({read}))"
        " WITH ORDINALITY ORDER BY ordinality"
    ).format(table=sql.Identifier(table.name), columns=columns, read=sql.SQL(", ").join(read))
    back = sql.SQL(" RETURNING {}").format(sql.SQL(", ").join(map(sql.Identifier, told))) if told else sql.SQL("")
    return _Inserting((statement + back).as_string(), told)
