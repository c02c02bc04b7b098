"""What proves who somebody is, and who may sign in by it."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.errors import LastLead
from frontdesk.models import Staff
from frontdesk.models.beside import credential, recovery_code
from frontdesk.rules.names import fold
from frontdesk.shapes.staff import Role

THE_CODE = 1
"""The id of the one recovery code."""


class Known(NamedTuple):
    """Somebody who may sign in, and what their passphrase was sealed to."""

    staff_id: int
    name: str
    word: str | None
    role: str
    sealed: str


def has_sign_in(session: Session) -> bool:
    """Whether staff sign in here: somebody who is active has a passphrase, be it for one day that is over."""
    return bool(session.scalar(select(queries.STAFF_SIGN_IN)))


def who_sign_in(session: Session, day: date | None) -> list[Known]:
    """Everybody who may sign in on a service day; with None who may on any, without those of one day."""
    columns = (Staff.id, Staff.name, Staff.sign_in, Staff.role, credential.c.sealed)
    rows = (
        select(*columns)
        .join(credential, credential.c.staff_id == Staff.id)
        .where(Staff.active.is_(True))
        .order_by(Staff.id)
    )
    on_it = rows.where(or_(Staff.signs_in_on.is_(None), Staff.signs_in_on == day))
    return [Known(*row) for row in session.execute(on_it)]


def known_as(session: Session, name: str, day: date) -> Known | None:
    """Who signs in on a service day under this name, their own or the short one, however it is written."""
    wanted = fold(name)
    called = ((each, filter(None, (each.name, each.word))) for each in who_sign_in(session, day))
    return next((each for each, names in called if wanted in map(fold, names)), None)


def refuse_without_lead(session: Session) -> None:
    """Raises LastLead where staff have passphrases, and no lead among them may sign in, but for one day."""
    if session.scalar(select(credential.c.staff_id).limit(1)) is None:
        return
    if not any(each.role == Role.LEAD for each in who_sign_in(session, None)):
        raise LastLead


def give(session: Session, staff_id: int, sealed: str, now: datetime) -> None:
    """From now on this is what their passphrase is sealed to."""
    drop(session, staff_id)
    session.execute(insert(credential).values(staff_id=staff_id, sealed=sealed, set_at=now))


def drop(session: Session, staff_id: int) -> None:
    """They have no passphrase any more."""
    session.execute(delete(credential).where(credential.c.staff_id == staff_id))


def sealed_code(session: Session) -> str | None:
    """What the recovery code was sealed to."""
    return session.scalar(select(recovery_code.c.sealed))


def give_code(session: Session, sealed: str, now: datetime) -> None:
    """From now on this is the recovery code, and the one before opens nothing."""
    session.execute(delete(recovery_code))
    session.execute(insert(recovery_code).values(id=THE_CODE, sealed=sealed, made_at=now))
