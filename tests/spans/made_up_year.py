"""Weeks made up at random and played through the desk: late, early, stepped out, forgotten, mended days later.

What is played is also what is told: the days come back as they happened, for a second opinion about their minutes.
"""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from frontdesk.acts import Act, CheckIn, CheckOut, Note, Return, StepOut, Unassign
from frontdesk.desk import lookups
from frontdesk.shapes.done import Asked
from tests.hands import Hands, on
from tests.spans.second_opinion import ZONE, Happened

PLANS = {"101": range(5), "102": range(5), "103": range(5), "105": (0, 2, 4), "106": (1, 3), "108": range(5)}
"""Who comes on which weekdays, by the census of tests/hands.py: two who are easily confused are left to other tests."""
FIRST = date(2026, 11, 23)


class Played(NamedTuple):
    """What somebody did at an instant."""

    at: datetime
    act: Act


class Year:
    """Plays one week after another."""

    def __init__(self, hands: Hands, seed: int) -> None:
        self.hands = hands
        self.random = random.Random(seed)
        self.ids = {mrn: hands.id(mrn) for mrn in PLANS}
        self.class_block = lookups.block(hands.desk, "Class", self.ids["101"])
        self.days: dict[tuple[date, str], Happened] = {}
        self.mends: list[Happened] = []

    def plays(self, weeks: int) -> list[Happened]:
        """So many weeks from the first Monday on; every day as it happened in the end."""
        for number in range(weeks * 7):
            day = FIRST + timedelta(days=number)
            if day.weekday() < 5:
                self._mend(day)
                self._day(day)
        self._mend(FIRST + timedelta(days=weeks * 7))
        return list(self.days.values())

    def _at(self, day: date, clock: str, spread: int = 0) -> datetime:
        """Around this time of the day, to the second."""
        return on(clock, day) + timedelta(seconds=self.random.randint(-spread * 60, spread * 60))

    def _day(self, day: date) -> None:
        """Whatever happens on a day, in the order of the clock."""
        played = [each for mrn, days in PLANS.items() if day.weekday() in days for each in self._somebody(day, mrn)]
        for each in sorted(played, key=lambda each: each.at):
            self.hands.clock.at = each.at
            self.hands.desk.do(each.act)

    def _somebody(self, day: date, mrn: str) -> Iterator[Played]:
        """One person's day."""
        who, kind = self.ids[mrn], self.random.choices(KINDS, (2, 10, 4, 4, 4, 3, 2))[0]
        if kind == "away":
            self._keep(Happened(day, mrn, "expected", unseated=_never_seated(day, mrn)))
            return
        came = self._at(day, "10:20" if kind == "late" else "9:10", 18 if kind == "late" else 15)
        yield Played(came, CheckIn(who))
        unseated = _never_seated(day, mrn)
        if kind == "no class" and not unseated:
            yield Played(came + timedelta(minutes=1), Unassign(who, self.class_block))
            unseated = frozenset({"Class"})
        if kind == "forgotten":
            yield from self._forgotten(day, mrn, came)
            return
        stays, left = [], self._at(day, "14:30" if kind == "early" else "15:05", 25 if kind == "early" else 4)
        if kind == "stepped out":
            out = self._at(day, "11:20", 60)
            back = out + timedelta(seconds=self.random.randint(120, 4000))
            yield Played(out, StepOut(who))
            yield Played(back, Return(who))
            stays, came = [(came, out)], back
        yield Played(left, CheckOut(who, reason=1))
        self._keep(Happened(day, mrn, "checked_out", (*stays, (came, left)), unseated))

    def _forgotten(self, day: date, mrn: str, came: datetime) -> Iterator[Played]:
        """Nobody writes down when they leave; at noon somebody may have seen them."""
        proven = came
        if self.random.random() < 0.5:
            proven = self._at(day, "12:30", 90)
            yield Played(proven, Note(self.ids[mrn], "asked for a form"))
        happened = Happened(day, mrn, "here", ((came, None),), _never_seated(day, mrn), proven)
        self._keep(happened)
        if self.random.random() < 0.5:
            self.mends.append(happened)

    def _keep(self, happened: Happened) -> None:
        self.days[happened.day, happened.mrn] = happened
        if happened.state == "expected" and self.random.random() < 0.4:
            self.mends.append(happened)

    def _mend(self, today: date) -> None:
        """What was found out since about earlier days is written on them, with its reason."""
        mends, self.mends = self.mends, []
        self.hands.clock.at = on("8:00", today)
        for old in mends:
            asked = Asked(on=old.day, because="found out later")
            who, left = self.ids[old.mrn], self._at(old.day, "15:01").replace(second=0)
            came = old.stays[0][0] if old.stays else self._at(old.day, "9:55")
            if not old.stays:
                self.hands.desk.do(CheckIn(who, came.astimezone(ZONE).time()), asked)
            self.hands.desk.do(CheckOut(who, at=left.astimezone(ZONE).time()), asked)
            self.days[old.day, old.mrn] = Happened(old.day, old.mrn, "checked_out", ((came, left),), old.unseated)


KINDS = ("away", "whole", "late", "early", "stepped out", "no class", "forgotten")


def _never_seated(day: date, mrn: str) -> frozenset[str]:
    """The blocks of which a plan says nothing on that weekday: 105 has a class on Monday and Wednesday alone."""
    return frozenset({"Class"} if mrn == "105" and day.weekday() == 4 else ())
