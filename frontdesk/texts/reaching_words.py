"""What the dialogs say in which somebody runs late, or in which we tried to reach somebody."""

from datetime import time

from frontdesk.rules.day.outreach import followed_up
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import Person
from frontdesk.texts.dialog_words import act, at_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.outreach_words import attempts_words
from frontdesk.texts.voice import Voice

WHAT_CAME, CALLED_AT, FACT, NO_FACT = "It was", "At", "Text", "none"
CHOOSE_OUTCOME = "choose what came of it"
FACTS_ONLY, ON_THE_CARD = "Text: facts only, nothing clinical, no other patient", "on the card alone"
WE_CALLED, ONLY_NO_CALL = "We called", "only for no call, today"
ASKS_ON = "Review asks until they were reached, or tried twice"
DUE_AT, GIVE_DUE, WHOM = "Due at", "write when they will come", "Whom"


def outreach_title(person: Person) -> str:
    """An attempt to reach somebody."""
    return f"We called {person.name}"


def above(person: Person, voice: Voice) -> tuple[str, ...]:
    """What may be written, and the attempts before this one."""
    return (FACTS_ONLY, *((attempts_words(person.attempts, voice),) if person.attempts else ()))


def tried(person: Person, voice: Voice, at: time | None, outcome: str) -> EnterLine:
    """The attempt to be recorded."""
    return act("write: we called ", person.name, at_words(voice, at), outcome)


def asks_on(person: Person, outcome: Outcome | None) -> str:
    """What is still asked of somebody who is absent without a call, after this attempt, if it is one."""
    outcomes = [each.outcome for each in person.attempts]
    return "" if followed_up([*outcomes, outcome] if outcome else outcomes) else ASKS_ON


def late_title(person: Person) -> str:
    """Somebody told us that they come later."""
    return f"{person.name} is running late"


def whom(person: Person, housemates: int) -> tuple[str, str]:
    """Only them, or everybody of the house who is still expected."""
    return f"only {person.name}", f"all {housemates + 1} still expected of {person.lives_at}"


def comes(person: Person, voice: Voice, at: time, housemates: int) -> EnterLine:
    """When they will come."""
    rest = f"with all {housemates + 1} of {person.lives_at}" if housemates else "late by the clock"
    return act("expect ", person.name, at_words(voice, at), rest)
