"""Where somebody signs in."""

from datetime import datetime
from typing import NamedTuple


class Where(NamedTuple):
    """At which terminal, and when, in UTC."""

    terminal: str
    now: datetime
