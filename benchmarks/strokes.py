"""How many keys a whole census costs to check in, by name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.build import Build, FoundLine
from benchmarks.days import PlayedDay, nobody_yet
from benchmarks.faults import Unmeasured
from benchmarks.letters import last_name
from benchmarks.probe import Lines, Probe
from benchmarks.screen import checked_in, checks_in, opened, typed
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, at_once

SHORT = 0.03
"""Seconds of quiet after which a paint is taken to be complete: nothing is timed here."""
KEYS = "keys to check in one of 200, mean"
LINES = (Measure(KEYS, "keys", most=5),)


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """Everyone expected at nine, in turn: the last name, letter by letter, until Enter would check them in.

    All of them, since who is here already stands in nobody's way: the later ones cost fewer keys. The same keys give
    the same screen each time: one run of each build tells all.
    """
    day, persons = PlayedDay(size.of(200, 24), nobody_yet), size.of(200, 6)

    def prepare(build: Build) -> Path:
        return day.folder(build, size.scratch, "strokes")

    def turn(build: Build, folder: Path, number: int) -> Figures:
        chosen = expected(build, folder)[:persons]
        with build.desk(folder) as probe:
            probe.until(opened, "the day", timeout=30)
            counts = [check_in(probe, person) for person in chosen]
        return {KEYS: sum(counts) / len(counts)}

    return at_once(builds, prepare, turn)


def expected(build: Build, folder: Path) -> list[FoundLine]:
    """Everyone who is expected, as the finder tells them."""
    mrns = [person.mrn for person in build.board(folder) if person.state == "expected"]
    return [answer[0] for answer in build.found(folder, mrns, 1)]


def check_in(probe: Probe, person: FoundLine) -> int:
    """Check somebody in by letters and Enter. Returns how many keys were pressed for it."""
    keys = _name(probe, person) + 1
    probe.keys("enter")
    probe.until(
        lambda lines: checked_in(lines, person.name) or _asks(lines), f"{person.name} or four digits", quiet=SHORT
    )
    if checked_in(probe.picture.lines, person.name):
        return keys
    return keys + _answer(probe, person)


def _name(probe: Probe, person: FoundLine) -> int:
    """Type until the Enter line names the person; arrows where the whole name was not enough."""
    first = last_name(f"- {person.name.split(' ')[0]}")
    whole = f"{last_name(person.name)} {first}"
    for length in range(1, len(whole) + 1):
        _type(probe, whole[:length])
        if checks_in(probe.picture.lines, person.name):
            return length
    for arrows in range(1, 10):
        probe.keys("down")
        probe.until(lambda _: True, "the next row", quiet=SHORT)
        if checks_in(probe.picture.lines, person.name):
            return len(whole) + arrows
    raise Unmeasured(f"no letters lead to {person.name}\n{probe.shown()}")


def _type(probe: Probe, letters: str) -> None:
    """Type the last of these letters, and wait until all of them are in the box."""
    probe.send(letters[-1])
    probe.until(lambda lines: typed(lines, letters), f"the letters {letters!r}", quiet=SHORT)


def _asks(lines: Lines) -> bool:
    """Whether a dialog asks for the birth month and day."""
    return any("birth" in line.lower() for line in lines[6:-4])


def _answer(probe: Probe, person: FoundLine) -> int:
    """Four digits, and Enter where the dialog wants one."""
    digits = person.dob[5:7] + person.dob[8:10]
    probe.keys(*digits)
    probe.until(lambda _: True, "the digits", quiet=0.3)
    if checked_in(probe.picture.lines, person.name):
        return len(digits)
    probe.keys("enter")
    probe.until(lambda lines: checked_in(lines, person.name), f"{person.name} is here", quiet=SHORT)
    return len(digits) + 1
