"""By which clock entries are told: that of the day they belong to, whatever zone the site has now."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.rules.day.clock import DayClock, service_day
from frontdesk.shapes.done import Said


class DayClocks:
    """The zones of the days that entries belong to, each looked up once."""

    def __init__(self, session: Session, program: ProgramDay | None = None) -> None:
        """``program`` is an opened day whose zone need not be read."""
        self._session = session
        self._clocks: dict[str, DayClock | None] = {}
        if program and program.id is not None:
            self._clocks[program.day.isoformat()] = DayClock(program.zone, program.day_starts)

    def read(self, days: Iterable[str]) -> None:
        """Read those of several days at once, as far as these were opened."""
        for day, zone, starts in self._session.execute(*queries.zones_of(days)):
            self._clocks[day.isoformat()] = DayClock(ZoneInfo(zone), starts)

    def on(self, at: datetime, day: str) -> datetime:
        """The instant as that day's clock showed it; as it is where no day was opened by then."""
        clock = self._clock(day)
        return at.astimezone(clock.zone) if clock else at

    def late(self, recorded_at: datetime, day: str) -> bool:
        """Whether an entry about a day was written after its end, by that day's own clock."""
        clock = self._clock(day)
        return clock is not None and service_day(recorded_at, *clock).isoformat() > day

    def told(self, said: Said, day: str) -> Said:
        """A sentence whose instants are told by that day's clock, those of the sentences within it too."""
        return Said(said.key, {name: self._value(value, day) for name, value in said.values.items()})

    def _value(self, value: object, day: str) -> object:
        match value:
            case datetime():
                return self.on(value, day)
            case Said():
                return self.told(value, day)
            case [*members] if isinstance(value, list):
                return [self._value(each, day) for each in members]
            case _:
                return value

    def _clock(self, day: str) -> DayClock | None:
        if day not in self._clocks:
            row = self._session.execute(*queries.zone_up_to(day)).first()
            self._clocks[day] = DayClock(ZoneInfo(row.zone), row.day_starts) if row else None
        return self._clocks[day]
