"""What the dialogs say of who is out of class, and of who had come back before they were checked out."""

from datetime import time

from frontdesk.shapes.people import Person
from frontdesk.texts.dialog_words import act, at_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

WHY_OUT, WITH_WHOM, WHERE = "Why", "With", "Room"
GIVE_TIME_OUT = "the time at which they went: they have left"
BACK_IN_CLASS_HINT = "empty: the end of the hour, or F5"


def out_of_class_title(person: Person) -> str:
    """With staff, away from the group."""
    return f"{person.name} is out of class"


def out_of_class(person: Person, voice: Voice, at: time | None, back: time | None) -> EnterLine:
    """The time out of class to be recorded."""
    rest = f"with staff, back by {voice.clock(back)}" if back else "with staff, in the building"
    return act("out of class ", person.name, at_words(voice, at), rest)


BACK_AT = "Back at"
GIVE_BACK_AT = "the time at which they came back"
LEFT_AGAIN_HINT = "empty is when the check-out was written"
WRITTEN_DOWN = "as the check-out says"


def had_come_back_title(person: Person) -> str:
    """A return of who was checked out meanwhile."""
    return f"{person.name} had come back"


def had_come_back(person: Person, voice: Voice, at: time | None, left: time | None) -> EnterLine:
    """The return to be recorded."""
    return act("return ", person.name, at_words(voice, at), f"left at {voice.clock(left)}" if left else WRITTEN_DOWN)
