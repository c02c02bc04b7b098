"""The names behind the ids that journal entries hold, read as they are asked for."""

from datetime import date, time
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from frontdesk import models
from frontdesk.desk.journal.entries import entry
from frontdesk.desk.journal.gone_rows import named_row
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.models import (
    Day,
    DayBlock,
    GroupSession,
    LivingArrangement,
    Patient,
    Site,
    Staff,
)
from frontdesk.rules.names import display

NOTHING = "nothing"
Values = dict[str, Any]


class EntryNames:
    """The names behind the ids that entries hold. Rows of these kinds are never deleted but by an undo."""

    def __init__(self, session: Session, program: ProgramDay | None = None, about: Patient | None = None) -> None:
        """``program`` tells of its own sessions, and ``about`` is somebody whose name need not be asked."""
        self._session = session
        self._sessions = dict(program.said_of_sessions) if program else {}
        self._names = {about.id: about.name} if about and about in session else {}

    def patient(self, key: int | None, made: Values | None = None) -> str:
        """A patient's whole used name; where the admission was undone, the name it ``made`` or "someone"."""
        if key in self._names:
            return self._names[key]
        found = self._session.get(Patient, key) if key else None
        if found:
            return self._names.setdefault(found.id, found.name)
        if made:
            alone = bool(made.get("used_name_alone"))
            return display(made["first_name"], made["last_name"], made["name_used"], alone)
        return "someone no longer in the census"

    def mrn(self, key: int | None) -> str:
        """A patient's number, as it is now."""
        found = self._session.get(Patient, key) if key else None
        return found.mrn if found else ""

    def session(self, key: int) -> tuple[str, time, str]:
        """A group session's label, its block's start, and the room to send people to."""
        if key not in self._sessions:
            held = named_row(self._session, GroupSession, key)
            label, block = held.counter_name or held.name, named_row(self._session, DayBlock, held.day_block_id)
            self._sessions[key] = label, block.starts, held.room or label
        return self._sessions[key]

    def living_arrangement(self, key: int | None) -> str:
        """The name of a living arrangement."""
        found = self._session.get(LivingArrangement, key) if key else None
        return found.name if found else NOTHING

    def staff(self, key: int | None) -> str:
        """The name of someone who works here."""
        found = self._session.get(Staff, key) if key else None
        return found.name if found else NOTHING

    def group(self, key: int) -> str:
        """What lists call a standing group."""
        found = self._session.get(models.ProgramGroup, key)
        return (found.counter_name or found.name) if found else "a group no longer in the program"

    def starts_of(self, key: int) -> time:
        """When the block of a standing group begins."""
        group = named_row(self._session, models.ProgramGroup, key)
        return named_row(self._session, models.ProgramBlock, group.block_id).starts

    def ended_day(self, changes: list[Any]) -> date:
        """The day that an entry kept as it ended."""
        key = next(key for table, key, *_ in changes if table == "day")
        return self._session.get_one(Day, key).day

    def signed_by(self, key: int) -> str:
        """Who gave a signature."""
        return self._session.scalars(select(models.SignOff.by).where(models.SignOff.id == key)).one()

    def desk_note(self, key: int) -> str:
        """The words of the site's list by which a note for the desk is called; in others it stands on the card."""
        note = models.DeskNote
        task = self._session.scalars(select(note.task).where(note.id == key)).first()
        return "a note taken back since" if task is None else task or "a note on the card"

    def rows_of_run(self, key: int) -> int:
        """How many rows the file of an import has."""
        return named_row(self._session, models.CensusRun, key).rows_total

    def site(self) -> str:
        """The name of the site."""
        return self._session.scalars(select(Site.name)).one()

    def part(self, table: str, key: int) -> str | None:
        """The name that a row of the program, or a house, has now; None where it is no longer there."""
        models.every()
        columns = models.Base.metadata.tables[table].c
        return self._session.scalars(select(columns.name).where(columns.id == key)).first()

    def entry(self, seq: int | None) -> Row[Any]:
        """Another entry: the one that an undo reversed."""
        found = entry(self._session, seq) if seq is not None else None
        assert found is not None, "an undo reverses an entry that is there"
        return found
