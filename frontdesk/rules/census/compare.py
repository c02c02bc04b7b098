"""Whether the file's word or the desk's stands, cell by cell of a census (docs/contract.md, Census)."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple


class CellOutcome(Enum):
    """What becomes of one cell."""

    SAME = "same"
    """The records say what the file says: nothing is written."""
    TAKEN = "taken"
    """The file says something newer than the records: its word is written."""
    KEPT = "kept"
    """The file only repeats what it said before the records changed: their word stands, and is told as kept."""


def compare(file: str, last: str | None, record: str) -> CellOutcome:
    """Whose word stands in a cell: that of the file read now, or what the records say already.

    ``last`` is what the file before said there; None where no file said anything, as of someone whom the desk
    admitted. All are texts as a census writes them, empty for nothing. With a, b and c for three different texts:

    ========  =============  ============  =======
    the file  the last file  the records   outcome
    ========  =============  ============  =======
    a         whatever       a             SAME
    a         a              b             KEPT
    a         None, b or c   b             TAKEN
    ========  =============  ============  =======

    Whether the desk wrote need not be asked: what a file says for the first time is in the records once it was read,
    so that where the file repeats itself and the records differ, theirs is the newer word.
    """
    if file == record:
        return CellOutcome.SAME
    return CellOutcome.KEPT if file == last else CellOutcome.TAKEN


class Compared(NamedTuple):
    """One row of a census beside the records, by column."""

    taken: frozenset[str]
    kept: tuple[str, ...]
    """In the order of their names."""
    says_more: bool
    """Whether any cell is not what the last file said: even where the records say it too, that must be remembered."""


def compare_row(file: Mapping[str, str], last: Mapping[str, str], record: Mapping[str, str]) -> Compared:
    """Compare every cell that the file has. ``record`` has all columns; ``last`` those of the files before."""
    differing = file.items() - record.items()
    outcomes = {column: compare(cell, last.get(column), record[column]) for column, cell in differing}
    return Compared(
        taken=frozenset(column for column, outcome in outcomes.items() if outcome is CellOutcome.TAKEN),
        kept=tuple(sorted(column for column, outcome in outcomes.items() if outcome is CellOutcome.KEPT)),
        says_more=not file.items() <= last.items(),
    )
