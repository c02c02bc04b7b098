"""Which letters of a shown name the typed words fit."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from frontdesk.rules.names import spelled
from frontdesk.rules.reach import typed_words

Span = tuple[int, int]
"""From the first position up to, not including, the second."""


class _Letter(NamedTuple):
    """A letter as it is compared, where it stands in the shown name, and whether a part begins with it."""

    folded: str
    at: int
    begins: bool


class _Place(NamedTuple):
    """Where a word fits: a whole part goes before the beginning of one, then the first in the name."""

    beginning_only: bool
    span: Span

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a letter."""
        return self.span[0] < other[1] and other[0] < self.span[1]


def spans(display_name: str, typed: str) -> tuple[Span, ...]:
    """Where the typed words fit the shown name as beginnings of its parts, each at a place of its own, in order.

    Longer words choose first; a word that fits nowhere, as a used name that is not shown, is left out.
    """
    letters = list(_letters(display_name))
    taken: list[Span] = []
    for word in sorted((word.letters for word in typed_words(typed) if word.letters), key=len, reverse=True):
        free = [place for place in _places(letters, word) if not any(map(place.overlaps, taken))]
        if free:
            taken.append(_with_accents(display_name, min(free).span))
    return tuple(sorted(taken))


def _letters(name: str) -> Iterator[_Letter]:
    begins = True
    for at, character in enumerate(name):
        for folded in spelled(character):
            if folded in " -":
                begins = True
            else:
                yield _Letter(folded, at, begins)
                begins = False


def _places(letters: list[_Letter], word: str) -> Iterator[_Place]:
    written = "".join(letter.folded for letter in letters)
    for start, letter in enumerate(letters):
        if letter.begins and written.startswith(word, start):
            end = start + len(word)
            yield _Place(end < len(letters) and not letters[end].begins, (letter.at, letters[end - 1].at + 1))


def _with_accents(name: str, span: Span) -> Span:
    """An accent written after its letter belongs to it."""
    start, end = span
    while end < len(name) and unicodedata.combining(name[end]):
        end += 1
    return start, end
