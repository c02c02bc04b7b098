"""What is said of who is late, running late or overdue."""

from datetime import datetime

from frontdesk.shapes.board import Board
from frontdesk.shapes.lateness import due_at, late_now
from frontdesk.shapes.people import Person
from frontdesk.texts.voice import Voice

LATE, OVERDUE = "Late", "Overdue"
"""The labels of the two counts that close those of the head."""


def late_words(minutes: int) -> str:
    """``26 min late``, from an hour on ``1 h 14 late``; empty for somebody in time."""
    if not minutes:
        return ""
    return f"{minutes} min late" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} late"


def running_late(person: Person, board: Board, voice: Voice, now: datetime) -> str:
    """Of somebody expected: ``26 min late``, ``26 min late, due 10:40``, ``running late, due 10:40``; else nothing."""
    late = late_words(late_now(board, person, now))
    if person.said is None:
        return late
    said = late or ("running late" if person.said.comes_at is not None else "")
    due = due_at(board, person) if said else None
    return f"{said}, due {voice.short(due)}" if due else said
