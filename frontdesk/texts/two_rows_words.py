"""What is said where an act is about two people: whom the other one is asked for, and the last question."""

from frontdesk.shapes.people import Person
from frontdesk.texts.typed import spoken_date
from frontdesk.texts.voice import Voice

OTHER = "Who"
OTHER_HINT = "letters of the name, MRN or card"
CHOOSE_OTHER = "find the other one"
AN_ARROW = "more letters, or an arrow"
JOIN_WITH = "ask whether {name} is the same person"
WRONG_WITH = "ask whether it was {name}"
"""Whom Enter goes on with."""


def nobody_fits(typed: str) -> str:
    """Why letters choose nobody."""
    return f"nobody fits “{typed.strip()}”"


def whole(person: Person, voice: Voice) -> str:
    """Somebody by whole name, birth date and number."""
    legal = " ".join(filter(None, (person.first_name, person.last_name)))
    called = "" if legal == person.name else f" (called {person.name})"
    return f"{legal}{called}, born {spoken_date(voice, person.dob)}, @{person.mrn}"


def join_title(person: Person) -> str:
    """Which row is the same person."""
    return f"{person.name} is in another row too"


def joins(gone: Person, stays: Person, voice: Voice) -> tuple[str, str, str]:
    """The last question: its title, what it says, and what Enter does."""
    said = f"{whole(gone, voice)}\nand\n{whole(stays, voice)}\nare one person, who is @{stays.mrn} from now on."
    return "One person in two rows?", said, f"join @{gone.mrn} into {stays.name} @{stays.mrn}"


def wrong_title(person: Person) -> str:
    """Who it was."""
    return f"It was not {person.name}"


def gives(wrong: Person, meant: Person, voice: Voice) -> tuple[str, str, str]:
    """The last question: its title, what it says, and what Enter does."""
    said = f"Not\n{whole(wrong, voice)}\nbut\n{whole(meant, voice)}\ncame today. Times and seats go along."
    return "The wrong person?", said, f"give today's visit of {wrong.name} to {meant.name}"
