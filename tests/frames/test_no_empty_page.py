"""A screen comes with what it shows: no page is sent empty first, which a slow line would show for seconds."""

import pytest

from tests.commands import PROGRAM
from tests.story.test_terminal import MadeCensus, census, made
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow

__all__ = ["census", "made"]
LEAST = 6
"""Rows with words that each of these screens has."""


class Remembering(PseudoTerminal):
    """The desk on a terminal that remembers all it showed since it was ready."""

    def __init__(self, census: MadeCensus) -> None:
        self.seen: list[list[str]] = []
        super().__init__([*PROGRAM, *census.words], 80, 24)
        self.sees("Checked out", timeout=30)
        self.seen.clear()

    def answer(self, output: bytes) -> None:
        self.seen.append([line for line in self.picture.lines if line.strip()])
        super().answer(output)


@pytest.mark.parametrize(
    "steps",
    [
        [("f6", "PLAN"), ("tab", "Target")],
        [("f1", "Help"), ("escape", "Enter: check in")],
        [("ctrl+r", "No question is open"), ("ctrl+t", "Enter: check in")],
    ],
    ids=lambda steps: steps[-1][0],
)
def test_no_page_is_shown_empty_before_it_is_shown(census: MadeCensus, steps: list[tuple[str, str]]) -> None:
    with Remembering(census) as desk:
        desk.send(census.mrns[0])
        desk.sees("Enter: check in")
        for pressed, words in steps:
            desk.keys(pressed)
            desk.sees(words)
        assert min(map(len, desk.seen)) >= LEAST, desk.seen
