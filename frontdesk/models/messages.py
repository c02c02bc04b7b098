"""Messages for the lead, from whoever asked at the desk or on the telephone: about nobody of the census."""

from datetime import datetime
from typing import Any

from sqlalchemy import Text, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant

NOT_SEEN = text("NULL")


class Message(Base):
    """What somebody asked to be told, as the desk wrote it down; it says nothing of whether anyone is known here."""

    __tablename__ = "message"
    __table_args__: Any = RECORDED

    text: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    seen_at: Mapped[datetime | None] = recorded(Instant, server_default=NOT_SEEN)
    seen_by: Mapped[str | None] = recorded(Text, server_default=NOT_SEEN)
