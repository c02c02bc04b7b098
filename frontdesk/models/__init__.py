"""The nouns of the desk, as mapped classes."""

from frontdesk.models.attendance import Absence, Seat, Stay, Visit
from frontdesk.models.base import Base
from frontdesk.models.census import CensusRun
from frontdesk.models.day import Day, DayBlock, GroupSession
from frontdesk.models.journal import journal
from frontdesk.models.notes import Note, Seen, Word
from frontdesk.models.people import LivingArrangement, Patient, Plan, Staff
from frontdesk.models.review import Acceptance
from frontdesk.models.site import ProgramBlock, ProgramGroup, Site

__all__ = [
    "Absence", "Acceptance", "Base", "CensusRun", "Day", "DayBlock", "GroupSession", "LivingArrangement", "Note",
    "Patient", "Plan", "ProgramBlock", "ProgramGroup", "Seat", "Seen", "Site", "Staff", "Stay", "Visit", "Word",
    "journal",
]  # fmt: skip
