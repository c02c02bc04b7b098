"""The nouns of the desk, as mapped classes."""

from frontdesk.models.acceptance import Acceptance, DayAcceptance
from frontdesk.models.attendance import Absence, OutOfClass, Outreach, Seat, Stay, Visit
from frontdesk.models.base import Base
from frontdesk.models.census_run import CensusRun
from frontdesk.models.day_person import DayPerson
from frontdesk.models.day_word import DayWord
from frontdesk.models.journal import journal
from frontdesk.models.notes import CounselorNote, CounselorWord, SeenMark
from frontdesk.models.opened_day import Day, DayBlock, GroupSession
from frontdesk.models.patients import FormerNumber, LivingArrangement, Patient, Plan, Staff
from frontdesk.models.sheets import GroupSheet, SheetLine
from frontdesk.models.sign_off import SignOff
from frontdesk.models.site import BlockTrack, ProgramBlock, ProgramGroup, Site, Track
from frontdesk.models.whole_day import DayHours, GroupChange

__all__ = [
    "Absence", "Acceptance", "Base", "BlockTrack", "CensusRun", "CounselorNote", "CounselorWord", "Day",
    "DayAcceptance", "DayBlock", "DayHours", "DayPerson", "DayWord", "FormerNumber", "GroupChange", "GroupSession",
    "GroupSheet", "LivingArrangement", "OutOfClass", "Outreach", "Patient", "Plan", "ProgramBlock", "ProgramGroup",
    "Seat", "SeenMark", "SheetLine", "SignOff", "Site", "Staff", "Stay", "Track", "Visit",
    "journal",
]  # fmt: skip
