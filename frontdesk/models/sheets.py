"""The paper sign-in sheets of groups, as they were entered: the word of whoever ran the group."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant


class GroupSheet(Base):
    """The sheet of a group session, by its newest word. ``signed`` is how many names stand on it.

    ``form`` is ``number`` where only that was compared, ``names`` where the names were read. ``word_of`` is who ran the
    group, ``by`` who entered it.
    """

    __tablename__ = "group_sheet"
    __table_args__: Any = (UniqueConstraint("session_id"), RECORDED)

    session_id: Mapped[int] = recorded(ForeignKey("group_session.id"))
    form: Mapped[str] = recorded(Text)
    signed: Mapped[int] = recorded()
    word_of: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)


class SheetLine(Base):
    """What a sheet says of one visit: ``on the sheet``, ``counted``, ``present`` without signing, ``not on the sheet``.

    ``late`` is when they were let in after the beginning, ``left`` when they left the group before its end.
    """

    __tablename__ = "sheet_line"
    __table_args__: Any = (
        UniqueConstraint("sheet_id", "visit_id"),
        Index("ix_sheet_line_visit", "visit_id"),
        RECORDED,
    )

    sheet_id: Mapped[int] = recorded(ForeignKey("group_sheet.id"))
    visit_id: Mapped[int] = recorded(ForeignKey("visit.id"))
    mark: Mapped[str] = recorded(Text)
    late: Mapped[datetime | None] = recorded(Instant)
    left: Mapped[datetime | None] = recorded(Instant)
