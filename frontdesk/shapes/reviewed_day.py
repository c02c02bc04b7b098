"""The review of a day: what is asked, and about whom."""

from datetime import date, datetime
from enum import Enum, StrEnum, auto
from typing import NamedTuple

from frontdesk.errors import Refusal
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person, State


class QuestionKind(StrEnum):
    """What the review of a day asks, in its order."""

    STILL_IN = "still_in_building"
    NOTHING_KNOWN = "nothing_known"
    NOT_REACHED = "not_reached"
    NOT_BACK = "not_back"
    NOT_AT_GROUP = "on_list_not_here"
    NO_GROUP = "in_no_group"
    NO_DESTINATION = "no_destination"
    OTHERWISE_KNOWN = "known_without_birth_date"
    SET_BACK = "arrival_set_back"
    PLACED_LATE = "placed_late"
    TIMES_CROSS = "times_cross"
    NO_SHEET = "group_without_sheet"
    SHEET_DIFFERS = "sheet_differs"


EACH_ITS_OWN = frozenset({QuestionKind.STILL_IN, QuestionKind.NOTHING_KNOWN})
"""Where somebody may still be: no reason answers several of these at once (docs/contract.md, A day that ended)."""


class Way(Enum):
    """How a question is answered: by what mends it, or by a reason for leaving it as it stands."""

    LEFT = auto()
    AWAY = auto()
    OUTREACH = auto()
    GROUP = auto()
    REASON = auto()
    SHEET = auto()


class Question(NamedTuple):
    """An open question of a day about one person, and in which block, where it is about one.

    A question about nobody is about a ``group``.
    """

    kind: QuestionKind
    person: Person | None
    block: BlockOfDay | None
    group: GroupOfDay | None = None

    @property
    def about(self) -> tuple[QuestionKind, int, int]:
        """Which question it is, whatever else of the day has changed since."""
        block = self.group.id if self.group else self.block.id if self.block else 0
        return self.kind, self.person.id if self.person else 0, block

    @property
    def who(self) -> Person:
        """The person whom it is about: asked only of a question about one."""
        assert self.person, "a question about a group is about nobody"
        return self.person

    @property
    def people(self) -> tuple[Person, ...]:
        """The person whom it is about; nobody, where it is about a group."""
        return (self.person,) if self.person else ()

    @property
    def answered_together(self) -> bool:
        """Whether one reason may answer it with others of its kind."""
        return self.person is not None and self.kind not in EACH_ITS_OWN

    @property
    def name(self) -> str:
        """Whom it is about: the person, or the group."""
        return self.person.name if self.person else self.group.label if self.group else ""


EACH_ITS_OWN = frozenset({QuestionKind.STILL_IN, QuestionKind.NOTHING_KNOWN})
"""Kinds of which no two questions are accepted at once: what is right of one person says nothing of the next."""


class AcceptedQuestion(NamedTuple):
    """A question that was left as it stands: about whom, why, and who left it so.

    ``mrn`` is None where it is about nobody: then it is about a ``group``. ``name`` is the person's on the board of the
    day. ``confirmed_by`` names who said that it is right, if anybody else did; ``own_act``: it is about what ``by`` had
    written themselves.
    """

    kind: QuestionKind
    mrn: str | None
    reason: str
    by: str
    at: datetime
    confirmed_by: str = ""
    group: str | None = None
    name: str = ""
    own_act: bool = False


class OfPerson(NamedTuple):
    """What the figures of a day count of one person; whole minutes, and from how many on a day of theirs counts."""

    state: State
    scheduled: bool
    late_minutes: int
    countable_minutes: int
    whole_minutes: int


class Figures(NamedTuple):
    """How many of a day were expected, came, and of these were not scheduled, late, or short of what counts as a day;
    how many were away; and the countable minutes of all.
    """

    expected: int
    came: int
    not_scheduled: int
    late: int
    short: int
    absent: int
    excused: int
    countable_minutes: int


class Signature(NamedTuple):
    """Who signed a day, when, in which entry, and the digest of what the journal said of the day until then."""

    by: str
    at: datetime
    entry: int
    digest: str
    signed_in: bool = False

    @property
    def name(self) -> str:
        """``Ana Lopez (not signed in)``: that nobody had proved who signed is said for ever."""
        return self.by if self.signed_in else f"{self.by} (not signed in)"


class DayState(StrEnum):
    """How far a day has come."""

    OPEN = "open"
    OVER = "over"
    SIGNED = "signed"
    CLOSED = "closed"


class OpenedDay(NamedTuple):
    """An opened day in the list of days: what it leaves open, and how many came.

    ``questions`` and ``came`` are None where the day was not looked over. ``unsigned_for`` is how many business days a
    day has gone without a signature, where that is longer than the site wants it.
    """

    day: date
    state: DayState
    questions: int | None = None
    came: int | None = None
    signature: Signature | None = None
    unsigned_for: int | None = None


class EarlierDays(NamedTuple):
    """What earlier days leave open: the newest of the last few that ``asks`` something, and, oldest first, the others
    that nobody signed for longer than the site wants it.
    """

    asks: OpenedDay | None = None
    unsigned: tuple[OpenedDay, ...] = ()

    @property
    def first(self) -> OpenedDay | None:
        """The one to go to: first what is asked."""
        return self.asks or next(iter(self.unsigned), None)


class ReviewedDay(NamedTuple):
    """A day looked over: its board, what is open, and how many updates counselors have not seen; who signed it.

    ``unfinished`` is why it cannot be signed yet. ``before`` and ``after`` are the opened days next to it, if there are
    any. ``accepted`` was left as it stands; ``late`` are the acts in force that were written once the day was over, and
    ``amended`` those written since it was signed, oldest first. ``as_signed`` are the figures that were signed.
    """

    board: Board
    questions: tuple[Question, ...]
    unseen: int
    before: date | None = None
    after: date | None = None
    signature: Signature | None = None
    unfinished: Refusal | None = None
    accepted: tuple[AcceptedQuestion, ...] = ()
    late: tuple[JournalLine, ...] = ()
    amended: tuple[JournalLine, ...] = ()
    as_signed: Figures | None = None

    @property
    def own_acts(self) -> int:
        """How many questions were accepted by who had written what they ask about."""
        return sum(each.own_act for each in self.accepted)
