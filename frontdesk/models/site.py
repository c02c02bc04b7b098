"""The site: its settings, and the standing program of blocks and groups."""

from datetime import time
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import WallClock, YesNo


class Site(Base):
    """The one site of these records. Only demo records have a clock apart from the real one."""

    __tablename__ = "site"
    __table_args__: Any = (CheckConstraint("demo = 1 OR clock_offset = 0", name="real_clock"), RECORDED)

    name: Mapped[str] = recorded(Text)
    zone: Mapped[str] = recorded(Text)
    locale: Mapped[str] = recorded(Text)
    day_starts: Mapped[time] = recorded(WallClock)
    weekdays: Mapped[str] = recorded(Text)
    grace_minutes: Mapped[int] = recorded()
    checkout_opens_before_minutes: Mapped[int] = recorded()
    names_hide_after_seconds: Mapped[int] = recorded()
    door_minutes: Mapped[int] = recorded()
    countable_minutes_a_day: Mapped[int] = recorded()
    countable_days_a_week: Mapped[int] = recorded()
    countable_minutes_a_week: Mapped[int] = recorded()
    left_early_reasons: Mapped[str] = recorded(Text)
    absent_reasons: Mapped[str] = recorded(Text)
    excused_reasons: Mapped[str] = recorded(Text)
    demo: Mapped[bool] = recorded(YesNo)
    clock_offset: Mapped[int] = recorded()


class ProgramBlock(Base):
    """A block of the standing program day. Retired, never deleted: plans and past days point at it."""

    __tablename__ = "program_block"

    name: Mapped[str] = recorded(Text)
    starts: Mapped[time] = recorded(WallClock)
    ends: Mapped[time] = recorded(WallClock)
    kind: Mapped[str] = recorded(Text)
    countable: Mapped[bool] = recorded(YesNo)
    retired: Mapped[bool] = recorded(YesNo)


class ProgramGroup(Base):
    """A standing class, workshop or activity of a block."""

    __tablename__ = "program_group"
    __table_args__: Any = (Index("ix_program_group_block", "block_id"), RECORDED)

    block_id: Mapped[int] = recorded(ForeignKey("program_block.id"))
    name: Mapped[str] = recorded(Text)
    counter_name: Mapped[str | None] = recorded(Text)
    room: Mapped[str | None] = recorded(Text)
    facilitator: Mapped[str | None] = recorded(Text)
    key: Mapped[int] = recorded()
    soft: Mapped[int | None] = recorded()
    hard: Mapped[int | None] = recorded()
    retired: Mapped[bool] = recorded(YesNo)
