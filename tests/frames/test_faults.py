"""Lines that stall, terminals that are slow to answer or never do, and every way out of the program."""

import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frames.seen import DEFAULT
from tests.frames.test_screens import InPyte, waits_until
from tests.story.test_terminal import MadeCensus, census, find_box, made
from tests.terminal import ANSWER, PseudoTerminal, key

pytestmark = pytest.mark.slow

__all__ = ["census", "made"]

CLOCK = re.compile(r"\d+:\d\d [ap]m")


@pytest.fixture
def desk(census: MadeCensus, tmp_path: Path) -> Iterator[InPyte]:
    with InPyte(census.folder, tmp_path / "frame", 80, 24) as opened:
        opened.equals_a_whole_paint()
        yield opened


# Slow to answer


def test_pictures_are_left_out_while_the_terminal_is_behind_and_keys_never(desk: InPyte, tmp_path: Path) -> None:
    desk.answers = False
    before = desk.asked
    for _ in range(40):
        desk.keys("down")
    desk.send("riv")
    waits_until(lambda: "riv" in (tmp_path / "frame").read_text(encoding="utf-8"), desk.shown)
    desk.answers = True
    desk.send(ANSWER * (desk.asked - before))
    desk.equals_a_whole_paint()
    assert find_box(desk) == "riv"
    assert desk.asked - before <= 4


def test_answers_in_pieces_and_among_keys_are_never_letters(desk: InPyte) -> None:
    desk.answers = False
    before = desk.asked
    desk.send("r")
    waits_until(lambda: desk.asked > before, desk.shown)
    for piece in (b"\x1b[2", b"4;8", b"0R", b"i" + ANSWER + b"v"):
        desk.send(piece)
        time.sleep(0.15)  # longer than a terminal is given for the rest of a key
    desk.until(lambda _: find_box(desk) == "riv", "the box says riv")
    desk.equals_a_whole_paint()


def test_an_escape_is_one_while_an_answer_is_awaited(desk: InPyte) -> None:
    desk.answers = False
    before = desk.asked
    desk.send("r")
    waits_until(lambda: desk.asked > before, desk.shown)
    desk.keys("escape")
    desk.until(lambda _: find_box(desk) == "", "an empty find box")
    desk.send("m")
    desk.until(lambda _: find_box(desk) == "m", "the box says m")


class Unanswering(InPyte):
    """A terminal that never says where its cursor is."""

    answers = False


def test_a_terminal_that_never_answers_is_painted_as_well(census: MadeCensus, tmp_path: Path) -> None:
    with Unanswering(census.folder, tmp_path / "frame", 80, 24) as desk:
        began = time.monotonic()
        for pressed in ("m", "a", "escape", "f1", "escape", "ctrl+g", "ctrl+t"):
            desk.keys(pressed)
            desk.equals_a_whole_paint()
        assert time.monotonic() - began < 10
        assert desk.asked <= 3


# A line that stalls


class Stalling(InPyte):
    """A line that takes nothing while ``stalled`` is set."""

    stalled: threading.Event

    def __init__(self, *arguments: object, **options: str) -> None:
        self.stalled = threading.Event()
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def answer(self, output: bytes) -> None:
        while self.stalled.is_set():
            time.sleep(0.01)
        super().answer(output)


def test_a_line_that_stalls_loses_no_key_and_then_shows_the_newest(census: MadeCensus, tmp_path: Path) -> None:
    with Stalling(census.folder, tmp_path / "frame", 80, 24) as desk:
        desk.equals_a_whole_paint()
        desk.stalled.set()
        for mrn in census.mrns[:3]:
            desk.send(mrn + "\r")
            desk.keys("f1", "escape", "ctrl+g", "ctrl+t")
        waits_until(lambda: len(census.here()) == 3, desk.shown)
        desk.stalled.clear()
        desk.sees("Here 3 ", timeout=20)
        desk.equals_a_whole_paint()


# Ways out


def coloured(desk: PseudoTerminal) -> bool:
    """Whether what is written next would have a colour, or stand in a part of the screen."""
    screen = desk.picture.screen
    return screen.cursor.attrs._replace(data=" ") != DEFAULT or screen.margins is not None


@pytest.mark.parametrize("term", ["vt220", "linux", "xterm-256color"])
@pytest.mark.parametrize("ends", [signal.SIGTERM, signal.SIGHUP, None], ids=["term", "hang-up", "key"])
def test_the_program_leaves_no_colour_behind(
    census: MadeCensus, tmp_path: Path, term: str, ends: signal.Signals | None
) -> None:
    with InPyte(census.folder, tmp_path / "frame", 80, 24, TERM=term) as desk:
        desk.send("m")
        desk.equals_a_whole_paint()
        if ends:
            desk.signal(ends)
        else:
            desk.keys(";", "x")
        assert desk.wait() == 0
        assert not coloured(desk)


def test_no_answer_is_left_for_the_shell(census: MadeCensus, tmp_path: Path) -> None:
    with InPyte(census.folder, tmp_path / "frame", 80, 24) as desk:
        desk.send(b"m" + key("f1"))
        desk.signal(signal.SIGTERM)
        assert desk.wait() == 0
        os.set_blocking(desk._far, False)
        with pytest.raises(BlockingIOError):
            os.read(desk._far, 100)


def test_a_program_that_was_stopped_and_goes_on_paints_everything(desk: InPyte) -> None:
    desk.signal(signal.SIGTSTP)
    waits_until(lambda: not desk.picture.alternate, desk.shown)
    assert not coloured(desk)
    with desk._drawn:
        desk.picture.feed(b"\x1b[41m\x1b[2Jwhat a shell says")
    desk.signal(signal.SIGCONT)
    waits_until(lambda: desk.picture.alternate, desk.shown)
    desk.equals_a_whole_paint()
    desk.send("m")
    desk.until(lambda _: find_box(desk) == "m", "the box says m")
    desk.equals_a_whole_paint()


# One paint


@pytest.mark.parametrize(
    "steps",
    [
        ("ctrl+g", "ctrl+d", "ctrl+r", "f10", "ctrl+t"),
        ("f1", "escape"),
        ("f12", "up"),
        (";", "escape"),
        ("m", "escape"),
    ],
    ids=["views", "help", "cover", "menu", "letter"],
)
def test_what_a_key_opens_or_closes_is_one_paint(desk: InPyte, steps: tuple[str, ...]) -> None:
    for step in steps:
        paints_of(desk, step)
    assert [paints_of(desk, step) for step in steps] == [1] * len(steps)


def paints_of(desk: InPyte, step: str) -> int:
    """How often the screen was painted for a key, but for a minute that turned meanwhile."""
    before, top = desk.asked, CLOCK.findall(desk.line(0))
    desk.keys(step)
    waits_until(lambda: desk.asked > before, desk.shown)
    desk.equals_a_whole_paint()
    now = CLOCK.findall(desk.line(0))
    return desk.asked - before - (bool(top and now) and top != now)
