"""A lost card is replaced at the counter: the new one finds the person at once, the old one nobody."""

from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site

pytestmark = pytest.mark.slow  # each step is a process of its own

LIVES = "Mary Obi,Harbor House"
CENSUS = (
    HEADER
    + f"201,Ortega,Lena,,1990-02-11,2026-09-01,2026-11-10,,{LIVES},sober living home,,,,C1\n"
    + f"202,Quill,Ed,,1980-02-12,2026-09-01,,,{LIVES},,,,,C2\n"
    + f"203,Nash,Olu,,1981-03-12,2026-11-23,,,{LIVES},,,,,\n"
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path / "site")
    site.reads("2026-11-23 07:40", CENSUS)
    return site


def found(site: Site, at: str, text: str) -> list[str]:
    """The numbers of those whom the finder names for it."""
    return [row["mrn"] for row in site.finds(at, text)]


def test_case_18_a_lost_card_is_replaced(site: Site) -> None:
    answer = site.does("2026-11-23 09:10", "update @202 card C9")
    assert answer["say"] == "Updated Ed Quill: card is now C9, was C2"
    assert found(site, "2026-11-23 09:11", "C9") == ["202"]
    assert found(site, "2026-11-23 09:11", "C2") == []


# Others of the kind


def test_the_card_of_who_was_discharged_is_given_out_again(site: Site) -> None:
    answer = site.does("2026-11-23 09:10", "update @203 card C1")
    assert answer["say"] == "Updated Olu Nash: card is now C1, was nothing; before it was Lena Ortega's"
    assert found(site, "2026-11-23 09:11", "c1") == ["203"]
    assert site.does("2026-11-23 09:12", "undo")["ok"]
    assert "203" not in found(site, "2026-11-23 09:13", "c1")
    assert site.verifies().code == 0


def test_the_card_of_who_is_admitted_stays_theirs(site: Site) -> None:
    answer = site.does("2026-11-23 09:10", "update @203 card c2")
    assert (answer["refusal"], answer["say"]) == (
        "card_held",
        "Card c2 is Ed Quill's, @202. Take another, or change theirs.",
    )
    assert site.does("2026-11-23 09:11", 'update @202 card ""')["ok"]
    assert site.does("2026-11-23 09:12", "update @203 card c2")["ok"]
    assert found(site, "2026-11-23 09:13", "C2") == ["203"]


async def test_on_the_screen_a_scan_writes_the_new_card(site: Site) -> None:
    async with site.screen("2026-11-23 09:10") as desk:
        await desk.types("quill")
        await desk.press("f9", "tab")
        await desk.types("card")
        await desk.press("tab")
        await desk.types("C9")
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Updated Ed Quill: card is now C9, was C2"
    assert found(site, "2026-11-23 09:11", "C9") == ["202"]
