"""A relay between a desk and its server, which breaks the line where a test wants it broken."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from enum import Enum, auto

from frontdesk.database.places import Server

AT_ONCE = 65536
COMMIT = b"COMMIT\x00"


class Cut(Enum):
    """Where the line of the next commit breaks: before it reached the server, before its answer reached the desk, or
    for the desk at once, while the commit is still on its way.
    """

    BEFORE = auto()
    BEHIND = auto()
    MEANWHILE = auto()


class Relay:
    """Carries what desks and server say to each other. ``cuts`` is what becomes of the next commit, ``refuses``: nobody
    else is let in.
    """

    def __init__(self, server: Server) -> None:
        address = re.search(r"@([\d.]+):(\d+)/", server.url)
        assert address
        self._server = address[1], int(address[2])
        self._listens = socket.create_server(("127.0.0.1", 0))
        port = self._listens.getsockname()[1]
        self.place = replace(server, url=server.url.replace(address[0], f"@127.0.0.1:{port}/"))
        self._carries = threading.Event()
        self._carries.set()
        self.cuts: Cut | None = None
        self.refuses = False
        self.arrives = threading.Event()
        self.cut_off = threading.Event()
        self._lines: list[Line] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def hang(self) -> None:
        """Nothing is carried any more, and nobody is told: every line stays open."""
        self._carries.clear()

    def hang_open_ones(self) -> None:
        """The same on the lines that are open; others may be opened."""
        for line in self._lines:
            line.hangs = True

    def cut(self) -> None:
        """Every line that is open ends; others may be opened."""
        for line in self._lines:
            line.end()
        self._lines.clear()

    def close(self) -> None:
        """Nobody can be reached through it any more."""
        self._listens.close()
        self._carries.set()
        self.arrives.set()
        self.cut()

    def goes_on(self) -> None:
        """What is said is carried again."""
        self._carries.set()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                desk, _ = self._listens.accept()
                if self.refuses:
                    desk.close()
                    continue
                self._lines.append(Line(self, desk, socket.create_connection(self._server)))

    def to_server(self, line: "Line", said: bytes) -> None:
        """Carry what a desk says, but for the commit that is not to arrive as it should."""
        self._waits(line)
        cuts = self.cuts if COMMIT in said else None
        if cuts:
            self.cuts = None
        if cuts is Cut.BEFORE:
            line.end()
        elif cuts is Cut.MEANWHILE:
            line.desk.close()
            self.cut_off.set()
            self.arrives.wait()
            line.server.sendall(said)
        elif cuts is Cut.BEHIND:
            line.unheard = True
            line.server.sendall(said)
        else:
            line.server.sendall(said)

    def _waits(self, line: "Line") -> None:
        self._carries.wait()
        if line.hangs:
            line.ended.wait()

    def to_desk(self, line: "Line", said: bytes) -> None:
        """Carry what the server says."""
        self._waits(line)
        if line.unheard:
            line.end()
        else:
            line.desk.sendall(said)


class Line:
    """One connection of a desk, and that of the relay with the server."""

    def __init__(self, relay: Relay, desk: socket.socket, server: socket.socket) -> None:
        self.desk, self.server = desk, server
        self.unheard = self.hangs = False
        self.ended = threading.Event()
        for of, carry in ((desk, relay.to_server), (server, relay.to_desk)):
            threading.Thread(target=self._pump, args=(of, carry), daemon=True).start()

    def end(self) -> None:
        """For both of its ends."""
        self.ended.set()
        for each in (self.desk, self.server):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _pump(self, of: socket.socket, carry: Callable[["Line", bytes], None]) -> None:
        with suppress(OSError):
            while said := of.recv(AT_ONCE):
                carry(self, said)
        self.end()


@contextmanager
def relayed(server: Server) -> Iterator[Relay]:
    """A relay while it lasts."""
    relay = Relay(server)
    try:
        yield relay
    finally:
        relay.close()
