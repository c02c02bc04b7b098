"""What earlier files were read by, used again: which header was which column, and in which order dates stood."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from frontdesk.rules.census.column_names import key
from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.header import Header, read_header
from frontdesk.rules.census.lines import CsvRow
from frontdesk.rules.faults import Fault, listed, shown

NAMED = 3
"""Headers that a sentence names; of others it says how many."""


class Used(NamedTuple):
    """What imports of one header used: the file's header by our column, and the orders of dates by our column."""

    columns: Mapping[str, str]
    dates: Mapping[str, DateOrder] = {}


ByHeader = Mapping[tuple[str, ...], Used]
"""What imports before used, by the header given as its cells; that of the newest file stands last."""
NOTHING_USED = Used({})


def used_for(plain: Header, before: ByHeader) -> Used:
    """What holds for a header that was ``plain`` read: what a file with this very one used.

    Of a header that has changed since, what somebody answered then holds where its cell still stands, unless a cell is
    new that means the column by itself; and the order of dates in columns that are still called so.
    """
    if plain.cells in before:
        return before[plain.cells]
    old = _like(plain.cells, before)
    return _carried_over(plain, old, before[old]) if old else NOTHING_USED


def header_changed(header: Header, before: ByHeader) -> Iterator[Fault]:
    """What is told of a header that is like that of an earlier file, but not the same."""
    old = _like(header.cells, before) if header.cells not in before else ()
    gone, new = _others(old, header.cells), _others(header.cells, old)
    said = ", ".join(_named(cells, what) for cells, what in ((gone, "gone"), (new, "new")) if cells)
    if old and said:
        wrong = f"the header has changed since a file before: {said}"
        yield Fault(None, None, wrong, _as_before(header, before[old]))


def orders_told(dates: Mapping[str, DateOrder], used: Mapping[str, DateOrder], usual: DateOrder) -> Iterator[Fault]:
    """What is told where dates are read in another order than the site's, since a file before was."""
    columns = [column for column, order in dates.items() if order is not usual and used.get(column) is order]
    if columns:
        are = "is" if len(columns) == 1 else "are"
        spoken = dates[columns[0]].replace("-", " ")
        yield Fault(None, None, f"{listed(columns, 'and')} {are} read {spoken}, as in a file before", "")


def _like(cells: Sequence[str], before: ByHeader) -> tuple[str, ...]:
    """The newest header of which two thirds stand here, and of which two thirds of this one are; empty for none."""
    here = set(map(key, cells))
    for old in reversed(list(before)):
        there = set(map(key, old))
        if 3 * len(here & there) >= 2 * max(len(here), len(there)):
            return old
    return ()


def _carried_over(plain: Header, old: tuple[str, ...], used: Used) -> Used:
    by_key = {key(cell): cell for cell in plain.cells}
    still = {column: by_key[key(cell)] for column, cell in used.columns.items() if key(cell) in by_key}
    by_itself = read_header(CsvRow(0, list(old)), {}).mapping
    answered = {column for column, cell in used.columns.items() if by_itself.get(column) != cell}
    better = {column for column, cell in plain.mapping.items() if key(cell) not in set(map(key, old))}
    columns = {column: cell for column, cell in still.items() if column in answered - better}
    return Used(columns, {column: order for column, order in used.dates.items() if column in still.keys() - better})


def _others(cells: Sequence[str], than: Sequence[str]) -> list[str]:
    there = set(map(key, than))
    return [cell for cell in cells if key(cell) not in there]


def _named(cells: Sequence[str], what: str) -> str:
    """``"Phone" is gone``."""
    more = [f"{len(cells) - NAMED} more"] if len(cells) > NAMED else []
    are = "is" if len(cells) == 1 else "are"
    return f"{listed([*map(shown, cells[:NAMED]), *more], 'and')} {are} {what}"


def _as_before(header: Header, used: Used) -> str:
    """The columns that only somebody's answer of then makes of their headers."""
    by_itself = read_header(header.row, {}).mapping
    kept = [
        f"{column} is {shown(cell)}"
        for column, cell in header.mapping.items()
        if by_itself.get(column) != cell and key(used.columns.get(column, "")) == key(cell)
    ]
    return f"as then {listed(kept, 'and')}" if kept else ""
