"""What proves a signature: the digest of all that the journal said of a day when it was signed."""

import hashlib
from datetime import date

from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.errors import DoesNotHold
from frontdesk.models.journal import chained


def day_digest(session: Session, day: date, up_to: int) -> str:
    """SHA-256, in hex, over the hashes of the entries about a day up to an entry, one a line.

    Each hash is made anew of what its entry says. Raises DoesNotHold where an entry is nothing that has one.
    """
    try:
        hashes = [chained(dict(row._mapping)) for row in session.execute(*later_queries.about_day(day, up_to))]
    except ValueError:
        raise broken(day) from None
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def prove(session: Session, day: date, up_to: int, digest: str) -> None:
    """Raises DoesNotHold where the journal no longer says of the day what it said when this was its digest."""
    if day_digest(session, day, up_to) != digest:
        raise broken(day)


def broken(day: date) -> DoesNotHold:
    """What is said of a signature that nothing proves any more."""
    why = (
        f"The signature of {day} does not hold: it is not over what the journal now says of that day. Trust neither, "
        "keep the file, and compare with a backup."
    )
    return DoesNotHold(why=why)
