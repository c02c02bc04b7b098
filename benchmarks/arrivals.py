"""From Enter to `here`: check-ins at the find box, and whether what was painted is in the records."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.build import BoardPerson, Build, Place
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.echo import echo
from benchmarks.probe import Probe, bare, complete, sent
from benchmarks.screen import BODY, checked_in, checks_in, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

PERSONS = 14
"""Check-ins of a run: seventy in five."""
BARE_LETTER = "bare: letter, among check-ins"
ENTER, LOST = "Enter to `here`, committed", "painted but not in the records, all runs"
LINES = (
    Measure(BARE_LETTER, "ms"),
    Measure(ENTER, "ms", beside=BARE_LETTER, times=2.5),
    Measure(LOST, "people", most=0, counted=True),
)


class Morning(NamedTuple):
    """Records, and those who are expected there."""

    place: Place
    expected: list[BoardPerson]


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Each run checks in others."""
    day, persons = PlayedDay(size.of(500, 24), nobody_yet), size.of(PERSONS, 3)

    def prepare(build: Build) -> Morning:
        place = day.copy(build, size.scratch, "arrivals")
        return Morning(place, build.people(place, "expected"))

    def turn(build: Build, morning: Morning, number: int) -> Figures:
        chosen = morning.expected[number * persons : (number + 1) * persons]
        with build.desk(morning.place) as probe:
            probe.until(opened, "the day", timeout=30)
            waits = [_check_in(probe, person) for person in chosen]
        here = {person.mrn for person in build.people(morning.place, "here")}
        lost = sum(person.mrn not in here for person in chosen)
        return {ENTER: 1000 * statistics.median(waits), LOST: lost}

    return by_turns(builds, size, prepare, turn, lambda: _bare(persons))


def _bare(letters: int) -> Figures:
    with bare() as field:
        waits = [wait for number in range(letters) for wait in echo(field, "abc"[number % 3])]
        return {BARE_LETTER: 1000 * statistics.median(waits)}


def _check_in(probe: Probe, person: BoardPerson) -> float:
    probe.send(person.mrn)
    probe.until(lambda lines: checks_in(lines, person.name), f"Enter: check in {person.name}")
    began = sent(probe, "enter")
    frames = probe.until(lambda lines: checked_in(lines, person.name), f"{person.name} is here")
    return complete(frames, BODY) - began
