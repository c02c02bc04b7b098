"""Case 11: somebody of one name and birth date under a new number is asked about before anything is written."""

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import asks, census, does, found, house, on_board, reads, refuses

pytestmark = pytest.mark.slow  # each step is a process of its own

LENA = "Ortega,Lena,,1990-02-11,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,"
FIRST = census(f"00201,{LENA}")
SAVED_BY_EXCEL = census(f"201,{LENA}", "202,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,,,,,")


@pytest.fixture
def site(tmp_path):
    return CaseSite.begun(tmp_path)


def test_a_number_that_lost_its_zeros_is_asked_about(site):
    reads(site, "2026-11-20 07:40", FIRST)
    ((kind, line, say, answer),) = asks(site, "2026-11-23 07:40", SAVED_BY_EXCEL)
    assert (kind, line) == ("same_person", 2)
    assert all(part in say for part in ("Lena Ortega", "201", "00201", "lost its zeros"))
    assert "--join 00201=201" in answer
    assert "--separate 201" in answer
    told = reads(site, "2026-11-23 07:41", SAVED_BY_EXCEL, "--join", "00201=201")
    assert (told["joined"], told["added"]) == (1, 1)
    assert does(site, "2026-11-23 09:00", "check-in", "Lena Ortega")
    assert sorted(on_board(site, "2026-11-23 09:01")) == ["201", "202"]
    names = house(site, "2026-11-23 09:02", "Harbor House")
    assert [row["mrn"] for row in names["here"]] == ["201"]
    assert [row["mrn"] for row in names["expected"]] == ["202"]
    assert found(site, "2026-11-23 09:03", "00201") == [("201", "Lena Ortega")]


def test_two_spellings_of_one_number_are_refused_with_both_lines(site):
    olu = "Nash,Olu,,1981-03-12,2026-09-01,,,Mary Obi,Harbor House,sober living home,,,,"
    (line,) = refuses(site, "2026-11-23 07:50", census(f"A-7,{olu}", f"a-7,{olu}"), "--new", "Mary Obi")
    assert line.startswith("line 3, mrn:")
    assert "line 2" in line


def test_a_married_name_under_a_new_number_is_asked_about(site):
    """Another slip of the same kind: one of two last names, and another chart."""
    reads(site, "2026-11-20 07:40", census("301,Garcia Lopez,Maria,,1990-02-11,2026-09-01,,,,,,,,,"))
    file = census("777,Lopez,Maria,,1990-02-11,2026-11-23,,,,,,,,,")
    ((kind, line, _, answer),) = asks(site, "2026-11-23 07:40", file)
    assert (kind, line) == ("same_person", 2)
    told = reads(site, "2026-11-23 07:41", file, "--separate", "777")
    assert (told["joined"], told["added"]) == (0, 1)
    assert answer == "--join 301=777 or --separate 777"


def test_twins_of_one_file_are_no_question_and_a_file_may_go_on_naming_both_numbers_of_one(site):
    twins = [
        "401,Tran,Mia,,2000-05-20,2026-09-01,,,,,,,,,",
        "402,Tran,Mya,,2000-05-20,2026-09-01,,,,,,,,,",
    ]
    assert reads(site, "2026-11-20 07:40", census(*twins))["added"] == 2
    assert reads(site, "2026-11-21 07:40", census(*twins))["same"] == 2
    moved = census(twins[0], twins[1].replace("402", "502"))
    asks(site, "2026-11-22 07:40", moved)
    assert reads(site, "2026-11-22 07:41", moved, "--join", "402=502")["joined"] == 1
    both = census(twins[0], twins[1], twins[1].replace("402", "502"))
    told = reads(site, "2026-11-23 07:40", both)
    assert (told["added"], told["changed"]) == (0, 0)
    assert any("402 is an earlier number of Mya Tran, who is on line 4 as 502" in line for line in told["reports"])
    assert sorted(on_board(site, "2026-11-23 09:00")) == ["401", "502"]
