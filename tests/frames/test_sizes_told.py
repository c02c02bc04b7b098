"""The last size that a window was given is the one that is laid out for, however soon the sizes follow each other."""

import sys
from pathlib import Path

from tests.terminal import PseudoTerminal

ROOT = Path(__file__).parents[2]
TWICE = """
import fcntl, struct, termios
from textual import events
from textual.widgets import Label
from frontdesk.terminal import Terminal
from frontdesk.textual_inside import OwnFrames
from frontdesk.widgets.own_screen import OwnScreen


class AnotherComes(Terminal):
    again = False

    def _get_terminal_size(self):
        size = super()._get_terminal_size()
        if self.again:
            self.again = False  # the size was read, and was not told yet
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 18, 60, 0, 0))
        return size


class Sized(OwnFrames):
    def get_default_screen(self):
        return OwnScreen(id="_default")

    def compose(self):
        yield Label(id="size")

    def on_resize(self, event: events.Resize) -> None:
        self.query_one("#size", Label).update(f"{event.size.width} by {event.size.height}")

    def key_a(self) -> None:
        self._driver.again = True
        self.query_one("#size", Label).update("once more")


Sized(driver_class=AnotherComes).run()
"""


def test_a_size_that_comes_while_another_one_is_told_is_the_last(tmp_path: Path) -> None:
    script = tmp_path / "sized.py"
    script.write_text(TWICE, encoding="utf-8")
    with PseudoTerminal([sys.executable, script], 80, 24, {"PYTHONPATH": str(ROOT)}, ROOT) as terminal:
        terminal.sees("80 by 24")
        terminal.send("a")
        terminal.sees("once more")
        terminal.resize(100, 30)
        terminal.sees("60 by 18")
