"""The journal as people read it."""

from datetime import datetime
from typing import NamedTuple

from frontdesk.shapes.done import Said
from frontdesk.verbs import Verb


class JournalLine(NamedTuple):
    """One entry as people read it. ``in_force`` is false once it was undone."""

    entry: int
    verb: Verb
    said: Said
    at: datetime
    recorded_at: datetime
    by: str
    terminal: str
    in_force: bool
    patient: int | None
    reverses: int | None
