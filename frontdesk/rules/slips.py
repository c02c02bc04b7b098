"""Slips of the fingers: two neighbours swapped, a letter missing, doubled or too many, a wrong one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, combinations, pairwise

from frontdesk.rules.index import Index

SLIP = 100
"""What one letter costs that nothing explains; a slip that hands make often costs less."""
_SWAPPED, _DOUBLED, _UNDOUBLED, _NEIGHBOUR, _VOWEL, _NO_VOWEL, _BESIDE = 60, 50, 40, 60, 70, 80, 80
LEAST_SLIP = _UNDOUBLED
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours() -> Iterator[str]:
    """Pairs of keys that a finger takes for each other: beside one another in a row, or half a key below."""
    for row in _ROWS:
        yield from map("".join, pairwise(row))
    for above, below in pairwise(_ROWS):
        for at, key in enumerate(below):
            yield from (upper + key for upper in above[at : at + 2])


_KEYS_BESIDE = frozenset(pair for two in _neighbours() for pair in (two, two[::-1]))


def one_slip(one: str, other: str) -> bool:
    """Whether two folded texts are equal or one slip apart (a Damerau distance of at most 1)."""
    if one == other:
        return True
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    if len(longer) - len(shorter) > 1:
        return False
    at = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    here, there = shorter[at:], longer[at:]
    if len(here) < len(there):
        return here == there[1:]
    return here[1:] == there[1:] or (here[:2] == there[1::-1] and here[2:] == there[2:])


def slip_cost(typed: str, text: str) -> int:
    """How far what was typed is from the nearest beginning of a text; 0 is a beginning of it, ``SLIP`` a wrong letter.

    Cheaper is what hands do often: a neighbouring key, two letters swapped, one doubled or its double left out, a
    vowel for another.
    """
    return _slip_cost(typed, text[: len(typed) + 2])


@lru_cache(maxsize=8_192)
def _slip_cost(typed: str, text: str) -> int:
    """The same of a text no longer than matters: many names begin alike, and each letter typed asks again."""
    left_out = [_left_out(text, at, letter) for at, letter in enumerate(text)]
    before: list[int] = []
    row = [0, *accumulate(left_out)]
    for at in range(len(typed)):
        before, row = row, _next_row(typed, at, text, left_out, before, row)
    return min(row)


def _next_row(typed: str, at: int, text: str, left_out: list[int], before: list[int], above: list[int]) -> list[int]:
    """What it costs to have typed one letter more, for each beginning of the text."""
    letter, last = typed[at], typed[at - 1] if at else ""
    too_many = _too_many(last, letter)
    cost = above[0] + too_many
    row = [cost]
    for to, meant in enumerate(text):
        cost = min(cost + left_out[to], above[to + 1] + too_many)
        if letter == meant:
            cost = min(cost, above[to])
        else:
            cost = min(cost, above[to] + _wrong(letter, meant))
            if at and to and last == meant and letter == text[to - 1]:
                cost = min(cost, before[to - 1] + _SWAPPED)
        row.append(cost)
    return row


def _left_out(text: str, at: int, letter: str) -> int:
    if at and text[at - 1] == letter:
        return _UNDOUBLED
    return _NO_VOWEL if letter in _VOWELS else SLIP


def _too_many(last: str, letter: str) -> int:
    if last == letter:
        return _DOUBLED
    return _BESIDE if last + letter in _KEYS_BESIDE else SLIP


def _wrong(letter: str, meant: str) -> int:
    if letter + meant in _KEYS_BESIDE:
        return _NEIGHBOUR
    return _VOWEL if letter in _VOWELS and meant in _VOWELS else SLIP


def neighbours_of(word: str, index: Index) -> set[str]:
    """The other texts of the index that are one slip from a word."""
    return {meant for meant in _one_slip_from(word, index) if meant != word and index.carrying(meant)}


def _one_slip_from(typed: str, index: Index) -> Iterator[str]:
    """Each way to read one slip into a word.

    Every reading keeps a head as it was typed, so it ends where no text begins with that head.
    """
    for at in range(len(typed) + 1):
        head, tail = typed[:at], typed[at:]
        if not index.begins(head):
            return
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in index.letters_after(head):
            yield head + letter + tail[1:]
            yield head + letter + tail


def neighbourhood(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each word that has any: the others one slip from it.

    Words one slip apart share what is left when a letter (or none) is taken from each.
    """
    first: dict[str, str] = {}
    later: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for left in (word, *[word[:at] + word[at + 1 :] for at in range(len(word))]):
            if first.setdefault(left, word) is not word:
                later[left].append(word)
    near: defaultdict[str, set[str]] = defaultdict(set)
    for left, others in later.items():
        for one, other in combinations({first[left], *others}, 2):
            if one_slip(one, other):
                near[one].add(other)
                near[other].add(one)
    return {word: tuple(sorted(others)) for word, others in near.items()}
