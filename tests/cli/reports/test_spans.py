"""``report week|patient|groups`` and ``export attendance``: their JSON, and every other form agreeing with it."""

import csv
import io
import json
import re
import shutil
import subprocess
from datetime import date, datetime, time
from itertools import repeat

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from frontdesk.cli.reports import workbooks
from frontdesk.errors import Usage
from frontdesk.texts.week_words import STAFF_ONLY
from tests.cli.reports.made_up_day import NASTY, Read, played
from tests.commands import PROGRAM, ROOT, copied, done, environment, frontdesk, refused, riverside

MONDAY, SUNDAY = "2026-11-23", "2026-11-29"
COLUMNS = (
    "day,mrn,last_name,first_name,dob,level_of_care,counselor,state,arrived,left,block,starts,ends,from,to,group,"
    "facilitator,room,minutes,countable,proof,sheet_by,why,signed_by,signed_at,late_entry"
)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A Monday behind us, with the week before it. Nobody writes to it."""
    return played(tmp_path_factory.mktemp("week"))


@pytest.fixture(scope="module")
def week(data):
    return done("report", "week", "--format", "json", data=data).json


def row(report, mrn):
    return next(each for each in report["patients"] if each["mrn"] == mrn)


def test_a_week_says_each_day_what_counts_and_whether_the_target_can_still_be_reached(week):
    assert (week["from"], week["to"]) == (MONDAY, SUNDAY)
    bo = row(week, "101")
    assert [(day["day"], day["state"], day["countable_minutes"]) for day in bo["days"]] == [
        ("2026-11-23", "checked_out", 180),
        ("2026-11-24", "expected", 0),
        ("2026-11-25", "expected", 0),
        ("2026-11-26", "expected", 0),
        ("2026-11-27", "expected", 0),
    ]
    assert {name: bo[name] for name in bo if name not in ("days", "name", "counselor")} == {
        "mrn": "101", "level_of_care": None, "countable_minutes": 180, "days_counted": 1,
        "target_minutes": 540, "target_days": 3, "cancelled_minutes": 0, "met": False,
        "can_still_meet": True, "proven": True,
    }  # fmt: skip
    short = row(week, "102")
    assert (short["countable_minutes"], short["days_counted"]) == (138, 0)
    assert row(week, "106")["can_still_meet"] is False  # comes on Tuesday and Thursday, and had no whole Monday
    assert [day["state"] for day in row(week, "106")["days"]] == [
        "checked_out" if number < 0 else state
        for number, state in enumerate(["here", "expected", "not_scheduled", "expected", "not_scheduled"])
    ]


def test_any_day_of_it_means_its_week_and_the_patients_are_those_on_its_lists(data, week):
    assert (
        done("report", "week", "--day", "2026-11-27", "--format", "json", data=data).json["patients"]
        == week["patients"]
    )
    assert {each["mrn"] for each in week["patients"]} == {"101", "102", "103", "104", "105", "106", "108", *NASTY}
    before = done("report", "week", "--day", "2026-11-20", "--format", "json", data=data).json
    assert (before["from"], before["patients"]) == ("2026-11-16", [])


def test_a_patient_says_day_by_day_what_took_minutes_away(data):
    said = done("report", "patient", "@102", "--from", MONDAY, "--to", MONDAY, "--format", "json", data=data).json
    assert (said["mrn"], said["name"], said["countable_minutes"]) == ("102", "Dana Rivera", 138)
    (day,) = said["days"]
    assert (day["state"], day["countable_minutes"], day["late_minutes"]) == ("stepped_out", 138, 12)
    assert day["why"] == ["Spirituality: came 12 min in", "Activity: stepped out 14:30-15:00"]


def test_groups_say_who_was_in_them_and_who_was_due_and_was_not(data):
    groups = done("report", "groups", "--format", "json", data=data).json["groups"]
    tally = {each["group"]: each for each in groups}
    assert set(groups[0]) == {"group", "block", "sessions", "seats", "attended", "no_shows", "minutes"}
    workshop = tally["12-step workshop"]
    assert (workshop["sessions"], workshop["seats"], workshop["attended"]) == (1, 13, 13)
    assert tally["Coping skills"]["no_shows"] == 0  # moved away within the block is no no-show: the seat is elsewhere
    assert tally["Boundaries"]["no_shows"] == 1  # planned, in the building, in no class


def test_the_form_for_the_patient_names_them_twice_and_not_the_program(data):
    for form in ("text", "html"):
        said = done("report", "patient", "@101", "--for", "patient", "--format", form, data=data).out
        words = " ".join(Read(said).words) if form == "html" else said
        assert "Bo Larsen" in words
        assert "1991" in words
        assert "Signed by" in words
        for telling in ("Riverside", "IOP", "substance", "42 CFR", "STAFF", "Confidential"):
            assert telling not in said
    assert STAFF_ONLY in done("report", "patient", "@101", data=data).out


@pytest.mark.parametrize("words", [("week",), ("patient", "@102"), ("groups",)])
def test_text_and_pages_say_for_whom_they_are_not_and_have_the_same_figures(data, words):
    for form in ("text", "html"):
        said = done("report", *words, "--format", form, data=data).out
        assert STAFF_ONLY in said
    figures = {"week": "2:18", "patient": "2:18", "groups": "Coping skills"}
    assert figures[words[0]] in done("report", *words, data=data).out


def test_a_week_as_csv_has_the_figures_of_json_and_its_name_says_for_whom_it_is_not(data, week, tmp_path):
    rows = list(csv.DictReader(io.StringIO(done("report", "week", "--format", "csv", data=data).out, newline="")))
    assert [(each["mrn"], int(each["countable_minutes"]), each["can_still_meet"]) for each in rows] == [
        (each["mrn"], each["countable_minutes"], "yes" if each["can_still_meet"] else "no") for each in week["patients"]
    ]
    said = done("report", "week", "--format", "csv", "--output", tmp_path / "week.csv", data=data).out
    assert said == f"Written: {tmp_path / 'week STAFF ONLY.csv'}\n"
    assert [each.name for each in tmp_path.iterdir()] == ["week STAFF ONLY.csv"]


# Export


def exported(data, *words):
    return done("export", "attendance", "--from", MONDAY, "--to", SUNDAY, *words, data=data).out


def test_an_export_has_a_row_a_patient_day_and_block_in_columns_that_never_change(data, week):
    text = exported(data)
    assert text.splitlines()[0] == COLUMNS
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 7 * 13
    dana = [each for each in rows if each["mrn"] == "102"]
    assert [each["block"] for each in dana] == [
        "Check-in", "Spirituality", "Class", "Lunch", "Open", "Activity", "Check-out",
    ]  # fmt: skip
    workshop, activity = dana[1], dana[5]
    told = ("arrived", "starts", "ends", "from", "to", "minutes", "countable", "why")
    assert {name: workshop[name] for name in told} == {
        "arrived": "10:12", "starts": "10:00", "ends": "11:00", "from": "10:12", "to": "11:00", "minutes": "47",
        "countable": "47", "why": "came late",
    }  # fmt: skip
    assert (activity["to"], activity["why"], activity["proof"]) == ("14:30", "stepped out", "unconfirmed")
    assert {each["late_entry"] for each in rows} == {"no"}


def test_json_and_workbook_hold_the_rows_of_the_csv_as_what_they_are(data, tmp_path):
    rows = list(csv.reader(io.StringIO(exported(data), newline="")))
    objects = json.loads(exported(data, "--format", "json"))
    assert list(objects[0]) == COLUMNS.split(",")
    exported(data, "--format", "xlsx", "--output", tmp_path / "rows.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "rows.xlsx").active
    assert sheet.freeze_panes == "A4"
    assert [sheet.cell(1, 1).value, sheet.cell(2, 1).value] == [STAFF_ONLY, "DEMO: made-up people"]
    cells = list(sheet.iter_rows(min_row=3, values_only=True))
    assert [list(map(_words, each)) for each in cells] == [[_undone(cell) for cell in each] for each in rows]
    assert [_said(each) for each in objects] == [[_undone(cell) for cell in each] for each in rows[1:]]
    assert {type(cell) for cell in cells[1] if cell is not None} == {str, int, time, datetime}
    read = CalamineWorkbook.from_path(str(tmp_path / "rows.xlsx")).get_sheet_by_index(0).to_python()
    assert len(read) == len(rows) + 2


def _undone(cell):
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell[:1] == "'" else cell


def _words(cell):
    match cell:
        case None:
            return ""
        case datetime():
            return cell.date().isoformat()
        case time():
            return cell.isoformat("minutes")
        case _:
            return str(cell)


def _said(each):
    late = {"late_entry": "yes" if each["late_entry"] else "no"}
    return ["" if value is None else str(value) for value in (each | late).values()]


def test_reasons_and_houses_follow_only_where_asked_for_and_the_file_is_named_so(data, tmp_path):
    done(
        "export",
        "attendance",
        "--from",
        MONDAY,
        "--to",
        MONDAY,
        "--internal",
        "--output",
        tmp_path / "a.csv",
        data=data,
    )
    (file,) = tmp_path.iterdir()
    assert file.name == "a STAFF ONLY INTERNAL.csv"
    assert file.read_text().splitlines()[0] == f"{COLUMNS},reason,living_arrangement"
    assert file.stat().st_mode & 0o777 == 0o600


def test_what_is_written_after_its_day_is_a_late_entry_in_the_export(data, tmp_path):
    copy = copied(data, tmp_path / "copy")
    done("demo", "--at", "16:30", "--make-only", data=copy)
    assert "late_entry" in exported(copy)


@pytest.mark.parametrize("which", ["day", "rollcall", "houses", "week", "groups"])
def test_every_report_is_a_workbook_without_a_formula(data, tmp_path, which):
    file = tmp_path / "report.xlsx"
    done("report", which, "--format", "xlsx", "--output", file, data=data)
    sheet = openpyxl.load_workbook(file).active
    assert sheet.freeze_panes
    assert {cell.data_type for line in sheet.iter_rows() for cell in line} <= {"s", "n", "d"}
    values = [str(cell.value) for line in sheet.iter_rows() for cell in line]
    assert "DEMO: made-up people" in values
    if which in ("day", "week"):
        assert any(value.startswith("=2+3") or value.endswith("=2+3") for value in values)


def test_a_workbook_goes_to_standard_output_too(data):
    words = [*PROGRAM, "report", "week", "--format", "xlsx", "--data", str(data)]
    ended = subprocess.run(words, cwd=ROOT, env=environment(), capture_output=True, check=True)
    assert openpyxl.load_workbook(io.BytesIO(ended.stdout)).active.title == "week"


# Used wrongly


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            ("report", "week", "--from", "2026-11-27", "--to", "2026-11-23"),
            "--from 2026-11-27 is after --to 2026-11-23.",
        ),
        (("report", "week", "--from", "2026-11-27"), "Say both, from which day to which"),
        (("report", "week", "--day", "nonsense"), "is no day"),
        (("report", "week", "--from", "0001-01-01", "--to", "9999-12-31"), "That span is too long"),
        (("report", "week", "--day", "9999-12-31"), "That span is too long"),
        (("report", "patient"), "report patient wants whom it is about"),
        (("report", "week", "Bo"), "report patient wants whom it is about"),
        (("report", "week", "--for", "patient"), "--for patient goes with report patient"),
        (("report", "day", "--from", MONDAY), "report day is of one day"),
        (("export", "attendance"), "Say both, from which day to which"),
        (("report", "week", "--output", "/nowhere/week.txt"), "cannot be written"),
    ],
)
def test_what_makes_no_sense_is_said_in_a_sentence(data, words, says):
    assert says in refused(2, *words, data=data)


def test_nobody_of_that_name_is_refused(data):
    assert refused(1, "report", "patient", "Nobody Here", data=data)


def test_a_site_without_people_or_days_has_empty_reports(tmp_path):
    folder = riverside(tmp_path, "9:00", "mrn,last_name,first_name,dob\n")
    for words in (("report", "week"), ("report", "groups")):
        for form in ("text", "json", "csv", "html", "xlsx"):
            assert frontdesk(*words, "--format", form, "--output", tmp_path / f"x.{form}", data=folder).code == 0
    assert exported(folder).splitlines() == [COLUMNS]
    assert json.loads(exported(folder, "--format", "json")) == []
    assert re.fullmatch(r"\[\]\n", exported(folder, "--format", "json"))
    assert date.fromisoformat(MONDAY).weekday() == 0


@pytest.mark.slow
def test_rows_that_a_workbook_cannot_hold_are_not_left_out_in_silence(tmp_path):
    with pytest.raises(Usage):
        workbooks.write(tmp_path / "long.xlsx", workbooks.Sheet("long", [], ["a"], repeat((1,), workbooks.MOST_ROWS)))


IN_UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"
"""LibreOffice's words for a CSV with commas, double quotes and UTF-8: its own choice is the system's code page."""


@pytest.mark.slow
def test_a_spreadsheet_reads_the_same_figures(data, week, tmp_path):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        pytest.skip("LibreOffice is not installed here")
    done("report", "week", "--format", "xlsx", "--output", tmp_path / "week.xlsx", data=data)
    exported(data, "--format", "xlsx", "--output", tmp_path / "rows.xlsx")
    for name in ("week", "rows"):
        words = [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/office", "--convert-to", IN_UTF_8]
        file = str(tmp_path / f"{name}.xlsx")
        subprocess.run([*words, "--outdir", str(tmp_path), file], check=True, capture_output=True, timeout=180)
    _, _, *rows = csv.reader(io.StringIO((tmp_path / "week.csv").read_text(encoding="utf-8"), newline=""))
    told = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    assert [int(each["countable_minutes"]) for each in told] == [each["countable_minutes"] for each in week["patients"]]
    _, _, *rows = csv.reader(io.StringIO((tmp_path / "rows.csv").read_text(encoding="utf-8"), newline=""))
    ours = list(csv.reader(io.StringIO(exported(data), newline="")))
    assert [[cell[:5] for cell in row] for row in rows] == [[_undone(cell)[:5] for cell in row] for row in ours]
