"""The line that tells what F8 would take back."""

from collections.abc import Sequence
from datetime import date

from frontdesk.shapes.done import Done, Place, Said
from frontdesk.texts import say
from frontdesk.texts.voice import Voice


def undo_words(done: Done, voice: Voice, fresh: bool) -> str:
    """What F8 would undo, and of how many one key did it. While ``fresh`` the whole sentence, later only initials."""
    words = say(voice, done.said if fresh else _with_initials(done.said))
    return words if done.together == 1 else f"{words} and {done.together - 1} more"


def of_day_words(day: date, voice: Voice) -> str:
    """What ends the undo line on an earlier day."""
    return f" · of {voice.weekday(day)}, asks why"


def place_words(places: Sequence[Place], voice: Voice) -> tuple[str, ...]:
    """Where to send someone: ``11 Room 1``."""
    return tuple(f"{voice.hour(place.starts)} {place.where}" for place in places)


def initials(name: str) -> str:
    """``D. R.``"""
    return " ".join(f"{part[0]}." for part in name.split())


def _with_initials(said: Said) -> Said:
    return said._replace(values={key: _hidden(key, value) for key, value in said.values.items()})


def _hidden(key: str, value: object) -> object:
    if isinstance(value, Said):
        return _with_initials(value)
    return initials(value) if key == "name" and isinstance(value, str) else value
