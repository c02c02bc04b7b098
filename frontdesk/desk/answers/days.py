"""The opened days, newest first, each with what it leaves open."""

from collections.abc import Callable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.models import Day, DayHours
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import CAME
from frontdesk.shapes.reviewed_day import DayState, OpenedDay, Question

LooksOver = Callable[[date], tuple[Board, Sequence[Question]]]
"""Gives the board of a day, and what is still open on it."""
OPENED = select(Day.day).order_by(Day.day.desc())
CLOSED = select(DayHours.day).where(DayHours.closed.is_(True))
LOOKED_BACK = 5
"""So many opened days before today are asked for what they leave open: a week of program days."""


def opened(session: Session) -> list[date]:
    """The days that were opened, newest first."""
    return list(session.scalars(OPENED))


def closed(session: Session) -> frozenset[date]:
    """The days that somebody closed, whether or not they are opened."""
    return frozenset(session.scalars(CLOSED))


def listed(
    opened: Sequence[date],
    today: date,
    looks: LooksOver,
    closed: frozenset[date],
    looked_over: int | None = None,
) -> tuple[OpenedDay, ...]:
    """The days that were opened, and those up to today that are closed, newest first.

    Of the first ``looked_over`` (None: of all) with what they leave open, and how many came.
    """
    days = sorted({*opened, *(day for day in closed if day <= today)}, reverse=True)
    lines = [_line(day, closed, today, looks) for day in days[:looked_over]]
    return (*lines, *(OpenedDay(day, _state(day, closed, today)) for day in days[len(lines) :]))


def left_open(opened: Sequence[date], today: date, looks: LooksOver) -> OpenedDay | None:
    """The newest of the last few days before today on which a question is open."""
    over = [day for day in opened if day < today][:LOOKED_BACK]
    return next((line for line in (_line(day, frozenset(), today, looks) for day in over) if line.questions), None)


def _line(day: date, closed: frozenset[date], today: date, looks: LooksOver) -> OpenedDay:
    board, questions = looks(day)
    came = sum(person.state in CAME for person in board.people.values())
    return OpenedDay(day, _state(day, closed, today), len(questions), came)


def _state(day: date, closed: frozenset[date], today: date) -> DayState:
    """Whether a day is closed, or else still runs. Nothing signs one yet."""
    if day in closed:
        return DayState.CLOSED
    return DayState.OPEN if day >= today else DayState.OVER
