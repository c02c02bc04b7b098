"""Which tables are recorded in the journal, and which stand beside the record.

Beside it stands what must never be in it: credentials, attempts to sign in, who looked at what. Such a table is a plain
one and no mapped class, written in transactions of its own: within an act its rows would be counted, seen by no event,
and the act rolled back. No recorded table points at one, and no secret of theirs stands in a recorded column.
"""

from frontdesk.models import every
from frontdesk.models.base import Base

BESIDE_THE_RECORD: frozenset[str] = frozenset()
"""Their names. There is none yet."""
JOURNAL = "journal"


def recorded_names() -> tuple[str, ...]:
    """The tables that the journal can rebuild: all of these records but the journal itself and those beside it."""
    every()
    return tuple(name for name in Base.metadata.tables if name != JOURNAL and name not in BESIDE_THE_RECORD)
