"""What dialogs answer with: frozen values in the words of the desk's verbs. ``None`` as a time is now."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Arrival:
    """Someone arrived, or came back."""

    at: time | None


@dataclass(frozen=True, slots=True)
class Leaving:
    """Someone leaves for the day. No destination: where they live. ``reason`` counts from 1.

    ``told_by``: who said when, where the desk did not see it.
    """

    destination: str | None
    at: time | None
    reason: int | None
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class LeftUnknown:
    """Someone left, and nobody knows when: no end is written."""


@dataclass(frozen=True, slots=True)
class SteppingOut:
    """Someone leaves the premises; ``back`` is when they said they would be back."""

    at: time | None
    back: time | None


@dataclass(frozen=True, slots=True)
class Placing:
    """A seat in the group with this id; ``anyway`` beyond what is free."""

    group: int
    at: time | None = None
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class TakingOut:
    """The seat of the block with this id is given back."""

    block: int


@dataclass(frozen=True, slots=True)
class AwayCalled:
    """Absent, and somebody called. ``reason`` counts from 1."""

    reason: int | None


@dataclass(frozen=True, slots=True)
class AwayNoCall:
    """Absent, and nobody called. ``reason`` counts from 1."""

    reason: int | None


@dataclass(frozen=True, slots=True)
class ExcusedBy:
    """Excused in this counselor's name. ``reason`` counts from 1."""

    by: str
    reason: int | None


@dataclass(frozen=True, slots=True)
class Noting:
    """A note to the counselor."""

    text: str


@dataclass(frozen=True, slots=True)
class Updating:
    """One field of the census, as the census spells it; with ``today`` the seats of today follow.

    ``word_of``: the counselor who said so, where it is a counselor's to say.
    """

    field: str
    value: str
    today: bool
    word_of: str | None = None


@dataclass(frozen=True, slots=True)
class Admitting:
    """Someone new."""

    last_name: str
    first_name: str
    dob: date
    living_arrangement: str | None
    counselor: str | None


@dataclass(frozen=True, slots=True)
class Letters:
    """Typed on a card, for the find box."""

    text: str


@dataclass(frozen=True, slots=True)
class Older:
    """The whole journal of a card is to be read; ``marked`` is the line to go on from."""

    marked: int


@dataclass(frozen=True, slots=True)
class Reversing:
    """The entry of a journal's line is to be reversed."""

    entry: int


Away = AwayCalled | AwayNoCall | ExcusedBy
