"""Statements compiled once for all the records that a run of tests opens.

An engine keeps what it compiled by its dialect, and each has one of its own: every test would compile anew what it
asks, half of the time of a short one. All dialects of the tests are alike, and all engines keep in one place.
"""

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

compiled: LRUCache[Any, Any] = LRUCache(2000)


class Alike:
    """A dialect that is equal to that of any other engine of its kind."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """Called by SQLAlchemy with every engine that is made."""
        engine.update_execution_options(compiled_cache=compiled)


class AlikeSqlite(Alike, SQLiteDialect_pysqlite):
    """SQLite."""

    supports_statement_cache = True


def share_of_servers() -> None:
    """From here on, for the engines over a server."""
    from frontdesk.database.postgres import dialect

    globals()["AlikePostgres"] = type("AlikePostgres", (Alike, dialect.Dialect), {"supports_statement_cache": True})
    registry.register(dialect.NAME, __name__, "AlikePostgres")


def share() -> None:
    """From here on."""
    registry.register("sqlite.pysqlite", __name__, AlikeSqlite.__name__)
