"""From the command to the first frame, and to a day one can work on."""

from __future__ import annotations

from pathlib import Path

from benchmarks.probe import BARE, Lines, Probe, first
from benchmarks.records import Records, desk
from benchmarks.screen import FIND, opened, rows, typed
from benchmarks.table import Row, milliseconds

STARTS = 15
SETTLED = 0.5
"""Seconds without output after which a start is over: drawing begins only then, so it delays no instant."""


def measure(records: Records, quick: bool) -> list[Row]:
    """Both programs by turns, after one start of each that counts for nothing."""
    folder = records.copy("starts", patients=500, years=0 if quick else 1)
    _bare(), _desk(folder)
    bare, frames, boards = [], [], []
    for _ in range(5 if quick else STARTS):
        bare.append(_bare())
        frame, board = _desk(folder)
        frames.append(frame)
        boards.append(board)
    baseline = milliseconds(bare)
    return [
        Row("start to first frame", "ms", milliseconds(frames), baseline, times=1.3),
        Row("start to usable board, 500", "ms", milliseconds(boards), baseline, times=2.8),
    ]


def _bare() -> float:
    with Probe(BARE) as probe:
        frames = probe.until(_finds, "the bare app's field", timeout=30, quiet=SETTLED)
        return first(frames, _finds) - probe.began


def _desk(folder: Path) -> tuple[float, float]:
    """Seconds to the word `Find` and to the board, on which a letter must then narrow the list."""
    with desk(folder) as probe:
        frames = probe.until(opened, "the day", timeout=30, quiet=SETTLED)
        letter = rows(probe.picture.lines)[0].name[0].lower()
        probe.send(letter)
        probe.until(lambda lines: typed(lines, letter), "a letter in the find box")
        return first(frames, _finds) - probe.began, first(frames, opened) - probe.began


def _finds(lines: Lines) -> bool:
    return any("Find" in line for line in (lines[0], lines[1], lines[FIND]))
