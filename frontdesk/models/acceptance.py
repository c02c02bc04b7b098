"""What a review left as it is: a question of the day answered by a reason in place of a change."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, LocalDay, YesNo


class Acceptance(Base):
    """A question of the day about a patient, accepted with a reason. ``block_id`` is 0 where it is about no block.

    ``confirmed_by`` names who said that it is right, where somebody else than the desk did. ``own_act`` is whether it
    was about what who accepted it had written themselves: no undo of that changes it afterwards.
    """

    __tablename__ = "acceptance"
    __table_args__: Any = (
        UniqueConstraint("day_id", "patient_id", "kind", "block_id"),
        Index("ix_acceptance_patient", "patient_id"),
        RECORDED,
    )

    day_id: Mapped[int] = recorded(ForeignKey("day.id"))
    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    kind: Mapped[str] = recorded(Text)
    block_id: Mapped[int] = recorded()
    reason: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    confirmed_by: Mapped[str] = recorded(Text, default="", server_default="")
    own_act: Mapped[bool] = recorded(YesNo, default=False, server_default=text("0"))


class DayAcceptance(Base):
    """The same of a question about nobody, which belongs to the date and opens no day."""

    __tablename__ = "day_acceptance"
    __table_args__: Any = (UniqueConstraint("day", "kind", "block_id"), RECORDED)

    day: Mapped[date] = recorded(LocalDay)
    kind: Mapped[str] = recorded(Text)
    block_id: Mapped[int] = recorded()
    reason: Mapped[str] = recorded(Text)
    confirmed_by: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    own_act: Mapped[bool] = recorded(YesNo, default=False, server_default=text("0"))
