"""What a start must know of the records on a server before they are opened (database/first_look.py).

The driver alone is asked: what stands on SQLAlchemy is loaded beside the first frame.
"""

from contextlib import closing
from typing import Any

import psycopg

from frontdesk.database.places import Server
from frontdesk.database.postgres.line import Line, here_is
from frontdesk.database.postgres.sites import UNFINISHED

HAS_SITE = f"SELECT 1 FROM alembic_version CROSS JOIN site WHERE to_regclass('{UNFINISHED}') IS NULL"
UNREADABLE = (psycopg.OperationalError, psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable)


def first(server: Server, question: str, *values: str) -> tuple[Any, ...] | None:
    """The first row that answers a question; None without any, and where the records cannot be read."""
    try:
        with closing(Line.opened(server.url)) as looked, looked.transaction():
            looked.execute(f"SET TRANSACTION READ ONLY; {here_is(server)}".encode())
            return looked.execute(question.replace("?", "%s").encode(), values or None).fetchone()
    except UNREADABLE:
        return None


def has_site(server: Server) -> bool:
    """Whether whole records are there for sure; where that cannot be told in one question, False."""
    return first(server, HAS_SITE) is not None
