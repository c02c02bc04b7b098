"""The site: its settings, and the standing program of blocks and groups."""

from datetime import time
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, kept
from frontdesk.models.types import Truth, WallClock


class Site(Base):
    """The one site of these records. Only demo records have a clock apart from the real one."""

    __tablename__ = "site"
    __table_args__: Any = (CheckConstraint("demo = 1 OR clock_offset = 0", name="real_clock"), RECORDED)

    name: Mapped[str] = kept(Text)
    zone: Mapped[str] = kept(Text)
    locale: Mapped[str] = kept(Text)
    day_starts: Mapped[time] = kept(WallClock)
    weekdays: Mapped[str] = kept(Text)
    grace_minutes: Mapped[int] = kept()
    checkout_opens_before_minutes: Mapped[int] = kept()
    names_hide_after_seconds: Mapped[int] = kept()
    door_minutes: Mapped[int] = kept()
    countable_minutes_a_day: Mapped[int] = kept()
    countable_days_a_week: Mapped[int] = kept()
    countable_minutes_a_week: Mapped[int] = kept()
    left_early_reasons: Mapped[str] = kept(Text)
    absent_reasons: Mapped[str] = kept(Text)
    excused_reasons: Mapped[str] = kept(Text)
    demo: Mapped[bool] = kept(Truth)
    clock_offset: Mapped[int] = kept()


class ProgramBlock(Base):
    """A block of the standing program day. Retired, never deleted: plans and past days point at it."""

    __tablename__ = "program_block"

    name: Mapped[str] = kept(Text)
    starts: Mapped[time] = kept(WallClock)
    ends: Mapped[time] = kept(WallClock)
    kind: Mapped[str] = kept(Text)
    countable: Mapped[bool] = kept(Truth)
    retired: Mapped[bool] = kept(Truth)


class ProgramGroup(Base):
    """A standing class, workshop or activity of a block."""

    __tablename__ = "program_group"
    __table_args__: Any = (Index("ix_program_group_block", "block_id"), RECORDED)

    block_id: Mapped[int] = kept(ForeignKey("program_block.id"))
    name: Mapped[str] = kept(Text)
    counter_name: Mapped[str | None] = kept(Text)
    room: Mapped[str | None] = kept(Text)
    facilitator: Mapped[str | None] = kept(Text)
    key: Mapped[int] = kept()
    soft: Mapped[int | None] = kept()
    hard: Mapped[int | None] = kept()
    retired: Mapped[bool] = kept(Truth)
