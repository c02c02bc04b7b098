"""What a server tells of itself and of what this role may do there: as far as it tells it to this role."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from frontdesk.database.postgres.connecting import driver_of
from frontdesk.database.postgres.counted import OF_SITE

ASKED = """
SELECT current_database(), current_schema(), current_setting('server_version'), clock_timestamp(),
       pg_database_size(current_database()), pg_is_in_recovery(),
       CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
            ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) END::float,
       current_setting('is_superuser')::boolean
"""
FOLLOWING = "SELECT count(*), count(state), max(extract(epoch FROM replay_lag))::float FROM pg_stat_replication"
LACKED = f"""
SELECT relname FROM pg_depend JOIN pg_class ON oid = objid
WHERE {OF_SITE} AND relkind = 'r' AND NOT (
    has_table_privilege(oid, 'SELECT')
    AND (relname = 'alembic_version' OR has_table_privilege(oid, 'INSERT'))
    AND (relname IN ('alembic_version', 'journal')
         OR has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))
) ORDER BY relname
"""
"""The tables with which this role may not do what an act does."""
REWRITES = "SELECT has_table_privilege('journal', 'UPDATE') OR has_table_privilege('journal', 'DELETE')"


class Followers(NamedTuple):
    """How many replicas follow, of how many this role may see how far they are, and the longest that one is behind."""

    number: int
    seen: int
    behind: timedelta


class ServerState(NamedTuple):
    """A server as it tells of itself; ``behind`` is how far a replica is, None of a server that is none.

    ``clock_apart`` is by how much its clock is before this machine's; behind it where it is negative. ``lacked`` are
    the tables with which this role may not do what acts do, ``rewrites`` whether it may change the journal.
    """

    database: str
    schema: str
    version: str
    clock_apart: timedelta
    database_bytes: int
    behind: timedelta | None
    superuser: bool
    followers: Followers
    lacked: tuple[str, ...]
    rewrites: bool


def state_of(connection: Connection) -> ServerState:
    """Asks the server on the connection of a reading."""
    raw, before = driver_of(connection), datetime.now(UTC)
    row = raw.execute(ASKED.encode()).fetchone()
    assert row is not None
    database, schema, version, clock, size, replica, behind, superuser = row
    here = before + (datetime.now(UTC) - before) / 2
    number, seen, longest = raw.execute(FOLLOWING.encode()).fetchone() or (0, 0, None)
    rewrites = raw.execute(REWRITES.encode()).fetchone()
    return ServerState(
        database,
        schema,
        version,
        clock - here,
        size,
        timedelta(seconds=behind or 0) if replica else None,
        superuser,
        Followers(number, seen, timedelta(seconds=longest or 0)),
        tuple(name for (name,) in raw.execute(LACKED.encode()).fetchall()),
        bool(rewrites and rewrites[0]),
    )
