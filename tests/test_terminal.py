"""The pseudo-terminal that other tests stand on shows what a person would see."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal import PseudoTerminal, ScreenPicture, environment

ECHO = """
from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Input, Label


class Echo(App[None]):
    CSS = "#said { background: #102030; color: #ffffff; text-style: bold; }"
    BINDINGS = [("ctrl+t", "exit", "End"), ("f2", "say('two')", "Two"), ("f12", "say('twelve')", "Twelve")]

    def compose(self) -> ComposeResult:
        yield Input(placeholder="Type here", select_on_focus=False)
        yield Label("none", id="said")
        yield Label("", id="size")

    def on_resize(self, event: events.Resize) -> None:
        self.query_one("#size", Label).update(f"{event.size.width} by {event.size.height}")

    def action_say(self, word: str) -> None:
        self.query_one("#said", Label).update(f"said {word}")

    def action_exit(self) -> None:
        self.exit(return_code=7, message="Good bye")


echo = Echo()
echo.run()
raise SystemExit(echo.return_code)
"""


@pytest.fixture
def echo(tmp_path: Path) -> Iterator[PseudoTerminal]:
    """A small app that shows what is typed."""
    script = tmp_path / "echo.py"
    script.write_text(ECHO, encoding="utf-8")
    with PseudoTerminal([sys.executable, script]) as terminal:
        terminal.sees("none")
        yield terminal


def test_letters_are_seen_where_they_are_typed(echo: PseudoTerminal) -> None:
    echo.send("Ren\u00e9e")
    echo.sees("Ren\u00e9e")
    echo.gone("Type here")
    echo.keys("backspace")
    echo.gone("Ren\u00e9e")
    assert any("Ren\u00e9" in line for line in echo.text())


def test_keys_arrive_under_their_names(echo: PseudoTerminal) -> None:
    echo.keys("f2")
    echo.sees("said two")
    echo.keys("f12")
    echo.sees("said twelve")


def test_a_cell_has_its_character_and_its_looks(echo: PseudoTerminal) -> None:
    row = next(number for number, line in enumerate(echo.text()) if "none" in line)
    assert echo.cell(0, row) == ("n", "ffffff", "102030", True, False)


def test_a_window_of_another_size_is_painted_anew(echo: PseudoTerminal) -> None:
    echo.sees("80 by 24")
    echo.resize(100, 30)
    echo.sees("100 by 30")
    assert [len(line) for line in echo.text()] == [100] * 30


def test_the_end_gives_the_terminal_back_and_the_last_words_are_seen(echo: PseudoTerminal) -> None:
    assert not echo.restored()
    echo.keys("ctrl+t")
    assert echo.wait() == 7
    assert echo.restored()
    echo.sees("Good bye", timeout=0)
    echo.gone("said", timeout=0)


def test_a_killed_program_leaves_the_terminal_as_it_was(echo: PseudoTerminal) -> None:
    echo.signal(signal.SIGKILL)
    assert echo.wait() == -signal.SIGKILL
    assert not echo.cooked()
    assert not echo.restored()


def test_what_never_comes_is_said_with_the_screen(echo: PseudoTerminal) -> None:
    with pytest.raises(AssertionError, match=r"(?s)shows 'Nobody'.*Type here"):
        echo.sees("Nobody", timeout=0)
    with pytest.raises(AssertionError, match=r"(?s)still running.*Type here"):
        echo.wait(timeout=0)


def test_a_program_that_goes_on_is_ended_with_its_terminal() -> None:
    with PseudoTerminal([sys.executable, "-c", "print('ready', flush=True); input()"]) as terminal:
        terminal.sees("ready")
    assert terminal.process.returncode == -signal.SIGKILL


def test_the_program_runs_on_the_terminal_it_is_shown_on() -> None:
    asks = "import os, sys; print(os.getsid(0) == os.getpid(), open('/dev/tty').isatty(), sys.stderr.isatty())"
    with PseudoTerminal([sys.executable, "-c", asks]) as terminal:
        assert terminal.wait() == 0
        terminal.sees("True True True", timeout=0)


def test_nothing_of_ours_reaches_the_program_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TEXTUAL_THEME", "NO_COLOR", "FRONTDESK_DATA", "COLUMNS"):
        monkeypatch.setenv(name, "1")
    clean = environment()
    assert not {"TEXTUAL_THEME", "NO_COLOR", "FRONTDESK_DATA", "COLUMNS"} & set(clean)
    assert environment(NO_COLOR="1")["NO_COLOR"] == "1"
    assert clean["TERM"] == "xterm-256color"


@pytest.mark.parametrize(
    "sequence",
    [
        b"\x1b[>1u",
        b"\x1b[<u",
        b"\x1b[?u",
        b"\x1b[>4;1m",
        b"\x1b[?2026$p",
        b"\x1b[?2026h",
        b"\x1bP+q544e\x1b\\",
        b"\x1b_Gi=1;AAAA\x1b\\",
        b"\x1b]0;a title\x07",
    ],
)
def test_what_is_not_to_be_drawn_is_not_drawn_wherever_it_is_cut(sequence: bytes) -> None:
    for cut in range(len(sequence) + 1):
        picture = ScreenPicture(20, 2)
        picture.feed(b"a" + sequence[:cut])
        picture.feed(sequence[cut:] + b"b")
        assert picture.lines[0].rstrip() == "ab"
        assert picture.cell(1, 0) == ("b", "default", "default", False, False)


def test_the_main_screen_comes_back_as_it_was() -> None:
    picture = ScreenPicture(20, 2)
    picture.feed(b"before\x1b[?1049h\x1b[Hover")
    assert (picture.alternate, picture.lines[0].rstrip()) == (True, "over")
    picture.feed(b"\x1b[?1049l after")
    assert (picture.alternate, picture.lines[0].rstrip()) == (False, "before after")
