"""What a review left as it is: a question of the day answered by a reason in place of a change."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant


class Acceptance(Base):
    """A question of the day about a patient, accepted with a reason. ``block_id`` is 0 where it is about no block."""

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
