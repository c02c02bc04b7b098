"""What the first day of a site begins with on this computer: its own time zone, its folder, its print command."""

import os
from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from frontdesk.database.places import Place, beside, folder_of
from frontdesk.desk.settings.first_day import SiteOfPlace
from frontdesk.printer import keep
from frontdesk.rules.program.new_site import empty_program, held
from frontdesk.rules.program.text import default_program
from frontdesk.rules.program.zone_search import place_of, placed
from frontdesk.shapes.new_site import Offers
from frontdesk.shapes.staff import Actor

LOCALTIME, TIMEZONE = Path("/etc/localtime"), Path("/etc/timezone")
ZONES = "zoneinfo/"
"""Behind it, in the path that the computer's clock links to, stands the name of its zone."""


def first_day(place: Place, actor: Actor) -> SiteOfPlace:
    """The first day of the site whose records are to be at ``place``, made by ``actor``."""
    default, clock = default_program(), computers_zone()
    offers = Offers(
        folder=str(folder_of(place)),
        zone=place_of(clock, default.zone),
        clock=clock,
        zones=placed(available_timezones()),
        default=held(default),
        empty=held(empty_program()),
        printing=os.environ.get("FRONTDESK_PRINT"),
    )
    return SiteOfPlace(place, actor, offers, partial(keep, beside(place)))


def computers_zone() -> str:
    """What this computer calls the zone of its own clock; empty where it says none."""
    if asked := os.environ.get("TZ", "").removeprefix(":"):
        return asked.rpartition(ZONES)[2]
    _, found, name = os.path.realpath(LOCALTIME).rpartition(ZONES)
    if found:
        return name.removeprefix("posix/").removeprefix("right/")
    try:
        return TIMEZONE.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):  # the computer does not say
        return ""
