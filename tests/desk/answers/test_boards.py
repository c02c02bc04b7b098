"""The board that an act leaves: read within the act, and never older than what was written in between."""

import queue
from datetime import timedelta

import pytest

from frontdesk.acts import Admit, Assign, CheckIn, Undo, Update
from frontdesk.desk import lookups
from frontdesk.errors import NotOnRoster, UnknownPatient
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import State
from tests.hands import MONDAY, Hands, on, refused


def state(board: Board, hands: Hands, who: str) -> State:
    return board.people[hands.id(who)].state


def test_after_an_act_the_board_is_as_the_act_left_it(hands):
    hands.check_in("Mei")
    bo = hands.id("Bo")
    before = hands.desk.board()
    done = hands.desk.do(CheckIn(bo))
    after = hands.desk.board_after_act()
    assert (after.position, after.undoable) == (done.entry, done)
    assert state(after, hands, "Bo") is State.HERE
    assert state(before, hands, "Bo") is State.EXPECTED


def test_what_another_wrote_before_the_act_is_on_it_too(hands):
    other = hands.as_("Omar", "Back office")
    hands.check_in("Mei")
    bo = hands.id("Bo")
    hands.desk.board()
    other.check_in("Dana")
    hands.desk.do(CheckIn(bo))
    after = hands.desk.board_after_act()
    assert [state(after, hands, who) for who in ("Bo", "Dana")] == [State.HERE, State.HERE]


def test_what_another_wrote_after_the_act_is_on_the_next_board(hands):
    other = hands.as_("Omar", "Back office")
    hands.check_in("Mei")
    bo = hands.id("Bo")
    hands.desk.board()
    done = hands.desk.do(CheckIn(bo))
    other.check_in("Dana")
    after = hands.desk.board_after_act()
    assert after.position == done.entry
    assert state(hands.desk.board(), hands, "Dana") is State.HERE


@pytest.mark.parametrize("act", ["undo", "update"])
def test_an_act_that_changes_more_than_one_row_of_a_board_is_read_as_before(hands, act):
    hands.check_in("Mei")
    bo = hands.id("Bo")
    hands.desk.board()
    if act == "undo":
        hands.desk.do(Undo())
    else:
        hands.desk.do(Update(bo, "name_used", "Robbie"))
    after = hands.desk.board_after_act()
    fresh = hands.board_anew()
    assert (after.position, after.people, after.undoable) == (fresh.position, fresh.people, fresh.undoable)


def test_the_first_act_of_a_day_opens_it_and_its_board_has_both(hands):
    bo = hands.id("Bo")
    before = hands.desk.board()
    done = hands.desk.do(CheckIn(bo))
    assert done.entry == before.position + 2
    assert state(hands.desk.board_after_act(), hands, "Bo") is State.HERE


def test_an_act_at_the_counter_asks_the_records_few_questions(hands, asked):
    """Each costs more than its answer: they are why a line of forty people waits."""
    hands.check_in("Mei")
    hands.unassign("Mei", "Activity")
    bo, mei = hands.id("Bo"), hands.id("Mei")
    yoga = next(group.id for block in hands.board.blocks for group in block.groups if group.name == "Yoga")
    hands.desk.board()
    asked.clear()
    hands.desk.do(CheckIn(bo))
    hands.desk.board_after_act()
    assert len(asked) == 4
    asked.clear()
    hands.desk.do(Assign(mei, yoga))
    hands.desk.board_after_act()
    assert len(asked) == 4


def test_acts_whose_board_nobody_asks_for_do_not_read_it(hands, asked):
    """Lines of ``do -`` name people one after the other, and nobody looks at a board in between."""
    hands.check_in("Mei")
    bo, dana = hands.id("Bo"), hands.id("Dana")
    hands.desk.board()
    hands.desk.do(CheckIn(bo))
    asked.clear()
    hands.desk.do(CheckIn(dana))
    assert len(asked) == 3
    after, fresh = hands.desk.board_after_act(), hands.board_anew()
    assert (after.position, after.people, after.undoable) == (fresh.position, fresh.people, fresh.undoable)
    hands.desk.do(Undo())
    assert state(hands.desk.board_after_act(), hands, "Dana") is State.EXPECTED


def test_a_card_asks_no_more_for_each_day_that_its_journal_tells_of(hands, clock, asked):
    def questions() -> int:
        asked.clear()
        assert hands.desk.card(hands.id("Bo")).journal
        return len(asked)

    hands.check_in("Bo")
    on_one_day = questions()
    for days in (1, 2, 3):
        clock.strikes("9:00", MONDAY + timedelta(days=days))
        hands.check_in("Bo")
    assert questions() == on_one_day


def test_a_day_that_no_act_has_opened_is_not_read_anew_for_every_question(hands, asked):
    hands.desk.board()
    asked.clear()
    hands.desk.board()
    assert len(asked) == 1
    hands.as_("Omar", "Back office").note("Dana", "called in")
    assert state(hands.desk.board(), hands, "Dana") is State.EXPECTED
    assert hands.desk.latest.position == hands.board_anew().position


def test_who_wrote_last_is_told_by_the_number_of_the_entry(hands):
    """So whoever has that board already does nothing."""
    told: queue.Queue[int] = queue.Queue()
    hands.check_in("Mei")
    ends = hands.desk.follow(told.put, lambda _: None)
    try:
        assert told.get(timeout=5) == hands.desk.board().position
        done = hands.as_("Omar", "Back office").check_in("Dana")
        assert told.get(timeout=5) == done.entry
    finally:
        ends()


def test_who_is_meant_is_looked_up_without_reading_the_day_again(hands, asked):
    hands.check_in("Mei")
    assert lookups.patient(hands.desk, "Bo Larsen") == hands.id("Bo")
    hands.desk.do(CheckIn(hands.id("Bo")))
    asked.clear()
    assert lookups.patient(hands.desk, "Dana Rivera")
    assert asked == []
    hands.as_("Omar", "Back office").check_in("Dana")
    asked.clear()
    assert lookups.patient(hands.desk, "Dana Rivera")
    assert len(asked) == 1


def test_a_name_that_another_changed_is_found_as_it_is_now(hands):
    other = hands.as_("Omar", "Back office")
    assert lookups.patient(hands.desk, "Bo Larsen")
    other.update("Bo", "name_used", "Robbie")
    assert lookups.patient(hands.desk, "Robbie Larsen") == hands.id("101")
    other.undo()
    with refused(UnknownPatient):
        lookups.patient(hands.desk, "Robbie Larsen")


def test_who_was_admitted_elsewhere_is_found_at_once(hands):
    assert lookups.patient(hands.desk, "Bo Larsen")
    hands.as_("Omar", "Back office").desk.do(Admit("Okafor", "Joy", on("9:00").date().replace(year=1990)))
    assert lookups.patient(hands.desk, "Joy Okafor")


def test_who_is_admitted_only_tomorrow_is_found_when_tomorrow_comes(hands, clock):
    header = "mrn,last_name,first_name,dob,admit_date\n"
    hands.reads(header + "301,Okafor,Joy,1990-01-01,2026-11-24\n")
    with refused(NotOnRoster):
        lookups.patient(hands.desk, "Joy Okafor")
    clock.strikes("9:00", on("9:00").date() + timedelta(days=1))
    assert lookups.patient(hands.desk, "Joy Okafor")
