"""A scanner at the desk: card numbers faster than anyone types."""

from __future__ import annotations

from benchmarks.probe import Probe, Unmeasured
from benchmarks.records import Person, Records, desk, people
from benchmarks.screen import checked_in, opened, typed
from benchmarks.table import Row, single

SCANS = 200
GAP = 0.004
"""Seconds between two characters, Enter among them."""


def measure(records: Records, quick: bool) -> list[Row]:
    """Each scan must have checked in its person, and nobody else, by what the records say afterwards."""
    folder = records.copy("scanner", patients=500, years=0 if quick else 1)
    before = {person.mrn for person in people(folder, "here")}
    scanned = people(folder, "expected")[:SCANS]
    with desk(folder) as probe:
        probe.until(opened, "the day", timeout=30)
        for person in scanned:
            _scan(probe, person)
    here = {person.mrn for person in people(folder, "here")} - before
    wrong = here ^ {person.mrn for person in scanned}
    return [Row(f"scans gone wrong, of {len(scanned)} at 4 ms", "scans", single(len(wrong)), most=0)]


def _scan(probe: Probe, person: Person) -> None:
    """One card, and the next when its answer is painted; a wrong turn is left by Escape, and counted by the records."""
    probe.scan(f"{person.mrn}\r", GAP)
    try:
        probe.until(lambda lines: checked_in(lines, person.name), person.name, timeout=3)
    except Unmeasured:
        probe.keys("escape", "escape")
        probe.until(lambda lines: typed(lines, ""), "an empty find box")
