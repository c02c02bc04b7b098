"""Whose word stands after a census: what the desk has written, or what the file says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.census.compare import CellOutcome, Compared, compare, compare_row, remembered

cells = st.sampled_from(["", "Harbor House", "Maple Street", "Own home"])
told_before = st.none() | cells


class CensusCell:
    """One cell through its life: files are read in, the desk writes in between, and the program takes things away."""

    def __init__(self, last: str | None, record: str) -> None:
        self.last, self.record, self.desk_wrote = last, record, False

    def write(self, record: str) -> None:
        self.record, self.desk_wrote = record, True

    def read(self, file: str) -> CellOutcome:
        outcome = compare(file, self.last, self.record)
        stands = outcome in (CellOutcome.REPEATED, CellOutcome.EMPTIED) and self.desk_wrote
        if outcome is not CellOutcome.SAME and not stands:
            self.record, self.desk_wrote = file, False
        if file or (outcome is CellOutcome.EMPTIED and not stands):
            self.last = file
        return outcome


@pytest.mark.parametrize(
    ("file", "last", "record", "outcome"),
    [
        ("Harbor House", None, "Harbor House", CellOutcome.SAME),
        ("Harbor House", "Harbor House", "Harbor House", CellOutcome.SAME),
        ("Harbor House", "Own home", "Harbor House", CellOutcome.SAME),
        ("Harbor House", "Harbor House", "Maple Street", CellOutcome.REPEATED),
        ("Harbor House", "Harbor House", "", CellOutcome.REPEATED),
        ("Harbor House", None, "Maple Street", CellOutcome.TAKEN),
        ("Harbor House", "Maple Street", "Maple Street", CellOutcome.TAKEN),
        ("Harbor House", "Own home", "Maple Street", CellOutcome.TAKEN),
        ("", None, "Maple Street", CellOutcome.SAME),
        ("", "Own home", "Maple Street", CellOutcome.SAME),
        ("", "Maple Street", "Maple Street", CellOutcome.EMPTIED),
    ],
)
def test_the_table(file: str, last: str | None, record: str, outcome: CellOutcome) -> None:
    assert compare(file, last, record) is outcome


def test_a_cell_that_the_newest_file_did_not_have_is_not_missed_in_this_one() -> None:
    assert compare("", "Maple Street", "Maple Street", newest=False) is CellOutcome.SILENT


@given(cells.filter(bool), told_before, cells)
def test_a_file_with_something_new_to_say_is_believed(file: str, last: str | None, record: str) -> None:
    cell = CensusCell(last, record)
    cell.desk_wrote = True
    cell.read(file)
    assert cell.record == (file if file != last else record)


@given(told_before, cells, cells, cells, st.integers(1, 3))
def test_the_desks_word_stands_as_long_as_the_file_repeats_itself(
    last: str | None, record: str, file: str, written: str, times: int
) -> None:
    cell = CensusCell(last, record)
    cell.read(file)
    cell.write(written)
    for _ in range(times):
        cell.read(file)
    assert cell.record == written


@given(told_before, cells, st.lists(cells))
def test_what_no_desk_took_away_comes_back_with_the_next_file_that_says_it(
    last: str | None, record: str, files: list[str]
) -> None:
    cell = CensusCell(last, record)
    for file in files:
        cell.read(file)
        cell.record = ""
        cell.read(file)
        assert cell.record == file


@given(told_before, cells, st.lists(cells | st.tuples(cells)))
def test_an_empty_cell_never_erases_what_the_desk_wrote(
    last: str | None, record: str, events: list[str | tuple[str]]
) -> None:
    cell = CensusCell(last, record)
    for event in events:
        if isinstance(event, tuple):
            cell.write(event[0])
            continue
        before, wrote = cell.record, cell.desk_wrote
        cell.read(event)
        assert event or not wrote or cell.record == before


@given(cells, told_before, cells)
def test_the_same_file_twice_writes_nothing_the_second_time(file: str, last: str | None, record: str) -> None:
    cell = CensusCell(last, record)
    cell.read(file)
    before = cell.record
    cell.read(file)
    assert cell.record == before


columns = st.sampled_from(["phone", "counselor", "pronouns"])


RECORD = dict.fromkeys(["phone", "counselor", "pronouns", "admit_date", "discharge_date"], "")


@given(st.dictionaries(columns, cells), st.dictionaries(columns, cells), st.dictionaries(columns, cells))
def test_a_row_is_its_cells(file: dict[str, str], last: dict[str, str], written: dict[str, str]) -> None:
    record = RECORD | written
    compared = compare_row(file, last, record)
    told = {column: compare(cell, last.get(column), record[column]) for column, cell in file.items()}
    assert compared.taken == {column for column, outcome in told.items() if outcome is CellOutcome.TAKEN}
    assert set(compared.repeated) == {column for column, outcome in told.items() if outcome is CellOutcome.REPEATED}
    assert set(compared.emptied) == {column for column, outcome in told.items() if outcome is CellOutcome.EMPTIED}
    assert compared.says_more == any(cell and last.get(column) != cell for column, cell in file.items())


def test_a_column_that_the_file_leaves_out_says_nothing() -> None:
    told = {"phone": "555 0101", "counselor": "Mary Obi"}
    record = RECORD | {"phone": "555 0101", "counselor": "Luz Peña"}
    assert compare_row({"phone": "555 0101"}, told, record) == Compared(frozenset(), (), (), (), says_more=False)


def test_what_the_file_newly_says_is_remembered_even_where_the_desk_was_first() -> None:
    compared = compare_row({"phone": "555 0199"}, {"phone": "555 0101"}, RECORD | {"phone": "555 0199"})
    assert compared == Compared(frozenset(), (), (), (), says_more=True)


@pytest.mark.parametrize("discharge", ["", "2026-11-10"])
def test_a_new_admission_behind_a_discharge_ends_it_whoever_said_it(discharge: str) -> None:
    record = RECORD | {"admit_date": "2026-09-01", "discharge_date": "2026-11-10"}
    file = {"admit_date": "2026-11-23", "discharge_date": ""}
    last = {"admit_date": "2026-09-01", "discharge_date": discharge}
    assert compare_row(file, last, record).taken == {"admit_date", "discharge_date"}


def test_what_was_said_last_outlives_an_empty_cell_unless_that_erased_it() -> None:
    last = {"phone": "555 0101", "counselor": "Mary Obi"}
    assert remembered({"phone": "", "counselor": "Luz Peña"}, last, ()) == last | {"counselor": "Luz Peña"}
    assert remembered({"phone": "", "counselor": ""}, last, ["phone"]) == {"phone": "", "counselor": "Mary Obi"}
