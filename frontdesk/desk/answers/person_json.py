"""What a person's row of the roster holds as JSON: stays, seats, times out of class, proofs, attempts."""

import json
from datetime import datetime
from typing import NamedTuple

from frontdesk.database.recorder import from_rest
from frontdesk.models import DayWord
from frontdesk.models.types import instant_of
from frontdesk.shapes.outreach import Attempt, Outcome
from frontdesk.shapes.people import PersonOut, PersonStay
from frontdesk.shapes.said_ahead import SaidAhead
from frontdesk.shapes.sheets import SeatProof, Signed

NOTHING = "[]"
UNPROVEN: dict[int, SeatProof] = {}
"""Shared by all who have no seat: of thousands of people even empty values take memory."""
UNSAID = {"names": Signed.NOT_ON_IT, "number": Signed.UNCONFIRMED}
"""What a sheet says of a seat that was given since: names were read without theirs, a number says nothing of it."""


class HeldSeats(NamedTuple):
    """The seats of one person, by block: the group, since when, and which were entered afterwards."""

    groups: dict[int, int]
    since: dict[int, datetime]
    entered: frozenset[int]


NO_SEAT: dict[int, int] = {}
NO_SEATS = HeldSeats(NO_SEAT, {}, frozenset())


def read_said_ahead(text: str) -> SaidAhead:
    """What was said ahead, of the list in which the records have it: columns in the order of its fields."""
    columns = DayWord.__table__.columns
    values = dict(zip(SaidAhead._fields, json.loads(text), strict=True))
    return SaidAhead(**{name: from_rest(columns[name], value) for name, value in values.items()})


def read_stays(text: str) -> tuple[PersonStay, ...]:
    """The stays in the order of their beginnings; those of one instant in the order in which they were written."""
    if text == NOTHING:
        return ()
    rows = sorted(json.loads(text), key=lambda row: (row[1], row[0]))
    return tuple(
        PersonStay(instant_of(came), read_instant(left), read_instant(back_by), by)
        for _, came, left, back_by, by in rows
    )


def read_outs(text: str) -> tuple[PersonOut, ...]:
    """The times out of class in the order of their beginnings; of those that began at once the one that runs last."""
    if text == NOTHING:
        return ()
    rows = sorted(json.loads(text), key=lambda row: (row[0], row[1] is None, row[1]))
    return tuple(
        PersonOut(instant_of(began), read_instant(ended), bool(countable), reason or "", company, room)
        for began, ended, countable, reason, company, room in rows
    )


def read_attempts(text: str) -> tuple[Attempt, ...]:
    """The attempts to reach somebody, in the order in which they were made."""
    if text == NOTHING:
        return ()
    rows = sorted(json.loads(text), key=lambda row: row[0])
    return tuple(Attempt(instant_of(at), Outcome(outcome), by, words) for at, outcome, by, words in rows)


def read_seats(text: str) -> HeldSeats:
    """The seats held, by block."""
    if text == NOTHING:
        return NO_SEATS
    rows = json.loads(text)
    since = {block: instant_of(at) for block, _, at, _ in rows}
    entered = frozenset(block for block, *_, entered in rows if entered)
    return HeldSeats({block: group for block, group, *_ in rows}, since, entered)


def read_proofs(text: str) -> dict[int, SeatProof]:
    """What the sheets say of each seat, by block."""
    if text == NOTHING:
        return UNPROVEN
    return {
        block: SeatProof(Signed(mark) if mark else UNSAID[form], word_of, read_instant(late), read_instant(left))
        for block, form, word_of, mark, late, left in json.loads(text)
    }


def read_instant(text: str | None) -> datetime | None:
    """An instant, or none."""
    return instant_of(text) if text else None
