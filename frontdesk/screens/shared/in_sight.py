"""Which rows of a column are in sight: whole pages, the marked person's among them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from frontdesk.shapes.people import Person
from frontdesk.texts.today_words import above, more
from frontdesk.widgets.columns import Cell
from frontdesk.widgets.ink import Tone

Row = TypeVar("Row")


def in_sight(
    people: Sequence[Row], marked: int | None, fits: int, cell: Callable[[Row], Cell], free: str = "", rolled: int = 0
) -> tuple[Cell, ...]:
    """As many rows as fit, by pages, the marked person's among them, or those so many further down where the wheel has
    ``rolled`` them; then what is free, and how many more there are.

    Only what is in sight is made into cells.
    """
    if len(people) + bool(free) <= fits:
        return (*map(cell, people), *([Cell(free, tone=Tone.QUIET)] if free else []))
    index = next((index for index, row in enumerate(people) if isinstance(row, Person) and row.id == marked), 0)
    start, end = rolled_page(len(people), fits, index, rolled) if rolled else page(len(people), fits, index)
    first = [Cell(above(start), tone=Tone.QUIET)] if start else []
    rest = more(len(people) - end, free)
    return (*first, *map(cell, people[start:end]), *([Cell(rest, tone=Tone.QUIET)] if rest else []))


def page(length: int, fits: int, index: int) -> tuple[int, int]:
    """Which rows of a long column are shown where one of them must be: a last row says what follows, a first what
    went before.
    """
    first, others = max(fits - 1, 1), max(fits - 2, 1)
    if index < first:
        return 0, min(first, length)
    start = first + (index - first) // others * others
    return start, min(start + others, length)


def rolled_page(length: int, fits: int, index: int, rolled: int) -> tuple[int, int]:
    """The rows that stand so many further down than those of the page on which one of them is, or further up."""
    most = max(fits - 1, 1)
    start = max(min(page(length, fits, index)[0] + rolled, length - most), 0)
    return start, start + most if start in (0, length - most) else start + max(fits - 2, 1)
