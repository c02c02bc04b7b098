"""Leads over SSH, on a machine set up as docs/ssh.md says: the front desk, on a terminal, and nothing else."""

import json
import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.hands import CENSUS
from tests.signing import ANOTHER, PASSPHRASE
from tests.ssh_machine import SECONDS, Machine, why_not
from tests.terminal import PseudoTerminal

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=why_not() or "it is all here")]

KIM = 'Kim "Kit" O\'Brien-Łąk'
ELSEWHERE, ENDS = 1.0, 3.0
"""Seconds within which another's act is seen, and a program is gone whose client is."""
SENTENCE = "Here is the front desk and nothing else. It opens on a terminal: ssh without a command.\n"
REFUSED = "Permission denied (publickey)."
WAITING = re.compile(r"(\d+) messages? for the lead")


@pytest.fixture(scope="module")
def machine() -> Iterator[Machine]:
    """Two leads and a receptionist come in over SSH; what the site sets has lines that nobody should run."""
    with Machine() as made:
        census = made.base / "census.csv"
        census.write_text(CENSUS, encoding="utf-8")
        made.does("roster", "import", census)
        for name, role in (("Omar Haddad", "lead"), (KIM, "receptionist"), ("Mei Tan", "receptionist")):
            made.does("staff", "add", name, "--role", role, "--sign-in")
            made.does("staff", "key", name, f"{made.key(name.split()[0].lower())}.pub")
        (made.base / "etc").mkdir()
        settings = f"FRONTDESK_THEME=contrast\ntouch {made.base}/ran\nPATH=/nowhere\n$(touch {made.base}/ran)\n"
        (made.base / "etc/frontdesk.conf").write_text(settings, encoding="utf-8")
        yield made


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[str]:
    """The socket of an agent with a client's other keys."""
    path = tmp_path / "agent"
    with subprocess.Popen(["ssh-agent", "-D", "-a", path], stdout=subprocess.DEVNULL) as running:
        until(path.exists, "the agent runs", SECONDS)
        yield str(path)
        running.terminate()


def until(holds: Callable[[], bool], what: str, seconds: float) -> None:
    """Ask again and again until it is so. Raises AssertionError where it is never."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"not within {seconds:g} s: {what}"
        time.sleep(0.01)


def signs_in(terminal: PseudoTerminal, passphrase: str) -> PseudoTerminal:
    """Whoever comes proves it, and sees the board."""
    terminal.sees("Passphrase", SECONDS)
    assert not any(name in line for line in terminal.text() for name in ("Larsen", "Rivera")), "a key opens nothing"
    terminal.send(f"{passphrase}\r")
    terminal.until(lambda lines: bool(re.search("Quick code|Expected", "\n".join(lines))), "it is open", SECONDS)
    if any("Quick code" in line for line in terminal.text()):
        terminal.keys("enter")
    terminal.sees("Expected", SECONDS)
    return terminal


def waiting(lines: list[str]) -> int:
    """How many messages wait for the lead, as a board says."""
    return int(found[1]) if (found := WAITING.search("\n".join(lines))) else 0


def waits(number: int, lines: list[str]) -> bool:
    """Whether a board says that so many wait."""
    return waiting(lines) == number


def takes_a_message(terminal: PseudoTerminal) -> None:
    """Somebody asks, and leaves word."""
    terminal.keys("f11")
    terminal.sees("Someone is asking")
    terminal.send("call back before noon\r")
    terminal.gone("Someone is asking")


def environment_of(process: int) -> dict[str, str]:
    """What a process was given."""
    given = Path(f"/proc/{process}/environ").read_text(encoding="utf-8")
    return dict(each.split("=", 1) for each in given.split("\0") if each)


def test_two_leads_and_a_screen_on_the_machine_see_each_others_acts(machine):
    here = PseudoTerminal(machine.command("--as", "Omar Haddad"), env={"FRONTDESK_TERMINAL": "Front desk"})
    with machine.comes("ana") as ana, machine.comes("omar") as omar, here:
        screens = [signs_in(ana, PASSPHRASE), signs_in(omar, ANOTHER), signs_in(here, ANOTHER)]
        before = waiting(ana.text())
        for number, hand in enumerate(screens, before + 1):
            takes_a_message(hand)
            for screen in screens:
                screen.until(partial(waits, number), "each sees the other's act", ELSEWHERE)
    entries = json.loads(machine.does("journal", "--json"))[-3:]
    assert [(entry["actor"], entry["terminal"]) for entry in entries] == [
        ("Ana Lopez", "ssh 127.0.0.1"),
        ("Omar Haddad", "ssh 127.0.0.1"),
        ("Omar Haddad", "Front desk"),
    ]


def test_a_killed_client_takes_its_program_with_it_and_f8_is_there_again(machine):
    with machine.comes("ana") as ana:
        takes_a_message(signs_in(ana, PASSPHRASE))
        ana.sees("F8 Undo: Took a message")
        assert len(machine.running("Ana Lopez")) == 1
        ana.process.kill()
        until(lambda: not machine.running("Ana Lopez"), "the program is gone", ENDS)
    with machine.comes("ana") as ana:
        signs_in(ana, PASSPHRASE).sees("F8 Undo: Took a message")


COMMANDS = {
    "command": ["id"],
    "shell": ["/bin/sh", "-i"],
    "on a terminal": ["-tt", "id"],
    "no terminal": [],
    "our own command": ["/usr/bin/env", "frontdesk", "staff", "list"],
}


@pytest.mark.parametrize("what", COMMANDS)
def test_no_command_is_run(machine, what):
    words = COMMANDS[what]
    options = [word for word in words if word == "-tt"]
    said = machine.tries(*machine.ssh("ana", *options), "desk", *words[len(options) :])
    assert (said.returncode, said.stdout.replace("\r", "") + said.stderr) == (1, SENTENCE)


def test_nothing_is_copied(machine, tmp_path):
    (tmp_path / "letter").write_text("a letter", encoding="utf-8")
    for words in (["desk:frontdesk.db", tmp_path / "got"], [tmp_path / "letter", "desk:letter"]):
        for old in ([], ["-O"]):
            assert machine.tries(*machine.ssh("ana", *old, program="scp"), *words).returncode
    assert machine.tries(*machine.ssh("ana", program="sftp"), "desk").returncode
    assert not (tmp_path / "got").exists()
    assert not (machine.records / "letter").exists()


def test_nothing_is_forwarded(machine, agent):
    there = f"127.0.0.1:{machine.port}"
    said = machine.tries(*machine.ssh("ana", "-W", there), "desk")
    assert (said.returncode, said.stdout, said.stderr) == (255, "", "stdio forwarding failed\n")
    back = ["-N", "-R", f"0:{there}", "-o", "ExitOnForwardFailure=yes"]
    said = machine.tries(*machine.ssh("ana", *back), "desk")
    assert (said.returncode, said.stderr) == (255, "Error: remote port forwarding failed for listen port 0\n")
    said = machine.tries(*machine.ssh("ana", "-v", "-tt", "-Y"), "desk", "id", DISPLAY=":9")
    assert "X11 forwarding request failed" in said.stderr
    with machine.comes("ana", "-A", SSH_AUTH_SOCK=agent) as ana:
        ana.sees("Passphrase", SECONDS)
        [program] = machine.running("Ana Lopez")
        assert "SSH_AUTH_SOCK" not in environment_of(program)
        sockets = Path("/proc/net/unix").read_text(encoding="utf-8")
        assert not re.search(r"/tmp/ssh-\w+/agent\.\d+", sockets)


def test_nothing_that_a_client_sends_reaches_the_program(machine, tmp_path):
    sent = {
        "TERM": "no such terminal",
        "LANG": "xx_XX.none",
        "LC_ALL": "none",
        "FRONTDESK_DATA": str(tmp_path / "elsewhere"),
        "FRONTDESK_TERMINAL": "Front desk",
        "TEXTUAL_LOG": str(tmp_path / "log"),
    }
    with machine.comes("ana", "-o", f"SendEnv={' '.join(sent)}", **sent) as ana:
        signs_in(ana, PASSPHRASE)
        [program] = machine.running("Ana Lopez")
        assert environment_of(program) == {
            "TERM": "linux",
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(machine.records),
            "FRONTDESK_DATA": str(machine.records),
            "FRONTDESK_THEME": "contrast",
            "FRONTDESK_TERMINAL": "ssh 127.0.0.1",
            "FRONTDESK_LOCK_ENDS": "1",
        }
    assert not (machine.base / "ran").exists(), "nothing of what the site sets is run"
    assert list(tmp_path.iterdir()) == []


def test_a_name_comes_through_whole(machine):
    with machine.comes("kim") as kim:
        signs_in(kim, ANOTHER)
        [program] = machine.running("O'Brien")
        assert Path(f"/proc/{program}/cmdline").read_text(encoding="utf-8").split("\0")[-2] == f"--as={KIM}"


def test_a_key_of_nobody_is_refused_and_of_who_is_disabled_at_once(machine):
    said = machine.tries(*machine.ssh("unknown"), "desk")
    assert (said.returncode, said.stdout, said.stderr.strip().endswith(REFUSED)) == (255, "", True)
    assert machine.tries(*machine.ssh("mei"), "desk").stderr == SENTENCE
    machine.does("staff", "disable", "Mei Tan")
    said = machine.tries(*machine.ssh("mei"), "desk")
    assert (said.returncode, said.stdout, said.stderr.strip().endswith(REFUSED)) == (255, "", True)


def test_a_key_that_was_taken_away_is_nobodys(machine):
    key = machine.key("spare")
    machine.does("staff", "key", "ana", f"{key}.pub")
    assert machine.tries(*machine.ssh("spare"), "desk").stderr == SENTENCE
    machine.does("staff", "key", "ana", f"{key}.pub", "--remove")
    assert machine.tries(*machine.ssh("spare"), "desk").stderr.strip().endswith(REFUSED)


def test_no_shell_stands_behind_the_account(machine):
    """Not for root either, who becomes the account as a console would; and no password was ever right for it."""
    for asked in ([], ["-c", "id"], ["-c", "$(id)"]):
        said = machine.tries("su", machine.account, "-s", machine.base / "lib/frontdesk-ssh", *asked)
        assert (said.returncode, said.stdout) == (1, "")
        assert said.stderr.startswith(("Come in by a key of your own.", "Here is the front desk"))
    [line] = [each for each in Path("/etc/shadow").read_text().splitlines() if each.startswith(f"{machine.account}:")]
    assert line.split(":")[1] == "*"
    assert os.access(machine.base / "lib/frontdesk-ssh", os.X_OK)
