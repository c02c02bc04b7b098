"""Attendance: visits with their stays and seats, and what was written down of those who did not come."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, YesNo

OPEN, CHECKED_OUT, LEFT_OPEN = "open", "checked out", "left open"
CALLED, NO_CALL, EXCUSED = "called", "no call", "excused"


class Visit(Base):
    """One patient's program day in the building, from the first arrival to the check-out.

    The database forbids a second visit of a patient and day, and a second open one. ``told_by`` names who said when
    they left, where the desk did not see it; ``in_spite_of`` is the kind of an absence that was said
    ahead, of who came all the same.
    """

    __tablename__ = "visit"
    __table_args__: Any = (
        UniqueConstraint("patient_id", "day_id"),
        Index("ix_visit_day", "day_id"),
        Index("uq_visit_open", "patient_id", unique=True, sqlite_where=text("status = 'open'")),
        RECORDED,
    )

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    day_id: Mapped[int] = recorded(ForeignKey("day.id"))
    status: Mapped[str] = recorded(Text)
    scheduled: Mapped[bool] = recorded(YesNo)
    known_by: Mapped[str] = recorded(Text)
    known_by_name: Mapped[str] = recorded(Text)
    checked_out_at: Mapped[datetime | None] = recorded(Instant)
    checked_out_by: Mapped[str | None] = recorded(Text)
    destination: Mapped[str | None] = recorded(Text)
    reason: Mapped[str | None] = recorded(Text)
    told_by: Mapped[str] = recorded(Text, default="", server_default="")
    in_spite_of: Mapped[str] = recorded(Text, default="", server_default="")


class Stay(Base):
    """A time in the building without a break; ``left`` is empty while it lasts, ``back_by`` the promised return."""

    __tablename__ = "stay"
    __table_args__: Any = (
        Index("ix_stay_visit", "visit_id"),
        Index("uq_stay_open", "visit_id", unique=True, sqlite_where=text('"left" IS NULL')),
        RECORDED,
    )

    visit_id: Mapped[int] = recorded(ForeignKey("visit.id"))
    came: Mapped[datetime] = recorded(Instant)
    came_by: Mapped[str] = recorded(Text)
    left: Mapped[datetime | None] = recorded(Instant)
    back_by: Mapped[datetime | None] = recorded(Instant)


class Seat(Base):
    """A seat that a visit holds in a group session, one for each block. It is no proof that somebody sat there.

    ``entered_at`` is when it was written down, where that was once the block was over or the patient gone.
    """

    __tablename__ = "seat"
    __table_args__: Any = (
        UniqueConstraint("visit_id", "day_block_id"),
        Index("ix_seat_session", "session_id"),
        RECORDED,
    )

    visit_id: Mapped[int] = recorded(ForeignKey("visit.id"))
    day_block_id: Mapped[int] = recorded(ForeignKey("day_block.id"))
    session_id: Mapped[int] = recorded(ForeignKey("group_session.id"))
    taken_at: Mapped[datetime] = recorded(Instant)
    entered_at: Mapped[datetime | None] = recorded(Instant, server_default=text("NULL"))


class OutOfClass(Base):
    """A time in the building, with staff, away from the group: from ``began`` to ``ended``.

    Without an end it lasts to that of the block in which it began, and never beyond the stay. ``countable`` is what the
    site said of the reason when it was written down; a changed setting changes no record.
    """

    __tablename__ = "out_of_class"
    __table_args__: Any = (Index("ix_out_of_class_visit", "visit_id"), RECORDED)

    visit_id: Mapped[int] = recorded(ForeignKey("visit.id"))
    began: Mapped[datetime] = recorded(Instant)
    ended: Mapped[datetime | None] = recorded(Instant)
    reason: Mapped[str | None] = recorded(Text)
    countable: Mapped[bool] = recorded(YesNo)
    company: Mapped[str] = recorded(Text)
    room: Mapped[str] = recorded(Text)
    by: Mapped[str] = recorded(Text)


class Outreach(Base):
    """An attempt of ours to reach somebody on a day: when it was, and what came of it; ``text`` is a fact beside it.

    ``at`` is when it was written down.
    """

    __tablename__ = "outreach"
    __table_args__: Any = (Index("ix_outreach_patient_day", "patient_id", "day_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    day_id: Mapped[int] = recorded(ForeignKey("day.id"))
    outcome: Mapped[str] = recorded(Text)
    tried_at: Mapped[datetime] = recorded(Instant)
    text: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)


class Absence(Base):
    """Why somebody did not come, as written down: absent - called, absent - no call, or excused by a counselor."""

    __tablename__ = "absence"
    __table_args__: Any = (UniqueConstraint("patient_id", "day_id"), Index("ix_absence_day", "day_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    day_id: Mapped[int] = recorded(ForeignKey("day.id"))
    kind: Mapped[str] = recorded(Text)
    reason: Mapped[str | None] = recorded(Text)
    excused_by: Mapped[str | None] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    told_by: Mapped[str] = recorded(Text, default="", server_default="")
