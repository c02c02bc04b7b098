"""Seats: who gets one, when a group is full, and when a seat is free again (docs/contract.md, Seats)."""

import threading
from datetime import date
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from frontdesk.acts import Admit, Assign, CheckIn, Unassign
from frontdesk.errors import BadTime, GroupFull, NoChange, OverSoft, Refusal, UnknownGroup
from frontdesk.shapes.day_program import GroupOfDay
from tests.desk.given import entries, limited, rows_of, tables
from tests.hands import Hands, SetClock, on, refused

BOS_SEATS = {"Spirituality": "12-step workshop", "Class": "Coping skills", "Activity": "Yoga"}
FULL = "Coping skills is full: {0} of {0} taken. Choose another group."
NO_FREE_SEAT = "{0} has no free seat: {1} of {3}, {2} to come. Say “anyway”."


def group(hands: Hands, name: str) -> GroupOfDay:
    """A group as the board shows it."""
    return next(each for block in hands.board.blocks for each in block.groups if each.name == name)


# What a check-in takes


def test_a_check_in_takes_the_only_group_of_a_block_and_the_planned_ones_of_several(hands):
    hands.check_in("Bo")
    assert hands.seats("Bo") == BOS_SEATS


def test_a_check_in_says_where_they_go_next(hands):
    done = hands.check_in("Bo")
    assert [(f"{place.starts:%H:%M}", place.where) for place in done.places] == [
        ("10:00", "Hall"),
        ("11:00", "Room 1"),
        ("14:00", "Mat room"),
    ]


def test_what_is_planned_for_the_weekday_outweighs_every_day(hands, clock):
    hands.check_in("Mei")
    assert hands.seats("Mei")["Class"] == "Boundaries"
    clock.strikes("9:00", date(2026, 11, 25))
    hands.check_in("Mei")
    assert hands.seats("Mei")["Class"] == "Gratitude"


def test_without_a_plan_only_the_blocks_with_one_group_are_taken(hands):
    hands.desk.do(Admit("Small", "Sam", date(1990, 1, 1)))
    hands.check_in("Sam")
    assert hands.seats("Sam") == {"Spirituality": "12-step workshop"}


@pytest.mark.parametrize(
    ("arrives", "blocks"),
    [
        ("10:59", ["Spirituality", "Class", "Activity"]),
        ("11:00", ["Class", "Activity"]),
        ("11:59", ["Class", "Activity"]),
        ("12:00", ["Activity"]),
        ("14:59", ["Activity"]),
        ("15:00", []),
    ],
)
def test_a_late_arrival_takes_no_seat_in_blocks_that_are_over(hands, clock, arrives, blocks):
    clock.strikes(arrives)
    hands.check_in("Bo")
    assert sorted(hands.seats("Bo")) == sorted(blocks)


def test_the_arrival_decides_not_when_it_was_written_down(hands, clock):
    clock.strikes("12:30")
    hands.check_in("Bo", at="10:30")
    assert hands.seats("Bo") == BOS_SEATS


def test_an_arrival_is_never_refused_where_the_group_is_full_but_not_placed(hands):
    limited(hands, {"Coping skills": (None, 1), "12-step workshop": (1, 1)})
    hands.check_in("Bo")
    hands.check_in("Dana")
    assert hands.seats("Dana") == {"Activity": "Yoga"}
    assert (group(hands, "Coping skills").held, group(hands, "Coping skills").full) == (1, True)


def test_an_arrival_counts_its_own_plan_and_takes_a_seat_over_the_soft_limit_up_to_the_hard_one(hands):
    limited(hands, {"Coping skills": (1, 2)})
    hands.check_in("Bo")
    hands.check_in("Dana")
    assert hands.seats("Dana")["Class"] == "Coping skills"
    hands.update("Mei", "classes", "Coping skills", today=True)
    hands.check_in("Mei")
    assert "Class" not in hands.seats("Mei")


def test_a_return_takes_no_seats_and_keeps_those_held(hands, clock):
    hands.check_in("Bo")
    hands.unassign("Bo", "Class")
    hands.step_out("Bo")
    assert hands.seats("Bo") == {"Spirituality": "12-step workshop", "Activity": "Yoga"}
    hands.come_back("Bo")
    hands.step_out("Bo")
    hands.check_in("Bo")
    assert hands.seats("Bo") == {"Spirituality": "12-step workshop", "Activity": "Yoga"}


# By hand


def test_a_seat_is_given_where_none_was_held(hands):
    hands.check_in("Ali")
    hands.unassign("Ali", "Activity")
    assert hands.says(hands.assign("Ali", "Meditation")) == "Placed Ali Haddad in Meditation at 2:00 pm"
    assert hands.seats("Ali")["Activity"] == "Meditation"


def test_a_move_within_a_block_changes_the_seat_and_makes_no_other(hands, path):
    hands.check_in("Bo")
    seats = rows_of(path, "seat")
    assert hands.says(hands.assign("Bo", "Gratitude")) == "Moved Bo Larsen from Coping skills to Gratitude at 11:00 am"
    assert [row["id"] for row in rows_of(path, "seat")] == [row["id"] for row in seats]
    ((table, key, before, after),) = entries(path)[-1]["changes"]
    assert (table, set(before), set(after)) == ("seat", {"session_id"}, {"session_id"})
    assert key in {row["id"] for row in seats}


def test_a_move_frees_the_seat_that_was_held(hands):
    limited(hands, {"Coping skills": (None, 1)})
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.assign("Bo", "Gratitude")
    hands.assign("Dana", "Coping skills")
    assert (group(hands, "Coping skills").held, group(hands, "Gratitude").held) == (1, 1)


def test_a_counter_name_is_said_in_place_of_a_group_that_would_tell_too_much(hands):
    hands.check_in("Bo")
    assert hands.says(hands.assign("Bo", "Room 4")) == "Moved Bo Larsen from Coping skills to Room 4 at 11:00 am"
    assert hands.says(hands.unassign("Bo", "11:00")) == "Took Bo Larsen out of Room 4 at 11:00 am"


def test_a_seat_held_already_is_no_act(hands, path):
    hands.check_in("Bo")
    before = tables(path), entries(path)
    with refused(NoChange, "Bo Larsen has a seat in Coping skills already. Nothing to do."):
        hands.assign("Bo", "Coping skills")
    hands.unassign("Bo", "Class")
    with refused(NoChange, "Bo Larsen has no seat in Class. Nothing to do."):
        hands.unassign("Bo", "Class")
    assert len(entries(path)) == len(before[1]) + 1


@pytest.mark.parametrize("block", [999, 1])
def test_a_block_without_groups_has_no_seats(hands, block):
    hands.check_in("Bo")
    with refused(UnknownGroup):
        hands.desk.do(Unassign(hands.id("Bo"), block))


def test_there_is_no_such_group_today(hands):
    hands.check_in("Bo")
    with refused(UnknownGroup):
        hands.desk.do(Assign(hands.id("Bo"), 999))


def test_of_several_refusals_of_a_seat_the_first_is_said(hands):
    limited(hands, {"Gratitude": (0, 0)})
    hands.check_in("Bo")
    with refused(BadTime):
        hands.assign("Bo", "Gratitude", at="9:30")
    with refused(GroupFull):
        hands.assign("Bo", "Gratitude")


# Soft, hard, free


def test_free_is_what_those_here_and_those_still_coming_leave_under_the_soft_limit(hands):
    limited(hands, {"Coping skills": (4, 5)})
    assert (group(hands, "Coping skills").held, group(hands, "Coping skills").coming) == (0, 2)
    assert group(hands, "Coping skills").free == 2
    hands.check_in("Bo")
    assert (group(hands, "Coping skills").held, group(hands, "Coping skills").coming) == (1, 1)
    hands.check_in("Mei")
    hands.assign("Mei", "Coping skills")
    assert group(hands, "Coping skills").free == 1
    hands.check_in("Ali")
    hands.assign("Ali", "Coping skills")
    assert group(hands, "Coping skills").free == 0


def test_beyond_what_is_free_a_seat_is_given_only_anyway(hands, path):
    limited(hands, {"Coping skills": (2, 3)})
    hands.check_in("Mei")
    before = tables(path), entries(path)
    with refused(OverSoft, NO_FREE_SEAT.format("Coping skills", 0, 2, 2, "Mei Lin")):
        hands.assign("Mei", "Coping skills")
    assert (tables(path), entries(path)) == before
    hands.assign("Mei", "Coping skills", anyway=True)
    assert hands.seats("Mei")["Class"] == "Coping skills"


def test_without_a_soft_limit_the_hard_one_is_kept_for_those_still_coming(hands):
    limited(hands, {"Coping skills": (None, 2)})
    hands.check_in("Mei")
    with refused(OverSoft, NO_FREE_SEAT.format("Coping skills", 0, 2, 2, "Mei Lin")):
        hands.assign("Mei", "Coping skills")
    hands.assign("Mei", "Coping skills", anyway=True)
    hands.check_in("Bo")
    hands.check_in("Dana")
    assert "Class" not in hands.seats("Dana")


def test_without_any_limit_there_is_always_a_seat(hands):
    limited(hands, {"Coping skills": (None, None)})
    hands.check_in("Mei")
    hands.assign("Mei", "Coping skills")
    assert (group(hands, "Coping skills").free, group(hands, "Coping skills").full) == (None, False)


def test_beyond_the_hard_limit_there_is_no_seat_even_anyway(hands, path):
    limited(hands, {"Coping skills": (1, 2)})
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.check_in("Mei")
    before = tables(path), entries(path)
    for anyway in (False, True):
        with refused(GroupFull, FULL.format(2)):
            hands.assign("Mei", "Coping skills", anyway=anyway)
    assert (tables(path), entries(path)) == before


def test_who_steps_out_keeps_the_seat(hands):
    limited(hands, {"Coping skills": (None, 1)})
    hands.check_in("Bo")
    hands.step_out("Bo")
    hands.check_in("Mei")
    with refused(GroupFull):
        hands.assign("Mei", "Coping skills", anyway=True)


@pytest.mark.parametrize("away", ["absent", "excused", "here"])
def test_only_those_still_expected_are_kept_a_place(hands, away):
    limited(hands, {"Coping skills": (2, 3)})
    hands.check_in("Mei")
    with refused(OverSoft):
        hands.assign("Mei", "Coping skills")
    {
        "absent": lambda: hands.absent("Bo"),
        "excused": lambda: hands.excuse("Bo"),
        "here": lambda: (hands.check_in("Bo"), hands.assign("Bo", "Gratitude")),
    }[away]()
    hands.assign("Mei", "Coping skills")
    assert hands.seats("Mei")["Class"] == "Coping skills"


def test_no_place_is_kept_for_those_not_scheduled_today(hands):
    limited(hands, {"Life skills": (1, 2)})
    assert group(hands, "Life skills").coming == 0
    hands.check_in("Bo")
    hands.assign("Bo", "Life skills")


def test_a_place_in_the_only_group_of_a_block_is_kept_for_everyone_expected(hands):
    limited(hands, {"12-step workshop": (6, 8)})
    hands.check_in("Ali")
    with refused(OverSoft, NO_FREE_SEAT.format("12-step workshop", 0, 6, 6, "Ali Haddad")):
        hands.unassign("Ali", "Spirituality")
        hands.assign("Ali", "12-step workshop")


# Given back


def test_a_check_out_gives_back_the_seats_of_blocks_not_yet_begun_in_the_same_entry(hands, clock, path):
    hands.check_in("Bo")
    clock.strikes("11:30")
    before = len(entries(path))
    hands.check_out("Bo", reason=2)
    assert hands.seats("Bo") == {"Spirituality": "12-step workshop", "Class": "Coping skills"}
    assert len(entries(path)) == before + 1
    assert group(hands, "Yoga").held == 0


@pytest.mark.parametrize(("leaves", "kept"), [("10:59", False), ("11:00", True)])
def test_a_block_has_begun_from_its_first_minute(hands, clock, leaves, kept):
    hands.check_in("Bo")
    clock.strikes(leaves)
    hands.check_out("Bo", reason=2)
    assert ("Class" in hands.seats("Bo")) is kept


def test_who_stepped_out_gives_back_what_began_after_they_left(hands, clock):
    hands.check_in("Bo")
    clock.strikes("10:30")
    hands.step_out("Bo")
    clock.strikes("14:55")
    hands.check_out("Bo", reason=8)
    assert hands.seats("Bo") == {"Spirituality": "12-step workshop"}


def test_another_stay_takes_the_planned_seats_again(hands, clock):
    hands.check_in("Bo")
    hands.assign("Bo", "Gratitude")
    clock.strikes("9:30")
    hands.check_out("Bo", reason=2)
    assert hands.seats("Bo") == {}
    clock.strikes("9:45")
    hands.check_in("Bo")
    assert hands.seats("Bo") == BOS_SEATS


def test_another_stay_keeps_the_seats_of_blocks_that_had_begun(hands, clock):
    hands.check_in("Bo")
    hands.assign("Bo", "Gratitude")
    clock.strikes("11:10")
    hands.check_out("Bo", reason=2)
    clock.strikes("11:20")
    hands.check_in("Bo")
    assert hands.seats("Bo") == BOS_SEATS | {"Class": "Gratitude"}


def test_another_stay_finds_the_group_full_meanwhile(hands, clock):
    limited(hands, {"Coping skills": (None, 1)})
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.check_out("Bo", reason=2)
    hands.assign("Dana", "Coping skills", anyway=True)
    hands.check_in("Bo")
    assert "Class" not in hands.seats("Bo")
    assert group(hands, "Coping skills").held == 1


# The plan changes


def test_a_change_of_plan_leaves_todays_seats_unless_asked(hands):
    hands.check_in("Bo")
    hands.update("Bo", "classes", "Boundaries")
    assert hands.seats("Bo") == BOS_SEATS


def test_a_change_of_plan_for_today_moves_the_seat(hands, path):
    hands.check_in("Bo")
    before = len(rows_of(path, "seat"))
    hands.update("Bo", "classes", "Boundaries", today=True)
    assert hands.seats("Bo") == BOS_SEATS | {"Class": "Boundaries"}
    assert len(rows_of(path, "seat")) == before


def test_a_change_of_plan_for_today_leaves_seats_that_were_moved_by_hand_in_other_blocks(hands):
    hands.check_in("Bo")
    hands.assign("Bo", "Meditation")
    hands.update("Bo", "classes", "Boundaries", today=True)
    assert hands.seats("Bo") == BOS_SEATS | {"Class": "Boundaries", "Activity": "Meditation"}


def test_a_change_of_something_else_for_today_moves_no_seat(hands):
    hands.check_in("Bo")
    hands.assign("Bo", "Gratitude")
    hands.update("Bo", "phone", "555-0101", today=True)
    assert hands.seats("Bo")["Class"] == "Gratitude"


def test_a_plan_without_a_group_any_more_gives_back_the_seat(hands):
    hands.check_in("Bo")
    hands.update("Bo", "activity", "", today=True)
    assert "Activity" not in hands.seats("Bo")


def test_a_change_of_plan_for_today_never_exceeds_the_hard_limit(hands):
    limited(hands, {"Boundaries": (None, 1)})
    hands.check_in("Thomas")
    hands.check_in("Bo")
    hands.update("Bo", "classes", "Boundaries", today=True)
    assert group(hands, "Boundaries").held == 1
    hands.holds()


def test_a_change_of_plan_for_today_moves_no_seat_of_a_block_that_is_over(hands, clock):
    hands.check_in("Bo")
    clock.strikes("12:00")
    hands.update("Bo", "classes", "Boundaries", today=True)
    assert hands.seats("Bo")["Class"] == "Coping skills"


def test_a_change_of_plan_of_another_weekday_moves_no_seat(hands):
    hands.check_in("Bo")
    hands.update("Bo", "classes", "Tue:Boundaries", today=True)
    assert hands.seats("Bo")["Class"] == "Coping skills"


# Days opened keep their own limits


def test_new_limits_count_from_the_next_day_that_is_opened(hands, clock):
    hands.check_in("Bo")
    limited(hands, {"Coping skills": (None, 1)})
    hands.check_in("Dana")
    assert group(hands, "Coping skills").held == 2
    clock.strikes("9:00", date(2026, 11, 24))
    hands.check_in("Bo")
    hands.check_in("Dana")
    assert group(hands, "Coping skills").held == 1


# Two at once


def _takes_the_last_seat(path: Path, who: str, start: Barrier, answers: "object") -> None:
    hands = Hands(path, SetClock(on("9:05")), name=who, terminal=f"Terminal of {who}")
    patient, seat = hands.id(who), group(hands, "Boundaries").id
    start.wait()
    try:
        hands.desk.do(Assign(patient, seat))
        answers.put("seated")  # type: ignore[attr-defined]
    except Refusal as refusal:
        answers.put(refusal.code)  # type: ignore[attr-defined]


def test_the_last_seat_is_taken_once_however_many_processes_reach_for_it(hands, path):
    limited(hands, {"Boundaries": (None, 1)})
    hands.absent("Thomas")
    hands.absent("Mei")
    for who in ("Bo", "Dana", "Carl"):
        hands.check_in(who)
    fork = get_context("spawn")
    start, answers = fork.Barrier(3), fork.Queue()
    racers = [
        fork.Process(target=_takes_the_last_seat, args=(path, who, start, answers)) for who in ("Bo", "Dana", "Carl")
    ]
    for racer in racers:
        racer.start()
    assert sorted(answers.get(timeout=120) for _ in racers) == ["group_full", "group_full", "seated"]
    for racer in racers:
        racer.join()
    assert group(hands, "Boundaries").held == 1
    hands.holds()


def test_the_last_planned_seat_is_taken_once_by_arrivals_at_two_terminals(hands, path):
    limited(hands, {"Coping skills": (None, 1)})
    others = [hands.as_(name, f"Terminal of {name}") for name in ("Omar", "Ines")]
    start = threading.Barrier(2)
    ids = [hands.id("Bo"), hands.id("Dana")]

    def arrives(who: Hands, patient: int) -> None:
        start.wait()
        who.desk.do(CheckIn(patient))

    terminals = [threading.Thread(target=arrives, args=pair) for pair in zip(others, ids, strict=True)]
    for terminal in terminals:
        terminal.start()
    for terminal in terminals:
        terminal.join()
    assert group(hands, "Coping skills").held == 1
    assert sorted("Class" in hands.seats(who) for who in ("Bo", "Dana")) == [False, True]
    hands.holds()
