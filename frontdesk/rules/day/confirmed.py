"""Whose word it is: whether a reason wants a name beside it, and whether a name is one to sign with. Pure."""

from frontdesk.rules.clean_text import folded

CONFIRMS = frozenset({"facilitator", "counselor", "driver", "house"})
"""Who may know better than the desk, and has a name."""
SAYS = frozenset({"confirmed", "confirms", "confirm", "said", "says", "say", "told", "tells", "called", "word"})
BESIDE = frozenset({"by", "the", "a", "or", "and", "her", "his", "their"})
FULL_NAME = 2
"""So many words a name has at least that can be told from others."""


def names_nobody(reason: str, confirmed_by: str) -> bool:
    """Whether a reason says that one of them confirmed it (``facilitator confirmed``), and no name goes with it.

    So does a reason that is their word alone (``driver``); one that only speaks of them (``late, the house van``) does
    not.
    """
    words = [word.strip(".,;:!?'\"") for word in folded(reason).replace("'s", " ").split()]
    who = CONFIRMS.intersection(words)
    said = SAYS.intersection(words) or CONFIRMS.union(BESIDE).issuperset(words)
    return bool(who and said) and not confirmed_by.strip()


def is_full(name: str) -> bool:
    """Whether a name has a first and a last one, so that whoever signs can be told from others."""
    return len(name.split()) >= FULL_NAME
