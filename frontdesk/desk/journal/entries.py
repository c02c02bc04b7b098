"""Journal entries: written one an act, chained, under the write lock; and found by their number."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Row
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.recorder import Change, Recorder
from frontdesk.database.row_statements import append_all
from frontdesk.models.journal import FIRST_PREV, FORM, canonical, chained, journal
from frontdesk.models.types import instant_text
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import Verb

SALT_BYTES = 16


class End(NamedTuple):
    """The newest entry: its place in the chain, and what the next one is chained to."""

    seq: int
    hash: str


class JournalRow(NamedTuple):
    """An entry as the journal keeps it, column by column: what reading it back would give."""

    seq: int
    recorded_at: str
    happened_at: str
    service_day: str
    actor: str
    role: str
    terminal: str
    source: str
    verb: str
    subject: int | None
    changes: str
    reverses: int | None
    request: str | None
    prev: str
    hash: str
    form: int
    because: str | None
    word_of: str | None
    salt: str | None
    hmac: str | None


class Entry(NamedTuple):
    """One act, as the journal keeps it; ``seq``, the chain and a salt are given when it is appended.

    ``because`` is the reason of what is written after its day, ``word_of`` by whose word it was done.
    """

    verb: Verb
    recorded_at: datetime
    happened_at: datetime
    service_day: date
    actor: Actor
    source: str
    changes: list[Change]
    subject: int | None = None
    reverses: int | None = None
    request: str | None = None
    because: str | None = None
    word_of: str | None = None


def append(session: Session, entry: Entry) -> JournalRow:
    """Append the entry to the chain; returns it as it stands now. The transaction holds the write lock."""
    (row,) = append_several(session, [entry])
    return JournalRow(**row)


def append_several(session: Session, several: Sequence[Entry]) -> list[dict[str, Any]]:
    """Append entries to the chain one behind the other; returns each by column.

    They say all that was written since the act began, or a Defect is raised.
    """
    rows: list[dict[str, Any]] = []
    end, key = end_of(session), session.info.get("key")
    for entry in several:
        rows.append(_sealed(_chained_to(end, entry), key))
        end = End(rows[-1]["seq"], rows[-1]["hash"])
    told = append_all(session.connection(), journal, rows)
    session.info["journal ends"] = end
    recorder: Recorder = session.info["recorder"]
    recorder.entered(len(rows), *told)
    recorder.newest = end
    return rows


def _chained_to(end: End, entry: Entry) -> dict[str, Any]:
    row: dict[str, Any] = {
        "seq": end.seq + 1,
        "recorded_at": instant_text(entry.recorded_at),
        "happened_at": instant_text(entry.happened_at),
        "service_day": entry.service_day.isoformat(),
        "actor": entry.actor.name,
        "role": entry.actor.role.value,
        "terminal": entry.actor.terminal,
        "source": entry.source,
        "verb": entry.verb.value,
        "subject": entry.subject,
        "changes": canonical(entry.changes),
        "reverses": entry.reverses,
        "request": entry.request,
        "prev": end.hash,
        "form": FORM,
        "because": entry.because,
        "word_of": entry.word_of,
        # Without it who knows what may have been changed could find out by trying whether it was.
        "salt": secrets.token_hex(SALT_BYTES),
        "hmac": None,
    }
    return row | {"hash": chained(row)}


def _sealed(row: dict[str, Any], key: bytes | None) -> dict[str, Any]:
    """The entry with its seal, where this program has the key."""
    if key is None:
        return row
    from frontdesk.database.seals import seal  # few sites have a key: no start waits for it

    return row | {"hmac": seal(key, row["hash"])}


def ends_at(session: Session, seq: int | None, last_hash: str | None) -> None:
    """Remember in the session where the journal ends. It was read under the write lock, so nobody else appends."""
    session.info["journal ends"] = End(seq, last_hash) if seq and last_hash else End(0, FIRST_PREV)


def end_of(session: Session) -> End:
    """The journal's end, asked once a transaction: under its lock nobody else appends."""
    if "journal ends" not in session.info:
        last = session.execute(*queries.last_entry()).first()
        ends_at(session, *(last or (None, None)))
    end: End = session.info["journal ends"]
    return end


def entry(session: Session, seq: int) -> Row[Any] | None:
    """One entry, with all its columns."""
    return session.execute(*queries.entry(seq)).first()
