"""From the key that turns to another view to its paint; from a digit on Activities to the seat; a review of the day."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.door import Door
from benchmarks.keys import echoes
from benchmarks.probe import BARE, Frame, Lines, Probe, Unmeasured, complete
from benchmarks.records import Records, board, desk
from benchmarks.screen import BODY, COUNTS, opened
from benchmarks.table import Row, milliseconds

SHOWN: dict[str, Callable[[Lines], bool]] = {
    "ctrl+g": lambda lines: "Placed " in lines[COUNTS],
    "ctrl+d": lambda lines: " gone · " in lines[7],
    "ctrl+l": lambda lines: " patients" in lines[COUNTS] and " to see" in lines[COUNTS],
    "ctrl+r": lambda lines: " left" in lines[COUNTS] and "What the record says" in lines[7],
    "ctrl+e": lambda lines: "In the building" in lines[COUNTS],
    "ctrl+t": lambda lines: "Expected" in lines[COUNTS] and "State" in lines[7],
}
ROUNDS, PLACED, REVIEWS = 6, 24, 20
GROUPS = "123"


def measure(records: Records, quick: bool) -> list[Row]:
    """Two hundred people on the day's screens."""
    rounds = 2 if quick else ROUNDS
    return [
        *_switches(records.copy("views", patients=200, at="14:00", played="13:48"), rounds),
        *_placings(records.copy("placing", patients=200, at="14:00", played="13:48")),
        *_reviews(records.copy("reviews", patients=200, at="16:10", played="15:58"), 5 if quick else REVIEWS),
    ]


def _switches(folder: Path, rounds: int) -> list[Row]:
    with desk(folder) as probe:
        probe.until(opened, "the day", timeout=30)
        waits = [_turn(probe, key) for _ in range(rounds) for key in SHOWN]
    return [Row("from one view to another", "ms", milliseconds(waits), most=120)]


def _turn(probe: Probe, key: str) -> float:
    sent = time.perf_counter()
    probe.keys(key)
    return complete(probe.until(SHOWN[key], f"the view of {key}"), BODY) - sent


def _placings(folder: Path) -> list[Row]:
    """People taken out of their groups from elsewhere are placed again, one digit each."""
    with desk(folder) as probe, Door(folder) as door, Probe(BARE) as bare:
        bare.until(lambda lines: "Find" in "".join(lines), "the bare app's field")
        probe.until(opened, "the day", timeout=30)
        here = [person.mrn for person in board(folder) if person.state == "here"]
        out = [mrn for mrn in here if door.ask(f"unassign @{mrn} Activity").ok][: PLACED + 4]
        probe.keys("ctrl+g")
        probe.until(lambda lines: f"Placed {len(here) - len(out)} " in lines[COUNTS] or bool(out), "Activities")
        probe.keys("down")
        probe.until(lambda lines: "Enter:" in lines[5] and "Placed" in lines[COUNTS], "somebody is marked")
        baseline, waits = [], []
        for number in range(PLACED):
            baseline += echoes(bare, "abc"[number % 3])
            waits.append(_place(probe, GROUPS[number % 3]))
    return [Row("a digit to the seat, committed", "ms", milliseconds(waits), milliseconds(baseline), times=3.0)]


def _place(probe: Probe, digit: str) -> float:
    before = _placed(probe.picture.lines)
    sent = time.perf_counter()
    probe.send(digit)
    frames = probe.until(lambda lines: _placed(lines) == before + 1, f"one more is placed by {digit}")
    return complete(frames, BODY) - sent


def _placed(lines: Lines) -> int:
    words = lines[COUNTS].split()
    return int(words[words.index("Placed") + 1])


def _reviews(folder: Path, times: int) -> list[Row]:
    """The day is looked over anew each time, since something was noted at the door."""
    somebody = board(folder)[0].mrn
    waits = []
    with desk(folder) as probe, Door(folder) as door:
        probe.until(lambda lines: "Expected" in lines[COUNTS], "the day", timeout=30)
        probe.keys("ctrl+r")
        probe.until(SHOWN["ctrl+r"], "the review")
        unseen = _unseen(probe.picture.lines)
        for number in range(1, times + 1):
            probe.keys("ctrl+t")
            probe.until(SHOWN["ctrl+t"], "Today")
            if not door.ask(f'note @{somebody} "number {number}"').ok:
                raise Unmeasured("a note was refused")
            probe.record(time.perf_counter() + 0.4)
            sent = time.perf_counter()
            probe.keys("ctrl+r")
            waits.append(complete(_anew(probe, unseen + number), BODY) - sent)
    return [Row("the review of a day of 200, anew", "ms", milliseconds(waits), most=150)]


def _anew(probe: Probe, unseen: int) -> list[Frame]:
    return probe.until(lambda lines: _unseen(lines) == unseen, "the review anew")


def _unseen(lines: Lines) -> int:
    """How many updates the review says counselors have not seen."""
    told = next((line for line in lines if "counselors have not seen" in line), "0")
    return int(told.split()[0])
