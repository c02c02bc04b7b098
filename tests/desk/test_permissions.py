"""Verb by role as one table says it: refused by the desk itself, before anything is written."""

import json
import subprocess
import sys
from datetime import date, time
from pathlib import Path

import pytest

from frontdesk.acts import (
    Absent,
    Accept,
    AcceptAll,
    Act,
    Admit,
    Assign,
    Cancel,
    CheckIn,
    CheckOut,
    Close,
    DeskNote,
    Excuse,
    Expect,
    GroupToday,
    Join,
    Message,
    MessagesSeen,
    Note,
    NotesDone,
    Open,
    OutOfClass,
    Outreach,
    Reopen,
    Return,
    RunningLate,
    Seen,
    Sheet,
    Sign,
    StepOut,
    Unassign,
    Undo,
    Update,
    WrongPerson,
)  # fmt: skip
from frontdesk.errors import NotAllowed, Refusal
from frontdesk.permissions import PERMISSIONS, Right, either
from frontdesk.shapes.done import Asked
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import State, Step
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb
from tests.desk.given import tables
from tests.hands import Hands, refused

PAPER = (Path(__file__).parents[2] / "docs/permissions.md").read_text(encoding="utf-8")
WORKING = [Role.RECEPTIONIST, Role.LEAD, Role.COUNSELOR, Role.REVIEWER, Role.AUDITOR]
FRIDAY = date(2026, 11, 20)


def acts(bo: int, dana: int, group: int, block: int) -> list[Act]:
    """One act of every verb."""
    return [
        CheckIn(bo), CheckOut(bo), StepOut(bo), Return(bo), OutOfClass(bo), Assign(bo, group), Unassign(bo, block),
        Absent(bo, called=True), Excuse(bo, "Mary Obi"), Expect(bo, "Mary Obi"), RunningLate(bo, time(9, 40)),
        Outreach(bo, Outcome.NO_ANSWER), DeskNote(bo, 1), NotesDone(bo), Note(bo, "brought a form"),
        Message("call her back"), MessagesSeen(1),
        Update(bo, "phone", "5550101"), Seen(bo), Admit("Novak", "Ema", date(1990, 1, 2)),
        Accept(bo, QuestionKind.NOTHING_KNOWN, "on a trip"), AcceptAll(QuestionKind.NO_GROUP, "no room"),
        Sign("Ana Lopez"), Reopen(), Join(bo, dana), WrongPerson(bo, dana), Sheet(group, signed=0), Undo(), Close(),
        Open(), Cancel(group), GroupToday(group, "room", "Hall"),
    ]  # fmt: skip


def in_role(hands: Hands, role: Role, *, bound: bool = True) -> Hands:
    hands.desk.actor = Actor("Ana Lopez", role, "Front desk", bound)
    return hands


@pytest.fixture
def every(hands: Hands) -> list[Act]:
    bo, dana = hands.person("Bo"), hands.person("Dana")
    block = next(each for each in hands.board.blocks if each.name == "Class")
    return acts(bo.id, dana.id, block.groups[0].id, block.id)


def says_not_allowed(hands: Hands, act: Act, asked: Asked) -> bool:
    try:
        hands.desk.do(act, asked)
    except NotAllowed:
        return True
    except Refusal:
        return False
    return False


@pytest.mark.parametrize("role", WORKING)
def test_the_desk_refuses_what_the_table_refuses_and_nothing_else(hands, every, role):
    assert {act.verb for act in every} == {does for does in PERMISSIONS if isinstance(does, Verb)} - {
        Verb.SETTINGS, Verb.IMPORT, Verb.STAFF,
    }  # fmt: skip
    for act in every:
        in_role(hands, role)
        before = tables(hands.path)
        allowed = role in PERMISSIONS[act.verb].roles
        assert says_not_allowed(hands, act, Asked(because="as asked")) is not allowed, act.verb
        assert allowed or tables(hands.path) == before


@pytest.mark.parametrize("role", WORKING)
def test_an_earlier_day_is_for_who_oversees(hands, every, role):
    for act in every:
        if act.verb in (Verb.ABSENT, Verb.EXCUSE, Verb.SHEET):
            allowed = role in PERMISSIONS[act.verb].roles & PERMISSIONS[Right.EARLIER_DAY].roles
            in_role(hands, role)
            assert says_not_allowed(hands, act, Asked(on=FRIDAY, because="found the paper")) is not allowed


def test_an_undo_needs_the_right_to_what_it_takes_back(hands):
    closed = in_role(hands, Role.LEAD).desk.do(Close(), Asked(on=date(2026, 12, 25), because="Christmas"))
    in_role(hands, Role.RECEPTIONIST)
    with refused(NotAllowed, "Closing a day is for a lead. Ask one of them."):
        hands.desk.do(Undo(closed.entry))


def test_the_refusal_says_who_may(hands, every):
    in_role(hands, Role.RECEPTIONIST)
    with refused(NotAllowed, "Signing a day is for a lead or a reviewer. Ask one of them."):
        hands.desk.do(Sign("Ana Lopez"))
    assert either(frozenset({Role.AUDITOR, Role.LEAD, Role.COUNSELOR})) == "a lead, a counselor or an auditor"


def test_until_roles_bind_everybody_may_do_everything(hands, every):
    in_role(hands, Role.AUDITOR, bound=False)
    assert not any(says_not_allowed(hands, act, Asked(because="as asked")) for act in every)


@pytest.mark.parametrize("role", [Role.COUNSELOR, Role.AUDITOR])
def test_enter_opens_the_card_of_everybody_for_who_writes_nothing_of_the_day(hands, role):
    hands.check_in("Bo")
    hands.clock.strikes("15:00")
    in_role(hands, role)
    board = hands.desk.board_of(hands.board.day)
    assert board.people[hands.person("Bo").id].state is State.HERE
    assert {person.step for person in board.people.values()} == {Step.CARD}


@pytest.mark.slow
def test_a_demo_binds_by_the_role_that_was_named_and_only_then(tmp_path):
    def run(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", "frontdesk", *map(str, words)], capture_output=True, text=True)

    demo = ("--data", tmp_path / "demo")
    assert run("demo", "--make-only", *demo).returncode == 0
    named = run("do", "--json", *demo, "--as", "receptionist", "cancel", "Yoga", "because", "ill")
    assert (named.returncode, json.loads(named.stdout)["refusal"]) == (1, "not_allowed")
    assert run("do", *demo, "cancel", "Yoga", "because", "ill").returncode == 0
    for words in (("journal",), ("export", "attendance", "--from", FRIDAY, "--to", FRIDAY), ("backup",)):
        told = run(*words, *demo, "--as", "receptionist")
        assert (told.returncode, told.stdout) == (1, "")
        assert "Ask one of them." in told.stderr
    assert run("report", "rollcall", *demo, "--as", "receptionist").returncode == 0


def test_the_paper_says_what_the_desk_enforces():
    columns = [*WORKING, "at a counter"]
    rows = [line.strip("|").split("|") for line in PAPER.splitlines() if line.startswith("| `")]
    told = {
        row[0].strip().strip("`"): [each for each, mark in zip(columns, row[1:], strict=True) if mark.strip() == "yes"]
        for row in rows
    }
    assert told == {
        does.value: [
            *(role for role in WORKING if role in permission.roles),
            *([] if permission.away else ["at a counter"]),
        ]
        for does, permission in PERMISSIONS.items()
    }
