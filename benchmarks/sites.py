"""Sites that share a machine, or a database: eight that write at once, and one beside another whose lock is held."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

from benchmarks.build import Build, Place
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns
from benchmarks.writers import notes

SITES, ACTS = 8, 40
"""Sites that write at once, a desk of each, and acts of each."""
ONE, TOGETHER = "an act at one site, back to back", "an act of eight sites at once, one with another"
QUIET, BESIDE_HELD = "an act at one site", "an act beside a site whose lock is held"
LINES = (
    Measure(ONE, "ms"),
    Measure(TOGETHER, "ms", beside=ONE, times=0.83),
    Measure(QUIET, "ms"),
    Measure(BESIDE_HELD, "ms", beside=QUIET, times=1.1),
)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Notes about a person of each, through ``do -``."""
    day, acts = PlayedDay(size.of(500, 24), nobody_yet), size.of(ACTS, 3)
    sites = size.of(SITES, 2)

    def prepare(build: Build) -> list[Place]:
        made = day.made(build)
        return [build.site(made, size.scratch, f"site-{number}") for number in range(1, sites + 1)]

    def turn(build: Build, made: list[Place], number: int) -> Figures:
        mrn = build.people(made[0])[0].mrn
        alone, alone_seconds = _at_once(build, made[:1], mrn, 2 * acts)
        eight, eight_seconds = _at_once(build, made, mrn, acts)
        quiet, _ = _at_once(build, made[:1], mrn, 2 * acts)
        with build.holding(made[-1]):
            beside, _ = _at_once(build, made[:1], mrn, 2 * acts)
        return {
            ONE: 1000 * alone_seconds / len(alone),
            TOGETHER: 1000 * eight_seconds / len(eight),
            QUIET: 1000 * statistics.median(quiet),
            BESIDE_HELD: 1000 * statistics.median(beside),
        }

    return by_turns(builds, size, prepare, turn)


def _at_once(build: Build, sites: Sequence[Place], mrn: str, acts: int) -> tuple[list[float], float]:
    """How long each act took, a desk at each of these sites, and all of them together; in seconds."""
    with ExitStack() as stack:
        doors = [stack.enter_context(build.door(site)) for site in sites]
        for door in doors:
            notes(1, door, mrn)
        with ThreadPoolExecutor(len(doors)) as desks:
            began = time.perf_counter()
            waits = list(desks.map(lambda door: notes(acts, door, mrn), doors))
            seconds = time.perf_counter() - began
    return [wait for own in waits for wait in own], seconds
