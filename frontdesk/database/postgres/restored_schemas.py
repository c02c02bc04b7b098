"""A copy put in the place of a site's records on a server, in one transaction; what it replaces is kept in a schema."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import Table
from sqlalchemy.orm import Session

from frontdesk.database.backup import HEAD_OF, SIGN_IN, Ends, stamp
from frontdesk.database.engine import BUSY_SECONDS
from frontdesk.database.places import Server, beside
from frontdesk.database.postgres import connecting, copied_schemas, schema
from frontdesk.database.postgres.hearing import TELL
from frontdesk.database.postgres.sites import REPLACED
from frontdesk.database.poured import all_tables, rows
from frontdesk.database.records import open_private
from frontdesk.database.restore import Put, Restoring
from frontdesk.errors import Busy
from frontdesk.files import make_folder
from frontdesk.models import journal
from frontdesk.models.beside import GO_ON
from frontdesk.models.journal import FIRST_PREV
from frontdesk.models.types import instant_of
from frontdesk.rules.heads import Head

ALONE = "SELECT pg_try_advisory_lock(hashtext('frontdesk restores to'), hashtext(%s))"
"""Held by the connection: where its program is killed the server gives it back."""
UNREADABLE = (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn, psycopg.DataError)
EMPTIED = b"""
ALTER TABLE journal DISABLE TRIGGER journal_no_delete;
GRANT DELETE ON journal TO CURRENT_USER;
DELETE FROM journal;
REVOKE DELETE ON journal FROM CURRENT_USER;
ALTER TABLE journal ENABLE TRIGGER journal_no_delete
"""
"""What nobody may do with a journal but whoever owns its table; it is kept elsewhere first, in the same transaction."""
RESTORED = "restored_rows"
BESIDE = f"CREATE TEMP TABLE {RESTORED} (LIKE {{}}) ON COMMIT DROP"
ADDED = f"INSERT INTO {{}} SELECT * FROM {RESTORED} ON CONFLICT DO NOTHING"
"""One table goes on; another would want a name of its own."""


@contextmanager
def into_schema(server: Server) -> Iterator[Restoring]:
    """While this lasts nobody else restores into the site. Raises Busy."""
    make_folder(beside(server))
    with closing(connecting.connected(server)) as raw:
        held = raw.execute(ALONE, (server.site,)).fetchone()
        if not (held and held[0]):
            raise Busy
        yield _IntoSchema(server, raw)


class _IntoSchema:
    """Whoever has the site open goes on with what is put there: its tables, rights and listeners stay (restore.py)."""

    def __init__(self, server: Server, raw: connecting.Raw) -> None:
        self._server = server
        self._raw = raw
        self.folder = beside(server)

    @property
    def there(self) -> bool:
        """Whether the schema has tables; what may be done with them the server says when it is done."""
        return bool(schema.tables(self._raw, self._server.site))

    def ends(self) -> Ends | None:
        """As the tables say."""
        try:
            return _ends(self._raw)
        except UNREADABLE:
            return None

    def put(self, part: Path, replaced: Ends | None) -> Put:
        """In one transaction, and under the lock that every act takes."""
        with closing(open_private(part)) as records, records.reading() as session:
            given = records.keeper.ids_given(session.connection())
            with self._raw.transaction():
                if replaced is not None and not self._is_still(replaced):
                    return Put(False, None)
                kept = self._set_apart(replaced)
                self._fill(session)
                copied_schemas.raise_ids(self._raw, given)
        with suppress(psycopg.Error):  # it is done: who was not told looks
            self._raw.execute(TELL.encode())
        return Put(True, str(kept) if kept else None)

    def _is_still(self, replaced: Ends) -> bool:
        """Whether nobody wrote since; from now on nobody does."""
        self._raw.execute(f"SET LOCAL lock_timeout TO {1000 * BUSY_SECONDS:.0f}")
        self._raw.execute(connecting.LOCK)
        return _ends(self._raw) == replaced

    def _set_apart(self, replaced: Ends | None) -> Server | None:
        """Put what is there into a schema named with the time, and leave the site empty; None where nothing is."""
        site, kept = self._server.site, replace(self._server, site=_named_with_the_time(self._server.site))
        if replaced is not None:
            schema.make(self._raw, kept.site)
            for table in all_tables():
                self._raw.execute(_kept(table, sql.Identifier(kept.site), sql.Identifier(site)))
            copied_schemas.raise_ids(self._raw, replaced.ids)
            self._empty()
        elif self.there:
            self._raw.execute(sql.SQL("ALTER SCHEMA {} RENAME TO {}").format(*map(sql.Identifier, (site, kept.site))))
            schema.make_anew(self._raw, site)
        else:
            schema.make_anew(self._raw, site)
            return None
        self._raw.execute(sql.SQL("CREATE TABLE {} ()").format(sql.Identifier(kept.site, REPLACED)))
        return kept

    def _empty(self) -> None:
        """Every table but those that go on whatever is restored."""
        self._raw.execute(sql.SQL("SET LOCAL search_path TO {}").format(sql.Identifier(self._server.site)))
        self._raw.execute(EMPTIED)
        for table in reversed(all_tables()):
            if table is not journal and table.name not in GO_ON:
                self._raw.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)))

    def _fill(self, session: Session) -> None:
        """Of those that go on, what they do not have."""
        for table in all_tables():
            columns, theirs = [column.name for column in table.columns], rows(session, table)
            if table.name not in GO_ON:
                copied_schemas.pour(self._raw, table.name, columns, theirs)
                continue
            self._raw.execute(BESIDE.format(table.name).encode())
            copied_schemas.pour(self._raw, RESTORED, columns, theirs)
            self._raw.execute(ADDED.format(table.name).encode())


def _kept(table: Table, kept: sql.Identifier, site: sql.Identifier) -> sql.Composed:
    columns = sql.SQL(", ").join(sql.Identifier(column.name) for column in table.columns)
    return sql.SQL("INSERT INTO {}.{} ({}) SELECT {} FROM {}.{}").format(
        kept, sql.Identifier(table.name), columns, columns, site, sql.Identifier(table.name)
    )


def _named_with_the_time(site: str) -> str:
    """A schema for what a restore replaces; the server cuts off what is too long."""
    time = f"-{stamp()}"
    return site.encode()[: copied_schemas.LONGEST_NAME - len(time)].decode(errors="ignore") + time


def _ends(raw: connecting.Raw) -> Ends:
    row = raw.execute(HEAD_OF).fetchone()
    head = Head(row[0], row[1], instant_of(row[2])) if row else Head(0, FIRST_PREV)
    sign_in = frozenset((name, sealed) for name, sealed in raw.execute(SIGN_IN).fetchall())
    return Ends(head, copied_schemas.ids_given(raw), sign_in)
