"""Who is late, since when, and whether an absence was followed up: pure, over any instants and outcomes."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.day.late import late_from, minutes_late
from frontdesk.rules.day.outreach import followed_up
from frontdesk.shapes.outreach import Outcome

TEN = datetime(2026, 11, 23, 15, tzinfo=UTC)
NEAR = st.integers(-4 * 3600, 8 * 3600).map(lambda seconds: TEN + timedelta(seconds=seconds))
OUTCOMES = st.lists(st.sampled_from(Outcome), max_size=5)


@given(NEAR, NEAR)
def test_late_is_whole_minutes_and_never_rounded_up(since, at):
    late = minutes_late(since, at)
    assert late == 0 if at <= since else late * 60 <= (at - since).total_seconds() < (late + 1) * 60


@given(NEAR, NEAR, NEAR)
def test_an_agreed_later_start_makes_nobody_later_and_an_earlier_one_changes_nothing(first, agreed, at):
    late = minutes_late(late_from(first, agreed), at)
    assert late <= minutes_late(late_from(first, None), at)
    if agreed <= first:
        assert late == minutes_late(first, at)


@given(NEAR, NEAR)
def test_nobody_is_late_whose_day_counts_nothing(agreed, at):
    assert minutes_late(late_from(None, agreed), at) == 0


@given(OUTCOMES)
def test_an_absence_is_followed_up_by_reaching_them_or_by_two_attempts(outcomes):
    assert followed_up(outcomes) == (Outcome.REACHED in outcomes or len(outcomes) >= 2)


@given(OUTCOMES, st.sampled_from(Outcome))
def test_one_more_attempt_never_opens_the_question_again(outcomes, another):
    assert followed_up([*outcomes, another]) or not followed_up(outcomes)
