"""Which letters of a shown name the typed words fit."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from frontdesk.rules.finding.reach import typed_words
from frontdesk.rules.names import spelled

Span = tuple[int, int]
"""From the first position up to, not including, the second."""
IN_SIGHT = 256
"""More names than a list shows at once: with the next letter most of them are asked about again."""


class _Written(NamedTuple):
    """A name's letters as they are compared; where each stands in the shown name, and whether a part begins with it."""

    letters: str
    at: tuple[int, ...]
    begins: tuple[bool, ...]


class _Match(NamedTuple):
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
    name = _written(display_name)
    taken: list[Span] = []
    for word in _longest_first(typed):
        free = [match for match in _matches(name, word) if not any(map(match.overlaps, taken))]
        if free:
            taken.append(_with_accents(display_name, min(free).span))
    return tuple(sorted(taken))


@lru_cache(maxsize=8)
def _longest_first(typed: str) -> tuple[str, ...]:
    return tuple(sorted((word.letters for word in typed_words(typed) if word.letters), key=len, reverse=True))


@lru_cache(maxsize=IN_SIGHT)
def _written(name: str) -> _Written:
    letters, positions, beginnings = "", [], []
    begins = True
    for at, character in enumerate(name):
        for folded in spelled(character):
            if folded in " -":
                begins = True
            else:
                letters += folded
                positions.append(at)
                beginnings.append(begins)
                begins = False
    return _Written(letters, tuple(positions), tuple(beginnings))


def _matches(name: _Written, word: str) -> Iterator[_Match]:
    start = name.letters.find(word)
    while start >= 0:
        if name.begins[start]:
            end = start + len(word)
            beginning_only = end < len(name.letters) and not name.begins[end]
            yield _Match(beginning_only, (name.at[start], name.at[end - 1] + 1))
        start = name.letters.find(word, start + 1)


def _with_accents(name: str, span: Span) -> Span:
    """An accent written after its letter belongs to it."""
    start, end = span
    while end < len(name) and unicodedata.combining(name[end]):
        end += 1
    return start, end
