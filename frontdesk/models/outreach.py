"""Attempts of ours to reach somebody who did not come."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant


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
