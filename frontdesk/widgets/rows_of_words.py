"""Words set over several rows: a row ends between two words, and within one only where it is longer than a row."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.cells import cell_len, chop_cells

from frontdesk.widgets.line import printable

S = TypeVar("S")
MOST = 4
"""Rows that one sentence may take; what is longer still is cut."""


def in_rows(pieces: Iterable[tuple[str, S]], cells: int, most: int = MOST) -> list[list[tuple[str, S]]]:
    """Pieces of text, each with its style, in rows of so many cells; of ``most`` rows the last may be longer."""
    rows: list[list[tuple[str, S]]] = [[]]
    room = cells
    for word in _words(pieces, cells):
        width = sum(cell_len(text) for text, _ in word)
        if width > room and len(rows) < most:
            rows.append([])
            room = cells
        if rows[-1] or not word[0][0].isspace():
            rows[-1] += word
            room -= width
    return rows if rows[-1] else rows[:-1]


def text_rows(text: str, cells: int, most: int = MOST) -> list[str]:
    """A plain text in rows of at most so many cells."""
    return ["".join(part for part, _ in row).rstrip() for row in in_rows([(text, None)], cells, most)]


def _words(pieces: Iterable[tuple[str, S]], cells: int) -> Iterator[list[tuple[str, S]]]:
    """Words and the blanks between them; a word may be of several pieces, and is broken where no row holds it."""
    word: list[tuple[str, S]] = []
    for text, style in pieces:
        for part in re.findall(r"\s+|\S+", printable(text)):
            if part.isspace():
                yield from _broken(word, cells)
                word = []
                yield [(part, style)]
            else:
                word.append((part, style))
    yield from _broken(word, cells)


def _broken(word: list[tuple[str, S]], cells: int) -> Iterator[list[tuple[str, S]]]:
    if sum(cell_len(text) for text, _ in word) <= cells:
        yield from [word] if word else []
        return
    for text, style in word:
        yield from ([(part, style)] for part in chop_cells(text, cells))
