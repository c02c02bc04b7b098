"""What is said of those of a house who come together."""

from collections.abc import Sequence
from datetime import time

from frontdesk.shapes.people import Person
from frontdesk.texts.dialog_words import act, at_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.today_words import people
from frontdesk.texts.voice import Voice

WHO, WHO_HINT = "Who", "Space ticks · letters or an arrow"
TICK = "Space ticks whoever stands here"
ALERT = "name alert"


def title(house: str) -> str:
    """Whose arrivals they are."""
    return f"Who of {house} is here?"


def ticked(number: int) -> str:
    """How many are ticked."""
    return f"{people(number)} ticked"


def arrive(came: Sequence[Person], voice: Voice, at: time | None) -> EnterLine:
    """Who is checked in at once, and of whom is asked who they are."""
    asked = [person.name for person in came if person.alert]
    together = [person.name for person in came if not person.alert]
    then = f"asks who {_and(asked)} {'is' if len(asked) == 1 else 'are'}" if asked else ""
    if not together:
        return EnterLine(then, filled=True)
    who = together[0] if len(together) == 1 else people(len(together))
    return act("check in ", who, at_words(voice, at), f"then {then}" if then else "")


def waits(names: Sequence[str]) -> str:
    """Who came with the others and was not asked for, since somebody had gone on to something else."""
    return (
        f"{_and(names)} {'is' if len(names) == 1 else 'are'} not in yet: type the name, and who stands there is asked."
    )


def _and(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
