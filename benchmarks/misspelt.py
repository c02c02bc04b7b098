"""The misspelt: of two thousand names of many origins, five letters of the last and two of the first with a slip."""

from __future__ import annotations

import csv
import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from rapidfuzz import fuzz, process

from benchmarks.build import Build
from benchmarks.door import Door
from benchmarks.origins import names
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns

NOT_FIRST, NOT_IN_FIVE = "misspelt, 2,000: not the first, of 100", "misspelt, 2,000: not within five, of 100"
RATIO_NOT_FIRST, RATIO_NOT_IN_FIVE = "WRatio of rapidfuzz: not the first", "WRatio of rapidfuzz: not within five"
PLAIN, MISSPELT = "a letter of a name, 5,000, 95th percentile", "a misspelt name, 5,000, 95th percentile"
LINES = (
    Measure(NOT_FIRST, "of 100", most=7),
    Measure(NOT_IN_FIVE, "of 100", most=1),
    Measure(RATIO_NOT_FIRST, "of 100"),
    Measure(RATIO_NOT_IN_FIVE, "of 100"),
    Measure(PLAIN, "ms"),
    Measure(MISSPELT, "ms", beside=PLAIN, times=4.0),
)
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("sch", "sh"), ("cz", "ch"), ("sz", "sh"), ("tz", "ts"), ("qu", "k"), ("kn", "n"),
    ("wr", "r"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("ie", "y"), ("ou", "u"), ("ee", "i"), ("x", "ks"), ("c", "k"),
    ("k", "c"), ("v", "w"), ("w", "v"), ("y", "i"), ("z", "s"), ("f", "ph"), ("j", "h"), ("ll", "l"), ("nn", "n"),
    ("tt", "t"), ("ss", "s"), ("rr", "r"), ("mac", "mc"), ("mc", "mac"), ("e", "a"), ("a", "e"), ("o", "u"), ("u", "o"),
    ("i", "e"),
)  # fmt: skip
"""What is written for what is heard, the likeliest first: a list of its own, not the one the program knows."""


class MisspeltName(NamedTuple):
    """What is typed, and whose name it was to be, by their place."""

    place: int
    typed: str


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Each name of two thousand is asked once; letters are timed on a census of five thousand."""
    people, many = list(names(size.of(2000, 24))), list(names(size.of(5000, 40), seed=2))
    asked = list(misspelt(people))
    ratio = _by_ratio(people, asked)

    def prepare(build: Build) -> tuple[Path, Path]:
        return _site(build, people, size, "misspelt"), _site(build, many, size, "misspelt-many")

    def turn(build: Build, sites: tuple[Path, Path], number: int) -> Figures:
        with build.finder(sites[0]) as finder:
            places = [_places(finder, each) for each in asked]
        few = many[number :: size.of(50, 10)]
        with build.finder(sites[1]) as finder:
            return {**_missed(places), **ratio, **_times(finder, few)}

    return by_turns(builds, size, prepare, turn)


def misspelt(people: Sequence[tuple[str, str]]) -> Iterator[MisspeltName]:
    """One slip for each: a neighbouring key, a letter doubled, swapped, missing, the first one wrong, or a sound.

    The last three are of the last name: of two letters one alone is left, or a beginning of somebody else's name.
    """
    draw = Random(7).random
    kinds: tuple[Slip, ...] = (_neighbour, _doubled, _swapped, *OF_LAST_NAMES)
    for place, (last, first) in enumerate(people):
        slip = kinds[place % len(kinds)]
        words = [_letters(last)[:5], _letters(first)[:2]]
        which = 0 if slip in OF_LAST_NAMES or draw() * 7 < 5 else 1
        words[which] = slip(_letters(last) if slip is _sound else words[which], draw)[: 5 if slip is _sound else None]
        yield MisspeltName(place, " ".join(words))


Draw = Callable[[], float]
Slip = Callable[[str, Draw], str]


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalpha())


def _neighbour(word: str, draw: Draw) -> str:
    at = int(draw() * len(word))
    keys = _beside(word[at])
    return word[:at] + keys[int(draw() * len(keys))] + word[at + 1 :]


def _doubled(word: str, draw: Draw) -> str:
    at = int(draw() * len(word))
    return word[:at] + word[at] + word[at:]


def _missing(word: str, draw: Draw) -> str:
    """Not the last letter: without it there is no slip."""
    at = int(draw() * (len(word) - 1))
    return word[:at] + word[at + 1 :]


def _swapped(word: str, draw: Draw) -> str:
    apart = [at for at in range(len(word) - 1) if word[at] != word[at + 1]]
    at = apart[int(draw() * len(apart))]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _wrong_first(word: str, draw: Draw) -> str:
    others = [letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter != word[0]]
    return others[int(draw() * len(others))] + word[1:]


def _sound(word: str, draw: Draw) -> str:
    """The first that can be heard in its beginning, or one of the next two."""
    heard = [(written, sound) for written, sound in SOUNDS if written in word[:5]][:3]
    if not heard:
        return _neighbour(word, draw)
    written, sound = heard[int(draw() * len(heard))]
    return word.replace(written, sound, 1)


OF_LAST_NAMES: tuple[Slip, ...] = (_missing, _wrong_first, _sound)


@cache
def _beside(key: str) -> str:
    """The keys around one."""
    y = next(y for y, row in enumerate(ROWS) if key in row)
    x = ROWS[y].index(key)
    around = ((y, x - 1), (y, x + 1), (y - 1, x), (y - 1, x + 1), (y + 1, x - 1), (y + 1, x))
    return "".join(ROWS[row][at] for row, at in around if 0 <= row < len(ROWS) and 0 <= at < len(ROWS[row]))


def _site(build: Build, people: Sequence[tuple[str, str]], size: Size, name: str) -> Path:
    folder = size.scratch / f"{name}-{build.name}"
    build.run("demo", "--patients", "0", "--make-only", "--data", folder)
    census = size.scratch / f"{name}.csv"
    with census.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("mrn", "last_name", "first_name", "dob"))
        rows.writerows((f"M{place}", last, first, "1990-01-01") for place, (last, first) in enumerate(people))
    build.run("roster", "import", census, "--data", folder)
    with build.door(folder) as door:
        door.act("check-in @M0")  # a day not begun is read anew for each line, which is not what is measured here
    return folder


def _places(finder: Door, asked: MisspeltName) -> int | None:
    """Where in the answer the right one stands, from 0; None where not."""
    found = [row["mrn"] for row in json.loads(finder.line(asked.typed)[1])]
    wanted = f"M{asked.place}"
    return found.index(wanted) if wanted in found else None


def _missed(places: Sequence[int | None]) -> Figures:
    first, five = (sum(place is not None and place < most for place in places) for most in (1, 5))
    return {NOT_FIRST: _of_hundred(len(places) - first, places), NOT_IN_FIVE: _of_hundred(len(places) - five, places)}


def _of_hundred(number: int, places: Sequence[object]) -> float:
    return 100 * number / len(places)


def _by_ratio(people: Sequence[tuple[str, str]], asked: Sequence[MisspeltName]) -> Figures:
    """The same by the ratio that rapidfuzz recommends, over whole names."""
    whole = [f"{_letters(last)} {_letters(first)}" for last, first in people]
    answers = [process.extract(each.typed, whole, scorer=fuzz.WRatio, limit=5) for each in asked]
    found = ([place for _, _, place in answer] for answer in answers)
    places = [in_.index(each.place) if each.place in in_ else None for in_, each in zip(found, asked, strict=True)]
    missed = _missed(places)
    return {RATIO_NOT_FIRST: missed[NOT_FIRST], RATIO_NOT_IN_FIVE: missed[NOT_IN_FIVE]}


def _times(finder: Door, people: Sequence[tuple[str, str]]) -> Figures:
    """How long answers take: letter after letter of names, and of names with a slip. The first is not timed."""
    told = [f"{_letters(last)[:5]} {_letters(first)[:2]}" for last, first in people]
    letters = [text[:end] for text in told for end in range(1, len(text) + 1)]
    slips = [each.typed for each in misspelt(people)]
    return {PLAIN: _waits(finder, letters), MISSPELT: _waits(finder, slips)}


def _waits(finder: Door, asked: Sequence[str]) -> float:
    finder.line(asked[0])
    waits = []
    for text in asked:
        began = time.perf_counter()
        waits.append(1000 * (finder.line(text)[0] - began))
    return statistics.quantiles(waits, n=20, method="inclusive")[-1]
