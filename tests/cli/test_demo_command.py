"""The demo from the command line: made once, the same from the same seed, on a clock of its own."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from frontdesk.database import driver
from tests.commands import contents, copied, does, done, frontdesk, refused

pytestmark = pytest.mark.slow
SMALL = ("--patients", "25", "--seed", "7")


def make(data, *words):
    return done("demo", "--make-only", *words, data=data)


def instants_of(data):
    """The clock of the records, as board, find's site and reports see it."""
    return [
        datetime.fromisoformat(answer["at"])
        for answer in (
            does(data, "board")[0],
            does(data, "rollcall")[0],
            done("report", "day", "--json", data=data).json,
            done("report", "houses", "--json", data=data).json,
        )
    ]


def at(clock):
    return datetime.fromisoformat(f"2026-11-23T{clock}:00-05:00")


def told(data):
    """What a demo consists of, but for the seconds that its clock ran since."""
    (board,) = does(data, "board")
    journal = done("journal", "--json", data=data).json
    return board["rows"], [(each["verb"], each["at"], each["actor"], each["say"]) for each in journal]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A small demo. Nobody writes to it."""
    data = tmp_path_factory.mktemp("made") / "demo"
    make(data, *SMALL)
    return data


def test_a_demo_is_made_without_a_screen(made):
    assert [each.name for each in made.iterdir()] == ["frontdesk.db"]
    assert (made / "frontdesk.db").stat().st_mode & 0o077 == 0
    report = done("report", "day", "--json", data=made).json
    assert report["demo"] is True
    assert report["counts"]["here"]
    assert report["counts"]["expected"]
    assert done("journal", "--verify", data=made)
    assert done("check", data=made)


def test_the_default_demo_has_about_ten_already_here(tmp_path):
    make(tmp_path / "demo")
    counts = done("report", "day", "--json", data=tmp_path / "demo").json["counts"]
    assert 6 <= counts["here"] <= 14
    assert sum(counts.values()) > 40


def test_the_same_seed_makes_the_same_demo(made, tmp_path):
    make(tmp_path / "again", *SMALL)
    assert told(tmp_path / "again") == told(made)
    make(tmp_path / "other", *SMALL[:-1], "8")
    assert told(tmp_path / "other") != told(made)


def test_every_command_runs_on_the_demos_clock(made):
    for instant in instants_of(made):
        assert at("08:55") <= instant < at("08:55") + timedelta(hours=5)


def test_without_patients_there_is_the_default_program_and_one_entry(tmp_path):
    make(tmp_path / "demo", "--patients", "0")
    real = tmp_path / "real"
    done("settings", "init", "--name", "Front desk", "--zone", "America/New_York", data=real)
    assert done("settings", "show", data=tmp_path / "demo").out == done("settings", "show", data=real).out
    (entry,) = done("journal", "--json", data=tmp_path / "demo").json
    assert entry["verb"] == "init"
    assert does(tmp_path / "demo", "board")[0]["rows"] == []


def test_opening_again_plays_nothing_and_keeps_what_was_done(tmp_path):
    data = tmp_path / "demo"
    make(data, *SMALL)
    before = told(data)
    make(data, "--patients", "3", "--seed", "1")
    assert told(data) == before
    make(data, "--at", "13:30")
    rows, journal = told(data)
    assert rows == before[0]
    assert journal[:-1] == before[1]
    assert journal[-1][0] == "set-clock"
    for instant in instants_of(data):
        assert at("13:30") <= instant < at("13:30") + timedelta(hours=5)
    assert done("journal", "--verify", data=data)
    assert done("check", data=data)


def test_the_clock_never_goes_behind_what_was_done(tmp_path):
    data = tmp_path / "demo"
    make(data, *SMALL, "--at", "12:00")
    before = contents(data)
    said = refused(1, "demo", "--make-only", "--at", "9:00", data=data)
    assert said.startswith("The demo's clock cannot be set to 9:00 am: something was done at ")
    assert {name: kept for name, kept in contents(data).items() if name == "frontdesk.db"} == before


def test_a_demo_may_open_early(tmp_path):
    data = tmp_path / "demo"
    make(data, *SMALL, "--at", "6:00")
    assert done("check", data=data)  # no entry is later than its clock
    assert done("journal", "--verify", data=data)


@pytest.mark.parametrize(
    "words", [["--patients", "-1"], ["--patients", "50001"], ["--patients", "x"], ["--years", "11"], ["--at", "noon"],
              ["--as", "doctor"], ["--seed", "x"]], ids=" ".join,
)  # fmt: skip
def test_a_demo_of_no_form_is_not_made(tmp_path, words):
    assert refused(2, "demo", "--make-only", *words, data=tmp_path / "demo")
    assert list(tmp_path.iterdir()) == []


def test_the_sites_own_folder_is_left_alone(tmp_path):
    real = tmp_path / "real"
    done("settings", "init", "--name", "X", "--zone", "UTC", data=real)
    before = contents(real)
    done("demo", "--make-only", "--patients", "0", FRONTDESK_DATA=str(real), TMPDIR=str(tmp_path))
    assert contents(real) == before
    assert [each.name for each in tmp_path.iterdir()] == ["real"]  # the throw-away folder is thrown away


def test_a_role_acts_under_the_name_of_who_works_in_it(made, tmp_path):
    data = copied(made, tmp_path / "demo")
    (mrn, *_) = [each["mrn"] for each in does(data, "board")[0]["rows"] if each["state"] == "expected"]
    for role in ("receptionist", "lead", "counselor", "reviewer"):
        done("do", "excuse", f"@{mrn}", "by", "Mary Obi", "--as", role, data=data)
    done("do", "excuse", f"@{mrn}", "by", "Mary Obi", data=data)
    names = [each["actor"] for each in done("journal", "--json", data=data).json[-5:]]
    assert len(set(names)) == 4
    assert all(" " in name for name in names)
    assert names[-1] == names[0]  # the receptionist, where nobody is named


def test_only_demo_records_may_have_another_clock(tmp_path):
    done("settings", "init", "--name", "X", "--zone", "UTC", data=tmp_path)
    with (
        closing(driver.module().connect(tmp_path / "frontdesk.db")) as records,
        pytest.raises(driver.DatabaseError, match="CHECK constraint failed"),
    ):
        records.execute("UPDATE site SET clock_offset = 1")


def test_two_demos_made_in_one_folder_at_once_are_one(tmp_path):
    with ThreadPoolExecutor(4) as pool:
        answers = list(
            pool.map(lambda _: frontdesk("demo", "--make-only", "--patients", "0", data=tmp_path / "demo"), range(4))
        )
    assert {answer.code for answer in answers} <= {0, 2}
    assert 0 in {answer.code for answer in answers}
    assert [each.name for each in (tmp_path / "demo").iterdir()] == ["frontdesk.db"]
    assert len(done("journal", "--json", data=tmp_path / "demo").json) == 1


def test_a_year_of_history_holds(tmp_path):
    data = tmp_path / "demo"
    make(data, "--patients", "4", "--years", "1")
    assert done("check", data=data)
    days = {each["at"][:10] for each in done("journal", "--json", data=data).json if each["verb"] == "check-in"}
    assert len(days) > 200
    assert min(days) < "2025-12-01"
    assert max(days) <= "2026-11-23"
    assert done("report", "day", "--day", sorted(days)[100], "--json", data=data).json["counts"]["checked_out"]
