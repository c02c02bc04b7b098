"""Weeks as they are shown and reported: patients by days, with what the week comes to against its target."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from frontdesk.rules.day.minutes import Why
from frontdesk.rules.day.weeks import Standing, Target
from frontdesk.shapes.people import CAME, State

A_WEEK = timedelta(days=7)


class Span(NamedTuple):
    """From the first local date to the last, both included."""

    first: date
    last: date

    @classmethod
    def week_of(cls, day: date) -> "Span":
        """The week of a day: weeks begin on Monday."""
        monday = day - timedelta(days=day.weekday())
        return cls(monday, monday + timedelta(days=6))

    def weeks_earlier(self, number: int) -> "Span":
        """The same days, so many weeks earlier; later where it is less than none."""
        return Span(self.first - number * A_WEEK, self.last - number * A_WEEK)

    @property
    def weeks(self) -> "tuple[Span, ...]":
        """The weeks that it touches, each cut to it, in their order."""
        found, week = [], Span.week_of(self.first)
        while week.first <= self.last:
            found.append(Span(max(week.first, self.first), min(week.last, self.last)))
            week = week.weeks_earlier(-1)
        return tuple(found)


class Word(StrEnum):
    """How a week stands, in one word for each patient."""

    MET = "met"
    CAN_STILL = "can still"
    SHORT = "short"
    CLOSED = "closed day"
    NOT_PROVEN = "not proven"


class DayHead(NamedTuple):
    """A day of the span: the heading of a column, why it was closed, and who signed it, if anybody did.

    ``unopened``: nobody opened the desk on it, though it was a day of the program, so that nothing is known of it.
    """

    day: date
    closed: bool = False
    ahead: bool = False
    runs: bool = False
    signed_by: str | None = None
    signed_at: datetime | None = None
    because: str = ""
    unopened: bool = False


class PatientDay(NamedTuple):
    """One patient's day: the countable minutes so far, and the most they may come to.

    ``closed``: they would have been expected, but the program was closed. ``proven`` is false where minutes are left
    out since nothing proves them; ``target`` is what was asked then at the ``level_of_care`` of that day.
    ``why`` has the name of a block with each stretch of it that did not count.
    """

    day: date
    state: State
    minutes: int
    most: int
    target: Target
    level_of_care: str
    closed: bool = False
    ahead: bool = False
    runs: bool = False
    proven: bool = True
    late_minutes: int = 0
    cancelled: int = 0
    why: tuple[tuple[str, Why], ...] = ()

    @property
    def whole(self) -> int:
        """From how many minutes on it counts."""
        return self.target.minutes_a_day

    @property
    def came(self) -> bool:
        """Whether they were in the building on it."""
        return self.state in CAME

    @property
    def counts(self) -> bool:
        """Whether it reaches the day's minimum: a shorter one is shown, and not counted."""
        return self.minutes >= self.whole

    @property
    def planned(self) -> bool:
        """Whether they were, or are, on the lists of that day; or would have been, had the program not been closed."""
        return self.closed or self.state is not State.NOT_SCHEDULED


class PatientRow(NamedTuple):
    """Who a patient is, as the records have them now."""

    id: int
    mrn: str
    name: str
    last_name: str
    first_name: str
    dob: date
    counselor: str | None
    level_of_care: str


@dataclass(frozen=True, slots=True)
class PatientWeek:
    """A patient's days of a span, and how they stand against the target of the level of care on the last of them."""

    patient: PatientRow
    days: tuple[PatientDay, ...]
    standing: Standing

    @property
    def proven(self) -> bool:
        """Whether no minutes were left out for want of proof."""
        return all(day.proven for day in self.days)

    @property
    def level_of_care(self) -> str:
        """The level of care by which the week is told: that of its last day."""
        return self.days[-1].level_of_care

    @property
    def word(self) -> Word:
        """How the week stands. What is not proven is said of whoever has not met it."""
        if self.standing.met:
            return Word.MET
        if not self.proven:
            return Word.NOT_PROVEN
        if self.standing.can_still_meet:
            return Word.CAN_STILL
        return Word.CLOSED if self.standing.met is None else Word.SHORT

    def on(self, day: date) -> PatientDay | None:
        """What they have of a day; None where they have nothing to do with it."""
        return next((each for each in self.days if each.day == day), None)


@dataclass(frozen=True, slots=True)
class Week:
    """A span of days, mostly a week: its days, and the patients by last and first name.

    ``over`` once none of its days can change by the clock. ``at`` is the instant up to which it counts, and
    ``first_of_all`` says whether the records begin in it.
    """

    span: Span
    at: datetime
    over: bool
    days: tuple[DayHead, ...]
    patients: tuple[PatientWeek, ...]
    first_of_all: bool = False

    def of(self, patient: int) -> PatientWeek | None:
        """One patient's days of it."""
        return next((each for each in self.patients if each.patient.id == patient), None)


class WeekOf(NamedTuple):
    """A week, and what one patient has of it; None where they had nothing to do with it."""

    week: Week
    own: PatientWeek | None


class PatientWeeks(NamedTuple):
    """One patient's weeks, the newest first, up to the oldest of those read that has a day of theirs.

    ``older``: the records have weeks before those.
    """

    patient: PatientRow
    weeks: tuple[WeekOf, ...]
    older: bool


HALF_A_ROW = 4
"""As many steps as a bar has up to the target."""


class LastWeeks(NamedTuple):
    """How the last weeks of a patient went, the oldest first: how far each came, up to ``HALF_A_ROW``, and if it was
    met."""

    parts: tuple[int, ...]
    met: tuple[bool, ...]

    @property
    def number(self) -> int:
        """How many met the target."""
        return sum(self.met)


class EarlierWeeks(NamedTuple):
    """How the weeks before a week went, by patient, as the journal had them at its entry ``position``."""

    position: int
    by_patient: Mapping[int, LastWeeks]


class GroupTally(NamedTuple):
    """A group over a span: its sessions that have begun, but for cancelled ones; seats held, who was in it, and who was
    due and was not.

    ``minutes`` are the countable ones that it gave.
    """

    group: str
    block: str
    sessions: int
    seats: int
    attended: int
    no_shows: int
    minutes: int


def counted(weeks: Iterable[PatientWeek]) -> dict[Word, int]:
    """How many patients have each word; together all of them."""
    words = [each.word for each in weeks]
    return {word: words.count(word) for word in Word}
