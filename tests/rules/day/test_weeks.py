"""Weeks against their target: days and minutes both count (docs/contract.md, Weeks)."""

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.day.weeks import GivenDay, Target, standing

IOP = Target(minutes_a_day=180, minutes_a_week=540, days_a_week=3)


def over(*minutes: int, cancelled: int = 0, target: Target = IOP):
    days = [GivenDay(each, each) for each in minutes]
    return standing([*days, *([GivenDay(0, 0, cancelled)] if cancelled else [])], target, over=True)


def running(done: tuple[int, ...], ahead: tuple[int, ...]):
    return standing([*(GivenDay(each, each) for each in done), *(GivenDay(0, each) for each in ahead)], IOP, over=False)


def test_three_whole_days_meet_it_and_twelve_minutes_late_break_it():
    assert over(180, 180, 180).met is True
    late = over(180, 168, 180)
    assert (late.met, late.minutes, late.days_counted, late.minutes_short, late.days_short) == (False, 528, 2, 12, 1)


def test_a_short_day_is_no_day_however_long_the_week():
    long = over(168, 300, 300)
    assert (long.minutes, long.days_counted, long.met) == (768, 2, False)
    assert long.days_are_harder


def test_days_without_the_minutes_do_not_meet_it():
    short = over(180, 180, 180, target=IOP._replace(minutes_a_week=600))
    assert (short.days_counted, short.met, short.days_are_harder) == (3, False, False)


def test_where_only_what_the_program_took_is_missing_nobody_says_whether_it_is_met():
    assert over(180, 180, cancelled=180).met is None
    assert over(180, 168, cancelled=180).met is False
    assert over(180, 180, 180, cancelled=180).met is True


def test_a_day_that_lacks_minutes_the_program_took_is_whole_with_them():
    days = [GivenDay(180, 180), GivenDay(180, 180), GivenDay(120, 120, cancelled=60)]
    assert standing(days, IOP, over=True).met is None


def test_it_can_still_be_met_where_the_days_to_come_are_enough():
    friday = running((180, 168, 180), (180,))
    assert (friday.met, friday.can_still_meet) == (False, True)
    assert friday.days_are_harder  # twelve minutes more are enough for nine hours, and for no third day
    assert running((180, 0), (180,)).can_still_meet is False
    assert running((180, 180, 180), ()).can_still_meet is True


def test_over_it_is_not_said_whether_it_still_can():
    assert over(180).can_still_meet is None


def test_what_cannot_be_had_is_harder():
    no_day_left = running((180, 168, 180), (60,))
    assert (no_day_left.open_days, no_day_left.days_are_harder) == (0, True)
    minutes_only = running((200, 100, 200, 200), (60,))
    assert (minutes_only.days_short, minutes_only.days_are_harder) == (0, False)


day = st.builds(
    lambda minutes, more, cancelled: GivenDay(minutes, minutes + more, cancelled),
    st.integers(0, 400), st.integers(0, 180), st.sampled_from([0, 0, 60, 180]),
)  # fmt: skip
targets = st.builds(Target, st.integers(0, 240), st.integers(0, 900), st.integers(0, 5))


@given(st.lists(day, max_size=7), targets)
def test_what_is_met_can_be_met_and_what_is_missing_is_named(days, target):
    now = standing(days, target, over=False)
    assert now.minutes == sum(each.minutes for each in days)
    assert now.days_counted <= len(days)
    if now.met:
        assert now.can_still_meet
        assert (now.minutes_short, now.days_short) == (0, 0)
    else:
        assert now.minutes_short or now.days_short
    if now.can_still_meet:
        assert now.open_days >= now.days_short
        assert now.open_minutes >= now.minutes_short


@given(st.lists(day, max_size=7), targets, st.integers(1, 60))
def test_more_minutes_never_make_a_week_worse(days, target, more):
    before = standing(days, target, over=True)
    after = standing([each._replace(minutes=each.minutes + more) for each in days], target, over=True)
    assert after.days_counted >= before.days_counted
    assert not (before.met is True and after.met is not True)
    assert not (before.met is None and after.met is False)


@given(st.lists(day, max_size=7), targets)
def test_the_order_of_the_days_does_not_matter_and_empty_days_add_nothing(days, target):
    one = standing(days, target, over=True)
    assert standing([*reversed(days)], target, over=True) == one
    if target.minutes_a_day:
        assert standing([*days, GivenDay(0, 0)], target, over=True) == one


def test_a_day_counts_from_the_minutes_of_the_level_it_was_spent_at():
    stepped_down = [GivenDay(300, 300, whole=300), GivenDay(240, 240, whole=300), GivenDay(180, 180, whole=180)]
    assert standing(stepped_down, IOP, over=True).days_counted == 2
    to_come = [*stepped_down, GivenDay(0, 240, whole=300), GivenDay(0, 180, whole=180)]
    assert (standing(to_come, IOP, over=False).open_days, standing(to_come, IOP, over=False).can_still_meet) == (
        1,
        True,
    )
