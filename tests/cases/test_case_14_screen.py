"""Case 14 on the screen: Review, on Friday's page, opens the dialog that mends it, with the day in its title."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cases.site import HEADER, Site
from tests.commands import done
from tests.screens.at_the_desk import WIDE, TodayAtTheDesk

pytestmark = pytest.mark.slow
FRIDAY, MONDAY = "2026-11-20", "2026-11-23 08:51"
ED = "202,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,\n"
NIA = "203,Newman,Nia,,1981-05-05,2026-09-01,,,Mary Obi,Harbor House,,Coping skills,Yoga,,\n"
OLU = "204,Nash,Olu,,1982-06-06,2026-09-01,,,Mary Obi,Harbor House,,Coping skills,Yoga,,\n"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """On Friday Ed Quill came at 9:03 and nobody checked him out; Olu Nash was written down as absent."""
    site = Site(tmp_path)
    site.reads(f"{FRIDAY} 07:40", HEADER + ED + NIA + OLU)
    site.does(f"{FRIDAY} 09:03", "check-in @202")
    site.does(f"{FRIDAY} 10:05", "absent @204 no-call")
    site.does(f"{FRIDAY} 10:06", "outreach @204 reached")
    return site


def of_friday(site: Site, mrn: str) -> dict[str, Any]:
    """Somebody's row of Friday's report, and the questions about them."""
    report = site.reports("2026-11-23 09:30", "day", "--day", FRIDAY)
    row = next(row for row in report["patients"] if row["mrn"] == mrn)
    return row | {"questions": [each["kind"] for each in report["questions"] if each["mrn"] == mrn]}


def newest(site: Site, mrn: str) -> dict[str, Any]:
    """The newest entry about somebody."""
    entry: dict[str, Any] = site.journal("--patient", mrn)[-1]
    return entry


async def comes_to_friday(desk: TodayAtTheDesk) -> None:
    """Ctrl+R, Left."""
    await desk.press("ctrl+r", "left")
    assert "Review of Fri Nov 20" in desk.text


async def test_the_same_on_the_screen(site: Site) -> None:
    async with site.screen(MONDAY, WIDE) as desk:
        await comes_to_friday(desk)
        assert desk.enter == "fix “Still in the building” of Ed Quill · Friday: say when they left"
        await desk.press("enter")
        assert desk.dialog == "Check out Ed Quill · Friday Nov 20"
        await desk.types("1510")
        await desk.press("enter", "3")
        await desk.types("Ann Roy")
        await desk.press("enter")
        await desk.types("there at 3:20")
        await desk.press("enter")
        assert desk.undo == (
            "F8 Undo: Checked out Ed Quill at 3:10 pm to Harbor House, told by the house, Ann Roy · of Friday, asks why"
        )
        assert not any("Still in the building" in row for row in desk.asked)
    row = of_friday(site, "202")
    assert (row["state"], row["destination"], row["countable_minutes"], row["questions"]) == (
        "checked_out", "Harbor House", 180, [],
    )  # fmt: skip
    entry = newest(site, "202")
    assert (entry["late"], entry["because"]) == (True, "there at 3:20")
    assert entry["recorded_at"].startswith("2026-11-23T08:51")
    assert site.state("202") == "expected"
    assert site.verifies().code == 0


async def test_where_nobody_knows_it_is_accepted_as_it_stands_with_a_reason(site: Site) -> None:
    async with site.screen(MONDAY, WIDE) as desk:
        await comes_to_friday(desk)
        await desk.press("ctrl+a", "5")
        await desk.types("nobody saw him go")
        await desk.press("enter")
        assert not any("Still in the building" in row for row in desk.asked)
    row = of_friday(site, "202")
    assert (row["state"], row["countable_minutes"]) == ("here", 0)
    assert "still_in_building" not in row["questions"]
    assert newest(site, "202")["because"] == "not known, nobody saw him go"


async def test_an_arrival_nobody_wrote_down(site: Site) -> None:
    async with site.screen(MONDAY, WIDE) as desk:
        await comes_to_friday(desk)
        await desk.press("down")
        assert "Nia Newman" in desk.enter
        await desk.press("f2")
        assert desk.dialog == "Check in Nia Newman · Friday Nov 20"
        await desk.types("940")
        await desk.press("enter")
        await desk.types("on the sheet of the group")
        await desk.press("enter")
        await desk.types("newman")
        await desk.press("f4")
        await desk.types("1505")
        await desk.press("enter")
        await desk.types("on the driver's list")
        await desk.press("enter")
    row = of_friday(site, "203")
    assert (row["state"], row["countable_minutes"], row["questions"]) == ("checked_out", 180, [])
    assert site.state("203") == "expected"
    assert site.verifies().code == 0


async def test_an_absence_that_was_none(site: Site) -> None:
    async with site.screen(MONDAY, WIDE) as desk:
        await comes_to_friday(desk)
        await desk.types("nash")
        assert desk.enter.startswith("open the card of Olu Nash · Friday Nov 20")
        await desk.press("enter")
        assert "FRIDAY NOV 20" in desk.text
        await desk.press("f2")
        assert desk.dialog == "Check in Olu Nash · Friday Nov 20"
        await desk.types("10")
        await desk.press("enter")
        await desk.types("the group's sheet has him")
        await desk.press("enter")
        assert "Still in the building: Olu Nash" in desk.text
    row = of_friday(site, "204")
    assert row["state"] == "here"
    assert row["stays"][0]["in"] == "2026-11-20T10:00:00-05:00"
    assert newest(site, "204")["late"]
    assert site.state("204") == "expected"


def test_lists_without_a_screen_say_that_it_was_written_late(site: Site) -> None:
    line = f'absent @203 no-call on {FRIDAY} because "no call in the log"'
    assert site.does(MONDAY, line)["ok"]
    caseload = done("do", "caseload", data=site.folder).out
    assert "LATE ENTRY of Fri Nov 20: Marked Nia Newman absent, no call" in caseload
    assert "(written Mon Nov 23 8:51 am, because no call in the log)" in caseload
    assert "LATE ENTRY, written 2026-11-23 08:51" in done("journal", "--day", FRIDAY, data=site.folder).out
