"""The journal as people read it."""

from datetime import datetime
from typing import NamedTuple

from frontdesk.shapes.done import Said


class JournalLine(NamedTuple):
    """One entry as people read it. ``in_force`` is false once it was undone.

    ``late`` is what was written after the end of the day that it is about, ``because`` the reason.
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
