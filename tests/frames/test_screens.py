"""After any keys, acts elsewhere and other sizes, a terminal shows what it would if it were painted from nothing."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest

from tests.frames.seen import Seen, drawn, seen
from tests.story.test_terminal import MadeCensus, census, made
from tests.terminal import PseudoTerminal, key

pytestmark = pytest.mark.slow

__all__ = ["census", "made"]
ROOT = Path(__file__).parents[2]
SIZES = ((120, 40), (80, 24), (100, 30), (132, 43))
QUIET = 0.15
"""Seconds without output after which what was typed is taken to be painted."""
KEYS = (
    *(f"f{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)),
    *(f"ctrl+{letter}" for letter in "tgdlre"),
    *("up", "down", "down", "left", "right", "home", "end", "pageup", "pagedown", "tab", "shift+tab"),
    *("space", "backspace", "escape", "enter", "enter", "escape"),
    *"abdlmnoprst0123456789",
)
WIDE = ("李 小龙", "かな Mori", "Zoë Ångström")
"""Names that a terminal gives two cells a letter, and one that it does not."""


def whole_paint(file: Path, columns: int, rows: int) -> list[list[Seen]]:
    """What a terminal of this size shows that is painted from nothing."""
    return drawn(pyte.Screen(columns, rows), [file.read_text(encoding="utf-8")])


def waits_until(holds: Callable[[], bool], told: Callable[[], str]) -> None:
    """Wait until something is so. Raises AssertionError, saying what is instead."""
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, told()
        time.sleep(0.02)


class InPyte(PseudoTerminal):
    """The desk on a terminal that is drawn by pyte."""

    def __init__(self, folder: Path, file: Path, columns: int, rows: int, **env: str) -> None:
        self._heard = 0.0
        super().__init__(self.words(folder, file), columns, rows, env={"PYTHONPATH": str(ROOT)} | env, cwd=ROOT)
        self._file = file
        self.sees("Checked out", timeout=30)

    def words(self, folder: Path, file: Path) -> list[str | Path]:
        """What is started."""
        return [sys.executable, "-m", "tests.frames.whole_paints", file, "demo", "--data", folder]

    def cells(self) -> list[list[Seen]]:
        """All that is seen."""
        with self._drawn:
            return seen(self.picture.screen)

    def answer(self, output: bytes) -> None:
        self._heard = time.monotonic()
        super().answer(output)

    def equals_a_whole_paint(self) -> None:
        """Wait until nothing is painted any more; then the screen is as one that was painted from nothing."""
        size = self.picture.screen.columns, self.picture.screen.lines
        self._heard = time.monotonic()
        waits_until(lambda: self._heard + QUIET < time.monotonic(), lambda: "it paints and paints")
        waits_until(lambda: self.cells() == whole_paint(self._file, *size), lambda: self._difference(size))

    def _difference(self, size: tuple[int, int]) -> str:
        shown, whole = self.cells(), whole_paint(self._file, *size)
        places = ((y, x) for y, row in enumerate(whole) for x in range(len(row)) if shown[y][x] != row[x])
        return "\n".join([*(f"{y},{x}: {shown[y][x]}, not {whole[y][x]}" for y, x in places), self.shown()])


@pytest.mark.parametrize("seed", range(2))
def test_any_keys_acts_and_sizes_leave_what_a_whole_paint_would(census: MadeCensus, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for mrn, name in zip(census.mrns, WIDE, strict=False):
        census.do("update", f"@{mrn}", "name_used", name)
    with InPyte(census.folder, tmp_path / "frame", *SIZES[seed]) as desk:
        pressed = 0
        while pressed < 300:
            burst = chance.choices(KEYS, k=chance.randint(1, 5))
            pressed += len(burst)
            desk.send(b"".join(map(key, burst)))
            if chance.random() < 0.08:
                desk.resize(*chance.choice(SIZES))
            if chance.random() < 0.04:
                census.do("check-in", f"@{chance.choice(census.mrns)}")
            desk.equals_a_whole_paint()


@pytest.mark.parametrize(
    "env",
    [
        {"TERM": "linux", "COLORTERM": ""},
        {"TERM": "vt220", "COLORTERM": ""},
        {"TERM": "screen", "COLORTERM": ""},
        {"TERM": "xterm-256color", "COLORTERM": ""},
        {"NO_COLOR": "1"},
        {"TERM": "wyse", "COLORTERM": ""},
    ],
    ids=lambda env: "-".join(env.values()),
)
def test_every_terminal_is_painted_as_from_nothing(census: MadeCensus, tmp_path: Path, env: dict[str, str]) -> None:
    with InPyte(census.folder, tmp_path / "frame", 80, 24, **env) as desk:
        for pressed in ("m", "down", "down", "escape", "f1", "escape", "ctrl+g", "ctrl+r", "ctrl+t", "f12", "up"):
            desk.keys(pressed)
            desk.equals_a_whole_paint()


class InTmux(InPyte):
    """The desk in tmux, which draws it on a terminal of its own making, and that is drawn by pyte."""

    SETTINGS = """
        set -g status off
        set -g escape-time 0
        set -g default-terminal tmux-256color
        set -as terminal-features ",*:RGB"
    """

    def words(self, folder: Path, file: Path) -> list[str | Path]:
        settings = file.with_name("tmux.conf")
        settings.write_text(self.SETTINGS, encoding="utf-8")
        self._tmux: list[str | Path] = ["tmux", "-S", file.with_name("tmux"), "-f", settings]
        return [*self._tmux, "new-session", *super().words(folder, file)]

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], capture_output=True, check=False)
        super().close()


@pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed")
def test_any_keys_in_tmux_leave_what_a_whole_paint_would(census: MadeCensus, tmp_path: Path) -> None:
    chance = random.Random(7)
    census.do("update", f"@{census.mrns[0]}", "name_used", WIDE[0])
    with InTmux(census.folder, tmp_path / "frame", 120, 40) as desk:
        for _ in range(100):
            desk.send(b"".join(map(key, chance.choices(KEYS, k=chance.randint(1, 5)))))
            if chance.random() < 0.05:
                desk.resize(*chance.choice(SIZES))
            desk.equals_a_whole_paint()


def test_a_spoilt_screen_heals_by_ctrl_l(census: MadeCensus, tmp_path: Path) -> None:
    with InPyte(census.folder, tmp_path / "frame", 80, 24) as desk:
        for _ in range(2):  # from Today, and in the Caseload itself
            with desk._drawn:
                desk.picture.feed(b"\x1b[5;10r\x1b[41m\x1b[H\x1b[2Jwall: the system goes down\r\n" * 3 + b"\x1b[r")
            desk.keys("ctrl+l")
            desk.equals_a_whole_paint()
            desk.sees("Caseload")


def test_sizes_that_come_and_go_within_a_burst_leave_a_whole_screen(census: MadeCensus, tmp_path: Path) -> None:
    with InPyte(census.folder, tmp_path / "frame", 120, 40) as desk:
        for columns, rows in ((80, 24), (120, 40), (81, 25), (80, 24), (120, 40)):
            desk.send(b"ma" + key("f1"))
            desk.resize(columns, rows)
            desk.send(key("escape") + key("down"))
        desk.equals_a_whole_paint()
        desk.sees("Checked out")
        assert os.get_terminal_size(desk._near).columns == 120


def test_a_terminal_that_said_a_wrong_size_is_whole_once_it_says_the_right_one(
    census: MadeCensus, tmp_path: Path
) -> None:
    with InPyte(census.folder, tmp_path / "frame", 120, 40) as desk:
        with desk._drawn:
            desk.picture.resize(80, 24)
        desk.send(b"ma" + key("escape") + key("end"))
        desk.resize(80, 24)
        desk.equals_a_whole_paint()
