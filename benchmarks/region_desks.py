"""One program that stands for the desks of some sites of a region: `python -m benchmarks.region` starts several.

A line on standard input says what is to be done, and each is answered by one line of JSON (`Answer`):

- ``each``: one act at every site, so that its day is open and every desk has the connections it keeps;
- ``paced PACE SECONDS``: so many acts a second in all, for so long;
- ``fast``: acts as fast as they go, until at each site half of those are in who were expected.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from benchmarks.faults import Unmeasured
from benchmarks.report import FAILED
from frontdesk.acts import CheckIn
from frontdesk.database.places import Server
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.follower import follow
from frontdesk.shapes.staff import Actor, Role
from tests.hands import SetClock, on

FIRST_PACE = 10
"""Acts a second until each site has had one."""
HANDS = 16
"""Acts that may be under way at once, in this program that stands for all these desks."""
TOLD_AT_LAST = 30
"""Seconds after which the other desk of a site has not been told; what it is not told it looks for every five."""


class Answer(NamedTuple):
    """What came of a line: seconds of each act with its board, seconds until the other desk had read it, and in all."""

    waits: list[float]
    told: list[float]
    seconds: float


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
    """The desks of the sites named behind the URL of their server, until standard input ends."""
    url, *sites = sys.argv[1:]
    with ExitStack() as stack:
        desks = [stack.enter_context(_opened(Server(url, site))) for site in sites]
        print("ready", flush=True)
        try:
            for line in sys.stdin:
                print(json.dumps(_answer(desks, line.split())), flush=True)
        except Unmeasured as fault:
            print(f"benchmarks: {fault}", file=sys.stderr)
            return FAILED
    return 0


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


def _answer(desks: Sequence[SiteDesks], asked: Sequence[str]) -> Answer:
    began = time.perf_counter()
    match asked:
        case ["each"]:
            waits = _acts(desks, len(desks), FIRST_PACE)
        case ["paced", pace, seconds]:
            waits = _acts(desks, round(float(pace) * float(seconds)), float(pace))
        case _:
            waits = _acts(desks, len(desks) * (min(len(site.expected) for site in desks) // 2))
    lasted = time.perf_counter() - began
    _until_told(desks)
    told = [wait for site in desks for wait in site.told]
    for site in desks:
        site.told.clear()
    return Answer(waits, told, lasted)


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


if __name__ == "__main__":
    sys.exit(main())
