"""What keeps records in a database of a server: PostgreSQL."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from os import getpid

import psycopg
from psycopg import sql
from sqlalchemy import Connection, Engine, text

from frontdesk.database import migrations
from frontdesk.database.keepers import JournalEnds
from frontdesk.database.places import Server
from frontdesk.database.postgres import connecting, schema
from frontdesk.database.postgres.hearing import Telling
from frontdesk.database.postgres.server_faults import as_unusable
from frontdesk.errors import NotCounted, NotRecords, ReadOnlyRecords, RecordsMissing

OURS = ("alembic_version", "journal", "site")
THERE = "SELECT to_regnamespace(%s) IS NOT NULL, array(SELECT tablename FROM pg_tables WHERE schemaname = %s)"
MAY_WRITE = (
    "SELECT NOT pg_is_in_recovery() AND has_table_privilege('journal', 'INSERT')"
    " AND NOT current_setting('transaction_read_only')::boolean"
)


class KeptByServer:
    """Keeps the records in a schema of a server's database (keepers.py)."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._telling = Telling(server)

    @property
    def writable(self) -> bool:
        """Whether the server takes writes, and from this role."""
        with self.faults(), closing(connecting.connected(self._server)) as raw:
            row = raw.execute(MAY_WRITE).fetchone()
            return bool(row and row[0])

    def reading_engine(self) -> Engine:
        """Each transaction reads one state of the database."""
        return connecting.reading_engine(self._server)

    def writing_engine(self, *, durable: bool) -> Engine:
        """Each transaction begins with the site's lock held. A server is as durable as it was set up to be."""
        return connecting.writing_engine(self._server)

    def rows_written(self, connection: Connection) -> int:
        """The server's own count. Raises NotCounted where it is told not to."""
        number = connecting.rows_written(connection)
        if number is None:
            raise NotCounted(path=str(self._server))
        return number

    def damage(self, connection: Connection) -> str:
        """The server looks after its own files; what it must do for the journal to be proven is looked at."""
        return "" if connecting.counts(connection) else "the server does not count what is written: track_counts is off"

    def faults(self) -> AbstractContextManager[None]:
        """Faults of the server."""
        return as_unusable(self._server)

    def look_at(self) -> None:
        """Raises RecordsMissing, NotRecords, and what the server is refused for."""
        with closing(connecting.connected(self._server, reads=True)) as raw:
            tables = self._tables(raw)
        if not tables:
            raise RecordsMissing(path=str(self._server))
        if not set(OURS) <= set(tables):
            raise NotRecords(path=str(self._server), why="it was made by another program")

    def _tables(self, raw: connecting.Raw) -> list[str]:
        quoted = sql.Identifier(self._server.site).as_string(raw)
        row = raw.execute(THERE, (quoted, self._server.site)).fetchone()
        return list(row[1]) if row and row[0] else []

    def revision(self, connection: Connection) -> str:
        """The revision of the schema."""
        found = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
        return migrations.known(found, self._server)

    def make(self) -> None:
        """The schema is made too."""
        with closing(connecting.connected(self._server)) as raw:
            schema.make(raw, self._server.site)

    def upgrade(self) -> None:
        """By the revisions that came after the one with which records on a server began."""
        if not self.writable:
            raise ReadOnlyRecords(path=str(self._server))
        schema.upgrade(self._server)

    def settle(self) -> None:
        """There is nothing to do."""

    @contextmanager
    def aside(self) -> Iterator[Server]:
        """A schema beside this one, under a private name."""
        part = replace(self._server, site=f"{self._server.site} {getpid()} part")
        with closing(connecting.connected(self._server)) as raw:
            _drop(raw, part.site)
            try:
                yield part
                with raw.transaction():
                    self._settle(raw, part.site)
            except psycopg.errors.DuplicateSchema:
                raise FileExistsError(str(self._server)) from None
            finally:
                _drop(raw, part.site)

    def _settle(self, raw: connecting.Raw, part: str) -> None:
        """Give the part its name; an empty schema of that name, made for the site beforehand, makes room for it."""
        if not self._tables(raw):
            raw.execute(sql.SQL("DROP SCHEMA IF EXISTS {}").format(sql.Identifier(self._server.site)))
        raw.execute(
            sql.SQL("ALTER SCHEMA {} RENAME TO {}").format(sql.Identifier(part), sql.Identifier(self._server.site))
        )

    def tell(self) -> None:
        """By NOTIFY."""
        self._telling.tell()

    def close(self) -> None:
        """The connection by which it tells."""
        self._telling.close()

    def journal_ends(self) -> AbstractContextManager[JournalEnds]:
        """By the journal's own end."""
        return connecting.journal_ends(self._server)


def _drop(raw: connecting.Raw, site: str) -> None:
    raw.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(site)))
