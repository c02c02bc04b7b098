"""Hearing on a kept connection that an act was done on another desk (LISTEN), and telling the others (NOTIFY)."""

import logging
import os
import select
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import psycopg
from psycopg import sql

from frontdesk.database.places import Server
from frontdesk.database.postgres.connecting import Raw, asked, connected
from frontdesk.database.postgres.line import here_is

LOOKS_SECONDS = 5.0
"""How long nothing is asked while the server tells of each act: nothing depends on being told."""
LOOKS_UNTOLD_SECONDS = 0.5
"""The same where it cannot tell, as a replica."""
TOLD_SECONDS = 0.5
"""How long an act waits for the others to be told of the one before it; then it is not told, and looked for."""
AGAIN_SECONDS = 1.0
"""How long after a broken connection another one is tried."""
HEARS_SECONDS = 1.0
"""How long after something was told it is heard, where it is heard at all."""
CHANNEL = "SELECT 'frontdesk ' || 'journal'::regclass::oid"
END = "SELECT coalesce(max(seq), 0) FROM journal"
TELL = f"SELECT pg_notify(({CHANNEL}), ({END})::text)"
NO_SESSION = "the pooler keeps no session"
UNTOLD = "the server does not tell what is written, it is looked for: %s"
log = logging.getLogger("frontdesk")


class Telling:
    """Tells who listens how far the journal is, after the commit: within it all commits would wait for each other."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._raw: Raw | None = None
        self._one_at_a_time = threading.Lock()

    def tell(self) -> None:
        """Send it, and wait for no answer but that of the act before. Nothing is raised: the act is done, and who was
        not told looks.
        """
        with self._one_at_a_time:
            try:
                self._send()
            except psycopg.Error:
                self.close()

    def _send(self) -> None:
        if self._raw is None:
            self._raw = connected(self._server, reads=True)
            self._raw.execute("SET synchronous_commit TO off")  # it is no record: no disk is waited for
        wire = self._raw.pgconn
        wire.consume_input()
        while wire.is_busy():  # what is told of the act before may not say yet that there is this one
            if not select.select([wire.socket], [], [], TOLD_SECONDS)[0]:
                return
            wire.consume_input()
        while wire.get_result():
            pass
        wire.send_query(f"{here_is(self._server)}; {TELL}".encode())

    def close(self) -> None:
        """Give the connection back."""
        if self._raw is not None:
            self._raw.close()
        self._raw = None


class Hearing:
    """Waits on a connection of its own, from one thread, until another desk has acted; ended from any other."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._told_to_end, self._end = os.pipe()
        self.ended = False
        self._hears = True
        self._heard_at = time.monotonic()

    def run(self, changed: Callable[[int], None], silent: Callable[[float | None], None]) -> None:
        """Call ``changed`` with the newest entry's number at once, after each act, and after each broken connection.

        ``silent`` hears for how many seconds the server has said nothing once it is not heard, and None once it is.
        """
        while not self.ended:
            with self._until_broken(silent):
                seen = -1
                for position in self._positions():
                    self._hear(silent)
                    if position > seen:
                        changed(seen := position)
        for descriptor in (self._told_to_end, self._end):
            os.close(descriptor)

    def end(self) -> None:
        """From any thread: nothing is waited for any more."""
        self.ended = True
        os.write(self._end, b".")

    def _hear(self, silent: Callable[[float | None], None]) -> None:
        self._heard_at = time.monotonic()
        if not self._hears:
            self._hears = True
            silent(None)

    @contextmanager
    def _until_broken(self, silent: Callable[[float | None], None]) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            if self._hears:
                self._hears = False
                log.warning("the server is not heard any more: %s", type(error).__name__)
                silent(time.monotonic() - self._heard_at)
            self._wait(AGAIN_SECONDS)

    def _positions(self) -> Iterator[int]:
        """How far the journal is: as it is found at first, and when something was told, until told to end."""
        with closing(connected(self._server, reads=True)) as raw:
            raw.execute("SET application_name TO 'frontdesk follower'")
            looks = LOOKS_SECONDS if self._listens(raw) else LOOKS_UNTOLD_SECONDS
            yield self._end_of_journal(raw)
            while not self.ended:
                if not _told(raw):  # a question may have brought some with its answer
                    self._wait(looks, raw.fileno())
                    _told(raw)
                yield self._end_of_journal(raw)

    def _end_of_journal(self, raw: Raw) -> int:
        row = asked(raw, self._server, END).fetchone()
        return int(row[0]) if row else 0

    def _listens(self, raw: Raw) -> bool:
        """Whether this connection is told from now on. A pooler that keeps none for us hears, and tells nobody."""
        channel = asked(raw, self._server, CHANNEL).fetchone()
        assert channel is not None
        try:
            raw.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel[0])))
        except psycopg.Error as error:
            log.warning(UNTOLD, type(error).__name__)
            return False
        if not raw.pooled:
            return True
        with closing(connected(self._server, reads=True)) as other:
            asked(other, self._server, TELL)
        hears = bool(list(raw.notifies(timeout=HEARS_SECONDS, stop_after=1)))
        if not hears:
            log.warning(UNTOLD, NO_SESSION)
        return hears

    def _wait(self, seconds: float, *more: int) -> None:
        """Wait until something is to be read or it is told to end, at most so long."""
        until = select.poll()
        for descriptor in (self._told_to_end, *more):
            until.register(descriptor, select.POLLIN)
        until.poll(1000 * seconds)


def _told(raw: Raw) -> bool:
    """Whether something has been told by now, to the last: whoever leaves this loop half-way loses the rest.

    Any role of the database could have told it, and anything: it makes a desk look, and is never taken for true.
    """
    return bool(list(raw.notifies(timeout=0)))
