"""The first day of a site in a real terminal: from an empty folder to somebody checked in, or nothing made at all."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal import PseudoTerminal, environment

pytestmark = pytest.mark.slow

PROGRAM = [sys.executable, "-m", "frontdesk"]
QUESTIONS = ("called?", "time zone", "program does it", "Which houses", "counselors?", "prints go", "Is this right?")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "site"


def opened(folder: Path, *words: str, **env: str) -> PseudoTerminal:
    """The program where there are no records yet."""
    desk = PseudoTerminal([*PROGRAM, "--data", folder, *words], env={"TZ": "America/Chicago"} | env)
    desk.sees("What is the site called?", timeout=30)
    return desk


def run(folder: Path, *words: str) -> str:
    """What a command on those records prints."""
    done = subprocess.run(
        [*PROGRAM, *words, "--data", str(folder)], capture_output=True, text=True, env=environment(), check=True
    )
    return done.stdout


def test_a_site_is_made_by_real_keys_and_its_first_patient_is_checked_in(folder: Path, tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    for name, body in {"lp": f"cat > {paper}; test $2 = Laser", "lpstat": "[ $1 = -e ] && echo Laser"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    path = f"{tmp_path}:{environment()['PATH']}"
    with opened(folder, PATH=path) as desk:
        desk.send(b"\x1b[200~Riverside IOP\n\x1b[201~")
        desk.sees("the site is Riverside IOP")
        desk.keys("enter")
        desk.sees("the zone is Central · America/Chicago")
        desk.send("EST")
        desk.sees("“EST” has no summer time: choose Eastern")
        desk.keys("down", "enter", "1", "enter")
        desk.send("Harbor House\rMaple Street")
        desk.keys("down", "enter", "enter")
        desk.send("Mary Obi\r\r")
        desk.sees("Laser")
        desk.keys("2")
        desk.sees("print a test page on Laser")
        desk.keys("enter")
        desk.sees("prints go to Laser")
        assert paper.read_text() == "This printer prints for the front desk.\n"
        desk.keys("enter")
        desk.sees("make the site Riverside IOP")
        assert not folder.exists()
        desk.keys("enter")
        desk.sees("Nobody is on the census yet.")
        desk.send("Rivera, Dana\r")
        desk.sees("Admit someone new")
        desk.keys("tab", "tab")
        desk.send("03051988")
        desk.keys("enter")
        desk.sees("check in Dana Rivera")
        desk.send(";x")
        assert desk.wait() == 0
        assert desk.restored()
    shown = run(folder, "settings", "show")
    for name in ("Riverside IOP", "Harbor House", "Maple Street"):
        assert f'name = "{name}"' in shown
    assert 'zone = "America/New_York"' in shown
    assert 'kind = "family home"' in shown
    assert (folder / "printer").read_text() == "lp -d Laser\n"
    entries = json.loads(run(folder, "journal", "--json"))
    assert [entry["verb"] for entry in entries] == ["init", "open-day", "admit"]
    assert "holds" in run(folder, "journal", "--verify")


def test_enter_alone_makes_the_site_even_in_one_burst(folder: Path) -> None:
    with opened(folder) as desk:
        desk.send("\r" * 7)
        desk.sees("nobody is on the census", timeout=30)
        desk.sees("Expected 0")
    assert 'zone = "America/Chicago"' in run(folder, "settings", "show")


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL, signal.SIGHUP])
def test_a_program_that_is_ended_midway_has_made_nothing(folder: Path, ending: signal.Signals) -> None:
    with opened(folder) as desk:
        desk.send("\r" * 6)
        desk.sees("make the site Front desk")
        desk.signal(ending)
        assert desk.wait() == (-signal.SIGKILL if ending is signal.SIGKILL else 0)
    assert not folder.exists()


def test_ctrl_c_leaves_and_says_that_nothing_was_made(folder: Path) -> None:
    with opened(folder) as desk:
        desk.send("Riverside\r\r")
        desk.sees("What program")
        desk.send(b"\x03")
        assert desk.wait() == 130
        desk.sees("Nothing was made.", timeout=0)
        assert desk.restored()
    assert not folder.exists()


def test_a_window_may_become_small_in_between(folder: Path) -> None:
    with opened(folder) as desk:
        desk.resize(60, 18)
        desk.until(lambda lines: len(lines[0]) == 60 and "Enter: go on" in lines[5], "the question, in the new window")
        for question in QUESTIONS[1:]:
            desk.keys("enter")
            desk.until(lambda lines, q=question: q in lines[2], question)  # type: ignore[misc]
        desk.resize(80, 24)
        desk.until(lambda lines: len(lines[0]) == 80 and "make the site" in lines[5], "the last page again")


def test_without_a_terminal_it_is_refused_in_a_sentence_and_nothing_is_made(folder: Path) -> None:
    done = subprocess.run([*PROGRAM, "--data", str(folder)], capture_output=True, text=True, check=False)
    assert (done.returncode, folder.exists()) == (2, False)
    assert done.stderr == "The screen needs a terminal. For scripts there is “frontdesk do”.\n"
