"""A desk admission with a slip in the name: one person, one row, mended or joined at the counter."""

from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site

pytestmark = pytest.mark.slow  # each step is a process of its own

LOPEZ = "301,Lopez,Maria,,1990-02-11,2026-09-01,,,Mary Obi,Harbor House,sober living home,,,,\n"
QUILL = "302,Quill,Ed,,1980-02-12,2026-11-23,,,Mary Obi,Harbor House,,,,,\n"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Ed Quil, as somebody typed it, came at nine."""
    site = Site(tmp_path / "site")
    site.reads("2026-11-20 07:40", HEADER + LOPEZ)
    return came_at_nine(site)


@pytest.fixture
def twice(tmp_path: Path) -> Site:
    """He is in the census besides, by his own name."""
    site = Site(tmp_path / "site")
    site.reads("2026-11-23 07:40", HEADER + LOPEZ + QUILL)
    return came_at_nine(site)


def came_at_nine(site: Site) -> Site:
    assert site.does("2026-11-23 09:00", 'admit Quil Ed 1980-02-12 "Harbor House" "Mary Obi" anyway')["ok"]
    assert site.does("2026-11-23 09:01", "check-in @T-1")["ok"]
    return site


def test_case_12_the_name_is_mended_at_the_counter(site: Site) -> None:
    answer = site.does("2026-11-23 09:02", 'update "Ed Quil" last_name Quill')
    assert answer["say"] == "Updated Ed Quill: last name is now Quill, was Quil"
    assert [row["mrn"] for row in site.finds("2026-11-23 09:03", "quill")] == ["T-1"]
    # A file with his number and his name as it is now is about him, and asks nothing.
    site.reads("2026-11-23 12:00", HEADER + LOPEZ + QUILL)
    assert [row["mrn"] for row in site.board("2026-11-23 12:01")] == ["301", "302"]


def test_case_12_answered_wrongly_the_two_rows_are_joined(twice: Site) -> None:
    before = {row["mrn"]: row for row in twice.board("2026-11-23 12:00")}
    answer = twice.does("2026-11-23 12:01", "join @T-1 @302")
    assert answer["say"] == "Joined Ed Quil @T-1 into Ed Quill @302"
    rows = {row["mrn"]: row for row in twice.board("2026-11-23 12:02")}
    assert list(rows) == ["301", "302"]
    assert rows["302"] | {"name": "", "mrn": ""} == before["T-1"] | {"name": "", "mrn": ""}
    assert [row["mrn"] for row in twice.board("2026-11-24 09:00")] == ["301", "302"]
    assert twice.verifies().code == 0
    verbs = [line["verb"] for line in twice.journal("--patient", "T-1")]
    assert verbs == ["census", "admit", "check-in", "join"]
    assert verbs == [line["verb"] for line in twice.journal("--patient", "302")]


def test_case_12_undone_it_is_as_before(twice: Site) -> None:
    before = twice.board("2026-11-23 12:00")
    assert twice.does("2026-11-23 12:01", "join @T-1 @302")["ok"]
    assert twice.does("2026-11-23 12:02", "undo")["say"] == "Undid: Joined Ed Quil @T-1 into Ed Quill @302"
    assert twice.board("2026-11-23 12:03") == before
    assert twice.verifies().code == 0


def test_case_12_both_there_on_one_day_are_two(twice: Site) -> None:
    assert twice.does("2026-11-23 12:00", "check-in @302")["ok"]
    answer = twice.does("2026-11-23 12:01", "join @T-1 @302")
    assert answer == {
        "ok": False,
        "refusal": "both_there",
        "say": "Both have a visit on Nov 23, 2026: not one person. Undo one, or leave two rows.",
    }
    assert [row["mrn"] for row in twice.board("2026-11-23 12:02")] == ["301", "T-1", "302"]


# Others of the kind


def test_who_was_discharged_and_came_back_under_a_new_number_is_admitted_again(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    site.reads("2026-11-02 07:40", HEADER + LOPEZ.replace("2026-09-01,,", "2026-09-01,2026-11-05,"))
    assert site.does("2026-11-23 09:00", "admit Lopes Maria 1990-02-11 anyway phone=555-0101")["ok"]
    assert site.does("2026-11-23 09:01", "check-in @T-1")["ok"]
    assert site.does("2026-11-23 09:02", "join @T-1 @301")["ok"]
    assert [(row["mrn"], row["state"]) for row in site.board("2026-11-23 09:03")] == [("301", "here")]
    assert [(row["mrn"], row["state"]) for row in site.board("2026-11-24 09:03")] == [("301", "expected")]
    assert site.does("2026-11-24 09:04", "admit Nash Olu 1981-03-12")["ok"]
    assert sorted(site.numbers()) == ["301", "T-1", "T-2"]
    assert site.verifies().code == 0


def test_the_old_number_goes_on_finding_them_through_several_joins(twice: Site) -> None:
    site = twice
    assert site.does("2026-11-23 12:01", "admit Qill Ed 1980-02-12 anyway")["ok"]
    assert site.does("2026-11-23 12:02", 'note @T-1 "came with his brother"')["ok"]
    assert site.does("2026-11-23 12:03", "join @T-1 @T-2")["ok"]
    assert site.does("2026-11-23 12:04", "join @T-2 @302")["ok"]
    assert site.does("2026-11-23 12:05", "join @T-1 @302")["refusal"] == "usage"
    for number in ("T-1", "T-2", "302"):
        said = [line["say"] for line in site.journal("--patient", number)]
        assert "Noted about Ed Quil: “came with his brother”" in said
    assert site.does("2026-11-23 15:05", "check-out @T-1")["say"] == "Checked out Ed Quill at 3:05 pm to Harbor House"
    assert site.state("302") == "checked_out"
    assert site.verifies().code == 0


def test_a_visit_that_is_somebody_elses_is_given_to_them(site: Site) -> None:
    answer = site.does("2026-11-23 09:05", "wrong-person @T-1 @301")
    assert answer["say"] == "Gave today's visit of Ed Quil to Maria Lopez"
    rows = {row["mrn"]: row for row in site.board("2026-11-23 09:06")}
    assert (rows["T-1"]["state"], rows["301"]["state"]) == ("expected", "here")
    assert rows["301"]["in"].startswith("2026-11-23T09:01:")
    assert site.does("2026-11-23 09:07", "check-in @T-1")["ok"]
    assert site.does("2026-11-23 09:08", "wrong-person @T-1 @301")["refusal"] == "already_here"
    assert site.does("2026-11-23 15:05", "check-out @301")["ok"]
    assert site.does("2026-11-23 15:06", "wrong-person @T-1 @301")["refusal"] == "already_out"
    assert site.verifies().code == 0
