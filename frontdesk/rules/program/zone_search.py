"""Time zones as somebody finds the one of a site: offered by what people call them, then by the letters typed."""

from collections.abc import Iterable, Sequence

from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.program.zones import BY_NAME, fixed_clock, zone_meant

UNITED_STATES = {zone: name.capitalize() for name, zone in BY_NAME.items()}
"""What people there call a zone, by its own name."""
ALIASES = ("Brazil/", "Canada/", "Chile/", "Etc/", "Mexico/", "SystemV/", "US/", "posix/", "right/")
"""Folders of second names, and of clocks without a place."""
UNIVERSAL = "UTC"


def placed(names: Iterable[str]) -> list[str]:
    """Of all the names a system knows those of places, in the order of the alphabet, and UTC last."""
    return [*sorted(name for name in names if "/" in name and not name.startswith(ALIASES)), UNIVERSAL]


def place_of(computers: str, otherwise: str) -> str:
    """The zone that is offered first: that of a computer's clock, unless it is UTC, of a fixed offset, or none."""
    zone = zone_meant(computers)
    return zone if zone and zone.rpartition("/")[2] != UNIVERSAL else otherwise


def offered(first: str) -> list[str]:
    """The zones to choose from before a letter is typed: this one first, then those of the United States."""
    return list(dict.fromkeys([first, *BY_NAME.values()]))


def fitting(typed: str, names: Sequence[str]) -> list[str]:
    """The zones that the letters may mean, the likeliest first; of a clock without summer time the right ones."""
    text = folded(clean(typed))
    if right := [zone for zone in fixed_clock(typed) if "/" in zone]:
        return right
    spelt = {name: folded(name.replace("_", " ")) for name in names}
    text = text.replace("_", " ")
    cities = [name for name in names if spelt[name].rpartition("/")[2].startswith(text)]
    begun = [name for name in names if spelt[name].startswith(text)]
    within = [name for name in names if f" {text}" in spelt[name].replace("/", " ")]
    return list(dict.fromkeys([*_called(typed), *cities, *begun, *within]))


def meant(typed: str) -> str:
    """The zone that was typed whole, by either of its names, or whose name in the United States alone begins so.

    Empty where it is none that a site may have.
    """
    begun = _called(typed)
    return zone_meant(typed) or (begun[0] if len(begun) == 1 else "")


def _called(typed: str) -> list[str]:
    """The zones of the United States whose names there begin so."""
    text = folded(clean(typed))
    return [zone for zone, name in UNITED_STATES.items() if text and folded(name).startswith(text)]
