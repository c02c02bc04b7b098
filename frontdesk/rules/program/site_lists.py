"""What a site lists beside its day: reasons for being out of class, targets by level of care, whether it has sheets."""

from enum import StrEnum
from typing import NamedTuple


class AwayReason(NamedTuple):
    """Why somebody is out of class, with staff, and whether that time counts all the same. None names a condition."""

    name: str
    countable: bool


AWAY_REASONS = (AwayReason("with nurse", False), AwayReason("with counselor", True), AwayReason("with lead", False))
"""Those of a site that has named none."""


LEVELS_OF_CARE = ("OP", "IOP", "PHP")


class LevelTarget(NamedTuple):
    """What a week asks of everybody of one level of care, in place of what the site asks of all.

    Minutes from which a day counts, minutes of the whole week, and days that count.
    """

    level_of_care: str
    minutes_a_day: int
    minutes_a_week: int
    days_a_week: int


class Sheets(StrEnum):
    """Whether groups have paper sign-in sheets that are entered."""

    USED = "used"
    NOT_USED = "not used"


class OwnActs(StrEnum):
    """Whether somebody may accept a question about what they wrote themselves: it is marked then, or refused."""

    MARKED = "marked"
    REFUSED = "refused"


class LockedRollCall(StrEnum):
    """What the roll call at a lock does: it shows names, or shows them to whoever has a code, or only prints them."""

    NAMES = "names"
    CODE = "code"
    PRINT = "print"
