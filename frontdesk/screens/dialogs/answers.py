"""What dialogs and cards answer with where it is no act: frozen values."""

from dataclasses import dataclass
from datetime import time

from frontdesk.shapes.journal_line import JournalLine

THIS_AND_EIGHT = 9
"""Weeks that are shown at first: the one that runs, and the eight before it."""


@dataclass(frozen=True, slots=True)
class Accepting:
    """Why questions stay as they are, by whose word where somebody confirmed it, and whether all of their kind do."""

    reason: str
    confirmed_by: str = ""
    all_alike: bool = False


@dataclass(frozen=True, slots=True)
class LeftUnknown:
    """Someone left, and nobody knows when: no end is written."""


@dataclass(frozen=True, slots=True)
class Came:
    """Those of a house who came together, and at which time of the clock: None is now."""

    people: tuple[int, ...]
    at: time | None


@dataclass(frozen=True, slots=True)
class ComesAt:
    """When somebody who runs late will come, and whether everybody expected of their house does."""

    at: time
    whole_house: bool = False


@dataclass(frozen=True, slots=True)
class Letters:
    """Typed on a card, for the find box."""

    text: str


@dataclass(frozen=True, slots=True)
class Older:
    """The whole journal of a card is to be read; ``marked`` is the line to go on from."""

    marked: int


@dataclass(frozen=True, slots=True)
class Weeks:
    """A patient's weeks are to be shown: so many, the mark on one of them."""

    number: int = THIS_AND_EIGHT
    marked: int = 0


@dataclass(frozen=True, slots=True)
class PrintWeeks:
    """The weeks that were shown are to be printed for the patient."""


@dataclass(frozen=True, slots=True)
class OpenCard:
    """The card is to be opened."""


@dataclass(frozen=True, slots=True)
class Reversing:
    """The entry of this line of the journal is to be reversed."""

    line: JournalLine
