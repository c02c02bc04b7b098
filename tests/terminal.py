"""A program in a real pseudo-terminal: its keys, its signals and the screen it paints."""

from __future__ import annotations

import fcntl
import os
import re
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import pyte

KEYS = {
    "enter": b"\r",
    "escape": b"\x1b",
    "tab": b"\t",
    "shift+tab": b"\x1b[Z",
    "backspace": b"\x7f",
    "space": b" ",
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "insert": b"\x1b[2~",
    "delete": b"\x1b[3~",
    "pageup": b"\x1b[5~",
    "pagedown": b"\x1b[6~",
    **{f"f{number}": b"\x1bO" + letter for number, letter in enumerate((b"P", b"Q", b"R", b"S"), 1)},
    **{f"f{number}": b"\x1b[%d~" % code for number, code in enumerate((15, 17, 18, 19, 20, 21, 23, 24), 5)},
    **{f"ctrl+{letter}": bytes([ord(letter) - 96]) for letter in "abcdefghijklmnopqrstuvwxyz"},
}
"""What xterm sends for a key. A single character stands for itself."""

LEFT_OUT = ("TEXTUAL_", "FRONTDESK_", "PYTEST_")
LEFT_OUT_WHOLE = {"NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "LC_ALL", "LC_CTYPE", "PYTHONDONTWRITEBYTECODE"}
ENDED = b"\x1b_ended\x1b\\"
"""Written behind the last output of a program that ended; no screen draws it."""

UNDRAWN = re.compile(rb"\x1b\[[<=>][0-?]*[ -/]*[@-~]|\x1b\[\?[0-9;]*[mu]|\x1b[P_^X].*?\x1b\\", re.DOTALL)
"""What pyte would draw as letters or take for a colour: private sequences of newer terminals, device strings."""

UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|[P_^X](?:[^\x1b]|\x1b(?!\\))*)?\Z", re.DOTALL)
ASKED, ANSWER = b"\x1b[6n", b"\x1b[1;1R"
"""Asks for the place of the cursor; and what is answered, wherever that is."""
ALTERNATE = re.compile(rb"\x1b\[\?1049([hl])")


PACED = """
import os, sys, time
near, letters, gap = int(sys.argv[1]), bytes.fromhex(sys.argv[2]), float(sys.argv[3])
try:
    os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))  # a scanner does not wait for a processor
except PermissionError:
    pass
for letter in letters:
    os.write(near, bytes([letter]))
    time.sleep(gap)
"""


def key(name: str) -> bytes:
    """The bytes of one key, by its name ("f2", "ctrl+t", "enter") or the character it prints."""
    return KEYS.get(name) or name.encode()


def environment(**asked: str) -> dict[str, str]:
    """The environment of a good terminal, with nothing of ours in it but what was asked for."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(LEFT_OUT)}
    plain = {name: value for name, value in kept.items() if name not in LEFT_OUT_WHOLE}
    return plain | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"} | asked


class ScreenCell(NamedTuple):
    """One character of a screen; colours are six hex digits, a colour's name, or `default`."""

    char: str
    fg: str
    bg: str
    bold: bool
    reverse: bool


class ScreenPicture:
    """What a terminal shows after the bytes it was fed, on the main or on the alternate screen."""

    def __init__(self, columns: int, rows: int) -> None:
        self.alternate = False
        self._main = self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._held = b""

    @property
    def screen(self) -> pyte.Screen:
        """The screen that is shown."""
        return self._screen

    @property
    def lines(self) -> list[str]:
        """Every line, from the top, as wide as the screen."""
        return self._screen.display

    def cell(self, x: int, y: int) -> ScreenCell:
        """The cell in column x of row y, both counted from 0."""
        shown = self._screen.buffer[y][x]
        return ScreenCell(shown.data, shown.fg, shown.bg, shown.bold, shown.reverse)

    def feed(self, output: bytes) -> None:
        """Draw what arrived; a sequence that was cut in two waits for its other half."""
        output = self._held + output
        cut = UNFINISHED.search(output)
        whole = output[: cut.start()] if cut else output
        self._held = output[len(whole) :]
        first, *rest = ALTERNATE.split(UNDRAWN.sub(b"", whole))
        self._stream.feed(first)
        for switch, drawn in zip(rest[::2], rest[1::2], strict=True):
            self._turn(alternate=switch == b"h")
            self._stream.feed(drawn)

    def resize(self, columns: int, rows: int) -> None:
        """Give both screens another size."""
        for screen in {self._main, self._screen}:
            screen.resize(rows, columns)

    def _turn(self, *, alternate: bool) -> None:
        self.alternate = alternate
        self._screen = pyte.Screen(self._main.columns, self._main.lines) if alternate else self._main
        self._stream = pyte.ByteStream(self._screen)


class ScreenLine:
    """A process on a pseudo-terminal of its own, in a session of its own; nobody reads its output yet.

    Our own hold on the far end keeps the terminal's modes readable after the process ended.
    """

    draws: type[ScreenPicture] = ScreenPicture
    """What draws the output."""
    answers = True
    """Whether the terminal says where its cursor is when it is asked, as all but the oldest do."""

    def __init__(
        self,
        argv: Sequence[str | Path],
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> None:
        self.picture = self.draws(columns, rows)
        self._asking = b""
        self.asked = 0
        self._near, self._far = os.openpty()
        self._set_size(columns, rows)
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            [str(part) for part in argv],
            stdin=self._far,
            stdout=self._far,
            stderr=self._far,
            env=environment(**(env or {})),
            cwd=cwd,
            start_new_session=True,
            preexec_fn=_take_the_terminal,
        )

    def send_paced(self, letters: bytes, gap: float) -> None:
        """Type letters so many seconds apart, from a process that does nothing else: our own draws meanwhile."""
        program = [sys.executable, "-I", "-S", "-c", PACED, str(self._near), letters.hex(), str(gap)]
        subprocess.run(program, pass_fds=[self._near], check=True)

    def send(self, letters: bytes | str) -> None:
        """Type letters in one write, as a scanner or a stalled line does."""
        os.write(self._near, letters.encode() if isinstance(letters, str) else letters)

    def answer(self, output: bytes) -> None:
        """Answer what this output asked for: to whoever asks with it, that it was drawn is what counts."""
        output = self._asking + output
        self._asking = output[-len(ASKED) + 1 :]
        asked = output.count(ASKED)
        self.asked += asked
        if self.answers and asked:
            self.send(ANSWER * asked)

    def keys(self, *names: str) -> None:
        """Press keys by name, each a write of its own."""
        for name in names:
            self.send(key(name))

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size; the kernel tells the process by SIGWINCH."""
        self.picture.resize(columns, rows)
        self._set_size(columns, rows)

    def signal(self, number: signal.Signals) -> None:
        """Send the process a signal; one that stops it is waited for, as a shell does before it lets it go on."""
        self.process.send_signal(number)
        if number is signal.SIGTSTP:
            os.waitid(os.P_PID, self.process.pid, os.WSTOPPED)

    def cooked(self) -> bool:
        """Whether the terminal echoes and edits lines, as a shell needs it."""
        modes: int = termios.tcgetattr(self._far)[3]
        return bool(modes & termios.ECHO) and bool(modes & termios.ICANON)

    def restored(self) -> bool:
        """Whether the terminal was left as it was found: cooked, and on its main screen."""
        return self.cooked() and not self.picture.alternate

    def wait(self, timeout: float = 10.0) -> int:
        """The exit code, once the process ended; minus the signal's number where one killed it."""
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running after {timeout:g} s:\n{self.shown()}") from None

    def close(self) -> None:
        """Kill whatever is left, and give the terminal back."""
        if self.process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.close(self._near)
        os.close(self._far)

    def shown(self) -> str:
        """The screen in a frame, for a message."""
        lines = self.picture.lines
        edge = "+" + "-" * len(lines[0]) + "+"
        return "\n".join([edge, *(f"|{line}|" for line in lines), edge])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._near, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


class PseudoTerminal(ScreenLine):
    """A line whose output is drawn as it comes: for tests, which wait for what is seen."""

    def __init__(
        self,
        argv: Sequence[str | Path],
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> None:
        super().__init__(argv, columns, rows, env, cwd)
        self._drawn = threading.Condition()
        self._over = False
        self._reader = threading.Thread(target=self._read, name="terminal", daemon=True)
        self._reader.start()

    def text(self) -> list[str]:
        """The whole screen, line by line."""
        with self._drawn:
            return self.picture.lines

    def line(self, number: int) -> str:
        """One line, counted from 0, without the blanks at its end."""
        return self.text()[number].rstrip()

    def cell(self, x: int, y: int) -> ScreenCell:
        """The cell in column x of row y, both counted from 0."""
        with self._drawn:
            return self.picture.cell(x, y)

    def until(self, holds: Callable[[list[str]], bool], what: str, timeout: float = 10.0) -> None:
        """Wait until the lines of the screen are so. Raises AssertionError, showing the screen, when they never are."""
        with self._drawn:
            if not self._drawn.wait_for(lambda: holds(self.picture.lines), timeout):
                raise AssertionError(f"not within {timeout:g} s: {what}\n{self.shown()}")

    def sees(self, text: str, timeout: float = 10.0) -> None:
        """Wait until some line holds the text."""
        self.until(lambda lines: any(text in line for line in lines), f"the screen shows {text!r}", timeout)

    def gone(self, text: str, timeout: float = 10.0) -> None:
        """Wait until no line holds the text."""
        self.until(lambda lines: all(text not in line for line in lines), f"{text!r} is gone", timeout)

    def rests(self, timeout: float = 10.0) -> None:
        """Wait until the process sleeps: Python waits for a line only a moment after it wrote the line's prompt.

        A Ctrl+C between the two ends the wait for nothing but the next line.
        """
        deadline = time.monotonic() + timeout
        while Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()[0] != "S":
            assert time.monotonic() < deadline, f"busy for {timeout:g} s:\n{self.shown()}"
            time.sleep(0.01)

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size; the kernel tells the process by SIGWINCH."""
        with self._drawn:
            super().resize(columns, rows)

    def wait(self, timeout: float = 10.0) -> int:
        """The exit code, once the process ended and its last output is drawn."""
        code = super().wait(timeout)
        self._finish()
        return code

    def close(self) -> None:
        """Kill whatever is left, draw the last of it, and give the terminal back."""
        if self.process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self._finish()
        super().close()

    def _finish(self) -> None:
        """Let the reader draw up to a mark of our own behind all that the process wrote."""
        if not self._over:
            self._over = True
            os.write(self._far, ENDED)
            self._reader.join()

    def _read(self) -> None:
        tail = b""
        while ENDED not in tail:
            output = os.read(self._near, 65536)
            tail = tail[-len(ENDED) :] + output
            self.answer(output)
            with self._drawn:
                self.picture.feed(output)
                self._drawn.notify_all()


def _take_the_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
