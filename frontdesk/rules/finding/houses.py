"""Which house is meant by the letters in the find box, where those who live there come together."""

from collections.abc import Sequence

from frontdesk.rules.names import parts

SHORTEST = 3
"""Letters that name a house: fewer begin somebody's name far oftener."""


def house_meant(typed: str, houses: Sequence[str]) -> str:
    """The one house of whose words each typed word begins another; empty where there is none, or more than one.

    A name that was typed whole is that house, whatever others begin so. Accents and case never count.
    """
    words = parts(typed)
    if sum(map(len, words)) < SHORTEST:
        return ""
    fitting = [house for house in houses if _begins(words, parts(house))]
    whole = [house for house in fitting if parts(house) == words]
    found = whole or fitting
    return found[0] if len(found) == 1 else ""


def _begins(typed: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the typed words begin words of the name, each one of its own, the longest finding its place first."""
    left = list(words)
    for word in sorted(typed, key=len, reverse=True):
        found = next((each for each in left if each.startswith(word)), None)
        if found is None:
            return False
        left.remove(found)
    return True
