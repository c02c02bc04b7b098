"""Rows of the terminal as cells: for each column what stands there, and how it looks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import split_graphemes
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from frontdesk.frames.looks import Looks

SURE = re.compile("[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u2713\u2717]*")
"""What is one cell wide on every terminal, and drawn from the left to the right."""
BEHIND = "\ue000"
"""Stands in the cells that a wide letter takes besides its first: of a private plane, and never written."""
MOST_PIECES = 4096
"""Pieces of text that are kept at hand: more than stand on a screen."""
FIRST_CLUSTER = 0x100000
MOST_CLUSTERS = 0xFFFD


class Row(NamedTuple):
    """What stands in the cells of a row, a letter each, the look of each, and whether every terminal gives it the same.

    Where letters are drawn over each other, or take more than one cell, the letter of the first cell stands for them.
    """

    letters: str
    looks: str
    sure: bool

    def with_part(self, x: int, part: "Row") -> "Row":
        """The row with some of its cells, from column ``x`` on, as in this part; what would stand beyond is cut."""
        width = len(self.letters)
        if x == 0 and len(part.letters) == width:
            return part
        end = x + len(part.letters)
        letters = (self.letters[:x] + part.letters + self.letters[end:])[:width]
        looks = (self.looks[:x] + part.looks + self.looks[end:])[:width]
        return Row(letters, looks, (self.sure and part.sure) or is_sure(letters))


def is_sure(letters: str) -> bool:
    """Whether every terminal gives these letters a cell each."""
    return SURE.fullmatch(letters) is not None


class Piece(NamedTuple):
    """Text of one style in its cells; with the style, so that no other ever has its number while this is at hand."""

    letters: str
    looks: str
    sure: bool
    style: Style | None


EMPTY = Row("", "", sure=True)


class Letters:
    """Puts text in cells. What is written with several signs is given one letter of a private plane, kept here."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._pieces: dict[tuple[str, int], Piece] = {}
        self._clusters: list[str] = []
        self._known: dict[str, str] = {}

    def row(self, segments: Strip | Sequence[Segment]) -> Row:
        """The cells of some text. Most pieces of a frame stood in one before it."""
        at_hand = self._pieces
        pieces = [at_hand.get((text, id(style))) or self._piece(text, style) for text, style, _ in segments]
        if not pieces:
            return EMPTY
        letters, looks, sure, _ = zip(*pieces, strict=True)
        return Row("".join(letters), "".join(looks), all(sure))

    def _piece(self, text: str, style: Style | None) -> Piece:
        if len(self._pieces) >= MOST_PIECES:
            self._pieces.clear()
        sure = is_sure(text)
        letters = text if sure else self._cells(text)
        piece = self._pieces[text, id(style)] = Piece(letters, self._looks.spread(letters, style), sure, style)
        return piece

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
