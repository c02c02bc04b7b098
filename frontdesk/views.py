"""Frozen shapes: what the desk answers with, and what screens and reports show. No record ever crosses, only these."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.rules.day import instant_on
from frontdesk.rules.finder import Finder as Finder
from frontdesk.rules.finder import Fit as Fit
from frontdesk.rules.finder import Found as Found
from frontdesk.rules.finder import spans as spans
from frontdesk.rules.living import LivingKind
from frontdesk.rules.minutes import NOTHING, Span, earned, held_at
from frontdesk.rules.minutes import Earned as Earned
from frontdesk.rules.minutes import Reason as Reason
from frontdesk.rules.minutes import Why as Why


class State(StrEnum):
    """A patient's day (DOMAIN.md, Words). ``NOT_SCHEDULED`` is in no list but the finder's."""

    EXPECTED = "expected"
    HERE = "here"
    STEPPED_OUT = "stepped_out"
    CHECKED_OUT = "checked_out"
    ABSENT = "absent"
    EXCUSED = "excused"
    NOT_SCHEDULED = "not_scheduled"


COUNTED = tuple(state for state in State if state is not State.NOT_SCHEDULED)
CAME = frozenset({State.HERE, State.STEPPED_OUT, State.CHECKED_OUT})


class Step(StrEnum):
    """What Enter does for a person at this minute (DESIGN.md, Screens)."""

    CHECK_IN = "check in"
    RETURN = "return"
    CHECK_OUT = "check out"
    CHOOSE_DESTINATION = "choose destination"
    CARD = "card"


class Role(StrEnum):
    """Who works at the desk."""

    RECEPTIONIST = "receptionist"
    LEAD = "lead"
    COUNSELOR = "counselor"
    REVIEWER = "reviewer"
    FACILITATOR = "facilitator"


class Actor(NamedTuple):
    """Who acts, and where."""

    name: str
    role: Role
    terminal: str

    def sees_for(self, counselor: str) -> str | None:
        """For whom this one may mark a counselor's updates seen: "" for oneself, a lead in the counselor's place.

        None: only by looking (SCREENS.md, Caseload).
        """
        if self.name == counselor:
            return ""
        return counselor if self.role is Role.LEAD else None


class Said(NamedTuple):
    """A sentence to be said: which one, and its values (instants stay instants). ``texts`` formats it."""

    key: str
    values: Mapping[str, object] = MappingProxyType({})


class Asked(NamedTuple):
    """How an act was asked for: what the screen had seen, and a token that makes a repeat answer the first entry."""

    as_of: int | None = None
    request: str | None = None


class Known(NamedTuple):
    """How a patient was known: birth month and day as ``MMDD``, or ``photo ID``, or staff who knows them (by name)."""

    birth: str = ""
    photo_id: bool = False
    by_staff: str = ""


class Place(NamedTuple):
    """Where someone goes next: a block's start, and the room or group to say."""

    starts: time
    where: str


class Done(NamedTuple):
    """An act that is on disk: its entry, its sentence, whom it is about, and where they go next."""

    entry: int
    said: Said
    at: datetime
    patient: int | None = None
    places: tuple[Place, ...] = ()
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group of a block today. ``held`` seats are taken, ``coming`` are planned patients still expected."""

    id: int
    block: int
    key: int
    name: str
    label: str
    room: str | None
    facilitator: str | None
    soft: int | None
    hard: int | None
    held: int = 0
    coming: int = 0

    @property
    def limit(self) -> int | None:
        """The soft limit, or the hard one where there is none."""
        return self.soft if self.soft is not None else self.hard

    @property
    def full(self) -> bool:
        """Whether the hard limit is reached: nobody more, whatever is said."""
        return self.hard is not None and self.held >= self.hard

    @property
    def free(self) -> int | None:
        """Free places (CONTRACT.md, Seats): the limit less held seats and planned still to come. None: no limit."""
        return None if self.limit is None else max(self.limit - self.held - self.coming, 0)


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of the day, on the wall clock and as instants."""

    id: int
    name: str
    starts: time
    ends: time
    begins: datetime
    over: datetime
    kind: str
    countable: bool
    groups: tuple[GroupView, ...] = ()

    def seat(self, seats: Mapping[int, int]) -> GroupView | None:
        """The group in which someone with these seats sits."""
        return next((group for group in self.groups if group.id == seats.get(self.id)), None)

    def planned(self, plan: Mapping[int, int]) -> GroupView | None:
        """The group that a plan leads to: the only one, or the planned one of several."""
        return self.groups[0] if len(self.groups) == 1 else self.seat(plan)


class StayView(NamedTuple):
    """One time in the building."""

    came: datetime
    left: datetime | None
    back_by: datetime | None
    by: str


@dataclass(frozen=True, slots=True)
class Person:
    """One patient's day as lists show it.

    ``plan`` and ``seats`` give the group for each block by their ids, ``seated_at`` since when a seat is held.
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
    stays: tuple[StayView, ...] = ()
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

    @property
    def listed(self) -> bool:
        """Whether lists show them: scheduled today, or with an act in force on the day."""
        return self.scheduled or self.state is not State.NOT_SCHEDULED


class BlockMinutes(NamedTuple):
    """What one block of the day gave to a person so far, and in which group they sit."""

    block: BlockView
    group: GroupView | None
    earned: Earned


class SiteView(NamedTuple):
    """The settings that screens and reports need."""

    name: str
    zone: str
    locale: str
    demo: bool
    names_hide_after_seconds: int
    door_minutes: int
    reasons: Mapping[str, tuple[str, ...]]
    houses: tuple[tuple[str, str], ...]
    counselors: tuple[str, ...]
    countable_minutes_a_day: int = 180
    day_starts: time = time(4)


@dataclass(frozen=True, slots=True)
class Board:
    """A frozen snapshot of the day: everyone active, read at journal position ``position`` and instant ``at``.

    ``good_until`` is the next instant at which steps change by the clock alone, at the latest by a new service day.
    """

    position: int
    at: datetime
    day: date
    site: SiteView
    actor: Actor
    blocks: tuple[BlockView, ...]
    checkout_opens: datetime
    good_until: datetime
    people: Mapping[int, Person]
    order: tuple[int, ...]
    finder: Finder
    favoured: frozenset[int]
    counts: Mapping[State, int]
    undoable: Done | None = None
    # Who waits for a seat is asked several times a paint, of a board that never changes.
    _waiting: dict[int, tuple[Person, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def find(self, typed: str) -> Found:
        """Who fits the letters, best first; ties are honest (DESIGN.md, Screens)."""
        return self.finder.find(typed, self.favoured)

    def group(self, group: int) -> GroupView | None:
        """The group of that id today."""
        return next((each for block in self.blocks for each in block.groups if each.id == group), None)

    def instant(self, clock: time) -> datetime:
        """The instant at which the site's clock shows this on the day."""
        return instant_on(self.day, clock, ZoneInfo(self.site.zone), self.site.day_starts)

    def earned(self, person: Person, now: datetime) -> tuple[BlockMinutes, ...]:
        """What each block of the day gave to a person up to ``now`` (CONTRACT.md, minutes)."""
        return tuple(
            BlockMinutes(block, self.group(person.seats.get(block.id, 0)), _earned(block, person, now))
            for block in self.blocks
        )

    def present(self, person: Person, block: BlockView, now: datetime) -> timedelta:
        """A person's time in the building during a block, up to ``now``."""
        return _earned(block, person, now).present

    def seat_from(self, person: Person, block: BlockView, now: datetime) -> time | None:
        """Since when a seat given at ``now`` counts: from now (None); of a block that is over from its end, so that a
        correction counts for it, unless something later is recorded of someone who had no seat.
        """
        if block.over > now:
            return None
        last = person.stays[-1:] and person.stays[-1]
        recorded = (*person.seated_at.values(), *(at for at in (last.came, last.left) if at)) if last else ()
        later = block.id not in person.seats and any(at > block.over for at in recorded)
        return None if later else block.ends

    def not_placed(self, block: BlockView) -> tuple[Person, ...]:
        """Who is in the building without a seat in the block, in the order of lists."""
        if block.id not in self._waiting:
            people = map(self.people.__getitem__, self.order)
            self._waiting[block.id] = tuple(
                person for person in people if person.state is State.HERE and block.id not in person.seats
            )
        return self._waiting[block.id]

    def countable(self, person: Person, now: datetime) -> timedelta:
        """A person's countable time of the day up to ``now``; rounded by nobody but who says it."""
        if not person.stays:
            return NOTHING
        return sum((_earned(each, person, now).countable for each in self.blocks if each.countable), NOTHING)

    def block_at(self, now: datetime) -> BlockView | None:
        """The block that runs at ``now``."""
        return next((block for block in self.blocks if block.begins <= now < block.over), None)


def _earned(block: BlockView, person: Person, now: datetime) -> Earned:
    span = Span(block.begins, block.over)
    taken = person.seated_at.get(block.id)
    seated = block.kind != "groups" or (taken is not None and taken <= held_at(span, min(person.out or now, now)))
    stays = [Span(stay.came, stay.left or max(now, stay.came)) for stay in person.stays]
    gone = person.state is State.CHECKED_OUT
    return earned(span, stays, now, countable=block.countable, seated=seated, gone=gone)


class JournalLine(NamedTuple):
    """One entry as people read it. ``in_force`` is false once it was undone."""

    entry: int
    verb: str
    said: Said
    at: datetime
    recorded_at: datetime
    by: str
    terminal: str
    in_force: bool
    patient: int | None
    reverses: int | None


class PastDay(NamedTuple):
    """One earlier program day on a card: times, or a word for why there are none."""

    day: date
    came: datetime | None
    out: datetime | None
    word: str


FIRST_LINES = 16
"""Lines of a journal that a card opens with: as many as stand on it at once. The rest is read when asked for."""


class Card(NamedTuple):
    """Everything a card shows about one person; the last four fields only one key further.

    ``older``: there are older lines of the journal than these.
    """

    person: Person
    legal_name: str
    pronouns: str
    level_of_care: str
    known: str
    plan: tuple[tuple[int, tuple[tuple[int, str], ...]], ...]
    past: tuple[PastDay, ...]
    journal: tuple[JournalLine, ...]
    older: bool
    phone: str
    dob: date
    admit_date: date | None
    discharge_date: date | None


class RollCallRow(NamedTuple):
    """Someone in the building now, or just gone. Without a ``room`` now: where they were ``last``, and until when."""

    mrn: str
    name: str
    room: str | None
    at: datetime
    last: str = ""
    until: time | None = None


class RollCall(NamedTuple):
    """Who is in the building; who may be at the door; who stepped out."""

    at: datetime
    people: tuple[RollCallRow, ...]
    at_the_door: tuple[RollCallRow, ...]
    stepped_out: tuple[RollCallRow, ...]


class Kind(StrEnum):
    """What the review of a day asks, in its order."""

    STILL_IN = "still_in_building"
    NOTHING_KNOWN = "nothing_known"
    NOT_BACK = "not_back"
    NOT_AT_GROUP = "on_list_not_here"
    NO_GROUP = "in_no_group"
    NO_DESTINATION = "no_destination"
    OTHERWISE_KNOWN = "known_without_birth_date"
    SET_BACK = "arrival_set_back"
    PLACED_LATE = "placed_late"
    TIMES_CROSS = "times_cross"


class Question(NamedTuple):
    """An open question of a day about one person, and in which block, where it is about one."""

    kind: Kind
    person: Person
    block: BlockView | None

    @property
    def about(self) -> tuple[Kind, int, int]:
        """Which question it is, whatever else of the day has changed since."""
        return self.kind, self.person.id, self.block.id if self.block else 0


class Review(NamedTuple):
    """A day looked over: its board, what is open, and how many updates counselors have not seen.

    ``before`` and ``after`` are the opened days next to it, if there are any.
    """

    board: Board
    questions: tuple[Question, ...]
    unseen: int
    before: date | None = None
    after: date | None = None


class House(NamedTuple):
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


class Tally(NamedTuple):
    """What a census import did, or would do."""

    rows: int
    added: int
    changed: int
    unchanged: int
    kept: tuple[Said, ...] = ()
    still_expected: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
