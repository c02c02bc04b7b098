"""What a census import did."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from frontdesk.rules.census.notes import Reading
from frontdesk.rules.faults import Fault
from frontdesk.shapes.done import Said


class KeptCell(NamedTuple):
    """A cell in which the file only repeats what it said before the desk wrote: the desk's word stands.

    ``file`` and ``desk`` are the two words, as a census writes them; ``at`` is the instant of the desk's entry.
    """

    mrn: str
    column: str
    file: str
    desk: str
    by: str
    at: datetime
    said: Said


class EmptiedCell(NamedTuple):
    """A value that is gone, since the file no longer says what the newest before it said: ``was`` the value."""

    mrn: str
    column: str
    was: str
    said: Said


class AbsentPerson(NamedTuple):
    """Somebody admitted here whom the newest file does not name.

    ``since`` is the local day on which the first file in a row that did not was read, ``file`` its name.
    """

    mrn: str
    name: str
    since: date | None = None
    file: str = ""


class WrittenField(NamedTuple):
    """A field that a census writes: its column, what it ``was`` and what it is ``now``, as a census writes both."""

    column: str
    was: str
    now: str


class WrittenRow(NamedTuple):
    """What a row of a census writes: somebody ``added`` with all that it says of them, or the fields that change."""

    line: int
    mrn: str
    name: str
    added: bool
    fields: tuple[WrittenField, ...]


class Tally(NamedTuple):
    """What a census import did, or would do.

    ``noted`` is what was mended, joined or passed on; ``told`` are the sentences of it for whoever typed a command.
    ``reading`` says how the file was read, and ``first_rows`` what it says of its first people, by column. ``written``
    are the rows that write something, by line, where somebody asked to see them.
    """

    rows: int
    added: int
    changed: int
    unchanged: int
    joined: int = 0
    kept: tuple[KeptCell, ...] = ()
    emptied: tuple[EmptiedCell, ...] = ()
    absent: tuple[AbsentPerson, ...] = ()
    noted: tuple[Fault, ...] = ()
    told: tuple[str, ...] = ()
    reading: Reading = Reading()
    first_rows: tuple[Mapping[str, str], ...] = ()
    written: tuple[WrittenRow, ...] = ()
