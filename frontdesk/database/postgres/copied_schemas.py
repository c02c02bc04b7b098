"""What only PostgreSQL knows of a copy brought into a schema: rows as they stand, and a name once it is whole."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace

import psycopg
from psycopg import sql

from frontdesk.database.engine import BUSY_SECONDS
from frontdesk.database.keepers import UnfinishedCopy
from frontdesk.database.places import Server
from frontdesk.database.postgres import connecting, schema
from frontdesk.database.postgres.counted import OF_SITE
from frontdesk.database.postgres.sites import UNFINISHED
from frontdesk.errors import Usage

LONGEST_NAME = 63
"""Of a schema, in bytes: the server cuts off what is longer, and does not say so."""
ALONE = "SELECT pg_advisory_lock(hashtext('frontdesk copies to'), hashtext(%s))"
"""Held by the connection: where its program is killed the server gives it back."""
TAKEN = "There is another site in {place}, where the copy would be kept until it is whole. Name another one with --to."
LAST_IDS = (
    "SELECT relname, has_sequence_privilege(pg_get_serial_sequence(quote_ident(relname), 'id'), 'SELECT, USAGE'), CASE"
    " WHEN has_sequence_privilege(pg_get_serial_sequence(quote_ident(relname), 'id'), 'SELECT, USAGE')"
    " THEN pg_sequence_last_value(pg_get_serial_sequence(quote_ident(relname), 'id')) END FROM pg_depend"
    f" JOIN pg_class ON oid = objid JOIN pg_attribute ON attrelid = objid AND attidentity = 'd' WHERE {OF_SITE}"
)
"""By table whether this role may know the highest id that was ever given, and that id; None where there was none."""
NAMED_IN_JOURNAL = (
    "SELECT change ->> 0, max((change ->> 1)::bigint) FROM journal, json_array_elements(changes::json) AS change"
    " GROUP BY 1"
)
"""By table the highest id that an entry names: whatever id was given, an entry made its row."""


def part_of(server: Server) -> Server:
    """The schema in which records are kept while they are being copied to this one."""
    name = f"copy to {server.site}"
    if len(name.encode()) > LONGEST_NAME:
        name = f"copy to {hashlib.sha256(server.site.encode()).hexdigest()[:40]}"
    return replace(server, site=name)


@contextmanager
def unfinished(server: Server) -> Iterator[UnfinishedCopy]:
    """A copy to the records on a server. Raises psycopg.errors.LockNotAvailable where another one runs."""
    with closing(connecting.connected(server)) as raw:
        raw.execute(f"SET lock_timeout TO {1000 * BUSY_SECONDS:.0f}")
        raw.execute(ALONE, (server.site,))
        yield _UnfinishedSchema(server, raw)


def is_unfinished(tables: Sequence[str]) -> bool:
    """Whether a schema with these tables says that it is not whole."""
    return UNFINISHED in tables


class _UnfinishedSchema:
    """Beside the records (keepers.py), and marked until it has their name."""

    def __init__(self, server: Server, raw: connecting.Raw) -> None:
        self._server = server
        self._raw = raw
        self.place = part_of(server)

    @property
    def found(self) -> bool:
        """Whether there is such a schema. Raises Usage where it is somebody's site."""
        tables = schema.tables(self._raw, self.place.site)
        if tables and not is_unfinished(tables):
            raise Usage(text=TAKEN.format(place=self.place))
        return bool(tables)

    def begin(self) -> None:
        """A new schema: it is there with its mark, or not at all."""
        schema.drop(self._raw, self.place.site)
        with closing(connecting.connected(self.place)) as raw, raw.transaction():
            schema.make(raw, self.place.site)
            raw.execute(sql.SQL("CREATE TABLE {} ()").format(sql.Identifier(UNFINISHED)))

    def finish(self) -> None:
        """Without its mark, in one transaction."""
        try:
            with self._raw.transaction():
                self._raw.execute(sql.SQL("DROP TABLE {}").format(sql.Identifier(self.place.site, UNFINISHED)))
                schema.settle(self._raw, self.place.site, self._server.site)
        except psycopg.errors.DuplicateSchema:
            raise FileExistsError(str(self._server)) from None


def pour(raw: connecting.Raw, table: str, columns: Sequence[str], rows: Iterable[Sequence[str | int | None]]) -> None:
    """Add rows to a table by one COPY: one may stand before another that it refers to."""
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)
    with raw.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def ids_given(raw: connecting.Raw) -> dict[str, int]:
    """By table the highest id that was ever given; where this role may not ask for it, the highest that is known of."""
    told = raw.execute(LAST_IDS).fetchall()
    known = {table: last for table, _, last in told if last is not None}
    hidden = [table for table, may_know, _ in told if not may_know]
    if not hidden:
        return known
    named: dict[str, int] = dict(raw.execute(NAMED_IN_JOURNAL).fetchall())
    for table in hidden:
        highest = raw.execute(sql.SQL("SELECT max(id) FROM {}").format(sql.Identifier(table))).fetchone()
        known[table] = max(named.get(table, 0), (highest and highest[0]) or 0)
    return {table: last for table, last in known.items() if last}


def raise_ids(raw: connecting.Raw, given: Mapping[str, int]) -> None:
    """The next id of each table is the one after these."""
    for table, last in given.items():
        raw.execute("SELECT setval(pg_get_serial_sequence(quote_ident(%s), 'id'), %s)", (table, last))
