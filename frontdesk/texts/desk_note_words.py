"""What is said of notes for the desk: at the counter, on the card, and in their dialog."""

from collections.abc import Sequence

from frontdesk.shapes.card import CardNote
from frontdesk.shapes.people import Person
from frontdesk.texts.dialog_words import FACTS_ONLY, act
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

FOR_THE_DESK = "FOR THE DESK"
FOR_THE_DESK_HINT = "told at the next check-in, until done"
WHAT, OWN_WORDS = "What", "Or"
OWN_WORDS_HINT = "in other words, on the card alone"
CHOOSE_WHAT = "a digit, or Tab to write it"
OR_WRITTEN = "written in other words"
ABOVE = (FACTS_ONLY,)


def title(person: Person) -> str:
    """What the desk is to tell or ask somebody."""
    return f"Note for the desk: {person.name}"


def all_done(notes: Sequence[str]) -> str:
    """The row of the list by which everything is done that stands there."""
    return f"done: {', '.join(notes)}"


def noted_by(note: CardNote, voice: Voice) -> str:
    """Who wrote a note, and when."""
    return f"{note.by}, {voice.date(voice.today(note.at))} {voice.clock(note.at)}"


def notes_for(person: Person, task: str) -> EnterLine:
    """The note to be recorded; what is in other words is not said again."""
    return act("note for the desk about ", person.name, rest=task or "on the card")


def does_all(person: Person, notes: Sequence[str]) -> EnterLine:
    """What is to be recorded as done."""
    return act("done for ", person.name, rest=", ".join(notes))
