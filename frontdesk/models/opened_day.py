"""A program day as it was run: its own copy of the settings, blocks and group sessions.

Changing the program never changes a day on which somebody arrived (docs/contract.md, Settings).
"""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, LocalDay, WallClock, YesNo


class Day(Base):
    """A service day that was opened by its first act. Without weekdays the site was closed, and expected nobody.

    ``opened_at`` is when its copy of the program was made; settings loaded before anybody came make it anew.
    ``kept_at`` is when it had ended and its people were kept with it; ``houses`` are those of that moment, as a JSON
    list of names and kinds. Days that ended before the program kept them have neither, and are told as people are now.
    """

    __tablename__ = "day"
    __table_args__: Any = (UniqueConstraint("day"), RECORDED)

    day: Mapped[date] = recorded(LocalDay)
    zone: Mapped[str] = recorded(Text)
    day_starts: Mapped[time] = recorded(WallClock)
    weekdays: Mapped[str] = recorded(Text)
    grace_minutes: Mapped[int] = recorded()
    checkout_opens_before_minutes: Mapped[int] = recorded()
    door_minutes: Mapped[int] = recorded()
    opened_at: Mapped[datetime] = recorded(Instant)
    kept_at: Mapped[datetime | None] = recorded(Instant, server_default=text("NULL"))
    houses: Mapped[str | None] = recorded(Text, server_default=text("NULL"))


class DayBlock(Base):
    """A block of one day. ``tracks`` are the ids of those it is for, as a JSON list; of none: it is for everybody."""

    __tablename__ = "day_block"
    __table_args__: Any = (UniqueConstraint("day_id", "name"), RECORDED)

    day_id: Mapped[int] = recorded(ForeignKey("day.id"))
    block_id: Mapped[int] = recorded(ForeignKey("program_block.id"))
    name: Mapped[str] = recorded(Text)
    starts: Mapped[time] = recorded(WallClock)
    ends: Mapped[time] = recorded(WallClock)
    kind: Mapped[str] = recorded(Text)
    countable: Mapped[bool] = recorded(YesNo)
    tracks: Mapped[str] = recorded(Text, default="[]", server_default="[]")


class GroupSession(Base):
    """One meeting of a group, with the limits it had that day."""

    __tablename__ = "group_session"
    __table_args__: Any = (
        UniqueConstraint("day_block_id", "name"),
        Index("ix_group_session_group", "group_id"),
        RECORDED,
    )

    day_block_id: Mapped[int] = recorded(ForeignKey("day_block.id"))
    group_id: Mapped[int] = recorded(ForeignKey("program_group.id"))
    name: Mapped[str] = recorded(Text)
    counter_name: Mapped[str | None] = recorded(Text)
    room: Mapped[str | None] = recorded(Text)
    facilitator: Mapped[str | None] = recorded(Text)
    key: Mapped[int] = recorded()
    soft: Mapped[int | None] = recorded()
    hard: Mapped[int | None] = recorded()
