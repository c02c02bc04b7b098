"""Whether a question of a day is about what somebody wrote themselves (docs/contract.md, A day signed). Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from frontdesk.verbs import CHANGE_ATTENDANCE, FILLS_GROUPS, Verb


class Written(NamedTuple):
    """An entry in force about the day, made by hand: by whom, and whose rows and which groups it changed.

    Of an undo ``verb`` is that of the entry which it took back, and ``took_back`` who had written that one.
    """

    verb: Verb
    by: str
    people: frozenset[int]
    groups: frozenset[int] = frozenset()
    took_back: str | None = None


def is_own_act(by: str, person: int, group: int, written: Iterable[Written]) -> bool:
    """Whether ``by`` changed the attendance of the person whom a question is about; of one about nobody (``person`` is
    0), who sits in its group.
    """
    return any(_theirs(each, by) and _about(each, person, group) for each in written)


def _theirs(written: Written, by: str) -> bool:
    """An undo of one's own entry leaves nothing of one's own."""
    return written.by == by and written.took_back != by and written.verb in CHANGE_ATTENDANCE


def _about(written: Written, person: int, group: int) -> bool:
    return person in written.people if person else written.verb in FILLS_GROUPS and group in written.groups
