"""The journal: one entry an act, appended and never changed; triggers and a hash chain see to it.

An entry has one of two forms, and is hashed by its own for ever. New ones have the second, whose hash holds only a
digest of what the entry changed, so that ``changes`` can be taken out one day and the chain still proves the rest.

It is a plain table and not a mapped class, since it records the others and is not recorded itself.
"""

import hashlib
import json
from collections.abc import Mapping

from sqlalchemy import Column, Index, Integer, Table, Text, text

from frontdesk.models.base import Base

FIRST_PREV = "0" * 64
FORM = 2
"""The form of new entries."""
SINCE_FORM_2 = ("form", "because", "word_of", "salt", "hmac")
"""The columns that entries of the first form do not have: they say nothing, and form 1."""

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
    Column("form", Integer, nullable=False, server_default=text("1")),
    Column("because", Text, server_default=text("NULL")),
    Column("word_of", Text, server_default=text("NULL")),
    Column("salt", Text, server_default=text("NULL")),
    Column("hmac", Text, server_default=text("NULL")),
    Index("ix_journal_service_day", "service_day", "seq"),
    Index("ix_journal_subject", "subject", "seq"),
    Index(
        "ix_journal_told",
        "subject",
        "seq",
        sqlite_where=text("verb IN ('update', 'note', 'absent', 'excuse', 'outreach', 'admit')"),
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


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: object) -> str:
    """JSON with sorted keys, no spaces, and letters as they are."""
    return _CANONICAL.encode(value)


def chained(row: Mapping[str, object]) -> str:
    """The hash of an entry: SHA-256 over its form, ``prev``, and all other columns as they stand.

    Instants enter as their text to the microsecond. ``changes`` enters in the first form as the canonical JSON value it
    holds, in the second as SHA-256 over ``salt`` and the text of the changes; an ``hmac`` is over the hash and not in
    it. Raises ValueError for changes that are no JSON, and for an entry that has what its form does not.
    """
    if row["form"] == 1:
        if any(row[column] is not None for column in SINCE_FORM_2[1:]):
            raise ValueError("an entry of the first form says what only the second can")
        left_out, changes = {"prev", "hash", *SINCE_FORM_2}, json.loads(str(row["changes"]))
    elif row["form"] == FORM:
        left_out, changes = {"prev", "hash", "hmac"}, _digest(f"{row['salt']}{row['changes']}")
    else:
        raise ValueError("there is no such form of an entry")
    others = {key: value for key, value in row.items() if key not in left_out} | {"changes": changes}
    return _digest(f"{row['form']}\n{row['prev']}\n{canonical(others)}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
