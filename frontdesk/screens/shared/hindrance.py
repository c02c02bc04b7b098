"""Why an act of a key is not done now: for someone in this state, for these people together, or not yet."""

from frontdesk.errors import AlreadyHere, NotHere, Notice, StillIn
from frontdesk.shapes.people import Person, State
from frontdesk.texts import Voice, say
from frontdesk.texts.today_words import left_today

NOBODY_MARKED = "nobody is marked. Letters or an arrow choose."
NOT_ALIKE = "some of them are here and some stepped out: one by one."
ONE_AT_A_TIME = "this is done to one at a time. Escape unticks, an arrow chooses."
NO_SHIFTS = "Nobody signs in here, so no shift ends. To begin: docs/site.md."
NOT_OPEN_YET = "the records are being opened. Letters are kept; press it again."
UNANSWERED = "the last act is not answered yet. Then press F8 again."


def hindrance(person: Person, voice: Voice) -> str:
    """Why an act is not for someone in this state, or not admitted."""
    if person.turned_away:
        return say(voice, person.turned_away.refusal(person.name))
    if person.state is State.CHECKED_OUT:
        return left_today(person, voice)
    return say(voice, _notice(person))


def _notice(person: Person) -> Notice:
    if person.state is State.HERE and person.stays:
        stay = person.stays[-1]
        return AlreadyHere(name=person.name, by=stay.by, at=stay.came)
    if person.state is State.STEPPED_OUT:
        return StillIn(name=person.name, at=person.came)
    return NotHere(name=person.name, state=person.state)
