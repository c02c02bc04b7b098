"""A message for the lead, as the desk took it down."""

from datetime import datetime
from typing import NamedTuple


class TakenMessage(NamedTuple):
    """Its number, which grows from one to the next, its words, when it was taken, and by whom."""

    number: int
    text: str
    at: datetime
    by: str
