"""Whom the typed words may have meant, where they fit nobody as they stand."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from frontdesk.rules.finding.alike import Likeness
from frontdesk.rules.finding.name_keys import KeyedPerson, Keys
from frontdesk.rules.finding.reach import Costs, TypedWord, by_word, in_all, reached
from frontdesk.rules.finding.word_costs import LEAST_RIGHT_LETTERS, WordCosts

_BLANK = 60
"""What a blank too many or too few costs."""
_NEAR_ENOUGH = 200
"""Where somebody is as near as that, no word is looked for with two slips in it."""
_FARTHEST = 1_000
_WITHIN = 100
"""Whoever is farther from what was typed than the nearest by so much is not meant."""
_LEAST_RUN_ON = 1_000
"""What letters run on after a beginning that fits cost, and one more for each letter."""
_MOST_LOOKED_AT = 150
"""So many of those who may be nearest are compared word by word: nobody reads further, and the next letter waits."""
_MOST_WORDS = 6
_LONGEST_WORD = 40
"""A text of more words or a longer word is no name, and no slip in it is forgiven."""
_LONGEST_LEAD = 3
"""Letters of a word that may belong to the next, as in "mc donald" and "mac carthy"."""


def meant(keys: Keys, likeness: Likeness, words: list[TypedWord]) -> Costs:
    """Everyone who may be meant: the words that fit decide, the word that does not weighs; a number is never forgiven.

    What was typed may have slips, sound like a name, be a nickname, or have a blank too many or too few. Where even
    that reaches nobody, the nearest by the longest beginning.
    """
    if len(words) > _MOST_WORDS or any(len(word.letters) > _LONGEST_WORD for word in words):
        return {}
    costs: Costs = {}
    for reading in (*_parted(keys, words), *_joined(keys, likeness, words)):
        _take(costs, reading)
    for slips in (1, 2):
        _take(costs, _slipped(keys, likeness, words, slips))
        if costs and min(costs.values()) <= _NEAR_ENOUGH:
            break
    return _nearest_of(costs) if costs else _run_on(keys, words)


def _take(costs: Costs, reading: Costs) -> None:
    for id, cost in reading.items():
        costs[id] = min(cost, costs.get(id, cost))


def _nearest_of(costs: Costs) -> Costs:
    most = min(costs.values()) + _WITHIN
    return {id: cost for id, cost in costs.items() if cost <= most}


def _slipped(keys: Keys, likeness: Likeness, words: Sequence[TypedWord], slips: int) -> Costs:
    """By names that some of the words are near to."""
    typed = [WordCosts.of(keys, likeness, word.letters, slips) for word in words if not word.number]
    numbers = [by_word(keys, word) for word in words if word.number]
    if not typed or (numbers and not all(numbers)):
        return {}
    costs = _by_names(keys, typed)
    return in_all([costs, *numbers]) if numbers else costs


def _by_names(keys: Keys, typed: list[WordCosts]) -> Costs:
    """Whoever is near by the longer words, at what all of them cost together."""
    least = {id: sum(word.least(id) for word in typed) for id in _nominated(typed)}
    costs: Costs = {}
    most = _FARTHEST
    for id in sorted(least, key=lambda id: (least[id], id))[:_MOST_LOOKED_AT]:
        if least[id] > most:
            break
        cost = _cost(keys.people[id], typed)
        if cost is not None:
            costs[id], most = cost, min(most, cost + _WITHIN)
    return costs


def _nominated(typed: list[WordCosts]) -> set[int]:
    """Short words name nobody where there is a longer one; alone they need another that fits as it stands."""
    telling = [word for word in typed if word.telling]
    if telling:
        return {id for word in telling for id in word.ids}
    return {id for word in typed for id in word.ids} if len(typed) > 1 else set()


def _cost(entry: KeyedPerson, typed: list[WordCosts]) -> int | None:
    """What all words cost, each by a part of the name of its own; None where too little of them fits."""
    seats = [(part, run) for (part, _), run in entry.spelling.runs()]
    cost, fitting = _seated(typed, [[word.cost(*seat) for seat in seats] for word in typed])
    enough = fitting * 2 >= sum(len(word.letters) for word in typed)
    return cost if enough and fitting >= LEAST_RIGHT_LETTERS else None


def _seated(typed: list[WordCosts], costs: list[list[int]]) -> tuple[int, int]:
    """The cheapest way to give each word a part of its own, or to pass it over; and how many letters then fit."""
    options: list[tuple[int, int, frozenset[int]]] = [(0, 0, frozenset())]
    for word, prices in zip(typed, costs, strict=True):
        seated = [
            (cost + price, fitting + len(word.letters), taken | {seat})
            for cost, fitting, taken in options
            for seat, price in enumerate(prices)
            if price < word.missed and seat not in taken
        ]
        options = [*seated, *((cost + word.missed, fitting, taken) for cost, fitting, taken in options)]
    cost, fitting, _ = min(options, key=lambda option: (option[0], -option[1]))
    return cost, fitting


def _parted(keys: Keys, words: list[TypedWord]) -> Iterator[Costs]:
    """A blank forgotten: "danarivera". What stands before it is a whole part, or both are three letters and more."""
    for at, word in enumerate(words):
        for cut in range(1, 0 if word.number else len(word.letters)):
            head, tail = word.letters[:cut], word.letters[cut:]
            if not keys.names.begins(head):
                break
            if not keys.names.begins(tail):
                continue
            costs = reached(keys, [*words[:at], TypedWord(head), TypedWord(tail), *words[at + 1 :]])
            if min(len(head), len(tail)) < LEAST_RIGHT_LETTERS:
                costs = {id: costs[id] for id in keys.names.carrying(head) if id in costs}
            yield {id: _BLANK + cost for id, cost in costs.items()}


def _joined(keys: Keys, likeness: Likeness, words: list[TypedWord]) -> Iterator[Costs]:
    """A blank too many: "mc donald"."""
    for at, (word, other) in enumerate(pairwise(words)):
        letters = word.letters + other.letters
        if not (word.number or other.number) and len(letters) >= LEAST_RIGHT_LETTERS:
            as_one = [*words[:at], TypedWord(letters), *words[at + 2 :]]
            lead = len(word.letters) <= _LONGEST_LEAD
            costs = _slipped(keys, likeness, as_one, 1) if lead else reached(keys, as_one)
            yield {id: _BLANK + cost for id, cost in costs.items()}


def _run_on(keys: Keys, words: list[TypedWord]) -> Costs:
    """Letters run on after a beginning that fits, as when an Escape was lost: "rivsmi" is nearest to Rivera.

    Half of what was typed must fit, three letters at least; one word only, for two are a name to admit.
    """
    if len(words) != 1 or words[0].number:
        return {}
    letters = words[0].letters
    for length in range(len(letters) - 1, max(LEAST_RIGHT_LETTERS, (len(letters) + 1) // 2) - 1, -1):
        if keys.names.begins(letters[:length]):
            return dict.fromkeys(keys.names.beginning(letters[:length]), _LEAST_RUN_ON + len(letters) - length)
    return {}
