"""Who works here, as leads look at it."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Row, select

from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.program.the_site import today
from frontdesk.desk.sign_in import credentials
from frontdesk.models import Staff, StaffKey
from frontdesk.models.beside import wrong_try
from frontdesk.rules.sign_in import Tries
from frontdesk.shapes.staff import LEFT


class StaffLine(NamedTuple):
    """Somebody who works here, and how they sign in; ``keys`` says by how many they come in over SSH.

    ``only_on`` is the one service day on which they sign in, where it is one; ``signs_in``: they may today. ``tried``
    and ``terminal`` are of the wrong tries since they last did.
    """

    name: str
    role: str
    word: str | None
    active: bool
    signs_in: bool
    only_on: date | None
    keys: int
    tried: Tries | None
    terminal: str | None


def who_works_here(desk: FrontDesk) -> list[StaffLine]:
    """The staff by name, without who left."""
    with desk.records.reading() as session:
        signing = {each.staff_id for each in credentials.who_sign_in(session, today(session, desk.now()))}
        tried = {row.whose: row for row in session.execute(select(wrong_try))}
        rows = session.scalars(select(Staff).where(Staff.role != LEFT).order_by(Staff.name)).all()
        keys = Counter(session.scalars(select(StaffKey.staff_id)))
        return [_line(each, keys[each.id], tried.get(each.id), signs_in=each.id in signing) for each in rows]


def _line(row: Staff, keys: int, tried: Row[Any] | None, *, signs_in: bool) -> StaffLine:
    tries, terminal = (Tries(tried.number, tried.last), tried.terminal) if tried else (None, None)
    return StaffLine(row.name, row.role, row.sign_in, row.active, signs_in, row.signs_in_on, keys, tries, terminal)
