"""Four days of five people, as they happened: told once to the desk by the keyboard, and once to a count of its own.

Ed is forgotten at Friday's check-out, Olu is marked absent that day and was there. On Monday Ben is checked in who is
not there yet, in place of Uma, and their class is cancelled. On Tuesday Nia is with the nurse, and Olu's name is not on
the sheet of his class, though he sat there, as the facilitator says on Wednesday.
"""

from datetime import date, datetime
from typing import Any, NamedTuple

from tests.cases.site import HEADER
from tests.spans.second_opinion import ZONE, Happened, Opinion, opinion

FRIDAY, MONDAY, TUESDAY, WEDNESDAY = (date(2026, 11, day) for day in (20, 23, 24, 25))
DAYS = (FRIDAY, MONDAY, TUESDAY, WEDNESDAY)
PEOPLE = {"201": "Ed Quill", "202": "Nia Newman", "203": "Olu Nash", "204": "Ben Ortiz", "205": "Uma Faber"}
ED, NIA, OLU, BEN, UMA = PEOPLE
CENSUS = HEADER + (
    "201,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,\n"
    "202,Newman,Nia,,1981-05-05,2026-09-01,,,Mary Obi,Harbor House,,Coping skills,Yoga,,\n"
    "203,Nash,Olu,,1982-06-06,2026-09-01,,,Kevin Doyle,Maple Street,sober living home,Coping skills,Meditation,,\n"
    "204,Ortiz,Ben,,1983-07-07,2026-09-01,,,Kevin Doyle,Maple Street,,Gratitude,Yoga,,\n"
    "205,Faber,Uma,,1984-08-08,2026-09-01,,,Kevin Doyle,Own home,own home,Gratitude,Yoga,,\n"
)


class Span(NamedTuple):
    """From when to when somebody was there, by the clock on the wall."""

    came: str = "8:58"
    left: str = "15:05"


WHOLE_DAY = Span()


def happened(day: date, mrn: str, stay: Span = WHOLE_DAY, **besides: Any) -> Happened:
    """Somebody's day. Whoever nothing else is said of came before nine and went after three."""
    return Happened(day, mrn, "checked_out", ((_at(day, stay.came), _at(day, stay.left)),))._replace(**besides)


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, datetime.strptime(clock, "%H:%M").time(), ZONE)


CLASS = frozenset({"Class"})
OTHERWISE = (
    happened(FRIDAY, ED, Span(left="15:10")),
    happened(FRIDAY, OLU, Span("10:00", "15:00")),
    happened(MONDAY, BEN, Span(came="10:12"), freed=CLASS),
    happened(MONDAY, UMA, freed=CLASS),
    happened(TUESDAY, NIA, away=((_at(TUESDAY, "11:15"), _at(TUESDAY, "11:40")),)),
)
NOT_ON_THE_SHEET = happened(TUESDAY, OLU, unseated=CLASS)
"""As Tuesday was signed: what a name that is not on the sheet would have given is not countable."""


def truth() -> dict[tuple[date, str], Opinion]:
    """What each day of each of them comes to, once everything is known."""
    told = {(each.day, each.mrn): each for each in OTHERWISE}
    return {(day, mrn): opinion(told.get((day, mrn)) or happened(day, mrn)) for day in DAYS for mrn in PEOPLE}


def truth_as_signed() -> dict[tuple[date, str], Opinion]:
    """The same as it was known when each day was signed."""
    return truth() | {(TUESDAY, OLU): opinion(NOT_ON_THE_SHEET)}
