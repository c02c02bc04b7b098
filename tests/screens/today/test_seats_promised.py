"""The Enter line promises those seats, and only those, that the check-in then records; lists promise no others."""

import tempfile
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from frontdesk.acts import CheckIn
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person, State, Step
from frontdesk.texts.enter_line import EnterLine, one
from frontdesk.texts.lateness_words import late_words
from tests.desk.given import limited
from tests.hands import VOICE, Hands, SetClock, copied, on
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

MUSIC = {"Music therapy": (None, 1)}
GROUPS = ("12-step workshop", "Coping skills", "Gratitude", "Boundaries", "Yoga", "Meditation", "Music therapy")
LIMITS = st.sampled_from([(None, None), (None, 1), (1, 1), (1, 2), (2, 3), (1, None)])
MOMENTS = ("8:55", "9:40", "10:59", "11:00", "11:59", "12:00", "13:30", "14:59", "15:00", "15:20")
WHO = ("101", "102", "103", "104", "105", "106", "108")
BEFORE = ("check_in", "check_in", "step_out", "check_out", "absent", "excuse", "unassign")


# Through the desk, on made-up mornings


def act(hands: Hands, who: str, verb: str) -> None:
    """Something that happened to someone before; the states that it needs come first."""
    state = hands.state(who)
    away = state in (State.ABSENT, State.EXCUSED, State.EXPECTED, State.NOT_SCHEDULED)
    if verb in ("absent", "excuse"):
        if state is State.EXPECTED:
            getattr(hands, verb)(who)
        return
    if away or state is State.CHECKED_OUT:
        hands.check_in(who)
    if verb == "step_out" and hands.state(who) is State.HERE:
        hands.step_out(who)
    if verb == "check_out":
        hands.check_out(who, reason=2)
    if verb == "unassign" and "Class" in hands.seats(who):
        hands.unassign(who, "Class")


def told(person: Person, after: Person, board: Board, now: datetime) -> EnterLine:
    """The line that would have been true, of who was checked in since: made from what was recorded."""
    ahead = [block for block in board.blocks if block.kind == "groups" and block.over > now]
    seats = [
        f"{group.label} at {VOICE.hour(block.starts)}"
        for block in ahead
        for group in block.groups
        if after.seats.get(block.id) == group.id and len(block.groups) > 1
    ]
    lost = {
        VOICE.hour(block.starts): next(
            group.label for group in block.groups if len(block.groups) == 1 or group.id == person.plan[block.id]
        )
        for block in ahead
        if block.id not in after.seats and (len(block.groups) == 1 or block.id in person.plan)
    }
    unplaced = f"not placed at {' and '.join(lost)}" if lost else ""
    verb = "are" if len(lost) > 1 else "is"
    whys = f"{unplaced}: {' and '.join(lost.values())} {verb} full" if lost else ""
    first = "" if person.scheduled else "not scheduled today"
    rest, brief = (
        " · ".join(filter(None, (", ".join(filter(None, (first, said))), ", ".join(seats))))
        if lost
        else ", ".join(filter(None, (first, *seats)))
        for said in (whys, unplaced)
    )
    if person.state is State.EXPECTED and after.late_minutes and now < board.of(person).checkout_opens:
        late = late_words(after.late_minutes)
        rest, brief = (" · ".join(filter(None, (late, said))) for said in (rest, brief))
    return EnterLine("check in ", person.name, "", rest, filled=True, brief=brief if lost else "")


def ends_as_said(hands: Hands, person: Person, board: Board, now: datetime) -> None:
    """What the board and the Enter line say of a check-in is what it then records."""
    line = one(person, board, VOICE, now, asks=False)
    seen = {seat.block.id: seat.group.id for seat in board.after_check_in(person, now) if seat.given}
    refused = [seat.block.id for seat in board.after_check_in(person, now) if not seat.given]
    hands.desk.do(CheckIn(person.id))
    after = hands.board.people[person.id]
    ahead = {block.id for block in board.blocks if block.over > now}
    assert {block: group for block, group in after.seats.items() if block in ahead} == seen
    assert not set(refused) & set(after.seats)
    if person.step is Step.CHECK_IN:
        assert line == told(person, after, board, now)
    else:
        assert not any(group.label in line.rest for block in board.blocks for group in block.groups)
    hands.undo()
    assert hands.board.people[person.id].seats == person.seats


# Made no smaller where it fails: that takes minutes, and the line that was false says enough.
@settings(max_examples=25, phases=(Phase.reuse, Phase.generate))
@given(data=st.data())
@pytest.mark.slow
def test_the_line_promises_what_check_in_records_on_any_board_for_everyone_who_is_not_here(template, data):
    moments = data.draw(st.lists(st.sampled_from(range(len(MOMENTS))), min_size=1, max_size=3).map(sorted))
    with tempfile.TemporaryDirectory() as folder:
        clock = SetClock(on("8:50"))
        hands = Hands(copied(template, Path(folder)), clock)
        limited(hands, data.draw(st.fixed_dictionaries(dict.fromkeys(GROUPS, LIMITS))))
        for moment in moments:
            for who in data.draw(st.lists(st.sampled_from(WHO), max_size=5)):
                act(hands, who, data.draw(st.sampled_from(BEFORE)))
            clock.strikes(MOMENTS[moment])
        board = hands.board
        for person in board.people.values():
            if person.state is not State.HERE:
                ends_as_said(hands, person, board, clock())
        hands.desk.close()


# On the screen


@pytest.fixture
def full(hands: Hands) -> Hands:
    """Music therapy is full, and Tomás Rivers is planned for it."""
    limited(hands, MUSIC)
    hands.check_in("Bo")
    hands.assign("Bo", "Music therapy", anyway=True)
    return hands


@pytest.mark.parametrize(
    ("size", "says"),
    [
        (NARROW, "check in Dana Rivera · not placed at 2 · Coping skills at 11"),
        (WIDE, "check in Dana Rivera · not placed at 2: Music therapy is full · Coping skills at 11"),
    ],
)
async def test_a_full_group_is_not_promised_and_the_line_says_why(full, path, clock, size, says):
    full.update("Dana", "activity", "Music therapy", today=True)
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.types("rivera")
        assert desk.enter == says
        await desk.press("enter")
        assert "not placed at 2" in desk.row("Dana Rivera")
    assert "Activity" not in full.seats("Dana")


@pytest.mark.parametrize(("size", "says"), [(NARROW, "Gratitude, music full"), (WIDE, "music full")])
async def test_the_list_promises_no_seat_in_a_full_group_to_someone_expected(full, path, clock, size, says):
    async with at_the_desk(path, clock, size=size) as desk:
        assert says in desk.row("Tomás")
        assert "Music" not in desk.row("Tomás")


async def test_the_seat_of_someone_who_holds_it_is_no_less_theirs_for_the_group_being_full(full, path, clock):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        assert "Music therapy" in desk.row("Bo Larsen")


async def test_what_is_over_is_nobodys_next(hands, path, clock):
    clock.strikes("12:00")
    async with at_the_desk(path, clock) as desk:
        assert desk.row("Bo Larsen").endswith("2 h 00 late")
        await desk.types("larsen")
        assert desk.enter == "check in Bo Larsen · 2 h 00 late · Yoga at 2"


async def test_the_one_group_of_a_block_is_told_of_only_where_it_is_full(hands, path, clock):
    limited(hands, {"12-step workshop": (1, 1)})
    hands.check_in("Mei")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("larsen")
        assert desk.enter == (
            "check in Bo Larsen · not placed at 10: 12-step workshop is full · Coping skills at 11, Yoga at 2"
        )
        await desk.press("enter")
    assert hands.seats("Bo") == {"Class": "Coping skills", "Activity": "Yoga"}


@pytest.mark.parametrize("clock_says", ["9:00", "14:10"])
async def test_the_card_says_that_a_group_is_full_for_someone_who_was_to_come_to_it(full, path, clock, clock_says):
    clock.strikes(clock_says)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("104")
        await desk.press("f6")
        assert "full 1" in next(row for row in desk.rows if row.strip().startswith("2:00"))
