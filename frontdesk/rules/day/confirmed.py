"""Whether a reason says that somebody confirmed what the record says, so that it is to be said who. Pure."""

from frontdesk.rules.clean_text import folded

CONFIRMS = frozenset({"facilitator", "counselor", "driver", "house"})
"""Who may know better than the desk, and has a name."""
SAYS = frozenset({"confirmed", "confirms", "confirm", "said", "says", "say", "told", "tells", "called", "word"})
BESIDE = frozenset({"by", "the", "a", "or", "and", "her", "his", "their"})


def names_nobody(reason: str, confirmed_by: str) -> bool:
    """Whether a reason says that one of them confirmed it (``facilitator confirmed``), and no name goes with it.

    So does a reason that is their word alone (``driver``); one that only speaks of them (``late, the house van``) does
    not.
    """
    words = [word.strip(".,;:!?'\"") for word in folded(reason).replace("'s", " ").split()]
    who = CONFIRMS.intersection(words)
    said = SAYS.intersection(words) or CONFIRMS.union(BESIDE).issuperset(words)
    return bool(who and said) and not confirmed_by.strip()
