"""The nouns of the desk, as mapped classes, each loaded when it is first named.

A class costs a start two or three milliseconds, and the list of a running day asks for two thirds of them. What writes,
proves or rebuilds records needs ``every`` one.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from frontdesk.models.base import Base
from frontdesk.models.journal import journal

if TYPE_CHECKING:
    from frontdesk.models.acceptance import Acceptance, DayAcceptance
    from frontdesk.models.attendance import Absence, OutOfClass, Seat, Stay, Visit
    from frontdesk.models.census_run import CensusRun
    from frontdesk.models.day_person import DayPerson
    from frontdesk.models.day_word import DayWord
    from frontdesk.models.messages import Message
    from frontdesk.models.notes import CounselorNote, CounselorWord, DeskNote, SeenMark
    from frontdesk.models.opened_day import Day, DayBlock, GroupSession
    from frontdesk.models.outreach import Outreach
    from frontdesk.models.patients import FormerNumber, LivingArrangement, Patient, Plan, Staff, StaffKey
    from frontdesk.models.restoration import Restoration
    from frontdesk.models.sheets import GroupSheet, SheetLine
    from frontdesk.models.sign_off import SignOff
    from frontdesk.models.site import Site, Track
    from frontdesk.models.standing_program import BlockTrack, ProgramBlock, ProgramGroup
    from frontdesk.models.whole_day import DayHours, GroupChange

HOMES = {
    "acceptance": (
        "Acceptance",
        "DayAcceptance",
    ),
    "attendance": (
        "Absence",
        "OutOfClass",
        "Seat",
        "Stay",
        "Visit",
    ),
    "census_run": ("CensusRun",),
    "day_person": ("DayPerson",),
    "day_word": ("DayWord",),
    "messages": ("Message",),
    "notes": (
        "CounselorNote",
        "CounselorWord",
        "DeskNote",
        "SeenMark",
    ),
    "opened_day": (
        "Day",
        "DayBlock",
        "GroupSession",
    ),
    "outreach": ("Outreach",),
    "patients": (
        "FormerNumber",
        "LivingArrangement",
        "Patient",
        "Plan",
        "Staff",
        "StaffKey",
    ),
    "restoration": ("Restoration",),
    "sheets": (
        "GroupSheet",
        "SheetLine",
    ),
    "sign_off": ("SignOff",),
    "site": (
        "Site",
        "Track",
    ),
    "standing_program": (
        "BlockTrack",
        "ProgramBlock",
        "ProgramGroup",
    ),
    "whole_day": (
        "DayHours",
        "GroupChange",
    ),
}
_HOME = {name: home for home, names in HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """A noun, from the module in which it lives."""
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


@cache
def every() -> None:
    """Load every noun."""
    for home in HOMES:
        import_module(f"{__name__}.{home}")


__all__ = [
    "Absence",
    "Acceptance",
    "Base",
    "BlockTrack",
    "CensusRun",
    "CounselorNote",
    "CounselorWord",
    "Day",
    "DayAcceptance",
    "DayBlock",
    "DayHours",
    "DayPerson",
    "DayWord",
    "DeskNote",
    "FormerNumber",
    "GroupChange",
    "GroupSession",
    "GroupSheet",
    "LivingArrangement",
    "Message",
    "OutOfClass",
    "Outreach",
    "Patient",
    "Plan",
    "ProgramBlock",
    "ProgramGroup",
    "Restoration",
    "Seat",
    "SeenMark",
    "SheetLine",
    "SignOff",
    "Site",
    "Staff",
    "StaffKey",
    "Stay",
    "Track",
    "Visit",
    "journal",
]
