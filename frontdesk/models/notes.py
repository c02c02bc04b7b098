"""Notes to a counselor and to the desk, and how far the counselor has seen what the desk changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant

NOT_DONE = text("NULL")


class CounselorNote(Base):
    """A fact for the counselor: nothing clinical, no other patient (docs/domain.md, fact 10)."""

    __tablename__ = "note"
    __table_args__: Any = (Index("ix_note_patient", "patient_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    text: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)


class DeskNote(Base):
    """Something the desk is to tell or ask a patient, from ``at`` on until it is done.

    ``task`` are the words of the site's list, kept as they were, since a changed list changes no record; it is empty
    where ``text`` says it in words of their own.
    """

    __tablename__ = "desk_note"
    __table_args__: Any = (Index("ix_desk_note_patient", "patient_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    task: Mapped[str] = recorded(Text)
    text: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    done_at: Mapped[datetime | None] = recorded(Instant, server_default=NOT_DONE)
    done_by: Mapped[str | None] = recorded(Text, server_default=NOT_DONE)


class SeenMark(Base):
    """A counselor has seen everything about a patient up to a journal entry, and nothing after it.

    ``covers`` is the counselor in whose place somebody else looked; empty where it was the counselor.
    """

    __tablename__ = "seen"
    __table_args__: Any = (Index("ix_seen_patient", "patient_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    up_to: Mapped[int] = recorded()
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
    covers: Mapped[str] = recorded(Text, default="", server_default="")


class CounselorWord(Base):
    """The desk changed a field of the census by the word of this counselor: both are kept (docs/domain.md, fact 3)."""

    __tablename__ = "word"
    __table_args__: Any = (Index("ix_word_patient", "patient_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    field: Mapped[str] = recorded(Text)
    counselor: Mapped[str] = recorded(Text)
    at: Mapped[datetime] = recorded(Instant)
    by: Mapped[str] = recorded(Text)
