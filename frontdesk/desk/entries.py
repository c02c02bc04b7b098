"""Writing journal entries: one an act, chained, under the write lock."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.recorder import Change
from frontdesk.models.journal import FIRST_PREV, canonical, chained, journal
from frontdesk.models.types import instant_text
from frontdesk.views import Actor


@dataclass(frozen=True, slots=True)
class Entry:
    """One act, as the journal keeps it; ``seq`` and the chain are given when it is appended."""

    verb: str
    recorded_at: datetime
    happened_at: datetime
    service_day: date
    actor: Actor
    source: str
    changes: list[Change]
    subject: int | None = None
    reverses: int | None = None
    request: str | None = None


def append(session: Session, entry: Entry) -> int:
    """Append the entry to the chain; returns its seq. The transaction holds the write lock."""
    last = session.execute(*queries.last_entry()).first()
    row: dict[str, object] = {
        "seq": last.seq + 1 if last else 1,
        "recorded_at": instant_text(entry.recorded_at),
        "happened_at": instant_text(entry.happened_at),
        "service_day": entry.service_day.isoformat(),
        "actor": entry.actor.name,
        "role": entry.actor.role.value,
        "terminal": entry.actor.terminal,
        "source": entry.source,
        "verb": entry.verb,
        "subject": entry.subject,
        "changes": canonical(entry.changes),
        "reverses": entry.reverses,
        "request": entry.request,
        "prev": last.hash if last else FIRST_PREV,
    }
    row["hash"] = chained(row)
    session.execute(insert(journal), row)
    return int(str(row["seq"]))
