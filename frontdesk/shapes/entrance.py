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


class Proof(NamedTuple):
    """Under which name somebody would sign in, and by what they prove it."""

    name: str
    secret: str


class AskedFirst(NamedTuple):
    """What the site wants of a roll call while nobody is signed in: that it ``asks_code``, or only ``prints``."""

    asks_code: bool = False
    prints: bool = False
