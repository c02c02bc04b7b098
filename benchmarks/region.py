"""A region on one server: many sites, two desks at each, and the acts of their busiest quarter of an hour.

``python -m benchmarks.region`` prints what docs/postgres.md tells of it. It takes some minutes and some GiB of memory.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from benchmarks.census import patients, text
from benchmarks.faults import Unmeasured
from benchmarks.report import FAILED
from frontdesk.acts import CheckIn
from frontdesk.database.places import Server
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.follower import follow
from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.staff import Actor, Role
from tests import postgres_server
from tests.at_rest import copied_schema
from tests.hands import SetClock, on

SITES, PATIENTS = 50, 100
"""More would want more than this one program, whose threads stand for all desks and wait for one another."""
PACE = 1.1
"""Acts a second: the share of so many sites in 4,000 acts of 200 in a quarter of an hour."""
CONNECTIONS = "4000"
FIRST_PACE = 10
"""Acts a second until each site has had one."""
HANDS = 16
"""Acts that may be under way at once, in this program that stands for all desks."""
TOLD_AT_LAST = 30
"""Seconds after which the other desk of a site has not been told; what it is not told it looks for every five."""
MIB = 1024 * 1024


@dataclass
class SiteDesks:
    """Two desks of a site: one acts, the other is told and reads its board."""

    acting: BackOffice
    watching: BackOffice
    expected: list[int]
    acted: float = 0.0
    done: int = 0
    heard: int = 0
    told: list[float] = field(default_factory=list)
    one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def act(self) -> float:
        """Somebody is checked in and the board read anew. Returns how long that took, in seconds."""
        with self.one_at_a_time:
            self.acted = time.perf_counter()
            self.done = self.acting.do(CheckIn(self.expected.pop())).entry
            self.acting.board()
            return time.perf_counter() - self.acted

    def hear(self, entry: int) -> None:
        """The other desk was told of the journal up to an entry, and has read its board."""
        self.watching.board()
        self.heard = entry
        if self.acted:
            self.told.append(time.perf_counter() - self.acted)


def main() -> int:
    """Measure, and print a line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.region", description=__doc__)
    parser.add_argument("--sites", type=int, default=SITES)
    parser.add_argument("--patients", type=int, default=PATIENTS, help="of each site (now: %(default)s)")
    parser.add_argument("--pace", type=float, default=PACE, help="acts a second of all (now: %(default)s)")
    parser.add_argument("--seconds", type=float, default=120, help="of acts at that pace (now: %(default)s)")
    asked = parser.parse_args()
    try:
        _measure(asked)
    except Unmeasured as fault:
        print(f"benchmarks: {fault}", file=sys.stderr)
        return FAILED
    return 0


def _measure(asked: argparse.Namespace) -> None:
    with postgres_server.running(durable=True, max_connections=CONNECTIONS) as url:
        places = list(_made(url, asked.sites, asked.patients))
        print(f"{asked.sites} sites of {asked.patients} patients: {_size(url) / MIB:,.0f} MiB on disk")
        with ExitStack() as stack:
            desks = [stack.enter_context(_opened(place)) for place in places]
            _tell(url, desks, asked.pace, asked.seconds)


def _made(url: str, number: int, people: int) -> Iterator[Server]:
    """So many sites, copies of one, each in a schema of its own."""
    first = Server(url, "site-0")
    sites.make(first, default_program(), Actor("Ana", Role.LEAD, "Front desk"))
    desk = BackOffice(open_records(first), Actor("Ana", Role.LEAD, "Front desk"), "do", SetClock(on("7:30")))
    census_import.import_census(desk, CensusFile(text(patients(people)).encode()), alone=True)
    desk.close()
    with tempfile.TemporaryDirectory() as folder:
        yield from (copied_schema(first, Path(folder) / "site" / str(each)) for each in range(1, number))
    yield first


@contextmanager
def _opened(place: Server) -> Iterator[SiteDesks]:
    clock, actor = SetClock(on("8:45")), Actor("Ana", Role.RECEPTIONIST, "Front desk")
    acting, watching = (BackOffice(open_records(place), actor, "screen", clock) for _ in range(2))
    site = SiteDesks(acting, watching, list(acting.board().people))
    ends = [follow(place, lambda _: None), follow(place, site.hear)]
    try:
        yield site
    finally:
        for end in ends:
            end()
        acting.close()
        watching.close()


def _tell(url: str, desks: Sequence[SiteDesks], pace: float, seconds: float) -> None:
    """Acts at a pace, then as fast as they go."""
    _acts(desks, len(desks), FIRST_PACE)  # the first of a day opens it, and a connection to write
    _until_told(desks)
    for site in desks:
        site.told.clear()
    print(f"{2 * len(desks)} desks: {_connections(url)} connections, {_memory(url) / MIB:,.0f} MiB in the server")
    began, used, wal = time.perf_counter(), _used(url), _log(url)
    waits = _acts(desks, round(pace * seconds), pace)
    lasted = time.perf_counter() - began
    _until_told(desks)
    told = [wait for site in desks for wait in site.told]
    print(f"{pace:.1f} acts a second, each with its board: {_spread(waits)}; at the other desk {_spread(told)}")
    print(f"in the server: {(_used(url) - used) / lasted:.2f} of a processor, {_memory(url) / MIB:,.0f} MiB")
    print(f"written to its log: {(_log(url) - wal) / len(waits) / 1024:.0f} KiB an act")
    number = len(desks) * (min(len(site.expected) for site in desks) // 2)
    began = time.perf_counter()
    _acts(desks, number)
    print(f"as fast as they go, {HANDS} at once: {number / (time.perf_counter() - began):,.0f} acts a second")


def _until_told(desks: Sequence[SiteDesks]) -> None:
    """Wait until the other desk of each site knows of its last act. Raises Unmeasured where one never does."""
    until = time.monotonic() + TOLD_AT_LAST
    while behind := sum(site.heard < site.done for site in desks):
        if time.monotonic() > until:
            raise Unmeasured(f"the other desk of {behind} sites does not know of the last act after {TOLD_AT_LAST} s")
        time.sleep(0.05)


def _acts(desks: Sequence[SiteDesks], number: int, pace: float | None = None) -> list[float]:
    """So many acts, the sites in turn, each once its time has come. Seconds of each, from then on."""
    began = time.perf_counter()

    def one(which: int) -> float:
        if pace is None:
            return desks[which % len(desks)].act()
        due = began + which / pace
        time.sleep(max(0.0, due - time.perf_counter()))
        return time.perf_counter() - due + desks[which % len(desks)].act()

    with ThreadPoolExecutor(HANDS) as hands:
        return list(hands.map(one, range(number)))


def _spread(waits: Sequence[float]) -> str:
    every = sorted(1000 * wait for wait in waits)
    return f"{statistics.median(every):.1f} ms, of a hundred the longest {every[-1 - len(every) // 100]:.1f} ms"


def _asked(url: str, question: str) -> list[tuple[int, ...]]:
    with closing(psycopg.connect(url)) as raw:
        return raw.execute(question.encode()).fetchall()


def _size(url: str) -> int:
    return _asked(url, "SELECT pg_database_size(current_database())")[0][0]


def _connections(url: str) -> int:
    """Those of the desks."""
    return _asked(url, "SELECT count(*) - 1 FROM pg_stat_activity WHERE backend_type = 'client backend'")[0][0]


def _log(url: str) -> int:
    """Bytes of the server's write-ahead log so far."""
    return int(_asked(url, "SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")[0][0])


def _processes(url: str) -> list[int]:
    """The server's, but the one that answers this."""
    return [pid for (pid,) in _asked(url, "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")]


def _memory(url: str) -> int:
    """Bytes that the server has in memory; what several of its processes share is counted once."""
    kibibytes = 0
    for pid in _processes(url):
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
        kibibytes += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return 1024 * kibibytes


def _used(url: str) -> float:
    """Seconds of a processor that the server has used so far for who is connected, and for its own work."""
    ticks = 0
    for pid in _processes(url):
        ticks += sum(map(int, Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
