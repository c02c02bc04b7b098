"""Whose word stands after a census: what the desk has written, or what the file says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.census.compare import CellOutcome, Compared, compare, compare_row

cells = st.sampled_from(["", "Harbor House", "Maple Street", "Own home"])
told_before = st.none() | cells


class CensusCell:
    """One cell through its life: files are read in, the desk writes in between."""

    def __init__(self, last: str | None, record: str) -> None:
        self.last, self.record = last, record

    def read(self, file: str) -> CellOutcome:
        outcome = compare(file, self.last, self.record)
        self.record = file if outcome is CellOutcome.TAKEN else self.record
        self.last = file
        return outcome


@pytest.mark.parametrize(
    ("file", "last", "record", "outcome"),
    [
        ("Harbor House", None, "Harbor House", CellOutcome.SAME),
        ("Harbor House", "Harbor House", "Harbor House", CellOutcome.SAME),
        ("Harbor House", "Own home", "Harbor House", CellOutcome.SAME),
        ("Harbor House", "Harbor House", "Maple Street", CellOutcome.KEPT),
        ("", "", "Maple Street", CellOutcome.KEPT),
        ("Harbor House", "Harbor House", "", CellOutcome.KEPT),
        ("Harbor House", None, "Maple Street", CellOutcome.TAKEN),
        ("Harbor House", "Maple Street", "Maple Street", CellOutcome.TAKEN),
        ("Harbor House", "Own home", "Maple Street", CellOutcome.TAKEN),
        ("", None, "Maple Street", CellOutcome.TAKEN),
    ],
)
def test_the_table(file: str, last: str | None, record: str, outcome: CellOutcome) -> None:
    assert compare(file, last, record) is outcome


@given(cells, told_before, cells)
def test_a_file_with_something_new_to_say_is_believed(file: str, last: str | None, record: str) -> None:
    cell = CensusCell(last, record)
    cell.read(file)
    assert cell.record == (file if file != last else record)


@given(told_before, cells, cells, cells, st.integers(1, 3))
def test_the_desks_word_stands_as_long_as_the_file_repeats_itself(
    last: str | None, record: str, file: str, written: str, times: int
) -> None:
    cell = CensusCell(last, record)
    cell.read(file)
    cell.record = written
    outcomes = {cell.read(file) for _ in range(times)}
    assert cell.record == written
    assert outcomes == {CellOutcome.SAME if written == file else CellOutcome.KEPT}


@given(told_before, cells, st.lists(cells | st.tuples(cells)))
def test_nothing_is_told_as_kept_but_what_somebody_wrote_after_the_file_said_it(
    last: str | None, record: str, events: list[str | tuple[str]]
) -> None:
    cell, written_since = CensusCell(last, record), True
    for event in events:
        if isinstance(event, tuple):
            (cell.record,), written_since = event, True
            continue
        repeats = event == cell.last
        assert cell.read(event) is not CellOutcome.KEPT or (repeats and written_since)
        written_since = written_since and repeats


@given(cells, told_before, cells)
def test_the_same_file_twice_writes_nothing_the_second_time(file: str, last: str | None, record: str) -> None:
    cell = CensusCell(last, record)
    cell.read(file)
    assert cell.read(file) is not CellOutcome.TAKEN


columns = st.sampled_from(["phone", "counselor", "pronouns"])


@given(st.dictionaries(columns, cells), st.dictionaries(columns, cells), st.dictionaries(columns, cells))
def test_a_row_is_its_cells(file: dict[str, str], last: dict[str, str], written: dict[str, str]) -> None:
    record = dict.fromkeys(["phone", "counselor", "pronouns"], "") | written
    taken, kept, says_more = compare_row(file, last, record)
    assert sorted([*taken, *kept]) == sorted(column for column in file if file[column] != record[column])
    assert list(kept) == sorted(column for column in kept if last.get(column) == file[column])
    assert all(last.get(column) != file[column] for column in taken)
    assert says_more == (last | file != last)


def test_a_column_that_the_file_leaves_out_says_nothing() -> None:
    told = {"phone": "555 0101", "counselor": "Mary Obi"}
    assert compare_row({"phone": "555 0101"}, told, {"phone": "555 0101", "counselor": "Luz Peña"}) == Compared(
        frozenset(), (), says_more=False
    )


def test_what_the_file_newly_says_is_remembered_even_where_the_desk_was_first() -> None:
    compared = compare_row({"phone": "555 0199"}, {"phone": "555 0101"}, {"phone": "555 0199"})
    assert compared == Compared(frozenset(), (), says_more=True)
