"""What a start must know of the records on a server before they are opened (database/first_look.py)."""

from contextlib import closing
from typing import Any

import psycopg

from frontdesk.database.places import Server
from frontdesk.database.postgres.connecting import connected, here_is

UNREADABLE = (psycopg.OperationalError, psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable)


def first(server: Server, question: str, *values: str) -> tuple[Any, ...] | None:
    """The first row that answers a question; None without any, and where the records cannot be read."""
    try:
        with closing(connected(server, reads=True)) as looked, looked.transaction():
            looked.execute(here_is(server).encode())
            return looked.execute(question.replace("?", "%s").encode(), values or None).fetchone()
    except UNREADABLE:
        return None
