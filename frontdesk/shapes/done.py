"""What is said of an act: how it was asked for, and what came of it."""

from collections.abc import Mapping
from datetime import date, datetime, time
from types import MappingProxyType
from typing import NamedTuple

from frontdesk.rules.identity import Known as Known
from frontdesk.rules.identity import Proof as Proof


class Said(NamedTuple):
    """A sentence to be said: which one, and its values (instants stay instants). ``texts`` formats it."""

    key: str
    values: Mapping[str, object] = MappingProxyType({})


class Asked(NamedTuple):
    """How an act was asked for: what the screen had seen, and a token that makes a repeat answer the first entry.

    ``on`` is the service day that the act is about, None for the one that runs; ``because`` the reason, which whatever
    is written after its day must have.
    """

    as_of: int | None = None
    request: str | None = None
    on: date | None = None
    because: str = ""


class Place(NamedTuple):
    """Where someone goes next: a block's start, and the room or group to say."""

    starts: time
    where: str


class Done(NamedTuple):
    """An act that is on disk: its entry, its sentence, whom it is about, and where they go next.

    ``together`` is how many acts in force the same key did; this is the newest, and F8 takes all of them back at once.
    ``arrived``: they have just come to the desk.
    """

    entry: int
    said: Said
    at: datetime
    patient: int | None = None
    places: tuple[Place, ...] = ()
    repeated: bool = False
    together: int = 1
    arrived: bool = False
