"""What the dialogs about days to come say: away then, or coming on another day."""

from datetime import date, time

from frontdesk.shapes.people import Person
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.texts.dialog_words import act
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed_ahead import TypedAhead
from frontdesk.texts.voice import Voice


def days_away(voice: Voice, meant: TypedAhead | None) -> str:
    """The days that were typed, as they were understood; empty for today alone."""
    if meant is None:
        return ""
    ahead = meant.ahead or Ahead()
    first, last = voice.date(meant.first), voice.date(ahead.last or meant.first)
    every = f"every {voice.weekday(meant.first)}, " if ahead.weekday is not None else ""
    since = f"from {voice.clock(ahead.since)}" if ahead.since else ""
    until = f"until {voice.clock(ahead.until)}" if ahead.until else ""
    return " ".join(filter(None, (f"{every}{first}{f' to {last}' if ahead.last else ''}", since, until)))


COMES_ON, COMES_HINT = "Comes on", "like fri · Dec 3 · today"
GIVE_DAY = "write the day"
INSTEAD, STARTS = "In place of", "Starts at"
ONE_DAY = "one whole day: write only the day"


def expect_title(person: Person) -> str:
    """Another day than their own, or a later start."""
    return f"Another day for {person.name}"


def expects(person: Person, voice: Voice, day: date, starts: time | None, instead: date | None, by: str) -> EnterLine:
    """The agreement to be recorded."""
    at = f" at {voice.clock(starts)}" if starts else ""
    place = f"in place of {voice.date(instead)}" if instead else ""
    return act("plan ", person.name, f" on {voice.date(day)}{at}", ", ".join(filter(None, (place, f"by {by}"))))
