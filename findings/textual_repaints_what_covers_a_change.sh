#!/usr/bin/env bash
# An opaque screen that covers another hides whatever changes below it, and one would expect such a change to cost the
# terminal nothing. In Textual 8.2.8 one digit that changes on the lower screen writes the whole upper screen again,
# every cell of it, though nothing there is different (run on 2026-11-30): 3,595 bytes at 80x24 for one digit that
# nobody sees. On a slow line a desk that lies covered overnight pays that at every tick of a hidden clock.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq textual==8.2.8
"$room/bin/python" - <<'PY'
import fcntl
import os
import pty
import select
import struct
import sys
import termios
from importlib.metadata import version

APP = """
import sys
from textual.app import App
from textual.screen import Screen
from textual.widgets import Static

class Upper(Screen):
    CSS = "Upper { background: black; }"
    def compose(self):
        yield Static(chr(10).join(f"nothing changes here, row {row}" for row in range(30)))

class Lower(Screen):
    def compose(self):
        yield Static("0", id="digit")

class Covered(App):
    def on_mount(self):
        self.lower = Lower()
        self.push_screen(self.lower)
        self.push_screen(Upper())
        self.set_timer(1.5, self.change)
    def change(self):
        if sys.argv[1] == "changing":
            self.lower.query_one("#digit").update("1")
        self.set_timer(1.5, self.exit)

Covered().run()
"""


def written(mode: str) -> int:
    """How many bytes the terminal is sent, from the first to the last."""
    child, line = pty.fork()
    if not child:
        os.environ.update(TERM="xterm-256color")
        os.execv(sys.executable, [sys.executable, "-c", APP, mode])
    fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    total = 0
    while select.select([line], [], [], 30)[0]:
        try:
            read = os.read(line, 65536)
        except OSError:
            break
        if not read:
            break
        total += len(read)
    os.waitpid(child, 0)
    return total


still, changing = written("still"), written("changing")
print("textual", version("textual"))
print(f"sent with nothing changing: {still} bytes; with one digit below the upper screen: {changing} bytes")
# sent with nothing changing: 10609 bytes; with one digit below the upper screen: 14204 bytes
if changing - still < 24 * 80:
    sys.exit("changed: what is covered is no longer painted")
PY
