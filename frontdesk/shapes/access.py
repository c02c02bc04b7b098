"""Who looked at what: a line of the access log."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Access(StrEnum):
    """What was done with what the records say. The value is what the log keeps, for ever."""

    CARD = "card"
    PRINT = "print"
    REPORT = "report"
    EXPORT = "export"
    SIGN_IN = "sign-in"
    REFUSED = "refused"
    ROLL_CALL = "roll call"
    ROLL_CALL_WHY = "roll call: why"


class AccessLine(NamedTuple):
    """Who did it, where and when; about whom, where it was about one person, and ``detail``, which names nobody.

    Actor and role are empty where somebody tried to sign in under a name of nobody.
    """

    at: datetime
    actor: str
    role: str
    terminal: str
    what: str
    detail: str
    name: str | None = None
    mrn: str | None = None
