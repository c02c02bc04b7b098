"""The day as one frozen picture: everyone active, the blocks, and what follows from both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.day.minutes import NOTHING, Span
from frontdesk.rules.finding.finder import Finder, Found
from frontdesk.rules.finding.houses import house_meant
from frontdesk.rules.identity import Proof
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.scans import Codes
from frontdesk.rules.telling_apart import tells
from frontdesk.shapes.day_program import AS_USUAL, BlockOfDay, GroupOfDay, Hours, SiteSettings, TrackDay
from frontdesk.shapes.done import Done
from frontdesk.shapes.earned import BlockMinutes, Earned, minutes_of, not_held, out_of_class, present_in
from frontdesk.shapes.people import NotAdmittedPerson, Person, PersonOut, State
from frontdesk.shapes.sheets import GroupSheet
from frontdesk.shapes.staff import Actor, Role

OWN_WAY = frozenset({LivingKind.OWN_HOME, LivingKind.FAMILY_HOME})
"""Where people live who come each by their own way."""
LAST_DAY = date.max - timedelta(days=1)
"""The last day that has another after it."""


class IdentityQuestion(NamedTuple):
    """What is asked of somebody to know who they are; None: nothing that they could say tells them apart.

    ``born_too``: look-alikes who were born on the same day of the year.
    """

    asked: Proof | None
    born_too: tuple[str, ...]


class SeatAhead(NamedTuple):
    """A block that is not over, the group to which a check-in leads there, and whether it leaves them a seat in it."""

    block: BlockOfDay
    group: GroupOfDay
    given: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A frozen snapshot of the day: everyone active, read at journal position ``position`` and instant ``at``.

    ``not_admitted`` are those known beside them, whom only the finder finds.
    ``checkout_opens`` is for whom it opens first; ``tracks`` has the times of each track's day, of None those
    of everybody's: how its blocks are filled stands in ``blocks``.
    ``hours`` is what was said of the whole day, ``planned`` are the blocks that it would have had without that.
    ``sheets`` are the paper sheets that were entered, by group. ``held``: the program has this weekday, or is closed on
    the date alone.
    ``signed``: the day is, so that whatever is done about it wants a reason.
    ``good_until`` is the next instant at which steps change by the clock alone, at the latest by a new service day.
    """

    position: int
    at: datetime
    day: date
    site: SiteSettings
    actor: Actor
    blocks: tuple[BlockOfDay, ...]
    checkout_opens: datetime
    good_until: datetime
    people: Mapping[int, Person]
    order: tuple[int, ...]
    finder: Finder
    favoured: frozenset[int]
    counts: Mapping[State, int]
    tracks: Mapping[int | None, TrackDay]
    hours: Hours = AS_USUAL
    planned: tuple[BlockOfDay, ...] = ()
    held: bool = True
    undoable: Done | None = None
    not_admitted: Mapping[int, NotAdmittedPerson] = field(default_factory=dict)
    sheets: Mapping[int, GroupSheet] = field(default_factory=dict)
    signed: bool = False
    # Who waits for a seat is asked several times a paint, of a board that never changes.
    _waiting: dict[int, tuple[Person, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def find(self, typed: str, served_lately: frozenset[int] = frozenset()) -> Found:
        """Who fits the letters, best first; ties are honest (docs/contract.md, Finding).

        Whoever was ``served_lately`` stays in the tie of those who are due: one Enter too many serves nobody else.
        """
        return self.finder.find(typed, self.favoured | served_lately if served_lately else self.favoured)

    @property
    def codes(self) -> Codes:
        """What a scanner may read here."""
        return Codes(self.finder.is_code, self.finder.begins_code, self.site.scanner_prefix)

    def house_meant(self, typed: str) -> str:
        """The house that the letters name, where people come together; empty where they name none."""
        together = [name for name, kind in self.site.houses if kind not in OWN_WAY]
        return house_meant(typed, together)

    def awaited_of(self, house: str) -> tuple[Person, ...]:
        """Who of a house is still expected, in the order of lists."""
        people = (self.people[key] for key in self.order)
        return tuple(each for each in people if each.state is State.EXPECTED and each.lives_at == house)

    def person(self, id: int) -> Person | None:
        """Everyone whom the finder knows: also who is not admitted, and in no list."""
        known = self.people.get(id)
        if known is None and id in self.not_admitted:
            return self.not_admitted[id].person()
        return known

    def question(self, person: Person) -> IdentityQuestion:
        """What somebody is asked who must prove who they are: what none of their look-alikes would say too."""
        ids = self.finder.lookalikes.like(person.id) if person.alert else ()
        others = [self.people[id] for id in sorted(ids) if id in self.people]
        asked = tells(person.facts, [other.facts for other in others])
        day = (person.dob.month, person.dob.day)
        return IdentityQuestion(asked, tuple(o.name for o in others if (o.dob.month, o.dob.day) == day))

    @property
    def closed(self) -> str:
        """Why nobody is expected on the day; empty where it is held."""
        return self.hours.closed

    @property
    def ends(self) -> datetime:
        """When the service day is over."""
        next_day, starts = min(self.day, LAST_DAY) + timedelta(days=1), self.site.day_starts
        return instant_on(next_day, starts, ZoneInfo(self.site.zone), starts)

    def tells_of_earlier_days(self, now: datetime) -> bool:
        """Whether it is time to say what earlier days leave open: to a receptionist once nobody checks in any more, and
        to nobody where earlier days do not open.
        """
        if self.actor.at_counter:
            return False
        if self.actor.role is not Role.RECEPTIONIST:
            return True
        return all(block.over <= now for block in self.blocks if block.kind == "check-in")

    def group(self, group: int) -> GroupOfDay | None:
        """The group of that id today."""
        return next((each for block in self.blocks for each in block.groups if each.id == group), None)

    def instant(self, clock: time) -> datetime:
        """The instant at which the site's clock shows this on the day."""
        return instant_on(self.day, clock, ZoneInfo(self.site.zone), self.site.day_starts)

    def earned(self, person: Person, now: datetime) -> tuple[BlockMinutes, ...]:
        """What each block of a person's day gave up to ``now`` (docs/contract.md, Minutes)."""
        return tuple(
            BlockMinutes(block, self.group(person.seats.get(block.id, 0)), self._earned(block, person, now))
            for block in self.blocks_of(person)
        )

    def of(self, person: Person) -> TrackDay:
        """The day as it is for a person: that of their track."""
        return self.tracks[person.track]

    def may_leave(self, person: Person) -> datetime:
        """From when on a person leaves without a reason: once check-out opens, or when it was said ahead."""
        opens, said = self.of(person).checkout_opens, person.said.leaves_at if person.said else None
        return min(opens, self.instant(said)) if said else opens

    def awaited(self, now: datetime) -> int:
        """How many people are still to come, but for those whose track has not begun while another has."""
        expected = self.counts.get(State.EXPECTED, 0)
        begun = {track for track, day in self.tracks.items() if track is not None and day.begins and day.begins <= now}
        if not begun:
            return expected
        people = (self.people[key] for key in self.order)
        return sum(person.state is State.EXPECTED and person.track in begun for person in people)

    def out_of_class(self, person: Person, now: datetime) -> PersonOut | None:
        """The time out of class that goes on at ``now``, of somebody in the building."""
        if person.state is not State.HERE:
            return None
        return next((out for out in person.outs if out.began <= now < self._out(person, out).end), None)

    def _out(self, person: Person, out: PersonOut) -> Span:
        return out_of_class(out, person, self.blocks_of(person), self.ends)

    def blocks_of(self, person: Person) -> tuple[BlockOfDay, ...]:
        """The blocks of a person's day; one of another track too where they hold a seat in it."""
        if person.track is None:
            return self.blocks
        return tuple(block for block in self.blocks if block.serves(person.track) or block.id in person.seats)

    def present(self, person: Person, block: BlockOfDay, now: datetime) -> timedelta:
        """A person's time in the building during a block, up to ``now``."""
        return present_in(block, person, now)

    def _earned(self, block: BlockOfDay, person: Person, now: datetime) -> Earned:
        return minutes_of(block, person, now, self.blocks_of(person), self.ends)

    def seat_from(self, person: Person, block: BlockOfDay, now: datetime) -> time | None:
        """From which clock time a seat given at ``now`` counts; None for now.

        In a block that is over, or of somebody who has left, it counts from the block's start: they sat there.
        """
        gone = person.state is State.CHECKED_OUT
        return block.starts if block.over <= now or (gone and block.begins <= now) else None

    def after_check_in(self, person: Person, now: datetime) -> tuple[SeatAhead, ...]:
        """What a check-in at ``now`` would leave someone in the blocks of groups not over (docs/contract.md, Seats).

        A seat held is kept. Somebody who stepped out only returns, and seeks none. A block in which they neither hold
        nor seek a seat is left out.
        """
        ahead = (block for block in self.blocks_of(person) if block.kind == "groups" and now < block.over)
        return tuple(seat for block in ahead if (seat := _seat_ahead(block, person, now)))

    def not_placed(self, block: BlockOfDay) -> tuple[Person, ...]:
        """Who is in the building without a seat in the block, in the order of lists; who is free is none of them."""
        if block.id not in self._waiting:
            people = map(self.people.__getitem__, self.order)
            self._waiting[block.id] = tuple(
                person for person in people if _waits(person, block) and not block.freed(person.plan, person.seats)
            )
        return self._waiting[block.id]

    def freed(self, block: BlockOfDay) -> tuple[Person, ...]:
        """Who is in the building and free in the block, since their group is cancelled, in the order of lists."""
        people = map(self.people.__getitem__, self.order)
        return tuple(each for each in people if _waits(each, block) and block.freed(each.plan, each.seats))

    def countable(self, person: Person, now: datetime) -> timedelta:
        """A person's countable time of the day up to ``now``; rounded by nobody but who says it."""
        if not person.stays:
            return NOTHING
        return sum(
            (self._earned(each, person, now).countable for each in self.blocks_of(person) if each.countable), NOTHING
        )

    def whole_day(self, person: Person) -> timedelta:
        """From how much countable time on a day counts at a person's level of care."""
        site = self.site
        return timedelta(minutes=site.minutes_by_level.get(person.level_of_care, site.countable_minutes_a_day))

    def cancelled(self, person: Person) -> timedelta:
        """How much countable time that was planned for a person the program did not hold: closed or cancelled."""
        return not_held(person, self.planned, () if self.closed else self.blocks)

    def block_at(self, now: datetime, person: Person | None = None) -> BlockOfDay | None:
        """The block that runs at ``now``, or of a person's day the one; of several side by side the first."""
        blocks = self.blocks_of(person) if person else self.blocks
        return next((block for block in blocks if block.begins <= now < block.over), None)


def _waits(person: Person, block: BlockOfDay) -> bool:
    return person.state is State.HERE and block.id not in person.seats and block.serves(person.track)


def _seat_ahead(block: BlockOfDay, person: Person, now: datetime) -> SeatAhead | None:
    if held := block.seat(person.seats):
        return SeatAhead(block, held, True)
    returns = person.state is State.STEPPED_OUT
    sought = None if returns else block.sought(person.plan, person.seats, now)
    return SeatAhead(block, sought, not sought.full) if sought else None
