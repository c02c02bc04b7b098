"""By which clock entries are told: that of the day they belong to, whatever zone the site has now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.shapes.done import Said


class DayClocks:
    """The zones of the days that entries belong to, each looked up once."""

    def __init__(self, session: Session, program: ProgramDay | None = None) -> None:
        """``program`` is an opened day whose zone need not be read."""
        self._session = session
        self._zones: dict[str, ZoneInfo | None] = {}
        if program and program.id is not None:
            self._zones[program.day.isoformat()] = program.zone

    def on(self, at: datetime, day: str) -> datetime:
        """The instant as that day's clock showed it; as it is where no day was opened by then."""
        zone = self._zone(day)
        return at.astimezone(zone) if zone else at

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

    def _zone(self, day: str) -> ZoneInfo | None:
        if day not in self._zones:
            zone = self._session.scalars(*queries.zone_up_to(day)).first()
            self._zones[day] = ZoneInfo(zone) if zone else None
        return self._zones[day]
