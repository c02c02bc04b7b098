"""Whether two rows of a census may be one person: one birth date, and names as one person's are written twice."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from frontdesk.rules.names import parts, pieces, without_suffix
from frontdesk.rules.slips import one_slip

Words = tuple[str, ...]
"""The folded parts of a name."""
SHORTEST_FORM = 3
"""Letters with which a longer first name may be cut short: "Dan" of Daniel; fewer begin too many names."""


class Identity(NamedTuple):
    """What is compared of somebody: names as in the census, ``name_used`` empty where there is none."""

    last_name: str
    first_name: str
    name_used: str
    dob: date


class _Name(NamedTuple):
    """One whole name somebody goes by."""

    last: Words
    first: Words

    @property
    def exchanged(self) -> "_Name":
        """With first and last name in each other's place, as forms are filled in wrongly."""
        return _Name(self.first, self.last)

    def like(self, other: "_Name") -> bool:
        """Whether one person may have been written down under both."""
        return _last_like(self.last, other.last) and _first_like(self.first, other.first)


def same_person(a: Identity, b: Identity) -> bool:
    """Whether the two may be one person, so that somebody has to say it (docs/contract.md, One row a person).

    True only for one birth date, where a name that each goes by, legal or used, is equal but for case and accents, one
    slip, another form (cut short, an initial), a suffix, a middle name, one of two last names, or first and last
    exchanged. It goes both ways.
    """
    if a.dob != b.dob:
        return False
    return any(
        one.like(other) or one.exchanged.like(other) or other.exchanged.like(one)
        for one in _names(a.last_name, a.first_name, a.name_used)
        for other in _names(b.last_name, b.first_name, b.name_used)
    )


@lru_cache(maxsize=8192)
def _names(last_name: str, first_name: str, name_used: str) -> tuple[_Name, ...]:
    """Legal and used. Of a used name of several words the first is the first name, any ending a last name."""
    last = without_suffix(parts(last_name))
    used = tuple(filter(None, map(parts, name_used.split())))
    return tuple(dict.fromkeys((_Name(last, parts(first_name)), *_used_names(last, used))))


def _used_names(last: Words, used: tuple[Words, ...]) -> Iterator[_Name]:
    if len(used) == 1:
        yield _Name(last, used[0])
    for at in range(1, len(used)):
        yield _Name(without_suffix(sum(used[at:], ())), used[0])


def _last_like(one: Words, other: Words) -> bool:
    """Equal or one slip apart, or one a whole part of the other."""
    whole, other_whole = "".join(one), "".join(other)
    if not whole or not other_whole:
        return whole == other_whole
    return one_slip(whole, other_whole) or whole in pieces(other) or other_whole in pieces(one)


def _first_like(one: Words, other: Words) -> bool:
    """One slip apart as a whole, or every word of the shorter one stands for a word of the longer."""
    if not one or not other:
        return one == other
    return one_slip("".join(one), "".join(other)) or _each_stands_for(one, other) or _each_stands_for(other, one)


def _each_stands_for(words: Words, others: Words) -> bool:
    return len(words) <= len(others) and all(any(_one_word_like(word, each) for each in others) for word in words)


def _one_word_like(one: str, other: str) -> bool:
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    cut_short = len(shorter) == 1 or len(shorter) >= SHORTEST_FORM
    return (cut_short and longer.startswith(shorter)) or (len(shorter) > 1 and one_slip(shorter, longer))
