"""Attempts of ours to reach somebody, as lists and rules read them."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Outcome(StrEnum):
    """What came of an attempt. The value is what the records keep and ``do`` reads, for ever."""

    REACHED = "reached"
    MESSAGE = "message"
    NO_ANSWER = "no-answer"
    WRONG_NUMBER = "wrong-number"


class Attempt(NamedTuple):
    """When somebody of us tried to reach a patient, what came of it, and a fact beside it that only the card shows."""

    at: datetime
    outcome: Outcome
    by: str
    text: str = ""
