"""A region on one server: many sites, two desks at each, and the acts of their busiest quarter of an hour.

``python -m benchmarks.region`` prints what docs/postgres.md tells of it. It takes some minutes and some GiB of memory.
The desks are in several programs (`benchmarks.region_desks`), on the same machine as the server.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import psycopg

from benchmarks.census import patients, text
from benchmarks.faults import Unmeasured
from benchmarks.region_desks import HANDS, Answer
from benchmarks.report import FAILED
from frontdesk.database.places import Server
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.staff import Actor, Role
from tests import postgres_server
from tests.at_rest import copied_schema
from tests.hands import SetClock, on

SITES, PATIENTS = 200, 100
PROGRAMS = 4
"""That stand for all desks: threads of one program wait for one another."""
PACE = 4.5
"""Acts a second: 4,000 in a quarter of an hour."""
CONNECTIONS = "4000"
MIB = 1024 * 1024


def main() -> int:
    """Measure, and print a line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.region", description=__doc__)
    parser.add_argument("--sites", type=int, default=SITES)
    parser.add_argument("--patients", type=int, default=PATIENTS, help="of each site (now: %(default)s)")
    parser.add_argument("--programs", type=int, default=PROGRAMS, help="that stand for the desks (now: %(default)s)")
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
        names = list(_made(url, asked.sites, asked.patients))
        print(f"{asked.sites} sites of {asked.patients} patients: {_size(url) / MIB:,.0f} MiB on disk", flush=True)
        with ExitStack() as stack:
            shares = [names[first :: asked.programs] for first in range(asked.programs)]
            programs = [stack.enter_context(_program(url, share)) for share in shares if share]
            _tell(url, 2 * asked.sites, programs, asked.pace, asked.seconds)


def _made(url: str, number: int, people: int) -> Iterator[str]:
    """The names of so many sites, copies of one, each in a schema of its own."""
    first = Server(url, "site-0")
    sites.make(first, default_program(), Actor("Ana", Role.LEAD, "Front desk"))
    desk = BackOffice(open_records(first), Actor("Ana", Role.LEAD, "Front desk"), "do", SetClock(on("7:30")))
    census_import.import_census(desk, CensusFile(text(patients(people)).encode()), alone=True)
    desk.close()
    with tempfile.TemporaryDirectory() as folder:
        for each in range(1, number):
            yield copied_schema(first, Path(folder) / "site" / str(each)).site
    yield first.site


@contextmanager
def _program(url: str, names: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """The program that stands for the desks of these sites, begun; it may not have opened them yet."""
    argv = [sys.executable, "-m", "benchmarks.region_desks", url, *names]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def _all(programs: Sequence[subprocess.Popen[str]], asked: str) -> Answer:
    """What these programs answer to a line, each doing its share at the same time."""
    for program in programs:
        assert program.stdin
        program.stdin.write(f"{asked}\n")
        program.stdin.flush()
    each = [Answer(*json.loads(_line(program))) for program in programs]
    waits = [wait for answer in each for wait in answer.waits]
    told = [wait for answer in each for wait in answer.told]
    return Answer(waits, told, max(answer.seconds for answer in each))


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout
    line = program.stdout.readline()
    if not line:
        raise Unmeasured("a program that stands for desks has ended; what it said stands above")
    return line


def _tell(url: str, desks: int, programs: Sequence[subprocess.Popen[str]], pace: float, seconds: float) -> None:
    """Acts at a pace, then as fast as they go."""
    for program in programs:
        _line(program)
    _all(programs, "each")
    print(f"{desks} desks: {_connections(url)} connections, {_memory(url) / MIB:,.0f} MiB in the server", flush=True)
    used, wal = _used(url), _log(url)
    paced = _all(programs, f"paced {pace / len(programs)} {seconds}")
    acted, told = _spread(paced.waits), _spread(paced.told)
    print(f"{pace:.1f} acts a second, each with its board: {acted}; at the other desk {told}")
    print(f"in the server: {(_used(url) - used) / paced.seconds:.2f} of a processor, {_memory(url) / MIB:,.0f} MiB")
    print(f"written to its log: {(_log(url) - wal) / len(paced.waits) / 1024:.0f} KiB an act", flush=True)
    fast = _all(programs, "fast")
    at_once = HANDS * len(programs)
    print(f"as fast as they go, {at_once} at once: {len(fast.waits) / fast.seconds:,.0f} acts a second")


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
