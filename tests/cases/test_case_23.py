"""Case 23: spreadsheets drop the empty cells at the end of a row, and write `sep=,` above the header."""

import sqlite3
from contextlib import closing

import pytest

from tests.cases.case_site import CaseSite

pytestmark = pytest.mark.slow  # each step is a process of its own

SHORT_ROWS = """\
mrn,last_name,first_name,dob,phone,card
201,Ortega,Lena,1990-02-11,555-0101,C1
202,Quill,Ed,1980-02-12
"""
SEP_LINE = "sep=,\r\nmrn,last_name,first_name,dob\r\n201,Ortega,Lena,1990-02-11\r\n"
READ = "2026-11-20 07:40"
ASKED = "2026-11-20 09:00"


@pytest.fixture
def site(tmp_path):
    return CaseSite.begun(tmp_path)


def reads(site, content):
    """What an import answers that is taken."""
    answer = site.at(READ, "roster", "import", site.hands_in("census.csv", content), "--json")
    assert (answer.code, answer.err) == (0, ""), answer
    return answer.json


def refuses(site, content):
    """The lines about a file of which nothing is written."""
    answer = site.at(READ, "roster", "import", site.hands_in("census.csv", content))
    assert (answer.code, answer.out) == (1, ""), answer
    assert site.at(ASKED, "journal", "--json").json[-1]["verb"] == "init"
    return answer.err.splitlines()[1:]


def found(site, text):
    return [(row["mrn"], row["name"], row["dob"]) for row in site.at(ASKED, "find", text, "--json").json]


def test_a_row_that_lacks_its_last_cells_is_read(site):
    assert reads(site, SHORT_ROWS)["added"] == 2
    assert found(site, "202") == [("202", "Ed Quill", "1980-02-12")]
    with closing(sqlite3.connect(site.folder / "records" / "frontdesk.db")) as records:
        kept = records.execute("SELECT phone, card FROM patient ORDER BY mrn").fetchall()
    assert kept == [("555-0101", "C1"), ("", "")]


def test_the_line_that_names_the_separator_is_no_header_and_no_person(site):
    assert reads(site, SEP_LINE)["added"] == 1
    assert found(site, "201") == [("201", "Lena Ortega", "1990-02-11")]


def test_another_file_of_other_columns_lacks_only_its_last_cells(site):
    header = "dob,mrn,first_name,last_name,classes,activity"
    text = f"{header}\r\n1984-03-02,77,Noor,Haddad,Gratitude\r\n1979-08-30,78,Jo,Ito\r\n"
    assert reads(site, text)["added"] == 2
    assert found(site, "78") == [("78", "Jo Ito", "1979-08-30")]


@pytest.mark.parametrize("sign", [";", "\t"])
def test_another_separator_is_read_where_the_file_names_it(site, sign):
    assert reads(site, f"sep={sign}\r\n" + SHORT_ROWS.replace(",", sign))["added"] == 2
    assert found(site, "201") == [("201", "Lena Ortega", "1990-02-11")]


def test_a_row_without_a_required_cell_and_a_longer_one_are_faults_with_fitting_advice(site):
    text = SHORT_ROWS + "203,Lin,Mei\n204,Holm, Jr.,Al,1991-01-01,555-0104,C4\n"
    assert refuses(site, text) == [
        "line 4, dob: the row ends before dob (cells in this row: 3, in the header: 6); "
        "write what is missing, or put a cell of several lines in quotes",
        "line 5: cells in this row: 7, in the header: 6; put a cell that holds a comma in quotes",
    ]


def test_lines_are_those_of_the_file_below_the_separator_too(site):
    assert refuses(site, SEP_LINE + "202,Quill,Ed,1980\r\n203,Lin\r\n") == [
        'line 4, dob: "1980" is no date; write it like 1990-12-31',
        "line 5, first_name: the row ends before first_name and dob (cells in this row: 2, in the header: 4); "
        "write what is missing, or put a cell of several lines in quotes",
    ]
