"""Case 16: correcting the zone of a site moves no time that was written down."""

import pytest

from tests.cases.case_site import CaseSite

pytestmark = pytest.mark.slow  # each step is a process of its own

CENSUS = """\
mrn,last_name,first_name,name_used,dob,admit_date,discharge_date,schedule_days,counselor,living_arrangement,living_kind,classes,activity,phone,card
201,Ortega,Lena,,1990-02-11,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,
202,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,,Coping skills,,,
"""


@pytest.fixture
def site(tmp_path):
    site = CaseSite.begun(tmp_path)
    assert site.at("2026-11-20 07:40", "roster", "import", site.hands_in("census.csv", CENSUS)).code == 0
    return site


def does(site, clock, *words):
    return site.at(clock, "do", *words, "--json").json


def loads(site, clock, zone, *words):
    shown = site.at(clock, "settings", "show").out
    text = "\n".join(f'zone = "{zone}"' if line.startswith("zone") else line for line in shown.splitlines())
    return site.at(clock, "settings", "load", site.hands_in("program.toml", text), *words)


def times(site, clock, mrn, day):
    report = site.at(clock, "report", "day", "--day", day, "--format", "json").json
    (row,) = (each for each in report["patients"] if each["mrn"] == mrn)
    return [(stay["in"], stay["out"]) for stay in row["stays"]]


def said(site, clock, day):
    return [each["say"] for each in site.at(clock, "journal", "--day", day, "--json").json]


@pytest.fixture
def a_friday(site):
    assert does(site, "2026-11-20 09:03", "check-in", "@201")["ok"]
    assert does(site, "2026-11-20 15:03", "check-out", "@201")["ok"]
    return site


FRIDAY = [("2026-11-20T09:03:00-05:00", "2026-11-20T15:03:00-05:00")]


def test_a_zone_corrected_on_a_running_day_moves_no_time(a_friday):
    site = a_friday
    assert does(site, "2026-11-23 09:05", "check-in", "@201")["ok"]
    dry = loads(site, "2026-11-23 09:10", "America/Chicago", "--dry-run")
    real = loads(site, "2026-11-23 09:11", "America/Chicago")
    for answer in (dry, real):
        assert answer.code == 0
        assert "zone is now America/Chicago, was America/New_York" in answer.out
        assert "from Tue Nov 24 on" in answer.out
    assert does(site, "2026-11-23 09:12", "check-in", "@202")["say"] == "Checked in Ed Quill at 9:12 am"
    stepped = does(site, "2026-11-23 09:20", "step-out", "@202", "at", "9:15")
    assert stepped["say"] == "Stepped out Ed Quill at 9:15 am"
    assert times(site, "2026-11-23 09:21", "201", "2026-11-20") == FRIDAY
    assert times(site, "2026-11-23 09:22", "201", "2026-11-23") == [("2026-11-23T09:05:00-05:00", None)]
    assert times(site, "2026-11-23 09:22", "202", "2026-11-23") == [
        ("2026-11-23T09:12:00-05:00", "2026-11-23T09:15:00-05:00")
    ]
    # The next day is told by the new clock; those before it stay what they were, in reports and in the journal.
    assert does(site, "2026-11-24 10:05", "check-in", "@201")["say"] == "Checked in Lena Ortega at 9:05 am"
    assert does(site, "2026-11-24 10:09", "step-out", "@201", "at", "9:07")["ok"]
    assert times(site, "2026-11-24 10:10", "201", "2026-11-20") == FRIDAY
    assert "Checked in Lena Ortega at 9:03 am" in said(site, "2026-11-24 10:10", "2026-11-20")
    assert "Checked in Ed Quill at 9:12 am" in said(site, "2026-11-24 10:10", "2026-11-23")


# Others of the kind


def test_a_zone_corrected_before_anybody_came_counts_on_that_day(a_friday):
    site = a_friday
    assert does(site, "2026-11-23 09:05", "note", "@201", "Called, will be late")["ok"]
    answer = loads(site, "2026-11-23 09:10", "America/Chicago")
    assert "from today, Mon Nov 23, on" in answer.out
    assert does(site, "2026-11-23 10:02", "check-in", "@201")["say"] == "Checked in Lena Ortega at 9:02 am"
    assert times(site, "2026-11-23 10:03", "201", "2026-11-20") == FRIDAY
    assert site.at("2026-11-23 10:04", "journal", "--verify").code == 0


def test_a_zone_far_to_the_east_does_not_end_the_running_day(a_friday):
    site = a_friday
    assert does(site, "2026-11-23 09:05", "check-in", "@201")["ok"]
    assert "from Tue Nov 24 on" in loads(site, "2026-11-23 09:10", "Asia/Tokyo").out
    out = does(site, "2026-11-23 15:03", "check-out", "@201")
    assert out["say"] == "Checked out Lena Ortega at 3:03 pm to Harbor House"
    assert times(site, "2026-11-23 15:10", "201", "2026-11-23") == [
        ("2026-11-23T09:05:00-05:00", "2026-11-23T15:03:00-05:00")
    ]
    assert times(site, "2026-11-23 15:10", "201", "2026-11-20") == FRIDAY


@pytest.mark.parametrize(
    ("zone", "right"),
    [
        ("EST", "America/New_York"),
        ("MST", "America/Denver or America/Phoenix"),
        ("Etc/GMT+5", "America/New_York"),
        ("UTC-5", "America/New_York"),
    ],
)
def test_a_zone_without_summer_time_is_refused_with_the_right_one(site, zone, right):
    answer = loads(site, "2026-11-20 08:00", zone)
    assert answer.code == 1
    assert right in answer.err
    made = site.at("2026-11-20 08:01", "settings", "init", "--name", "X", "--zone", zone, "--data", site.folder / "new")
    assert made.code == 2


@pytest.mark.parametrize("zone", ["US/Eastern", "America/Phoenix", "Eastern", "Mountain time"])
def test_zones_of_the_united_states_are_taken_by_their_names(site, zone):
    assert loads(site, "2026-11-20 08:00", zone).code == 0
