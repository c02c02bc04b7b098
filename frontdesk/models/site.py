"""The site: its settings, and its tracks."""

from datetime import time
from typing import Any

from sqlalchemy import CheckConstraint, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import RECORDED, Base, recorded
from frontdesk.models.types import WallClock, YesNo

AWAY_REASONS = '[["with nurse",0],["with counselor",1],["with lead",0]]'
DESK_NOTES = '["see lead", "see counselor", "something to pick up", "form to sign", "call to return"]'
ASKED = "I can neither confirm nor deny that anyone is a patient here. I can take a message."
"""What a site begins with."""


class Site(Base):
    """The one site of these records. Only demo records have a clock apart from the real one.

    ``closed`` are the dates on which it is, as a JSON list; ``inbox`` the folder in which census files are looked for,
    ``inbox_removes`` whether one goes from there once it is in. ``sign_without_backup``: a day is signed even where no
    backup could be made. ``away_reasons`` are those for being out of class, as a JSON list of names, each with whether
    that time counts; ``sheets`` says whether groups have paper sheets. ``targets`` are those of a level of care, as a
    JSON list of it with minutes a day, minutes a week and days a week; ``desk_notes`` is what the desk may be asked to
    tell a patient, as a JSON list. ``scanner_prefix`` is what scanners send before a card, ``asked_sentence`` is read
    aloud to whoever asks for somebody. After ``lock_after_minutes`` without a key a screen locks where staff sign in;
    ``counters`` are the terminals at a counter, by their names, as a JSON list; prints are removed after
    ``prints_kept_days``; ``own_acts`` says whether a question about one's own act may be accepted; ``mouse`` whether
    it marks and scrolls, ``roll_call_at_lock`` what the roll call does while nobody is signed in.
    """

    __tablename__ = "site"
    __table_args__: Any = (CheckConstraint("demo = 1 OR clock_offset = 0", name="real_clock"), RECORDED)

    name: Mapped[str] = recorded(Text)
    zone: Mapped[str] = recorded(Text)
    locale: Mapped[str] = recorded(Text)
    day_starts: Mapped[time] = recorded(WallClock)
    weekdays: Mapped[str] = recorded(Text)
    grace_minutes: Mapped[int] = recorded()
    checkout_opens_before_minutes: Mapped[int] = recorded()
    names_hide_after_seconds: Mapped[int] = recorded()
    door_minutes: Mapped[int] = recorded()
    countable_minutes_a_day: Mapped[int] = recorded()
    countable_days_a_week: Mapped[int] = recorded()
    countable_minutes_a_week: Mapped[int] = recorded()
    left_early_reasons: Mapped[str] = recorded(Text)
    absent_reasons: Mapped[str] = recorded(Text)
    excused_reasons: Mapped[str] = recorded(Text)
    demo: Mapped[bool] = recorded(YesNo)
    clock_offset: Mapped[int] = recorded()
    closed: Mapped[str] = recorded(Text, default="[]", server_default="[]")
    inbox: Mapped[str] = recorded(Text, default="", server_default="")
    inbox_removes: Mapped[bool] = recorded(YesNo, default=False, server_default=text("0"))
    sign_without_backup: Mapped[bool] = recorded(YesNo, default=True, server_default=text("1"))
    unsigned_after_business_days: Mapped[int] = recorded(default=5, server_default=text("5"))
    away_reasons: Mapped[str] = recorded(Text, default=AWAY_REASONS, server_default=AWAY_REASONS)
    sheets: Mapped[str] = recorded(Text, default="not used", server_default="not used")
    targets: Mapped[str] = recorded(Text, default="[]", server_default="[]")
    desk_notes: Mapped[str] = recorded(Text, default=DESK_NOTES, server_default=DESK_NOTES)
    scanner_prefix: Mapped[str] = recorded(Text, default="", server_default="")
    asked_sentence: Mapped[str] = recorded(Text, default=ASKED, server_default=ASKED)
    lock_after_minutes: Mapped[int] = recorded(default=5, server_default=text("5"))
    counters: Mapped[str] = recorded(Text, default="[]", server_default="[]")
    prints_kept_days: Mapped[int | None] = recorded(server_default=text("NULL"))
    own_acts: Mapped[str] = recorded(Text, default="marked", server_default="marked")
    mouse: Mapped[bool] = recorded(YesNo, default=True, server_default=text("1"))
    roll_call_at_lock: Mapped[str] = recorded(Text, default="names", server_default="names")


class Track(Base):
    """One of the programs that a site runs side by side (morning, evening). The one of the lowest position is first."""

    __tablename__ = "track"
    __table_args__: Any = (UniqueConstraint("name"), RECORDED)

    name: Mapped[str] = recorded(Text)
    position: Mapped[int] = recorded()
    retired: Mapped[bool] = recorded(YesNo)
