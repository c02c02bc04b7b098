"""Texts in their order, each with the ids that carry it: looked up whole or by a beginning."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

Pair = tuple[str, int]
"""A text with the id that carries it."""

_AFTER_ALL_LETTERS = "\U0010ffff"


class Index(NamedTuple):
    """Texts with their ids. Never changed once made; ``with_changes`` makes the next one."""

    owners: dict[str, tuple[int, ...]]
    texts: list[str]

    @classmethod
    def of(cls, pairs: Iterable[Pair]) -> "Index":
        """Every text with everyone who carries it. A pair is given once."""
        owners: defaultdict[str, list[int]] = defaultdict(list)
        for text, id in pairs:
            owners[text].append(id)
        return cls({text: tuple(ids) for text, ids in owners.items()}, sorted(owners))

    def with_ids(self, ids: Mapping[int, int]) -> "Index":
        """The same with these objects for its ids, which are equal."""
        return Index({text: tuple([ids[id] for id in owners]) for text, owners in self.owners.items()}, self.texts)

    def with_changes(self, dropped: Iterable[Pair], added: Iterable[Pair]) -> "Index":
        """The same without the pairs dropped and with those added."""
        gone, new = set(dropped), set(added)
        if gone == new:
            return self
        after = Index(dict(self.owners), list(self.texts))
        for text, id in gone - new:
            after._drop(text, id)
        for text, id in new - gone:
            after._add(text, id)
        return after

    def _drop(self, text: str, id: int) -> None:
        """Take a pair out, only while the index is being made."""
        left = tuple(owner for owner in self.owners[text] if owner != id)
        if left:
            self.owners[text] = left
        else:
            del self.owners[text]
            del self.texts[bisect_left(self.texts, text)]

    def _add(self, text: str, id: int) -> None:
        """Put a pair in, only while the index is being made."""
        if text not in self.owners:
            insort(self.texts, text)
        self.owners[text] = (*self.owners.get(text, ()), id)

    def carrying(self, text: str) -> Sequence[int]:
        """Who carries exactly this text."""
        return self.owners.get(text, ())

    def beginning(self, prefix: str) -> Iterator[int]:
        """Who carries a text that begins so; someone with two such texts comes twice."""
        start = bisect_left(self.texts, prefix)
        end = bisect_left(self.texts, prefix + _AFTER_ALL_LETTERS, start)
        return chain.from_iterable(map(self.owners.__getitem__, self.texts[start:end]))

    def begins(self, prefix: str) -> bool:
        """Whether any text begins so."""
        at = bisect_left(self.texts, prefix)
        return at < len(self.texts) and self.texts[at].startswith(prefix)

    def letters_after(self, prefix: str) -> Iterator[str]:
        """The letters that follow a beginning in any text, each once."""
        at, length = bisect_left(self.texts, prefix), len(prefix)
        while at < len(self.texts) and self.texts[at].startswith(prefix):
            letter = self.texts[at][length : length + 1]
            if letter:
                yield letter
            at = bisect_left(self.texts, prefix + letter + _AFTER_ALL_LETTERS, at) if letter else at + 1
