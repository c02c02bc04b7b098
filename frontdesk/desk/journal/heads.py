"""The journal's head: read, proven against what was written down of it elsewhere, and left behind by a restore."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.errors import DoesNotHold
from frontdesk.models.journal import FIRST_PREV
from frontdesk.models.types import instant_of
from frontdesk.rules.heads import PRINTED_DIGITS, Head
from frontdesk.verbs import Verb

TABLE = "restoration"


def head(session: Session) -> Head:
    """How far the journal is."""
    row = session.execute(*later_queries.head()).first()
    return Head(row.seq, row.hash, instant_of(row.recorded_at)) if row else Head(0, FIRST_PREV)


def head_at(session: Session, entry: int) -> Head | None:
    """How far the journal was when an entry was its newest; None where there is no such entry."""
    row = session.execute(*later_queries.head_at(entry)).first()
    return Head(row.seq, row.hash, instant_of(row.recorded_at)) if row else None


def prove(session: Session, written: Head) -> None:
    """Raises DoesNotHold unless the entry that was the head then is here, and is what it was; verify the chain first.

    Each hash is over the one before, so all entries up to it are then what they were.
    """
    if written.entry == 0:
        return
    found = head_at(session, written.entry)
    if found is None:
        raise DoesNotHold(why=f"Entry {written.entry} is not here: {_why_not(session, written.entry)}")
    if not found.hash.startswith(written.hash):
        why = (
            f"Entry {written.entry} is not the one that was written down: its hash was "
            f"{written.hash[:PRINTED_DIGITS]}, and is {found.hash[:PRINTED_DIGITS]}. The journal was written anew "
            "since: keep the file, and compare with a backup."
        )
        raise DoesNotHold(why=why)


def _why_not(session: Session, entry: int) -> str:
    restore = session.scalar(*later_queries.next_after(entry))
    if restore:
        return f"the restore of entry {restore} put records in place that end before it. What it replaced is kept."
    return f"the journal ends with entry {head(session).entry}. Keep the file, and compare with a backup."


def restores_onto(row: Mapping[str, Any], last: Head) -> bool:
    """Whether an entry is that of a restore that found this head, and says that it leaves the numbers behind it out."""
    if row["verb"] != Verb.RESTORE:
        return False
    try:
        [[table, _, before, after]] = json.loads(row["changes"])
        told = (after["found_entry"], after["found_hash"], after["goes_after"])
    except (ValueError, TypeError, KeyError):
        return False
    return table == TABLE and before is None and told == (last.entry, last.hash, row["seq"] - 1)
