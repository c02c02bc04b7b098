"""The names of a finder by how they sound and how they begin: which of them are near to a typed word."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from frontdesk.rules.finding.sounds import said, skeleton

_AFTER_ALL_LETTERS = "\U0010ffff"
LEAST_TYPED = 3
"""Fewer sounds are no evidence: with two, half the house would be near."""
_LEAST_CONSONANTS = 3


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Names as they are said, in order, each with the name as it is written. Made when first asked for."""

    written: list[str]
    said: list[str]
    texts: list[str]
    tails: list[str]
    """The names without their first letter, in order; ``tailed`` are the same names whole."""
    tailed: list[str]
    by_skeleton: dict[str, list[str]]
    _cut: dict[int, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: list[str]) -> "Beginnings":
        """Of these folded names, each given once."""
        pairs = sorted((said(text), text) for text in texts)
        by_skeleton: defaultdict[str, list[str]] = defaultdict(list)
        for sound, text in pairs:
            by_skeleton[skeleton(sound)].append(text)
        tails = sorted((text[1:], text) for text in texts)
        return cls(
            list(texts),
            [sound for sound, _ in pairs],
            [text for _, text in pairs],
            [tail for tail, _ in tails],
            [text for _, text in tails],
            dict(by_skeleton),
        )

    def sounding(self, word: str) -> list[str]:
        """Names with the consonants of a whole word; nothing where these are too few to tell."""
        consonants = skeleton(said(word))
        return self.by_skeleton.get(consonants, []) if len(consonants) >= _LEAST_CONSONANTS else []

    def near(self, word: str) -> Iterator[str]:
        """Names of which a beginning is the word, or sounds like it, but for one slip."""
        for length in range(len(word) - 1, len(word) + 2):
            beginnings = _under(word[:1], self._written(length))
            for found in _within(word, beginnings, 1):
                yield from _beginning(found, self.written, self.written, whole=len(found) < length)
        yield from self._but_for_the_first(word)
        sound = said(word)
        if len(sound) >= LEAST_TYPED:
            for found in _within(sound, _under(sound[:1], self._said(len(sound))), 1):
                yield from _beginning(found, self.said, self.texts, whole=len(found) < len(sound))

    def _but_for_the_first(self, word: str) -> Iterator[str]:
        """Names that begin with the word but for a slip in its first letter: wrong, missing, too many or swapped."""
        rest = word[1:]
        for tail in (rest, word):
            yield from _beginning(tail, self.tails, self.tailed)
        for head in (rest, rest[:1] + word[:1] + rest[1:]):
            yield from _beginning(head, self.written, self.written)

    def farther(self, word: str) -> Iterator[str]:
        """Names of which a beginning is the word but for two slips; in three letters one is the most."""
        for length in range(len(word) - 1, len(word) + 2 if len(word) > LEAST_TYPED else 0):
            for found in _within(word, self._written(length), 2):
                yield from _beginning(found, self.written, self.written, whole=len(found) < length)

    def _written(self, length: int) -> list[str]:
        """The first so many letters of each name, each once; a shorter name whole."""
        if length not in self._cut:
            self._cut[length] = list(dict.fromkeys(text[:length] for text in self.written))
        return self._cut[length]

    def _said(self, length: int) -> list[str]:
        if -length not in self._cut:
            self._cut[-length] = list(dict.fromkeys(sound[:length] for sound in self.said))
        return self._cut[-length]


def _under(first: str, beginnings: list[str]) -> list[str]:
    """Those of the beginnings, which stand in order, with this first letter."""
    return beginnings[bisect_left(beginnings, first) : bisect_left(beginnings, first + _AFTER_ALL_LETTERS)]


def _beginning(with_: str, keys: list[str], texts: list[str], *, whole: bool = False) -> list[str]:
    """The texts whose keys begin so, or are it whole."""
    start = bisect_left(keys, with_)
    return texts[start : bisect_left(keys, with_ + ("\0" if whole else _AFTER_ALL_LETTERS), start)]


def _within(word: str, beginnings: list[str], most: int) -> list[str]:
    """Those of the beginnings that are no more than so many slips from the word."""
    # Not at the start of the program: it takes 40 ms, and most names are typed right.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, beginnings, scorer=OSA.distance, processor=None, score_cutoff=most, limit=None)
    return [text for text, _, _ in found]
