"""What people are found by: names, initials, MRN, card, birthday."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from frontdesk.rules.birthdates import birthday
from frontdesk.rules.finding.spellings import Spelling
from frontdesk.rules.index import Index, Pair

Place = tuple[str, str, int]
"""Where someone stands in a list: by last and first name, the id so that no two places are one."""


class Findable(NamedTuple):
    """What the finder may know of a person; what is empty finds nobody."""

    id: int
    last_name: str
    first_name: str
    name_used: str
    mrn: str
    card: str
    dob: date


class Entry(NamedTuple):
    """A person with what their names work out to."""

    person: Findable
    spelling: Spelling
    place: Place

    @classmethod
    def of(cls, person: Findable) -> "Entry":
        """The entry of a person. It folds the names, once."""
        spelling = Spelling.of(person.last_name, person.first_name, person.name_used)
        return cls(person, spelling, (" ".join(spelling.last), " ".join(spelling.first), person.id))

    def names(self) -> set[str]:
        """Every way to write a part of the name."""
        return self.spelling.texts()

    def initials(self) -> set[str]:
        """The initials of the used and of the legal name."""
        return self.spelling.initials()

    def mrns(self) -> list[str]:
        """The MRN as it is compared; empty where there is none."""
        return _token(self.person.mrn)

    def cards(self) -> list[str]:
        """The number of the card as it is compared; empty where there is none."""
        return _token(self.person.card)

    def birthdays(self) -> list[str]:
        """Month and day of birth, as four digits."""
        return [birthday(self.person.dob)]


def token(text: str) -> str:
    """An MRN or a card as it is compared: case never counts."""
    return text.strip().casefold()


def _token(text: str) -> list[str]:
    return [token(text)] if text.strip() else []


@dataclass(frozen=True, slots=True)
class Keys:
    """Everybody's keys, looked up by text. Never changed once made; ``with_changes`` makes the next ones."""

    entries: dict[int, Entry]
    order: list[Place]
    names: Index
    initials: Index
    mrns: Index
    cards: Index
    birthdays: Index

    @classmethod
    def of(cls, people: Iterable[Findable]) -> "Keys":
        """The keys of these people; of one given twice the last counts."""
        by_id = {person.id: person for person in people}
        entries = {id: Entry.of(person) for id, person in by_id.items()}

        def index(texts: Texts) -> Index:
            return Index.of(_pairs(entries, texts))

        return cls(
            entries,
            sorted(entry.place for entry in entries.values()),
            index(Entry.names),
            index(Entry.initials),
            index(Entry.mrns),
            index(Entry.cards),
            index(Entry.birthdays),
        )

    def with_changes(self, changed: Iterable[Findable], gone: Iterable[int]) -> "Keys":
        """The same after some people came or changed, and some went."""
        after = {person.id: Entry.of(person) for person in changed}
        before = {id: self.entries[id] for id in {*gone, *after} if id in self.entries}

        def renewed(index: Index, texts: Texts) -> Index:
            return index.with_changes(_pairs(before, texts), _pairs(after, texts))

        return Keys(
            _entries_renewed(self.entries, before, after),
            _order_renewed(self.order, before, after),
            renewed(self.names, Entry.names),
            renewed(self.initials, Entry.initials),
            renewed(self.mrns, Entry.mrns),
            renewed(self.cards, Entry.cards),
            renewed(self.birthdays, Entry.birthdays),
        )


Entries = dict[int, Entry]
Texts = Callable[[Entry], Iterable[str]]


def _pairs(entries: Entries, texts: Texts) -> Iterator[Pair]:
    return ((text, id) for id, entry in entries.items() for text in texts(entry))


def _entries_renewed(entries: Entries, before: Entries, after: Entries) -> Entries:
    renewed = dict(entries)
    for id in before:
        del renewed[id]
    return renewed | after


def _order_renewed(order: list[Place], before: Entries, after: Entries) -> list[Place]:
    renewed = list(order)
    for entry in before.values():
        del renewed[bisect_left(renewed, entry.place)]
    for entry in after.values():
        insort(renewed, entry.place)
    return renewed
