"""Whom the typed words may have meant, where they fit nobody as they stand."""

from collections.abc import Iterator
from itertools import pairwise

from frontdesk.rules.finding.name_keys import Keys
from frontdesk.rules.finding.reach import BEGINNING, WHOLE, Costs, TypedWord, by_word, in_all, reached
from frontdesk.rules.finding.spellings import all_seated
from frontdesk.rules.slips import LEAST_RIGHT_LETTERS, begins_within_a_slip, meant_beginnings

SLIP = 1_000
"""What forgiving one slip costs: more than any fit without it."""

_MOST_WORDS = 6
_LONGEST_WORD = 40
"""A text of more words or a longer word is no name, and no slip in it is forgiven."""


def meant(keys: Keys, words: list[TypedWord]) -> Costs:
    """Everyone meant if one slip a word is forgiven, or one blank too many or too few; a number is never forgiven.

    Where even that reaches nobody, the nearest by the longest beginning.
    """
    if len(words) > _MOST_WORDS or any(len(word.letters) > _LONGEST_WORD for word in words):
        return {}
    costs: Costs = {}
    for reading in (_slipped(keys, words), *_parted(keys, words), *_joined(keys, words)):
        for id, cost in reading.items():
            costs[id] = min(cost, costs.get(id, cost))
    return costs or _nearest(keys, words)


def _slipped(keys: Keys, words: list[TypedWord]) -> Costs:
    """Letters swapped, missing, doubled or wrong, at most one slip a word."""
    slips = [_by_slipped_word(keys, word) for word in words]
    if len(words) == 1 or not any(slips):
        return slips[0]
    costs = in_all(slip | by_word(keys, word) for slip, word in zip(slips, words, strict=True))
    return {id: _with_a_slip(cost) for id, cost in costs.items() if _seated(keys, id, words)}


def _with_a_slip(cost: int) -> int:
    """Words that each fit as typed, but all the same part, have cost no slip yet: seating them takes one."""
    return cost if cost >= SLIP else cost + SLIP


def _by_slipped_word(keys: Keys, word: TypedWord) -> Costs:
    if word.number:
        return {}
    beginnings = meant_beginnings(word.letters, keys.names)
    costs = {id: SLIP + BEGINNING for text in beginnings for id in keys.names.beginning(text)}
    return costs | {id: SLIP + WHOLE for text in beginnings for id in keys.names.carrying(text)}


def _seated(keys: Keys, id: int, words: list[TypedWord]) -> bool:
    runs = keys.people[id].spelling.runs()
    letters = [word.letters for word in words if not word.number]
    return all_seated([[seat for seat, run in runs if begins_within_a_slip(run, typed)] for typed in letters])


def _parted(keys: Keys, words: list[TypedWord]) -> Iterator[Costs]:
    """A blank forgotten: "danarivera". What stands before it is a whole part, or both are three letters and more."""
    for at, word in enumerate(words):
        for cut in range(1, 0 if word.number else len(word.letters)):
            head, tail = word.letters[:cut], word.letters[cut:]
            if not keys.names.begins(head):
                break
            costs = reached(keys, [*words[:at], TypedWord(head), TypedWord(tail), *words[at + 1 :]])
            if min(len(head), len(tail)) < LEAST_RIGHT_LETTERS:
                costs = {id: costs[id] for id in keys.names.carrying(head) if id in costs}
            yield {id: SLIP + cost for id, cost in costs.items()}


def _joined(keys: Keys, words: list[TypedWord]) -> Iterator[Costs]:
    """A blank too many: "mc donald"."""
    for at, (word, other) in enumerate(pairwise(words)):
        letters = word.letters + other.letters
        if not (word.number or other.number) and len(letters) >= LEAST_RIGHT_LETTERS:
            costs = reached(keys, [*words[:at], TypedWord(letters), *words[at + 2 :]])
            yield {id: SLIP + cost for id, cost in costs.items()}


def _nearest(keys: Keys, words: list[TypedWord]) -> Costs:
    """Letters run on after a beginning that fits, as when an Escape was lost: "rivsmi" is nearest to Rivera.

    Half of what was typed must fit, three letters at least; one word only, for two are a name to admit.
    """
    if len(words) != 1 or words[0].number:
        return {}
    letters = words[0].letters
    for length in range(len(letters) - 1, max(LEAST_RIGHT_LETTERS, (len(letters) + 1) // 2) - 1, -1):
        if keys.names.begins(letters[:length]):
            return dict.fromkeys(keys.names.beginning(letters[:length]), SLIP + len(letters) - length)
    return {}
