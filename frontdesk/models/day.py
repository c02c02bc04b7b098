"""A program day as it was run: its own copy of the settings, blocks and group sessions.

Changing the program never changes a day that was opened (docs/contract.md, Settings).
"""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, kept
from frontdesk.models.types import Instant, LocalDay, Truth, WallClock


class Day(Base):
    """A service day that was opened by its first act."""

    __tablename__ = "day"
    __table_args__: Any = (UniqueConstraint("day"), RECORDED)

    day: Mapped[date] = kept(LocalDay)
    zone: Mapped[str] = kept(Text)
    day_starts: Mapped[time] = kept(WallClock)
    weekdays: Mapped[str] = kept(Text)
    grace_minutes: Mapped[int] = kept()
    checkout_opens_before_minutes: Mapped[int] = kept()
    door_minutes: Mapped[int] = kept()
    opened_at: Mapped[datetime] = kept(Instant)


class DayBlock(Base):
    """A block of one day."""

    __tablename__ = "day_block"
    __table_args__: Any = (UniqueConstraint("day_id", "name"), RECORDED)

    day_id: Mapped[int] = kept(ForeignKey("day.id"))
    block_id: Mapped[int] = kept(ForeignKey("program_block.id"))
    name: Mapped[str] = kept(Text)
    starts: Mapped[time] = kept(WallClock)
    ends: Mapped[time] = kept(WallClock)
    kind: Mapped[str] = kept(Text)
    countable: Mapped[bool] = kept(Truth)


class GroupSession(Base):
    """One meeting of a group, with the limits it had that day."""

    __tablename__ = "group_session"
    __table_args__: Any = (
        UniqueConstraint("day_block_id", "name"),
        Index("ix_group_session_group", "group_id"),
        RECORDED,
    )

    day_block_id: Mapped[int] = kept(ForeignKey("day_block.id"))
    group_id: Mapped[int] = kept(ForeignKey("program_group.id"))
    name: Mapped[str] = kept(Text)
    counter_name: Mapped[str | None] = kept(Text)
    room: Mapped[str | None] = kept(Text)
    facilitator: Mapped[str | None] = kept(Text)
    key: Mapped[int] = kept()
    soft: Mapped[int | None] = kept()
    hard: Mapped[int | None] = kept()
