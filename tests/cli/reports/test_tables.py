"""Tables as a terminal shows them: what stands in a column begins in one place, in whatever script the names are."""

import pytest
from rich.cells import cell_len

from frontdesk.cli.reports.tables import FIRST_OF_OTHER_WIDTH, table
from tests.commands import does, done, riverside
from tests.hands import CENSUS

NAMES = ("王小明", "Đặng", "Jose\u0301", "प्रिया", "김", "Ng", "\U0001f469\u200d\U0001f467")


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_behind_a_name_begins_where_it_does_behind_any_other(name):
    lines = table(("Name", "State"), [(name, "here"), ("Bo Larsen", "here"), ("Al", "")]).splitlines()
    assert [cell_len(line[: -len("here")]) for line in lines[1:3]] == [len("Bo Larsen  ")] * 2
    assert lines[0] == "Name       State"
    assert lines[1].startswith(name)
    assert lines[3] == "Al"


def test_the_widest_name_sets_the_column():
    assert table(("Name", "MRN"), [("歐陽小明明明", "9"), ("Bo", "10")]) == (
        "Name          MRN\n歐陽小明明明  9\nBo            10"
    )


def test_letters_that_are_only_counted_take_one_place_each():
    counted = filter(str.isprintable, map(chr, range(ord(FIRST_OF_OTHER_WIDTH))))
    assert {cell_len(letter) for letter in counted} == {1}


def test_a_table_of_nobody_is_its_heading():
    assert table(("MRN", "Name"), []) == "MRN  Name"


@pytest.mark.parametrize("words", [("do", "board"), ("report", "day")])
def test_the_command_line_lines_up_names_of_any_script(named, words):
    lines = done(*words, data=named).out.splitlines()
    head = next(line for line in lines if line.startswith("MRN"))
    begins = head.index(head.split()[2])
    shown = [line for line in lines if line.startswith(("301 ", "302 ", "101 "))]
    assert len(shown) == 3
    for line in shown:
        in_front = next(line[:end] for end in range(len(line) + 1) if cell_len(line[:end]) == begins)
        assert in_front.endswith("  ")
        assert line[len(in_front)] != " "


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """Three people in the building at nine. Nobody writes to it."""
    people = "301,王,小明,,1990-01-01,,,,,,,,,\n302,Đặng,Nguyễn,,1990-01-01,,,,,,,,,\n"
    data = riverside(tmp_path_factory.mktemp("named"), "9:00", CENSUS + people)
    assert all(each["ok"] for each in does(data, "check-in @301", "check-in @302", "check-in @101"))
    return data
