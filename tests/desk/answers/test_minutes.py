"""Minutes as the desk keeps them: what arrivals, seats and moves of a day come to (docs/contract.md, Minutes)."""

from datetime import date, timedelta

import pytest

from frontdesk.rules.day.minutes import minutes
from frontdesk.shapes.people import State
from frontdesk.texts.minutes_words import why_words
from tests.hands import MONDAY, VOICE, Hands

COUNTING = ("Spirituality", "Class", "Activity")


def counted(hands: Hands, who: str, day: date = MONDAY) -> dict[str, int]:
    """The countable minutes of each countable block."""
    return {name: minutes(earned.countable) for name, earned in _earned(hands, who, day).items() if name in COUNTING}


def why(hands: Hands, who: str, day: date = MONDAY) -> dict[str, list[str]]:
    """Where something was taken away, and by what."""
    blocks = _earned(hands, who, day)
    return {name: [why_words(each, VOICE) for each in earned.why] for name, earned in blocks.items() if earned.why}


def _earned(hands, who, day):
    board = hands.desk.board_of(day)
    return {each.block.name: each.earned for each in board.earned(board.people[hands.id(who)], hands.desk.now())}


def whole(hands: Hands, who: str, day: date = MONDAY) -> timedelta:
    board = hands.desk.board_of(day)
    return board.countable(board.people[hands.id(who)], hands.desk.now())


@pytest.fixture
def bo(hands, clock):
    """Bo is here from nine on."""
    hands.check_in("Bo")
    return hands


def test_a_day_from_nine_to_three_counts_three_hours(bo, clock):
    clock.strikes("15:05")
    bo.check_out("Bo")
    assert counted(bo, "Bo") == dict.fromkeys(COUNTING, 60)
    assert (whole(bo, "Bo"), why(bo, "Bo")) == (timedelta(hours=3), {})


def test_seconds_are_added_up_before_they_are_rounded_down(hands, clock):
    clock.strikes("10:00")
    clock.passes(30)
    hands.check_in("Bo")
    clock.strikes("14:59")
    clock.passes(30)
    hands.check_out("Bo")
    clock.strikes("15:00")
    assert counted(hands, "Bo") == {"Spirituality": 59, "Class": 60, "Activity": 59}
    assert whole(hands, "Bo") == timedelta(minutes=179)
    assert why(hands, "Bo") == {"Spirituality": ["came under a minute in"], "Activity": ["left under a minute early"]}


# Seats


@pytest.mark.parametrize(("at", "counts"), [("10:30", 60), ("11:59", 60), ("12:00", 60), ("12:01", 0), ("14:30", 0)])
def test_a_seat_counts_that_is_held_when_the_block_ends(bo, clock, at, counts):
    bo.unassign("Bo", "Class")
    clock.strikes(at)
    bo.assign("Bo", "Gratitude")
    clock.strikes("15:00")
    assert counted(bo, "Bo")["Class"] == counts
    assert why(bo, "Bo") == ({} if counts else {"Class": ["not in a group"]})


def test_without_a_seat_the_time_is_there_and_does_not_count(bo, clock):
    bo.unassign("Bo", "Class")
    clock.strikes("11:20")
    assert counted(bo, "Bo") == {"Spirituality": 60, "Class": 0, "Activity": 0}
    assert why(bo, "Bo") == {"Class": ["not in a group"]}
    bo.assign("Bo", "Gratitude")
    assert counted(bo, "Bo")["Class"] == 20  # the facilitator let them in


def test_a_seat_given_back_in_the_middle_takes_its_minutes_along(bo, clock):
    clock.strikes("11:30")
    bo.unassign("Bo", "Class")
    clock.strikes("12:00")
    assert (counted(bo, "Bo")["Class"], why(bo, "Bo")) == (0, {"Class": ["not in a group"]})
    bo.undo()
    assert counted(bo, "Bo")["Class"] == 60


@pytest.mark.parametrize("at", ["11:30", "11:59", "12:00", "12:30"])
def test_who_is_moved_within_a_block_keeps_its_minutes(bo, clock, at):
    clock.strikes(at)
    bo.assign("Bo", "Gratitude")
    clock.strikes("15:00")
    assert bo.seats("Bo")["Class"] == "Gratitude"
    assert (counted(bo, "Bo")["Class"], why(bo, "Bo")) == (60, {})


def test_a_check_out_gives_back_what_has_not_begun_and_keeps_what_was_earned(bo, clock):
    clock.strikes("11:45")
    bo.check_out("Bo", reason=1)
    assert sorted(bo.seats("Bo")) == ["Class", "Spirituality"]
    clock.strikes("15:00")
    assert counted(bo, "Bo") == {"Spirituality": 60, "Class": 45, "Activity": 0}
    assert why(bo, "Bo") == {"Class": ["left 15 min early"], "Activity": ["not in the building"]}


# Stays


def test_who_is_checked_out_twice_has_both_stays(bo, clock):
    clock.strikes("10:20")
    bo.check_out("Bo", reason=1)
    clock.strikes("11:10")
    bo.check_in("Bo")
    clock.strikes("14:40")
    bo.check_out("Bo", reason=1)
    clock.strikes("15:00")
    assert counted(bo, "Bo") == {"Spirituality": 20, "Class": 50, "Activity": 40}
    assert whole(bo, "Bo") == timedelta(minutes=110)
    assert all(why(bo, "Bo")[block] for block in COUNTING)


def test_who_comes_back_within_a_block_is_told_the_time_between(bo, clock):
    clock.strikes("10:40")
    bo.step_out("Bo")
    clock.strikes("10:52")
    bo.come_back("Bo")
    assert why(bo, "Bo") == {"Spirituality": ["stepped out 10:40-10:52"]}
    assert counted(bo, "Bo")["Spirituality"] == 40
    clock.strikes("11:00")
    assert counted(bo, "Bo")["Spirituality"] == 48


def test_what_is_undone_counts_as_it_was_before(bo, clock):
    clock.strikes("10:30")
    bo.step_out("Bo")
    clock.strikes("11:00")
    assert counted(bo, "Bo")["Spirituality"] == 30
    bo.undo()
    assert counted(bo, "Bo")["Spirituality"] == 60


def test_a_stay_nobody_ended_counts_to_its_last_proof_whatever_is_done_on_the_next_day(bo, clock):
    """No end is invented: from the last proof on it is not proven, once its day is over."""
    tuesday = date(2026, 11, 24)
    clock.strikes("11:30")
    bo.note("Bo", "asks for a letter")
    clock.strikes("9:05", tuesday)
    proven = {"Spirituality": 60, "Class": 30, "Activity": 0}
    assert counted(bo, "Bo") == proven
    bo.check_in("Bo")
    clock.strikes("10:10", tuesday)
    assert counted(bo, "Bo") == proven
    assert counted(bo, "Bo", tuesday) == {"Spirituality": 10, "Class": 0, "Activity": 0}
    person = bo.desk.board_of(MONDAY).people[bo.id("Bo")]
    assert (person.state, person.stays[-1].left) == (State.HERE, None)
    assert why(bo, "Bo") == {"Class": ["not proven"], "Activity": ["not proven"]}


def test_who_did_not_come_is_told_nothing(hands, clock):
    hands.absent("Mei")
    clock.strikes("15:00")
    for who in ("Mei", "Dana"):
        assert (whole(hands, who), why(hands, who)) == (timedelta(0), {})
