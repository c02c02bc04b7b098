"""What Departures says: houses, who has gone, who is still here, and what a check-out leaves for the day."""

from collections.abc import Sequence

from frontdesk.shapes.day_lists import HouseDepartures
from frontdesk.shapes.people import Person, State
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.today_words import left_words
from frontdesk.texts.voice import STATE_WORDS, Voice

WHO_FITS, ANYONE = "WHO FITS", "anyone of the day, whichever house"
NAME_ALERT, OWN_WAY, NOBODY_TODAY, NOBODY_LEFT = "name alert", "own way", "nobody today", "nobody has left"
NOBODY_HERE = EnterLine("nothing", rest="nobody is in the building")
CHOOSE = EnterLine("nothing yet", rest="letters or an arrow choose who leaves")
NO_HOUSES = "Nobody is on the census yet."
NOBODY_TO_TICK = "nobody here can be checked out at once. Enter or F4 does it one by one."
TURN_HOUSES = "← → choose the house"
BAR = (("F4", "Check out"), ("F5", "Step out"), ("F6", "Card"), ("Ctrl+A", "Tick all"), (";", "More"))
MANNERS = (
    ("← →", "another house"),
    ("arrows", "choose who leaves; then Enter, one by one"),
    ("Enter", "checks out; the mark goes on to the next one"),
    ("F4", "with a time, another destination, a reason"),
    ("Space", "in an empty box ticks: Enter serves all ticked"),
    ("Ctrl+A", "ticks all of the house; name alerts one by one"),
    ("letters", "find anyone, whichever house; Escape clears"),
)
"""What the keys of this view do, for its help."""


def counts(house: HouseDepartures) -> str:
    """``6 gone · 3 here``."""
    return f"{len(house.gone)} gone · {len(house.leaving)} here"


def beneath(house: HouseDepartures, voice: Voice) -> str:
    """What else is to be known of a house, what wants work first."""
    out, early = len(house.here) - len(house.leaving), sum(each.left_early for each in house.left)
    if not (house.here or house.left or house.expected):
        return NOBODY_TODAY
    said = [
        f"{out} stepped out" if out else "",
        f"{len(house.elsewhere)} went elsewhere" if house.elsewhere else "",
        f"{early} early" if early else "",
        OWN_WAY if house.own_way else _times(house, voice),
        f"{len(house.expected)} expected" if house.expected else "",
    ]
    return " · ".join(filter(None, said)) or NOBODY_LEFT


def _times(house: HouseDepartures, voice: Voice) -> str:
    """``all gone 3:04 pm``, ``first left 3:01``."""
    times = [each.out for each in house.left if each.out]
    if not times:
        return ""
    return f"first left {voice.short(times[0])}" if house.here else f"all gone {voice.clock(times[-1])}"


def still_here(person: Person, room: int) -> str:
    """What stands beside someone who has not left: what asks for care before the plain state."""
    if person.state is State.STEPPED_OUT or not person.alert:
        return _fitting((STATE_WORDS[person.state],), person, room)
    return _fitting((NAME_ALERT,), person, room)


def gone(person: Person, house: str, room: int) -> str:
    """What stands beside someone who left: where to, where it is not the house; early, and why."""
    to = f"to {person.destination or 'none given'}" if (person.destination or "None given") != house else ""
    early = "early" if person.left_early else ""
    why = f"early, {person.reason}" if early and person.reason else early
    both = (", ".join(filter(None, (to, part))) for part in (why, early, ""))
    return _fitting((*both, early), person, room)


def _fitting(options: Sequence[str], person: Person, room: int) -> str:
    """The first that has room beside the whole name, which is never cut for it."""
    return next((each for each in options if len(person.name) + 1 + len(each) <= room), "")


def found(person: Person, voice: Voice, room: int) -> str:
    """What stands beside someone whom letters found."""
    state = left_words(person, voice) if person.state is State.CHECKED_OUT else STATE_WORDS[person.state]
    return _fitting((NAME_ALERT if person.alert and person.state is State.HERE else state, state), person, room)


def hidden(number: int) -> str:
    """How many houses have no room."""
    return f"{number} more with ← →" if number else TURN_HOUSES
