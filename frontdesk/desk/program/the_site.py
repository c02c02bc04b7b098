"""The one site of the records."""

import json
from datetime import date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.mapped_statements import mapped_rows
from frontdesk.desk.program.day_changes import NOTHING_OTHER, DayChanges
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.errors import DamagedRecords
from frontdesk.models import Site
from frontdesk.rules.day.clock import DayClock, running_day
from frontdesk.rules.program.site_lists import AwayReason, LevelTarget

NOTHING = "[]"
"""A list of ids, as it is read where there are none."""


def the_site(session: Session) -> Site:
    """The one site of the records. Raises DamagedRecords where there is none."""
    site = next(iter(mapped_rows(session, *queries.the_site())), None)
    if site is None:
        raise no_site()
    return site


def no_site() -> DamagedRecords:
    """What is wrong with records that have no site."""
    return DamagedRecords(path="the records", why="the site is not in them")


class Clocks(NamedTuple):
    """The site's clock, the day opened last with its own, and when that day's copy of the program was made.

    ``kept_at`` is when that day had ended and its people were kept with it, ``hours`` and ``groups`` are the ids of
    what was said of the whole of it, as lists.
    """

    zone: str
    day_starts: time
    newest: date | None
    its_zone: str | None
    its_start: time | None
    copied_at: datetime | None
    kept_at: datetime | None
    hours: str
    groups: str

    def today(self, now: datetime) -> date:
        """The service day that runs at an instant."""
        return running_day(now, DayClock(ZoneInfo(self.zone), self.day_starts), self._opened)

    def known_of(self, day: date) -> DayChanges | None:
        """What was said of the whole of a day, where this knows: that it is nothing."""
        return NOTHING_OTHER if day == self.newest and self.hours == self.groups == NOTHING else None

    def zone_at(self, now: datetime) -> ZoneInfo:
        """The zone by which that day is told: its own, once it is opened."""
        opened = self._opened
        return opened[1].zone if opened and opened[0] == self.today(now) else ZoneInfo(self.zone)

    @property
    def _opened(self) -> tuple[date, DayClock] | None:
        if self.newest and self.its_zone and self.its_start:
            return self.newest, DayClock(ZoneInfo(self.its_zone), self.its_start)
        return None

    def ended(self, now: datetime) -> date | None:
        """The day opened last, where it is over and its people are not kept with it yet."""
        over = self.newest is not None and self.newest < self.today(now)
        return self.newest if over and self.kept_at is None else None

    def forget_old(self, programs: dict[date, ProgramDay]) -> None:
        """Drop the program of the newest day where its copy was made anew, its people were kept, or something was said
        of it, since it was read; and those of all other days, of which nobody looks whether anything was.
        """
        for day in [day for day in programs if day != self.newest or self._changed(programs[day])]:
            del programs[day]

    def _changed(self, program: ProgramDay) -> bool:
        ids = tuple(() if each == NOTHING else tuple(sorted(json.loads(each))) for each in (self.hours, self.groups))
        as_read = (program.opened_at, program.kept, program.said)
        return as_read != (self.copied_at, self.kept_at is not None, ids)

    def keeps(self, day: date) -> bool:
        """Whether a day is the one opened last and keeps its people already: while it runs, it was signed."""
        return self.newest == day and self.kept_at is not None


def clocks(session: Session) -> Clocks:
    """By which clocks the days are told. Raises DamagedRecords without a site."""
    row = session.execute(*queries.clocks()).first()
    if row is None:
        raise no_site()
    return Clocks(*row)


def today(session: Session, now: datetime) -> date:
    """The service day that runs at an instant. Raises DamagedRecords without a site."""
    return clocks(session).today(now)


def away_reasons_of(site: Site) -> tuple[AwayReason, ...]:
    """Why somebody may be out of class, as the site keeps it."""
    return tuple(AwayReason(name, bool(countable)) for name, countable in json.loads(site.away_reasons))


def targets_of(site: Site) -> tuple[LevelTarget, ...]:
    """What a week asks of each level of care that has a target of its own."""
    return tuple(LevelTarget(*each) for each in json.loads(site.targets))


def reasons_of(recorded: str) -> tuple[str, ...]:
    """The list of reasons as the site keeps it."""
    return tuple(json.loads(recorded))
