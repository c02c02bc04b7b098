"""A site before there are records of it: what it may begin with, and what somebody has chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from frontdesk.rules.living_kind import LivingKind as LivingKind
from frontdesk.rules.program.program import House as House


class Outset(Enum):
    """What program a new site begins with."""

    DEFAULT = auto()
    EMPTY = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class ProgramHeld:
    """What a program holds; its blocks by name and start, its groups as a number."""

    name: str
    zone: str
    weekdays: str
    blocks: tuple[tuple[str, time], ...]
    groups: int
    houses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A settings file that was read: its text and what it holds; or every fault of it, and then it is of no use."""

    text: str = ""
    holds: ProgramHeld | None = None
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offers:
    """What the first day of a site begins with, known before the first question.

    ``zone`` is that offered first, ``clock`` what this computer calls its own; ``zones`` all that can be completed.
    ``printing`` is the print command that this terminal is given, whatever is chosen; ``folder`` that of the records.
    """

    folder: str
    zone: str
    clock: str
    zones: Sequence[str]
    default: ProgramHeld
    empty: ProgramHeld
    printing: str | None = None


@dataclass(frozen=True, slots=True)
class NewSite:
    """A site to be made. ``settings`` is the text of the file that it begins with; ``printer`` a print command."""

    name: str
    zone: str
    outset: Outset = Outset.DEFAULT
    settings: str = ""
    houses: tuple[House, ...] = ()
    counselors: tuple[str, ...] = ()
    printer: str = ""
