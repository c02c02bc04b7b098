"""What a day and a week ask for, as the settings had it then: read back from the journal, entry by entry."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from frontdesk.models import Site
from frontdesk.models.types import instant_of
from frontdesk.rules.day.weeks import Target
from frontdesk.shapes.weeks import Span

COLUMNS = ("countable_minutes_a_day", "countable_minutes_a_week", "countable_days_a_week", "targets")
Values = Mapping[str, Any]


class Targets(NamedTuple):
    """What a week asks for: of a level of care that has a target of its own, and of all others."""

    of_all: Target
    by_level: Mapping[str, Target]

    @classmethod
    def made_of(cls, values: Values) -> "Targets":
        """Those of a site whose columns say this."""
        *of_all, by_level = (values[column] for column in COLUMNS)
        return cls(Target(*of_all), {level: Target(*numbers) for level, *numbers in json.loads(by_level)})

    @classmethod
    def of_site(cls, site: Site) -> "Targets":
        """Those of the settings as they are now."""
        return cls.made_of({column: getattr(site, column) for column in COLUMNS})

    def of(self, level: str) -> Target:
        """That of a level of care; empty where nobody says which."""
        return self.by_level.get(level, self.of_all)


class TargetsThen(NamedTuple):
    """The targets as they are now, and those of before, each with the instant until which it stood, oldest first."""

    now: Targets
    before: tuple[tuple[datetime, Targets], ...]

    def at(self, instant: datetime) -> Targets:
        """Those that stood at an instant."""
        return next((targets for until, targets in self.before if instant < until), self.now)


def targets_then(session: Session, site: Site, span: Span) -> TargetsThen:
    """The targets of a site as they were when the days of a span ended."""
    values: Values = {column: getattr(site, column) for column in COLUMNS}
    before: list[tuple[datetime, Targets]] = []
    for recorded_at, was in _changes(session, span):
        values = {**values, **was}
        before.append((recorded_at, Targets.made_of(values)))
    return TargetsThen(Targets.of_site(site), tuple(before[::-1]))


def _changes(session: Session, span: Span) -> Iterator[tuple[datetime, Values]]:
    """When the targets were changed, and what they had been, the newest first."""
    from frontdesk import later_queries  # a day that runs asks for none of the past: no start waits for it

    for recorded_at, changes in session.execute(*later_queries.changes_of_settings(*span)):
        for table, _, before, after in reversed(json.loads(changes)):
            was = {column: before[column] for column in COLUMNS if column in before} if before and after else {}
            if table == "site" and was:
                yield instant_of(recorded_at), was
