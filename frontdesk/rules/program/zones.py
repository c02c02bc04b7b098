"""Time zones as a site may have them: a place whose clock everybody there follows, summer time and all."""

import re
from zoneinfo import ZoneInfo, available_timezones

from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.faults import BadField, Fault, listed, nearest, shown

BY_NAME = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "arizona": "America/Phoenix",
    "pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "atlantic": "America/Puerto_Rico",
}
"""The zones of the United States by what people there call them."""
MOUNTAIN = ("America/Denver", "America/Phoenix")
RIGHT = {
    "EST": ("America/New_York",),
    "EDT": ("America/New_York",),
    "CST": ("America/Chicago",),
    "CDT": ("America/Chicago",),
    "MST": MOUNTAIN,
    "MDT": MOUNTAIN,
    "PST": ("America/Los_Angeles",),
    "PDT": ("America/Los_Angeles",),
    "AKST": ("America/Anchorage",),
    "AKDT": ("America/Anchorage",),
    "HST": ("Pacific/Honolulu",),
    "AST": ("America/Puerto_Rico",),
}
BEHIND = {
    4: "America/Puerto_Rico",
    5: "America/New_York",
    6: "America/Chicago",
    7: MOUNTAIN[0],
    8: "America/Los_Angeles",
    9: "America/Anchorage",
    10: "Pacific/Honolulu",
}
"""By how many hours the winter clock of a zone is behind UTC."""
WORLD = frozenset({"UTC", "Etc/UTC"})
FIXED = frozenset({"GMT", "GMT0", "Greenwich", "UCT", "Universal", "Zulu"})
_SAID = re.compile(r"(?:us )?(\w+?)(?: standard| daylight)?(?: time)?", re.ASCII)
_OFFSET = re.compile(r"(?:Etc/)?(?:UTC|GMT)?\s*([+-])\s*0?(\d{1,2})(?::?00)?", re.ASCII | re.IGNORECASE)


def zone_named(text: str) -> str:
    """The zone that a text means, by its own name or by what people in the United States call it.

    Raises BadField for none, and for one of a fixed offset, whose clock would be wrong for half of the year: with the
    right one named.
    """
    if zone := zone_meant(text):
        return zone
    said = clean(text)
    if right := _right(said):
        wrong = f"{shown(said)} is a clock without summer time, not a time zone"
        raise BadField([Fault(None, None, wrong, f"write {listed(right)}")])
    near = nearest(said, [zone for zone in available_timezones() if not _is_fixed(zone)]) or ["America/New_York"]
    raise BadField([Fault(None, None, f"there is no time zone {shown(said)}", f"write {listed(near)}")])


def zone_meant(text: str) -> str:
    """The zone that a text means; empty where it means none that a site may have."""
    said = clean(text)
    if (found := _SAID.fullmatch(folded(said))) and found[1] in BY_NAME:
        return BY_NAME[found[1]]
    return said if said in WORLD or (_is_zone(said) and not _is_fixed(said)) else ""


def fixed_clock(text: str) -> tuple[str, ...]:
    """The zones that are right in place of a clock without summer time; none where the text names no such clock."""
    return () if zone_meant(text) else _right(clean(text))


def _is_zone(text: str) -> bool:
    try:
        return bool(text) and bool(ZoneInfo(text).key)
    except (ValueError, KeyError, OSError):  # not a path, no such zone, a folder of zones
        return False


def _is_fixed(text: str) -> bool:
    return text in RIGHT or text in FIXED or text.startswith("Etc/")


def _right(text: str) -> tuple[str, ...]:
    """The zones that somebody may mean who wrote a fixed offset; none where it is no fixed offset."""
    if text.upper() in RIGHT:
        return RIGHT[text.upper()]
    if text.title() in {each.title() for each in FIXED}:
        return ("Europe/London", "UTC")
    offset = _OFFSET.fullmatch(text)
    if offset is None:
        return ()
    # Zones below Etc turn the sign round: Etc/GMT+5 is five hours behind.
    behind = (offset[1] == "+") if text.lower().startswith("etc/") else (offset[1] == "-")
    return (BEHIND.get(int(offset[2]), "America/New_York"),) if behind else ("a name like Europe/Paris",)
