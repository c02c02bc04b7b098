"""What was said of a whole day, and what its groups and blocks are by it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import NamedTuple

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.models import DayHours, GroupChange
from frontdesk.rules.day.cancelled import within
from frontdesk.rules.day.minutes import Span
from frontdesk.shapes.day_program import AS_USUAL, BlockOfDay, GroupOfDay, Hours

Ids = tuple[tuple[int, ...], tuple[int, ...]]
NOTHING_SAID: Ids = ((), ())


class DayChanges(NamedTuple):
    """The hours of a date, where they are not the usual ones, and its groups that are not as usual, by their ids."""

    hours: DayHours | None
    groups: Mapping[int, GroupChange]

    @property
    def ids(self) -> Ids:
        """The rows that say it: a day whose rows are others was said something new of."""
        return (self.hours.id,) if self.hours else (), tuple(sorted(each.id for each in self.groups.values()))

    @property
    def said(self) -> Hours:
        """The hours as screens and reports need them."""
        if self.hours is None:
            return AS_USUAL
        closed = self.hours.because if self.hours.closed else ""
        return Hours(closed, self.hours.opens, self.hours.closes, "" if closed else self.hours.because)

    def group(self, group: GroupOfDay) -> GroupOfDay:
        """The group as it is on that day."""
        change = self.groups.get(group.id)
        return _changed(group, change) if change else group

    def cut(self, blocks: Iterable[BlockOfDay], instant: Callable[[time], datetime]) -> Iterator[BlockOfDay]:
        """The blocks as far as they are held; those of which nothing is held are left out."""
        opens, closes = self.said.opens, self.said.closes
        ends = instant(opens) if opens else None, instant(closes) if closes else None
        for block in blocks:
            held = within(Span(block.begins, block.over), *ends)
            if held:
                starts = opens if opens and held.start > block.begins else block.starts
                over = closes if closes and held.end < block.over else block.ends
                yield block._replace(starts=starts, ends=over, begins=held.start, over=held.end)


NOTHING_OTHER = DayChanges(None, {})
"""A day of which nothing was said."""


def said_of(session: Session, day: date) -> DayChanges:
    """What was said of a date."""
    changes = session.scalars(*queries.group_changes_of(day)).all()
    hours = session.scalars(*queries.hours_of(day)).first()
    return DayChanges(hours, {change.group_id: change for change in changes})


def _changed(group: GroupOfDay, change: GroupChange) -> GroupOfDay:
    soft = group.soft if change.hard is None or group.soft is None else min(group.soft, change.hard)
    return group._replace(
        room=change.room or group.room,
        facilitator=change.facilitator or group.facilitator,
        hard=group.hard if change.hard is None else change.hard,
        soft=soft,
        cancelled=change.because if change.cancelled else "",
        moved_to=change.moved_to,
        other_room=change.room is not None,
    )
