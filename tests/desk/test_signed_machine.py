"""Signed days as a machine: any acts over several days, and no report of a signed day changes but by its amendments."""

import json
import shutil
import tempfile
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from frontdesk.acts import (
    Absent,
    Accept,
    Act,
    Assign,
    CheckIn,
    CheckOut,
    Join,
    Note,
    Reopen,
    Sign,
    Unassign,
    Undo,
    Update,
    WrongPerson,
)
from frontdesk.cli.json_shapes import JsonShapes
from frontdesk.cli.written_reports import paged_of, said_of, written
from frontdesk.desk.answers import signatures
from frontdesk.desk.settings import sites
from frontdesk.errors import DaySigned, Refusal
from frontdesk.rules.census.file import BadCensus
from frontdesk.shapes.done import Asked
from tests.hands import CENSUS, MONDAY, Hands, SetClock, copied, on

THURSDAY = MONDAY + timedelta(days=3)
WHO = ("101", "102", "103", "104", "105", "106", "107", "108")
DAYS = st.integers(0, 3).map(lambda back: timedelta(days=back))
TIMES = st.sampled_from([time(9, 0), time(10, 5), time(11, 30), time(15, 0), time(15, 30)])
PERSON, SEVERAL = st.sampled_from(WHO), st.lists(st.sampled_from(WHO), unique=True, min_size=1, max_size=4)
NAMES = st.sampled_from(["Larsen", "Rivera-Lin", "Weiss", "Quill"])
HOUSES = st.sampled_from(["Harbor House", "Maple Street", "Own home"])
REASONS = st.sampled_from(["", "the house called"])
AT_ITS_CLOCK = ("at", "amendments", "signed")
"""What a live report says besides what was signed."""


class SignedDays(RuleBasedStateMachine):
    """One pair of hands over some days, and beside them what each signed report was."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.hands = Hands(copied(self.template, self.folder), SetClock(on("9:30", THURSDAY)), "Ana Lopez")
        self.today = THURSDAY
        self.begun = self.hands.board.position
        self.kept: dict[date, dict[str, Any]] = {}
        self.amended: set[date] = set()

    def teardown(self) -> None:
        self.hands.holds()
        self.hands.desk.close()
        shutil.rmtree(self.folder)

    def does(self, act: Act, day: date, because: str = "") -> bool:
        """Whether it was done. A signed day takes nothing without a reason, but what signs it or takes that back."""
        try:
            self.hands.desk.do(act, Asked(on=day, because=because))
        except DaySigned:
            return self.was_signed(day, because)
        except Refusal:
            return False
        if day in self.kept and not isinstance(act, Sign | Reopen):
            assert because
            self.amended.add(day)
        return True

    def was_signed(self, day: date, because: str) -> bool:
        """It was refused because the day is signed, and nobody said why it is amended."""
        assert day in self.kept
        assert not because
        return False

    # What staff do

    @rule(hours=st.sampled_from([0.2, 1, 3, 7, 20]))
    def time_passes(self, hours: float) -> None:
        self.hands.clock.passes(hours * 3600)
        self.today = self.hands.board.day

    @rule(who=PERSON, back=DAYS, at=TIMES, because=REASONS)
    def comes(self, who: str, back: timedelta, at: time, because: str) -> None:
        self.does(CheckIn(self.hands.id(who), at), self.today - back, because)

    @rule(who=PERSON, back=DAYS, at=TIMES, because=REASONS)
    def goes(self, who: str, back: timedelta, at: time, because: str) -> None:
        self.does(CheckOut(self.hands.id(who), at=at, reason=1), self.today - back, because)

    @rule(several=SEVERAL, back=DAYS, because=REASONS)
    def are_away(self, several: list[str], back: timedelta, because: str) -> None:
        for who in several:
            self.does(Absent(self.hands.id(who), called=True), self.today - back, because)

    @rule(who=PERSON, group=st.integers(1, 11), back=DAYS, because=REASONS)
    def sits(self, who: str, group: int, back: timedelta, because: str) -> None:
        self.does(Assign(self.hands.id(who), group, anyway=True), self.today - back, because)

    @rule(who=PERSON, block=st.sampled_from([2, 3, 6]), back=DAYS, because=REASONS)
    def sits_no_more(self, who: str, block: int, back: timedelta, because: str) -> None:
        self.does(Unassign(self.hands.id(who), block), self.today - back, because)

    @rule(who=PERSON, meant=PERSON, back=DAYS, because=REASONS)
    def was_somebody_else(self, who: str, meant: str, back: timedelta, because: str) -> None:
        self.does(WrongPerson(self.hands.id(who), self.hands.id(meant)), self.today - back, because)

    @rule(back=st.integers(1, 12), because=REASONS)
    def takes_back(self, back: int, because: str) -> None:
        entries = self.hands.board.position
        line = self.entry(max(entries - back, self.begun))
        if line and line[0] > self.begun and line[1] not in ("sign", "reopen"):
            self.does_undo(Undo(line[0]), date.fromisoformat(line[2]), because)

    def does_undo(self, act: Undo, day: date, because: str) -> None:
        """An undo of what is about no day changes none."""
        try:
            self.hands.desk.do(act, Asked(because=because))
        except Refusal:
            return
        if day in self.kept and because:
            self.amended.add(day)

    def entry(self, seq: int) -> tuple[int, str, str] | None:
        with self.hands.desk.records.reading() as session:
            row = session.connection().exec_driver_sql(
                "SELECT seq, verb, service_day FROM journal WHERE seq = ?", (seq,)
            )
            found = row.first()
        return (found[0], found[1], found[2]) if found else None

    # What changes people and the program

    @rule(who=PERSON, name=NAMES)
    def is_called(self, who: str, name: str) -> None:
        self.does_now(Update(self.hands.id(who), "last_name", name))

    @rule(who=PERSON, house=HOUSES)
    def moves(self, who: str, house: str) -> None:
        self.does_now(Update(self.hands.id(who), "living_arrangement", house))

    @rule(who=PERSON, days=st.sampled_from(["Mon Wed", "Daily", "Tue Thu"]))
    def has_other_days(self, who: str, days: str) -> None:
        self.does_now(Update(self.hands.id(who), "schedule_days", days))

    @rule(who=PERSON, group=st.sampled_from(["Gratitude", "Life skills"]))
    def has_another_plan_from_today_on(self, who: str, group: str) -> None:
        if self.today not in self.kept:
            self.does_now(Update(self.hands.id(who), "classes", group, today=True))

    @rule(who=PERSON)
    def is_noted(self, who: str) -> None:
        self.does_now(Note(self.hands.id(who), "called in"))

    @rule(who=PERSON, into=PERSON)
    def are_one(self, who: str, into: str) -> None:
        if self.does_now(Join(self.hands.id(who), self.hands.id(into))):
            self.amended |= self.kept.keys()

    def does_now(self, act: Act) -> bool:
        try:
            self.hands.desk.do(act)
        except Refusal:
            return False
        return True

    @rule(house=HOUSES, goes=st.sampled_from(["", "2026-11-23", "2026-11-24"]))
    def a_census_comes(self, house: str, goes: str) -> None:
        rows = CENSUS.replace("Harbor House", house).replace("2026-11-20", goes)
        try:
            self.hands.reads(rows + "109,Stone,Ivy,,1990-01-01,2026-09-01,,,,,,,,\n")
        except BadCensus:
            return

    @rule(last=st.sampled_from([15, 16]), minutes=st.sampled_from([0, 10, 30]))
    def the_program_changes(self, last: int, minutes: int) -> None:
        program = sites.program_of(self.hands.desk)
        *others, out = program.blocks
        blocks = (*others, replace(out, ends=time(last, 45)))
        sites.load(self.hands.desk, replace(program, blocks=blocks, checkout_opens_before_minutes=minutes))

    # Signing

    @rule(back=DAYS)
    def signs_at_once(self, back: timedelta) -> None:
        self.signs(self.today - back, answered=False)

    @rule(back=DAYS)
    def answers_and_signs(self, back: timedelta) -> None:
        self.signs(self.today - back, answered=True)

    @rule()
    def answers_and_signs_today(self) -> None:
        self.signs(self.today, answered=True)

    def signs(self, day: date, answered: bool) -> None:
        if answered and day not in self.kept:
            self.hands.clock.at = max(self.hands.clock.at, on("15:40", self.today))
            self.answers_everything(day)
        if self.does(Sign(), day):
            assert day not in self.kept
            self.kept[day] = self.live(day)
            self.amended.discard(day)

    def answers_everything(self, day: date) -> None:
        board = self.hands.desk.board_of(day)
        for question in self.hands.desk.questions(board):
            self.does(Accept(question.who.id, question.kind, "not known"), day, "not known")
        for person in board.people.values():
            if day == self.today and person.state == "here":
                self.does(CheckOut(person.id, reason=1), day)

    @precondition(lambda self: self.kept)
    @rule(pick=st.integers(0, 9))
    def reopens(self, pick: int) -> None:
        day = sorted(self.kept)[pick % len(self.kept)]
        assert not self.does(Reopen(), day)
        assert self.does(Reopen(), day, "a name was wrong")
        del self.kept[day]

    # What holds

    def live(self, day: date) -> dict[str, Any]:
        """The report of a day as it stands."""
        desk = self.hands.desk
        board = desk.board_of(day)
        with desk.records.reading() as session:
            told = signatures.day_report(session, board, desk.day_id(session, board), desk.questions(board))
        said: dict[str, Any] = json.loads(written(told).said)
        assert said == JsonShapes(board.site.zone).day(told)
        return said

    @invariant()
    def every_signed_report_is_what_it_was(self) -> None:
        for day, kept in self.kept.items():
            with self.hands.desk.records.reading() as session:
                row = signatures.as_signed(session, day)
            assert said_of(row) == kept | {"at": said_of(row)["at"]}
            assert len(paged_of(row)["patients"]) == len(kept["patients"])

    @invariant()
    def only_amendments_change_a_signed_day(self) -> None:
        for day in self.kept.keys() - self.amended:
            live = self.live(day)
            assert plain(live) == plain(self.kept[day])
            assert live["amendments"] == []


def plain(report: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in report.items() if key not in AT_ITS_CLOCK}


@pytest.mark.slow
def test_no_report_of_a_signed_day_changes(template: Path) -> None:
    class Machine(SignedDays):
        pass

    Machine.template = template
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
