"""People as lists show them: the state of their day, their stays, and what Enter does next."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any, NamedTuple

from frontdesk.errors import Discharged, NotOnRoster, NotYetAdmitted
from frontdesk.rules.finding.name_keys import Findable
from frontdesk.rules.names import display, fold
from frontdesk.rules.telling_apart import Facts
from frontdesk.shapes.outreach import Attempt
from frontdesk.shapes.said_ahead import SaidAhead
from frontdesk.shapes.sheets import SeatProof


class State(StrEnum):
    """A patient's day (docs/domain.md, fact 9). ``NOT_SCHEDULED`` is in no list but the finder's.

    ``NOT_ADMITTED`` is known, but not admitted today and not written down: found last, and acted on by nothing.
    """

    EXPECTED = "expected"
    HERE = "here"
    STEPPED_OUT = "stepped_out"
    CHECKED_OUT = "checked_out"
    ABSENT = "absent"
    EXCUSED = "excused"
    NOT_SCHEDULED = "not_scheduled"
    NOT_ADMITTED = "not_admitted"


UNLISTED = frozenset({State.NOT_SCHEDULED, State.NOT_ADMITTED})
COUNTED = tuple(state for state in State if state not in UNLISTED)


CAME = frozenset({State.HERE, State.STEPPED_OUT, State.CHECKED_OUT})
PRESENT = frozenset({State.HERE, State.STEPPED_OUT})


class Step(StrEnum):
    """What Enter does for a person at this minute (docs/contract.md, Enter)."""

    CHECK_IN = "check in"
    RETURN = "return"
    CHECK_OUT = "check out"
    CHOOSE_DESTINATION = "choose destination"
    CARD = "card"


class OffRoster(NamedTuple):
    """Why somebody is not admitted today: the day they were discharged on, or will be admitted on."""

    day: date
    discharged: bool

    def refusal(self, name: str) -> NotOnRoster:
        """What an arrival is refused with."""
        return (Discharged if self.discharged else NotYetAdmitted)(name=name, day=self.day)


class PersonStay(NamedTuple):
    """One time in the building."""

    came: datetime
    left: datetime | None
    back_by: datetime | None
    by: str


class PersonOut(NamedTuple):
    """A time out of class, in the building with staff. Without an end it lasts to that of the block it began in."""

    began: datetime
    ended: datetime | None
    countable: bool
    reason: str
    company: str
    room: str


@dataclass(frozen=True, slots=True)
class Person:
    """One patient's day as lists show it.

    ``plan`` and ``seats`` give the group for each block by their ids, ``seated_at`` since when a seat is held;
    ``proofs`` is what a sheet says of it; ``entered`` are the blocks whose seat was written down once they were over,
    or the person gone.
    ``proven`` is up to when a stay is proven that nobody ended, on a day that is over; None for every other stay.
    ``track`` is the one they are of on the day, None where it has no tracks; ``phone_end`` the last four digits of
    their phone, ``level_of_care`` empty where nobody says which. ``said`` is what was said ahead of their day,
    ``would_come`` whether they are due, or would be, were the day not closed. ``with_whom`` says with whom they left,
    or where to; ``desk_notes`` what the desk is to tell or ask them now, in the words of the site's list, empty where
    it is in others. ``attempts`` are ours to reach them on the day, in their order.
    """

    id: int
    mrn: str
    name: str
    last_name: str
    first_name: str
    dob: date
    state: State
    scheduled: bool
    step: Step
    alert: bool = False
    temporary: bool = False
    plan: Mapping[int, int] = field(default_factory=dict)
    seats: Mapping[int, int] = field(default_factory=dict)
    seated_at: Mapping[int, datetime] = field(default_factory=dict)
    entered: frozenset[int] = frozenset()
    stays: tuple[PersonStay, ...] = ()
    outs: tuple[PersonOut, ...] = ()
    proofs: Mapping[int, SeatProof] = field(default_factory=dict)
    known_by: str = ""
    out: datetime | None = None
    destination: str | None = None
    reason: str | None = None
    lives_at: str | None = None
    counselor: str | None = None
    away: str = ""
    away_at: datetime | None = None
    away_by: str = ""
    late_minutes: int = 0
    left_early: bool = False
    off_roster: OffRoster | None = None
    track: int | None = None
    phone_end: str = ""
    level_of_care: str = ""
    proven: datetime | None = None
    said: SaidAhead | None = None
    would_come: bool = False
    with_whom: str = ""
    desk_notes: tuple[str, ...] = ()
    attempts: tuple[Attempt, ...] = ()

    @property
    def facts(self) -> Facts:
        """What they may say of themselves to prove who they are."""
        return Facts(self.dob, self.phone_end, self.counselor or "", self.mrn)

    @property
    def turned_away(self) -> OffRoster | None:
        """Why the census lets them not arrive. Who is in the building may stay, step out, come back and leave."""
        return None if self.state in PRESENT else self.off_roster

    def namesake_of(self, other: "Person") -> bool:
        """Whether no letters tell the two apart: all their names are the same but for accents and case."""
        mine, theirs = ((each.last_name, each.first_name, each.name) for each in (self, other))
        return all(fold(one) == fold(another) for one, another in zip(mine, theirs, strict=True))

    @property
    def came(self) -> datetime | None:
        """The arrival: the first stay's start."""
        return self.stays[0].came if self.stays else None

    @property
    def stepped_out_at(self) -> datetime | None:
        """When someone who stepped out left."""
        return self.stays[-1].left if self.state is State.STEPPED_OUT and self.stays else None

    @property
    def back_by(self) -> datetime | None:
        """When someone who stepped out said they would be back."""
        return self.stays[-1].back_by if self.state is State.STEPPED_OUT and self.stays else None

    def overdue(self, now: datetime) -> bool:
        """Whether somebody who stepped out is not back, and the time that they named has passed."""
        return self.back_by is not None and self.back_by < now

    @property
    def last_recorded(self) -> datetime | None:
        """The last instant that the visit speaks of: stays, the check-out, and the taking of seats."""
        stays = (at for stay in self.stays for at in (stay.came, stay.left) if at)
        return max((*stays, *self.seated_at.values(), *((self.out,) if self.out else ())), default=None)

    @property
    def listed(self) -> bool:
        """Whether lists show them: scheduled today, or with an act in force on the day."""
        return self.scheduled or self.state not in UNLISTED


_values = attrgetter(*Person.__slots__)
_PUT = [getattr(Person, name).__set__ for name in Person.__slots__]
Columns = list[tuple[Any, ...]]
"""What people are, a column for each field: told so to another process, thousands take a quarter of the time."""


def in_columns(people: Iterable[Person]) -> Columns:
    """These people in columns."""
    return list(zip(*map(_values, people), strict=True))


def of_columns(columns: Columns, numbers: Mapping[int, int]) -> Iterator[Person]:
    """The people of such columns, with these objects for their numbers, which are equal."""
    ids, *others = columns or [()]
    for values in zip(map(numbers.__getitem__, ids), *others, strict=True):
        person = object.__new__(Person)
        for put, value in zip(_PUT, values, strict=True):
            put(person, value)
        yield person


class NotAdmittedPerson(NamedTuple):
    """Somebody known who is not admitted today: what they are found by, and why they are not admitted."""

    findable: Findable
    used_name_alone: bool
    off_roster: OffRoster

    def person(self) -> Person:
        """As lists show them: name and state, and nothing else."""
        known = self.findable
        return Person(
            id=known.id,
            mrn=known.mrn,
            name=display(known.first_name, known.last_name, known.name_used, self.used_name_alone),
            last_name=known.last_name,
            first_name=known.first_name,
            dob=known.dob,
            state=State.NOT_ADMITTED,
            scheduled=False,
            step=Step.CARD,
            off_roster=self.off_roster,
        )
