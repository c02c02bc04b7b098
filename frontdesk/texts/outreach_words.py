"""What is said of reaching somebody who did not come: who called whom, and what came of it."""

from collections.abc import Sequence

from frontdesk.rules.day.outreach import followed_up
from frontdesk.shapes.outreach import Attempt, Outcome
from frontdesk.shapes.people import Person
from frontdesk.texts.voice import Voice

OUTCOMES = {
    Outcome.REACHED: "reached",
    Outcome.MESSAGE: "message left",
    Outcome.NO_ANSWER: "no answer",
    Outcome.WRONG_NUMBER: "wrong number",
}
NOT_YET = "we have not called yet"
AWAY_WORDS = {"called": "they called", "no call": "no call"}
"""How an absence became known, as screens say it: never “called” alone."""


def away_words(kind: str) -> str:
    """``absent, they called``, ``absent, no call``; of any other kind ``absent``."""
    return f"absent, {AWAY_WORDS[kind]}" if kind in AWAY_WORDS else "absent"


def attempt_words(attempt: Attempt, voice: Voice) -> str:
    """``we called 9:31, no answer``."""
    return f"we called {voice.short(attempt.at)}, {OUTCOMES[attempt.outcome]}"


def attempts_words(attempts: Sequence[Attempt], voice: Voice) -> str:
    """All of them: ``we called 9:31, no answer; 9:50, reached``; or that there was none."""
    if not attempts:
        return NOT_YET
    return "we called " + "; ".join(f"{voice.short(each.at)}, {OUTCOMES[each.outcome]}" for each in attempts)


def briefly(attempt: Attempt, voice: Voice, cells: int) -> str:
    """The same in so many cells: what came of it goes before when it was."""
    whole = attempt_words(attempt, voice)
    return whole if len(whole) <= cells else f"we called, {OUTCOMES[attempt.outcome]}"


def is_followed_up(person: Person) -> bool:
    """Whether nobody needs to try again today."""
    return followed_up([each.outcome for each in person.attempts])
