"""Which tables are recorded in the journal, and which stand beside the record.

Beside it stands what must never be in it: credentials, attempts to sign in, who looked at what. Such a table is a plain
one and no mapped class, written in transactions of its own: within an act its rows would be counted, seen by no event,
and the act rolled back. No recorded table points at one, and no secret of theirs stands in a recorded column.
"""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint, text

from frontdesk.models import every
from frontdesk.models.base import Base
from frontdesk.models.types import Instant, LocalDay

JOURNAL = "journal"
OF_ROLL_CALLS = "what IN ('roll call', 'roll call: why')"
"""Lines of the access log: a roll call was opened while nobody was signed in, and why it was."""

credential = Table(
    "credential",
    Base.metadata,
    Column("staff_id", Integer, primary_key=True, autoincrement=False),
    Column("sealed", Text, nullable=False),
    Column("set_at", Instant, nullable=False),
    sqlite_strict=True,
)
"""The passphrase of somebody of the staff, sealed: nobody can read it back."""

wrong_try = Table(
    "wrong_try",
    Base.metadata,
    Column("whose", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("last", Instant, nullable=False),
    Column("terminal", Text, nullable=False),
    sqlite_strict=True,
)
"""How many tries to sign in were wrong since the last right one, when and at which terminal the last was made.

``whose`` is the id of who was named among the staff, 0 for the recovery code, and negative for a name of nobody.
"""

recovery_code = Table(
    "recovery_code",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sealed", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    sqlite_strict=True,
)
"""The one code, sealed likewise, by which a lead comes in again when no lead can."""

quick_code = Table(
    "quick_code",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("terminal", Text, nullable=False),
    Column("staff_id", Integer, nullable=False),
    Column("shift", LocalDay, nullable=False),
    Column("sealed", Text, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("terminal", "staff_id"),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)
"""The short code by which somebody unlocks one terminal on one service day, its shift; how often it was typed wrong."""

access = Table(
    "access",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("terminal", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("patient_id", Integer),
    Column("detail", Text, nullable=False),
    Index("ix_access_at", "at"),
    Index("ix_access_patient_id", "patient_id", "at"),
    Index("ix_access_roll_call", "id", sqlite_where=text(OF_ROLL_CALLS)),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)
"""Who looked at what (shapes/access.py), in UTC."""

BESIDE_THE_RECORD = frozenset({credential.name, wrong_try.name, recovery_code.name, quick_code.name, access.name})
"""Their names."""
GO_ON = frozenset({access.name})
"""Those of them that no restore takes back: who looked has looked."""


def recorded_names() -> tuple[str, ...]:
    """The tables that the journal can rebuild: all of these records but the journal itself and those beside it."""
    every()
    return tuple(name for name in Base.metadata.tables if name != JOURNAL and name not in BESIDE_THE_RECORD)
