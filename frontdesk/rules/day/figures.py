"""The figures of a day: how many were expected, came, were late or away, and what counts. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from frontdesk.shapes.board import Board
from frontdesk.shapes.people import CAME, State
from frontdesk.shapes.reviewed_day import Figures, OfPerson


def figures_of(people: Iterable[OfPerson]) -> Figures:
    """The figures of these people."""
    everyone = tuple(people)
    came = [each for each in everyone if each.state in CAME]
    return Figures(
        expected=sum(each.scheduled for each in everyone),
        came=len(came),
        not_scheduled=sum(not each.scheduled for each in came),
        late=sum(each.late_minutes > 0 for each in came),
        short=sum(each.countable_minutes < each.whole_minutes for each in came),
        absent=sum(each.state is State.ABSENT for each in everyone),
        excused=sum(each.state is State.EXCUSED for each in everyone),
        countable_minutes=sum(each.countable_minutes for each in came),
    )


def on_board(board: Board, now: datetime) -> Figures:
    """The figures of a day as its board has it."""
    minute = timedelta(minutes=1)
    people = (
        OfPerson(
            who.state,
            who.scheduled,
            who.late_minutes,
            board.countable(who, now) // minute,
            board.whole_day(who) // minute,
        )
        for who in (board.people[key] for key in board.order)
    )
    return figures_of(people)
