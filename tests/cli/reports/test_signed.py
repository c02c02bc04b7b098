"""A signed day printed: as it was signed, as it was amended, as it stood at an instant; each in every form."""

import csv
import io
import json
import re
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine

from frontdesk.acts import Accept, CheckIn, CheckOut, Excuse, Reopen, Sheet, Sign, Update
from frontdesk.cli.main import run
from frontdesk.database import driver
from frontdesk.desk import lookups
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.shapes.done import Asked
from frontdesk.shapes.reviewed_day import QuestionKind
from tests.hands import MONDAY, Hands, on, wall

FORMS = ("json", "text", "csv", "html")
TUESDAY = MONDAY + timedelta(days=1)
LATE = Asked(on=MONDAY, because="signed in with the group")
CLOCKS = re.compile(r'"at": "[^"]*",\n  "counts"|,2026-11-2\dT[\d:]+-05:00,|Made [A-Z][a-z]{2} [^.]*\.')


@pytest.fixture
def printed(path, capsys):
    """Prints a report at an instant of the site's clock; returns its text."""

    def prints(at, *words: str, code=0):
        with time_machine.travel(at.timestamp()):
            assert run(["report", "day", *words, "--data", str(path.parent)]) == code
        said = capsys.readouterr()
        return said.out if code == 0 else said.err

    return prints


@pytest.fixture
def signed(hands):
    """On Monday at 3:40 pm Ana Lopez signs: Bo came late and has gone, Dana sat in no group, the others are away."""
    hands.clock.strikes("10:05")
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.unassign("Dana", "Class")
    hands.absent("105", called=True)
    for who in ("103", "104", "108"):
        hands.desk.do(Excuse(hands.id(who), by="Mary Obi"))
    hands.clock.strikes("15:05")
    hands.check_out("Bo")
    hands.check_out("Dana")
    hands.clock.strikes("15:40")
    ana = hands.as_("Ana Lopez")
    dana = Accept(ana.id("Dana"), QuestionKind.NO_GROUP, "counselor confirmed", confirmed_by="Mary Obi")
    ana.desk.do(dana)
    ana.desk.do(Sign())
    yield ana
    ana.desk.close()


def amend(ana: Hands) -> None:
    """On Tuesday Mei turns out to have come, the program and the people have changed."""
    ana.clock.strikes("9:00", TUESDAY)
    ana.desk.do(CheckIn(ana.id("105"), wall("9:10")), LATE)
    ana.desk.do(CheckOut(ana.id("105"), at=wall("15:00")), LATE)
    ana.desk.do(Update(ana.id("Bo"), "last_name", "Larsson"))


def without_clock(text: str) -> str:
    return CLOCKS.sub("", text)


@pytest.mark.parametrize("form", FORMS)
def test_as_signed_is_what_was_printed_at_signing_but_its_clock(signed, printed, form):
    before = printed(on("15:42"), "--format", form)
    amend(signed)
    day = ("--day", "2026-11-23", "--format", form)
    after = printed(on("9:30", TUESDAY), *day, "--as-signed")
    assert without_clock(after) == without_clock(before)
    assert printed(on("9:31", TUESDAY), *day, "--as-signed") == after
    assert without_clock(printed(on("9:30", TUESDAY), *day)) != without_clock(before)


def test_json_says_who_signed_what_was_accepted_and_what_amended_it(signed, printed):
    amend(signed)
    report = json.loads(printed(on("9:30", TUESDAY), "--day", "2026-11-23", "--format", "json"))
    assert {key: report["signed"][key] for key in ("by", "at", "signed_in")} == {
        "by": "Ana Lopez",
        "at": "2026-11-23T15:40:00-05:00",
        "signed_in": False,
    }
    assert report["accepted"] == [
        {
            "kind": "in_no_group",
            "mrn": "102",
            "reason": "counselor confirmed",
            "by": "Ana Lopez",
            "at": "2026-11-23T15:40:00-05:00",
            "confirmed_by": "Mary Obi",
            "own_act": False,
            "group": None,
        }
    ]
    assert [(each["at"], each["recorded_at"], each["say"]) for each in report["amendments"]] == [
        ("2026-11-23T09:10:00-05:00", "2026-11-24T09:00:00-05:00", "Checked in Mei Lin at 9:10 am"),
        ("2026-11-23T15:00:00-05:00", "2026-11-24T09:00:00-05:00", "Checked out Mei Lin at 3:00 pm to Own home"),
    ]
    assert {(each["by"], each["because"]) for each in report["amendments"]} == {("Ana Lopez", LATE.because)}
    assert (report["closed"], report["questions"]) == (None, [])
    entries = [each["entry"] for each in report["amendments"]]
    assert report["signed"]["entry"] < entries[0] < entries[1]


def test_as_amended_marks_in_each_cell_what_was_signed(signed, printed):
    amend(signed)
    text = printed(on("9:30", TUESDAY), "--day", "2026-11-23", "--as-amended")
    mei = next(line for line in text.splitlines() if line.startswith("105"))
    assert "checked out [as signed: absent]" in mei
    assert "[as signed: nothing]" in mei
    bo = next(line for line in text.splitlines() if line.startswith("101"))
    assert "as signed" not in bo
    assert "Bo Larsen" in bo, "the day keeps the name"
    assert "Signed by Ana Lopez (not signed in), 2026-11-23 15:40, entry " in text
    assert "In no group: Dana Rivera; counselor confirmed, by the word of Mary Obi [Ana Lopez, 15:40]" in text
    assert f"Checked in Mei Lin at 9:10 am, because {LATE.because} [Ana Lopez, entry " in text
    page = printed(on("9:30", TUESDAY), "--day", "2026-11-23", "--as-amended", "--format", "html")
    assert "<small>as signed: absent" in page
    assert page.count("<h2>") == 2


def test_who_was_not_in_the_report_as_signed_is_marked_and_who_is_gone_from_it(signed, printed):
    signed.desk.do(CheckIn(signed.id("106"), wall("15:00")), Asked(because=LATE.because))
    text = printed(on("15:45"), "--as-amended")
    assert "Ali Haddad [not in the report as signed]" in text


def test_as_of_is_the_day_as_it_stood(signed, printed, path):
    amend(signed)
    before = path.read_bytes()
    of = ("--day", "2026-11-23", "--format", "json", "--as-of")
    noon = json.loads(printed(on("9:30", TUESDAY), *of, "2026-11-23T12:00:30"))
    assert noon["at"] == "2026-11-23T12:00:30-05:00"
    assert (noon["counts"]["here"], noon["signed"]) == (2, None)
    last = json.loads(printed(on("9:30", TUESDAY), *of, "2026-11-23T20:40:00Z"))
    assert last["signed"]["by"] == "Ana Lopez"
    assert path.read_bytes() == before, "nothing is written"
    told = printed(on("9:30", TUESDAY), *of, "2026-11-24T10:00", code=1)
    assert told == "Nov 24, 2026 cannot be right: it is still to come. Name a day up to today.\n"
    assert "cannot be right" in printed(on("9:30", TUESDAY), *of, "2026-11-01T10:00", code=1)
    assert "is no instant" in printed(on("9:30", TUESDAY), *of, "noon", code=2)


def test_a_day_that_is_not_signed_is_not_shown_as_signed(signed, printed):
    signed.desk.do(Reopen(), Asked(because="a name was wrong"))
    assert printed(on("15:50"), "--as-signed", code=1).startswith("Mon Nov 23 is not signed.")
    assert printed(on("15:50"), "--as-amended", code=1).startswith("Mon Nov 23 is not signed.")


@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE sign_off SET report = replace(report, 'Bo Larsen', 'Bo Larson')",
        "UPDATE journal SET actor = 'Omar' WHERE verb = 'absent'",
        "UPDATE journal SET changes = replace(changes, 'Harbor', 'Arbor') WHERE verb = 'check-out'",
    ],
)
def test_a_signature_that_nothing_proves_is_said_aloud(signed, printed, path: Path, tamper):
    with closing(driver.module().connect(path)) as records, records:
        records.execute("DROP TRIGGER journal_no_update")
        records.execute(tamper)
    told = printed(on("15:50"), "--as-signed", code=3)
    assert told.startswith("The signature of 2026-11-23 does not hold: ")


def test_as_signed_shows_the_number_of_then_and_as_amended_that_of_now(signed, printed):
    row = "mrn,last_name,first_name,dob\n901,Larsen,Bo,1991-12-04\n"
    file = CensusFile(row.encode(), answers=CensusAnswers(join={"101": "901"}))
    census_import.import_census(signed.desk, file, alone=True)
    before = printed(on("15:55"), "--as-signed")
    now = printed(on("15:55"), "--as-amended")
    assert "\n101  Bo Larsen" in before
    assert "\n901  Bo Larsen" in now
    assert "no longer in the report" not in now


@pytest.fixture
def proven(hands):
    """On Monday the sheet of the workshop was read and that of Coping skills counted; nobody wrote when Dana left."""
    hands.clock.strikes("8:55")
    for who in ("Bo", "Dana", "105"):
        hands.check_in(who)
    hands.clock.strikes("12:30")
    hands.desk.do(Sheet(lookups.group(hands.desk, "12-step workshop", 0), names=(hands.id("Bo"), hands.id("Dana"))))
    hands.desk.do(Sheet(lookups.group(hands.desk, "Coping skills", 0), signed=2))
    hands.clock.strikes("15:05")
    hands.check_out("Bo")
    hands.check_out("105")
    hands.clock.strikes("9:00", TUESDAY)
    hands.check_in("Bo")
    return hands


def test_what_proves_a_seat_and_what_is_not_proven_stands_in_every_form(proven, printed):
    day = ("--day", "2026-11-23", "--format")
    at = on("9:30", TUESDAY)
    said = {each["mrn"]: each for each in json.loads(printed(at, *day, "json"))["patients"]}
    assert (said["101"]["proven"], said["102"]["proven"]) == (True, False)
    whole = {
        "101": "Spirituality: on the sheet; Class: counted; Activity: unconfirmed",
        "105": "Spirituality: not on the sheet; Class: unconfirmed; Activity: unconfirmed",
    }
    text, page = printed(at, *day, "text"), printed(at, *day, "html")
    for mrn, proof in whole.items():
        assert proof in next(line for line in text.splitlines() if line.startswith(mrn))
        assert proof in page
    dana = next(line for line in text.splitlines() if line.startswith("102"))
    assert "2 h, the rest not proven" in dana
    assert "2 h, the rest not proven" in page
    rows = {each["mrn"]: each for each in csv.DictReader(io.StringIO(printed(at, *day, "csv"), newline=""))}
    assert [rows["101"][f"{block} proof"] for block in ("Spirituality 10:00", "Class 11:00", "Activity 14:00")] == [
        "on the sheet", "counted", "unconfirmed",
    ]  # fmt: skip
    assert (rows["101"]["proven"], rows["102"]["proven"], rows["102"]["countable_minutes"]) == ("yes", "no", "120")
