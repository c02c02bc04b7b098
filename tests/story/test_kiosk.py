"""The kiosk: however the program ends there, nobody's name is left on the console, in the log or anywhere else."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from frontdesk.app import FAILED
from tests.commands import ROOT
from tests.terminal import PseudoTerminal, ScreenPicture

pytestmark = pytest.mark.slow

KIOSK = ROOT / "deploy" / "kiosk"
SENTENCES = [
    "The front desk is closed. What it confirmed is kept.",
    "It starts again by itself, in a moment, unless somebody has stopped it.",
    "If it does not come back, call whoever looks after this machine.",
]
TITLES = re.compile(rb"\x1b\][012];")
"""What gives a terminal a title, which other programs list."""
ENDED = '"$@"; status=$?; [ $status -lt 128 ] && EXIT_CODE=exited || EXIT_CODE=killed; export EXIT_CODE; exec "$ENDED"'
"""What systemd does when the program ends: it runs what the unit names, and says how it was."""
FALLS_OVER = """
import os, sys
from dataclasses import replace
from frontdesk.cli.main import run
from frontdesk.desk.back_office import BackOffice


class Unpaintable(str):
    def isascii(self):
        if os.path.exists(os.environ["FALLS_OVER"]):
            raise RuntimeError(f"cannot paint {str(self)}") from KeyError(str(self))
        return super().isascii()


class Failing(BackOffice):
    def board(self):
        board = super().board()
        people = {id: replace(person, name=Unpaintable(person.name)) for id, person in board.people.items()}
        return replace(board, people=people)


import frontdesk.desk.back_office
frontdesk.desk.back_office.BackOffice = Failing
sys.exit(run(sys.argv[1:]))
"""


class OnlyScreen(ScreenPicture):
    """A console that has no second screen, and keeps all that was ever written on it."""

    def __init__(self, columns: int, rows: int) -> None:
        super().__init__(columns, rows)
        self.written = b""

    def feed(self, output: bytes) -> None:
        self.written += output
        super().feed(output)

    def _turn(self, *, alternate: bool) -> None:
        """There is none to turn to."""


class Console(PseudoTerminal):
    """A Linux console, on which the unit's own last word follows the program."""

    draws = OnlyScreen

    def __init__(self, *words: str | Path, **env: str) -> None:
        asked = {"TERM": "linux", "ENDED": str(KIOSK / "frontdesk-kiosk-ended"), **env}
        super().__init__(["sh", "-c", ENDED, "sh", sys.executable, *words], env=asked)

    @property
    def program(self) -> int:
        """The number of the process that is the program."""
        shell = self.process.pid
        children = Path(f"/proc/{shell}/task/{shell}/children").read_text(encoding="utf-8").split()
        return int(children[0])

    @property
    def written(self) -> bytes:
        """All that was written on it."""
        assert isinstance(self.picture, OnlyScreen)
        return self.picture.written


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up site."""
    site = tmp_path_factory.mktemp("site")
    demo = [sys.executable, "-m", "frontdesk", "demo", "--make-only", "--data", str(site), "--patients", "20"]
    subprocess.run(demo, check=True)
    return site


@pytest.fixture(scope="module")
def names(made: Path) -> set[str]:
    """The whole names of its people, and their last names."""
    board = [sys.executable, "-m", "frontdesk", "do", "board", "--data", str(made), "--json"]
    rows = json.loads(subprocess.run(board, check=True, capture_output=True, text=True).stdout)["rows"]
    return {name for row in rows for name in (row["name"], row["name"].split()[-1])}


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """The made-up site, to be used."""
    return Path(shutil.copytree(made, tmp_path / "site"))


def said(console: Console) -> list[str]:
    """All that stands on the console: the names, and whatever stood beside them, are gone."""
    return [line.strip() for line in console.text() if line.strip()]


def any_of(names: set[str], text: str) -> set[str]:
    """Those of the names that stand in a text."""
    return {name for name in names if re.search(rf"\b{re.escape(name)}\b", text)}


def seen_of_processes() -> str:
    """What anybody may see of every process: its title, its arguments, what it is called."""
    said = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            said += [(process / what).read_bytes().decode(errors="replace") for what in ("cmdline", "comm")]
    return "\n".join(said)


def logs(folder: Path) -> str:
    """All that was written beside the records in plain letters."""
    return "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in folder.rglob("*.log"))


def with_names(console: Console, names: set[str]) -> Console:
    """People are on the screen."""
    console.until(lambda lines: bool(any_of(names, "\n".join(lines))), "names are on the screen", timeout=30)
    return console


@pytest.fixture
def console(folder: Path, names: set[str]) -> Iterator[Console]:
    """The program on a console, with somebody's card on the screen."""
    with Console("-m", "frontdesk", "demo", "--data", folder) as opened:
        with_names(opened, names).keys("down", "f6")
        opened.sees("back to Today")
        opened.until(lambda lines: bool(any_of(names, lines[2])), "a card is open")
        yield opened


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM, signal.SIGHUP])
def test_however_it_is_ended_no_name_stays(console: Console, folder: Path, names: set[str], number: int) -> None:
    assert not any_of(names, seen_of_processes())
    os.kill(console.program, number)
    console.wait()
    assert said(console) == SENTENCES
    assert not any_of(names, logs(folder))
    assert not TITLES.search(console.written)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_it_ends_by_itself_where_systemd_stops_it(console: Console, ending: int) -> None:
    """systemd sends SIGCONT right behind the signal that ends a unit; keys may still come in."""
    program = console.program
    os.kill(program, signal.SIGCONT)
    console.keys("down", "up")
    os.kill(program, ending)
    os.kill(program, signal.SIGCONT)
    console.keys("down")
    assert console.wait() == 0
    assert said(console) == SENTENCES


def test_a_fault_whose_words_are_a_name_leaves_its_kind_and_its_lines(folder: Path, names: set[str]) -> None:
    falls = folder / "falls"
    words = ("-c", FALLS_OVER, "demo", "--data", folder)
    with Console(*words, FALLS_OVER=str(falls)) as console:
        with_names(console, names)
        falls.touch()
        console.keys("down")
        console.wait()
        assert said(console) == [*FAILED.splitlines(), *SENTENCES]
    log = logs(folder)
    assert "RuntimeError" in log
    assert "KeyError" in log
    assert "line.py" in log
    assert not any_of(names, log)


def test_records_that_cannot_be_used_say_so_long_enough_to_be_read(tmp_path: Path) -> None:
    (tmp_path / "frontdesk.db").write_bytes(b"no records" * 100)
    ended = {"EXIT_CODE": "exited", "EXIT_STATUS": "3"}
    console = PseudoTerminal([KIOSK / "frontdesk-kiosk-ended"], env={"TERM": "linux", **ended})
    with console:
        console.sees(SENTENCES[0])
        assert console.process.poll() is None


def test_no_key_ends_what_stands_there_meanwhile_and_what_is_typed_is_not_shown(tmp_path: Path) -> None:
    wait = tmp_path / "sleep"
    wait.write_text(
        '#!/bin/sh\nread -r line\ncase $line in *"seven brown herons"*) echo heard ;; esac\n', encoding="utf-8"
    )
    wait.chmod(0o755)
    ended = {"EXIT_CODE": "exited", "EXIT_STATUS": "3", "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    with PseudoTerminal([KIOSK / "frontdesk-kiosk-ended"], env={"TERM": "linux", **ended}) as console:
        console.sees(SENTENCES[2])
        console.send("\x03\x1c\x1a\x13seven brown herons\n")
        assert console.wait() == 0
        assert [line.strip() for line in console.text() if line.strip()] == [*SENTENCES, "heard"]


def test_the_session_of_a_console_that_signs_in_by_itself_takes_no_command() -> None:
    script = (KIOSK / "frontdesk-kiosk-session").read_text(encoding="utf-8")
    assert script.index("set --") < script.index("$@")
    assert "$1" not in script
    assert "env -i " in script


def test_the_session_of_a_console_that_signs_in_by_itself_hands_on_what_the_site_sets(tmp_path: Path) -> None:
    text = (KIOSK / "frontdesk-kiosk-session").read_text(encoding="utf-8")
    for place in ("/usr/local", "/etc/frontdesk", "/var/lib/frontdesk"):
        text = text.replace(place, f"{tmp_path}{place}" if place != "/usr/local" else f"{tmp_path}/local")
    folders = [tmp_path / "local/bin", tmp_path / "local/lib/frontdesk", tmp_path / "etc/frontdesk"]
    for folder in folders:
        folder.mkdir(parents=True)
    site = f"FRONTDESK_PRINT=lp -d Front_desk\ntouch {tmp_path}/ran\nPATH=/nowhere\n$(touch {tmp_path}/ran)\n"
    (folders[2] / "frontdesk.conf").write_text(site, encoding="utf-8")
    shutil.copy(KIOSK / "frontdesk-kiosk-ended", folders[1])
    for path, words in ((folders[0] / "frontdesk", "#!/bin/sh\nenv\n"), (tmp_path / "session", text)):
        path.write_text(words, encoding="utf-8")
        path.chmod(0o755)
    with PseudoTerminal([tmp_path / "session", "-c", "id"], 120, 40, env={"LC_ALL": "none"}) as console:
        assert console.wait() == 0
        given = dict(line.strip().split("=", 1) for line in console.text() if "=" in line)
    assert given.pop("PATH").endswith(":/usr/bin:/bin")
    given.pop("PWD")
    assert given == {
        "TERM": "linux",
        "LANG": "C.UTF-8",
        "HOME": f"{tmp_path}/var/lib/frontdesk",
        "FRONTDESK_DATA": f"{tmp_path}/var/lib/frontdesk",
        "FRONTDESK_TERMINAL": "Front desk",
        "FRONTDESK_PRINT": "lp -d Front_desk",
    }
    assert not (tmp_path / "ran").exists(), "nothing of what the site sets is run"
