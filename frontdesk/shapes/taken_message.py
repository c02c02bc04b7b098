"""What waits for a lead: messages as the desk took them down, and roll calls that were opened from the lock."""

from datetime import datetime
from typing import NamedTuple


class TakenMessage(NamedTuple):
    """Its number, which grows from one to the next, its words, when it was taken, and by whom."""

    number: int
    text: str
    at: datetime
    by: str


class OpenedRollCall(NamedTuple):
    """When and at which terminal the roll call was opened while nobody was signed in there."""

    at: datetime
    terminal: str


class ForTheLead(NamedTuple):
    """Messages that no lead has seen, and roll calls of which nobody has said why, each oldest first."""

    messages: tuple[TakenMessage, ...] = ()
    roll_calls: tuple[OpenedRollCall, ...] = ()
