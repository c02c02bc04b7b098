"""What a patient's card shows."""

from datetime import date, datetime
from typing import NamedTuple

from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person


class PastDay(NamedTuple):
    """One earlier program day on a card: times on that day's own clock, or a word for why there are none."""

    day: date
    came: datetime | None
    out: datetime | None
    word: str


class CardNote(NamedTuple):
    """Something the desk is still to tell or ask somebody: the site's words or others, since when, by whom."""

    words: str
    at: datetime
    by: str


FIRST_LINES = 16
"""Lines of a journal that a card opens with: as many as stand on it at once. The rest is read when asked for."""


class Card(NamedTuple):
    """Everything a card shows about one person; phone and dates are shown after one key more.

    ``older`` says whether the journal has older lines than these.
    """

    person: Person
    legal_name: str
    pronouns: str
    level_of_care: str
    known: str
    plan: tuple[tuple[int, tuple[tuple[int, str], ...]], ...]
    past: tuple[PastDay, ...]
    journal: tuple[JournalLine, ...]
    older: bool
    phone: str
    dob: date
    admit_date: date | None
    discharge_date: date | None
    notes: tuple[CardNote, ...] = ()
