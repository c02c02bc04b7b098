"""The terminal's cursor and the look it writes with; and runs as what is sent to it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from frontdesk.frames.looks import Looks
from frontdesk.frames.rows import BEHIND, Letters, Row, is_sure
from frontdesk.frames.runs import FAR, Run

Place = tuple[int, int]
"""A row and a column, both from 0."""


DOWN = "\v"
"""A row down, in the same column; a line feed would be given a return by the line."""
FEW_ROWS = 6
"""Rows that may sooner be gone down one by one."""


class Pen(NamedTuple):
    """Where the terminal writes next, and in which look; None where that is not known."""

    place: Place | None = None
    look: str | None = None


class Written(NamedTuple):
    """What is sent, and the pen after it."""

    text: str
    pen: Pen


class Hand:
    """Writes runs on a terminal so many columns wide, which ``erases_letters`` or does not."""

    def __init__(self, looks: Looks, letters: Letters, erases_letters: bool, width: int) -> None:
        self._looks, self._letters, self._erases_letters, self._width = looks, letters, erases_letters, width
        self._grounds = looks.grounds

    def written(self, runs: Sequence[Run], pen: Pen) -> Written:
        """Runs, look by look."""
        place, look = pen
        out: list[str] = []
        for wanted, (y, x, _, text, blank) in self._by_look(runs, look):
            if place != (y, x):
                out.append(moved(place, (y, x)))
            if wanted != look:
                out.append(self._looks.turn(look, wanted))
                look = wanted
            erased = self._erased(text, wanted) if blank else ""
            out.append(erased or text)
            end = x if erased else x + len(text)
            place = (y, end) if end < self._width else None
        return Written("".join(out), Pen(place, look))

    def _by_look(self, runs: Sequence[Run], at_hand: str | None) -> Iterator[tuple[str, Run]]:
        """Runs with the look that each is written in, always the one next that takes the fewest words."""
        groups = self._groups(runs, at_hand)
        turn, look = self._looks.turn, at_hand
        while groups:
            words = {other: len(turn(look, other)) for other in groups}
            look = min(words, key=words.__getitem__)
            for run in sorted(groups.pop(look)):
                yield look, run

    def _groups(self, runs: Sequence[Run], at_hand: str | None) -> dict[str, list[Run]]:
        """Runs by the look that each is written in; blanks take any that has their ground."""
        grounds = self._grounds
        groups: dict[str, list[Run]] = {} if at_hand is None else {at_hand: []}
        for run in runs:
            if not run.blank:
                groups.setdefault(run.look, []).append(run)
        showing = {grounds[look]: look for look in reversed(groups)}
        for run in runs:
            if run.blank:
                groups.setdefault(showing.get(run.look, run.look), []).append(run)
        return groups

    def as_it_stands(self, y: int, row: Row, pen: Pen) -> Written:
        """A whole row with letters to which not every terminal gives the same cells: each of them at its own place,
        over blanks, so that nothing beside it moves and nothing is left of what was there.
        """
        place, look = pen
        out: list[str] = []
        for x, (letter, looks) in enumerate(zip(row.letters, row.looks, strict=True)):
            if letter == BEHIND:
                continue
            out.append(moved(place, (y, x)))
            if looks != look:
                out.append(self._looks.turn(look, looks))
                look = looks
            place = (y, x + 1)
            if not is_sure(letter):
                cells = len(row.letters[x + 1 :]) - len(row.letters[x + 1 :].lstrip(BEHIND)) + 1
                out += [" " * cells, moved(None, (y, x)), self._letters.written(letter)]
                place = None
            out.append(letter if place else "")
        return Written("".join(out), Pen(None, look))

    def _erased(self, blanks: str, look: str) -> str:
        """What erases so many blanks, or to the end of the row where there are none; empty where it is longer."""
        if not blanks:
            return "\x1b[K"
        worth = len(blanks) >= FAR and self._erases_letters and look in self._looks.fillable
        return f"\x1b[{len(blanks)}X" if worth else ""


def moved(old: Place | None, new: Place) -> str:
    """What moves the cursor from an old place, or from anywhere (None), to a new one."""
    y, x = new
    way = f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H" if y else "\x1b[H"
    if old is not None and 0 <= y - old[0] <= FEW_ROWS:
        nearer = DOWN * (y - old[0]) + _along(old[1], x)
        if len(nearer) < len(way):
            return nearer
    return way


def _along(old: int, new: int) -> str:
    """What moves it from one column of a row to another."""
    if new == old:
        return ""
    if new == 0:
        return "\r"
    if new > old:
        return f"\x1b[{new - old}C" if new - old > 1 else "\x1b[C"
    return "\b" * (old - new) if old - new < 5 else f"\x1b[{old - new}D"
