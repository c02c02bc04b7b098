"""What of a row is written so that it becomes another: runs of letters of one look."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.frames.looks import Looks
from frontdesk.frames.rows import EMPTY, Row

FAR = 11
"""Blanks that are sooner erased than written."""
TAIL = " " * 4
"""Blanks at the end of a row that are sooner erased than written."""
MOST_ROWS = 1024
"""Rows of looks that are kept at hand."""
ALIKE = re.compile(r"(.)\1*", re.DOTALL)


class Run(NamedTuple):
    """Letters of one look from a place on; blanks among them show only the ground, which is that of the look.

    A run of no letters erases the row from there to its end.
    """

    y: int
    x: int
    look: str
    text: str
    blank: bool


NONE = Run(0, -1, "", "", False)
"""Stands before the first run of a row, and touches none."""


class Differences:
    """Finds the runs between rows."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._grounds = looks.grounds
        self._known: dict[str, Sequence[tuple[int, int, str]]] = {}

    def runs(self, y: int, had: Row | None, row: Row) -> list[Run]:
        """What makes row ``y`` of the screen this one, where it had another, or nobody knows which (None)."""
        letters, looks, _ = row
        had_letters, had_looks, _ = had or EMPTY
        letters_alone = had_looks == looks
        erased = self._erased_from(row)
        runs: list[Run] = []
        last = NONE
        for x, end, alike in self._parts(looks):
            if end > erased:
                end, alike = erased, alike[: max(erased - x, 0)]
            text = letters[x:end]
            if had_letters[x:end] == text and (letters_alone or had_looks[x:end] == alike):
                continue
            if had:
                x, end = _trimmed(had, row, x, end)
                text = letters[x:end]
            look, blank = looks[x], text.isspace()
            if last.blank is not blank and last.x + len(last.text) == x and self._joins(last, look, text):
                last = runs[-1] = Run(y, last.x, look if last.blank else last.look, last.text + text, False)
            else:
                last = Run(y, x, look, text, blank)
                runs.append(last)
        if erased < len(letters) and not (had and _same_from(erased, had, row)):
            runs.append(Run(y, erased, looks[-1], "", True))
        return runs

    def _parts(self, looks: str) -> Sequence[tuple[int, int, str]]:
        """Where cells of one look begin and end, with these. Many rows have the looks of another."""
        known = self._known.get(looks)
        if known is None:
            if len(self._known) >= MOST_ROWS:
                self._known.clear()
            known = self._known[looks] = [(*alike.span(), alike[0]) for alike in ALIKE.finditer(looks)]
        return known

    def _erased_from(self, row: Row) -> int:
        """The column from which on the row is sooner erased than written; its width where there is none."""
        letters, looks, _ = row
        look = looks[-1:]
        if not letters.endswith(TAIL) or look not in self._looks.fillable:
            return len(letters)
        end = max(len(letters.rstrip(" ")), len(looks.rstrip(look)))
        return end if len(letters) - end >= len(TAIL) else len(letters)

    def _joins(self, last: Run, look: str, text: str) -> bool:
        """Whether blanks and letters that touch are one run: they have one ground, and the blanks are not erased."""
        return self._grounds[last.look] == self._grounds[look] and len(last.text if last.blank else text) < FAR


def _same_from(x: int, had: Row, row: Row) -> bool:
    return had.letters[x:] == row.letters[x:] and had.looks[x:] == row.looks[x:]


def _trimmed(had: Row, row: Row, x: int, end: int) -> tuple[int, int]:
    """From the first to behind the last cell in which these columns of two rows differ; in one they do."""
    letters, looks, _ = row
    had_letters, had_looks, _ = had
    while had_letters[x] == letters[x] and had_looks[x] == looks[x]:
        x += 1
    end -= 1
    while had_letters[end] == letters[end] and had_looks[end] == looks[end]:
        end -= 1
    return x, end + 1
