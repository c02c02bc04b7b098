"""Which rows of a column are in sight: whole pages, the marked person's among them."""

from collections.abc import Sequence

from frontdesk.texts.screen import above, more
from frontdesk.widgets.columns import Cell
from frontdesk.widgets.ink import Tone


def in_sight(cells: Sequence[Cell], fits: int, free: str = "") -> tuple[Cell, ...]:
    """As many rows as fit, by pages, the marked person's among them; then what is free, and how many more there are."""
    rows = [*cells, Cell(free, tone=Tone.QUIET)] if free else list(cells)
    if len(rows) <= fits:
        return tuple(rows)
    start, end = page(len(cells), fits, _place_of_person(cells))
    first = [Cell(above(start), tone=Tone.QUIET)] if start else []
    rest = more(len(cells) - end, free)
    return (*first, *cells[start:end], *([Cell(rest, tone=Tone.QUIET)] if rest else []))


def _place_of_person(cells: Sequence[Cell]) -> int:
    return next((place for place, cell in enumerate(cells) if cell.bold), 0)


def page(length: int, fits: int, place: int) -> tuple[int, int]:
    """Which rows of a long column are shown where one of them must be: a last row says what follows, a first what
    went before.
    """
    first, others = max(fits - 1, 1), max(fits - 2, 1)
    if place < first:
        return 0, min(first, length)
    start = first + (place - first) // others * others
    return start, min(start + others, length)
