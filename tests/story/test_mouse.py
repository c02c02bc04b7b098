"""The mouse in a real terminal: what it is asked to report and when no more, and that a report never acts."""

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import PROGRAM, ROOT, done
from tests.terminal import PseudoTerminal, ScreenPicture, environment

pytestmark = pytest.mark.slow

SLOW = 30.0
MODES = re.compile(rb"\x1b\[\?(9|100[0-3]|1005|1006|1015|1016)([hl])")
ON, OFF = [(b"1000", b"h"), (b"1006", b"h")], [(b"1006", b"l"), (b"1000", b"l")]
FAILS = """
import os, sys
from frontdesk.screens.shared.find_state import Finding
from frontdesk.__main__ import main


def fails(self, text):
    raise ValueError(self.board)


Finding.type = fails
main()
"""


class Recorded(ScreenPicture):
    """Keeps the modes of the mouse that were asked for, in their order."""

    def __init__(self, columns: int, rows: int) -> None:
        super().__init__(columns, rows)
        self.modes: list[tuple[bytes, bytes]] = []

    def feed(self, output: bytes) -> None:
        self.modes += MODES.findall(self._held + output)
        super().feed(output)


class Clicked(PseudoTerminal):
    draws = Recorded
    picture: Recorded

    def asks(self, modes: list[tuple[bytes, bytes]]) -> None:
        """Wait until the last that was asked of the terminal is this."""
        self.until(lambda _: self.picture.modes[-len(modes) :] == modes, f"{modes} is asked", SLOW)

    def clicks(self, x: int, y: int, button: int = 0) -> None:
        """Press and let go over a cell, both counted from 0, as a terminal reports it."""
        self.send(b"\x1b[<%d;%d;%dM\x1b[<%d;%d;%dm" % (button, x + 1, y + 1, button, x + 1, y + 1))

    def place_of(self, words: str) -> tuple[int, int]:
        """Where these words stand below the Enter line."""
        y = next(y for y, line in enumerate(self.text()) if words in line and y > 6)
        return self.text()[y].index(words), y


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's day, made once."""
    folder = tmp_path_factory.mktemp("mouse") / "demo"
    done("demo", "--make-only", "--data", folder)
    return folder


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "demo")
    return tmp_path / "demo"


def opened(data: Path, **env: str) -> Clicked:
    desk = Clicked([*PROGRAM, "demo", "--data", data], 80, 24, {"FRONTDESK_TERMINAL": "Front desk"} | env, ROOT)
    desk.sees("Checked out ", SLOW)
    return desk


@pytest.fixture
def desk(data: Path) -> Iterator[Clicked]:
    with opened(data) as desk:
        desk.asks(ON)
        yield desk


def timeless(lines: list[str]) -> list[str]:
    """The screen without times and lengths: the demo's clock goes on."""
    return [re.sub(r"\d+:\d\d [ap]m|\d+ h \d\d|\d+ min", "", line).replace(" ", "") for line in lines]


def entries(data: Path) -> int:
    return len(done("journal", "--json", data=data).json)


def first_row(desk: Clicked) -> str:
    """The name in the first row of the list."""
    return desk.line(9)[2:20].strip(" ·")


def test_it_is_asked_for_buttons_and_the_wheel_and_not_for_moves(desk):
    assert desk.picture.modes == ON
    desk.keys("f12")
    desk.sees("any key goes on", SLOW)
    assert desk.picture.modes == ON


def test_a_click_marks_and_the_wheel_scrolls_and_enter_does_what_its_line_says(desk, data):
    before = entries(data)
    name = first_row(desk)
    desk.clicks(4, 9)
    desk.until(lambda lines: lines[9].startswith("▌") and name in lines[5], f"{name} is marked", SLOW)
    desk.send(b"\x1b[<65;5;12M" * 2)
    desk.until(lambda lines: name not in lines[9] and name in lines[5], "the list went on, the line did not", SLOW)
    assert entries(data) == before


def test_what_an_older_terminal_reports_is_no_letter(desk):
    desk.send(b"\x1b[M\x20\xc3\xa1\x1b[M\x23\xc3\xa1" * 5)
    desk.send("zz")
    desk.until(lambda lines: lines[4].split()[:2] == ["Find", "zz"], "what was typed stands alone", SLOW)


BEFORE_A_VIEW = {"f6": "TODAY", "f7": "they called", "f1": "Help", "f11": "neither confirm", "f12": "any key goes on"}
"""What each of these keys opens, and words of it."""


def everywhere(desk: Clicked) -> None:
    """Every button and the wheel, on every row."""
    for y in range(24):
        for button in (0, 1, 2, 64, 65):
            desk.clicks(7 * button % 80, y, button)
            desk.clicks(30, y, button)


def test_reports_leave_what_stands_before_a_view_untouched(desk, data):
    before = entries(data)
    for opens, words in BEFORE_A_VIEW.items():
        desk.keys("down", opens)
        desk.sees(words, SLOW)
        everywhere(desk)
        desk.rests(SLOW)
        shown = timeless(desk.text())
        assert any(words.replace(" ", "") in line for line in shown)
        everywhere(desk)
        desk.until(lambda lines, shown=shown: timeless(lines) == shown, "all is as it was", 10)
        desk.keys("escape")
        desk.gone(words, SLOW)
    assert entries(data) == before


def test_reports_act_on_nobody_in_any_view(desk, data):
    before = entries(data)
    for view in ("ctrl+t", "ctrl+g", "ctrl+d", "ctrl+l", "ctrl+r", "f10"):
        desk.keys(view)
        desk.rests(SLOW)
        for y in range(24):
            for x in (4, 30, 60):
                desk.clicks(x, y)
            desk.send(b"\x1b[<65;5;%dM\x1b[<64;5;%dM" % (y + 1, y + 1))
        desk.keys("f1")
        desk.sees("Help", SLOW)
        desk.keys("escape")
        desk.gone("Help", SLOW)
    assert entries(data) == before


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_a_terminal_that_reports_nothing(desk, ending):
    desk.signal(ending)
    assert desk.wait(SLOW) == 0
    assert desk.picture.modes == [*ON, *OFF]
    assert desk.restored()


def test_its_own_key_does_too(desk):
    desk.send(";x")
    desk.wait(SLOW)
    assert desk.picture.modes == [*ON, *OFF]


def test_while_it_is_stopped_the_terminal_reports_nothing(desk):
    desk.signal(signal.SIGTSTP)
    desk.asks(OFF)
    desk.signal(signal.SIGCONT)
    desk.asks(ON)


def test_where_it_failed_the_terminal_reports_nothing(data, tmp_path):
    script = tmp_path / "fails.py"
    script.write_text(FAILS, encoding="utf-8")
    with Clicked([sys.executable, "-X", "utf8", script, "demo", "--data", data], 80, 24, {}, ROOT) as desk:
        desk.asks(ON)
        desk.send("r")
        assert desk.wait(SLOW) == 1
        assert desk.picture.modes == [*ON, *OFF]


def test_a_console_is_asked_for_nothing(data):
    with opened(data, TERM="linux") as desk:
        desk.keys("down")
        desk.until(lambda lines: lines[9].startswith("█"), "somebody is marked", SLOW)
        desk.signal(signal.SIGTERM)
        desk.wait(SLOW)
        assert desk.picture.modes == []


def test_a_site_that_turned_it_off_has_none_from_that_moment_on(desk, data, tmp_path):
    shown = done("settings", "show", data=data).out
    file = tmp_path / "quiet.toml"
    file.write_text(shown.replace("[site]\n", "[site]\nmouse = false\n", 1), encoding="utf-8")
    told = subprocess.run(
        [*PROGRAM, "settings", "load", str(file), "--data", str(data)], env=environment(), cwd=ROOT, check=False
    )
    assert told.returncode == 0
    desk.asks(OFF)
    name = first_row(desk)
    desk.clicks(4, 9)
    desk.keys("down")
    desk.until(lambda lines: name in lines[5], "the arrow is the first that marks", SLOW)
