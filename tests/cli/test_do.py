"""Acts without a screen: one from the command line, or one a line, answered to the letter."""

import json
import re
import signal
import sqlite3
from datetime import datetime, timedelta

import pytest

from tests.commands import PROGRAM, Conversation, does, done, frontdesk, refused

INSTANT = re.compile(r"2026-11-23T\d\d:\d\d:\d\d-05:00")


def verbs(data):
    """The verbs of the journal, oldest first."""
    with sqlite3.connect(data / "frontdesk.db") as records:
        return [verb for (verb,) in records.execute("SELECT verb FROM journal ORDER BY seq")]


def row(data, mrn):
    (board,) = does(data, "board")
    return next(each for each in board["rows"] if each["mrn"] == mrn)


# One act


def test_an_act_says_what_it_did(data):
    assert done("do", "check-in", "Bo", "at", "8:40", data=data).out == "Checked in Bo Larsen at 8:40 am\n"
    assert row(data, "101")["state"] == "here"


def test_a_refusal_is_its_sentence_on_standard_error(data):
    done("do", "check-in", "Bo", "at", "8:40", data=data)
    said = refused(1, "do", "check-in", "Bo", data=data)
    assert said.startswith("Bo Larsen is already here: checked in by ")
    assert said.endswith(" at 8:40 am.")


def test_with_json_an_act_answers_as_a_line_would(data):
    answer = done("do", "check-in", "Bo", "at", "8:40", "--json", data=data)
    assert answer.out.count("\n") == 1
    assert answer.json == {"ok": True, "entry": answer.json["entry"], "say": "Checked in Bo Larsen at 8:40 am"}
    again = frontdesk("do", "--json", "check-in", "Bo", data=data)
    assert (again.code, again.err, set(again.json)) == (1, "", {"ok", "refusal", "say"})
    assert (again.json["ok"], again.json["refusal"]) == (False, "already_here")


@pytest.mark.parametrize("words", [("dance",), ("check-in", "Bo", "at"), ("key=\ud83d", "check-in", "Bo")])
def test_what_is_of_no_form_is_used_wrongly(site, words):
    before = verbs(site)
    words = [word.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape") for word in words]
    assert refused(2, "do", *words, data=site)
    assert verbs(site) == before


def test_what_is_of_no_form_is_usage(site):
    lines = (
        "dance", "check-in", "check-in Bo at", "check-in Bo at noon", "check-in Bo at 24:00", "check-in Bo at ٩:٠٥",
        "check-in Bo back 9:00", "absent Bo perhaps", "absent Bo", f"check-out Bo reason {'9' * 5000}",
        "check-out Bo reason one", "check-out Bo reason ²", 'excuse Bo "Mary Obi"', "admit New Nell 12/04/1991",
        'undo "the last one"', f"undo {'9' * 5000}", f"key={'k' * 201} check-in Bo", "key=k", "update Bo shoe_size 44",
    )  # fmt: skip
    answers = does(site, *lines)
    assert {line: answer["refusal"] for line, answer in zip(lines, answers, strict=True)} == dict.fromkeys(
        lines, "usage"
    )


def test_nothing_to_do_is_used_wrongly(site):
    assert "Say what to do" in refused(2, "do", data=site)


def test_an_argument_of_several_words_is_one_argument_of_the_shell(data):
    assert done("do", "note", "Bo", "Sister called: at noon, by bus", data=data).out == (
        "Noted about Bo Larsen: “Sister called: at noon, by bus”\n"
    )


def test_letters_of_any_script_come_through(data):
    text = "Ærøskøbing, Ωmega, 東京, שלום, e\u0301"
    answer = done("do", "note", "@104", text, "--json", data=data, LC_ALL="C", LANG="C").json
    assert answer["say"] == "Noted about Tomás Rivers: “Ærøskøbing, Ωmega, 東京, שלום, é”"


def test_controls_and_directions_are_taken_out_of_what_is_said(data):
    answer = done("do", "note", "Bo", "\x1b[2Jred\u202eder\x07", "--json", data=data).json
    assert answer["say"] == "Noted about Bo Larsen: “[2Jredder”"


def test_who_acts_and_where_are_kept_clean(data):
    done("do", "check-in", "Bo", "at", "8:40", "--as", "Ana\u202e\x1b[1m Lee", data=data, FRONTDESK_TERMINAL="A\x1bB")
    (entry,) = [each for each in done("journal", "--json", data=data).json if each["verb"] == "check-in"]
    assert (entry["actor"], entry["terminal"]) == ("Ana[1m Lee", "AB")


@pytest.mark.parametrize("name", ["", "\x1b", "n" * 201])
def test_nobody_acts_under_no_name(site, name):
    assert "--as wants a name" in refused(2, "do", "board", "--as", name, data=site)


# Options everywhere


@pytest.mark.parametrize(
    "words",
    [
        ["--data", "DATA", "--json", "do", "rollcall"],
        ["do", "--data", "DATA", "--json", "rollcall"],
        ["do", "rollcall", "--json", "--data", "DATA"],
        ["--json", "do", "rollcall", "--data=DATA"],
        ["--data=DATA", "do", "rollcall", "--json"],
    ],
)
def test_options_stand_before_or_after_the_command(site, words):
    answer = done(*[word.replace("DATA", str(site)) for word in words])
    assert answer.json["rows"] == []


def test_the_folder_may_be_named_by_the_environment_but_the_option_is_stronger(site, tmp_path):
    assert done("do", "rollcall", "--json", FRONTDESK_DATA=str(site)).json["ok"]
    assert done("do", "rollcall", "--json", data=site, FRONTDESK_DATA=str(tmp_path / "nowhere")).json["ok"]


@pytest.mark.parametrize("option", ["--data", "--as"])
def test_an_option_without_its_value_is_used_wrongly(site, option):
    assert option in refused(2, "do", "board", option, FRONTDESK_DATA=str(site))


def test_every_command_tells_its_version_and_its_use():
    version = done("--version").out
    assert version.startswith("frontdesk ")
    for words in (["do"], ["do", "check-in"], ["find"], ["check"], ["report"], ["roster", "import"], ["demo"]):
        assert done(*words, "--version").out == version
        assert done(*words, "--help").out.startswith("usage: frontdesk")
    assert all(name in done("--help").out for name in ("demo", "do", "find", "roster", "report", "journal", "check"))


@pytest.mark.parametrize("words", [["dance"], ["--dance"], ["report"], ["report", "month"], ["find"], ["settings"]])
def test_an_unknown_command_is_used_wrongly(words):
    assert refused(2, *words)


# One act a line


def test_every_line_is_answered_by_one_line(data):
    answers = does(data, "check-in Bo at 8:40", "", "   ", "dance", "check-in Bo", "\t", "check-out Nobody", "rollcall")
    assert [each["ok"] for each in answers] == [True, False, False, False, True]
    assert [each.get("refusal") for each in answers] == [None, "usage", "already_here", "unknown_patient", None]
    assert answers[0] == {"ok": True, "entry": answers[0]["entry"], "say": "Checked in Bo Larsen at 8:40 am"}
    assert all(set(each) == {"ok", "refusal", "say"} for each in answers[1:4])


def test_an_answer_comes_before_the_next_line_is_read(data):
    with Conversation("do", "-", data=data) as desk:
        first = desk.ask("check-in Bo at 8:40")
        assert first["ok"]
        assert verbs(data)[-1] == "check-in"  # on disk, while the other waits for its next line
        assert desk.ask(f"undo {first['entry']}")["say"] == "Undid: Checked in Bo Larsen at 8:40 am"
        assert desk.ask("check-in Bo at 8:45")["ok"]


def test_refusals_do_not_change_the_exit_code(site):
    assert frontdesk("do", "-", data=site, stdin="dance\ncheck-in Nobody\n").code == 0
    assert frontdesk("do", "-", data=site, stdin="").code == 0


def test_a_line_without_its_end_is_a_line(data):
    assert [each["ok"] for each in done("do", "-", data=data, stdin="rollcall\nboard").lines] == [True, True]


def test_windows_line_ends_and_broken_bytes_do_no_harm(data):
    answers = done(
        "do", "-", data=data, stdin=b"check-in Bo at 8:40\r\n\xff\xfe check-in\r\n\x00\r\nrollcall\r\n"
    ).lines
    assert [each["ok"] for each in answers] == [True, False, False, True]
    assert [each["name"] for each in answers[-1]["rows"]] == ["Bo Larsen"]


def test_a_long_line_is_only_a_long_line(data):
    long, board = does(data, f'note Bo "{"x" * 1_000_000}"', "rollcall")
    assert (long["refusal"], board["ok"]) == ("usage", True)


def test_double_quotes_join_and_an_apostrophe_is_a_letter(data):
    notes = {
        'note Bo "two words"': "two words",
        "note Bo isn't": "isn't",
        r'note Bo "say \"yes\" \\ no"': 'say "yes" \\ no',
        'note "Bo Larsen" "at"': "at",
        'note Bo "reason"': "reason",
        'note   Bo\t"  a   b  "': "a b",
        'note Bo two" words"': "two words",
    }
    answers = does(data, *notes)
    assert [each["say"] for each in answers] == [f"Noted about Bo Larsen: “{note}”" for note in notes.values()]


def test_a_line_of_no_form_tells_the_form(site):
    answers = does(site, 'note Bo "open', "note Bo two words", 'note Bo x "" y', "note Bo", "undo 1 2")
    assert {each["refusal"] for each in answers} == {"usage"}
    assert all("double quote" in each["say"] or "Write it like" in each["say"] for each in answers)


def test_keywords_stand_in_any_order_and_only_where_their_form_has_them(data):
    first, second = does(data, "check-in Bo at 8:30", "step-out Bo back 10:15 at 8:50")
    assert first["ok"]
    assert second["say"] == "Stepped out Bo Larsen at 8:50 am, back by 10:15 am"
    answers = does(data, "check-in Dana at 8:30 at 8:31", "check-in Dana reason 1", 'check-in Dana "at" 8:30')
    assert [each["refusal"] for each in answers] == ["usage"] * 3


def test_a_repeat_under_a_key_answers_the_first_entry(data):
    first, again, other = does(
        data, "key=door-7 check-in Bo at 8:40", "key=door-7 check-in Bo at 8:41", "key=door-8 check-in Bo"
    )
    assert again == first | {"repeated": True}
    assert "repeated" not in first
    assert other["refusal"] == "already_here"
    assert verbs(data).count("check-in") == 1
    assert does(data, "key=door-7 check-in Bo")[0] == again  # by another process as well
    assert does(data, f"key=e\u0301 undo {first['entry']}", "key=é undo")[1]["repeated"]


def test_a_key_of_a_refused_act_is_free_again(data):
    refusal, act = does(data, "key=k check-out Bo", "key=k check-in Bo at 8:40")
    assert (refusal["refusal"], act["ok"]) == ("not_here", True)


def test_refusals_have_their_codes(site):
    codes = {
        "check-in @999": "unknown_patient",
        "check-in Dan": "unknown_patient",
        "check-in Rivers": "ambiguous",
        'check-in "Thomas Rivers"': "ambiguous",
        "check-in @107": "not_on_roster",
        "check-out Bo": "not_here",
        "step-out Bo": "not_here",
        "return Bo": "not_here",
        "assign Bo Gratitude": "not_here",
        'assign Bo "Knitting"': "unknown_group",
        "unassign Bo Lunch": "unknown_group",
        "check-in Bo at 23:59": "bad_time",
        'update Bo living_arrangement "Nowhere"': "unknown_house",
        "undo": "nothing_to_undo",
        "undo 1": "nothing_to_undo",
    }
    answers = does(site, *codes)
    assert dict(zip(codes, [each["refusal"] for each in answers], strict=True)) == codes
    assert not any(each["ok"] for each in answers)


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_between_two_lines(data, end):
    with Conversation("do", "-", data=data) as desk:
        assert desk.ask("check-in Bo at 8:40")["ok"]
        desk.process.send_signal(end)
        assert desk.process.wait(timeout=60) == 0
    assert row(data, "101")["state"] == "here"


# The three that are asked


def test_the_board_has_the_contracts_shape(data):
    does(data, "check-in Bo at 8:40", "check-in @106 at 8:41", "check-out Bo reason 1", "absent Dana called")
    (board,) = does(data, "board")
    assert (set(board), board["ok"]) == ({"ok", "at", "rows"}, True)
    assert INSTANT.fullmatch(board["at"])
    assert [each["name"] for each in board["rows"]] == [
        "Ali Haddad", "Bo Larsen", "Mei Lin", "Dana Rivera", "Thomas Rivers", "Tomás Rivers", "Carl Weiss",
    ]  # fmt: skip
    keys = {"mrn", "name", "state", "scheduled", "in", "out", "destination", "seats"}
    assert all(set(each) == keys for each in board["rows"])
    ali, bo, mei, dana = board["rows"][:4]
    assert (ali["scheduled"], ali["state"], ali["in"]) == (False, "here", "2026-11-23T08:41:00-05:00")
    assert (bo["state"], bo["destination"], bo["seats"]) == ("checked_out", "Harbor House", [])
    assert bo["in"] == "2026-11-23T08:40:00-05:00"
    assert INSTANT.fullmatch(bo["out"])
    assert mei == dict.fromkeys(("in", "out", "destination")) | {
        "mrn": "105", "name": "Mei Lin", "state": "expected", "scheduled": True, "seats": [],
    }  # fmt: skip
    assert dana["state"] == "absent"
    assert all(set(seat) >= {"block", "group"} for seat in ali["seats"])
    assert [(seat["block"], seat["group"]) for seat in ali["seats"]][1:] == [
        ("Class", "Life skills"), ("Activity", "Yoga"),
    ]  # fmt: skip


def test_the_roll_call_has_the_contracts_shape(data):
    does(data, "check-in Bo at 8:40", "check-in Dana at 8:41", "check-in Mei at 8:42", "step-out Dana")
    (called,) = does(data, "rollcall")
    assert (set(called), called["ok"]) == ({"ok", "at", "rows"}, True)
    assert called["rows"] == [
        {"mrn": "101", "name": "Bo Larsen", "room": None},
        {"mrn": "105", "name": "Mei Lin", "room": None},
    ]


def test_the_caseload_has_the_contracts_shape(data):
    note, _, change, *_ = does(data, "note Bo first", "note Dana second", "update Bo phone 617-555-0100", "seen Dana")
    (own, everyone, unknown) = does(data, 'caseload "mary obi"', "caseload", "caseload Nobody")
    assert (set(own), own["ok"]) == ({"ok", "rows"}, True)
    assert [each["name"] for each in own["rows"]] == ["Bo Larsen", "Mei Lin", "Dana Rivera", "Carl Weiss"]
    assert all(set(each) == {"mrn", "name", "state", "updates", "outreach"} for each in own["rows"])
    bo, _, dana, _ = own["rows"]
    assert [(each["entry"], each["say"]) for each in bo["updates"]] == [
        (note["entry"], "Noted about Bo Larsen: “first”"),
        (change["entry"], change["say"]),
    ]
    assert all(set(each) == {"entry", "at", "by", "say"} and INSTANT.fullmatch(each["at"]) for each in bo["updates"])
    assert dana["updates"] == []
    assert len(everyone["rows"]) > len(own["rows"])
    assert not unknown["ok"]


def test_an_undone_note_is_no_update(data):
    note, _ = does(data, "note Bo first", "undo")
    (everyone,) = does(data, "caseload")
    assert [each["updates"] for each in everyone["rows"] if each["mrn"] == "101"] == [[]]
    assert note["ok"]


def test_asking_writes_no_entry(data):
    before = verbs(data)
    does(data, "board", "rollcall", "caseload", 'caseload "Mary Obi"')
    done("find", "bo", data=data)
    done("report", "day", data=data)
    done("journal", data=data)
    done("check", data=data)
    assert verbs(data) == before


@pytest.mark.parametrize("verb", ["board", "rollcall", "caseload"])
def test_without_json_they_print_a_table(data, verb):
    does(data, "check-in Bo at 8:40")
    lines = done("do", verb, data=data).out.splitlines()
    assert lines[0].split()[:2] == ["MRN", "Name"]
    assert any(line.startswith("101") and "Bo Larsen" in line for line in lines)
    assert done("do", verb, "--json", data=data).json["ok"]


def test_the_desk_runs_on_the_records_clock(data):
    (board,) = does(data, "board")
    at = datetime.fromisoformat(board["at"])
    nine = datetime.fromisoformat("2026-11-23T09:00:00-05:00")
    assert nine <= at < nine + timedelta(hours=5)


# The finder


def test_find_answers_best_first_with_the_contracts_shape(site):
    found = done("find", "riv", "--json", data=site).json
    assert {each["name"] for each in found} == {"Dana Rivera", "Thomas Rivers", "Tomás Rivers"}
    assert all(set(each) == {"mrn", "name", "dob", "state", "why"} for each in found)
    (bo,) = done("find", "Bo", "--json", data=site).json
    assert bo == {"mrn": "101", "name": "Bo Larsen", "dob": "1991-12-04", "state": "expected", "why": bo["why"]}
    assert done("find", "card101", "--json", data=site).json[0]["mrn"] == "101"


def test_find_knows_a_limit(site):
    assert len(done("find", "riv", "--json", "--limit", "2", data=site).json) == 2
    assert done("find", "riv", "--json", "--limit", "0", data=site).json == []
    assert refused(2, "find", "riv", "--limit", "many", data=site)


def test_find_prints_a_table_or_nothing(site):
    assert "Bo Larsen" in done("find", "bo", data=site).out
    assert done("find", "zzzzzz", data=site).out == ""
    assert done("find", "zzzzzz", "--json", data=site).out == "[]\n"


def test_find_answers_each_line_in_one_process(data):
    with Conversation("find", "-", data=data) as finder:
        assert [each["mrn"] for each in finder.ask("bo")] == ["101"]
        assert finder.ask("") == []
        assert finder.ask("zzzzzz") == []
        does(data, "check-in Bo at 8:40")
        assert finder.ask("bo")[0]["state"] == "here"


def test_find_takes_letters_of_any_kind(site):
    answers = done(
        "find", "-", data=site, stdin="tomás\n\x1b[31m\n[/]\n%_'\"\n\U0001f600\n" + "x" * 10_000 + "\n"
    ).lines
    assert len(answers) == 6
    assert "104" in {each["mrn"] for each in answers[0]}


# Pipes


def test_a_reader_that_goes_away_is_no_fault(site):
    with Conversation("do", "-", data=site) as desk:
        assert desk.process.stdout
        desk.process.stdout.close()
        desk.send("board")
        assert desk.process.wait(timeout=60) == 0
        desk.process.stdout = None


def test_a_full_disk_behind_the_answer_is_told(site):
    answer = frontdesk("do", "board", data=site, program=("/bin/sh", "-c", '"$@" > /dev/full', "sh", *PROGRAM))
    assert answer.code == 2
    assert answer.err == "Standard output cannot be used: No space left on device.\n"


def test_the_answers_are_json_by_any_reader(data):
    out = done("do", "-", data=data, stdin='note Bo "a \\" b"\nboard\n').out
    assert [json.loads(line)["ok"] for line in out.splitlines()] == [True, True]
