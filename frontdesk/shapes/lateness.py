"""Who is late or overdue on a board, at this minute."""

from datetime import datetime
from typing import NamedTuple

from frontdesk.rules.day.late import late_from, minutes_late
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import TrackDay
from frontdesk.shapes.people import Person, State


class LateCounts(NamedTuple):
    """How many of those expected are late by now, and how many who stepped out are not back as they said."""

    late: int
    overdue: int


def late_since(board: Board, person: Person) -> datetime | None:
    """From when on a person is late; None where nothing of their day counts."""
    agreed = person.said.agreed_start if person.said else None
    return late_from(board.of(person).first_countable, board.instant(agreed) if agreed else None)


def late_now(board: Board, person: Person, now: datetime) -> int:
    """How many minutes late somebody is who is still expected; 0 once check-out is open: then they are missed."""
    if person.state is not State.EXPECTED or now >= board.of(person).checkout_opens:
        return 0
    return minutes_late(late_since(board, person), now)


def due_at(board: Board, person: Person) -> datetime | None:
    """When somebody expected said that they will come, where that is later than the beginning of their day."""
    due = person.said.due_at if person.said and person.state is State.EXPECTED else None
    at, since = board.instant(due) if due else None, late_since(board, person)
    return at if at and (since is None or at != since) else None


def late_counts(board: Board, now: datetime) -> LateCounts:
    """How many are late, and how many overdue.

    Counted with every act: who agreed on no start of their own is late with everybody of their track.
    """
    with_track = {track: _late_without_word(day, now) for track, day in board.tracks.items()}
    late = overdue = 0
    for key in board.order:
        person = board.people[key]
        if person.state is State.EXPECTED:
            own = person.said is not None and person.said.agreed_start is not None
            late += late_now(board, person, now) > 0 if own else with_track[person.track]
        elif person.state is State.STEPPED_OUT:
            overdue += person.overdue(now)
    return LateCounts(late, overdue)


def _late_without_word(day: TrackDay, now: datetime) -> bool:
    """Whether those are late who are still expected on such a day."""
    return now < day.checkout_opens and minutes_late(late_from(day.first_countable, None), now) > 0
