"""Case 18: a card is one person's as things stand after the whole file, not line by line."""

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import census, found, reads, refuses

pytestmark = pytest.mark.slow  # each step is a process of its own

LENA = "201,Ortega,Lena,,1990-02-11,2026-09-01,{left},,Mary Obi,Harbor House,sober living home,,,,{card}"
ED = "202,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,,,,,{card}"
OLU = "203,Nash,Olu,,1981-03-12,2026-11-23,,,Mary Obi,Harbor House,,,,,{card}"
FIRST = census(LENA.format(left="", card="C1"), ED.format(card="C2"))


@pytest.fixture
def site(tmp_path):
    site = CaseSite.begun(tmp_path)
    reads(site, "2026-11-09 07:40", FIRST)
    return site


def test_two_people_exchange_their_cards(site):
    reads(site, "2026-11-09 07:41", census(LENA.format(left="", card="C2"), ED.format(card="C1")))
    assert found(site, "2026-11-09 09:00", "C1") == [("202", "Ed Quill")]
    assert found(site, "2026-11-09 09:00", "C2") == [("201", "Lena Ortega")]
    assert site.at("2026-11-09 09:01", "journal", "--verify").code == 0


def test_the_card_of_somebody_discharged_is_given_out_again(site):
    reads(site, "2026-11-10 07:40", census(LENA.format(left="2026-11-10", card="C1")))
    told = reads(site, "2026-11-23 07:40", census(OLU.format(card="C1")))
    assert any("C1" in line and "Lena Ortega" in line for line in told["reports"])
    assert found(site, "2026-11-23 09:00", "C1") == [("203", "Olu Nash")]


def test_within_one_file_somebody_is_discharged_and_the_card_is_anothers(site):
    reads(site, "2026-11-23 07:40", census(LENA.format(left="2026-11-10", card=""), OLU.format(card="C1")))
    assert found(site, "2026-11-23 09:00", "C1") == [("203", "Olu Nash")]


def test_three_people_pass_their_cards_on_in_a_circle(site):
    reads(
        site, "2026-11-23 07:40", census(*(each.format(left="", card="") for each in (LENA, ED)), OLU.format(card="C3"))
    )
    reads(
        site, "2026-11-23 07:41", census(LENA.format(left="", card="C1"), ED.format(card="C2"), OLU.format(card="C3"))
    )
    circle = census(LENA.format(left="", card="C2"), ED.format(card="C3"), OLU.format(card="C1"))
    reads(site, "2026-11-23 07:42", circle)
    owners = {card: found(site, "2026-11-23 09:00", card)[0][0] for card in ("C1", "C2", "C3")}
    assert owners == {"C1": "203", "C2": "201", "C3": "202"}


def test_the_card_of_somebody_still_admitted_is_a_fault_with_line_and_card(site):
    (line,) = refuses(site, "2026-11-23 07:40", census(OLU.format(card="C1")))
    assert line.startswith("line 2, card:")
    assert "Lena Ortega" in line
    (line,) = refuses(site, "2026-11-23 07:40", census(LENA.format(left="", card="C1"), OLU.format(card="C1")))
    assert line.startswith("line 3, card:")
