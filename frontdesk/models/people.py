"""The people: staff, patients with their plans, and the living arrangements they go back to."""

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, kept
from frontdesk.models.types import LocalDay, Truth
from frontdesk.rules.names import display

EVERY_DAY = -1


class Staff(Base):
    """Someone who works here, known by name and role (docs/domain.md, Who uses it)."""

    __tablename__ = "staff"
    __table_args__: Any = (UniqueConstraint("name"), RECORDED)

    name: Mapped[str] = kept(Text)
    role: Mapped[str] = kept(Text)


class LivingArrangement(Base):
    """Where patients live, and where most check-outs go."""

    __tablename__ = "living_arrangement"
    __table_args__: Any = (UniqueConstraint("name"), RECORDED)

    name: Mapped[str] = kept(Text)
    kind: Mapped[str] = kept(Text)


class Patient(Base):
    """A person in the census, by legal and used name. ``census_row`` is what the last census said, as JSON."""

    __tablename__ = "patient"
    __table_args__: Any = (
        UniqueConstraint("mrn"),
        Index("ix_patient_living_arrangement", "living_arrangement_id"),
        Index("ix_patient_counselor", "counselor_id"),
        Index("uq_patient_card", "card", unique=True, sqlite_where=text("card <> ''")),
        RECORDED,
    )

    mrn: Mapped[str] = kept(Text)
    last_name: Mapped[str] = kept(Text)
    first_name: Mapped[str] = kept(Text)
    name_used: Mapped[str] = kept(Text)
    pronouns: Mapped[str] = kept(Text)
    dob: Mapped[date] = kept(LocalDay)
    card: Mapped[str] = kept(Text)
    phone: Mapped[str] = kept(Text)
    counselor_id: Mapped[int | None] = kept(ForeignKey("staff.id"))
    living_arrangement_id: Mapped[int | None] = kept(ForeignKey("living_arrangement.id"))
    level_of_care: Mapped[str] = kept(Text)
    admit_date: Mapped[date | None] = kept(LocalDay)
    discharge_date: Mapped[date | None] = kept(LocalDay)
    schedule_days: Mapped[str] = kept(Text)
    temporary: Mapped[bool] = kept(Truth)
    census_row: Mapped[str] = kept(Text)

    @property
    def name(self) -> str:
        """The whole name the patient uses (docs/domain.md, fact 6)."""
        return display(self.first_name, self.last_name, self.name_used)

    def admitted_on(self, day: date) -> bool:
        """Whether this local service day lies within the admission, both ends included."""
        begun = self.admit_date is None or self.admit_date <= day
        return begun and (self.discharge_date is None or day <= self.discharge_date)


class Plan(Base):
    """One group of a patient's own plan, for one weekday (Monday is 0) or for every day (-1)."""

    __tablename__ = "plan"
    __table_args__: Any = (
        UniqueConstraint("patient_id", "weekday", "block_id"),
        Index("ix_plan_group", "group_id"),
        RECORDED,
    )

    patient_id: Mapped[int] = kept(ForeignKey("patient.id"))
    weekday: Mapped[int] = kept()
    block_id: Mapped[int] = kept(ForeignKey("program_block.id"))
    group_id: Mapped[int] = kept(ForeignKey("program_group.id"))
