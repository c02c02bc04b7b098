"""How values stand in the records: instants, days, clock times and truth as text and whole numbers."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnOperators, Dialect, Integer, Text, TypeDecorator, literal_column


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, as text to the microsecond. A naive value is refused with TypeError."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else instant_of(value)


class LocalDay(TypeDecorator[date]):
    """A local date, the service day or a birth date, as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class WallClock(TypeDecorator[time]):
    """A time on the site's clock, as ``HH:MM``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return None if value is None else time.fromisoformat(value)


class YesNo(TypeDecorator[bool]):
    """Yes or no, as 1 or 0. A query asks by ``is_``: a whole number is no condition by itself."""

    impl = Integer
    cache_ok = True

    class Comparator(TypeDecorator.Comparator[bool]):
        """Compares with the number that stands for the answer."""

        def is_(self, other: Any) -> ColumnOperators:
            return super().is_(other) if other is None else self.expr == literal_column(str(int(other)))

    comparator_factory = Comparator

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


def instant_text(value: datetime) -> str:
    """UTC text to the microsecond of an aware instant. Raises TypeError for a naive one."""
    if value.tzinfo is None:
        raise TypeError("an instant must say its zone")
    return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def instant_of(text: str) -> datetime:
    """The aware UTC instant of such a text."""
    return datetime.fromisoformat(text)
