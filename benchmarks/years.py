"""What history costs: board, card and review of a site five years old, beside those of one that has only begun.

Of both sites by turns, board after board and card after card: a machine that grows slower in between would else be
taken for history.
"""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.build import Build
from benchmarks.days import PlayedDay
from benchmarks.door import Door
from benchmarks.faults import Unmeasured
from benchmarks.probe import Probe, complete, sent
from benchmarks.review import reviews
from benchmarks.screen import BODY, line_with, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

BOARDS, CARDS, REVIEWS = 6, 16, 3
"""Of a run, at each of the two sites."""
YOUNG = {what: f"{what}, no history" for what in ("board read anew", "card", "review")}
OLD = {what: f"{what} after five years" for what in YOUNG}
LINES = tuple(
    line
    for what in YOUNG
    for line in (Measure(YOUNG[what], "ms"), Measure(OLD[what], "ms", beside=YOUNG[what], times=1.1))
)


class Sites(NamedTuple):
    """The same day's records without history and with it."""

    young: Path
    old: Path


Both = Iterable[Sequence[float]]
"""Seconds at the young site, and at the old one."""


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """A hundred patients, with five years of their and others' days behind them, beside none."""
    people = size.of(100, 2)
    young = PlayedDay(people, played="13:48", opened="14:00", years=0)
    old = PlayedDay(people, played="13:48", opened="14:00", years=1, further=size.of(4, 1))

    def prepare(build: Build) -> Sites:
        return Sites(young.folder(build, size.scratch, "young"), old.folder(build, size.scratch, "old"))

    def turn(build: Build, sites: Sites, number: int) -> Figures:
        return {
            words[what]: 1000 * statistics.median(seconds)
            for what, asked in (("board read anew", _boards), ("card", _cards), ("review", _reviews))
            for words, seconds in zip((YOUNG, OLD), asked(build, sites, size), strict=True)
        }

    return by_turns(builds, size, prepare, turn)


def _boards(build: Build, sites: Sites, size: Size) -> Both:
    """Boards each read whole from the records, since the settings were changed by another command just before."""
    programs = [build.run("settings", "show", "--data", folder) for folder in sites]
    with build.door(sites.young) as young, build.door(sites.old) as old:
        for door in (young, old):
            door.line("board")
        at_each = tuple(zip(sites, (young, old), programs, strict=True))
        rounds = [[_board_anew(build, *site, number) for site in at_each] for number in range(size.of(BOARDS, 1))]
    return zip(*rounds, strict=True)


def _cards(build: Build, sites: Sites, size: Size) -> Both:
    """Cards of those whose rows follow one another, on the screen; each is opened for the first time."""
    with build.desk(sites.young) as young, build.desk(sites.old) as old:
        for probe in (young, old):
            probe.until(opened, "the day", timeout=30)
            probe.rest()
        rounds = [[_open_card(probe) for probe in (young, old)] for _ in range(size.of(CARDS, 1))]
    return zip(*rounds, strict=True)


def _reviews(build: Build, sites: Sites, size: Size) -> Both:
    return [reviews(build, folder, size.of(REVIEWS, 1)) for folder in sites]


def _board_anew(build: Build, folder: Path, door: Door, program: str, number: int) -> float:
    changed, found = re.subn(r"(?m)^door_minutes = \d+", f"door_minutes = {21 + number % 2}", program)
    if not found:
        raise Unmeasured(f"{build.name}: no door_minutes in its settings")
    file = folder / "changed.toml"
    file.write_text(changed, encoding="utf-8")
    build.run("settings", "load", file, "--data", folder)
    began = time.perf_counter()
    return door.line("board")[0] - began


def _open_card(probe: Probe) -> float:
    probe.keys("down")
    probe.until(lambda lines: line_with(lines, "Enter:") != "", "somebody is marked")
    began = sent(probe, "f6")
    waited = complete(probe.until(_is_card, "the card"), BODY) - began
    probe.keys("escape")
    probe.until(opened, "Today again")
    return waited


def _is_card(lines: list[str]) -> bool:
    return line_with(lines, "PLAN") != "" and line_with(lines, "JOURNAL") != ""
