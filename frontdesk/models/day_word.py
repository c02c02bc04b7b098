"""What is said ahead of a person's day: not coming, coming on another day, coming later, leaving earlier."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, LocalDay, WallClock, YesNo
from frontdesk.shapes.said_ahead import SaidAhead

NOT_SAID = text("NULL")


class DayWord(Base):
    """What is said of one person on one local date; it opens no day, and the newer word replaces the older.

    ``expected`` outweighs their weekdays, ``starts`` is a later start that was agreed, by the word of ``agreed_by``;
    ``instead_of`` is the date that was exchanged for this one. ``away`` is the kind of an absence, for the whole day
    or ``since`` and ``until`` a time of its clock. ``comes_at`` is when they will come, as they said on the day itself.
    """

    __tablename__ = "day_word"
    __table_args__: Any = (UniqueConstraint("patient_id", "day"), Index("ix_day_word_day", "day"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    day: Mapped[date] = recorded(LocalDay)
    expected: Mapped[bool | None] = recorded(YesNo, server_default=NOT_SAID)
    starts: Mapped[time | None] = recorded(WallClock, server_default=NOT_SAID)
    instead_of: Mapped[date | None] = recorded(LocalDay, server_default=NOT_SAID)
    agreed_by: Mapped[str | None] = recorded(Text, server_default=NOT_SAID)
    away: Mapped[str | None] = recorded(Text, server_default=NOT_SAID)
    reason: Mapped[str | None] = recorded(Text, server_default=NOT_SAID)
    excused_by: Mapped[str | None] = recorded(Text, server_default=NOT_SAID)
    told_by: Mapped[str | None] = recorded(Text, server_default=NOT_SAID)
    since: Mapped[time | None] = recorded(WallClock, server_default=NOT_SAID)
    until: Mapped[time | None] = recorded(WallClock, server_default=NOT_SAID)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    comes_at: Mapped[time | None] = recorded(WallClock, server_default=NOT_SAID)

    @property
    def said(self) -> SaidAhead:
        """The same, as rules and lists read it."""
        return SaidAhead(**{column: getattr(self, column) for column in SaidAhead._fields})
