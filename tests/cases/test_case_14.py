"""Case 14: what an earlier day leaves open can be answered on a later one, and says that it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import census, does, reads, refused

pytestmark = pytest.mark.slow
FRIDAY = "2026-11-20"
ED = "202,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,"
NIA = "203,Newman,Nia,,1981-05-05,2026-09-01,,,Mary Obi,Harbor House,,Coping skills,Yoga,,"


@pytest.fixture
def site(tmp_path: Path) -> CaseSite:
    """On Friday Ed Quill came at 9:03, and nobody checked him out."""
    site = CaseSite.begun(tmp_path)
    reads(site, f"{FRIDAY} 07:40", census(ED, NIA))
    does(site, f"{FRIDAY} 09:03", "check-in", "@202")
    return site


def friday(site: CaseSite, at: str) -> dict[str, Any]:
    """Ed's row of Friday's report, and the questions about him."""
    report = site.at(at, "report", "day", "--day", FRIDAY, "--format", "json").json
    row = next(row for row in report["patients"] if row["mrn"] == "202")
    return row | {"questions": [each["kind"] for each in report["questions"] if each["mrn"] == "202"]}


def test_a_stay_nobody_ended_counts_only_as_far_as_it_is_proven(site: CaseSite) -> None:
    row = friday(site, "2026-11-23 08:50")
    assert "still_in_building" in row["questions"]
    assert row["countable_minutes"] == 0
    countable = [block for block in row["blocks"] if block["why"]]
    assert [block["why"] for block in countable] == [["not proven"]] * 3


def test_a_check_out_of_an_earlier_day_needs_its_day_and_a_reason(site: CaseSite) -> None:
    words = ("check-out", "@202", "Harbor House", "at", "15:10")
    assert refused(site, "2026-11-23 08:51", *words)["refusal"] == "not_here"
    assert refused(site, "2026-11-23 08:52", *words, "on", FRIDAY)["refusal"] == "reason_needed"
    does(site, "2026-11-23 08:53", *words, "on", FRIDAY, "because", "his house called: there at 3:20")
    row = friday(site, "2026-11-23 08:54")
    assert (row["state"], row["destination"], row["countable_minutes"]) == ("checked_out", "Harbor House", 180)
    assert row["questions"] == []
    entry = site.at("2026-11-23 08:55", "journal", "--patient", "202", "--json").json[-1]
    assert (entry["late"], entry["because"]) == (True, "his house called: there at 3:20")
    assert entry["at"] == "2026-11-20T15:10:00-05:00"
    assert entry["recorded_at"] == "2026-11-23T08:53:00-05:00"
    text = site.at("2026-11-23 08:55", "journal", "--day", FRIDAY).out
    assert "LATE ENTRY, written 2026-11-23 08:53" in text
    assert site.at("2026-11-23 08:56", "journal", "--verify").code == 0


def test_the_running_day_is_as_it_was(site: CaseSite) -> None:
    """A member of its kind: somebody here today is mended on Friday, and stays here today."""
    does(site, "2026-11-23 09:01", "check-in", "@202")
    does(site, "2026-11-23 09:30", "check-out", "@202", "at", "15:10", "on", FRIDAY, "because", "told by the driver")
    assert friday(site, "2026-11-23 09:31")["state"] == "checked_out"
    board = site.at("2026-11-23 09:31", "do", "board", "--json").json
    assert next(row["state"] for row in board["rows"] if row["mrn"] == "202") == "here"


def test_an_arrival_nobody_wrote_down_and_an_absence_that_was_none(site: CaseSite) -> None:
    """Another: who never was checked in, with the time; without it the desk invents none."""
    late = ("on", FRIDAY, "because", "on the sheet of the group")
    does(site, f"{FRIDAY} 10:05", "absent", "@203", "no-call")
    assert refused(site, "2026-11-23 08:51", "check-in", "@203", *late)["refusal"] == "bad_time"
    does(site, "2026-11-23 08:52", "check-in", "@203", "at", "9:40", *late)
    does(site, "2026-11-23 08:53", "check-out", "@203", "at", "15:05", *late)
    report = site.at("2026-11-23 08:54", "report", "day", "--day", FRIDAY, "--format", "json").json
    row = next(row for row in report["patients"] if row["mrn"] == "203")
    assert (row["state"], row["countable_minutes"]) == ("checked_out", 180)
    board = site.at("2026-11-23 08:55", "do", "board", "--json").json
    assert next(row["state"] for row in board["rows"] if row["mrn"] == "203") == "expected"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("check-in", "@203", "at", "9:00", "on", "2026-11-24", "because", "x"), "bad_time"),
        (("check-in", "@203", "at", "9:00", "on", "2026-10-20", "because", "x"), "bad_time"),
        (("note", "@203", "x", "on", FRIDAY, "because", "x"), "usage"),
    ],
)
def test_days_that_cannot_be_meant(site: CaseSite, words: tuple[str, ...], code: str) -> None:
    answer = site.at("2026-11-23 08:51", "do", *words, "--json")
    assert answer.code != 0
    assert answer.json["refusal"] == code or code == "usage"


def test_an_entry_of_friday_is_taken_back_only_with_a_reason(site: CaseSite) -> None:
    entries = site.at("2026-11-23 08:50", "journal", "--day", FRIDAY, "--json").json
    checked_in = next(entry["entry"] for entry in entries if entry["verb"] == "check-in")
    assert refused(site, "2026-11-23 08:51", "undo", str(checked_in))["refusal"] == "reason_needed"
    does(site, "2026-11-23 08:52", "undo", str(checked_in), "because", "it was his brother")
    assert friday(site, "2026-11-23 08:53")["state"] == "expected"
    newest = site.at("2026-11-23 08:54", "journal", "--day", FRIDAY, "--json").json[-1]
    assert (newest["verb"], newest["late"]) == ("undo", True)
