"""A card that is scanned is a card, wherever the desk happens to be: nobody else's, and no letter of anything."""

import asyncio
from pathlib import Path

import pytest

from frontdesk.rules.scans import GAP
from tests.cases.site import HEADER, Site
from tests.screens.at_the_desk import TodayAtTheDesk

pytestmark = pytest.mark.slow  # each step is a process of its own

LIVES = "Mary Obi,Harbor House,sober living home"
IN_GROUPS = (
    HEADER
    + f"401,Quill,Ed,,1980-02-12,2026-09-01,,,{LIVES},Coping skills,Yoga,,5403\n"
    + f"403,Nash,Olu,,1981-02-12,2026-09-01,,,{LIVES},Coping skills,Yoga,,C403\n"
)
ALIKE = (
    HEADER
    + f"401,Tran,Mia,,2000-05-20,2026-09-01,,,{LIVES},,,,0520777\n"
    + f"402,Tran,Mo,,1999-01-02,2026-09-01,,,{LIVES},,,,0520778\n"
)
THREE = (
    HEADER
    + f"401,Rivera,Luis,,1962-03-05,2026-09-01,,,{LIVES},,,,C401\n"
    + f"403,Nash,Olu,,1981-02-12,2026-09-01,,,{LIVES},,,,C403\n"
    + f"404,Baker,Ann,,1991-03-02,2026-09-01,,,{LIVES},,,,C404\n"
)
WAITS = "a card was scanned."


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "site")


async def scan(desk: TodayAtTheDesk, card: str, end: str = "enter") -> None:
    """A scanner behind a hand that rests: letters without a pause, then its end."""
    await asyncio.sleep(GAP * 2)  # the pace of a hand, not of a scanner
    desk.scans_at_once(card, end)
    await desk.settles()


async def test_case_01_help_is_open_when_a_card_is_scanned(site: Site) -> None:
    site.reads("2026-11-23 07:30", IN_GROUPS)
    async with site.screen("2026-11-23 09:00", (100, 30)) as desk:
        await desk.press("f1")
        await scan(desk, "5403")
        assert WAITS in desk.text
    assert {site.state("401"), site.state("403")} == {"expected"}


async def test_case_01_somebody_is_marked_in_activities(site: Site) -> None:
    site.reads("2026-11-23 07:30", IN_GROUPS)
    for line in ("check-in @401", "check-in @403", "unassign @401 Class", "unassign @403 Class"):
        assert site.does("2026-11-23 09:00", line)["ok"]
    before = len(site.journal())
    async with site.screen("2026-11-23 10:55", (100, 30)) as desk:
        await desk.press("ctrl+g", "right", "down")
        assert "Olu Nash" in desk.enter or "Ed Quill" in desk.enter
        await scan(desk, "5403")
        assert desk.letters == "5403"
        assert "Ed Quill" in desk.enter
    assert len(site.journal()) == before + 1, "only the clock was set"


async def test_case_01_a_person_is_asked_for_birth_month_and_day(site: Site) -> None:
    site.reads("2026-11-23 07:30", ALIKE)
    async with site.screen("2026-11-23 09:00") as desk:
        await desk.types("mia")
        await desk.press("enter")
        before = desk.dialog
        await scan(desk, "0520778")
        assert desk.dialog == before
        assert WAITS in desk.dialog_says
        assert "dot" not in desk.dialog_says
    assert {site.state("401"), site.state("402")} == {"expected"}


async def test_case_01_a_note_is_being_written(site: Site) -> None:
    site.reads("2026-11-23 07:30", THREE)
    before = len(site.journal())
    async with site.screen("2026-11-23 09:00") as desk:
        await desk.types("rivera")
        await desk.press("f9")
        await desk.types("starts a new job")
        await scan(desk, "C403")
        assert WAITS in desk.dialog_says
        assert "starts a new job" in desk.dialog_says
        assert "C403" not in desk.dialog_says
        assert len(site.journal()) == before + 1, "only the clock was set"
        await desk.press("x")
        await desk.press("enter")
        assert "starts a new jobx" in desk.undo or "Luis Rivera" in desk.undo
        assert desk.letters == "C403"
        assert "Olu Nash" in desk.enter
    assert {site.state("401"), site.state("403")} == {"expected"}


async def test_case_01_the_scanner_ends_with_tab_or_sends_stars(site: Site) -> None:
    site.reads("2026-11-23 07:30", THREE)
    async with site.screen("2026-11-23 09:00") as desk:
        await scan(desk, "C401", "tab")
        assert "Luis Rivera" in desk.undo
        await scan(desk, "C403", "tab")
        assert "Olu Nash" in desk.undo
        await scan(desk, "*C404*")
        assert "Ann Baker" in desk.undo
    assert {site.state(mrn) for mrn in ("401", "403", "404")} == {"here"}
