"""The day's minutes: JSON, CSV and HTML agree with a count made straight from the records, to person and minute."""

import csv
import io
import json
from datetime import datetime

import pytest

from tests.cli.reports.counted import count
from tests.cli.reports.made_up_day import NASTY, Read, of_csv, of_html, of_json, played
from tests.commands import copied, does, done
from tests.hands import on

TODAY = "2026-11-23"


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """A day behind us. Nobody writes to it."""
    return played(tmp_path_factory.mktemp("day"))


@pytest.fixture(scope="module")
def report(day):
    return done("report", "day", "--format", "json", data=day).json


def row(report, mrn):
    return next(each for each in report["patients"] if each["mrn"] == mrn)


def why(report, mrn):
    """Block to reasons, where there are any."""
    return {each["block"]: each["why"] for each in row(report, mrn)["blocks"] if each["why"]}


def counted(folder, report):
    """The independent count, for everyone in the report; who did not come has nothing."""
    counts = count(folder, report["day"], datetime.fromisoformat(report["at"]))
    nothing = {each["block"]: (0, 0) for each in report["program"]}
    return {
        each["mrn"]: (counts[each["mrn"]].blocks, counts[each["mrn"]].whole) if each["mrn"] in counts else (nothing, 0)
        for each in report["patients"]
    }


def test_every_format_agrees_with_a_count_from_the_records(day, report):
    truth = counted(day, report)
    assert len(truth) == 13
    assert of_json(report) == truth
    assert of_csv(done("report", "day", "--format", "csv", data=day).out) == truth
    assert of_html(done("report", "day", "--format", "html", data=day).out) == truth


def test_the_day_played_is_not_an_easy_one(report):
    whole = {each["mrn"]: each["countable_minutes"] for each in report["patients"]}
    assert whole == {
        "101": 180,  # there all along, moved in the middle of a class
        "102": 138,  # 47:23 and 60:00 and 30:59: the seconds are added before the rounding
        "103": 168,  # out for 11:59.9
        "104": 171,  # left at 14:51:12
        "105": 120,  # in no class
        "106": 120,  # got a seat when the activity was over
        "108": 129,  # 30:00, then from 11:20:05 on
        **dict.fromkeys(NASTY, 180),
    }


def test_what_took_minutes_away_is_said(report):
    assert why(report, "101") == {}
    assert why(report, "102") == {"Spirituality": ["came 12 min in"], "Activity": ["stepped out 14:30-15:00"]}
    assert why(report, "103") == {"Spirituality": ["stepped out 10:40-10:52"]}
    assert why(report, "104") == {"Activity": ["left 8 min early"]}
    assert why(report, "105") == {"Class": ["not in a group"]}
    assert why(report, "106") == {"Activity": ["not in a group"]}
    assert why(report, "108") == {"Spirituality": ["stepped out 10:30-11:00"], "Class": ["stepped out 11:00-11:20"]}


def test_each_row_has_all_blocks_of_the_day_and_the_group_that_is_held(report):
    for each in report["patients"]:
        shown = [(block["block"], block["starts"], block["ends"]) for block in each["blocks"]]
        assert shown[:3] == [
            ("Check-in", "09:00", "10:00"),
            ("Spirituality", "10:00", "11:00"),
            ("Class", "11:00", "12:00"),
        ]
        assert len(shown) == 7
        held = {seat["block"]: seat["group"] for seat in each["seats"]}
        assert {block["block"]: block["group"] for block in each["blocks"] if block["group"]} == held
        assert all(set(block) >= {"group", "minutes", "countable", "why"} for block in each["blocks"])
    assert {block["block"]: block["group"] for block in row(report, "101")["blocks"]}["Class"] == "Gratitude"


def test_who_came_and_has_less_than_a_block_gave_is_told_why(report):
    for each in report["patients"]:
        for block in each["blocks"]:
            if block["block"] in ("Spirituality", "Class", "Activity"):
                assert bool(block["why"]) == (block["countable"] < 60), (each["name"], block)


def test_a_day_that_runs_counts_to_now(site, tmp_path):
    data = copied(site, tmp_path / "data")
    done("demo", "--at", "11:30", "--make-only", "--data", data)
    assert all(each["ok"] for each in does(data, "check-in Bo at 9:00", "check-in Dana at 11:10", "absent Mei called"))
    report = done("report", "day", "--format", "json", data=data).json
    assert datetime.fromisoformat(report["at"]) >= on("11:30")
    assert of_json(report) == counted(data, report)
    blocks = {each["block"]: each for each in row(report, "101")["blocks"]}
    assert blocks["Spirituality"]["countable"] == 60
    assert 30 <= blocks["Class"]["countable"] < 60
    assert (blocks["Class"]["why"], blocks["Activity"]["countable"], blocks["Activity"]["why"]) == ([], 0, [])
    assert why(report, "102") == {"Spirituality": ["not in the building"], "Class": ["came 10 min in"]}
    assert why(report, "105") == {}  # never came


def test_a_forgotten_check_out_runs_to_the_end_of_the_day_that_was_open(day, report):
    later = done("report", "day", "--day", TODAY, "--format", "json", data=day).json
    assert row(later, "108")["stays"][-1]["out"] is None
    assert of_json(later) == of_json(report)


def test_the_text_says_the_minutes_too(day):
    text = done("report", "day", data=day).out
    lines = {line.split()[0]: line for line in text.splitlines() if line[:3].isdigit()}
    assert "2 h 18" in lines["102"]
    assert lines["102"].endswith("Spirituality: came 12 min in; Activity: stepped out 14:30-15:00")
    assert " 3 h " in lines["101"]


# As a table for spreadsheets


def table(day, which):
    out = done("report", which, "--format", "csv", data=day).out
    return list(csv.DictReader(io.StringIO(out, newline=""), strict=True))


def test_a_table_is_rfc_4180_with_a_header_and_iso_times(day):
    out = done("report", "day", "--format", "csv", data=day).out
    rows = list(csv.reader(io.StringIO(out, newline=""), strict=True))
    assert {len(each) for each in rows} == {len(rows[0])}
    assert len(set(rows[0])) == len(rows[0])
    assert out.count("\r\n") == out.count("\n") == len(rows)
    thomas = next(each for each in table(day, "day") if each["mrn"] == "103")
    assert (thomas["day"], thomas["in"], thomas["out"]) == (TODAY, "08:58", "15:02")
    assert (thomas["stays"], thomas["at"][:13]) == ("08:58-10:40 10:52-15:02", "2026-11-23T16")
    assert (thomas["countable_minutes"], thomas["Spirituality 10:00 why"]) == ("168", "stepped out 10:40-10:52")


@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_no_cell_of_a_table_runs_in_a_spreadsheet(day, which):
    rows = table(day, which)
    assert rows
    assert not [cell for each in rows for cell in each.values() if cell.lstrip()[:1] in tuple("=+-@＝＋－＠\t\r")]
    assert {each["demo"] for each in rows} == {"DEMO: made-up people"}


def test_a_disarmed_name_is_still_the_whole_name(day):
    names = {each["mrn"]: each["name"] for each in table(day, "day")}
    assert names["201"] == "'=2+3 Sum"
    assert names["202"] == '\'＝HYPERLINK("x") Link'
    assert names["206"] == '"Amp & Co", Jr Quote'
    assert names["104"] == "Tomás Rivers"


def test_the_houses_table_is_for_staff_only(day):
    rows = table(day, "houses")
    assert {each["staff_only"] for each in rows} == {"STAFF ONLY: not for houses or drivers, no consents recorded"}
    bo = next(each for each in rows if each["mrn"] == "101")
    assert (bo["house"], bo["list"], bo["gone_at"]) == ("Harbor House", "gone", "15:02")


@pytest.mark.slow
def test_every_table_names_those_that_json_names(day):
    for which in ("day", "rollcall", "houses"):
        whole = json.dumps(done("report", which, "--json", data=day).json)
        assert {each["mrn"] for each in table(day, which)} == {mrn for mrn in everyone(day) if f'"{mrn}"' in whole}


def everyone(day):
    return {each["mrn"] for each in done("report", "day", "--json", data=day).json["patients"]}


# As a page


def page(day, which):
    return done("report", which, "--format", "html", data=day).out


@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_a_page_stands_alone_and_runs_nothing(day, which):
    read = Read(page(day, which))
    tags = {tag for tag, _ in read.tags}
    assert tags.isdisjoint({"script", "link", "img", "iframe", "object", "form", "a", "base"})
    names = {name for _, attrs in read.tags for name in attrs}
    assert names <= {"lang", "charset", "http-equiv", "content", "name", "class", "scope", "colspan"}
    assert "://" not in page(day, which)
    assert "url(" not in page(day, which)
    assert "Confidential: substance use disorder treatment records, 42 CFR Part 2. Staff only." in read.words


@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_a_page_says_whose_it_is_when_it_was_made_and_that_it_is_a_demo(day, which):
    words = Read(page(day, which)).words
    assert "DEMO: made-up people" in words
    assert "Front desk · Mon Nov 23 2026" in words
    assert any(word.startswith("Made Mon Nov 23 2026 at 4:") for word in words)
    staff_only = "STAFF ONLY: not for houses or drivers, no consents recorded"
    assert (staff_only in words) == (which == "houses")


@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_a_page_is_read_aloud_by_rows_and_columns(day, which):
    read = Read(page(day, which))
    tags = dict(read.tags)
    assert tags["html"] == {"lang": "en"}
    assert {"title", "caption", "thead", "main", "h1"} <= set(tags)
    assert {attrs.get("scope") for tag, attrs in read.tags if tag == "th"} <= {"col", "row", "colgroup"}
    assert all(cell for cell in read.rows[0])


def test_a_name_is_only_text_on_a_page(day):
    for which in ("day", "houses"):
        words = Read(page(day, which)).words
        assert "<script>alert(1)</script> Tag</td></style>" in words
        assert '"Amp & Co", Jr Quote' in words


def test_a_page_speaks_in_the_clock_of_its_site(day):
    rows = {each[0][-1]: each for each in Read(page(day, "day")).rows}
    assert ["8:58-10:40", "10:52-3:02"] in rows["103"]
    assert ["30", "Yoga", "stepped out 2:30-3:00"] in rows["102"]
