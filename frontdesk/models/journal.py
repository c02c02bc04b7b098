"""The journal: one entry an act, appended and never changed; triggers and a hash chain see to it.

It is a plain table and not a mapped class, since it records the others and is not recorded itself.
"""

import hashlib
import json
from collections.abc import Mapping

from sqlalchemy import Column, Index, Integer, Table, Text, text

from frontdesk.models.base import Base

FIRST_PREV = "0" * 64

journal = Table(
    "journal",
    Base.metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("recorded_at", Text, nullable=False),
    Column("happened_at", Text, nullable=False),
    Column("service_day", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("terminal", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("subject", Integer),
    Column("changes", Text, nullable=False),
    Column("reverses", Integer),
    Column("request", Text),
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("ix_journal_service_day", "service_day", "seq"),
    Index("ix_journal_subject", "subject", "seq"),
    Index(
        "ix_journal_told",
        "subject",
        "seq",
        sqlite_where=text("verb IN ('update', 'note', 'absent', 'excuse', 'admit')"),
    ),
    Index("ix_journal_reverses", "reverses", sqlite_where=text("reverses IS NOT NULL")),
    Index("uq_journal_request", "request", unique=True, sqlite_where=text("request IS NOT NULL")),
    sqlite_strict=True,
)

# Triggers that Alembic's autogenerate does not see; the first migration makes them, a test compares both.
APPEND_ONLY = {
    "journal_no_update": "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "journal_no_delete": "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
}


def canonical(value: object) -> str:
    """JSON with sorted keys, no spaces, and letters as they are."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def chained(row: Mapping[str, object]) -> str:
    """The hash of an entry: SHA-256 over the version, ``prev``, and all other columns as they stand.

    ``changes`` enters as the canonical JSON value it holds, the instants as their text to the microsecond.
    """
    others = {key: value for key, value in row.items() if key not in ("prev", "hash")}
    others["changes"] = json.loads(str(row["changes"]))
    return hashlib.sha256(f"1\n{row['prev']}\n{canonical(others)}".encode()).hexdigest()
