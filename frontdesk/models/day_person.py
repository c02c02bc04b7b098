"""What holds for a person on one day, where it is not what the person's own row says now."""

from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import YesNo

LIVE = text("NULL")


class DayPerson(Base):
    """A person of a day, column by column; what is empty here is read from the person's row as it is now.

    Written where a change must not alter a day that is running already (docs/contract.md, Census). ``plan`` is a
    JSON object: the id of a standing block, as text, to that of its group; ``track`` the id of a track, as text.
    """

    __tablename__ = "day_person"
    __table_args__: Any = (
        UniqueConstraint("day_id", "patient_id"),
        Index("ix_day_person_patient", "patient_id"),
        RECORDED,
    )

    day_id: Mapped[int] = recorded(ForeignKey("day.id"))
    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    expected: Mapped[bool | None] = recorded(YesNo, server_default=LIVE)
    schedule_days: Mapped[str | None] = recorded(Text, server_default=LIVE)
    plan: Mapped[str | None] = recorded(Text, server_default=LIVE)
    track: Mapped[str | None] = recorded(Text, server_default=LIVE)
    living_arrangement: Mapped[str | None] = recorded(Text, server_default=LIVE)
    living_kind: Mapped[str | None] = recorded(Text, server_default=LIVE)
    counselor: Mapped[str | None] = recorded(Text, server_default=LIVE)
    level_of_care: Mapped[str | None] = recorded(Text, server_default=LIVE)
    last_name: Mapped[str | None] = recorded(Text, server_default=LIVE)
    first_name: Mapped[str | None] = recorded(Text, server_default=LIVE)
    name_used: Mapped[str | None] = recorded(Text, server_default=LIVE)
    mrn: Mapped[str | None] = recorded(Text, server_default=LIVE)
