"""``desk-note``, ``done`` and ``check-out … with``, by command (docs/contract.md, Acts of do)."""

import pytest

from frontdesk.cli.do_forms import FORMS
from frontdesk.cli.do_lines import tokens, understood
from frontdesk.verbs import Verb
from tests.commands import contents, does, done, refused

KEY = "Ask for the blue key"
PRINTED = (
    ("report", "day"),
    ("report", "day", "--format", "csv"),
    ("report", "day", "--format", "html"),
    ("report", "houses"),
    ("report", "houses", "--format", "json"),
    ("report", "rollcall"),
    ("journal",),
)


def test_the_forms_say_what_may_follow():
    assert FORMS[Verb.CHECK_OUT].shown("check-out").startswith("check-out P [DESTINATION] [with TEXT] [at T]")
    assert FORMS[Verb.DESK_NOTE].shown("desk-note") == "desk-note P N|TEXT"
    line = understood(tokens('check-out @101 ride with "his sister" at 14:55 reason 2'))
    assert (line.arguments, line.company) == (("@101", "ride"), "his sister")


def test_a_number_is_of_the_list_and_words_are_their_own(data):
    answers = does(data, "desk-note Bo 4", f'desk-note Bo "{KEY}"', "desk-note Bo 4", "desk-note Bo 9", "done Bo")
    assert [answer.get("refusal") for answer in answers] == [None, None, "no_change", "usage", None]
    assert answers[0]["say"] == "Note for the desk about Bo Larsen: form to sign"
    assert answers[1]["say"] == "Note for the desk about Bo Larsen, on the card"
    assert answers[4]["say"] == "Done for Bo Larsen: form to sign, a note on the card"
    assert refused(1, "do", "done", "Bo", data=data) == "The desk has no note about Bo Larsen. Nothing to do."
    assert refused(2, "do", "desk-note", "Bo", data=data).startswith("Write it like: desk-note P N|TEXT")


@pytest.fixture
def left(data):
    """Somebody has a note in words of its own, and has left with somebody."""
    lines = ("check-in Bo at 8:40", f'desk-note Bo "{KEY}"', 'check-out Bo ride with "his sister" at 8:50 reason 2')
    assert all(answer["ok"] for answer in does(data, *lines))
    return data


def test_with_whom_stands_in_the_json_of_the_day(left):
    patients = done("report", "day", "--json", data=left).json["patients"]
    said = {each["mrn"]: (each["destination"], each["with"]) for each in patients}
    assert (said["101"], said["102"]) == (("ride", "his sister"), (None, None))


@pytest.mark.parametrize("command", PRINTED, ids=" ".join)
def test_no_print_and_no_report_of_houses_says_it_or_the_note(left, command):
    said = done(*command, data=left).out
    assert "Bo" in said or "rollcall" in command
    assert "sister" not in said
    assert "blue key" not in said


def test_a_destination_that_asks_may_be_said_without(data):
    answers = does(data, "check-in Bo at 8:40", "check-out Bo other reason 2 at 8:50")
    assert answers[1]["say"] == "Checked out Bo Larsen at 8:50 am to other, doctor"


def test_what_may_not_be_kept_changes_nothing(data):
    (answer,) = does(data, "check-in Bo at 8:40")
    assert answer["ok"]
    before = contents(data)
    for line in ("check-out Bo ride with 123-45-6789 reason 2", 'desk-note Bo "123-45-6789"', 'desk-note Bo ""'):
        (answer,) = does(data, line)
        assert answer["refusal"] == "usage"
    assert contents(data) == before


def test_the_list_is_shown_and_loaded_like_any_other_setting(data, tmp_path):
    shown = done("settings", "show", data=data).out
    assert "desk_notes" not in shown
    file = tmp_path / "program.toml"
    file.write_text(shown.replace("[reasons]", '[reasons]\ndesk_notes = ["see the nurse", "a parcel"]'))
    assert "desk_notes is now see the nurse, a parcel" in done("settings", "load", file, data=data).out
    assert 'desk_notes = ["see the nurse", "a parcel"]' in done("settings", "show", data=data).out
    (answer,) = does(data, "desk-note Bo 2")
    assert answer["say"] == "Note for the desk about Bo Larsen: a parcel"
    file.write_text(file.read_text().replace('"a parcel"', '"See the NURSE"'))
    assert "stands twice" in refused(1, "settings", "load", file, data=data)
