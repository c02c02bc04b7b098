"""The SQLite that is used, and how safely it may be: pysqlite3 where it can be had, else Python's own.

SQLite 3.7.0 to 3.51.2 can corrupt a WAL database when two processes write and checkpoint at once, so WAL is
used from 3.51.3 on only; an older one keeps a rollback journal with ``synchronous=EXTRA``.
"""

from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as sqlite
else:
    try:
        from pysqlite3 import dbapi2 as sqlite
    except ImportError:  # pragma: no cover - on platforms without the wheel
        import sqlite3 as sqlite  # here only: each of the two brings an SQLite of its own into memory

DatabaseError = sqlite.DatabaseError
IntegrityError = sqlite.IntegrityError
OperationalError = sqlite.OperationalError
Connection = sqlite.Connection

WAL_SAFE_FROM = (3, 51, 3)


def module() -> ModuleType:
    """The DBAPI module handed to SQLAlchemy."""
    return sqlite


def version() -> tuple[int, ...]:
    """The version of the linked SQLite."""
    return tuple(int(part) for part in sqlite.sqlite_version.split("."))


def wal_is_safe(linked: tuple[int, ...]) -> bool:
    """Whether this SQLite may write ahead."""
    return linked >= WAL_SAFE_FROM
