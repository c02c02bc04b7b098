"""Frames are sent, waited with and left out; whatever is left out, the last picture is the newest."""

import asyncio
from collections.abc import Callable

import pytest
from rich.color import ColorSystem
from rich.segment import Segment

from frontdesk.frames import pace, sender
from frontdesk.frames.picture import Part, Picture
from frontdesk.frames.sender import Sender
from frontdesk.frames.terminals import XTERM

WIDTH, HEIGHT = 20, 3


class Line:
    """A terminal of three rows: what was sent to it, taken by its line at once or when the test says so."""

    def __init__(self, taken_at_once: bool = True) -> None:
        self.sent: list[str] = []
        self.sender = Sender(Picture(XTERM, ColorSystem.TRUECOLOR), self._write, asyncio.get_running_loop())
        self._taken_at_once = taken_at_once

    def _write(self, text: str) -> None:
        self.sent.append(text)
        if self._taken_at_once:
            self.sender.taken()

    def show(self, words: str) -> None:
        """Paint a row with these words."""
        self.sender.show([Part(0, 0, [Segment(words.ljust(WIDTH))])], (WIDTH, HEIGHT), (0, 0))

    @property
    def frames(self) -> list[str]:
        return [text for text in self.sent if text not in (pace.ASKED, sender.NO_LOOK)]


async def until(holds: Callable[[], bool]) -> None:
    """Let the loop run until something is so."""
    async with asyncio.timeout(5):
        while not holds():
            await asyncio.sleep(0)


async def test_a_terminal_that_answers_is_sent_the_newest_picture_and_none_between():
    line = Line()
    line.sender.begin()
    line.sender.answered(1)
    for number in range(10):
        line.show(f"frame {number}")
    assert len(line.frames) == 2
    line.sender.answered(1)
    await until(lambda: len(line.frames) == 3)
    assert "9" in line.frames[2]
    line.sender.answered(2)
    await asyncio.sleep(0)
    assert len(line.frames) == 3


async def test_what_the_lines_thread_has_not_taken_is_superseded():
    line = Line(taken_at_once=False)
    line.sender.begin()
    for number in range(10):
        line.show(f"frame {number}")
    assert len(line.frames) == 1
    line.sender.taken()
    await until(lambda: len(line.frames) == 2)
    assert "9" in line.frames[1]


async def test_nothing_waits_for_a_terminal_that_never_answers():
    line = Line()
    line.sender.begin()
    for number in range(10):
        line.show(f"frame {number}")
    assert len(line.frames) == 10


async def test_a_terminal_that_stopped_answering_is_waited_for_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "PATIENCE", 0.02)
    monkeypatch.setattr(pace, "SLOWEST", 0.0)
    line = Line()
    line.sender.begin()
    line.sender.answered(1)
    for number in range(4):
        line.show(f"frame {number}")
    assert len(line.frames) == 2
    await until(lambda: len(line.frames) == 3)
    for number in range(4, 9):
        line.show(f"frame {number}")
    assert len(line.frames) == 8


async def test_a_spoilt_screen_is_painted_whole_though_nothing_changed():
    line = Line()
    line.sender.begin()
    line.show("Dana Rivera")
    line.sender.paint_anew()
    await until(lambda: len(line.frames) == 2)
    assert "Dana Rivera" in line.frames[1]


async def test_a_frame_is_shown_at_once_where_the_terminal_can():
    line = Line()
    line.sender.synchronised = True
    line.sender.begin()
    line.show("Dana Rivera")
    assert line.frames[0].startswith("\x1b[?2026h")
    assert line.frames[0].removesuffix(pace.ASKED).endswith("\x1b[?2026l")


async def test_the_end_leaves_no_colour_and_sends_nothing_more():
    line = Line()
    line.sender.begin()
    line.sender.end()
    line.show("Dana Rivera")
    assert line.sent[-1] == "\x1b[m"
    assert line.frames == []
