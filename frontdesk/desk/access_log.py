"""Who looked at what: written beside the record before it is shown, and read back."""

import threading
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.database.records import Records
from frontdesk.desk.program.the_site import clocks
from frontdesk.errors import Busy, CardsClosed, LockedRecords, ServerAway, Unusable
from frontdesk.models.beside import access
from frontdesk.models.types import instant_of, instant_text
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.names import display
from frontdesk.shapes.access import Access, AccessLine
from frontdesk.shapes.staff import Actor
from frontdesk.shapes.taken_message import OpenedRollCall

PATIENCE = 0.3
"""How long, in seconds, a card waits for the lock that its line needs; after that it opens, and its line follows."""
PATIENCE_AT_THE_END = 2.0
ONE_DAY = timedelta(days=1)
INSERT = insert(access)


class AccessLog:
    """The access log of one desk. Any thread may write."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._kept: list[dict[str, Any]] = []
        self._turn = threading.Lock()

    def note(self, actor: Actor, at: datetime, what: Access, patient: int | None = None, detail: str = "") -> None:
        """Write a line before what it tells of is shown, in a transaction of its own.

        Where somebody holds the lock it is kept and written with the next. Raises CardsClosed where it cannot be.
        """
        self._note(_row(actor, at, what, patient, detail), keeps=False)

    def _note(self, row: dict[str, Any], *, keeps: bool) -> None:
        """With ``keeps`` the line is written with the next where the records are only away."""
        with self._turn:
            self._kept.append(row)
            try:
                self._write(PATIENCE)
            except Unusable as why:
                if not (keeps and isinstance(why, ServerAway)):
                    self._kept.remove(row)
                raise CardsClosed from why

    def card(self, actor: Actor, at: datetime, patient: int, detail: str = "") -> None:
        """The line of a card, before it opens. Raises CardsClosed."""
        self.note(actor, at, Access.CARD, patient, detail)

    def printed(self, actor: Actor, at: datetime, name: str) -> None:
        """The line of a print, where it can be written."""
        self.note_if_it_can_be(actor, at, Access.PRINT, name)

    def refused(self, actor: Actor, at: datetime, what: str) -> None:
        """The line of what somebody may not do, where it can be written."""
        self.note_if_it_can_be(actor, at, Access.REFUSED, what)

    def note_if_it_can_be(self, actor: Actor, at: datetime, what: Access, detail: str = "") -> None:
        """The same of what nobody is kept waiting for, and which is shown in any case: while the records are away too,
        and then it is written once they are back.
        """
        try:
            self._note(_row(actor, at, what, None, detail), keeps=True)
        except CardsClosed:
            return

    def close(self) -> None:
        """Write what is still kept."""
        with self._turn:
            try:
                self._write(PATIENCE_AT_THE_END)
            except Unusable:
                return

    def _write(self, patience: float) -> None:
        if not self._kept:
            return
        try:
            with self._records.beside(patience) as session:
                session.execute(INSERT, self._kept)
        except (Busy, LockedRecords):
            return
        self._kept.clear()


def _row(actor: Actor, at: datetime, what: Access, patient: int | None, detail: str) -> dict[str, Any]:
    return {
        "at": instant_text(at),
        "actor": actor.name,
        "role": actor.role.value,
        "terminal": actor.terminal,
        "what": what.value,
        "patient_id": patient,
        "detail": detail,
    }


def lines(session: Session, day: date | None, patient: int | None) -> Iterator[AccessLine]:
    """The log, oldest first: all of it, or of a service day by the site's clock, or about a person."""
    since, until = _span(session, day) if day else ("", "~")
    for row in session.execute(*later_queries.accesses(since, until, patient)):
        name = display(row.first_name, row.last_name, row.name_used, row.used_name_alone) if row.mrn else None
        own = (row.actor, row.role, row.terminal, row.what, row.detail)
        yield AccessLine(instant_of(row.at), *own, name, row.mrn)


def unexplained_roll_calls(session: Session) -> Iterator[OpenedRollCall]:
    """Those opened from the lock since somebody last said why, oldest first."""
    for at, terminal in session.execute(*later_queries.unexplained_roll_calls()):
        yield OpenedRollCall(instant_of(at), terminal)


def _span(session: Session, day: date) -> tuple[str, str]:
    """From when to when a service day lasts, as the log keeps instants."""
    site = clocks(session)
    begins = (instant_on(each, site.day_starts, ZoneInfo(site.zone), site.day_starts) for each in (day, day + ONE_DAY))
    since, until = map(instant_text, begins)
    return since, until
