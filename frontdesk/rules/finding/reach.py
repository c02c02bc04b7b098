"""Whom the typed words reach as they stand, and how well they fit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from frontdesk.rules.birthdates import TypedSoFar, typed_dates
from frontdesk.rules.finding.name_keys import Keys
from frontdesk.rules.finding.spellings import all_seated
from frontdesk.rules.names import fold

Costs = dict[int, int]
"""By id: how far what was typed is from that person; the sum over the words, where less is nearer."""

WHOLE = 0
"""A word that is a whole part of the name, or a whole date of birth."""
BEGINNING = 1
"""A word that a part of the name or an MRN begins with; a birth month and day."""
FAINT = 2
"""Initials; the beginning of a date of birth."""


LEAST_FORMER_LETTERS = 3
"""Letters of a former name from which on it finds somebody: nobody has that name now."""
LONGEST_TEXT = 500
"""Longer than any name: such a text is no name, and fits nobody."""


class TypedWord(NamedTuple):
    """A typed word: its letters as names are compared, and what it is as a number, if it holds a digit."""

    letters: str
    number: str = ""


def typed_words(text: str) -> list[TypedWord]:
    """The words in the box. Blanks and commas part them; a hyphen does not ("smith-jo" is meant as one)."""
    if len(text) > LONGEST_TEXT:
        return []
    return [word for token in text.replace(",", " ").split() for word in _words(token)]


def _words(token: str) -> list[TypedWord]:
    if any(letter.isdigit() for letter in token):
        return [TypedWord("".join(fold(token).split()), token.casefold().removeprefix("@"))]
    return [TypedWord(letters) for letters in fold(token).split()]


def reached(keys: Keys, words: list[TypedWord]) -> Costs:
    """Everyone whom every word fits, each by a part of the name of its own."""
    costs = in_all(by_word(keys, word) for word in words)
    if len(words) == 1:
        return _with_initials(keys, words[0], costs)
    rivals = _rivals(words)
    return {id: costs[id] for id in _seated(keys, costs, rivals)} if rivals else costs


def by_word(keys: Keys, word: TypedWord) -> Costs:
    """Everyone whom one word fits, by its best fit."""
    costs = _by_number(keys, word.number) if word.number else {}
    if word.letters:
        costs.update(dict.fromkeys(keys.names.beginning(word.letters), BEGINNING))
        costs.update(dict.fromkeys(keys.names.carrying(word.letters), WHOLE))
    return costs


def by_former_name(keys: Keys, words: list[TypedWord], found: Costs) -> Costs:
    """Who fits as well if names count that they had earlier, besides those found already."""
    if not keys.former_names.texts or not words:
        return {}
    formers = [_formerly(keys, word) for word in words]
    if not any(formers):
        return {}
    costs = in_all(former | by_word(keys, word) for former, word in zip(formers, words, strict=True))
    return {id: cost for id, cost in costs.items() if id not in found and any(id in former for former in formers)}


def _formerly(keys: Keys, word: TypedWord) -> Costs:
    if word.number or len(word.letters) < LEAST_FORMER_LETTERS:
        return {}
    return dict.fromkeys(keys.former_names.beginning(word.letters), BEGINNING)


def _with_initials(keys: Keys, word: TypedWord, costs: Costs) -> Costs:
    fainter = [id for id in keys.initials.carrying(word.letters) if id not in costs]
    return costs | dict.fromkeys(fainter, FAINT) if fainter else costs


def _by_number(keys: Keys, number: str) -> Costs:
    """By MRN or date of birth. A birth month and day fits no better than the beginning of an MRN: which is meant?"""
    born = _born(keys, number)
    costs = dict.fromkeys(born[TypedSoFar.BEGINNING], FAINT)
    costs.update(dict.fromkeys((*born[TypedSoFar.DAY], *keys.mrns.beginning(number)), BEGINNING))
    costs.update(dict.fromkeys(born[TypedSoFar.DATE], WHOLE))
    return costs


def _born(keys: Keys, number: str) -> defaultdict[TypedSoFar, list[int]]:
    """Who was born on the date typed, by how much of it that tells."""
    born: defaultdict[TypedSoFar, list[int]] = defaultdict(list)
    for typed in typed_dates(number):
        for birthday, ids in keys.birthdays.owners.items():
            so_far = typed.tells_day(birthday)
            if so_far is not None and not typed.year:
                born[so_far] += ids
            elif so_far is not None:
                for id in ids:
                    year = typed.tells_year(keys.people[id].person.dob.year)
                    if year is not None:
                        born[year].append(id)
    return born


def in_all(reaches: Iterable[Costs]) -> Costs:
    """Those in every one, with the sum of their costs."""
    smallest, *others = sorted(reaches, key=len)
    for other in others:
        smallest = {id: cost + other[id] for id, cost in smallest.items() if id in other}
    return smallest


def _rivals(words: list[TypedWord]) -> list[str]:
    """The words that may want the same part of a name, since one begins with the other."""
    letters = [word.letters for word in words if word.letters and not word.number]
    return [word for at, word in enumerate(letters) if _has_rival(word, letters[:at] + letters[at + 1 :])]


def _has_rival(word: str, others: list[str]) -> bool:
    return any(word.startswith(other) or other.startswith(word) for other in others)


def _seated(keys: Keys, ids: Iterable[int], rivals: list[str]) -> Iterator[int]:
    """Those in whose names each of the rivals has a part of its own: "an an" is An An, not An Tran."""
    initials = {rival[0] for rival in rivals}
    for id in ids:
        entry = keys.people[id]
        if all(entry.begins.count(initial) > 1 for initial in initials):
            runs = entry.spelling.runs()
            if all_seated([[seat for seat, run in runs if run.startswith(rival)] for rival in rivals]):
                yield id
