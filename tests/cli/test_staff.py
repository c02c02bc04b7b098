"""``staff``, and signing in, as commands: each a process of its own, on real records."""

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest

from frontdesk.database.records import open_records
from frontdesk.desk.sign_in.proving import sign_in
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import Refusal
from tests.commands import PROGRAM, ROOT, Conversation, contents, copied, done, frontdesk, refused
from tests.hands import CENSUS
from tests.signing import ANOTHER, PASSPHRASE, secret_file
from tests.terminal import PseudoTerminal

ASKS = "No terminal to ask on: put the passphrase into a file for --passphrase-file."
WRONG = "Name or passphrase is not right. Try again."
BO = ("check-in", "@101")
SLOW = 30.0
WITHOUT_TERMINAL = f"import os, sys; os.setsid(); os.execv(sys.executable, {list(PROGRAM)!r} + sys.argv[1:])"
"""Python that becomes the program, in a session without a terminal."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real site with a census, whose first lead signs in; nobody writes to it."""
    folder = tmp_path_factory.mktemp("signing")
    data = folder / "data"
    done("settings", "init", "--name", "Riverside IOP", "--zone", "Eastern", data=data)
    census = folder / "census.csv"
    census.write_text(CENSUS, encoding="utf-8")
    done("roster", "import", census, data=data)
    secret = secret_file(folder, PASSPHRASE)
    added = done(
        "staff", "add", "Ana Lopez", "--role", "lead", "--sign-in", "ana", "--passphrase-file", secret, data=data
    )
    assert "Recovery code, shown this once: " in added.out
    return data


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    return copied(made, tmp_path / "data")


@pytest.fixture
def ana(tmp_path: Path) -> list[str]:
    """Signing in as the lead."""
    return signed(tmp_path)


def signed(folder: Path) -> list[str]:
    return ["--as", "ana", "--passphrase-file", str(secret_file(folder, PASSPHRASE, name="ana"))]


def let_in(data: Path, ana: list[str], folder: Path, name: str, role: str) -> list[str]:
    """Somebody else signs in, by another passphrase. Returns how they do."""
    both = secret_file(folder, PASSPHRASE, ANOTHER, name="both")
    done("staff", "add", name, "--role", role, "--sign-in", "--as", "ana", "--passphrase-file", both, data=data)
    return ["--as", name, "--passphrase-file", str(secret_file(folder, ANOTHER, name="theirs"))]


# Before anybody signs in nothing is asked


def test_until_somebody_has_a_passphrase_nobody_signs_in(tmp_path):
    data = tmp_path / "data"
    done("settings", "init", "--name", "Riverside IOP", "--zone", "Eastern", data=data)
    assert done("staff", "add", "Kim Lee", "--role", "receptionist", data=data).out == "Added Kim Lee to the staff\n"
    assert done("staff", "list", "--json", data=data).json == [
        {
            "name": "Kim Lee", "role": "receptionist", "sign_in": None, "active": True, "signs_in": False,
            "signs_in_on": None, "keys": 0,
            "wrong_tries": 0, "locked": False, "last_wrong_at": None, "last_wrong_terminal": None,
        },
    ]  # fmt: skip
    done("do", "admit", "Novak", "Ema", "1990-01-02", "--as", "Anybody At All", data=data)
    secret = secret_file(tmp_path, PASSPHRASE)
    said = refused(
        1, "staff", "add", "Omar Haddad", "--role", "counselor", "--sign-in", "--passphrase-file", secret, data=data
    )
    assert said == "A lead signs in first: staff add NAME --role lead --sign-in. Then give others a passphrase."
    said = refused(
        2, "staff", "add", "Omar Haddad", "--role", "lead", "--sign-in", "--as", "Omar Haddad",
        "--passphrase-file", secret, data=data,
    )  # fmt: skip
    assert said == "The first who signs in is let in by the system's user. Leave --as out."


def test_nobody_signs_in_to_made_up_records(site, tmp_path):
    data = copied(site, tmp_path / "demo")
    secret = secret_file(tmp_path, PASSPHRASE)
    said = refused(2, "staff", "add", "Kim Lee", "--role", "lead", "--sign-in", "--passphrase-file", secret, data=data)
    assert said == "Nobody signs in to made-up records: a role is chosen with --as."


# With sign-in, a name alone acts for nobody


COMMANDS: dict[str, tuple[str, ...]] = {
    "do": ("do", *BO),
    "do -": ("do", "-"),
    "find": ("find", "Bo"),
    "settings load": ("settings", "load", "FILE"),
    "roster import": ("roster", "import", "FILE"),
    "backup": ("backup",),
    "restore": ("restore", "COPY"),
    "export": ("export", "attendance", "--from", "2026-11-23", "--to", "2026-11-23"),
    "report day": ("report", "day"),
    "report week": ("report", "week"),
    "journal": ("journal",),
    "staff list": ("staff", "list"),
    "staff disable": ("staff", "disable", "ana"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_name_alone_acts_for_nobody(data, tmp_path, command):
    places = {"FILE": str(tmp_path / "file.csv"), "COPY": str(data / "frontdesk.db")}
    (tmp_path / "file.csv").write_text(CENSUS, encoding="utf-8")
    words = [places.get(word, word) for word in COMMANDS[command]]
    before = contents(data)["frontdesk.db"]
    assert alone(*words, "--as", "ana", data=data) == ASKS
    assert contents(data)["frontdesk.db"] == before


@pytest.mark.slow
def test_a_wrong_passphrase_and_a_name_of_nobody_act_for_nobody(data, tmp_path):
    wrong = secret_file(tmp_path, "not what anybody has")
    for name in ([], ["--as", "ana"], ["--as", "Nobody Here"]):
        assert alone("do", *BO, *name, data=data) == ASKS
        assert refused(1, "do", *BO, *name, "--passphrase-file", wrong, data=data) == WRONG
    board = done("do", "board", "--json", *signed(tmp_path), data=data).json["rows"]
    assert all(row["in"] is None for row in board)


def alone(*words: str, data: Path) -> str:
    """What a command says that has no terminal to ask on, as one that cron starts."""
    answer = frontdesk(*words, data=data, program=(sys.executable, "-c", WITHOUT_TERMINAL))
    assert (answer.code, answer.out) == (2, ""), answer
    return answer.err.removesuffix("\n")


def test_what_tells_no_names_asks_nobody(data):
    assert frontdesk("check", data=data).code == 0
    assert done("permissions", "--json", data=data).json["staff"] == ["lead"]


@pytest.mark.slow
def test_who_signs_in_acts_in_the_role_of_the_records(data, ana, tmp_path):
    kim = let_in(data, ana, tmp_path, "Kim Lee", "receptionist")
    assert done("do", *BO, *kim, data=data).out.startswith("Checked in Bo Larsen at ")
    entry = done("journal", "--json", *ana, data=data).json[-1]
    assert (entry["actor"], entry["verb"]) == ("Kim Lee", "check-in")
    for words in (("backup",), ("journal",), ("staff", "list"), ("restore", str(data / "frontdesk.db"))):
        assert refused(1, *words, *kim, data=data).endswith("Ask one of them.")
    assert done("journal", "--verify", *ana, data=data).out.startswith("The journal holds: ")


def test_do_reads_lines_after_one_sign_in(data, ana):
    answers = does_as(data, ana, "check-in @101", 'note @101 "brought a form"', "board")
    assert [answer["ok"] for answer in answers] == [True] * 3


def does_as(data: Path, who: list[str], *lines: str):
    return done("do", "-", *who, data=data, stdin="\n".join(lines) + "\n").lines


def test_the_json_of_do_says_why_nobody_may_act(data, tmp_path):
    wrong = ["--as", "ana", "--passphrase-file", str(secret_file(tmp_path, "not what anybody has"))]
    codes = list[str]()
    while codes.count("locked_out") == 0 and len(codes) <= 10:
        answer = frontdesk("do", "--json", *BO, *wrong, data=data)
        assert (answer.code, answer.json["ok"]) == (1, False)
        codes.append(answer.json["refusal"])
    assert codes[:3] == ["wrong_passphrase"] * 3  # a slow machine may wait out the first waits
    assert codes[-1] == "locked_out"


@pytest.mark.slow
def test_who_is_disabled_meanwhile_does_no_further_line(data, ana, tmp_path):
    kim = let_in(data, ana, tmp_path, "Kim Lee", "receptionist")
    with Conversation("do", "-", *kim, data=data) as lines:
        assert lines.ask("check-in @101")["ok"]
        done("staff", "disable", "Kim Lee", *ana, data=data)
        told = lines.ask("check-in @102")
    assert (told["ok"], told["refusal"]) == (False, "not_allowed")
    assert told["say"] == "What you may do here was changed. Sign in again, or ask a lead."


# Passphrases


@pytest.mark.slow
def test_everybody_changes_their_own_and_only_a_lead_anothers(data, ana, tmp_path):
    kim = let_in(data, ana, tmp_path, "Kim Lee", "receptionist")
    newer = secret_file(tmp_path, ANOTHER, "twelve paper lanterns sway", name="newer")
    changed = done("staff", "passphrase", "Kim Lee", "--as", "Kim Lee", "--passphrase-file", newer, data=data)
    assert changed.out == "Changed the staff: Kim Lee has a new passphrase\n"
    assert refused(1, "do", "board", *kim, data=data) == WRONG
    own = secret_file(tmp_path, "twelve paper lanterns sway", ANOTHER, name="own")
    for name in ("Ana Lopez", "Nobody Here"):
        said = refused(1, "staff", "passphrase", name, "--as", "Kim Lee", "--passphrase-file", own, data=data)
        assert said == "Staff is for a lead. Ask one of them."
    short = secret_file(tmp_path, PASSPHRASE, "too short", name="short")
    said = refused(1, "staff", "passphrase", "Kim Lee", "--as", "ana", "--passphrase-file", short, data=data)
    assert said.startswith("It has 9 characters. Choose another passphrase, 15 characters or more")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o666])
def test_a_file_that_others_may_read_is_not_read(data, tmp_path, mode):
    secret = secret_file(tmp_path, PASSPHRASE)
    secret.chmod(mode)
    said = refused(2, "do", *BO, "--as", "ana", "--passphrase-file", secret, data=data)
    assert said == f"Others may read {secret}. Make it yours alone: chmod 600, then try again."


def test_a_file_that_is_none_is_not_waited_for(data, tmp_path):
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "folder").mkdir(mode=0o700)
    (tmp_path / "letters").touch(0o600)
    (tmp_path / "letters").write_bytes(b"\xff\xfe\xfa")
    secret_file(tmp_path, name="empty")
    for name in ("pipe", "folder", "letters", "empty", "gone"):
        said = refused(2, "do", *BO, "--as", "ana", "--passphrase-file", tmp_path / name, data=data)
        assert str(tmp_path / name) in said


# Wrong tries


def tried(path: Path, wrong: str, later: timedelta = timedelta(0)) -> str:
    """One try, in whatever process this is; what it is answered."""
    records = open_records(path)
    try:
        sign_in(records, "ana", wrong, Where(f"process {os.getpid()}", datetime.now(UTC) + later))
    except Refusal as refusal:
        return refusal.code
    finally:
        records.close()
    return "signed in"


@pytest.mark.slow
def test_two_hundred_wrong_tries_from_four_processes_lock_and_gain_nothing(data, ana):
    """All four end after a while, and four others go on: what was wrong is in the records."""
    path, told = data / "frontdesk.db", list[str]()
    for begun in range(0, 200, 50):
        with ProcessPoolExecutor(4, get_context("spawn")) as four:
            told += four.map(tried, [path] * 50, [f"not what anybody has {begun + number}" for number in range(50)])
    assert len(told) == 200
    assert set(told) == {"wrong_passphrase", "locked_out"}
    with closing(sqlite3.connect(path)) as records:
        assert records.execute("SELECT number FROM wrong_try").fetchall() == [(told.count("wrong_passphrase"),)]
    wrong = told.count("wrong_passphrase")
    assert 3 <= wrong <= 10
    for number in range(wrong, 10):  # whoever waits long enough each time has no more than ten
        assert tried(path, "nor this", timedelta(hours=1 + number)) == "wrong_passphrase"
    assert refused(1, "do", *BO, *ana, data=data).startswith("Locked after")


# The recovery code


@pytest.mark.slow
def test_a_lead_who_is_locked_comes_in_by_the_code_and_is_given_another(made, tmp_path):
    data = copied(made, tmp_path / "data")
    known = secret_file(tmp_path, PASSPHRASE, name="ana")
    code = done("staff", "new-code", "--json", "--as", "ana", "--passphrase-file", known, data=data).json
    with closing(sqlite3.connect(data / "frontdesk.db")) as records, records:
        ten = "SELECT id, 10, '2026-11-23T14:00:00.000000Z', 'Front desk' FROM staff WHERE name = 'Ana Lopez'"
        records.execute(f"INSERT INTO wrong_try {ten}")
    assert "Locked after ten wrong tries" in refused(1, "do", *BO, "--as", "ana", "--passphrase-file", known, data=data)
    by_code = secret_file(tmp_path, code["recovery_code"], ANOTHER, name="code")
    told = done("staff", "passphrase", "ana", "--recovery", "--passphrase-file", by_code, data=data).out
    assert told.startswith("Changed the staff: Ana Lopez has a new passphrase\nRecovery code, shown this once: ")
    assert refused(1, "staff", "passphrase", "ana", "--recovery", "--passphrase-file", by_code, data=data) == (
        "That is not the recovery code. Try again."
    )
    newer = secret_file(tmp_path, ANOTHER, name="newer")
    done("do", *BO, "--as", "ana", "--passphrase-file", newer, data=data)
    entries = done("journal", "--json", "--as", "ana", "--passphrase-file", newer, data=data).json
    assert next(each for each in entries if "passphrase" in each["say"] and each.get("because"))["because"] == (
        "recovery code"
    )


# A backup carries who signs in


def test_a_backup_carries_who_signs_in(data, ana, tmp_path):
    copy = done("backup", "--json", *ana, data=data).json["file"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done("restore", copy, data=elsewhere)
    assert alone("do", *BO, data=elsewhere) == ASKS
    done("do", *BO, *ana, data=elsewhere)


@pytest.mark.slow
def test_a_restore_brings_back_who_signed_in_and_names_them(data, ana, tmp_path):
    omar = let_in(data, ana, tmp_path, "Omar Haddad", "counselor")
    copy = done("backup", "--json", *ana, data=data).json["file"]
    done("staff", "disable", "Omar Haddad", *ana, data=data)
    both = secret_file(tmp_path, PASSPHRASE, "eleven green kites float", name="both")
    done("staff", "passphrase", "ana", "--as", "ana", "--passphrase-file", both, data=data)
    newer = secret_file(tmp_path, "eleven green kites float", name="newer")
    said = done("restore", copy, "--as", "ana", "--passphrase-file", newer, data=data).out
    assert "come in again by what they had then: Ana Lopez, Omar Haddad. Whoever must not: frontdesk staff dis" in said
    assert refused(1, "find", "Bo", "--as", "ana", "--passphrase-file", newer, data=data) == WRONG
    done("find", "Bo", *omar, data=data)
    [told] = (each for each in done("journal", "--json", *ana, data=data).json if each["verb"] == "restore")
    assert told["actor"] == "Ana Lopez"
    assert told["say"].endswith("; by the passphrase of then sign in: Ana Lopez, Omar Haddad")
    again = done("restore", copy, "--json", *ana, data=data).json
    assert again["sign_in_again"] == [], "who could sign in by that before is not told again"
    assert done("journal", "--verify", *ana, data=data)


def test_a_restore_of_what_nobody_signed_in_to_says_that_all_may_do_all(data, ana, tmp_path):
    before = tmp_path / "before"
    done("settings", "init", "--name", "Riverside IOP", "--zone", "Eastern", data=before)
    said = done("restore", before / "frontdesk.db", *ana, data=data).out
    assert "In the copy nobody signs in: everybody may do everything until a lead is let in again" in said
    assert done("find", "Bo", data=data).code == 0


@pytest.mark.slow
def test_who_signed_in_and_who_could_not_is_in_the_access_log(data, ana, tmp_path):
    wrong = secret_file(tmp_path, ANOTHER, name="wrong")
    assert refused(1, "find", "Bo", "--as", "ana", "--passphrase-file", wrong, data=data) == WRONG
    assert refused(1, "find", "Bo", "--as", "Nobody Here", "--passphrase-file", wrong, data=data) == WRONG
    told = done("access", *ana, data=data).out.splitlines()
    assert [line.partition("  ")[2].partition("  [")[0] for line in told] == [
        "refused  sign-in: wrong passphrase", "refused  sign-in: wrong passphrase", "sign-in",
    ]  # fmt: skip
    assert ["[Ana Lopez, lead, " in line for line in told] == [True, False, True]
    assert "[nobody known, " in told[1]


# On a terminal


def on_a_terminal(*words: str | Path, data: Path) -> PseudoTerminal:
    argv = [*PROGRAM, *words, "--data", data]
    return PseudoTerminal(argv, 80, 24, {"FRONTDESK_TERMINAL": "Front desk"}, ROOT)


def types(terminal: PseudoTerminal, asked: str, answer: str) -> None:
    """Wait for a question, and answer it."""
    terminal.sees(asked, SLOW)
    terminal.send(f"{answer}\n")


def test_a_passphrase_is_asked_on_the_terminal_and_shows_nothing(data):
    with on_a_terminal("do", *BO, "--as", "ana", data=data) as terminal:
        types(terminal, "Passphrase of ana:", PASSPHRASE)
        assert terminal.wait(SLOW) == 0
        terminal.sees("Checked in Bo Larsen")
        assert not any(word in line for word in PASSPHRASE.split() for line in terminal.text())
        assert terminal.cooked()


@pytest.mark.slow
def test_a_new_passphrase_is_typed_twice(data, ana):
    for again, code, says in ((PASSPHRASE, 2, "The two were not the same."), (ANOTHER, 0, "has a new passphrase")):
        with on_a_terminal("staff", "passphrase", "ana", "--as", "ana", data=data) as terminal:
            types(terminal, "Passphrase of ana:", PASSPHRASE)
            types(terminal, "New passphrase of Ana Lopez:", ANOTHER)
            types(terminal, "New passphrase of Ana Lopez, again:", again)
            assert terminal.wait(SLOW) == code
            terminal.sees(says)
    assert refused(1, "do", *BO, *ana, data=data) == WRONG


def test_the_screen_of_a_site_with_sign_in_opens_for_nobody_before_they_signed_in(data):
    with on_a_terminal(data=data) as terminal:
        terminal.sees("type your name", SLOW)
        terminal.send("Nobody Here\r")
        terminal.sees("passphrase, or quick code", SLOW)
        terminal.send(f"{PASSPHRASE}\r")
        terminal.sees(WRONG, SLOW)
        assert not any(word in line for word in ("Today", "Bo Larsen") for line in terminal.text())
        terminal.keys("escape", "escape")
        terminal.sees("type your name", SLOW)
        terminal.send("ana\r")
        terminal.sees("passphrase, or quick code", SLOW)
        terminal.send(f"{PASSPHRASE}\r")
        terminal.sees("go on without a quick code", SLOW)
        terminal.send("\r")
        terminal.sees("Today", SLOW)
        terminal.sees("Bo Larsen", SLOW)
        assert not any(word in line for word in PASSPHRASE.split() for line in terminal.text())
        terminal.signal(signal.SIGTERM)
        assert terminal.wait(SLOW) == 0
        assert terminal.restored()


def test_the_screen_is_not_opened_by_ending_the_question(data):
    with on_a_terminal(data=data) as terminal:
        terminal.sees("type your name", SLOW)
        terminal.keys("ctrl+d", "ctrl+q", "ctrl+t", "ctrl+z")
        terminal.rests()
        terminal.sees("type your name", SLOW)
        terminal.keys("ctrl+c")
        assert terminal.wait(SLOW) == 130
        assert terminal.restored()


def test_a_name_and_a_file_sign_in_on_the_screen_too(data, ana):
    with on_a_terminal(*ana, data=data) as terminal:
        terminal.sees("go on without a quick code", SLOW)
        terminal.send("\r")
        terminal.sees("Bo Larsen", SLOW)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait(SLOW) == 0


def test_a_screen_that_is_opened_past_the_question_shows_nobody(data):
    """The passphrase was given between the first look and the opening: the desk itself refuses."""
    opened = "from frontdesk.cli.screen_commands import _opened, actor_named; from pathlib import Path; import sys;"
    tried = f"{opened} _opened(Path(sys.argv[1]), lambda demo: actor_named('ana', 'lead', 'screen'), None)"
    ended = subprocess.run(
        [sys.executable, "-c", tried, data / "frontdesk.db"], capture_output=True, text=True, cwd=ROOT
    )
    assert ended.stderr.splitlines()[-1].endswith("SignInFirst")
