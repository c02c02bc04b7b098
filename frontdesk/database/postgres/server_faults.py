"""What PostgreSQL or its driver says when something is wrong, as the sentences staff read."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from frontdesk.database.places import Server
from frontdesk.errors import (
    Busy,
    DamagedRecords,
    FullDisk,
    NoRights,
    NoSuchDatabase,
    NotEncrypted,
    ReadOnlyRecords,
    Refusal,
    ServerAway,
    ServerFull,
    ServerRefuses,
    UnfitText,
    Unusable,
)

STATES: dict[str, type[Unusable]] = {
    "25006": ReadOnlyRecords,
    "28000": ServerRefuses,
    "28P01": ServerRefuses,
    "3D000": NoSuchDatabase,
    "3F000": DamagedRecords,
    "42501": NoRights,
    "42703": DamagedRecords,
    "42P01": DamagedRecords,
    "53100": FullDisk,
    "53300": ServerFull,
    "57P01": ServerAway,
    "57P02": ServerAway,
    "57P03": ServerAway,
    "57P05": ServerAway,
    "25P03": ServerAway,
    "XX001": DamagedRecords,
    "XX002": DamagedRecords,
}
"""By the code that the server gives (Appendix A of its manual)."""
BUSY, UNFIT = "55P03", ("22021", "22P05")
SAID: tuple[tuple[str, type[Unusable]], ...] = (
    ("too many connections", ServerFull),
    ("remaining connection slots", ServerFull),
    ("too many clients", ServerFull),
    ("authentication failed", ServerRefuses),
    ("no password supplied", ServerRefuses),
    ("no pg_hba.conf entry", ServerRefuses),
    ("permission denied for database", NoRights),
    ("does not support ssl", NotEncrypted),
    ("is not permitted to log in", ServerRefuses),
    ("not currently accepting connections", ServerAway),
    ("role ", ServerRefuses),
    ("database ", NoSuchDatabase),
)
"""By its words: where a connection cannot be made the driver gives no code."""


@contextmanager
def as_unusable(server: Server) -> Iterator[None]:
    """Faults of the server become Unusable; Busy where it is locked, UnfitText for what is no text to it.

    Anything else goes through as it is.
    """
    try:
        yield
    except UnicodeEncodeError:  # half of a sign, which no UTF-8 holds
        raise UnfitText from None
    except Exception as error:  # SQLAlchemy's hold the driver's; they are not named, for a start does not wait for them
        found = said_of(server, getattr(error, "orig", None) or error)
        if found is None:
            raise
        raise found from error


def said_of(server: Server, error: BaseException) -> Unusable | Refusal | None:
    """The sentence for what the driver raised, or None where it is no fault of the server."""
    state = getattr(error, "sqlstate", None)
    if state == BUSY:
        return Busy()
    if isinstance(error, psycopg.DataError) and (state in UNFIT or "NUL" in str(error)):
        return UnfitText()
    kind = STATES.get(state or "")
    if kind is None and state is None and isinstance(error, psycopg.ProgrammingError):
        kind = ServerAway  # the driver cannot read the URL
    if kind is None and state is None and isinstance(error, psycopg.OperationalError):
        words = str(error).lower()
        kind = next((kind for sign, kind in SAID if sign in words), ServerAway)
    return kind(path=str(server), why=_first_line(error)) if kind else None


def _first_line(error: BaseException) -> str:
    """What the server said, without what stands before and behind it."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0].rpartition("FATAL:")[2].strip().rstrip(".") if lines else type(error).__name__
