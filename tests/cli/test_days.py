"""``days``: the opened days, newest first, with the questions that each leaves open."""

from pathlib import Path

import pytest

from tests.cases.case_site import CaseSite
from tests.cases.census_files import census, does, reads

ED = "202,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,"


@pytest.mark.slow
def test_days_are_told_newest_first_with_what_each_leaves_open(tmp_path: Path) -> None:
    site = CaseSite.begun(tmp_path)
    assert site.at("2026-11-20 07:30", "days", "--json").json == []
    assert site.at("2026-11-20 07:30", "days").out == "No day was opened yet.\n"
    assert site.at("2026-11-20 07:30", "days", "--open").out == "No day that is over waits for a signature.\n"
    reads(site, "2026-11-20 07:40", census(ED))
    does(site, "2026-11-20 09:03", "check-in", "@202")
    does(site, "2026-11-23 09:00", "absent", "@202", "called")
    days = site.at("2026-11-23 09:01", "days", "--json").json
    assert days == [
        {"day": "2026-11-23", "state": "open", "questions": 0, "came": 0, "signed_by": None, "signed_at": None},
        {"day": "2026-11-20", "state": "over", "questions": 1, "came": 1, "signed_by": None, "signed_at": None},
    ]
    assert site.at("2026-11-23 09:01", "days", "--open", "--json").json == days[1:]
    head, *rows = site.at("2026-11-23 09:01", "days").out.splitlines()
    assert head.split() == ["Day", "State", "Questions", "left", "Came"]
    assert [row.split() for row in rows] == [["2026-11-23", "open", "0", "0"], ["2026-11-20", "over", "1", "1"]]
