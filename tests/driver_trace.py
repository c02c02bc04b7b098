"""What the driver is given to run, by whatever way it comes there: SQLAlchemy's sessions are only one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool


@contextmanager
def told_by_the_driver(wanted: Callable[[str], bool] = lambda _: True) -> Iterator[list[str]]:
    """The statements that are run meanwhile on any records of this process, with their values in them."""
    statements: list[str] = []

    def keep(statement: str) -> None:
        if wanted(statement):
            statements.append(statement)

    def trace(connection: Any, *_: object) -> None:
        connection.set_trace_callback(keep)

    def leave(connection: Any, *_: object) -> None:
        connection.set_trace_callback(None)

    event.listen(Pool, "checkout", trace)
    event.listen(Pool, "checkin", leave)
    yield statements
    event.remove(Pool, "checkout", trace)
    event.remove(Pool, "checkin", leave)
