"""The opened days, newest first, each with what it leaves open and who signed it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.desk.answers.signatures import signatures
from frontdesk.desk.program.the_site import the_site, today
from frontdesk.models import Day, DayHours
from frontdesk.rules.day.business_days import business_days_since
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import CAME
from frontdesk.shapes.reviewed_day import DayState, EarlierDays, OpenedDay, Question, Signature

LooksOver = Callable[[date], tuple[Board, Sequence[Question]]]
"""Gives the board of a day, and what is still open on it."""
Told = Callable[[int, int], None]
"""Hears how many days are looked over, and of how many."""
OPENED = select(Day.day).order_by(Day.day.desc())
CLOSED = select(DayHours.day).where(DayHours.closed.is_(True))
LOOKED_BACK = 5
"""So many opened days before today are asked for what they leave open: a week of program days."""


class OpenedDays(NamedTuple):
    """The opened days and those closed, newest first, the one that runs, and the signatures that stand.

    A day unsigned for more than ``unsigned_after`` business days is named.
    """

    days: Sequence[date]
    today: date
    signatures: Mapping[date, Signature]
    closed: frozenset[date]
    unsigned_after: int

    def in_state(self, state: DayState) -> "OpenedDays":
        """Only those in one state."""
        return self._replace(days=[day for day in self.days if self._state(day) is state])

    def line(self, day: date) -> OpenedDay:
        """A day in the list, not looked over."""
        signature = self.signatures.get(day)
        unsigned = 0 if signature or day in self.closed else business_days_since(day, self.today)
        return OpenedDay(
            day,
            self._state(day),
            signature=signature,
            unsigned_for=unsigned if unsigned > self.unsigned_after else None,
        )

    def _state(self, day: date) -> DayState:
        if day in self.signatures:
            return DayState.SIGNED
        if day in self.closed:
            return DayState.CLOSED
        return DayState.OPEN if day >= self.today else DayState.OVER


def opened(session: Session, now: datetime) -> OpenedDays:
    """The days that were opened, and those up to today that are closed, with what is known of them unasked."""
    site, runs = the_site(session), today(session, now)
    closed = frozenset(session.scalars(CLOSED))
    days = sorted({*session.scalars(OPENED), *(day for day in closed if day <= runs)}, reverse=True)
    return OpenedDays(days, runs, signatures(session), closed, site.unsigned_after_business_days)


def listed(
    opened: OpenedDays, looks: LooksOver, looked_over: int | None = None, told: Told = lambda done, of: None
) -> tuple[OpenedDay, ...]:
    """These days; the first ``looked_over`` (None: all) with what they leave open, and how many came.

    How many of those are looked over is ``told`` after each.
    """
    lines = []
    for done, day in enumerate(wanted := opened.days[:looked_over], start=1):
        lines.append(_line(opened, day, looks))
        told(done, len(wanted))
    return (*lines, *map(opened.line, opened.days[len(lines) :]))


def left_open(opened: OpenedDays, looks: LooksOver) -> EarlierDays:
    """The newest of the last few days before today on which a question is open, and all unsigned for too long."""
    over = [day for day in opened.days if day < opened.today]
    looked_over = (_line(opened, day, looks) for day in over[:LOOKED_BACK])
    asks = next((line for line in looked_over if line.questions), None)
    others = (opened.line(day) for day in reversed(over) if asks is None or day != asks.day)
    return EarlierDays(asks, tuple(line for line in others if line.unsigned_for))


def _line(opened: OpenedDays, day: date, looks: LooksOver) -> OpenedDay:
    board, questions = looks(day)
    came = sum(person.state in CAME for person in board.people.values())
    return opened.line(day)._replace(questions=len(questions), came=came)
