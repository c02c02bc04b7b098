"""Discharged while in the building: who came can go on and leave, whatever a census says meanwhile."""

from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site

pytestmark = pytest.mark.slow  # each step is a process of its own

PLAN = "Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,\n"


def census(admitted: str = "2026-09-01", discharged: str = "") -> str:
    """One person, as a census of that hour has her."""
    return HEADER + f"201,Ortega,Lena,,1990-02-11,{admitted},{discharged},,{PLAN}"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """She came at nine."""
    site = Site(tmp_path / "site")
    site.reads("2026-11-23 07:40", census())
    assert site.does("2026-11-23 09:00", "check-in @201")["ok"]
    return site


async def test_case_05(site: Site) -> None:
    site.reads("2026-11-23 11:00", census(discharged="2026-11-20"))
    assert site.does("2026-11-23 11:05", "step-out @201")["ok"]
    assert site.does("2026-11-23 11:20", "return @201")["ok"]
    async with site.screen("2026-11-23 15:05", size=(100, 30)) as desk:
        await desk.types("ortega")
        assert desk.enter.startswith("check out Lena Ortega to Harbor House")
    answer = site.does("2026-11-23 15:05", "check-out @201")
    assert answer["ok"]
    assert answer["say"] == "Checked out Lena Ortega at 3:05 pm to Harbor House"
    roll_call = site.reports("2026-11-23 15:06", "rollcall")
    assert roll_call["people"] == []
    answer = site.does("2026-11-23 15:10", "check-in @201")
    assert (answer["ok"], answer["refusal"]) == (False, "not_on_roster")
    assert answer["say"] == "Lena Ortega was discharged on Nov 20, 2026: ask for a new date."
    assert site.verifies().code == 0


async def test_enter_checks_her_out_as_its_line_says(site: Site) -> None:
    site.reads("2026-11-23 11:00", census(discharged="2026-11-20"))
    async with site.screen("2026-11-23 15:05", size=(100, 30)) as desk:
        await desk.types("ortega")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked out Lena Ortega at 3:05 pm to Harbor House")
    assert site.state("201") == "checked_out"


async def test_departures_check_her_out_as_their_line_says(site: Site) -> None:
    site.reads("2026-11-23 11:00", census(discharged="2026-11-20"))
    async with site.screen("2026-11-23 15:05") as desk:
        await desk.press("ctrl+d", "down")
        assert desk.enter.startswith("check out Lena Ortega to Harbor House")
        await desk.press("enter")
    assert site.state("201") == "checked_out"


# Others of the kind


def test_an_admission_moved_ahead_while_she_has_stepped_out(site: Site) -> None:
    assert site.does("2026-11-23 10:30", "step-out @201")["ok"]
    site.reads("2026-11-23 10:40", census(admitted="2026-12-01"))
    assert site.does("2026-11-23 10:45", "check-in @201")["say"] == "Returned Lena Ortega at 10:45 am, had stepped out"
    assert site.does("2026-11-23 12:00", "check-out @201 reason 1")["ok"]
    answer = site.does("2026-11-23 12:05", "check-in @201")
    assert (answer["refusal"], answer["say"]) == (
        "not_on_roster",
        "Lena Ortega is admitted from Dec 1, 2026 on: ask for a new date.",
    )


def test_a_seat_is_given_and_taken_back(site: Site) -> None:
    site.reads("2026-11-23 10:40", census(admitted="2024-02-01", discharged="2024-06-03"))
    assert site.does("2026-11-23 10:45", "assign @201 Gratitude")["ok"]
    assert site.does("2026-11-23 10:46", "unassign @201 Activity")["ok"]
    (row,) = site.reports("2026-11-23 10:47", "day")["patients"]
    assert {seat["group"] for seat in row["seats"]} >= {"Gratitude"}
    assert "Yoga" not in {seat["group"] for seat in row["seats"]}
    assert site.does("2026-11-23 10:48", "absent @201 called")["refusal"] == "already_here"


async def test_keys_of_somebody_who_left_and_is_discharged_promise_no_arrival(site: Site) -> None:
    assert site.does("2026-11-23 15:00", "check-out @201")["ok"]
    site.reads("2026-11-23 15:02", census(discharged="2026-11-20"))
    said = "Lena Ortega was discharged on Nov 20, 2026: ask for a new date."
    async with site.screen("2026-11-23 15:05", size=(100, 30)) as desk:
        await desk.types("ortega")
        assert desk.enter.startswith("open the card of Lena Ortega")
        for key in ("f2", "f4", "f7"):
            await desk.press(key)
            assert (key, desk.refusal) == (key, said)
    assert site.does("2026-11-23 15:06", "note @201 Called")["ok"]


async def test_enter_on_somebody_absent_and_discharged_offers_no_check_in(tmp_path: Path) -> None:
    site = Site(tmp_path / "other")
    site.reads("2026-11-23 07:40", census())
    assert site.does("2026-11-23 09:00", "absent @201 called")["ok"]
    site.reads("2026-11-23 09:10", census(discharged="2026-11-20"))
    async with site.screen("2026-11-23 09:20", size=(100, 30)) as desk:
        await desk.types("ortega")
        assert desk.enter == "open the card of Lena Ortega · absent; discharged Nov 20"
        await desk.press("enter")
        assert desk.card_of == "Lena Ortega"
    assert site.does("2026-11-23 09:21", "check-in @201")["refusal"] == "not_on_roster"
