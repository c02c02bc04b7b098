"""Mapped rows as their session holds them: as they stand in the records, with nothing left to write.

What SQLAlchemy does at the end of its own loading and flushing is done so for the rows that the driver read and wrote.
"""

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import instance_state

from frontdesk.models import Base


def hold(session: Session, row: Base) -> None:
    """From now on the session holds a row that was in none, by its id, as one that stands as it is."""
    state = instance_state(row)
    state.key, state.session_id = state.mapper.identity_key_from_primary_key((row.id,)), session.hash_key
    session.identity_map.add(state)


def settle(session: Session, row: Base) -> None:
    """Whatever was set on a row stands in the records now."""
    state = instance_state(row)
    state._commit_all(state.dict, session.identity_map)
