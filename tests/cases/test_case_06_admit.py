"""Known but not admitted today: whoever is admitted anew, or let in a day early, is no second person."""

from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site

pytestmark = pytest.mark.slow  # each step is a process of its own

LATER = "Mary Obi,Harbor House,,,,,"
CENSUS = (
    HEADER
    + "401,Rivera,Luis,Lou,1962-03-05,2026-09-01,2026-11-20,,Mary Obi,Harbor House,sober living home,,,,C401\n"
    + f"402,Ng,Wei,,1994-08-17,2026-11-24,,,{LATER}C402\n"
    + f"403,Other,Olu,,1994-08-17,2026-09-01,,,{LATER}C403\n"
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path / "site")
    site.reads("2026-11-20 07:40", CENSUS)
    return site


def mrns(site: Site) -> list[str]:
    """Who is in the census, by their numbers."""
    return sorted(site.numbers())


def test_case_06_admit_and_update(site: Site) -> None:
    answer = site.does("2026-11-23 09:04", "admit Rivera Lou 1962-03-05")
    assert (answer["ok"], answer["refusal"]) == (False, "same_person")
    assert answer["say"] == (
        "Born that day: Luis Rivera (called Lou Rivera) @401, discharged on Nov 20, 2026. "
        "The same? Use @401. Somebody else? Say “anyway”."
    )
    assert mrns(site) == ["401", "402", "403"]
    answer = site.does("2026-11-23 09:05", "update @402 admit_date 2026-11-23")
    assert answer["say"] == "Updated Wei Ng: admit date is now Nov 23, 2026, was Nov 24, 2026"
    assert site.does("2026-11-23 09:06", "check-in @402")["say"] == "Checked in Wei Ng at 9:06 am"
    assert site.verifies().code == 0


# Others of the kind


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("admit Ng Wie 1994-08-17", "Wei Ng @402, admitted from Nov 24, 2026 on"),
        ("admit Wei Ng 1994-08-17", "Wei Ng @402, admitted from Nov 24, 2026 on"),
        ('admit "Other Jr." "Olu M." 1994-08-17', "Olu Other @403, admitted since Sep 1, 2026"),
    ],
)
def test_a_like_name_of_the_same_birth_date_is_named_and_anyway_somebody_else(
    site: Site, line: str, named: str
) -> None:
    answer = site.does("2026-11-23 09:04", line)
    assert answer["refusal"] == "same_person"
    assert named in answer["say"]
    assert mrns(site) == ["401", "402", "403"]
    assert site.does("2026-11-23 09:05", line + ' anyway phone=555-0101 days="Mon Wed" classes="Coping skills"')["ok"]
    assert mrns(site) == ["401", "402", "403", "T-1"]
    (row,) = [row for row in site.board("2026-11-23 09:06") if row["mrn"] == "T-1"]
    assert row["scheduled"]
    assert site.does("2026-11-23 09:07", "check-in @T-1")["ok"]
    (row,) = [row for row in site.board("2026-11-23 09:08") if row["mrn"] == "T-1"]
    assert "Coping skills" in [seat["group"] for seat in row["seats"]]
    assert site.verifies().code == 0


def test_an_equal_name_and_birth_date_is_nobody_new_anyway(site: Site) -> None:
    for line in ("admit rivera Luis 1962-03-05", "admit Rivera Luis 1962-03-05 anyway"):
        assert site.does("2026-11-23 09:04", line)["refusal"] == "already_in_census"
    assert site.does("2026-11-23 09:05", "admit Rivera Luis 1962-03-06")["ok"]


def test_somebody_is_known_by_a_former_name(site: Site) -> None:
    assert site.does("2026-11-23 09:00", "update @403 last_name Abara")["ok"]
    answer = site.does("2026-11-23 09:04", "admit Other Olu 1994-08-17")
    assert answer["refusal"] == "same_person"
    assert "Olu Abara @403" in answer["say"]


async def test_on_the_screen_it_is_said_kept_and_asked_once_more(site: Site) -> None:
    async with site.screen("2026-11-23 09:04") as desk:
        await desk.types("riveira, lou")
        await desk.press("enter")
        assert desk.dialog == "Admit someone new"
        await desk.press("enter")
        await desk.types("03051962")
        await desk.press("enter")
        assert desk.dialog == "Admit someone new"
        assert "Luis Rivera (called Lou Rivera) @401, discharged on Nov 20, 2026" in desk.dialog_says
        await desk.press("enter")
        assert desk.enter == ("admit Lou Riveira, born Mar 5 1962 · census pending, somebody else than was named")
        await desk.press("enter")
        assert desk.marked == "Lou Riveira"
        assert desk.enter.startswith("check in Lou Riveira")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Lou Riveira at 9:04 am")
    assert site.state("T-1") == "here"


async def test_on_the_screen_another_date_is_another_question(site: Site) -> None:
    async with site.screen("2026-11-23 09:04") as desk:
        await desk.types("riveira, lou")
        await desk.press("enter", "enter")
        await desk.types("03051962")
        await desk.press("enter", "enter", "backspace")
        await desk.types("3")
        assert "somebody else than was named" not in desk.dialog_says
