"""Rows of the terminal as cells: for each column what stands there, and how it looks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import split_graphemes
from rich.segment import Segment
from textual.strip import Strip

from frontdesk.frames.looks import Looks

SURE = re.compile("[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u2713\u2717]*")
"""What is one cell wide on every terminal, and drawn from the left to the right."""
BEHIND = "\ue000"
"""Stands in the cells that a wide letter takes besides its first: of a private plane, and never written."""
FIRST_CLUSTER = 0x100000
MOST_CLUSTERS = 0xFFFD


class Row(NamedTuple):
    """What stands in the cells of a row, a letter each, and the look of each.

    Where letters are drawn over each other, or take more than one cell, the letter of the first cell stands for them.
    """

    letters: str
    looks: str

    @property
    def sure(self) -> bool:
        """Whether every terminal gives it the same cells."""
        return SURE.fullmatch(self.letters) is not None

    def with_part(self, x: int, part: "Row") -> "Row":
        """The row with some of its cells, from column ``x`` on, as in this part; what would stand beyond is cut."""
        width = len(self.letters)
        if x == 0 and len(part.letters) == width:
            return part
        end = x + len(part.letters)
        return Row(
            (self.letters[:x] + part.letters + self.letters[end:])[:width],
            (self.looks[:x] + part.looks + self.looks[end:])[:width],
        )


class Letters:
    """Puts text in cells. What is written with several signs is given one letter of a private plane, kept here."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._clusters: list[str] = []
        self._known: dict[str, str] = {}

    def row(self, segments: Strip | Sequence[Segment]) -> Row:
        """The cells of some text."""
        spread = self._looks.spread
        letters = "".join([text for text, _, _ in segments])
        if SURE.fullmatch(letters):
            return Row(letters, "".join([spread(text, style) for text, style, _ in segments]))
        pairs = [(self._cells(text), style) for text, style, _ in segments]
        return Row("".join([text for text, _ in pairs]), "".join([spread(text, style) for text, style in pairs]))

    def written(self, letter: str) -> str:
        """What a terminal is sent for the letter of a cell."""
        number = ord(letter) - FIRST_CLUSTER
        return self._clusters[number] if number >= 0 else letter

    def _cells(self, text: str) -> str:
        """A text with one letter a cell."""
        cells = ""
        for start, end, width in split_graphemes(text)[0]:
            if width:
                cells += self._one(text[start:end]) + BEHIND * (width - 1)
        return cells

    def _one(self, signs: str) -> str:
        """The letter that stands for some signs. Of more than a plane has room for, only the first sign is kept."""
        if len(signs) == 1 and signs != BEHIND and ord(signs) < FIRST_CLUSTER:
            return signs
        known = self._known.get(signs)
        if known is None:
            if len(self._clusters) >= MOST_CLUSTERS:
                return "?"
            known = self._known[signs] = chr(FIRST_CLUSTER + len(self._clusters))
            self._clusters.append(signs)
        return known
