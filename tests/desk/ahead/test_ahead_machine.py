"""What is said ahead, in any order, over a week: the boards against a second telling; and no day opens by any of it."""

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from frontdesk.acts import Absent, CheckIn, Close, Excuse, Expect, Open
from frontdesk.errors import Refusal
from frontdesk.shapes.done import Asked
from frontdesk.shapes.said_ahead import Ahead
from tests.desk.given import rows_of
from tests.hands import MONDAY, Hands, SetClock, copied, on

PLANS = {"101": (), "105": (0, 2, 4), "106": (1, 3)}
"""The weekdays of each; none: every program day."""
DAYS = tuple(MONDAY + timedelta(days=number) for number in range(10))
WHO, DAY, LENGTH = st.sampled_from(sorted(PLANS)), st.sampled_from(DAYS), st.integers(0, 4)
Key = tuple[str, date]


class Word(NamedTuple):
    """What is known of a person's day: whether they come whatever their plan says, and how they are away."""

    expected: bool | None = None
    away: str = ""


class Told(NamedTuple):
    """An act as it was told: about which day, said on which, what it changed, and what that was before."""

    day: date
    said: date
    before: dict[Key, Word | bool]
    number: int


class AheadMachine(RuleBasedStateMachine):
    """Ana says things of days to come; a second terminal looks on. What a day is follows from what was said of it."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = SetClock(on("9:00"))
        self.ana = Hands(copied(self.template, self.folder), self.clock)
        self.omar = self.ana.as_("Omar", "Back door")
        self.said: dict[Key, Word | bool] = {}
        self.opened: set[str] = set()
        self.acts: list[Told] = []
        self.today = MONDAY

    def teardown(self) -> None:
        self.ana.holds()
        self.ana.desk.close()
        self.omar.desk.close()
        shutil.rmtree(self.folder)

    # The second telling

    def word(self, who: str, day: date) -> Word:
        said = self.said.get((who, day), Word())
        assert isinstance(said, Word)
        return said

    def due(self, who: str, day: date) -> bool:
        expected = self.word(who, day).expected
        planned = day.weekday() < 5 and (not PLANS[who] or day.weekday() in PLANS[who])
        return planned if expected is None else expected

    def state(self, who: str, day: date) -> str:
        if self.said.get(("came " + who, day)):
            return "here"
        if self.said.get(("closed", day)) or not self.due(who, day):
            return "not_scheduled"
        return {"": "expected", "excused": "excused"}.get(self.word(who, day).away, "absent")

    def tells(self, act: object, day: date, news: dict[Key, Word | bool], due: str = "") -> None:
        """The act is done, or refused as ``due``; what it says is kept with what was said before."""
        try:
            self.ana.desk.do(act, Asked(on=day, because="so"))  # type: ignore[arg-type]
        except Refusal as refusal:
            assert refusal.code == due  # noqa: PT017 - whether it is refused is told by the model
            return
        assert not due
        before = {key: self.said.get(key, False if key[0][:1] == "c" else Word()) for key in news}
        self.said |= news
        self.acts.append(Told(day, self.today, before, len(self.acts)))

    @rule(who=WHO, first=DAY, length=LENGTH, excused=st.booleans())
    def away(self, who: str, first: date, length: int, excused: bool) -> None:
        if first < self.today:
            return
        days = [first + timedelta(days=number) for number in range(length + 1)]
        ahead, patient = Ahead(last=days[-1]), self.ana.id(who)
        act = Excuse(patient, "Mary Obi", ahead=ahead) if excused else Absent(patient, called=True, ahead=ahead)
        due = "" if any(self.due(who, day) for day in days) else "not_due"
        if not due and first == self.today and self.said.get(("came " + who, first)):
            due = "already_here"
        if first == self.today:
            self.opened |= set() if due else {first.isoformat()}
        word = "excused" if excused else "called"
        self.tells(act, first, {(who, day): self.word(who, day)._replace(away=word) for day in days}, due)

    @rule(who=WHO, day=DAY, instead=st.none() | DAY)
    def expect(self, who: str, day: date, instead: date | None) -> None:
        if day < self.today or instead == day:
            return
        due = ""
        if day.weekday() > 4 or self.said.get(("closed", day)):
            due = "no_program"
        elif instead is None and self.due(who, day) and not self.word(who, day).away:
            due = "no_change"
        elif day == self.today and self.said.get(("came " + who, day)):
            due = "already_here"
        news: dict[Key, Word | bool] = {(who, day): Word(expected=True)}
        if instead and instead >= self.today:
            news[who, instead] = self.word(who, instead)._replace(expected=False)
        if day == self.today:
            self.opened |= set() if due else {day.isoformat()}
        self.tells(Expect(self.ana.id(who), "Mary Obi", instead_of=instead), day, news, due)

    @rule(day=DAY, closes=st.booleans())
    def close_or_open(self, day: date, closes: bool) -> None:
        closed = bool(self.said.get(("closed", day)))
        came = closes and any(self.said.get(("came " + who, day)) for who in PLANS)
        due = "people_came" if came else "no_change" if closed == closes else ""
        self.tells(Close() if closes else Open(), day, {("closed", day): closes}, due)

    @rule(who=WHO)
    def check_in(self, who: str) -> None:
        due = "already_here" if self.said.get(("came " + who, self.today)) else ""
        self.opened.add(self.today.isoformat())
        self.tells(CheckIn(self.ana.id(who)), self.today, {("came " + who, self.today): True}, due)

    @rule()
    def undo(self) -> None:
        reach = [act for act in self.acts if act.day == self.today or (act.day > self.today and act.said == self.today)]
        newest = max(reach, key=lambda act: act.number, default=None)
        due = "" if newest else "nothing_to_undo"
        if newest and any(later.number > newest.number and later.before.keys() & newest.before for later in self.acts):
            due = "later_acts"
        try:
            self.ana.undo()
        except Refusal as refusal:
            assert refusal.code == due  # noqa: PT017 - whether it is refused is told by the model
            return
        assert newest is not None
        assert not due
        self.acts.remove(newest)
        self.said |= newest.before

    @rule()
    def the_next_day(self) -> None:
        if self.today < DAYS[-1]:
            self.today += timedelta(days=1)
            self.clock.strikes("9:00", self.today)

    @invariant()
    def every_board_is_as_it_was_told(self) -> None:
        boards = [self.ana.board, self.omar.board]
        boards += [self.ana.desk.board_of(day) for day in DAYS if day > self.today]
        for board in boards:
            people = {person.mrn: person.state for person in board.people.values()}
            assert {who: people[who].value for who in PLANS} == {who: self.state(who, board.day) for who in PLANS}
            assert bool(board.closed) == bool(self.said.get(("closed", board.day)))
        assert boards[0].undoable == self.ana.board_anew().undoable

    @invariant()
    def no_day_is_open_but_those_on_which_something_was_done(self) -> None:
        assert {row["day"] for row in rows_of(self.ana.path, "day")} == self.opened


@pytest.mark.slow
def test_what_is_said_ahead_is_what_the_boards_tell_and_opens_no_day(template):
    machine = type("Machine", (AheadMachine,), {"template": template})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15, stateful_step_count=25, deadline=None, database=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
