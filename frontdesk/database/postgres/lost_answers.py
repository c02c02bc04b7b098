"""What became of an act whose commit was sent and not answered: the line broke between the two."""

import threading
import time
from contextlib import closing

import psycopg

from frontdesk.database.places import Server
from frontdesk.database.postgres.connecting import LOCK, connected
from frontdesk.database.postgres.line import SilentServer

ASKS_SECONDS = 5.0
"""How long whoever waits for the answer to an act is kept waiting: a server that only began anew is there by then."""
PAUSE = 0.1
KEPT = b"SELECT pg_is_in_recovery(), EXISTS (SELECT FROM journal WHERE seq = %s AND hash = %s)"


def was_kept(server: Server, number: int, seal: str) -> bool:
    """Whether the entry of this number and hash is in the journal; then, or from then on never.

    It is asked with the site's lock held. Whoever wrote it held that until it was committed or given up, however late
    its commit arrived; and behind the next entry of this number it fits no more. Raises psycopg.Error while that cannot
    be told: after ASKS_SECONDS, or at once by a server that answers nobody.
    """
    until = time.monotonic() + ASKS_SECONDS
    while True:
        try:
            return _asked(server, number, seal, max(until - time.monotonic(), PAUSE))
        except (SilentServer, psycopg.errors.ConnectionTimeout):
            raise
        except psycopg.OperationalError:
            if time.monotonic() > until:
                raise
            threading.Event().wait(PAUSE)


def _asked(server: Server, number: int, seal: str, patience: float) -> bool:
    with closing(connected(server)) as raw, raw.transaction():
        raw.execute(f"SET LOCAL lock_timeout TO {round(1000 * patience)}; {LOCK}".encode())
        row = raw.execute(KEPT, (number, seal)).fetchone()
    if row is None or row[0]:
        raise psycopg.errors.ReadOnlySqlTransaction("only the server that is written to can tell")
    return bool(row[1])
