"""From a key to its paint: letters that narrow the list, and the Enter that checks in."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from benchmarks.probe import BARE, Lines, Probe, complete
from benchmarks.records import Person, Records, desk, found, people
from benchmarks.screen import BODY, HEIGHT, LIST, checked_in, checks_in, opened, rows, shown, typed
from benchmarks.table import Row, milliseconds, single

KEYS = 70
LETTERS = 3
"""Letters of a word before the box is emptied again."""


def measure(records: Records, quick: bool) -> list[Row]:
    """Letters at two sizes, then check-ins, all beside a bare field's echo in the same minutes."""
    few = records.copy("letters-500", patients=500, years=0 if quick else 1)
    many = records.copy("letters-5000", patients=5000)
    keys = 21 if quick else KEYS
    return [*_letters(few, many, keys), *_check_ins(records.copy("enter", patients=500, years=0 if quick else 1), keys)]


def last_name(name: str) -> str:
    """A last name as it is typed at the desk: small letters, no accents."""
    plain = unicodedata.normalize("NFKD", name.split(" ", 1)[-1])
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def _letters(few: Path, many: Path, keys: int) -> list[Row]:
    with Probe(BARE) as bare, desk(few) as small, desk(many) as large:
        bare.until(lambda lines: "Find" in "".join(lines), "the bare app's field")
        small.until(opened, "the day of 500", timeout=30)
        large.until(opened, "the day of 5,000", timeout=30)
        echoed, at_500, at_5000 = [], [], []
        turns = zip(_words(few, keys), _words(many, keys), strict=True)
        for in_few, in_many in turns:
            echoed += echoes(bare, in_few[-1][0])
            at_500 += _narrowed(small, in_few)
            at_5000 += _narrowed(large, in_many)
    echo = milliseconds(echoed)
    return [
        Row("letter to right list, 500", "ms", milliseconds(at_500), echo, times=2.0),
        Row("letter to right list, 5,000", "ms", milliseconds(at_5000), echo, times=2.0),
        Row("letter at 5,000 beside 500", "ms", milliseconds(at_5000), milliseconds(at_500), times=1.4),
    ]


Narrowing = tuple[str, list[str]]
"""What the box holds, and the names the finder answers to it, best first."""


def _words(folder: Path, keys: int) -> list[list[Narrowing]]:
    """Beginnings of last names from all over the alphabet, each letter with the finder's answer."""
    names = sorted({last_name(person.name)[:LETTERS] for person in people(folder)})
    whole = [name for name in names if len(name) == LETTERS and name.isalpha()]
    wanted = -(-keys // LETTERS)
    chosen = [whole[number * len(whole) // wanted] for number in range(wanted)]
    beginnings = [word[:length] for word in chosen for length in range(1, LETTERS + 1)]
    answers = [[shown(hit.name) for hit in answer] for answer in found(folder, beginnings, HEIGHT)]
    told = list(zip(beginnings, answers, strict=True))
    return [told[start : start + LETTERS] for start in range(0, len(told), LETTERS)]


def echoes(bare: Probe, word: str) -> list[float]:
    """Seconds from each letter to its paint in a bare field, which is emptied afterwards."""
    waits = [_echo(bare, word[: length + 1]) for length in range(len(word))]
    bare.keys("ctrl+u")
    bare.until(lambda lines: "Find" in "".join(lines), "an empty field")
    return waits


def _echo(bare: Probe, letters: str) -> float:
    sent = time.perf_counter()
    bare.send(letters[-1])
    return complete(bare.until(lambda lines: letters in "".join(lines), f"the letters {letters}")) - sent


def _narrowed(probe: Probe, word: Sequence[Narrowing]) -> list[float]:
    """Seconds from each letter to the complete list that the finder answers."""
    waits = [_narrow(probe, *step) for step in word]
    probe.keys("escape")
    probe.until(lambda lines: typed(lines, ""), "an empty find box")
    return waits


def _narrow(probe: Probe, letters: str, names: list[str]) -> float:
    sent = time.perf_counter()
    probe.send(letters[-1])
    what = f"the list for {letters!r}: {', '.join(names[:5])} …"
    frames = probe.until(lambda lines: typed(lines, letters) and _lists(lines, names), what)
    return complete(frames, slice(4, LIST.stop)) - sent


def _lists(lines: Lines, names: list[str]) -> bool:
    listed = [row.name for row in rows(lines)]
    return bool(listed) and listed == names[:HEIGHT]


def _check_ins(folder: Path, keys: int) -> list[Row]:
    persons = people(folder, "expected")[:keys]
    with Probe(BARE) as bare, desk(folder) as probe:
        bare.until(lambda lines: "Find" in "".join(lines), "the bare app's field")
        probe.until(opened, "the day", timeout=30)
        echoed, waits = [], []
        for person in persons:
            echoed += echoes(bare, last_name(person.name)[:1])
            waits.append(_check_in(probe, person))
    here = {person.mrn for person in people(folder, "here")}
    lost = [person for person in persons if person.mrn not in here]
    return [
        Row("Enter to `here`, committed", "ms", milliseconds(waits), milliseconds(echoed), times=2.5),
        Row("painted but not in the records", "people", single(len(lost)), most=0),
    ]


def _check_in(probe: Probe, person: Person) -> float:
    probe.send(person.mrn)
    probe.until(lambda lines: checks_in(lines, person.name), f"Enter: check in {person.name}")
    sent = time.perf_counter()
    probe.keys("enter")
    frames = probe.until(lambda lines: checked_in(lines, person.name), f"{person.name} is here")
    return complete(frames, BODY) - sent
