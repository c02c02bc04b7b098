"""From a letter to the list it leaves, at three sizes; and the memory that the middle one takes."""

from __future__ import annotations

import statistics
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.build import Build, Place
from benchmarks.days import PlayedDay, first_tenth, nobody_yet
from benchmarks.echo import echo
from benchmarks.probe import Lines, Probe, bare, complete, sent
from benchmarks.screen import BODY, ENOUGH, opened, rows, shown, typed
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

WORDS, LETTERS = 5, 3
"""Words of a run, and letters of each before the box is emptied again."""
ASKED = 40
"""Names that the finder is asked for: more than the list has rows."""
SETTLED = 0.5
"""Seconds without output after which the list is taken to stand."""
BARE_LETTER, BARE_MEMORY = "bare: letter", "bare: memory"
FEW, MANY = "letter to right list, 500", "letter to right list, 5,000"
GROWTH, MEMORY = "letter at 5,000 beside 500", "memory at 5,000"
LINES = (
    Measure(BARE_LETTER, "ms"),
    Measure(FEW, "ms", beside=BARE_LETTER, times=2.0),
    Measure(MANY, "ms", beside=BARE_LETTER, times=2.0),
    Measure(GROWTH, "times", most=1.4),
    Measure(BARE_MEMORY, "MiB"),
    Measure(MEMORY, "MiB", most=72),
)

BARE_BESIDE, MOST = "bare: letter, beside 50,000 people", "letter to right list, 50,000"
LINES_OF_MOST = (Measure(BARE_BESIDE, "ms"), Measure(MOST, "ms", beside=BARE_BESIDE, times=2.0))


class Narrowing(NamedTuple):
    """What the box holds, and the names the finder answers to it, best first."""

    letters: str
    names: list[str]


Words = list[list[Narrowing]]


class LettersSite(NamedTuple):
    """Records, and the words that are typed there."""

    place: Place
    words: Words


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Letters at two sizes beside a bare field's echo, all in the same minutes."""
    days = PlayedDay(size.of(500, 24), first_tenth), PlayedDay(size.of(5000, 60), nobody_yet)
    words = size.of(WORDS, 2)

    def prepare(build: Build) -> tuple[LettersSite, LettersSite]:
        few, many = (_site(build, day, size, words) for day in days)
        return few, many

    def turn(build: Build, sites: tuple[LettersSite, LettersSite], number: int) -> Figures:
        few, many = sites
        at_few, _ = _typed(build, few)
        at_many, memory = _typed(build, many)
        return {FEW: 1000 * at_few, MANY: 1000 * at_many, GROWTH: at_many / at_few, MEMORY: memory}

    return by_turns(builds, size, prepare, turn, lambda: _bare(words))


def measure_most(builds: Sequence[Build], size: Size) -> Runs:
    """The same with the largest census there may be, of this build alone: others take a minute to read it in."""
    day, words = PlayedDay(size.of(50_000, 120), nobody_yet), size.of(WORDS, 2)

    def prepare(build: Build) -> LettersSite:
        return _site(build, day, size, words)

    def turn(build: Build, site: LettersSite, number: int) -> Figures:
        return {MOST: 1000 * _typed(build, site)[0]}

    return by_turns(builds[-1:], size, prepare, turn, lambda: {BARE_BESIDE: _bare(words)[BARE_LETTER]})


def last_name(name: str) -> str:
    """A last name as it is typed at the desk: small letters, no accents."""
    plain = unicodedata.normalize("NFKD", name.split(" ", 1)[-1])
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def _bare(words: int) -> Figures:
    with bare() as field:
        waits = [wait for number in range(words) for wait in echo(field, "mar"[: LETTERS - number % 2])]
        return {BARE_LETTER: 1000 * statistics.median(waits), BARE_MEMORY: field.memory()}


def _site(build: Build, day: PlayedDay, size: Size, words: int) -> LettersSite:
    place = day.copy(build, size.scratch, f"letters-{day.people}")
    return LettersSite(place, _words(build, place, words))


def _words(build: Build, place: Place, wanted: int) -> Words:
    """Beginnings of last names from all over the alphabet, each letter with the finder's answer."""
    names = sorted({last_name(person.name)[:LETTERS] for person in build.people(place)})
    whole = [name for name in names if len(name) == LETTERS and name.isalpha()]
    chosen = [whole[number * len(whole) // wanted] for number in range(wanted)]
    beginnings = [word[:length] for word in chosen for length in range(1, LETTERS + 1)]
    answers = [[shown(hit.name) for hit in answer] for answer in build.found(place, beginnings, ASKED)]
    told = [Narrowing(*each) for each in zip(beginnings, answers, strict=True)]
    return [told[start : start + LETTERS] for start in range(0, len(told), LETTERS)]


def _typed(build: Build, site: LettersSite) -> tuple[float, float]:
    """The middle of the seconds from a letter to the complete list, and the memory in MiB before the first."""
    with build.desk(site.place) as probe:
        probe.until(opened, "the day", timeout=30, quiet=SETTLED)
        probe.rest()
        memory = probe.memory()
        return statistics.median(wait for word in site.words for wait in _narrowed(probe, word)), memory


def _narrowed(probe: Probe, word: Sequence[Narrowing]) -> list[float]:
    waits = [_narrow(probe, *step) for step in word]
    probe.keys("escape")
    probe.until(lambda lines: typed(lines, ""), "an empty find box")
    return waits


def _narrow(probe: Probe, letters: str, names: list[str]) -> float:
    """Seconds from the last of these letters to the list that the finder answers."""
    began = sent(probe, letters[-1])
    what = f"the list for {letters!r}: {', '.join(names[:5])} …"
    frames = probe.until(lambda lines: typed(lines, letters) and _lists(lines, names), what)
    return complete(frames, BODY) - began


def _lists(lines: Lines, names: list[str]) -> bool:
    listed = [row.name for row in rows(lines)]
    return len(listed) >= min(len(names), ENOUGH) and listed == names[: len(listed)]
