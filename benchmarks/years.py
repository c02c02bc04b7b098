"""What history costs: board, card and review of a site five years old, beside those of one that has only begun."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Iterator, Sequence
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

BOARDS, CARDS, REVIEWS = 3, 4, 3
"""Of a run."""
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


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """A hundred patients, with five years of their and others' days behind them, beside none."""
    people = size.of(100, 2)
    young = PlayedDay(people, played="13:48", opened="14:00", years=0)
    old = PlayedDay(people, played="13:48", opened="14:00", years=1, further=size.of(4, 1))

    def prepare(build: Build) -> Sites:
        return Sites(young.folder(build, size.scratch, "young"), old.folder(build, size.scratch, "old"))

    def turn(build: Build, sites: Sites, number: int) -> Figures:
        return {
            words[what]: 1000 * seconds
            for words, folder in ((YOUNG, sites.young), (OLD, sites.old))
            for what, seconds in _asked(build, folder, size)
        }

    return by_turns(builds, size, prepare, turn)


def _asked(build: Build, folder: Path, size: Size) -> Iterator[tuple[str, float]]:
    """Seconds of each of the three, from the records: the board at the door, card and review on the screen."""
    yield "board read anew", _board(build, folder, size.of(BOARDS, 1))
    yield "card", _card(build, folder, size.of(CARDS, 1))
    yield "review", statistics.median(reviews(build, folder, size.of(REVIEWS, 1)))


def _board(build: Build, folder: Path, times: int) -> float:
    """Boards each read whole from the records, since the settings were changed by another command just before."""
    program = build.run("settings", "show", "--data", folder)
    with build.door(folder) as door:
        door.line("board")
        return statistics.median(_board_anew(build, folder, door, program, number) for number in range(times))


def _board_anew(build: Build, folder: Path, door: Door, program: str, number: int) -> float:
    changed, found = re.subn(r"(?m)^door_minutes = \d+", f"door_minutes = {21 + number % 2}", program)
    if not found:
        raise Unmeasured(f"{build.name}: no door_minutes in its settings")
    file = folder / "changed.toml"
    file.write_text(changed, encoding="utf-8")
    build.run("settings", "load", file, "--data", folder)
    began = time.perf_counter()
    return door.line("board")[0] - began


def _card(build: Build, folder: Path, times: int) -> float:
    """Cards of those whose rows follow one another; each is opened for the first time."""
    with build.desk(folder) as probe:
        probe.until(opened, "the day", timeout=30)
        return statistics.median(_open_card(probe) for _ in range(times))


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
