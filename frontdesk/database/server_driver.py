"""The driver of a server, which only those machines have whose records are on one, and what it is asked by itself.

A start waits for it and not for SQLAlchemy, which is loaded beside the first frame.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.database.places import Server
from frontdesk.errors import NoDriver


@contextmanager
def driver_for(server: Server) -> Iterator[None]:
    """Raises NoDriver where what speaks to a server is not installed."""
    try:
        yield
    except ModuleNotFoundError as missing:
        if missing.name != "psycopg":
            raise
        raise NoDriver(path=str(server)) from None


def sites_of(server: Server) -> list[str]:
    """The sites in a database that this role may use, by name: of no other it is told. Raises an Unusable."""
    with driver_for(server):
        from frontdesk.database.postgres.sites import found_in
    return found_in(server)


def has_site(server: Server, unless: str = "") -> bool:
    """Whether whole records are there for sure, and nothing that answers the question ``unless``; False where that
    cannot be told in one question. Raises NoDriver, and an Unusable where the server is away.
    """
    with driver_for(server):
        from frontdesk.database.postgres.first_look import has_site
    return has_site(server, unless)
