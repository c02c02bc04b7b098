"""Rows of a query as named tuples: one value is read in a tenth of the time that a row of SQLAlchemy takes."""

from collections import namedtuple
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Result

AT_ONCE = 500
"""Two copies of thousands of people at once would take more memory than the desk may."""


def plain(rows: Result[Any]) -> Iterator[Any]:
    """Each row with its columns by their names."""
    make = _kind(tuple(rows.keys()))._make
    for some in rows.partitions(AT_ONCE):
        yield from map(make, some)


@cache
def _kind(columns: tuple[str, ...]) -> Any:
    """One class for all rows of the same columns."""
    made: Any = namedtuple
    return made("PlainRow", columns)
