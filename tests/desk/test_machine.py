"""The desk as a machine: any acts in any order, by several people, against the contract told a second time."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from frontdesk.acts import (
    Absent,
    Admit,
    Assign,
    CheckIn,
    CheckOut,
    DeskNote,
    Excuse,
    Join,
    Note,
    NotesDone,
    OutOfClass,
    Outreach,
    Return,
    RunningLate,
    Seen,
    Sheet,
    StepOut,
    Unassign,
    Update,
    WrongPerson,
)
from frontdesk.desk.settings import sites
from frontdesk.errors import Refusal
from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Done
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import COUNTED, State
from tests.desk import contract
from tests.desk.contract import BLOCKS, MET_BY_ACTS, OPENS, No
from tests.desk.given import limited
from tests.desk.truth import DaySheet, Entries, Tables, TrueDay, Truth
from tests.hands import MONDAY, NEW_YORK, Hands, SetClock, copied, on

LIMITS = {
    "12-step workshop": (4, 5),
    "Coping skills": (1, 2),
    "Gratitude": (None, 1),
    "Boundaries": (1, 1),
    "Yoga": (2, 3),
    "Meditation": (None, 2),
}
WHO = ("101", "102", "103", "105", "106", "107", "T-1")
GROUPS = ("Coping skills", "Gratitude", "Boundaries", "Yoga", "Meditation", "12-step workshop")
ROWS_OF_ONE = (("T-1", "101"), ("T-1", "106"), ("T-1", "107"), ("107", "T-1"), ("105", "103"), ("102", "102"))
LAST = on("16:30")
LONG = 12
NEVER_UNASKED = ("open-day", "undo", "settings", "init", "census", "import")

MINUTES = st.sampled_from([0, 0, 1, 7, 20, 45, 95, 300])
AGO = st.none() | st.none() | st.sampled_from([0, 0, 1, 3, 30, -2])
HAND = st.integers(0, 2)
ANY_MRN = st.sampled_from(WHO)
Pick = tuple[bool, int]
PICK = st.tuples(st.sampled_from([True, True, True, False]), st.integers(0, 30))
AWAY = ("expected", "absent", "excused", "not_scheduled")
IN = ("here", "stepped_out")
CAME = (*IN, "checked_out")


class FrontDeskMachine(RuleBasedStateMachine):
    """Three pairs of hands on one records file, through one Monday."""

    template: Path
    who = WHO

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = copied(self.template, self.folder)
        self.clock = SetClock(on("8:50"))
        ana = Hands(self.path, self.clock)
        self.hands = [ana, ana.as_("Omar"), ana.as_("Ana", "Back office")]
        self.boards: list[Board] = [hands.desk.board() for hands in self.hands]
        self.truth = Truth(self.path)
        self.begun = self.truth.journal()[-1]["seq"]
        self.steps = 0

    def teardown(self) -> None:
        self.hands[0].holds()
        for hands in self.hands:
            hands.desk.close()
        self.truth.close()
        shutil.rmtree(self.folder)

    # Each act, against the contract

    def does(
        self, hand: int, mrn: str, act: Callable[[Hands, int], Done], says: Callable[[DaySheet], TrueDay | None]
    ) -> None:
        """The hands act about someone; the contract says what is left of that day. None: it does not touch it."""

        def days(sheet: DaySheet) -> dict[str, TrueDay]:
            if sheet.joined(mrn):
                raise No("stale")
            day = says(sheet)
            return {mrn: day} if day else {}

        self.does_to_several(hand, (mrn,), lambda hands, ids: act(hands, ids[0]), days)

    def does_to_several(
        self,
        hand: int,
        mrns: tuple[str, ...],
        act: Callable[[Hands, list[int]], Done],
        says: Callable[[DaySheet], dict[str, TrueDay]],
    ) -> None:
        """The hands act about some people; the contract says what is left of their days."""
        tables, journal = self.truth.tables(), self.truth.journal(self.begun)
        sheet = DaySheet(tables, journal, frozenset(contract.in_force(journal)))
        if not sheet.people.keys() >= set(mrns):
            return
        expected: dict[str, TrueDay] | str
        try:
            expected = says(sheet)
        except No as no:
            expected = str(no)
        desk = self.hands[hand].desk
        desk.board()
        done, refusal = answer_of(lambda: act(self.hands[hand], [sheet.people[mrn] for mrn in mrns]))
        self.boards[hand] = desk.board_after_act()
        same(self.boards[hand], self.hands[hand].board_anew())
        if refusal:
            assert refusal.code == expected
            assert (self.truth.tables(), self.truth.journal(self.begun)) == (tables, journal)
            return
        assert done is not None
        note(self.hands[hand].says(done))
        assert not isinstance(expected, str), f"{expected} was due"
        self._one_entry(hand, journal, done)
        after = DaySheet(self.truth.tables())
        meant = sheet.days | expected
        assert {key: replace(day, taken=()) for key, day in after.days.items()} == {
            key: replace(day, taken=()) for key, day in meant.items()
        }

    def _one_entry(self, hand: int, journal: Entries, done: Done) -> None:
        after = self.truth.journal(self.begun)
        new = [entry for entry in after[len(journal) :] if entry["verb"] != "open-day"]
        assert after[: len(journal)] == journal
        actor = self.hands[hand].desk.actor
        assert [(each["seq"], each["actor"], each["terminal"]) for each in new] == [
            (done.entry, actor.name, actor.terminal)
        ]

    def _someone(self, pick: Pick, *states: str) -> str:
        """Mostly someone of whom it can be asked, but now and then anyone."""
        days = DaySheet(self.truth.tables()).days
        fitting, number = pick
        likely = [mrn for mrn in self.who if fitting and mrn in days and days[mrn].state in states]
        return likely[number % len(likely)] if likely else self.who[number % len(self.who)]

    @initialize()
    def the_morning(self) -> None:
        for who in ("Bo", "Dana", "Mei"):
            self.hands[1].check_in(who)

    @rule(minutes=MINUTES, seconds=st.sampled_from([0, 20]))
    def time_passes(self, minutes: int, seconds: int) -> None:
        self.clock.at = min(self.clock.at + timedelta(minutes=minutes, seconds=seconds), LAST)

    @rule(hand=HAND, pick=PICK, ago=AGO)
    def check_in(self, hand: int, pick: Pick, ago: int | None) -> None:
        mrn = self._someone(pick, *AWAY, "stepped_out", "checked_out")
        at, now = wall_clock(self.clock(), ago), self.clock()
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(CheckIn(who, at=at)),
            lambda sheet: contract.checked_in(sheet, mrn, now, at),
        )

    @rule(hand=HAND, pick=PICK, ago=AGO)
    def come_back(self, hand: int, pick: Pick, ago: int | None) -> None:
        mrn, at, now = (
            self._someone(pick, "stepped_out", "stepped_out", "checked_out"),
            wall_clock(self.clock(), ago),
            self.clock(),
        )
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Return(who, at=at)),
            lambda sheet: contract.came_back(sheet, mrn, now, at),
        )

    @rule(hand=HAND, pick=PICK, ago=AGO)
    def step_out(self, hand: int, pick: Pick, ago: int | None) -> None:
        mrn, at, now = self._someone(pick, "here"), wall_clock(self.clock(), ago), self.clock()
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(StepOut(who, at=at)),
            lambda sheet: contract.stepped_out(sheet, mrn, now, at),
        )

    @rule(
        hand=HAND,
        pick=PICK,
        ago=AGO,
        to=st.sampled_from([None, None, "Maple Street", "Nowhere", "ride"]),
        reason=st.sampled_from([None, 2, 2]),
    )
    def check_out(self, hand: int, pick: Pick, ago: int | None, to: str | None, reason: int | None) -> None:
        mrn, at, now = self._someone(pick, *IN), wall_clock(self.clock(), ago), self.clock()
        whom = "his sister" if to == "ride" else ""
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(CheckOut(who, to, at, reason, with_whom=whom)),
            lambda sheet: contract.checked_out(sheet, mrn, now, at, to, reason, whom),
        )

    @rule(hand=HAND, pick=PICK, ago=AGO, group=st.sampled_from(GROUPS), anyway=st.booleans())
    def assign(self, hand: int, pick: Pick, ago: int | None, group: str, anyway: bool) -> None:
        mrn, at, now = self._someone(pick, *CAME), wall_clock(self.clock(), ago), self.clock()
        key = self._key("program_group", group)
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Assign(who, key, at=at, anyway=anyway)),
            lambda sheet: contract.assigned(sheet, mrn, now, at, group, anyway),
        )

    @rule(hand=HAND, pick=PICK, block=st.sampled_from(sorted(BLOCKS)))
    def unassign(self, hand: int, pick: Pick, block: str) -> None:
        mrn, key, now = self._someone(pick, *CAME), self._key("program_block", block), self.clock()
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Unassign(who, key)),
            lambda sheet: contract.unassigned(sheet, mrn, now, block),
        )

    @rule(hand=HAND, pick=PICK, ago=AGO, reason=st.sampled_from([None, 1, 2]))
    def out_of_class(self, hand: int, pick: Pick, ago: int | None, reason: int | None) -> None:
        mrn, at, now = self._someone(pick, *CAME), wall_clock(self.clock(), ago), self.clock()
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(OutOfClass(who, at=at, reason=reason)),
            lambda sheet: contract.out_of_class(sheet, mrn, now, at),
        )

    @rule(hand=HAND, group=st.sampled_from(GROUPS), number=st.integers(0, 4), named=st.booleans(), mrn=ANY_MRN)
    def sheet(self, hand: int, group: str, number: int, named: bool, mrn: str) -> None:
        key, now, ids = self._key("program_group", group), self.clock(), DaySheet(self.truth.tables()).people
        names = tuple(ids[mrn] for _ in "x" if mrn in ids) if named else None
        self.does_to_several(
            hand,
            (),
            lambda hands, _: hands.desk.do(Sheet(key, None if named else number, names)),
            lambda sheet: contract.sheeted(sheet, now, group, number, (mrn,) if names else () if named else None),
        )

    def _key(self, table: str, name: str) -> int:
        return next(key for key, row in self.truth.tables()[table].items() if row["name"] == name)

    @rule(hand=HAND, pick=PICK, kind=st.sampled_from(["called", "no call", "excused"]))
    def mark_away(self, hand: int, pick: Pick, kind: str) -> None:
        mrn = self._someone(pick, *AWAY)
        self.does(
            hand,
            mrn,
            lambda hands, who: (
                hands.desk.do(Excuse(who, by="Mary Obi"))
                if kind == "excused"
                else hands.desk.do(Absent(who, called=kind == "called"))
            ),
            lambda sheet: contract.away(sheet, mrn, kind),
        )

    @rule(hand=HAND, pick=PICK, ago=st.sampled_from([-30, -30, -95, -2, 0, 5]))
    def running_late(self, hand: int, pick: Pick, ago: int) -> None:
        mrn, now = self._someone(pick, "expected", "absent", "excused"), self.clock()
        due = wall_clock(now, ago)
        assert due
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(RunningLate(who, due)),
            lambda sheet: contract.running_late(sheet, mrn, now, due),
        )

    @rule(hand=HAND, pick=PICK, ago=AGO, outcome=st.sampled_from(Outcome))
    def outreach(self, hand: int, pick: Pick, ago: int | None, outcome: Outcome) -> None:
        mrn, at, now = self._someone(pick, *AWAY), wall_clock(self.clock(), ago), self.clock()
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Outreach(who, outcome, at)),
            lambda sheet: contract.tried(sheet, mrn, now, at),
        )

    @rule(hand=HAND, mrn=st.sampled_from(WHO), seen=st.booleans())
    def note_or_seen(self, hand: int, mrn: str, seen: bool) -> None:
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Seen(who)) if seen else hands.desk.do(Note(who, "asked for a ride list")),
            lambda sheet: None,
        )

    @rule(hand=HAND, mrn=st.sampled_from(WHO), number=st.sampled_from([None, None, 1, 2]))
    def note_for_the_desk(self, hand: int, mrn: str, number: int | None) -> None:
        task = {1: "see lead", 2: "see counselor"}.get(number or 0)
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(DeskNote(who, number) if number else NotesDone(who)),
            lambda sheet: contract.noted_for_the_desk(sheet, mrn, task) if task else contract.notes_done(sheet, mrn),
        )

    @rule(
        hand=HAND,
        mrn=st.sampled_from(["101", "T-1"]),
        change=st.sampled_from([("phone", "5"), ("phone", "6"), ("name_used", "Dana"), ("name_used", "")]),
    )
    def update(self, hand: int, mrn: str, change: tuple[str, str]) -> None:
        field, value = change
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Update(who, field, value, today=True)),
            lambda sheet: contract.changed(sheet, mrn, field, value),
        )

    @rule(hand=HAND, mrn=st.sampled_from(["101", "102"]), group=st.sampled_from(GROUPS[:3]), today=st.booleans())
    def update_plan(self, hand: int, mrn: str, group: str, today: bool) -> None:
        now = self.clock()
        self.does(
            hand,
            mrn,
            lambda hands, who: hands.desk.do(Update(who, "classes", group, today=today)),
            lambda sheet: contract.planned_anew(sheet, mrn, now, group, today),
        )

    @precondition(lambda self: self.steps > 3)
    @rule(hand=HAND)
    def admit(self, hand: int) -> None:
        if "T-1" not in DaySheet(self.truth.tables()).people:
            new = Admit("Larson", "Ben", MONDAY.replace(year=1990), "Maple Street")
            self.hands[hand].desk.do(new)

    @rule(hand=HAND)
    def load_settings(self, hand: int) -> None:
        """A group meets in another room: today too, while nobody has come."""
        desk, journal = self.hands[hand].desk, self.truth.journal(self.begun)
        program, came = sites.program_of(desk), bool(self.truth.tables()["visit"])
        groups = tuple(
            replace(group, room="Hut" if group.room != "Hut" else "Yard") if group.name == "Gratitude" else group
            for group in program.groups
        )
        sites.load(desk, replace(program, groups=groups))
        assert [each["verb"] for each in self.truth.journal(self.begun)[len(journal) :]] == ["settings"]
        shown = {group.room for block in desk.board().blocks for group in block.groups if group.name == "Gratitude"}
        standing = {group.room for group in groups if group.name == "Gratitude"}
        assert came or shown == standing
        self.boards[hand] = desk.board()

    @precondition(lambda self: self.steps > 3)
    @rule(hand=HAND, pair=st.sampled_from(ROWS_OF_ONE))
    def join(self, hand: int, pair: tuple[str, str]) -> None:
        self.does_to_several(
            hand,
            pair,
            lambda hands, ids: hands.desk.do(Join(*ids)),
            lambda sheet: contract.joined(sheet, *pair),
        )

    @rule(hand=HAND, pick=PICK, meant=st.sampled_from(WHO))
    def wrong_person(self, hand: int, pick: Pick, meant: str) -> None:
        wrong = self._someone(pick, *IN, "checked_out")
        self.does_to_several(
            hand,
            (wrong, meant),
            lambda hands, ids: hands.desk.do(WrongPerson(*ids)),
            lambda sheet: contract.wrong_person(sheet, wrong, meant),
        )

    # Undo

    @rule(hand=HAND)
    def undo_ones_own(self, hand: int) -> None:
        journal = self.truth.journal(self.begun)
        actor, standing = self.hands[hand].desk.actor, contract.in_force(journal)
        own = [
            entry["seq"]
            for entry in journal
            if (entry["actor"], entry["terminal"]) == (actor.name, actor.terminal)
            and entry["verb"] not in NEVER_UNASKED
            and entry["seq"] in standing
        ]
        self._undo(hand, None, own[-1] if own else None)

    @rule(hand=HAND, back=st.integers(0, 12), fitting=st.sampled_from([True, True, True, False]))
    def undo_any(self, hand: int, back: int, fitting: bool) -> None:
        """Mostly an entry in force, an undo too, but now and then any."""
        journal = self.truth.journal(self.begun)
        standing = contract.in_force(journal)
        likely = [each for each in journal if fitting and each["seq"] in standing and each["verb"] != "open-day"]
        entry = (likely or journal)[-1 - back % len(likely or journal)]
        self._undo(hand, entry["seq"], None if entry["verb"] == "open-day" else entry["seq"])

    @rule(hand=HAND, back=st.integers(0, 3))
    def undo_an_undo(self, hand: int, back: int) -> None:
        journal = self.truth.journal(self.begun)
        standing = contract.in_force(journal)
        undos = [entry["seq"] for entry in journal if entry["verb"] == "undo" and entry["seq"] in standing]
        if undos:
            entry = undos[-1 - back % len(undos)]
            self._undo(hand, entry, entry)

    def _undo(self, hand: int, asked: int | None, target: int | None) -> None:
        tables, journal = self.truth.tables(), self.truth.journal(self.begun)
        expected = self._after_undo(tables, journal, target)
        done, refusal = answer_of(lambda: self.hands[hand].undo(asked))
        if refusal:
            assert not isinstance(expected, dict), "nothing stood in the way"
            assert refusal.code == expected or (expected is None and refusal.code in MET_BY_ACTS)
            assert "what came after" not in str(refusal.values.get("acts")), "what stands in the way is named"
            assert (self.truth.tables(), self.truth.journal(self.begun)) == (tables, journal)
            return
        assert done is not None
        note(self.hands[hand].says(done))
        assert isinstance(expected, dict), f"{expected or 'a refusal'} was due"
        self._one_entry(hand, journal, done)
        assert self.truth.tables() == expected
        assert expected != tables, "an undo that does nothing"
        assert self.truth.journal(done.entry - 1)[0]["reverses"] == target

    def _after_undo(self, tables: Tables, journal: Entries, target: int | None) -> Tables | str | None:
        """The tables an undo leaves, the refusal that is due, or None for one of those that acts meet."""
        standing = contract.in_force(journal)
        if target is None or target not in standing:
            return "nothing_to_undo"
        entry = next(entry for entry in journal if entry["seq"] == target)
        if contract.reached_a_day(entry) and tables["visit"]:
            return "nothing_to_undo"
        later = [
            each for each in journal if each["seq"] > target and each["seq"] in standing and each["verb"] != "undo"
        ]
        if any(contract.stands_in_the_way(entry, each) for each in later):
            return "later_acts"
        result = contract.laid_back(tables, entry)
        return result if result is not None and contract.could_be(result, entry, self.clock()) else None

    # What always holds

    @invariant()
    def nobody_sits_beyond_a_hard_limit_or_without_a_stay(self) -> None:
        sheet = DaySheet(self.truth.tables())
        for group in GROUPS:
            hard = sheet.hard(group)
            begun = on(f"{BLOCKS[sheet.block_of[group]][0]}:00") <= self.clock()
            assert hard is None or sheet.held(group) <= hard or begun, "a limit is for placing ahead"
        for day in sheet.days.values():
            assert bool(day.stays) == day.came
            assert day.stays or not day.seats
            assert sum(left is None for _, left in day.stays) == (day.state == "here")

    @invariant()
    def every_terminal_shows_the_same_truth(self) -> None:
        sheet = DaySheet(self.truth.tables())
        self.steps += 1
        for number, hands in enumerate(self.hands):
            if (self.steps + number) % 2 == 0:
                self.boards[number] = hands.desk.board()
                shows_the_truth(self.boards[number], sheet)
                same(self.boards[number], hands.board_anew())

    @invariant()
    def the_journal_gives_the_records(self) -> None:
        if self.steps % 8 == 0:
            self.hands[0].holds()


def answer_of(act: Callable[[], Done]) -> tuple[Done | None, Refusal | None]:
    """What the desk answers to an act, or how it refuses it."""
    try:
        return act(), None
    except Refusal as refusal:
        note(f"refused {refusal.code}: {refusal.values}")
        return None, refusal


def wall_clock(now: datetime, ago: int | None) -> time | None:
    """The time on the site's clock so many minutes ago, as someone would write it; None is left out."""
    if ago is None:
        return None
    return (now - timedelta(minutes=ago)).astimezone(NEW_YORK).time().replace(second=0, microsecond=0)


def shows_the_truth(board: Board, sheet: DaySheet) -> None:
    """The board's people, counts and groups are those of a recount from the tables."""
    people = {person.mrn: person for person in board.people.values()}
    for mrn, person in people.items():
        day = sheet.days[mrn]
        assert person.state == day.state
        assert [(stay.came, stay.left) for stay in person.stays] == list(day.stays)
        assert (person.out, person.destination, person.scheduled) == (day.out, day.destination, day.scheduled)
    listed = [day.state for day in sheet.days.values() if day.state != "not_scheduled"]
    assert dict(board.counts) == {state: listed.count(state.value) for state in COUNTED}
    assert len(board.order) == len(listed)
    for group in (group for block in board.blocks for group in block.groups):
        assert (group.held, group.coming) == (sheet.held(group.name), sheet.coming(group.name)), group.name
    wanted = State.HERE if board.at >= on(OPENS) else State.EXPECTED
    assert board.favoured == {person.id for person in people.values() if person.state is wanted}


def same(board: Board, fresh: Board) -> None:
    """A board brought up to date is the board read from nothing."""
    for field in ("position", "day", "site", "blocks", "checkout_opens", "good_until", "people", "order", "favoured"):
        assert getattr(board, field) == getattr(fresh, field), field
    assert (board.counts, board.undoable) == (fresh.counts, fresh.undoable)
    assert board.finder.alerts == fresh.finder.alerts
    for typed in ("dana", "ri", "tom", "101"):
        assert list(board.find(typed).fits) == list(fresh.find(typed).fits)


@pytest.fixture(scope="module")
def small_groups(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with groups that really fill."""
    path = copied(template, tmp_path_factory.mktemp("small"))
    hands = Hands(path, SetClock(on("7:45")))
    limited(hands, LIMITS)
    hands.desk.close()
    return path


def run(template: Path, who: tuple[str, ...] = WHO, **options: Any) -> None:
    """Let hypothesis play days at this site's desk, mostly about these people."""
    machine = type("Machine", (FrontDeskMachine,), {"template": template, "who": who})
    run_state_machine_as_test(
        machine, settings=settings(database=None, deadline=None, suppress_health_check=list(HealthCheck), **options)
    )


def test_any_acts_in_any_order_keep_to_the_contract(small_groups):
    run(small_groups, max_examples=5, stateful_step_count=30, derandomize=True)


def test_any_acts_and_undos_about_one_person_keep_to_the_contract(small_groups):
    run(small_groups, who=("101",), max_examples=5, stateful_step_count=30, derandomize=True)


@pytest.mark.slow
def test_any_acts_in_any_order_keep_to_the_contract_for_long(small_groups):
    run(small_groups, max_examples=LONG, stateful_step_count=60, derandomize=True)
    run(small_groups, who=("101", "103"), max_examples=LONG, stateful_step_count=60, derandomize=True)
    run(small_groups, who=("101",), max_examples=LONG, stateful_step_count=60, derandomize=True)
