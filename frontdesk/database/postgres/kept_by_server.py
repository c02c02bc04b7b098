"""What keeps records in a database of a server: PostgreSQL."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from os import getpid

import psycopg
from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from frontdesk.database import migrations
from frontdesk.database.keepers import JournalEnds, UnfinishedCopy
from frontdesk.database.places import Server
from frontdesk.database.postgres import connecting, copied_schemas, lost_answers, schema, sites
from frontdesk.database.postgres.hearing import Telling
from frontdesk.database.postgres.line import here_is
from frontdesk.database.postgres.server_faults import as_unusable
from frontdesk.errors import (
    CopyUnfinished,
    NoRights,
    NotCounted,
    NotRecords,
    NotUnicode,
    OlderRecords,
    RecordsMissing,
    SiteMissing,
)

MAY_USE = "SELECT has_schema_privilege(%s, 'USAGE')"
OWNED = "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'journal'::regclass"
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
            return self._asked(raw, MAY_WRITE)

    def reading_engine(self) -> Engine:
        """Each transaction reads one state of the database."""
        return connecting.reading_engine(self._server)

    def writing_engine(self, *, durable: bool) -> Engine:
        """Each transaction begins with the site's lock held. A server is as durable as it was set up to be."""
        return connecting.writing_engine(self._server)

    def begin(self, session: Session) -> None:
        """A kept connection may have been broken since: by a server that began anew, or a relay that forgot it."""
        connecting.begin(session)

    def planned_anew(self, session: Session) -> AbstractContextManager[None]:
        """By custom plans: one that is kept, of a table that was empty then, reads it from end to end."""
        return connecting.planned_anew(session)

    def was_kept(self, number: int, seal: str) -> bool:
        """By the site's lock (lost_answers.py)."""
        with self.faults():
            return lost_answers.was_kept(self._server, number, seal)

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
        """Raises RecordsMissing, CopyUnfinished, NotRecords, NoRights for a site of others, and what the server is
        refused for.
        """
        path, site, part = str(self._server), self._server.site, copied_schemas.part_of(self._server)
        with closing(connecting.connected(self._server, reads=True)) as raw:
            tables = schema.tables(raw, site)
            if tables and not self._asked(raw, MAY_USE, site):
                raise NoRights(path=path, why=f"this name may not use the site {site}")
            unfinished = tables or schema.tables(raw, part.site)
            others = [] if unfinished else sites.names(raw)
        if copied_schemas.is_unfinished(unfinished):
            raise CopyUnfinished(path=path, part=f"the schema “{site if tables else part.site}”")
        if not tables:
            raise SiteMissing(path=path, sites=", ".join(others)) if others else RecordsMissing(path=path)
        if not set(sites.OURS) <= set(tables):
            raise NotRecords(path=path, why="it was made by another program")

    def _asked(self, raw: connecting.Raw, question: str, *values: str) -> bool:
        with raw.transaction():
            raw.execute(here_is(self._server).encode())
            row = raw.execute(question.encode(), values).fetchone()
        return bool(row and row[0])

    def revision(self, connection: Connection) -> str:
        """The revision of the schema."""
        found = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
        return migrations.known(found, self._server)

    def make(self) -> None:
        """The schema is made too. Raises NotUnicode."""
        with closing(connecting.connected(self._server)) as raw:
            encoding = raw.info.parameter_status("server_encoding")
            if encoding != "UTF8":
                raise NotUnicode(path=str(self._server), encoding=encoding)
            schema.make(raw, self._server.site)

    def upgrade(self) -> None:
        """By the revisions that came after the one with which records on a server began.

        Raises OlderRecords where that is for another role, whose tables they are.
        """
        with closing(connecting.connected(self._server)) as raw:
            is_ours = self._asked(raw, OWNED)
        if not (is_ours and self.writable):
            raise OlderRecords(path=str(self._server))
        schema.upgrade(self._server)

    def settle(self) -> None:
        """There is nothing to do."""

    @contextmanager
    def aside(self) -> Iterator[Server]:
        """A schema beside this one, under a private name."""
        part = replace(self._server, site=sites.part_of(self._server.site, getpid()))
        with closing(connecting.connected(self._server)) as raw:
            schema.drop(raw, part.site)
            try:
                yield part
                with raw.transaction():
                    schema.settle(raw, part.site, self._server.site)
            except psycopg.errors.DuplicateSchema:
                raise FileExistsError(str(self._server)) from None
            finally:
                schema.drop(raw, part.site)

    def unfinished(self) -> AbstractContextManager[UnfinishedCopy]:
        """A schema beside this one, under a name of its own."""
        return copied_schemas.unfinished(self._server)

    def pour(
        self, connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[str | int | None]]
    ) -> None:
        """By COPY."""
        copied_schemas.pour(connecting.driver_of(connection), table, columns, rows)

    def ids_given(self, connection: Connection) -> dict[str, int]:
        """As the sequences keep them."""
        return copied_schemas.ids_given(connecting.driver_of(connection))

    def raise_ids(self, connection: Connection, given: Mapping[str, int]) -> None:
        """In the sequences."""
        copied_schemas.raise_ids(connecting.driver_of(connection), given)

    def tell(self) -> None:
        """By NOTIFY."""
        self._telling.tell()

    def close(self) -> None:
        """The connection by which it tells."""
        self._telling.close()

    def journal_ends(self) -> AbstractContextManager[JournalEnds]:
        """By the journal's own end."""
        return connecting.journal_ends(self._server)
