"""The reading-in of a census file: which file, and how far it came."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant


class CensusRun(Base):
    """One import of a census; unfinished until every row was read, so the same file goes on where it stopped.

    ``file_name`` is its name without its folder. As JSON: ``header`` the cells of its header, ``mapping`` column to
    cell, ``dates`` the order its dates were read in, by column, ``absent`` the ids of those admitted here whom the file
    does not name. Who is in a file is never kept: what it said of a person is in their entries.
    """

    __tablename__ = "census_run"
    __table_args__: Any = (Index("ix_census_run_file", "file_hash"), RECORDED)

    file_hash: Mapped[str] = recorded(Text)
    rows_total: Mapped[int] = recorded()
    rows_done: Mapped[int] = recorded()
    started_at: Mapped[datetime] = recorded(Instant)
    finished_at: Mapped[datetime | None] = recorded(Instant)
    file_name: Mapped[str] = recorded(Text, default="", server_default="")
    header: Mapped[str] = recorded(Text, default="[]", server_default="[]")
    mapping: Mapped[str] = recorded(Text, default="{}", server_default="{}")
    dates: Mapped[str] = recorded(Text, default="{}", server_default="{}")
    absent: Mapped[str] = recorded(Text, default="[]", server_default="[]")
