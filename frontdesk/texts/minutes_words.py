"""Minutes in words: how much, and why it is not more."""

from datetime import datetime, timedelta

from frontdesk.rules.day.minutes import Earned, Reason, Why, minutes
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.earned import unproven
from frontdesk.shapes.people import Person
from frontdesk.texts.voice import Voice


def hours_words(length: timedelta) -> str:
    """``2 h 58``, ``3 h``, or ``48 min`` under an hour; whole minutes, rounded down."""
    hours, rest = divmod(minutes(length), 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


REST_NOT_PROVEN = "the rest not proven"


def countable_words(person: Person, board: Board, now: datetime) -> str:
    """``2 h 58``: what counts today so far, for a column; nothing for who did not come or before anything counts."""
    length = board.countable(person, now)
    return hours_words(length) if length else ""


def countable_today(person: Person, board: Board, now: datetime) -> str:
    """``2 h 58 countable``, for who came; ``0 min countable, the rest not proven`` where nobody ended their stay."""
    if not person.stays:
        return ""
    rest = f", {REST_NOT_PROVEN}" if person.proven and unproven(board.earned(person, now)) else ""
    return f"{hours_words(board.countable(person, now))} countable{rest}"


def leaves_with(person: Person, board: Board, at: datetime, when: str = "today") -> str:
    """What someone who leaves at ``at`` has for the day: ``2 h 58 of 3 h countable today``; nothing for who never came.

    The whole is said only where it is not reached. ``when`` names the day.
    """
    if not person.stays:
        return ""
    length, whole = board.countable(person, at), board.whole_day(person)
    of = f" of {hours_words(whole)}" if length < whole else ""
    return f"{hours_words(length)}{of} countable {when}"


def given_words(block: BlockOfDay, earned: Earned) -> str:
    """What a block gave: ``48 min``; nothing for a block that does not count, or gave nothing yet."""
    return f"{minutes(earned.countable)} min" if block.countable and (earned.countable or earned.why) else ""


def why_words(why: Why, voice: Voice) -> str:
    """A reason with its time: ``came 12 min in``, ``stepped out 10:40-10:52``."""
    lost = lost_words(why.lost.length)
    match why.reason:
        case Reason.CAME_LATE:
            return f"came {lost} in"
        case Reason.LEFT_EARLY:
            return f"left {lost} early"
        case Reason.ADMITTED_LATE:
            return f"admitted {lost} in"
        case Reason.STEPPED_OUT | Reason.OUT_OF_CLASS | Reason.LEFT_GROUP:
            return f"{why.reason.value} {voice.short(why.lost.start)}-{voice.short(why.lost.end)}"
        case _:
            return why.reason.value


def lost_words(length: timedelta) -> str:
    """``12 min``; what is less than a minute is said so."""
    whole = minutes(length)
    return f"{whole} min" if whole else "under a minute"
