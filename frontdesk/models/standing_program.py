"""The standing program: its blocks and groups."""

from datetime import time
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import WallClock, YesNo


class ProgramBlock(Base):
    """A block of the standing program day. Retired, never deleted: plans and past days point at it.

    ``weekdays`` is empty where it is held on every program day.
    """

    __tablename__ = "program_block"

    name: Mapped[str] = recorded(Text)
    starts: Mapped[time] = recorded(WallClock)
    ends: Mapped[time] = recorded(WallClock)
    kind: Mapped[str] = recorded(Text)
    countable: Mapped[bool] = recorded(YesNo)
    retired: Mapped[bool] = recorded(YesNo)
    weekdays: Mapped[str] = recorded(Text, default="", server_default="")


class BlockTrack(Base):
    """A block belongs to a track. One that belongs to none is for everybody."""

    __tablename__ = "block_track"
    __table_args__: Any = (
        UniqueConstraint("block_id", "track_id"),
        Index("ix_block_track_track", "track_id"),
        RECORDED,
    )

    block_id: Mapped[int] = recorded(ForeignKey("program_block.id"))
    track_id: Mapped[int] = recorded(ForeignKey("track.id"))


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
