"""Two thousand acts over ten days, from a seed: no report of a signed day changes but by its amendments."""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta

import pytest

from frontdesk.acts import (
    Absent,
    AcceptAll,
    Act,
    Cancel,
    Close,
    Excuse,
    Expect,
    GroupToday,
    OutOfClass,
    Return,
    Sheet,
    StepOut,
)
from tests.desk.test_signed_machine import WHO, SignedDays, plain
from tests.hands import MONDAY, on

ACTS = 2_000
PROGRAM_DAYS = [MONDAY + timedelta(days=number) for number in (*range(5), *range(7, 12))]
NEVER_ASKED = ("open-day", "end-day", "import")
EVERY_KIND = {
    "check-in", "check-out", "step-out", "return", "out-of-class", "assign", "unassign", "absent", "excuse", "expect",
    "note", "update", "accept", "close", "cancel", "group-today", "sign", "reopen", "wrong-person", "sheet", "undo",
    "settings", "census",
}  # fmt: skip
LOOKS_EVERY = 40
"""Acts from one look at all signed days to the next: each is replayed from its row, and read as it stands."""
TIMES = [time(9, 0), time(9, 55), time(10, 5), time(11, 30), time(14, 20), time(15, 0), time(15, 30)]
REASON = "the house called"


class TenDays(SignedDays):
    """The same pair of hands, led by a seed through two weeks of program days."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.random = random.Random(seed)
        self.weights: Mapping[Callable[[], object], int] = {
            self.somebody_comes: 14, self.somebody_goes: 12, self.somebody_steps_out: 4, self.somebody_is_back: 8,
            self.somebody_is_with_staff: 4, self.somebody_is_away: 5, self.somebody_sits: 8, self.somebody_sits_not: 3,
            self.a_sheet_is_entered: 6, self.it_was_somebody_else: 4, self.the_day_is_other: 2, self.is_said_ahead: 3,
            self.something_is_taken_back: 9, self.people_change: 6, self.a_file_comes: 2, self.the_hours_change: 1,
            self.two_are_one: 1, self.a_day_is_signed: 3, self.a_day_is_reopened: 1,
        }  # fmt: skip

    # Picks

    def who(self) -> str:
        return self.random.choice(WHO)

    def day(self) -> date:
        """Mostly the day that runs, else one of those before it."""
        before = [day for day in PROGRAM_DAYS if day < self.today]
        return self.today if not before or self.random.random() < 0.6 else self.random.choice(before)

    def because(self) -> str:
        return self.random.choice(["", REASON, REASON])

    def acts(self, act: Act) -> None:
        """About some day, with a reason or without."""
        self.does(act, self.day(), self.because())

    def at(self) -> time:
        return self.random.choice(TIMES)

    def back(self) -> timedelta:
        return self.today - self.day()

    # What staff do

    def somebody_comes(self) -> None:
        self.comes(who=self.who(), back=self.back(), at=self.at(), because=self.because())

    def somebody_goes(self) -> None:
        self.goes(who=self.who(), back=self.back(), at=self.at(), because=self.because())

    def somebody_steps_out(self) -> None:
        self.acts(StepOut(self.hands.id(self.who()), self.at()))

    def somebody_is_back(self) -> None:
        until = self.random.choice([None, time(15, 0)])
        self.acts(Return(self.hands.id(self.who()), self.at(), until=until))

    def somebody_is_with_staff(self) -> None:
        reason = self.random.choice([None, 1, 2])
        self.acts(OutOfClass(self.hands.id(self.who()), time(11, 10), self.random.choice([None, time(11, 30)]), reason))

    def somebody_is_away(self) -> None:
        who = self.hands.id(self.who())
        ways: list[Act] = [Absent(who, called=True), Absent(who, called=False), Excuse(who, "Mary Obi")]
        self.acts(self.random.choice(ways))

    def somebody_sits(self) -> None:
        self.sits(who=self.who(), group=self.random.randint(1, 11), back=self.back(), because=self.because())

    def somebody_sits_not(self) -> None:
        self.sits_no_more(who=self.who(), block=self.random.choice([2, 3, 6]), back=self.back(), because=self.because())

    def a_sheet_is_entered(self) -> None:
        one, other = (self.hands.id(mrn) for mrn in self.random.sample(WHO, 2))
        group, by = self.random.randint(1, 11), "Terry Osei"
        sheets: list[Act] = [
            Sheet(group, word_of=by),
            Sheet(group, signed=self.random.randint(0, 4), word_of=by),
            Sheet(group, names=(one, other), word_of=by),
            Sheet(group, names=(), present=(one,), word_of=by),
        ]
        self.acts(self.random.choice(sheets))

    def it_was_somebody_else(self) -> None:
        self.was_somebody_else(who=self.who(), meant=self.who(), back=self.back(), because=self.because())

    def the_day_is_other(self) -> None:
        group, other = self.random.randint(1, 11), self.random.choice([None, self.random.randint(1, 11)])
        ways: list[Act] = [
            Cancel(group, other),
            GroupToday(group, "room", "Room 9"),
            self.random.choice([Close(closes=time(14, 0)), Close(opens=time(10, 30))]),
        ]
        self.acts(self.random.choice(ways))

    def is_said_ahead(self) -> None:
        who, first = self.hands.id(self.who()), self.today + timedelta(days=self.random.randint(1, 4))
        ways: list[Act] = [Absent(who, called=True), Expect(who, "Mary Obi", time(10, 30))]
        self.does(self.random.choice(ways), first)

    def something_is_taken_back(self) -> None:
        self.takes_back(back=self.random.randint(1, 40), because=self.because())

    # What changes around them

    def people_change(self) -> None:
        who = self.who()
        self.random.choice(
            [
                lambda: self.is_called(who=who, name=self.random.choice(["Larsen", "Rivera-Lin", "Weiss", "Quill"])),
                lambda: self.moves(who=who, house=self.random.choice(["Harbor House", "Maple Street", "Own home"])),
                lambda: self.has_other_days(who=who, days=self.random.choice(["Mon Wed", "Daily", "Tue Thu"])),
                lambda: self.has_another_plan_from_today_on(who=who, group="Gratitude"),
                lambda: self.is_noted(who=who),
            ]
        )()

    def a_file_comes(self) -> None:
        house = self.random.choice(["Harbor House", "Maple Street"])
        self.a_census_comes(house=house, goes=self.random.choice(["", "2026-11-23", "2026-11-30"]))

    def the_hours_change(self) -> None:
        self.the_program_changes(last=self.random.choice([15, 16]), minutes=self.random.choice([0, 10, 30]))

    def two_are_one(self) -> None:
        if self.random.random() < 0.2:
            self.are_one(who=self.who(), into=self.who())

    def a_day_is_signed(self) -> None:
        day = self.day()
        if day != self.today or self.hands.clock.at >= on("15:10", day):
            self.signs(day, answered=True)

    def a_day_is_reopened(self) -> None:
        if self.kept and self.random.random() < 0.3:
            self.reopens(pick=self.random.randint(0, 9))

    def answers_everything(self, day: date) -> None:
        """The questions about groups first: they are about nobody."""
        questions = self.hands.desk.questions(self.hands.desk.board_of(day))
        for kind in {question.kind for question in questions if question.group}:
            self.does(AcceptAll(kind, "not known", about_nobody=True), day, "not known")
        super().answers_everything(day)

    # The two weeks

    def plays(self, acts: int) -> None:
        """So many acts, as many on each day; now and then all signed days are looked at."""
        looked = 0
        for number, day in enumerate(PROGRAM_DAYS, 1):
            self.today, self.hands.clock.at = day, on("8:40", day)
            while (done := self.done.total()) < acts * number // len(PROGRAM_DAYS):
                self.random.choices(list(self.weights), list(self.weights.values()))[0]()
                self.hands.clock.at = min(self.hands.clock.at + timedelta(minutes=2), on("20:00", day))
                if done - looked >= LOOKS_EVERY:
                    looked = done
                    self.looks()
        self.looks()

    @property
    def done(self) -> Counter[str]:
        """What was done so far, by verb."""
        with self.hands.desk.records.reading() as session:
            verbs = session.connection().exec_driver_sql("SELECT verb FROM journal WHERE seq > ?", (self.begun,))
            return Counter(verb for (verb,) in verbs if verb not in NEVER_ASKED)

    def looks(self) -> None:
        """No signed report is another, and a day that says of no amendment says what was signed."""
        self.every_signed_report_is_what_it_was()
        for day, kept in self.kept.items():
            live = self.live(day)
            assert live["amendments"] or plain(live) == plain(kept), day
            assert day in self.amended or not live["amendments"], day
        board, anew = self.hands.board, self.hands.board_anew()
        assert board.people == anew.people
        assert (board.order, board.day) == (anew.order, anew.day)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [19])
def test_of_two_thousand_acts_none_changes_what_was_signed(template, seed):
    machine = type("Played", (TenDays,), {"template": template})(seed)
    try:
        machine.plays(ACTS)
        done = machine.done
        assert done.total() >= ACTS
        assert machine.hands.holds() >= ACTS
        assert done.keys() >= EVERY_KIND, EVERY_KIND - done.keys()
        assert len(machine.kept) >= 5
        assert machine.amended & machine.kept.keys()
    finally:
        machine.teardown()
