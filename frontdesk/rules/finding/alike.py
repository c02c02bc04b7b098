"""Names that are said like a whole typed word, or borne by whom it is a nickname of."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from frontdesk.rules.finding.beginnings import Beginnings
from frontdesk.rules.finding.name_keys import Keys
from frontdesk.rules.finding.nicknames import NICKNAMES, SPELLINGS
from frontdesk.rules.finding.reach import BEGINNING, Costs, TypedWord, by_word, in_all
from frontdesk.rules.finding.sounds import said
from frontdesk.rules.finding.spellings import all_seated
from frontdesk.rules.slips import one_slip, slip_cost

_LEAST_CALLED = 3
"""Letters of a nickname: with two every other name is one."""
_LEAST_SOUNDING = 4
"""Letters of a word that others may sound like while somebody fits it as it stands."""
_UNSURE_VOWELS = 140
"""How far apart two names of the same consonants may be as they are said: two vowels."""


@dataclass(frozen=True)
class Likeness:
    """What the names of a house are like; worked out as far as somebody asks."""

    keys: Keys

    @cached_property
    def beginnings(self) -> Beginnings:
        """The names by sound and beginning."""
        return Beginnings.of(self.keys.names.texts)

    def called(self, letters: str) -> Iterator[str]:
        """Names of the house that a whole word stands for as a nickname or another way of writing."""
        for name in (*NICKNAMES.get(letters, ()), *SPELLINGS.get(letters, ())):
            if self.keys.names.carrying(name):
                yield name

    def alike(self, letters: str) -> set[str]:
        """Names of the house like a whole word: as a nickname, or as they are said."""
        names = set(self.called(letters)) if len(letters) >= _LEAST_CALLED else set()
        if len(letters) >= _LEAST_SOUNDING:
            sound = said(letters)
            names.update(
                text
                for text in self.beginnings.sounding(letters)
                if slip_cost(sound, said(text)) <= _UNSURE_VOWELS and abs(len(text) - len(letters)) <= 2
            )
        return names

    def why(self, id: int, words: list[TypedWord]) -> str:
        """Why someone is only like what was typed: ``nickname``, ``sounds like``, or the ``nearest``."""
        names, runs = self.keys.people[id].names(), self.keys.people[id].spelling.runs()
        unlike = [word.letters for word in words if not any(run.startswith(word.letters) for _, run in runs)]
        if not unlike or any(names.isdisjoint(self._unslipped(letters)) for letters in unlike):
            return "nearest"
        called = any(not names.isdisjoint(NICKNAMES.get(letters, ())) for letters in unlike)
        return "nickname" if called else "sounds like"

    def _unslipped(self, letters: str) -> set[str]:
        """Names like a whole word that are no mere slip of it."""
        return {name for name in self.alike(letters) if not one_slip(letters, name)}

    def also(self, words: list[TypedWord], found: Costs) -> Costs:
        """Who fits as well if names like the typed words count, besides those found already."""
        likes = [set() if word.number else self.alike(word.letters) for word in words]
        if not any(likes):
            return {}
        costs = in_all(self._reached(word, like) for word, like in zip(words, likes, strict=True))
        return {id: cost for id, cost in costs.items() if id not in found and self._seated(id, words, likes)}

    def _reached(self, word: TypedWord, like: set[str]) -> Costs:
        costs = {id: BEGINNING for text in like for id in self.keys.names.carrying(text)}
        return costs | by_word(self.keys, word)

    def _seated(self, id: int, words: list[TypedWord], likes: list[set[str]]) -> bool:
        runs = self.keys.people[id].spelling.runs()
        return all_seated(
            [
                [seat for seat, run in runs if run.startswith(word.letters) or run in like or seat[0] in like]
                for word, like in zip(words, likes, strict=True)
                if not word.number
            ]
        )
