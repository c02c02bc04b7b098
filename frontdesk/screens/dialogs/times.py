"""The clock of a dialog: a time is refused while it is typed, as the desk would refuse it now."""

from collections.abc import Callable
from datetime import datetime, time

from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts.refused import time_refused
from frontdesk.texts.voice import Voice

Now = Callable[[], datetime]


def clock_of(board: Board, now: Now | None) -> Now:
    """The clock that was given; without one a clock that stands at the instant the board was read."""
    return now or (lambda: board.at)


def time_refusal(person: Person, board: Board, voice: Voice, now: Now | None) -> Callable[[time], str]:
    """Returns what tells a field why something cannot have happened to this person at the time typed."""
    clock = clock_of(board, now)
    return lambda at: time_refused(at, person, board, clock(), voice)
