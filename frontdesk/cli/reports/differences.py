"""Where a report says something else than the one that was signed: cell by cell, for people. Pure."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

Row = Mapping[str, Any]
Cells = TypeVar("Cells")
ADDED, GONE = "not in the report as signed", "no longer in the report"


def rows_of(
    now: list[Row],
    signed: list[Row] | None,
    cells: Callable[[Row], Cells],
    mark: Callable[[Cells, Cells | None, str], Cells],
) -> Iterator[Cells]:
    """The rows of a report in its order, then those that are gone from it; without a signed one just its rows.

    ``mark`` gives the cells of a row with those it had when it was signed, or with the word that there were none.
    """
    if signed is None:
        yield from map(cells, now)
        return
    before = {row["mrn"]: row for row in signed}
    for row in now:
        was = before.pop(row["mrn"], None)
        yield mark(cells(row), cells(was), "") if was else mark(cells(row), None, ADDED)
    for row in before.values():
        yield mark(cells(row), None, GONE)


def numbered_now(signed: list[Row], numbers: Mapping[str, str]) -> list[Row]:
    """The rows of a signed report under the numbers that these people have now."""
    return [{**row, "mrn": numbers.get(row["mrn"], row["mrn"])} for row in signed]
