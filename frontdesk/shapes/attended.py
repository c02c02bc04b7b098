"""A day as attendance is counted from it: everyone who was on it, and what its blocks gave them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from frontdesk.rules.day.minutes import NOTHING
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay, TrackDay
from frontdesk.shapes.earned import BlockMinutes, minutes_of, not_held
from frontdesk.shapes.people import CAME, Person, State


@dataclass(frozen=True, slots=True)
class AttendedDay:
    """One day, by the clock of its own ``zone``, up to the instant ``until``: now, also for a day that is over.

    ``people`` are those on its lists, by last and first name; ``ahead``: it has not
    begun. Where it was ``closed`` its people are who came all the same, and ``planned`` who would have been expected.
    ``closed_because`` says why; ``unopened``: a day of the program that is over and on which nobody opened the desk.
    ``over`` once its service day has ended, at the instant ``ends``. ``planned_blocks`` are those that it would have
    had if nothing had been said of it. ``signed_by`` says by whom, and whether they had signed in.
    """

    day: date
    zone: str
    until: datetime
    ends: datetime
    tracks: Mapping[int | None, TrackDay]
    groups: Mapping[int, GroupOfDay]
    people: tuple[Person, ...]
    over: bool = False
    ahead: bool = False
    closed: bool = False
    closed_because: str = ""
    unopened: bool = False
    planned: tuple[Person, ...] = ()
    planned_blocks: tuple[BlockOfDay, ...] = ()
    signed_by: str | None = None
    signed_at: datetime | None = None

    def blocks_of(self, person: Person) -> tuple[BlockOfDay, ...]:
        """The blocks of a person's day; one of another track too where they hold a seat in it."""
        if person.track is None:
            return self.tracks[None].blocks
        every = self.tracks[None].blocks if person.seats else self.tracks[person.track].blocks
        return tuple(block for block in every if block.serves(person.track) or block.id in person.seats)

    def earned(self, person: Person) -> tuple[BlockMinutes, ...]:
        """What each block gave to a person."""
        return tuple(self._of(block, person) for block in self.blocks_of(person))

    def countable(self, person: Person) -> tuple[BlockMinutes, ...]:
        """The same of the blocks that count; of none where the person never came."""
        if not person.stays:
            return ()
        return tuple(self._of(block, person) for block in self.blocks_of(person) if block.countable)

    def _of(self, block: BlockOfDay, person: Person) -> BlockMinutes:
        group = self.groups.get(person.seats.get(block.id, 0))
        return BlockMinutes(block, group, minutes_of(block, person, self.until, self.blocks_of(person), self.ends))

    def cancelled(self, person: Person) -> timedelta:
        """How much countable time that was planned for a person the program did not hold."""
        return not_held(person, self.planned_blocks, () if self.closed else self.tracks[None].blocks)

    def still_open(self, person: Person) -> timedelta:
        """What a person may still add: the rest of the countable blocks, for who may be in them."""
        if self.over or person.state not in MAY_STILL_BE_THERE or not (person.scheduled or person.state in CAME):
            return NOTHING
        every = (block for block in self.tracks[person.track].blocks if block.countable)
        blocks = (block for block in every if not block.freed(person.plan, person.seats))
        return sum((max(block.over - max(block.begins, self.until), NOTHING) for block in blocks), NOTHING)


MAY_STILL_BE_THERE = frozenset({State.EXPECTED, State.HERE, State.STEPPED_OUT})
