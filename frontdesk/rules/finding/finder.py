"""Find as you type: who fits the letters in the box, best first (docs/contract.md, Finding)."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from frontdesk.rules.finding.alike import Likeness
from frontdesk.rules.finding.fits import Fit, FitKind, Fits, Rank, Tier, tiers
from frontdesk.rules.finding.name_keys import Findable, KeyedPerson, Keys, token
from frontdesk.rules.finding.near import meant
from frontdesk.rules.finding.reach import TypedWord, reached, typed_words
from frontdesk.rules.finding.underline import spans
from frontdesk.rules.identity import Lookalikes, PersonNames
from frontdesk.rules.names import parts

__all__ = ["Findable", "Finder", "Fit", "FitKind", "Found", "Rank", "spans"]


class Found(NamedTuple):
    """Who fits what was typed."""

    fits: Sequence[Fit]
    """Best first; within a rank by last and first name, which says nothing about who is meant."""
    best: int | None
    """The one person of the best rank; None in a tie."""
    tied: int
    """How many share the best rank."""
    slip: bool
    """Nobody fits as typed: these are the nearest."""


@dataclass(frozen=True)
class Finder:
    """Finds people by what is typed. Never changed once made; ``with_changes`` makes the next one."""

    keys: Keys

    @classmethod
    def of(cls, people: Iterable[Findable]) -> "Finder":
        """A finder of these people; of one given twice the last counts."""
        return cls(Keys.of(people))

    def with_changes(self, changed: Iterable[Findable], gone: Iterable[int]) -> "Finder":
        """The same after some came or changed, and some went; someone in both is there."""
        present = {person.id: person for person in changed}
        new = [person for person in present.values() if not self._knows(person)]
        away = [id for id in gone if id in self.keys.people and id not in present]
        if not new and not away:
            return self
        after = Finder(self.keys.with_changes(new, away))
        if "lookalikes" in vars(self):  # worked out already: only the look-alikes of these people are redone
            vars(after)["lookalikes"] = self.lookalikes.with_changes(map(_named, new), away)
        return after

    def _knows(self, person: Findable) -> bool:
        entry = self.keys.people.get(person.id)
        return entry is not None and entry.person == person

    @cached_property
    def lookalikes(self) -> Lookalikes:
        """Who has a look-alike among all these people, worked out when first asked."""
        return Lookalikes.of(_named(entry.person) for entry in self.keys.people.values())

    @cached_property
    def likeness(self) -> Likeness:
        """What these people's names are like, worked out when first asked."""
        return Likeness(self.keys)

    @property
    def alerts(self) -> frozenset[int]:
        """The ids of those with a name alert (docs/domain.md, fact 6)."""
        return self.lookalikes.alerts

    def find(self, text: str, favoured: Container[int]) -> Found:
        """Who fits what was typed; among equals those favoured come first: who is due at this time of day.

        A slip is forgiven only where nobody fits without. Two with one MRN or card are a tie whoever is due.
        """
        words = typed_words(text)
        exact = self._exact(text)
        plain = reached(self.keys, words) if words else {}
        if exact:
            others = {id: cost for id, cost in plain.items() if id not in exact}
            first = Tier(Rank(FitKind.EXACT, 0, unfavoured=False), list(exact))
            ranked = [first, *tiers(FitKind.PLAIN, others, favoured)]
        elif plain or not words:
            ranked = tiers(FitKind.PLAIN, plain, favoured)
        else:
            ranked = tiers(FitKind.SLIP, meant(self.keys, self.likeness, words), favoured)
        return self._found(ranked, self._why(words, exact))

    def _exact(self, text: str) -> dict[int, str]:
        """Who has this whole MRN or card, and which of the two it is."""
        typed = token(text)
        cards = dict.fromkeys(self.keys.cards.carrying(typed), "card")
        mrns = (*self.keys.mrns.carrying(typed), *self.keys.mrns.carrying(typed.removeprefix("@")))
        return cards | dict.fromkeys(mrns, "MRN")

    def _found(self, ranked: list[Tier], why: Callable[[int], str]) -> Found:
        if not ranked:
            return Found((), None, 0, slip=False)
        rank, ids = ranked[0]
        best = ids[0] if len(ids) == 1 else None
        return Found(Fits(ranked, self._in_order, why), best, len(ids), rank.kind is FitKind.SLIP)

    def _in_order(self, ids: list[int]) -> list[int]:
        """Few are sorted; many are picked out of those sorted already, which is faster."""
        entries = self.keys.people
        if len(ids) * 8 < len(entries):
            return sorted(ids, key=lambda id: entries[id].sort_key)
        wanted = set(ids)
        return [id for _, _, id in self.keys.order if id in wanted]

    def _why(self, words: list[TypedWord], exact: dict[int, str]) -> Callable[[int], str]:
        """In a word or two, why someone fits as typed."""

        def why(id: int) -> str:
            reasons = (_reason(self.keys.people[id], word) for word in words)
            return exact.get(id) or ", ".join(dict.fromkeys(reasons))

        return why

    def named(self, text: str) -> tuple[int, ...]:
        """Who bears this name to the letter (docs/contract.md, Acts of do): never by a beginning or a slip.

        The whole used or legal first and last name in either order; where nobody bears it whole, those who have it
        as one part. Accents, case, hyphens and apostrophes never count.
        """
        words = parts(text)
        name = "".join(words)
        having_all = set.intersection(*(set(self.keys.names.carrying(word)) for word in words)) if words else set()
        whole = [id for id in having_all if name in self.keys.people[id].spelling.whole_names()]
        return tuple(sorted(whole or self.keys.names.carrying(name)))


def _named(person: Findable) -> PersonNames:
    return PersonNames(person.id, person.last_name, person.first_name, person.name_used)


def _reason(entry: KeyedPerson, word: TypedWord) -> str:
    """Which of a person's keys a word fits, the likeliest first."""
    if word.letters and any(run.startswith(word.letters) for _, run in entry.spelling.runs()):
        return "name"
    if not word.number:
        return "initials"
    return "MRN" if any(mrn.startswith(word.number) for mrn in entry.mrns()) else "birth date"
