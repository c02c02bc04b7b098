"""Whether a week reaches its target, whether it still can, and what that takes: days and minutes, both.

Pure: whole minutes in, numbers out. Nothing is rounded here (docs/domain.md, fact 2; docs/contract.md, Weeks).
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Target(NamedTuple):
    """What a week asks for: minutes from which a day counts, minutes of the whole week, days that count."""

    minutes_a_day: int
    minutes_a_week: int
    days_a_week: int


class GivenDay(NamedTuple):
    """The countable minutes of one day: those it gave so far, and the most that it may still come to.

    ``most`` equals ``minutes`` once nothing more can be added. ``cancelled`` are planned countable minutes that the
    program itself took away. It counts from ``whole`` minutes on; None is what the week's target says.
    """

    minutes: int
    most: int
    cancelled: int = 0
    whole: int | None = None


class Standing(NamedTuple):
    """How a week stands against its target.

    ``met`` is None where only what was cancelled is missing; ``can_still_meet`` is None once the week is over.
    ``open_minutes`` and ``open_days`` are what is still to be had: minutes, and days that do not count yet and may.
    """

    target: Target
    minutes: int
    days_counted: int
    cancelled: int
    met: bool | None
    can_still_meet: bool | None
    open_minutes: int
    open_days: int

    @property
    def minutes_short(self) -> int:
        """How many minutes the target lacks."""
        return max(self.target.minutes_a_week - self.minutes, 0)

    @property
    def days_short(self) -> int:
        """How many days that count the target lacks."""
        return max(self.target.days_a_week - self.days_counted, 0)

    @property
    def days_are_harder(self) -> bool:
        """Whether the missing days, rather than the missing minutes, decide.

        What cannot be had at all is harder than what can; else what takes the larger part of what is still to be had.
        Of two alike it is the days: whoever has them has mostly the minutes too.
        """
        if not self.days_short:
            return False
        return _part(self.days_short, self.open_days) >= _part(self.minutes_short, self.open_minutes)


def standing(days: Sequence[GivenDay], target: Target, *, over: bool) -> Standing:
    """How a week with these days stands; ``over`` once none of its days can change by the clock any more."""
    wholes = [target.minutes_a_day if day.whole is None else day.whole for day in days]
    minutes, counted = _reached((day.minutes for day in days), wholes)
    met: bool | None = _meets(minutes, counted, target)
    if not met and _meets(*_reached((day.minutes + day.cancelled for day in days), wholes), target):
        met = None
    return Standing(
        target=target,
        minutes=minutes,
        days_counted=counted,
        cancelled=sum(day.cancelled for day in days),
        met=met,
        can_still_meet=None if over else _meets(*_reached((day.most for day in days), wholes), target),
        open_minutes=sum(day.most - day.minutes for day in days),
        open_days=sum(day.minutes < whole <= day.most for day, whole in zip(days, wholes, strict=True)),
    )


def _reached(minutes: Iterable[int], wholes: Sequence[int]) -> tuple[int, int]:
    """The minutes of all days, and how many days reach their minimum: a shorter one is no day."""
    every = list(minutes)
    return sum(every), sum(each >= whole for each, whole in zip(every, wholes, strict=True))


def _meets(minutes: int, days: int, target: Target) -> bool:
    return minutes >= target.minutes_a_week and days >= target.days_a_week


def _part(missing: int, open_: int) -> float:
    """How much of what is still to be had is missing; more than all of it where there is not enough."""
    return missing / open_ if open_ else float("inf") if missing else 0.0
