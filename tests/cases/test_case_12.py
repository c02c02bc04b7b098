"""Case 12: one person, one row, however the name was typed at the counter: what the import asks."""

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import asks, census, does, on_board, reads

pytestmark = pytest.mark.slow  # each step is a process of its own

MARIA = "301,Lopez,Maria,,1990-02-11,2026-09-01,,,Mary Obi,Harbor House,sober living home,,,,"
ED = "302,Quill,Ed,,1980-02-12,2026-11-23,,,Mary Obi,Harbor House,,,,,"


@pytest.fixture
def site(tmp_path):
    site = CaseSite.begun(tmp_path)
    reads(site, "2026-11-20 07:40", census(MARIA))
    return site


def test_a_desk_admission_with_a_slip_is_asked_about_and_joined(site):
    does(site, "2026-11-23 09:00", "admit", "Quil", "Ed", "1980-02-12", "Harbor House", "Mary Obi")
    came = does(site, "2026-11-23 09:01", "check-in", "Ed Quil")
    noon = census(MARIA, ED)
    ((kind, line, say, answer),) = asks(site, "2026-11-23 12:00", noon)
    assert (kind, line) == ("same_person", 3)
    assert all(part in say for part in ("302 Ed Quill", "T-1 Ed Quil"))
    assert answer == "--join T-1=302 or --separate 302"
    told = reads(site, "2026-11-23 12:01", noon, "--join", "T-1=302")
    assert (told["joined"], told["added"]) == (1, 0)
    board = on_board(site, "2026-11-23 12:02")
    assert sorted(board) == ["301", "302"]
    assert (board["302"]["name"], board["302"]["state"]) == ("Ed Quill", "here")
    assert board["302"]["in"].startswith("2026-11-23T09:01")
    assert came["entry"] > 0
    tomorrow = on_board(site, "2026-11-24 09:00")
    assert {mrn: row["state"] for mrn, row in tomorrow.items()} == {"301": "expected", "302": "expected"}


def test_a_desk_admission_of_exactly_that_name_and_birth_date_is_joined_and_told(site):
    does(site, "2026-11-23 09:00", "admit", "Quill", "Ed", "1980-02-12", "Harbor House", "Mary Obi")
    told = reads(site, "2026-11-23 12:00", census(MARIA, ED))
    assert (told["joined"], told["added"]) == (1, 0)
    assert any("302 is Ed Quill, admitted here as T-1" in line for line in told["reports"])


def test_first_and_last_name_exchanged_at_the_counter_are_asked_about(site):
    does(site, "2026-11-23 09:00", "admit", "Ed", "Quill", "1980-02-12", "Harbor House", "Mary Obi")
    ((kind, _, _, _),) = asks(site, "2026-11-23 12:00", census(MARIA, ED))
    assert kind == "same_person"


def test_an_answer_that_nobody_asked_for_is_told_and_ignored(site):
    told = reads(site, "2026-11-23 12:00", census(MARIA, ED), "--join", "T-9=302", "--separate", "301")
    assert (told["joined"], told["added"]) == (0, 1)
    assert sum("answers nothing that this file asks" in line for line in told["reports"]) == 2
