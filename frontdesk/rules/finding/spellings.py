"""The ways one person's name can be typed."""

from collections.abc import Iterator
from itertools import chain
from sys import intern
from typing import NamedTuple

from frontdesk.rules.names import parts

LONGEST_RUN = 4
"""Parts of a name that may be typed as one word ("delacruz"); longer runs are found by their beginning."""

Field = tuple[str, ...]
Seat = tuple[str, int]
"""A part of the name that one typed word can take: its letters, and which of several alike."""


class Spelling(NamedTuple):
    """The folded parts of a name, by field: parts of one field may be typed as one word."""

    last: Field
    first: Field
    used: tuple[Field, ...]
    """One field a word: a used name of several words is a whole name."""

    @classmethod
    def of(cls, last_name: str, first_name: str, name_used: str) -> "Spelling":
        """From the names as in the census."""
        last, first = parts(last_name), parts(first_name)
        used = tuple(filter(None, map(parts, name_used.split()))) if name_used else ()
        return cls(last, first, used)

    def begins(self) -> str:
        """The letters that the parts begin with."""
        return intern("".join([part[0] for part in (*self.last, *self.first, *chain.from_iterable(self.used))]))

    @property
    def simple(self) -> bool:
        """One last and one first name, as most have it: of these thousands are worked out in half the time."""
        return not self.used and len(self.last) == len(self.first) == 1

    def texts(self) -> set[str]:
        """Every part, and every run of neighbouring parts of a field written as one word."""
        if self.simple:
            return {*self.last, *self.first}
        return {text for field in (self.last, self.first, *self.used) for text in runs_of(field)}

    def initials(self) -> set[str]:
        """First and last, also with all between: "Dana Jo Rivera" is "dr" and "djr". Used or legal."""
        if self.simple:
            return {self.first[0][0] + self.last[0][0]}
        return {text for name in self._names() if len(name) > 1 for text in _initials(name)}

    def whole_names(self) -> set[str]:
        """Used or legal first and last name as one word, in either order."""
        return {"".join(name[at:] + name[:at]) for name in self._names() for at in self._turns(name)}

    def _names(self) -> Iterator[Field]:
        yield self.first + self.last
        if len(self.used) == 1:
            yield self.used[0] + self.last
        elif self.used:
            yield tuple(chain.from_iterable(self.used))
            yield tuple(chain.from_iterable(self.used)) + self.last

    def _turns(self, name: Field) -> list[int]:
        """Where a whole name may be turned round; of a used one nobody says where the last name begins."""
        if len(self.used) > 1 and name != self.first + self.last:
            return list(range(len(name)))
        return [0, len(name) - len(self.last)]

    def runs(self) -> list[tuple[Seat, str]]:
        """Each part with all that is written from there to the end of its field.

        A part that stands in the used and in the legal name is one seat.
        """
        return _numbered((self.last, self.first)) + _numbered(self.used)


def runs_of(field: Field) -> Iterator[str]:
    """The parts of a field, and runs of neighbouring ones written as one word."""
    if len(field) == 1:
        return iter(field)
    ends = range(1, LONGEST_RUN + 1)
    return ("".join(field[at : at + end]) for at in range(len(field)) for end in ends)


def _initials(name: Field) -> tuple[str, str]:
    return name[0][0] + name[-1][0], "".join(part[0] for part in name)


def _numbered(fields: tuple[Field, ...]) -> list[tuple[Seat, str]]:
    seen: list[str] = []
    numbered = []
    for field in fields:
        for at, part in enumerate(field):
            numbered.append(((part, seen.count(part)), part if len(field) == 1 else "".join(field[at:])))
            seen.append(part)
    return numbered


def all_seated(wishes: list[list[Seat]]) -> bool:
    """Whether every word can take a seat of its own: "an an" is An An, not An Tran."""
    if len({seat for seats in wishes for seat in seats}) < len(wishes):
        return False
    taken: dict[Seat, int] = {}

    def seat(word: int, refused: set[Seat]) -> bool:
        for wish in wishes[word]:
            if wish not in refused:
                refused.add(wish)
                if wish not in taken or seat(taken[wish], refused):
                    taken[wish] = word
                    return True
        return False

    return all(seat(word, set()) for word in range(len(wishes)))
