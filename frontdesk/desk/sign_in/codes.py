"""Quick codes: each opens one terminal to one person on one service day, their shift there, and nothing else."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.orm import Session

from frontdesk.models.beside import quick_code
from frontdesk.rules.sign_in import WRONG_CODES


class Shift(NamedTuple):
    """Somebody of the staff at a terminal on a service day."""

    staff_id: int
    terminal: str
    day: date


def sealed(session: Session, shift: Shift) -> str | None:
    """What the code of this shift was sealed to; None where there is none, or it was typed wrong too often."""
    which = select(quick_code.c.sealed).where(*_of(shift), quick_code.c.shift == shift.day)
    return session.scalar(which.where(quick_code.c.wrong < WRONG_CODES))


def give(session: Session, shift: Shift, sealed: str, now: datetime) -> None:
    """From now on this is the code of the shift; one of an earlier shift opens nothing any more."""
    end(session, shift)
    row = {"terminal": shift.terminal, "staff_id": shift.staff_id, "shift": shift.day, "sealed": sealed}
    session.execute(insert(quick_code).values(**row, wrong=0, at=now))


def end(session: Session, shift: Shift) -> None:
    """Nobody comes in by it again."""
    session.execute(delete(quick_code).where(*_of(shift)))


def end_all(session: Session, staff_id: int) -> None:
    """Those of somebody at every terminal: they have another passphrase, or none."""
    session.execute(delete(quick_code).where(quick_code.c.staff_id == staff_id))


def begin(session: Session, shift: Shift) -> None:
    """A try counts as wrong, on disk, until it is known to be right."""
    session.execute(update(quick_code).where(*_of(shift)).values(wrong=quick_code.c.wrong + 1))


def was_right(session: Session, shift: Shift) -> None:
    """The wrong ones before it count no more."""
    session.execute(update(quick_code).where(*_of(shift)).values(wrong=0))


def _of(shift: Shift) -> tuple[ColumnElement[bool], ...]:
    return quick_code.c.terminal == shift.terminal, quick_code.c.staff_id == shift.staff_id
