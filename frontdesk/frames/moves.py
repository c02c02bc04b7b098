"""Rows that stand on the screen already, some rows higher or lower: the terminal moves them itself."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.frames.rows import Row

LEAST = 8
"""Rows that must be saved by a move, so that it is worth its words."""


class Move(NamedTuple):
    """The rows from ``first`` up to and with ``last`` go so many up, or where ``rows`` is negative down."""

    first: int
    last: int
    rows: int

    @property
    def written(self) -> str:
        """What a terminal is sent. Its cursor is anywhere after it."""
        number = "" if abs(self.rows) == 1 else abs(self.rows)
        return f"\x1b[{self.first + 1};{self.last + 1}r\x1b[{self.first + 1}H\x1b[{number}{'ML'[self.rows < 0]}\x1b[r"

    def done(self, rows: Sequence[Row | None]) -> list[Row | None]:
        """The rows of a screen after it; nobody knows what is in those that became free."""
        part = rows[self.first : self.last + 1]
        free = [None] * abs(self.rows)
        moved = [*part[self.rows :], *free] if self.rows > 0 else [*free, *part[: self.rows]]
        return [*rows[: self.first], *moved, *rows[self.last + 1 :]]


def move_between(shown: Sequence[Row | None], wanted: Sequence[Row]) -> Move | None:
    """The move that leaves the most rows of a screen as they are to be, if one is worth it."""
    places = {row: y for y, row in enumerate(shown) if row}
    ways = Counter(places[row] - y for y, row in enumerate(wanted) if row in places and shown[y] != row)
    if not ways:
        return None
    by, saved = ways.most_common(1)[0]
    if saved < LEAST:
        return None
    kept = [y for y, row in enumerate(wanted) if places.get(row) == y + by]
    move = Move(min(kept[0], kept[0] + by), max(kept[-1], kept[-1] + by), by)
    return move if _saved(move, shown, wanted) >= LEAST else None


def _saved(move: Move, shown: Sequence[Row | None], wanted: Sequence[Row]) -> int:
    """Rows that are right only because of a move, less those that were right already."""
    return sum((now == row) - (had == row) for had, now, row in zip(shown, move.done(shown), wanted, strict=True))
