"""Case 07: an empty cell says nothing, so a new column or a first row erases nothing of what the desk wrote."""

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import does, house, on_board, reads

pytestmark = pytest.mark.slow  # each step is a process of its own

FIRST = "mrn,last_name,first_name,dob,living_arrangement,living_kind\n"
LENA = "201,Ortega,Lena,1990-02-11,Harbor House,sober living home"
WIDER = FIRST.rstrip() + ",phone,classes,counselor\n"


@pytest.fixture
def site(tmp_path):
    return CaseSite.begun(tmp_path)


def test_columns_that_stand_in_the_file_for_the_first_time_erase_nothing(site):
    reads(site, "2026-11-20 07:40", FIRST + LENA + "\n")
    does(site, "2026-11-20 08:00", "update", "@201", "phone", "555-0142")
    does(site, "2026-11-20 08:00", "update", "@201", "classes", "Coping skills")
    does(site, "2026-11-20 08:30", "admit", "Quill", "Ed", "1980-02-12", "Harbor House")
    does(site, "2026-11-20 08:31", "update", "Ed Quill", "phone", "555-0143")
    does(site, "2026-11-20 08:31", "update", "Ed Quill", "classes", "Boundaries")
    wider = WIDER + LENA + ",,,Mary Obi\n202,Quill,Ed,1980-02-12,,,,,\n"
    told = reads(site, "2026-11-23 07:40", wider, "--new", "Mary Obi", "--join", "T-1=202")
    assert (told["emptied"], told["kept"], told["joined"], told["added"]) == ([], [], 1, 0)
    for who in ("@201", "@202"):
        does(site, "2026-11-23 09:00", "check-in", who)
    board = on_board(site, "2026-11-23 09:01")
    assert [seat["group"] for seat in board["201"]["seats"] if seat["block"] == "Class"] == ["Coping skills"]
    assert [seat["group"] for seat in board["202"]["seats"] if seat["block"] == "Class"] == ["Boundaries"]
    for who in ("@201", "@202"):
        assert does(site, "2026-11-23 15:05", "check-out", who)["say"].endswith("to Harbor House")
    assert len(house(site, "2026-11-23 15:06", "Harbor House")["gone"]) == 2
    caseload = does(site, "2026-11-23 15:06", "caseload", "Mary Obi")["rows"]
    assert [row["mrn"] for row in caseload] == ["201"]


def test_what_only_files_said_is_emptied_with_the_cell_and_listed(site):
    """The file said it, nobody at the desk wrote since, and the newest file no longer says it."""
    header = "mrn,last_name,first_name,dob,phone,classes\n"
    reads(site, "2026-11-20 07:40", header + "301,Abe,Kim,1985-06-01,555-0101,Coping skills\n")
    told = reads(site, "2026-11-23 07:40", header + "301,Abe,Kim,1985-06-01,,Coping skills\n")
    assert told["emptied"] == [{"mrn": "301", "column": "phone", "was": "555-0101"}]
    assert told["changed"] == 1
    again = reads(site, "2026-11-24 07:40", header + "301,Abe,Kim,1985-06-01,,Coping skills\n")
    assert (again["emptied"], again["changed"]) == ([], 0)


def test_what_the_desk_wrote_outlives_an_empty_cell_behind_a_full_one(site):
    header = "mrn,last_name,first_name,dob,phone\n"
    reads(site, "2026-11-20 07:40", header + "301,Abe,Kim,1985-06-01,555-0101\n")
    does(site, "2026-11-20 08:00", "update", "@301", "phone", "555-0102")
    does(site, "2026-11-20 08:01", "update", "@301", "phone", "555-0101")
    told = reads(site, "2026-11-23 07:40", header + "301,Abe,Kim,1985-06-01,\n")
    assert (told["emptied"], told["changed"]) == ([], 0)
    told = reads(site, "2026-11-24 07:40", header + "301,Abe,Kim,1985-06-01,555-0199\n")
    assert told["changed"] == 1, "a file that says something newer is believed"
