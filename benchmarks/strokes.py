"""How many keys a whole census costs to check in, by name."""

from __future__ import annotations

from pathlib import Path

from benchmarks.keys import last_name
from benchmarks.probe import Lines, Probe, Unmeasured
from benchmarks.records import Found, Records, board, desk, found
from benchmarks.screen import checked_in, checks_in, opened, typed
from benchmarks.table import Row, Spread, spread

PATIENTS = 200
SEEDS = (1, 2, 3)
"""Three censuses: from one to another the mean differs by a third of a key."""
SHORT = 0.04


def measure(records: Records, quick: bool) -> list[Row]:
    """Everyone expected at nine, in turn: the last name, letter by letter, until Enter would check them in."""
    counts = [keys for seed in SEEDS[: 1 if quick else None] for keys in _census(records, seed, 40 if quick else None)]
    mean = Spread(sum(counts) / len(counts), spread(counts).p95)
    return [Row(f"keys to check in one of {PATIENTS}, mean", "keys", mean, most=5)]


def _census(records: Records, seed: int, number: int | None) -> list[int]:
    """The keys pressed for each person of a census."""
    folder = records.all_expected("strokes", PATIENTS, seed)
    persons = _persons(folder)[:number]
    with desk(folder) as probe:
        probe.until(opened, "the day", timeout=30)
        return [_check_in(probe, person) for person in persons]


def _persons(folder: Path) -> list[Found]:
    mrns = [person.mrn for person in board(folder) if person.state == "expected"]
    return [answer[0] for answer in found(folder, mrns, 1)]


def _check_in(probe: Probe, person: Found) -> int:
    """The keys pressed for one person."""
    keys = _name(probe, person) + 1
    probe.keys("enter")
    probe.until(
        lambda lines: checked_in(lines, person.name) or _asks(lines), f"{person.name} or four digits", quiet=SHORT
    )
    if checked_in(probe.picture.lines, person.name):
        return keys
    return keys + _answer(probe, person)


def _name(probe: Probe, person: Found) -> int:
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
    return any("birth" in line.lower() for line in lines[7:-4])


def _answer(probe: Probe, person: Found) -> int:
    """Four digits, and Enter where the dialog wants one."""
    digits = person.dob[5:7] + person.dob[8:10]
    probe.keys(*digits)
    probe.until(lambda _: True, "the digits", quiet=0.3)
    if checked_in(probe.picture.lines, person.name):
        return len(digits)
    probe.keys("enter")
    probe.until(lambda lines: checked_in(lines, person.name), f"{person.name} is here", quiet=SHORT)
    return len(digits) + 1
