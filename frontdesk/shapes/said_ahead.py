"""What is said ahead of a person's day, as lists and rules read it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

EXCUSED = "excused"


class Ahead(NamedTuple):
    """For which days besides the first something is said, and for which part of each.

    ``last`` is the last day, None for the first alone; ``weekday`` the only one that is meant, Monday being 0. They are
    away from ``since`` on, or ``until`` then, by the site's clock; without either for the whole day.
    """

    last: date | None = None
    weekday: int | None = None
    since: time | None = None
    until: time | None = None

    def days(self, first: date) -> Iterator[date]:
        """The days that are meant, in order."""
        for number in range(((self.last or first) - first).days + 1):
            day = first + timedelta(days=number)
            if self.weekday in (None, day.weekday()):
                yield day


class SaidAhead(NamedTuple):
    """What was said of one person's day before it came; the newest word of each kind.

    ``expected``: whether they come, whatever their weekdays say; ``starts`` an agreed later start, ``instead_of`` the
    day that was exchanged for this one, by the word of ``agreed_by``. ``away`` is the kind of an absence, ``since`` and
    ``until`` the part of the day that it is for, ``excused_by`` and ``told_by`` by whose word. ``comes_at`` is when
    they will come, as they said on the day itself: they are running late, and late by the clock all the same.
    """

    at: datetime
    by: str
    expected: bool | None = None
    starts: time | None = None
    instead_of: date | None = None
    agreed_by: str | None = None
    away: str | None = None
    reason: str | None = None
    excused_by: str | None = None
    told_by: str | None = None
    since: time | None = None
    until: time | None = None
    comes_at: time | None = None

    @property
    def away_all_day(self) -> str:
        """The kind of an absence that is for the whole day; empty where they come for a part of it."""
        return self.away or "" if self.since is None and self.until is None else ""

    @property
    def agreed_start(self) -> time | None:
        """When their day begins by agreement: late counts from then. What they only told the desk is none."""
        excused = self.until if self.away == EXCUSED and self.since is None else None
        return max((at for at in (excused, self.starts) if at), default=None)

    @property
    def due_at(self) -> time | None:
        """When they come by their newest word or by agreement; None for the usual beginning."""
        if self.comes_at:
            return self.comes_at
        told = self.until if self.since is None else None
        return max((at for at in (told, self.starts) if at), default=None)

    @property
    def excused_from(self) -> time | None:
        """From when on they are excused for the rest of the day: leaving then is not early."""
        return self.leaves_at if self.away == EXCUSED else None

    def excuses(self, starts: time, ends: time) -> bool:
        """Whether they are excused for all of the time between these."""
        begun = self.since is None or self.since <= starts
        return self.away == EXCUSED and begun and (self.until is None or ends <= self.until)

    @property
    def leaves_at(self) -> time | None:
        """From when on they are away for the rest of the day."""
        return self.since if self.until is None else None
