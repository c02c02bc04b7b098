"""What a start must know of the records on a server before they are opened (database/first_look.py).

The driver alone is asked: what stands on SQLAlchemy is loaded beside the first frame.
"""

from contextlib import closing
from typing import Any

import psycopg

from frontdesk.database.places import Server
from frontdesk.database.postgres.line import Line, here_is
from frontdesk.database.postgres.server_faults import as_unusable
from frontdesk.database.postgres.sites import UNFINISHED

HAS_SITE = f"SELECT 1 FROM alembic_version CROSS JOIN site WHERE to_regclass('{UNFINISHED}') IS NULL"
UNTOLD = (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable)
"""What is raised where no records are, or those of others: which of these is not told by it."""


def first(server: Server, question: str, *values: str) -> tuple[Any, ...] | None:
    """The first row that answers a question; None without any, and where the records cannot be read."""
    try:
        return _first(server, question, *values)
    except (psycopg.OperationalError, *UNTOLD):
        return None


def has_site(server: Server, unless: str = "") -> bool:
    """Whether whole records are there for sure; where that cannot be told in one question, False.

    False too where a question, ``unless``, is answered there by any row. Raises an Unusable where the server is away.
    """
    with as_unusable(server):
        try:
            return _first(server, f"{HAS_SITE} AND NOT EXISTS ({unless})" if unless else HAS_SITE) is not None
        except UNTOLD:
            return False


def _first(server: Server, question: str, *values: str) -> tuple[Any, ...] | None:
    with closing(Line.opened(server.url)) as looked, looked.transaction():
        looked.execute(f"SET TRANSACTION READ ONLY; {here_is(server)}".encode())
        return looked.execute(question.replace("?", "%s").encode(), values or None).fetchone()
