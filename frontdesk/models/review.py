"""What a review left as it is: a question of the day answered by a reason in place of a change."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, kept
from frontdesk.models.types import Instant


class Acceptance(Base):
    """A question of the day about a patient, accepted with a reason. ``block_id`` is 0 where it is about no block."""

    __tablename__ = "acceptance"
    __table_args__: Any = (
        UniqueConstraint("day_id", "patient_id", "kind", "block_id"),
        Index("ix_acceptance_patient", "patient_id"),
        RECORDED,
    )

    day_id: Mapped[int] = kept(ForeignKey("day.id"))
    patient_id: Mapped[int] = kept(ForeignKey("patient.id"))
    kind: Mapped[str] = kept(Text)
    block_id: Mapped[int] = kept()
    reason: Mapped[str] = kept(Text)
    at: Mapped[datetime] = kept(Instant)
    by: Mapped[str] = kept(Text)
