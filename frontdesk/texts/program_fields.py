"""What the dialogs of Program say: their titles, their fields, and what these may hold."""

from collections.abc import Sequence

from frontdesk.rules.faults import listed
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.edit import Edit, Part
from frontdesk.rules.program.program import BlockKind
from frontdesk.rules.program.zones import fixed_clock
from frontdesk.shapes.staff import Role
from frontdesk.texts.first_day_words import zone_called
from frontdesk.texts.first_day_words import zone_meant as zone_meant
from frontdesk.texts.program_words import LABELS as LABELS
from frontdesk.texts.program_words import NEW
from frontdesk.texts.program_words import SETTINGS as SETTINGS
from frontdesk.texts.program_words import WRITTEN as WRITTEN
from frontdesk.texts.program_words import days as days

BOUNDS = {
    "checkout_opens_before_minutes": (0, 240),
    "door_minutes": (0, 240),
    "names_hide_after_seconds": (1, 3600),
    "countable_minutes_a_day": (0, 24 * 60),
    "countable_minutes_a_week": (0, 7 * 24 * 60),
    "countable_days_a_week": (0, 7),
    "minutes_a_day": (0, 24 * 60),
    "minutes_a_week": (0, 7 * 24 * 60),
    "days_a_week": (0, 7),
}
"""The least and the most of what is a number, as the settings file has it."""
UNITS = {
    "checkout_opens_before_minutes": "minutes",
    "door_minutes": "minutes",
    "names_hide_after_seconds": "seconds",
    "countable_minutes_a_day": "minutes",
    "countable_minutes_a_week": "minutes",
    "countable_days_a_week": "days a week",
    "minutes_a_day": "minutes",
    "minutes_a_week": "minutes",
    "days_a_week": "days a week",
}
COUNSELOR = Role.COUNSELOR.value
BLOCK_KINDS = tuple(kind.value for kind in BlockKind)
LIVING_KINDS = tuple(kind.value for kind in LivingKind)
ROLES = tuple(role.value for role in Role)

YES_NO = ("yes", "no")
NONE, NO_LIMIT_SET, EVERY_DAY, EVERYBODY = "none", "no limit", "every program day", "for everybody"
COMMAS = "parted by commas"
CLEARS = "Ctrl+U clears"
GIVE = {
    "name": "give the name",
    "starts": "give when it starts",
    "ends": "give when it ends",
    "group": "name a group",
    "zone": "write a name like Eastern, or America/Chicago",
}


def title(edit: Edit) -> str:
    """Of the dialog about one thing."""
    if edit.part is Part.SITE:
        return SETTINGS[edit.name]
    if edit.part is Part.TARGET:
        return f"Change the target of {edit.name}"
    return f"Change {edit.name}" if edit.name else f"New {NEW[edit.part] if edit.part is not Part.STAFF else 'staff'}"


def free_digits(free: Sequence[int]) -> str:
    """Which digits of a block no group has."""
    return f"free: {' '.join(map(str, free))}" if free else "all nine are taken"


def no_zone(typed: str) -> str:
    """Why a text is no time zone, with the right one of a clock without summer time; empty where it is one."""
    if zone_meant(typed):
        return ""
    if right := fixed_clock(typed):
        return f"it has no summer time: write {listed(map(zone_called, right))}"
    return f"no such zone: {GIVE['zone']}"


def no_whole(low: int, high: int) -> str:
    """Why a text is no number."""
    return f"write a whole number from {low} to {high}"
