"""Rows that entries still name and that an undo took away: read from the journal, as they were then."""

import json
from typing import TypeVar

from sqlalchemy.orm import Session

from frontdesk.database.recorder import from_rest
from frontdesk.errors import Defect
from frontdesk.models import Base

R = TypeVar("R", bound=Base)


def named_row(session: Session, kind: type[R], key: int) -> R:
    """The row, or what it was when it was taken away: a value apart from the session."""
    return session.get(kind, key) or _as_it_was(session, kind, key)


def _as_it_was(session: Session, kind: type[R], key: int) -> R:
    from frontdesk import later_queries  # seldom asked: no start waits for it

    table = kind.__tablename__
    for changes in session.scalars(*later_queries.undos_about(table, key)):
        for name, id, before, after in json.loads(changes):
            if (name, id) == (table, key) and before and after is None:
                columns = kind.__table__.columns
                return kind(**{name: from_rest(columns[name], value) for name, value in before.items()})
    raise Defect(f"row {key} of {table} is named, and nothing took it away")
