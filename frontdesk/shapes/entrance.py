"""What is said to whoever has not signed in at a terminal, and who came in."""

from datetime import datetime
from typing import NamedTuple

from frontdesk.shapes.staff import Actor


class AtTheDoor(NamedTuple):
    """The site, and the terminal at which somebody signs in; nothing of any patient."""

    site: str
    zone: str
    locale: str
    terminal: str


class Admitted(NamedTuple):
    """Who proved who they are; ``has_code``: by a quick code they may come in here again, until ``shift_ends``."""

    actor: Actor
    has_code: bool
    shift_ends: datetime
