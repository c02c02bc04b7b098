"""The signature under a day: what its report said, and what proves it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, Text, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, LocalDay, YesNo


class SignOff(Base):
    """A day was signed; its columns of reopening are empty while the signature stands.

    ``report`` is what ``report day --format json`` said, without blanks. A page says times by the clock of ``locale``:
    ``spoken`` is a JSON object of what the report says, to how it is said there. ``digest`` is that of the entries
    about the day up to the entry ``up_to``, behind which stands the one that signed. ``amendments`` is how many of them
    were written since the day was signed before. ``signed_in`` is whether ``by`` had proved who they are.
    """

    __tablename__ = "sign_off"
    __table_args__: Any = (
        Index("uq_sign_off_day", "day", unique=True, sqlite_where=text("reopened_at IS NULL")),
        Index("ix_sign_off_day", "day"),
        RECORDED,
    )

    day: Mapped[date] = recorded(LocalDay)
    report: Mapped[str] = recorded(Text)
    locale: Mapped[str] = recorded(Text)
    zone: Mapped[str] = recorded(Text)
    spoken: Mapped[str] = recorded(Text)
    digest: Mapped[str] = recorded(Text)
    up_to: Mapped[int] = recorded()
    amendments: Mapped[int] = recorded()
    by: Mapped[str] = recorded(Text)
    role: Mapped[str] = recorded(Text)
    signed_in: Mapped[bool] = recorded(YesNo)
    at: Mapped[datetime] = recorded(Instant)
    reopened_at: Mapped[datetime | None] = recorded(Instant)
    reopened_by: Mapped[str | None] = recorded(Text)
    reopened_because: Mapped[str | None] = recorded(Text)
