"""The service day and the site's wall clock, against UTC instants. Pure: the caller brings the instant."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

ONE_MINUTE = timedelta(minutes=1)


class DayClock(NamedTuple):
    """By which wall clock a day is told, and when on it a service day begins."""

    zone: ZoneInfo
    starts: time


def service_day(instant: datetime, zone: ZoneInfo, day_starts: time) -> date:
    """The service day of an instant: hours before ``day_starts`` belong to the day before (docs/domain.md, fact 8)."""
    local = instant.astimezone(zone)
    return local.date() if local.time() >= day_starts else local.date() - timedelta(days=1)


def running_day(instant: datetime, site: DayClock, opened: tuple[date, DayClock] | None) -> date:
    """The service day that runs at an instant: the day ``opened`` last, until it is over by the clock it was opened by.

    Then the site's clock counts. So a zone corrected in the middle of a day counts from the next one on.
    """
    if opened and service_day(instant, *opened[1]) == opened[0]:
        return opened[0]
    return service_day(instant, *site)


def on_clock_of(instant: datetime, zone: ZoneInfo) -> datetime:
    """The instant as the clock of a zone shows it: in its own zone, where it was given one (UTC is none)."""
    return instant.astimezone(zone) if instant.tzinfo is UTC else instant


def instant_on(day: date, clock: time, zone: ZoneInfo, day_starts: time) -> datetime:
    """The UTC instant at which the site's clock shows ``clock`` on a service day.

    Where the clock shows it twice, in the night summer time ends, the first is meant.
    """
    calendar = day if clock >= day_starts else day + timedelta(days=1)
    return datetime.combine(calendar, clock, zone).astimezone(UTC)


def right_after(said: datetime, last: datetime | None) -> datetime:
    """The instant meant by the clock time that begins at ``said``.

    A clock time is known to the minute: within the minute of the ``last`` act it means right after that act.
    """
    return last if last and said <= last < said + ONE_MINUTE else said
