"""The line to a server: a connection that waits for who is slow, and not for who is gone."""

import os
import re
import time
from collections.abc import Generator, Mapping
from contextlib import closing, suppress
from typing import Any, Self

import psycopg
from psycopg import OperationalError, sql
from psycopg.conninfo import conninfo_to_dict

from frontdesk.database.places import Server
from frontdesk.database.postgres.server_faults import said_of
from frontdesk.errors import ServerFull

DEFAULTS = {
    "connect_timeout": 3,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
}
"""What the URL does not name itself, in seconds, the last in milliseconds. A system left alone waits two hours until it
looks after a line on which nothing is said, and a quarter of an hour for what it sent to arrive: a patient stands at
the counter, and whoever serves them is to be told within seconds."""
SILENT_SECONDS = 3.0
"""How long nothing may come of a question until it is looked whether the server answers others: a machine that was
stopped, or a relay that hangs, goes on acknowledging what it is sent."""
HAS_NOTHING_TO_DO = "SELECT state LIKE 'idle%%' FROM pg_stat_activity WHERE pid = %s"
UNCOMPILED = "jit TO off"
"""A server compiles to machine code what it expects to cost much. After years it expects that of a board, which it
reads in 10 ms: to compile the question takes it a second, each time."""
SAYS_ITSELF = ("sslmode", "service")
"""What of a URL says how the line is encrypted, or where that is written: the driver's environment says it too."""
THIS_MACHINE = re.compile(r"$|[/@]|localhost$|127\.|::1$")
"""A server's host from which nothing goes over a line."""


class SilentServer(OperationalError):
    """The server answers nobody any more."""


class Line(psycopg.Connection[tuple[Any, ...]]):
    """A connection of which each wait ends: by an answer, or by an OperationalError where none will come."""

    url = ""
    pooled = False
    """Whether something stands between, which may give each transaction another of its own connections."""

    @classmethod
    def opened(cls, url: str) -> Self:
        """A connection by which each statement is committed at once. Raises psycopg.Error."""
        named = conninfo_to_dict(url)
        defaults: dict[str, Any] = {name: value for name, value in DEFAULTS.items() if name not in named}
        if _wants_tls(named):
            defaults["sslmode"] = "require"
        line = cls.connect(url, autocommit=True, client_encoding="utf8", **defaults)
        line.url = url
        return line

    def wait(self, gen: Generator[Any, Any, Any], *how: Any, **more: Any) -> Any:
        """As the driver waits; but silence is looked into."""
        return super().wait(self._while_it_answers(gen), *how, **more)

    def _while_it_answers(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        """The driver's own steps. What is sent into them is false where a while went by and nothing came."""
        silent_since, is_idle = 0.0, False
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready:
                    silent_since, is_idle = 0.0, False
                elif not silent_since:
                    silent_since = time.monotonic()
                elif time.monotonic() - silent_since > SILENT_SECONDS:
                    silent_since, is_idle = 0.0, self._look_after_it(was_idle=is_idle)
                wanted = gen.send(ready)
        except StopIteration as ended:
            return ended.value

    def _look_after_it(self, *, was_idle: bool) -> bool:
        """Ask on another line. Raises SilentServer where nobody answers there. Returns whether nobody works on what was
        asked here, and where it was so before too raises OperationalError: this line alone is dead.
        """
        try:
            with closing(self.opened(self.url)) as other:
                row = other.execute(HAS_NOTHING_TO_DO, (self.info.backend_pid,)).fetchone()
        except OperationalError as away:
            if isinstance(said_of(Server(self.url), away), ServerFull):  # it answers, if only that
                return False
            self._end()
            raise SilentServer(str(away)) from away
        is_idle = bool(row and row[0])
        if is_idle and was_idle:  # once may only be that the server has not come to it yet
            self._end()
            raise OperationalError("what was asked did not arrive")
        return is_idle

    def _end(self) -> None:
        with suppress(psycopg.Error):
            self.close()


def here_is(server: Server) -> str:
    """Lets a transaction find the tables of this site, whatever site a pooler gave its connection to before.

    Nor is anything compiled in it (``UNCOMPILED``), whoever had that connection.
    """
    found = sql.SQL("SET LOCAL search_path TO {}; SET LOCAL " + UNCOMPILED)
    return found.format(sql.Identifier(server.site)).as_string()


def _wants_tls(named: Mapping[str, Any]) -> bool:
    """Whether names of patients would go over a line that nobody said anything of."""
    if any(word in named or f"PG{word.upper()}" in os.environ for word in SAYS_ITSELF):
        return False
    hosts = str(named.get("host") or named.get("hostaddr") or os.environ.get("PGHOST", ""))
    return not all(THIS_MACHINE.match(host) for host in hosts.split(","))
