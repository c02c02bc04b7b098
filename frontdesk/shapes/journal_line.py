"""The journal as people read it."""

from datetime import date, datetime
from typing import NamedTuple

from frontdesk.shapes.done import Said
from frontdesk.verbs import NEVER_BY_F8


class JournalLine(NamedTuple):
    """One entry as people read it. ``in_force`` is false once it was undone.

    ``day`` is the service day that it is about, ``late`` whether it was written after that one, ``because`` the reason.
    ``verb`` is the value of a `Verb`, or one that only a newer release of the program knows.
    """

    entry: int
    verb: str
    said: Said
    at: datetime
    recorded_at: datetime
    by: str
    terminal: str
    in_force: bool
    patient: int | None
    reverses: int | None
    late: bool = False
    because: str = ""
    day: date | None = None

    @property
    def by_hand(self) -> bool:
        """Whether it is an act of staff, of which taking it back needs a reason once its day is over."""
        return self.verb not in NEVER_BY_F8
