"""Find as you type: who fits the letters in the box, best first (docs/contract.md, Finding)."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from frontdesk.rules.finding.fits import UNSURE, Fit, FitKind, Fits, Ids, Rank, Tier, tiers
from frontdesk.rules.finding.name_keys import Findable, KeyedPerson, Keys, token
from frontdesk.rules.finding.not_admitted import NotAdmitted
from frontdesk.rules.finding.reach import Costs, TypedWord, by_former_name, reached, typed_words
from frontdesk.rules.finding.underline import spans
from frontdesk.rules.identity import Lookalikes
from frontdesk.rules.names import parts
from frontdesk.rules.slips import SLIP

if TYPE_CHECKING:
    from frontdesk.rules.finding.alike import Likeness

__all__ = ["Findable", "Finder", "Fit", "FitKind", "Found", "Rank", "spans"]


_BY_FORMER_NAME = (FitKind.FORMER_NAME, FitKind.ONCE_NOT_ADMITTED)
_BELOW_EXACT = (
    FitKind.PLAIN, FitKind.FORMER_NAME, FitKind.LIKE, FitKind.NOT_ADMITTED, FitKind.ONCE_NOT_ADMITTED
)  # fmt: skip


class Found(NamedTuple):
    """Who fits what was typed."""

    fits: Sequence[Fit]
    """Best first; within a rank by last and first name, which says nothing about who is meant."""
    best: int | None
    """The one person of the best rank; None in a tie."""
    tied: int
    """How many share the best rank."""
    slip: bool
    """Nobody fits as typed: these are the nearest, or had such a name earlier."""

    @property
    def ids(self) -> Sequence[int]:
        """Who they are, in the order of ``fits``; why each of them fits is not asked."""
        return Ids(self.fits) if isinstance(self.fits, Fits) else ()

    def unsure(self, id: int) -> str:
        """Why someone is only like what was typed: ``former name``, ``nickname``, …; empty where the letters fit."""
        fit = self.fits.unsure(id) if isinstance(self.fits, Fits) else None
        return fit.why if fit else ""


@dataclass(frozen=True)
class Finder:
    """Finds people by what is typed. Never changed once made; ``with_changes`` makes the next one."""

    keys: Keys
    not_admitted: NotAdmitted = field(default_factory=lambda: NotAdmitted.of(()))

    @classmethod
    def of(cls, people: Iterable[Findable], not_admitted: Iterable[Findable] = ()) -> "Finder":
        """A finder of these people, and of those who are known but not admitted; of one given twice the last counts."""
        return cls(Keys.of(people), NotAdmitted.of(not_admitted))

    def with_changes(
        self, changed: Iterable[Findable], gone: Iterable[int], not_admitted: Iterable[Findable] = ()
    ) -> "Finder":
        """The same after some came or changed, some went and some are ``not_admitted`` now; who is given is there.

        Nobody is given as admitted and as not admitted.
        """
        admitted, others = list(changed), list(not_admitted)
        away = self.not_admitted.with_changes(others, [*gone, *(person.id for person in admitted)])
        after = self._with_admitted(admitted, [*gone, *(person.id for person in others)])
        return after if away is self.not_admitted else after._beside(away)

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process is told whom it finds, and makes the keys itself: that takes less time, and one number is
        one object again, which in what is told is as many as it is mentioned.
        """
        people = [entry.person for entry in self.keys.people.values()]
        lookalikes = self.lookalikes._replace(people={}) if "lookalikes" in vars(self) else None
        return _told, (list(zip(*people, strict=True)), self.not_admitted, lookalikes)

    def _beside(self, not_admitted: NotAdmitted) -> "Finder":
        """The same people, with others who are not admitted; what was worked out of their names is kept."""
        after = Finder(self.keys, not_admitted)
        vars(after).update({name: vars(self)[name] for name in ("lookalikes", "likeness") if name in vars(self)})
        return after

    def _with_admitted(self, changed: list[Findable], gone: list[int]) -> "Finder":
        present = {person.id: person for person in changed}
        new = [person for person in present.values() if not self._knows(person)]
        away = [id for id in gone if id in self.keys.people and id not in present]
        if not new and not away:
            return self
        after = Finder(self.keys.with_changes(new, away), self.not_admitted)
        if "lookalikes" in vars(self):  # worked out already: only the look-alikes of these people are redone
            vars(after)["lookalikes"] = self.lookalikes.with_changes(new, away)
        return after

    def _knows(self, person: Findable) -> bool:
        entry = self.keys.people.get(person.id)
        return entry is not None and entry.person == person

    @cached_property
    def lookalikes(self) -> Lookalikes:
        """Who has a look-alike among all these people, worked out when first asked."""
        return Lookalikes.of(entry.person for entry in self.keys.people.values())

    @cached_property
    def likeness(self) -> "Likeness":
        """What these people's names are like, worked out when first asked, and loaded then: no list waits for it."""
        from frontdesk.rules.finding.alike import Likeness

        return Likeness(self.keys)

    @property
    def alerts(self) -> frozenset[int]:
        """The ids of those with a name alert (docs/domain.md, fact 6)."""
        return self.lookalikes.alerts

    def find(self, text: str, favoured: Container[int]) -> Found:
        """Who fits what was typed; among equals those favoured come first: who is due at this time of day.

        Slips are forgiven only where nobody fits without. Two with one MRN or card are a tie whoever is due. After all
        of them come those not admitted, whom all words fit as they stand.
        """
        words = typed_words(text)
        exact = self._exact(text)
        plain = reached(self.keys, words) if words else {}
        former = by_former_name(self.keys, words, plain)
        named, formerly = self.not_admitted.named(words)
        found = plain | former if former else plain
        like = self.likeness.also(words, found) if found or exact else self._meant(words, bool(named))
        ranked = [Tier(Rank(FitKind.EXACT, 0, unfavoured=False), list(exact))] if exact else []
        for kind, costs in zip(_BELOW_EXACT, (plain, former, like, named, formerly), strict=True):
            if costs:
                others = {id: cost for id, cost in costs.items() if id not in exact} if exact else costs
                ranked += tiers(kind, others, favoured)
        return self._found(ranked, self._why(words, exact))

    def _meant(self, words: list[TypedWord], fits_another: bool) -> Costs:
        """Who may be meant, where nobody fits. Where somebody does who is not admitted, only those a slip away."""
        from frontdesk.rules.finding.near import meant

        costs = meant(self.keys, self.likeness, words) if words else {}
        return {id: cost for id, cost in costs.items() if cost <= SLIP} if fits_another else costs

    def _exact(self, text: str) -> dict[int, str]:
        """Who has this whole MRN or card, and which of the two it is."""
        typed = token(text)
        cards = dict.fromkeys(self.keys.cards.carrying(typed), "card")
        mrns = (*self.keys.mrns.carrying(typed), *self.keys.mrns.carrying(typed.removeprefix("@")))
        return self.not_admitted.exact(typed) | cards | dict.fromkeys(mrns, "MRN")

    def is_code(self, text: str) -> bool:
        """Whether somebody has this whole MRN, earlier number or card."""
        return bool(self._exact(text))

    def begins_code(self, text: str) -> bool:
        """Whether anybody's MRN, earlier number or card begins so."""
        keys, others, typed = self.keys, self.not_admitted, token(text)
        return any(index.begins(typed) for index in (keys.cards, keys.mrns, others.cards, others.mrns))

    def _found(self, ranked: list[Tier], why: Callable[[FitKind, int], str]) -> Found:
        if not ranked:
            return Found((), None, 0, slip=False)
        rank, ids = ranked[0]
        best = ids[0] if len(ids) == 1 else None
        return Found(Fits(ranked, self._in_order, why), best, len(ids), rank.kind in UNSURE)

    def _in_order(self, ids: list[int]) -> list[int]:
        """Few are sorted; many are picked out of those sorted already, which is faster."""
        entries, others = self.keys.people, self.not_admitted
        if len(ids) * 8 >= len(entries):
            wanted = set(ids)
            in_order = [id for _, _, id in self.keys.order if id in wanted]
            if len(in_order) == len(ids):
                return in_order
        return sorted(ids, key=lambda id: entries[id].sort_key if id in entries else others.sort_key(id))

    def _why(self, words: list[TypedWord], exact: dict[int, str]) -> Callable[[FitKind, int], str]:
        """In a word or two, why someone fits."""

        def why(kind: FitKind, id: int) -> str:
            if id in exact:
                return exact[id]
            if kind in _BY_FORMER_NAME:
                return "former name"
            if kind is FitKind.LIKE:
                return self.likeness.why(id, words)
            entry = self.keys.people.get(id) or KeyedPerson.of(self.not_admitted.people[id])
            return ", ".join(dict.fromkeys(_reason(entry, word) for word in words))

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

    def numbered(self, mrn: str) -> int | None:
        """Who of these people has this number now, to the letter."""
        having = self.keys.mrns.carrying(token(mrn))
        return next((id for id in having if self.keys.people[id].person.mrn == mrn), None)


def _told(columns: list[tuple[Any, ...]], not_admitted: NotAdmitted, lookalikes: Lookalikes | None) -> Finder:
    people = list(map(Findable._make, zip(*columns, strict=True)))
    finder = Finder(Keys.of(people), not_admitted)
    if lookalikes:
        vars(finder)["lookalikes"] = lookalikes.of_people(people)
    return finder


def _reason(entry: KeyedPerson, word: TypedWord) -> str:
    """Which of a person's keys a word fits, the likeliest first."""
    if word.letters and any(run.startswith(word.letters) for _, run in entry.spelling.runs()):
        return "name"
    if not word.number:
        return "initials"
    return "MRN" if any(mrn.startswith(word.number) for mrn in entry.mrns()) else "birth date"
