"""Case 13: a day that ended is what it was, whatever is changed later about a person, a house or the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import census, does, reads

pytestmark = pytest.mark.slow
FRIDAY, MONDAY = "2026-11-20", "2026-11-23"
LENA = "201,Ortega,Lena,,1990-02-11,2026-09-01,,,{0},sober living home,Coping skills,Yoga,,"
OLU = "203,Nash,Olu,,1981-02-12,2026-09-01,,{0},Mary Obi,Harbor House,,,,,"
KIM = "204,Abe,Kim,,1982-02-12,,,,Mary Obi,Harbor House,,,,,"
ON_FRIDAY = census(LENA.format("Mary Obi,Harbor House"), OLU.format(""))
ON_MONDAY = census(LENA.format("Kevin Doyle,Maple Street"), OLU.format("Mon Wed"), KIM)
NEW = ("--new", "Kevin Doyle", "--new", "Maple Street")


@pytest.fixture
def site(tmp_path: Path) -> CaseSite:
    """Friday: Lena Ortega came and went home to Harbor House, Olu Nash did not come."""
    site = CaseSite.begun(tmp_path)
    reads(site, f"{FRIDAY} 07:40", ON_FRIDAY)
    does(site, f"{FRIDAY} 09:03", "check-in", "@201")
    does(site, f"{FRIDAY} 15:03", "check-out", "@201")
    return site


def told(site: CaseSite, at: str) -> tuple[Any, Any]:
    """Both reports of Friday, but for the time at which they were asked."""
    reports = [site.at(at, "report", kind, "--day", FRIDAY, "--format", "json").json for kind in ("day", "houses")]
    for report in reports:
        report.pop("at")
    day, houses = reports
    return day, houses


def test_case_13(site: CaseSite) -> None:
    before = told(site, f"{FRIDAY} 18:00")
    reads(site, f"{MONDAY} 07:40", ON_MONDAY, *NEW)
    day, houses = told(site, f"{MONDAY} 08:00")
    assert (day, houses) == before
    assert [(row["name"], row["state"]) for row in day["patients"]] == [
        ("Olu Nash", "expected"),
        ("Lena Ortega", "checked_out"),
    ]
    assert [(house["name"], len(house["gone"])) for house in houses["houses"] if house["gone"]] == [("Harbor House", 1)]
    assert site.at(f"{MONDAY} 08:01", "journal", "--verify").code == 0


def test_a_program_and_a_name_that_change_later_alter_no_earlier_day(site: CaseSite) -> None:
    """A member of its kind: a new name, a group renamed, a level of care."""
    before = told(site, f"{FRIDAY} 18:00")
    does(site, f"{MONDAY} 08:50", "update", "@201", "last_name", "Vance")
    does(site, f"{MONDAY} 08:51", "update", "@201", "level_of_care", "PHP")
    settings = site.at(f"{MONDAY} 08:52", "settings", "show").out.replace("Coping skills", "Coping")
    changed = site.at(
        f"{MONDAY} 08:53", "settings", "load", site.hands_in("p.toml", settings), "--rename", "Coping skills=Coping"
    )
    assert changed.code == 0, changed
    assert told(site, f"{MONDAY} 08:54") == before


def test_an_amendment_is_still_told(site: CaseSite) -> None:
    """Another: what is written late about the day itself is of that day; who is new since is on it only by that."""
    reads(site, f"{MONDAY} 07:40", ON_MONDAY, *NEW)
    late = ("on", FRIDAY, "because", "was on the sheet")
    does(site, f"{MONDAY} 08:50", "check-in", "@203", "at", "9:30", *late)
    day, _ = told(site, f"{MONDAY} 08:51")
    assert [(row["name"], row["state"], row["scheduled"]) for row in day["patients"]] == [
        ("Olu Nash", "here", True),
        ("Lena Ortega", "checked_out", True),
    ]
    does(site, f"{MONDAY} 08:52", "check-in", "@204", "at", "9:40", *late)
    day, _ = told(site, f"{MONDAY} 08:53")
    assert [row["name"] for row in day["patients"]] == ["Kim Abe", "Olu Nash", "Lena Ortega"]
    assert day["patients"][0]["scheduled"] is False


def test_a_discharge_dated_back_takes_nobody_from_a_day_that_ended(site: CaseSite) -> None:
    before = told(site, f"{FRIDAY} 18:00")
    does(site, f"{MONDAY} 09:00", "update", "@203", "discharge_date", "2026-11-18")
    assert told(site, f"{MONDAY} 09:01") == before
