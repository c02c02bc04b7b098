"""Attendance counted a second time, from what happened and the rules of the field alone (docs/domain.md, fact 2).

Nothing of the program is asked. What is known of a day are the times at which somebody was in the building, and in
which blocks they had no seat. The hours of the blocks are those of the program's file, read by the standard library.
"""

import tomllib
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

PROGRAM = Path(__file__).parents[2] / "frontdesk" / "program.toml"
ZONE = ZoneInfo("America/New_York")
DAY_MINUTES, WEEK_MINUTES, WEEK_DAYS = 180, 540, 3
"""Fact 2: three hours a day, nine hours and three days a week."""


class Block(NamedTuple):
    """A block of the program's file."""

    name: str
    starts: time
    ends: time
    seats: bool
    counts: bool


def blocks() -> list[Block]:
    """Every block of the default program."""
    file = tomllib.loads(PROGRAM.read_text(encoding="utf-8"))
    return [
        Block(
            each["name"],
            _clock(each["starts"]),
            _clock(each["ends"]),
            each["kind"] == "groups",
            each.get("countable", False),
        )
        for each in file["block"]
    ]


def _clock(written: object) -> time:
    return written if isinstance(written, time) else time.fromisoformat(str(written))


class Happened(NamedTuple):
    """What is known of somebody's day: from when to when they were there, by wall clock; a None is an end nobody saw.

    ``proven`` is the last instant at which anybody had seen them, for a day without an end. ``away`` are the times with
    staff that do not count, ``freed`` the blocks of which the program cancelled their group.
    """

    day: date
    mrn: str
    state: str
    stays: tuple[tuple[datetime, datetime | None], ...] = ()
    unseated: frozenset[str] = frozenset()
    proven: datetime | None = None
    away: tuple[tuple[datetime, datetime], ...] = ()
    freed: frozenset[str] = frozenset()


class Opinion(NamedTuple):
    """What a day comes to: seconds by block, in the building and countable; minutes of the day; how late; and how many
    countable minutes the program did not hold."""

    present: dict[str, float]
    countable: dict[str, float]
    minutes: int
    late: int
    state: str
    cancelled: int = 0

    def whole(self, block: str) -> tuple[int, int]:
        """A block in whole minutes, never rounded up."""
        return int(self.present[block] // 60), int(self.countable[block] // 60)


def opinion(happened: Happened) -> Opinion:
    """Count one day: the time in the building within each block; a block of groups wants a seat besides."""
    present, countable, cancelled = {}, {}, 0.0
    for block in blocks():
        start, end = (datetime.combine(happened.day, clock, ZONE).timestamp() for clock in (block.starts, block.ends))
        inside = 0.0
        for came, left in happened.stays:
            until = left or happened.proven or came
            inside += max(0.0, min(end, until.timestamp()) - max(start, came.timestamp()))
        present[block.name] = inside
        counts = block.counts and not (block.seats and block.name in happened.unseated | happened.freed)
        countable[block.name] = inside - _away(happened, start, end) if counts else 0.0
        cancelled += end - start if block.counts and block.name in happened.freed else 0.0
    minutes = int(sum(countable.values()) // 60)
    return Opinion(present, countable, minutes, _late(happened), happened.state, int(cancelled // 60))


def _away(happened: Happened, start: float, end: float) -> float:
    """The seconds with staff within a block."""
    return sum(max(0.0, min(end, back.timestamp()) - max(start, out.timestamp())) for out, back in happened.away)


def _late(happened: Happened) -> int:
    """From the first block that counts to the arrival."""
    if not happened.stays:
        return 0
    first = next(block.starts for block in blocks() if block.counts)
    late = happened.stays[0][0].timestamp() - datetime.combine(happened.day, first, ZONE).timestamp()
    return max(int(late // 60), 0)


class WeekOpinion(NamedTuple):
    """A week: minutes, days that count, whether both reach what is asked; None where only the program is why not."""

    minutes: int
    days: int
    met: bool | None


def week(days: Iterable[Opinion]) -> WeekOpinion:
    """Count a week that is over. A day short of its minutes is no day."""
    whole_week = list(days)
    own, held = [day.minutes for day in whole_week], [day.minutes + day.cancelled for day in whole_week]
    return WeekOpinion(sum(own), _days(own), _reached(own) or (None if _reached(held) else False))


def _days(minutes: list[int]) -> int:
    return sum(one >= DAY_MINUTES for one in minutes)


def _reached(minutes: list[int]) -> bool:
    return sum(minutes) >= WEEK_MINUTES and _days(minutes) >= WEEK_DAYS
