"""Known, but not admitted today: neither unknown nor new. The finder finds them, and says what is in the way."""

from pathlib import Path
from typing import Any

import pytest

from tests.cases.site import HEADER, Site
from tests.commands import done

pytestmark = pytest.mark.slow  # each step is a process of its own

LOU = "401,Rivera,Luis,Lou,1962-03-05,2026-09-01,2026-11-20,,Mary Obi,Harbor House,sober living home,,,,C401\n"
WEI = "402,Ng,Wei,,1994-08-17,2026-11-24,,,Mary Obi,Harbor House,,,,,C402\n"
OLU = "403,Other,Olu,,1994-08-17,2026-09-01,,,Mary Obi,Harbor House,,,,,\n"
LOU_STANDS = "open the card of Lou Rivera · not admitted: discharged Nov 20"
WEI_STANDS = "open the card of Wei Ng · not admitted: admitted from Nov 24"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """One discharged last week, one admitted from tomorrow, one who is admitted."""
    site = Site(tmp_path / "site")
    site.reads("2026-11-20 07:40", HEADER + LOU + WEI + OLU)
    site.it_is("2026-11-23 09:00")
    return site


def found(site: Site, text: str) -> list[tuple[str, str, str]]:
    """What ``find`` answers: MRN, state and why."""
    rows: Any = done("find", text, "--json", data=site.folder).json
    return [(row["mrn"], row["state"], row["why"]) for row in rows]


def test_case_06_the_command_finds_them(site: Site) -> None:
    assert found(site, "rivera lou") == [("401", "not_admitted", "name")]
    assert found(site, "402") == [("402", "not_admitted", "MRN")]
    assert found(site, "C402") == [("402", "not_admitted", "card")]
    for number, day in (("401", "Nov 20, 2026"), ("402", "Nov 24, 2026")):
        answer = site.does("2026-11-23 09:00", f"check-in @{number}")
        assert answer["refusal"] == "not_on_roster"
        assert day in answer["say"]


async def test_case_06_the_find_box_finds_them_and_checks_nobody_in(site: Site) -> None:
    async with site.screen("2026-11-23 09:01") as desk:
        await desk.types("rivera, luis")
        assert desk.enter.startswith(LOU_STANDS)
        await desk.press("enter")
        assert desk.card_of == "Lou Rivera"
        assert "not admitted: discharged Nov 20" in desk.text
        await desk.press("escape", "escape")
        await desk.types("@401")
        assert desk.enter.startswith(LOU_STANDS)
        await desk.press("enter")
        await desk.press("escape", "escape")
        await desk.types("402")
        assert desk.enter.startswith(WEI_STANDS)
        await desk.press("enter")
        await desk.types("C402")
        assert desk.enter.startswith(WEI_STANDS)
        await desk.press("enter")
        assert desk.card_of == "Wei Ng"
    assert [site.state(mrn) for mrn in ("401", "402")] == [None, None]


# Others of the kind


async def test_no_key_does_anything_to_who_is_not_admitted(site: Site) -> None:
    async with site.screen("2026-11-23 09:01", size=(100, 30)) as desk:
        await desk.types("ng")
        assert desk.enter == "open the card of Wei Ng · not admitted: admitted from Nov 24; F9 writes a new date"
        for key in ("f2", "f3", "f4", "f5", "f7"):
            await desk.press(key)
            assert desk.refusal == "Wei Ng is admitted from Nov 24, 2026 on: ask for a new date."


def test_less_than_a_whole_last_name_finds_only_who_is_admitted(site: Site) -> None:
    assert found(site, "river") == found(site, "wei") == []
    assert found(site, "o") == [("403", "expected", "name")]


def test_of_one_last_name_the_admitted_come_first(site: Site) -> None:
    other = "404,Rivera,Dana,,1991-12-04,2026-09-01,,,Mary Obi,Harbor House,,,,,\n"
    site.reads("2026-11-23 09:05", HEADER + LOU + WEI + OLU + other)
    assert found(site, "rivera") == [("404", "expected", "name"), ("401", "not_admitted", "name")]
    assert found(site, "rivera d") == [("404", "expected", "name")]


async def test_a_discharge_and_an_admission_are_seen_by_a_screen_that_is_open(site: Site) -> None:
    async with site.screen("2026-11-23 09:01") as desk:
        site.reads(
            "2026-11-23 09:02", HEADER + LOU.replace("2026-11-20", "") + WEI + OLU.replace(",,,M", ",2026-11-22,,M")
        )
        await desk.hears()
        await desk.types("rivera")
        assert desk.enter.startswith("check in Lou Rivera")
        await desk.press("escape")
        await desk.types("other")
        assert desk.enter.startswith("open the card of Olu Other · not admitted: discharged Nov 22")


def test_everyone_in_the_lists_is_admitted(site: Site) -> None:
    assert [row["mrn"] for row in site.reports("2026-11-23 09:05", "day")["patients"]] == ["403"]
    answer = site.does("2026-11-23 09:06", "caseload")
    assert [row["mrn"] for row in answer["rows"]] == ["403"]
