"""Slips of the fingers: two neighbours swapped, a letter missing, doubled or too many, a wrong one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from frontdesk.rules.index import Index

LEAST_RIGHT_LETTERS = 3
"""Fewer letters typed right are no evidence: with two, half the house would be near."""


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


def begins_within_a_slip(text: str, typed: str) -> bool:
    """Whether a beginning of the text is what was typed, or one slip from it."""
    return any(one_slip(text[:length], typed) for length in range(len(typed) - 1, len(typed) + 2))


def meant_beginnings(typed: str, index: Index) -> set[str]:
    """What may have been meant: beginnings of texts one slip from what was typed, three letters of it right."""
    return {meant for right, meant in _one_slip_from(typed, index) if right >= LEAST_RIGHT_LETTERS}


def neighbours_of(word: str, index: Index) -> frozenset[str]:
    """The other texts of the index that are one slip from a word."""
    return frozenset(meant for _, meant in _one_slip_from(word, index) if index.carrying(meant)) - {word}


def _one_slip_from(typed: str, index: Index) -> Iterator[tuple[int, str]]:
    """Each way to read one slip into a word, with how many of its letters are right.

    Every reading keeps a head as it was typed, so it ends where no text begins with that head.
    """
    letters = len(typed)
    for at in range(letters + 1):
        head, tail = typed[:at], typed[at:]
        if not index.begins(head):
            return
        yield letters - 1, head + tail[1:]
        yield letters, head + tail[1:2] + tail[:1] + tail[2:]
        for letter in index.letters_after(head):
            yield letters - 1, head + letter + tail[1:]
            yield letters, head + letter + tail


def neighbourhood(words: Iterable[str]) -> dict[str, frozenset[str]]:
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
    return {word: frozenset(others) for word, others in near.items()}
