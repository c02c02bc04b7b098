"""Who is known but not admitted on the day: found by a whole last name or number, and by nothing less."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from frontdesk.rules.finding.name_keys import Findable, KeyedPerson, Keys, token
from frontdesk.rules.finding.reach import Costs, TypedWord, by_former_name, reached
from frontdesk.rules.index import Index, Pair
from frontdesk.rules.names import parts, without_suffix

_MOST_WORDS = 4
"""Words that one last name may be typed in."""


class NotAdmitted(NamedTuple):
    """People by their whole last names and their numbers. Never changed once made; ``with_changes`` makes the next."""

    people: dict[int, Findable]
    last_names: Index
    mrns: Index
    cards: Index

    @classmethod
    def of(cls, people: Iterable[Findable]) -> "NotAdmitted":
        """Of these people. It folds last names only: of the others nobody asks until one of these is typed whole."""
        by_id = {person.id: person for person in people}
        everyone = by_id.values()
        return cls(
            by_id, Index.of(_last_names(everyone)), Index.of(_mrns(everyone)), Index.of(_cards(everyone))
        )  # fmt: skip

    def with_changes(self, changed: Iterable[Findable], gone: Iterable[int]) -> "NotAdmitted":
        """The same after some came or changed, and some went or were admitted; someone in both is there."""
        present = {person.id: person for person in changed}
        new = [person for id, person in present.items() if self.people.get(id) != person]
        old = [self.people[id] for id in {*gone, *(person.id for person in new)} if id in self.people]
        old = [person for person in old if present.get(person.id) != person]
        if not new and not old:
            return self
        people = {id: person for id, person in self.people.items() if id not in {person.id for person in old}}
        return NotAdmitted(
            people | {person.id: person for person in new},
            self.last_names.with_changes(_last_names(old), _last_names(new)),
            self.mrns.with_changes(_mrns(old), _mrns(new)),
            self.cards.with_changes(_cards(old), _cards(new)),
        )

    def exact(self, text: str) -> dict[int, str]:
        """Who has this whole MRN, earlier number or card, and which of the two it is."""
        if not self.people:
            return {}
        cards = dict.fromkeys(self.cards.carrying(text), "card")
        return cards | dict.fromkeys((*self.mrns.carrying(text), *self.mrns.carrying(text.removeprefix("@"))), "MRN")

    def named(self, words: list[TypedWord]) -> tuple[Costs, Costs]:
        """Whom all words fit as they stand, one of them a whole last name; then those whose former name it is."""
        ids = {id for name in _runs(words) for id in self.last_names.carrying(name)} if self.people else set()
        if not ids:
            return {}, {}
        keys = Keys.of(self.people[id] for id in ids)
        plain = reached(keys, words)
        return plain, by_former_name(keys, words, plain)

    def sort_key(self, id: int) -> tuple[str, str, int]:
        """Where someone stands among those not admitted."""
        return KeyedPerson.of(self.people[id]).sort_key


def _runs(words: list[TypedWord]) -> Iterator[str]:
    """Neighbouring words as one, as a last name of several is compared."""
    letters = ["" if word.number else word.letters for word in words]
    for start in range(len(letters)):
        for end in range(start + 1, min(start + _MOST_WORDS, len(letters)) + 1):
            if all(letters[start:end]):
                yield "".join(letters[start:end])


def _last_names(people: Iterable[Findable]) -> Iterator[Pair]:
    return ((name, person.id) for person in people for name in _lasts(person))


def _lasts(person: Findable) -> set[str]:
    """The last name as one word, without its suffix too, that of a used name, and earlier ones."""
    last = parts(person.last_name)
    used = [parts(word) for word in person.name_used.split()[1:]]
    former = [parts(name) for name in person.former_name.split(";")] if person.former_name else []
    endings = [tuple(chain.from_iterable(used[at:])) for at in range(len(used))]
    names = (last, without_suffix(last), *endings, *former, *((name[-1],) for name in former if name))
    return {"".join(name) for name in names if name}


def _mrns(people: Iterable[Findable]) -> Iterator[Pair]:
    return (
        (number, person.id)
        for person in people
        for number in {token(text) for text in (person.mrn, *person.numbers) if text.strip()}
    )


def _cards(people: Iterable[Findable]) -> Iterator[Pair]:
    return ((token(person.card), person.id) for person in people if person.card.strip())
