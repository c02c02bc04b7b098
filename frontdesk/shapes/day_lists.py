"""Lists across the day: roll call, houses, a caseload."""

from datetime import datetime, time
from typing import NamedTuple

from frontdesk.rules.living_kind import LivingKind
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person, State


class RollCallRow(NamedTuple):
    """Somebody in the building, or just gone; where they have no ``room`` now, the ``last`` one, and until when.

    ``out_of_class``: they are with staff, by name in ``company`` where that was said; ``room`` is then where.
    """

    mrn: str
    name: str
    room: str | None
    at: datetime
    last: str = ""
    until: time | None = None
    out_of_class: bool = False
    company: str = ""


class RollCallLists(NamedTuple):
    """Who is in the building; who may be at the door; who stepped out."""

    at: datetime
    people: tuple[RollCallRow, ...]
    at_the_door: tuple[RollCallRow, ...]
    stepped_out: tuple[RollCallRow, ...]


class HouseDepartures(NamedTuple):
    """Who went back to a living arrangement, who is still here, went elsewhere, or is expected."""

    name: str
    kind: str | None
    gone: tuple[Person, ...]
    here: tuple[Person, ...]
    elsewhere: tuple[Person, ...]
    expected: tuple[Person, ...]

    @property
    def own_way(self) -> bool:
        """Whether its people go home each by their own way."""
        return self.kind != LivingKind.SOBER_LIVING_HOME

    @property
    def leaving(self) -> tuple[Person, ...]:
        """Those in the building; who has stepped out is none of them."""
        return tuple(person for person in self.here if person.state is State.HERE)

    @property
    def left(self) -> tuple[Person, ...]:
        """Everyone checked out, to here or elsewhere, as they left."""
        return tuple(sorted((*self.gone, *self.elsewhere), key=lambda person: (person.out, person.id)))


class CaseRow(NamedTuple):
    """A counselor's patient, with what the desk changed since it was last seen."""

    person: Person
    updates: tuple[JournalLine, ...]
