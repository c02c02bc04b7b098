"""The nouns of the desk, as mapped classes."""

from frontdesk.models.acceptance import Acceptance
from frontdesk.models.attendance import Absence, OutOfClass, Seat, Stay, Visit
from frontdesk.models.base import Base
from frontdesk.models.census_run import CensusRun
from frontdesk.models.day_person import DayPerson
from frontdesk.models.journal import journal
from frontdesk.models.notes import CounselorNote, CounselorWord, SeenMark
from frontdesk.models.opened_day import Day, DayBlock, GroupSession
from frontdesk.models.patients import FormerNumber, LivingArrangement, Patient, Plan, Staff
from frontdesk.models.sheets import GroupSheet, SheetLine
from frontdesk.models.site import BlockTrack, ProgramBlock, ProgramGroup, Site, Track

__all__ = [
    "Absence", "Acceptance", "Base", "BlockTrack", "CensusRun", "CounselorNote", "CounselorWord", "Day", "DayBlock",
    "DayPerson", "FormerNumber", "GroupSession", "GroupSheet", "LivingArrangement", "OutOfClass", "Patient", "Plan",
    "ProgramBlock", "ProgramGroup", "Seat", "SeenMark", "SheetLine", "Site", "Staff", "Stay", "Track", "Visit",
    "journal",
]  # fmt: skip
