"""What a cell of a census says beside the last file and the records (docs/contract.md, Census)."""

from collections.abc import Collection, Mapping
from enum import Enum
from typing import NamedTuple


class CellOutcome(Enum):
    """What a cell says. Whether the desk wrote is asked only of those that hang on it, since it is dear to find out."""

    SAME = "same"
    """Nothing but what the records say, or nothing at all: nothing is written."""
    TAKEN = "taken"
    """Something newer than the records: its word is written."""
    REPEATED = "repeated"
    """What it said before the records changed. Where the desk changed them their word stands, and is told as kept;
    where nobody did, as when the program took a plan away, the file's is written."""
    EMPTIED = "emptied"
    """Nothing, where the newest file before said what the records say. It is erased unless the desk wrote it since."""
    SILENT = "silent"
    """Nothing, where a file before the newest said what the records say. It stands, and is missed by no later file."""


def compare(file: str, last: str | None, record: str, *, newest: bool = True) -> CellOutcome:
    """What a cell of the file read now says. All are texts as a census writes them, empty for nothing.

    ``last`` is what a file before said there last; None where none did, as of someone whom the desk admitted.
    ``newest``: whether the newest file before had that cell, so that it may be missed there now. With a, b and c for
    three different texts, none of them empty:

    ========  =============  ============  ==========================
    the file  the last file  the records   outcome
    ========  =============  ============  ==========================
    a         whatever       a             SAME
    a         a              b or nothing  REPEATED
    a         None, b or c   b or nothing  TAKEN
    nothing   a              a             EMPTIED if newest else SILENT
    nothing   None, b or c   a             SAME
    ========  =============  ============  ==========================
    """
    if file == record:
        return CellOutcome.SAME
    if not file:
        if last != record:
            return CellOutcome.SAME
        return CellOutcome.EMPTIED if newest else CellOutcome.SILENT
    return CellOutcome.REPEATED if file == last else CellOutcome.TAKEN


class Compared(NamedTuple):
    """One row of a census beside the records, by column, each in the order of their names."""

    taken: frozenset[str]
    repeated: tuple[str, ...]
    emptied: tuple[str, ...]
    silent: tuple[str, ...]
    says_more: bool
    """Whether any cell says what no file said last: even where the records say it too, that must be remembered."""

    @property
    def writes(self) -> bool:
        """Whether something may have to be written."""
        return bool(self.taken or self.repeated or self.emptied or self.silent or self.says_more)


ADMITTED, DISCHARGED = "admit_date", "discharge_date"


def compare_row(
    file: Mapping[str, str],
    last: Mapping[str, str],
    record: Mapping[str, str],
    newest: Collection[str] | None = None,
) -> Compared:
    """Compare every cell that the file has. ``record`` has all columns, ``last`` those that some file filled.

    ``newest`` are the columns in which the newest file before spoke of this person; None stands for all of ``last``.
    A new day of admission behind a discharge ends what was said of that discharge, whoever said it.
    """
    outcomes = {
        column: compare(cell, last.get(column), record[column], newest=newest is None or column in newest)
        for column, cell in file.items()
        if cell != record[column]
    }
    taken = {column for column, outcome in outcomes.items() if outcome is CellOutcome.TAKEN}
    if _readmitted(file, record, taken):
        taken.add(DISCHARGED)
        outcomes[DISCHARGED] = CellOutcome.TAKEN
    return Compared(
        taken=frozenset(taken),
        repeated=_of(outcomes, CellOutcome.REPEATED),
        emptied=_of(outcomes, CellOutcome.EMPTIED),
        silent=_of(outcomes, CellOutcome.SILENT),
        says_more=any(cell for _, cell in file.items() - last.items()),
    )


def remembered(file: Mapping[str, str], last: Mapping[str, str], over: Collection[str]) -> dict[str, str]:
    """What was said last, now that this file was read: an empty cell says nothing, but for columns in which that which
    was said is ``over``, since it was erased or may no longer be missed.
    """
    return {**last, **{column: cell for column, cell in file.items() if cell}, **dict.fromkeys(over, "")}


def _of(outcomes: Mapping[str, CellOutcome], wanted: CellOutcome) -> tuple[str, ...]:
    return tuple(sorted(column for column, outcome in outcomes.items() if outcome is wanted))


def _readmitted(file: Mapping[str, str], record: Mapping[str, str], taken: Collection[str]) -> bool:
    """Whether the file says a day of admission behind the discharge on record, and no discharge after it."""
    left = record[DISCHARGED]
    return bool(left) and ADMITTED in taken and file[ADMITTED] > left and not file.get(DISCHARGED, "") >= file[ADMITTED]
