"""What people are found by: names, initials, MRN, card, birthday."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from frontdesk.rules.birthdates import birthday
from frontdesk.rules.finding.spellings import Spelling, runs_of
from frontdesk.rules.index import Index, Pair
from frontdesk.rules.names import parts

SortKey = tuple[str, str, int]
"""Where someone stands in a list: by last and first name, the id so that no two places are one."""

LATELY = 1024
"""Names whose parts are kept: with the next letter those found are asked about again."""


class Findable(NamedTuple):
    """What the finder may know of a person; what is empty finds nobody."""

    id: int
    last_name: str
    first_name: str
    name_used: str
    mrn: str
    card: str
    dob: date
    numbers: tuple[str, ...] = ()
    """Numbers by which they were known earlier."""
    former_name: str = ""
    """Earlier names, parted by ``;``."""


class KeyedPerson(NamedTuple):
    """A person with what their names work out to."""

    person: Findable
    sort_key: SortKey
    begins: str
    """The letters that the parts of the name begin with: one text for all whose names begin alike."""

    @classmethod
    def of(cls, person: Findable) -> "KeyedPerson":
        """The entry of a person. It folds the names, once."""
        spelling = Spelling.of(person.last_name, person.first_name, person.name_used)
        return cls(person, (" ".join(spelling.last), " ".join(spelling.first), person.id), spelling.begins())

    @property
    def spelling(self) -> Spelling:
        """The parts of the name; made when they are asked for, of few at once, and of these again and again."""
        return _spelling(self.person.last_name, self.person.first_name, self.person.name_used)

    def names(self) -> set[str]:
        """Every way to write a part of the name."""
        return self.spelling.texts()

    def initials(self) -> set[str]:
        """The initials of the used and of the legal name."""
        return self.spelling.initials()

    def mrns(self) -> list[str]:
        """The MRN and earlier ones as they are compared; empty where there is none."""
        own = _token(self.person.mrn)
        if not self.person.numbers:
            return own
        return list(dict.fromkeys([*own, *(number for text in self.person.numbers for number in _token(text))]))

    def former_names(self) -> set[str]:
        """Every way to write a part of a name they had earlier and have no longer."""
        if not self.person.former_name:
            return set()
        fields = map(parts, self.person.former_name.split(";"))
        return {text for field in fields for text in runs_of(field)} - self.names()

    def cards(self) -> list[str]:
        """The number of the card as it is compared; empty where there is none."""
        return _token(self.person.card)

    def birthdays(self) -> list[str]:
        """Month and day of birth, as four digits."""
        return [birthday(self.person.dob)]


@lru_cache(maxsize=LATELY)
def _spelling(last_name: str, first_name: str, name_used: str) -> Spelling:
    return Spelling.of(last_name, first_name, name_used)


def token(text: str) -> str:
    """An MRN or a card as it is compared: case never counts. Where that is how it stands it is the same text."""
    compared = text.strip().casefold()
    return text if compared == text else compared


def _token(text: str) -> list[str]:
    return [token(text)] if text.strip() else []


class Keys(NamedTuple):
    """Everybody's keys, looked up by text. Never changed once made; ``with_changes`` makes the next ones."""

    people: dict[int, KeyedPerson]
    order: list[SortKey]
    names: Index
    initials: Index
    mrns: Index
    cards: Index
    birthdays: Index
    former_names: Index

    @classmethod
    def of(cls, people: Iterable[Findable]) -> "Keys":
        """The keys of these people; of one given twice the last counts."""
        by_id = {person.id: person for person in people}
        entries = {id: KeyedPerson.of(person) for id, person in by_id.items()}

        def index(texts: Texts) -> Index:
            return Index.of(_pairs(entries, texts))

        return cls(
            entries,
            sorted(entry.sort_key for entry in entries.values()),
            index(KeyedPerson.names),
            index(KeyedPerson.initials),
            index(KeyedPerson.mrns),
            index(KeyedPerson.cards),
            index(KeyedPerson.birthdays),
            index(KeyedPerson.former_names),
        )

    def with_changes(self, changed: Iterable[Findable], gone: Iterable[int]) -> "Keys":
        """The same after some people came or changed, and some went."""
        after = {person.id: KeyedPerson.of(person) for person in changed}
        before = {id: self.people[id] for id in {*gone, *after} if id in self.people}

        def renewed(index: Index, texts: Texts) -> Index:
            return index.with_changes(_pairs(before, texts), _pairs(after, texts))

        return Keys(
            _people_renewed(self.people, before, after),
            _order_renewed(self.order, before, after),
            renewed(self.names, KeyedPerson.names),
            renewed(self.initials, KeyedPerson.initials),
            renewed(self.mrns, KeyedPerson.mrns),
            renewed(self.cards, KeyedPerson.cards),
            renewed(self.birthdays, KeyedPerson.birthdays),
            renewed(self.former_names, KeyedPerson.former_names),
        )


KeyedPeople = dict[int, KeyedPerson]
Texts = Callable[[KeyedPerson], Iterable[str]]


def _pairs(entries: KeyedPeople, texts: Texts) -> Iterator[Pair]:
    return ((text, id) for id, entry in entries.items() for text in texts(entry))


def _people_renewed(entries: KeyedPeople, before: KeyedPeople, after: KeyedPeople) -> KeyedPeople:
    renewed = dict(entries)
    for id in before:
        del renewed[id]
    return renewed | after


def _order_renewed(order: list[SortKey], before: KeyedPeople, after: KeyedPeople) -> list[SortKey]:
    renewed = list(order)
    for entry in before.values():
        del renewed[bisect_left(renewed, entry.sort_key)]
    for entry in after.values():
        insort(renewed, entry.sort_key)
    return renewed
