"""The people: staff, patients with their plans, and the living arrangements they go back to."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import Instant, LocalDay, YesNo
from frontdesk.rules.names import display
from frontdesk.shapes.people import OffRoster

EVERY_DAY = -1


class Staff(Base):
    """Someone who works here, known by name and role (docs/domain.md, Who uses it).

    Who is not ``active`` may not sign in: they left, or a lead said so, and then they still work here. ``sign_in`` is a
    short name by which they sign in besides their own; ``passphrase_at`` is when they were last given a passphrase,
    which itself stands beside the record, and ``unlocked_at`` when a lead last forgave them wrong tries. Who has
    ``signs_in_on`` signs in on that service day alone.
    """

    __tablename__ = "staff"
    __table_args__: Any = (UniqueConstraint("name"), Index("uq_staff_sign_in", "sign_in", unique=True), RECORDED)

    name: Mapped[str] = recorded(Text)
    role: Mapped[str] = recorded(Text)
    active: Mapped[bool] = recorded(YesNo, default=True, server_default=text("1"))
    sign_in: Mapped[str | None] = recorded(Text, server_default=text("NULL"))
    passphrase_at: Mapped[datetime | None] = recorded(Instant, server_default=text("NULL"))
    unlocked_at: Mapped[datetime | None] = recorded(Instant, server_default=text("NULL"))
    signs_in_on: Mapped[date | None] = recorded(LocalDay, server_default=text("NULL"))


class StaffKey(Base):
    """A public key by which somebody of the staff is known over SSH: ``ssh-ed25519 AAAA…``, without its comment."""

    __tablename__ = "staff_key"
    __table_args__: Any = (UniqueConstraint("key"), Index("ix_staff_key_staff_id", "staff_id"), RECORDED)

    staff_id: Mapped[int] = recorded(ForeignKey("staff.id"))
    key: Mapped[str] = recorded(Text)


class LivingArrangement(Base):
    """Where patients live, and where most check-outs go."""

    __tablename__ = "living_arrangement"
    __table_args__: Any = (UniqueConstraint("name"), RECORDED)

    name: Mapped[str] = recorded(Text)
    kind: Mapped[str] = recorded(Text)


class FormerNumber(Base):
    """A number by which a person was known once. It goes on finding them and is never given to anybody else."""

    __tablename__ = "former_number"
    __table_args__: Any = (UniqueConstraint("mrn"), Index("ix_former_number_patient", "patient_id"), RECORDED)

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    mrn: Mapped[str] = recorded(Text)


class Patient(Base):
    """A person in the census, by legal and used name. ``census_row`` is what the last census said, as JSON.

    ``former_name`` holds earlier names, parted by ``;``. ``used_name_alone`` is what a person asks whose used name has
    several words: that the last name does not stand behind it. ``joined_into`` is the row of the same person that
    stays; who has one is in no list. Without a track they are in the site's first.
    """

    __tablename__ = "patient"
    __table_args__: Any = (
        UniqueConstraint("mrn"),
        Index("ix_patient_living_arrangement", "living_arrangement_id"),
        Index("ix_patient_counselor", "counselor_id"),
        Index("ix_patient_joined_into", "joined_into", sqlite_where=text("joined_into IS NOT NULL")),
        Index("uq_patient_card", "card", unique=True, sqlite_where=text("card <> ''")),
        RECORDED,
    )

    mrn: Mapped[str] = recorded(Text)
    last_name: Mapped[str] = recorded(Text)
    first_name: Mapped[str] = recorded(Text)
    name_used: Mapped[str] = recorded(Text)
    pronouns: Mapped[str] = recorded(Text)
    dob: Mapped[date] = recorded(LocalDay)
    card: Mapped[str] = recorded(Text)
    phone: Mapped[str] = recorded(Text)
    counselor_id: Mapped[int | None] = recorded(ForeignKey("staff.id"))
    living_arrangement_id: Mapped[int | None] = recorded(ForeignKey("living_arrangement.id"))
    level_of_care: Mapped[str] = recorded(Text)
    admit_date: Mapped[date | None] = recorded(LocalDay)
    discharge_date: Mapped[date | None] = recorded(LocalDay)
    schedule_days: Mapped[str] = recorded(Text)
    temporary: Mapped[bool] = recorded(YesNo)
    census_row: Mapped[str] = recorded(Text)
    former_name: Mapped[str] = recorded(Text, default="", server_default="")
    used_name_alone: Mapped[bool] = recorded(YesNo, default=False, server_default=text("0"))
    track_id: Mapped[int | None] = recorded(ForeignKey("track.id"), server_default=text("NULL"))
    joined_into: Mapped[int | None] = recorded(ForeignKey("patient.id"), server_default=text("NULL"))

    @property
    def name(self) -> str:
        """The whole name the patient uses (docs/domain.md, fact 6)."""
        return display(self.first_name, self.last_name, self.name_used, self.used_name_alone)

    def admitted_on(self, day: date) -> bool:
        """Whether this local service day lies within the admission, both ends included."""
        return self.off_roster(day) is None

    def off_roster(self, day: date) -> OffRoster | None:
        """Why they are not admitted on a day; None where they are."""
        if self.discharge_date and self.discharge_date < day:
            return OffRoster(self.discharge_date, discharged=True)
        if self.admit_date and self.admit_date > day:
            return OffRoster(self.admit_date, discharged=False)
        return None


class Plan(Base):
    """One group of a patient's own plan, for one weekday (Monday is 0) or for every day (-1)."""

    __tablename__ = "plan"
    __table_args__: Any = (
        UniqueConstraint("patient_id", "weekday", "block_id"),
        Index("ix_plan_group", "group_id"),
        RECORDED,
    )

    patient_id: Mapped[int] = recorded(ForeignKey("patient.id"))
    weekday: Mapped[int] = recorded()
    block_id: Mapped[int] = recorded(ForeignKey("program_block.id"))
    group_id: Mapped[int] = recorded(ForeignKey("program_group.id"))
