"""Seats: where a plan leads, who seeks one, and what is free (docs/contract.md, Seats)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.rules.day.seat_rules import Seats, everyones, leads_to, seeks_seat

GROUPS = st.lists(st.sampled_from("ABCDEFG"), max_size=7, unique=True)
NUMBERS = st.integers(0, 12)
LIMITS = st.none() | NUMBERS
SEATS = st.builds(Seats, LIMITS, LIMITS, NUMBERS, NUMBERS).filter(
    lambda seats: seats.soft is None or seats.hard is None or seats.soft <= seats.hard
)
ELEVEN = datetime(2026, 11, 23, 16, tzinfo=UTC)


# Where a plan leads


@given(group=st.text(), planned=st.none() | st.text())
def test_the_only_group_of_a_block_is_everyones_whatever_the_plan_says(group, planned):
    assert everyones([group])
    assert leads_to([group], planned) == group


@given(groups=GROUPS, data=st.data())
def test_of_several_groups_only_the_planned_one_is_meant(groups, data):
    assume(len(groups) != 1)
    planned = data.draw(st.sampled_from([None, *groups]))
    assert not everyones(groups)
    assert leads_to(groups, planned) == planned


# Who seeks a seat


@given(seconds=st.integers(-7200, 7200))
def test_an_arrival_seeks_a_seat_until_the_block_is_over(seconds):
    came = ELEVEN + timedelta(seconds=seconds)
    assert seeks_seat(came, ELEVEN, seated=False) is (seconds < 0)


@given(seconds=st.integers(-7200, 7200))
def test_who_holds_a_seat_seeks_no_other(seconds):
    assert not seeks_seat(ELEVEN + timedelta(seconds=seconds), ELEVEN, seated=True)


# What is free


@pytest.mark.parametrize(
    ("seats", "free", "beyond_soft", "full"),
    [
        (Seats(10, 12), 10, False, False),
        (Seats(10, 12, held=7, coming=2), 1, False, False),
        (Seats(10, 12, held=7, coming=3), 0, True, False),
        (Seats(10, 12, held=11), 0, True, False),
        (Seats(10, 12, held=12), 0, False, True),
        (Seats(None, 12, held=10, coming=2), 0, True, False),
        (Seats(None, 12, held=12), 0, False, True),
        (Seats(10, None, held=40), 0, True, False),
        (Seats(None, None, held=40, coming=40), None, False, False),
        (Seats(None, 0), 0, False, True),
    ],
)
def test_free_is_under_the_soft_limit_and_full_is_the_hard_one(seats, free, beyond_soft, full):
    assert (seats.free, seats.beyond_soft, seats.full) == (free, beyond_soft, full)


@given(seats=SEATS)
def test_a_seat_by_hand_is_free_beyond_the_soft_limit_or_not_to_be_had(seats):
    told = [seats.free is None or seats.free > 0, seats.beyond_soft, seats.full]
    assert told.count(True) == 1


@given(seats=SEATS, hard=NUMBERS)
def test_who_takes_seats_until_the_group_is_full_never_exceeds_the_hard_limit(seats, hard):
    seats = seats._replace(hard=hard, held=min(seats.held, hard))
    while not seats.full:
        seats = seats._replace(held=seats.held + 1)
    assert seats.held == seats.hard


@given(seats=SEATS)
def test_someone_expected_who_comes_takes_the_place_that_was_kept_and_no_other(seats):
    assume(seats.coming and not seats.full)
    assert seats._replace(held=seats.held + 1, coming=seats.coming - 1).free == seats.free


@given(seats=SEATS)
def test_who_stays_away_leaves_the_place_that_was_kept(seats):
    assume(seats.coming and seats.free is not None)
    without = seats._replace(coming=seats.coming - 1)
    assert seats.free <= without.free <= seats.free + 1
    assert without.full is seats.full


@given(seats=SEATS)
def test_lists_count_against_the_hard_limit_and_free_seats_against_the_soft_one(seats):
    assert seats.limit == (seats.hard if seats.soft is None else seats.soft)
    assert seats.most == (seats.soft if seats.hard is None else seats.hard)
