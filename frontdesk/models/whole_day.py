"""What is said of a whole day, by its local date: closed, opened late, ended early; and of one group on it."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, LocalDay, WallClock, YesNo

AS_USUAL = text("NULL")


class DayHours(Base):
    """When a date is not held as usual. ``closed`` is false where it is held though the settings close it.

    ``opens`` is a delayed opening, ``closes`` an early closing. It opens no day, and says why.
    """

    __tablename__ = "day_hours"
    __table_args__: Any = (UniqueConstraint("day"), RECORDED)

    day: Mapped[date] = recorded(LocalDay)
    closed: Mapped[bool] = recorded(YesNo)
    opens: Mapped[time | None] = recorded(WallClock, server_default=AS_USUAL)
    closes: Mapped[time | None] = recorded(WallClock, server_default=AS_USUAL)
    because: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)


class GroupChange(Base):
    """A group on one date, where it is not as usual: cancelled, its people led to another, or with another room."""

    __tablename__ = "group_change"
    __table_args__: Any = (UniqueConstraint("day", "group_id"), RECORDED)

    day: Mapped[date] = recorded(LocalDay)
    group_id: Mapped[int] = recorded(ForeignKey("program_group.id"))
    cancelled: Mapped[bool] = recorded(YesNo)
    moved_to: Mapped[int | None] = recorded(ForeignKey("program_group.id"), server_default=AS_USUAL)
    room: Mapped[str | None] = recorded(Text, server_default=AS_USUAL)
    facilitator: Mapped[str | None] = recorded(Text, server_default=AS_USUAL)
    hard: Mapped[int | None] = recorded(server_default=AS_USUAL)
    because: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
