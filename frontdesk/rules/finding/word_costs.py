"""What one typed word costs as each name that is near to it."""

from dataclasses import dataclass, field

from frontdesk.rules.finding.alike import Likeness
from frontdesk.rules.finding.name_keys import Keys
from frontdesk.rules.finding.reach import BEGINNING, WHOLE, Costs
from frontdesk.rules.finding.sounds import said
from frontdesk.rules.slips import LEAST_SLIP, SLIP, slip_cost

LEAST_RIGHT_LETTERS = 3
"""Fewer letters typed right are no evidence: with two, half the house would be near."""
_CALLED, _SOUNDS = 30, 30
"""What a nickname costs, and what it costs that a name only sounds like the word."""
_MISSED = {1: 110, 2: 160, 3: 220}
_MISSED_LONG = 300
"""What a word costs that fits no part of the name, by its letters: that much weighs the word that does not fit."""


@dataclass(frozen=True, slots=True)
class WordCosts:
    """One typed word beside the names of the house."""

    letters: str
    missed: int
    texts: dict[str, int]
    """By a name near to it: the cost. Beginnings of names that are what was typed are not among them."""
    ids: Costs
    """Who bears a name near to it, at the least cost."""
    _short: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, keys: Keys, likeness: Likeness, letters: str, slips: int) -> "WordCosts":
        """The word as everybody's names may be meant by it, with so many slips in it at most."""
        missed = _MISSED.get(len(letters), _MISSED_LONG)
        texts = _near(likeness, letters, slips, missed) if len(letters) >= LEAST_RIGHT_LETTERS else {}
        ids: Costs = {}
        for text in sorted(texts, key=texts.__getitem__, reverse=True):
            ids.update(dict.fromkeys(keys.names.carrying(text), texts[text]))
        ids.update(dict.fromkeys(keys.names.beginning(letters), BEGINNING))
        ids.update(dict.fromkeys(keys.names.carrying(letters), WHOLE))
        return cls(letters, missed, texts, ids)

    @property
    def telling(self) -> bool:
        """Whether it is long enough to name somebody though it has a slip."""
        return len(self.letters) >= LEAST_RIGHT_LETTERS

    def least(self, id: int) -> int:
        """The least that it can cost as a name of this person."""
        return self.ids.get(id, self.missed if self.telling else LEAST_SLIP)

    def cost(self, part: str, run: str) -> int:
        """What it costs as a part of a name, or as all written from there on; ``missed`` where it is neither."""
        if run.startswith(self.letters):
            return WHOLE if self.letters in (part, run) else BEGINNING
        if self.telling:
            return min(self.texts.get(part, self.missed), self.texts.get(run, self.missed))
        if part not in self._short:
            self._short[part] = self._short_cost(part)
        return self._short[part]

    def _short_cost(self, part: str) -> int:
        """Of a short word one letter must be right."""
        begins = part[: len(self.letters) + 1]
        right = any(letter in begins for letter in self.letters)
        return min(slip_cost(self.letters, part), self.missed) if right else self.missed


def _near(likeness: Likeness, letters: str, slips: int, missed: int) -> dict[str, int]:
    """Names that a longer word is near to, and what each costs."""
    sound = said(letters)
    costs = {}
    beginnings = likeness.beginnings
    far = beginnings.farther(letters) if slips > 1 else ()
    for text in {*beginnings.near(letters), *beginnings.sounding(letters), *far}:
        cost = min(slip_cost(letters, text), _SOUNDS + slip_cost(sound, said(text)))
        right = len(letters) - -(-cost // SLIP)
        if cost < missed and right >= min(LEAST_RIGHT_LETTERS, len(letters) - 1):
            costs[text] = cost + (BEGINNING if len(text) > len(letters) else WHOLE)
    costs.update(dict.fromkeys(likeness.called(letters), _CALLED))
    return costs
