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

    ``proven`` is the last instant at which anybody had seen them, for a day without an end.
    """

    day: date
    mrn: str
    state: str
    stays: tuple[tuple[datetime, datetime | None], ...] = ()
    unseated: frozenset[str] = frozenset()
    proven: datetime | None = None


class Opinion(NamedTuple):
    """What a day comes to: seconds by block, in the building and countable; minutes of the day; and how late."""

    present: dict[str, float]
    countable: dict[str, float]
    minutes: int
    late: int
    state: str

    def whole(self, block: str) -> tuple[int, int]:
        """A block in whole minutes, never rounded up."""
        return int(self.present[block] // 60), int(self.countable[block] // 60)


def opinion(happened: Happened) -> Opinion:
    """Count one day: the time in the building within each block; a block of groups wants a seat besides."""
    present, countable = {}, {}
    for block in blocks():
        start, end = (datetime.combine(happened.day, clock, ZONE).timestamp() for clock in (block.starts, block.ends))
        inside = 0.0
        for came, left in happened.stays:
            until = left or happened.proven or came
            inside += max(0.0, min(end, until.timestamp()) - max(start, came.timestamp()))
        present[block.name] = inside
        counts = block.counts and not (block.seats and block.name in happened.unseated)
        countable[block.name] = inside if counts else 0.0
    return Opinion(present, countable, int(sum(countable.values()) // 60), _late(happened), happened.state)


def _late(happened: Happened) -> int:
    """From the first block that counts to the arrival."""
    if not happened.stays:
        return 0
    first = next(block.starts for block in blocks() if block.counts)
    late = happened.stays[0][0].timestamp() - datetime.combine(happened.day, first, ZONE).timestamp()
    return max(int(late // 60), 0)


class WeekOpinion(NamedTuple):
    """A week: minutes, days that count, and whether both reach what is asked for."""

    minutes: int
    days: int
    met: bool


def week(days: Iterable[Opinion]) -> WeekOpinion:
    """Count a week that is over. A day short of its minutes is no day."""
    each = [day.minutes for day in days]
    minutes, whole = sum(each), sum(one >= DAY_MINUTES for one in each)
    return WeekOpinion(minutes, whole, minutes >= WEEK_MINUTES and whole >= WEEK_DAYS)
