"""Lines a second through `find -`, each about another person of two thousand: on a day begun, and on one not begun."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.build import BoardPerson, Build
from benchmarks.days import PlayedDay, first_tenth, nobody_yet
from benchmarks.door import Door
from benchmarks.faults import Unmeasured
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

BEFORE, BEGUN = "lines through `find -`, 2,000, before the first arrival", "lines through `find -`, 2,000, day begun"
ASKED = {BEFORE: 15, BEGUN: 200}
"""Lines of a run."""
LINES = tuple(Measure(what, "a second", more_is_better=True) for what in ASKED)


class FinderSite(NamedTuple):
    """Records, and everyone there."""

    folder: Path
    people: list[BoardPerson]


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Whole names from all over the census; each is asked when the last was answered."""
    people = size.of(2000, 24)
    days = {BEFORE: PlayedDay(people, nobody_yet), BEGUN: PlayedDay(people, first_tenth)}

    def prepare(build: Build) -> dict[str, FinderSite]:
        return {what: _site(build, day, size) for what, day in days.items()}

    def turn(build: Build, sites: dict[str, FinderSite], number: int) -> Figures:
        return {what: _rate(build, site, number, size.of(ASKED[what], 4)) for what, site in sites.items()}

    return by_turns(builds, size, prepare, turn)


def _site(build: Build, day: PlayedDay, size: Size) -> FinderSite:
    folder = day.folder(build, size.scratch, f"finder-{day.acts.__name__}")
    return FinderSite(folder, build.people(folder))


def _rate(build: Build, site: FinderSite, number: int, asked: int) -> float:
    """Lines a second, after a first one that counts for nothing; each run asks about others."""
    step = len(site.people) // (asked + 1)
    first, *others = site.people[number % step :: step][: asked + 1]
    with build.finder(site.folder) as finder:
        began = _find(finder, first)
        ended = [_find(finder, person) for person in others][-1]
    return len(others) / (ended - began)


def _find(finder: Door, person: BoardPerson) -> float:
    """When the answer came, in which the person must be."""
    at, answer = finder.line(person.name)
    if f'"{person.mrn}"' not in answer:
        raise Unmeasured(f"find {person.name} does not find {person.mrn}: {answer[:200]}")
    return at
