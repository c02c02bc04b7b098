"""The commands at a terminal that stands at a counter, and at one that does not."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.desk.settings import sites
from tests.commands import does, done, frontdesk, refused, riverside
from tests.hands import MONDAY, on

AWAY = " opens at other terminals, not at the counter."
LEAD = ("--as", "lead")
FRIDAY = "2026-11-20"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Demo records whose counter is the terminal that the tests run at, and a settings file that says so."""
    folder = riverside(tmp_path_factory.mktemp("riverside"))
    program = done("settings", "show", data=folder).out
    (folder / "counter.toml").write_text(program.replace("[site]\n", '[site]\ncounters = ["front desk"]\n', 1))
    done("settings", "load", folder / "counter.toml", data=folder)
    return folder


CLOSED = [
    ("Week", ("report", "week")),
    ("Week", ("report", "groups", "--format", "html")),
    ("Week", ("report", "patient", "@101")),
    ("Week", ("report", "patient", "@101", "--for", "patient")),
    ("An export", ("export", "attendance", "--from", FRIDAY, "--to", FRIDAY)),
    ("An earlier day", ("report", "day", "--day", FRIDAY)),
    ("An earlier day", ("report", "rollcall", "--day", FRIDAY)),
    ("An earlier day", ("report", "day", "--as-signed", "--day", FRIDAY)),
    ("An earlier day", ("report", "day", "--day", FRIDAY, "--as-of", "2026-11-23T08:59")),
    ("An earlier day", ("days",)),
    ("An earlier day", ("journal",)),
    ("An earlier day", ("journal", "--patient", "101")),
    ("An earlier day", ("journal", "--day", FRIDAY)),
    ("The access log", ("access",)),
    ("Census", ("roster", "import", "FILE")),
    ("Census", ("roster", "absent")),
    ("Program", ("settings", "load", "FILE")),
]


@pytest.mark.parametrize("who", [(), pytest.param(LEAD, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("what", "words"), CLOSED, ids=lambda each: " ".join(each) if isinstance(each, tuple) else "")
def test_what_is_closed_there_says_where_it_opens(site, what, words, who):
    given = [site / "counter.toml" if word == "FILE" else word for word in words]
    assert refused(1, *given, *who, data=site) == what + AWAY
    elsewhere = frontdesk(*given, *who, data=site, FRONTDESK_TERMINAL="Office")
    assert "at the counter" not in elsewhere.err


def test_lines_of_do_are_refused_one_by_one(site):
    closed = ("caseload", "seen @101", f"absent @101 called on {FRIDAY} because paper")
    *answers, checked_in = does(site, *closed, "check-in @102", FRONTDESK_TERMINAL="FRONT DESK")
    assert [answer["refusal"] for answer in answers] == ["not_allowed"] * 3
    assert [answer["say"].partition(" opens")[0] for answer in answers] == [
        "Caseload", "Marking updates seen", "An earlier day",
    ]  # fmt: skip
    assert checked_in["ok"]


def test_today_opens_there_and_what_the_machine_needs(site, tmp_path):
    today = json.loads(done("report", "day", "--json", data=site).out)["day"]
    for words in (
        ("report", "rollcall"), ("report", "houses"), ("report", "day", "--day", today), ("journal", "--day", today),
        ("journal", "--head"), ("settings", "show"), ("find", "bo"), ("backup", "--to", tmp_path), ("check",),
    ):  # fmt: skip
        assert frontdesk(*words, *LEAD, data=site).code == 0, words


def test_an_instant_of_an_earlier_day_does_not_open_there(hands, clock):
    hands.check_in("Bo")
    sites.load(hands.desk, replace(sites.program_of(hands.desk), counters=("Front desk",)))
    then = ("report", "day", "--as-of", "2026-11-23T23:00")
    later = on("9:00", MONDAY + timedelta(days=1)).timestamp()
    answer = frontdesk(*then, data=hands.path.parent, at=later)
    assert (answer.code, answer.out, answer.err) == (1, "", "An earlier day" + AWAY + "\n")
    assert frontdesk(*then, data=hands.path.parent, at=later, FRONTDESK_TERMINAL="Office").code == 0
    assert frontdesk("report", "day", "--as-of", "2026-11-24T08:59", data=hands.path.parent, at=later).code == 0


def test_the_access_log_keeps_what_was_refused(site):
    refused(1, "export", "attendance", "--from", FRIDAY, "--to", FRIDAY, *LEAD, data=site)
    lines = done("access", "--json", data=site, FRONTDESK_TERMINAL="Office").json
    assert ("refused", "export", "Front desk") in {(each["what"], each["detail"], each["terminal"]) for each in lines}


def test_from_another_terminal_the_settings_are_changed_back(tmp_path):
    folder = riverside(tmp_path)
    program = done("settings", "show", data=folder).out
    everyone = program.replace("[site]\n", '[site]\ncounters = ["Front desk", "Office", "Hall"]\n', 1)
    (tmp_path / "all.toml").write_text(everyone)
    (tmp_path / "none.toml").write_text(program.replace("[site]\n", "[site]\ncounters = []\n", 1))
    done("settings", "load", tmp_path / "all.toml", data=folder)
    refused(1, "settings", "load", tmp_path / "none.toml", data=folder)
    done("settings", "load", tmp_path / "none.toml", data=folder, FRONTDESK_TERMINAL="")
    done("report", "week", data=folder)
