"""What the desk would refuse of an answer, as far as the board and the clock tell: said while one types.

Each gives the sentence, or "" where the desk would take it.
"""

from datetime import date, datetime, time

from frontdesk.errors import BadTime
from frontdesk.rules.day.clock import right_after
from frontdesk.rules.identity import Registered
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts.voice import Voice, say

FUTURE_BIRTH = "a date of birth is not later than today: write it anew"


def time_refused(at: time, person: Person, board: Board, now: datetime, voice: Voice) -> str:
    """Why something cannot have happened at this time: it is later than now, or before the last act on the visit."""
    last = person.last_recorded
    meant = right_after(board.instant(at), last)
    if meant > now:
        return say(voice, BadTime(at=at, why=BadTime.LATER_THAN_NOW))
    return say(voice, BadTime(at=at, why=BadTime.RECORDED_LATER)) if last and meant < last else ""


def back_refused(back: time, out: time | None, person: Person, board: Board, now: datetime, voice: Voice) -> str:
    """Why somebody cannot be back at this time: it is no later than they leave, which is at ``out``, or now."""
    last = person.last_recorded
    left = right_after(board.instant(out), last) if out else max(now, last) if last else now
    too_soon = board.instant(back) <= left
    return say(voice, BadTime(at=back, why=BadTime.BACK_TOO_SOON)) if too_soon else ""


def birth_refused(born: date, board: Board) -> str:
    """Why this is no date of birth: it is still to come."""
    return FUTURE_BIRTH if born > board.day else ""


def in_census_already(last_name: str, first_name: str, born: date, board: Board) -> str:
    """Why somebody cannot be admitted: the census has somebody of that name, born that day."""
    new = Registered.of(last_name, first_name, born)
    born_then = (each for each in board.people.values() if each.dob == born)
    same = next((each for each in born_then if Registered.of(each.last_name, each.first_name, each.dob) == new), None)
    return f"{same.name}, born that day, is MRN {same.mrn} already: Escape, then type {same.mrn}" if same else ""


def is_so_already(person: Person, field: str, value: str) -> str:
    """Why a field cannot be changed: it says so already."""
    if field == "living_arrangement" and value == person.lives_at:
        return f"{person.name} lives there already: choose another"
    if field == "counselor" and value == person.counselor:
        return f"{value} is their counselor already: choose another"
    return ""
