"""Case 19: a cell that a spreadsheet spoilt is not taken as it stands."""

import pytest

from tests.cases.case_site import CaseSite

pytestmark = pytest.mark.slow  # each step is a process of its own

SPOILT = '''\
mrn,last_name,first_name,dob,phone
"=""00201""",Ortega,Lena,1990-02-11,555-0101
1.23E+11,Quill,Ed,1980-02-12,
205,#N/A,Mo,1980-02-05,
'''
ZEROS_KEPT = '''\
mrn,last_name,first_name,dob,phone
"=""00201""",Ortega,Lena,1990-02-11,555-0101
'''


@pytest.fixture
def site(tmp_path):
    return CaseSite.begun(tmp_path)


def imported(site, clock, content):
    return site.at(clock, "roster", "import", site.hands_in("census.csv", content))


def refuses(site, clock, content):
    """The lines about a file of which nothing is written."""
    answer = imported(site, clock, content)
    assert (answer.code, answer.out) == (1, ""), answer
    assert [entry["verb"] for entry in site.at(clock, "journal", "--json").json] == ["init"]
    return answer.err.splitlines()[1:]


def on_the_board(site):
    rows = site.at("2026-11-20 09:00", "do", "board", "--json").json["rows"]
    return [(row["mrn"], row["name"]) for row in rows]


def test_cells_that_a_spreadsheet_spoilt_are_told_and_zeros_are_kept(site):
    assert refuses(site, "2026-11-20 07:40", SPOILT) == [
        'line 3, mrn: the spreadsheet shortened a long number to "1.23E+11"; export again with the column formatted as '
        "a number without decimals, or without opening the file in a spreadsheet",
        'line 4, last_name: an error of the spreadsheet stands in the cell: "#N/A"; '
        "mend its formula, or write the value itself, and export again",
    ]
    assert imported(site, "2026-11-20 07:41", ZEROS_KEPT).code == 0
    assert on_the_board(site) == [("00201", "Lena Ortega")]


def test_another_file_with_other_columns_and_other_slips(site):
    text = (
        "card,dob,first_name,last_name,mrn,counselor\r\n"
        '"=""0007""",########,Mo,Haddad,"=""00033""",#REF!\r\n'
        "4.5E+15,1980-02-05,JosÃ©,Mu\ufffdoz,34,\r\n"
    )
    told = refuses(site, "2026-11-20 07:40", text)
    assert [line.partition(";")[0] for line in told] == [
        'line 2, dob: the spreadsheet wrote "########" because its column was too narrow',
        'line 2, counselor: an error of the spreadsheet stands in the cell: "#REF!"',
        'line 3, last_name: a wrong encoding lost a letter of "Mu\ufffdoz"',
        'line 3, first_name: a wrong encoding turned letters of "JosÃ©" into other signs',
        'line 3, card: the spreadsheet shortened a long number to "4.5E+15"',
    ]


def test_people_whose_names_and_numbers_only_look_spoilt_are_read(site):
    text = (
        "mrn,last_name,first_name,dob,card\n12E4,Null,Na,1990-02-11,5E-12\n"
        "00012,Nan,True,1980-02-12,\n9,CONCEIÇÃO,JOÃO,1980-02-05,\n"
    )
    assert imported(site, "2026-11-20 07:40", text).code == 0
    assert {mrn for mrn, _ in on_the_board(site)} == {"12E4", "00012", "9"}
