"""The one site of the records."""

import json

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.errors import DamagedRecords
from frontdesk.models import Site


def the_site(session: Session) -> Site:
    """The one site of the records. Raises DamagedRecords where there is none."""
    site = session.scalars(*queries.the_site()).first()
    if site is None:
        raise no_site()
    return site


def no_site() -> DamagedRecords:
    """What is wrong with records that have no site."""
    return DamagedRecords(path="the records", why="the site is not in them")


def reasons_of(recorded: str) -> tuple[str, ...]:
    """The list of reasons as the site keeps it."""
    return tuple(json.loads(recorded))
