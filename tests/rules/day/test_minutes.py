"""Minutes of a block: what stays and seats give, and why it is less (docs/contract.md, Minutes)."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.day.minutes import NOTHING, Earned, Reason, Span, Why, earned, held_at, minutes

NEW_YORK = ZoneInfo("America/New_York")
TEN, ELEVEN, FOUR_AM = time(10), time(11), time(4)
MONDAY = date(2026, 11, 23)


def at(clock: str, day: date = MONDAY) -> datetime:
    return instant_on(day, time.fromisoformat(clock.zfill(5)), NEW_YORK, FOUR_AM)


def span(start: str, end: str) -> Span:
    return Span(at(start), at(end))


WORKSHOP = span("10:00", "11:00")
EVENING = at("18:00")


def given_by(*stays: Span, until: datetime = EVENING, seated: bool = True, gone: bool = True) -> Earned:
    return earned(WORKSHOP, stays, until, countable=True, seated=seated, gone=gone)


def reasons(given: Earned) -> list[tuple[Reason, int]]:
    return [(why.reason, minutes(why.lost.length)) for why in given.why]


def test_who_is_there_from_before_to_after_has_the_whole_block_and_no_reason():
    assert given_by(span("8:58", "15:02")) == Earned(timedelta(hours=1), timedelta(hours=1))


@pytest.mark.parametrize(
    ("stays", "counted", "why"),
    [
        ([span("10:12", "15:00")], 48, [(Reason.CAME_LATE, 12)]),
        ([span("9:00", "10:40"), span("10:52", "15:00")], 48, [(Reason.STEPPED_OUT, 12)]),
        ([span("9:00", "9:50"), span("10:10", "15:00")], 50, [(Reason.STEPPED_OUT, 10)]),
        ([span("9:00", "10:50"), span("11:10", "15:00")], 50, [(Reason.STEPPED_OUT, 10)]),
        ([span("9:00", "10:52")], 52, [(Reason.LEFT_EARLY, 8)]),
        ([span("11:00", "15:00")], 0, [(Reason.NOT_IN_IT, 60)]),
        ([span("9:00", "10:00")], 0, [(Reason.NOT_IN_IT, 60)]),
        ([], 0, []),
    ],
)
def test_what_was_lost_is_said_and_whose_doing_it_was(stays, counted, why):
    given = given_by(*stays)
    assert (minutes(given.countable), reasons(given)) == (counted, why)


def test_time_out_of_class_is_taken_away_once_and_said():
    outs = away(span("10:10", "10:20"), span("10:15", "10:30"), span("10:50", "11:30"))
    given = earned(WORKSHOP, [span("9:00", "15:00")], EVENING, countable=True, seated=True, gone=True, outs=outs)
    assert (minutes(given.present), minutes(given.countable)) == (60, 30)
    assert reasons(given) == [(Reason.OUT_OF_CLASS, 10), (Reason.OUT_OF_CLASS, 10), (Reason.OUT_OF_CLASS, 10)]


def test_whose_name_is_not_on_the_sheet_has_the_time_there_and_nothing_counts():
    stays = [span("9:00", "15:00")]
    given = earned(WORKSHOP, stays, EVENING, countable=True, seated=True, gone=True, on_sheet=False)
    assert (minutes(given.present), given.countable, reasons(given)) == (60, NOTHING, [(Reason.NOT_ON_SHEET, 60)])
    assert earned(WORKSHOP, [], EVENING, countable=True, seated=True, on_sheet=False) == Earned()


def away(*outs: Span) -> list[Why]:
    return [Why(Reason.OUT_OF_CLASS, out) for out in outs]


INSTANTS = st.integers(0, 200).map(lambda minute: at("9:00") + timedelta(minutes=minute))
SPANS = st.lists(st.tuples(INSTANTS, INSTANTS).map(lambda pair: Span(min(pair), max(pair))), max_size=4)


@given(cuts=st.lists(INSTANTS, min_size=2, max_size=6, unique=True), outs=SPANS, until=INSTANTS, seated=st.booleans())
def test_times_out_of_class_only_take_away_and_no_more_than_was_there(cuts, outs, until, seated):
    cuts = sorted(cuts)[: len(cuts) // 2 * 2]
    stays = [Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    asked = {"countable": True, "seated": seated, "gone": True}
    without, given = (earned(WORKSHOP, stays, until, outs=away(*each), **asked) for each in ((), outs))
    assert NOTHING <= given.countable <= without.countable <= without.present == given.present
    lost = sum((why.lost.length for why in given.why if why.reason is Reason.OUT_OF_CLASS), NOTHING)
    assert given.countable == without.countable - lost
    assert all(WORKSHOP.start <= why.lost.start <= why.lost.end <= WORKSHOP.end for why in given.why)
    assert earned(WORKSHOP, stays, until, outs=away(*outs, *outs), **asked) == given


def test_who_left_and_did_not_check_out_has_stepped_out():
    assert reasons(given_by(span("9:00", "10:50"), gone=False)) == [(Reason.STEPPED_OUT, 10)]


def test_without_a_seat_the_time_is_there_and_does_not_count():
    given = given_by(span("9:00", "15:00"), seated=False)
    assert (given.present, given.countable) == (timedelta(hours=1), NOTHING)
    assert reasons(given) == [(Reason.NO_GROUP, 60)]


def test_a_block_that_runs_counts_so_far_and_one_to_come_gives_nothing_and_asks_nothing():
    assert minutes(given_by(span("9:00", "10:20"), until=at("10:20")).countable) == 20
    assert given_by(span("9:00", "9:30"), until=at("9:30")) == Earned()


def test_a_second_short_of_a_minute_is_not_a_minute():
    late = Span(WORKSHOP.start + timedelta(seconds=1), EVENING)
    given = given_by(late)
    assert minutes(given.countable) == 59
    assert [why.lost.length for why in given.why] == [timedelta(seconds=1)]


def test_a_seat_must_be_held_when_the_block_ends_or_now_or_at_the_check_out():
    assert held_at(WORKSHOP, EVENING) == at("11:00")
    assert held_at(WORKSHOP, at("10:30")) == at("10:30")


@pytest.mark.parametrize("day", [date(2026, 11, 1), date(2026, 3, 8)])
@pytest.mark.parametrize(("starts", "ends", "hours"), [("00:30", "03:30", None), ("10:00", "11:00", 1)])
def test_minutes_are_elapsed_time_when_the_clock_changes(day, starts, ends, hours):
    """Two o'clock comes twice in November and never in March: instants are kept, so that no minute is made or lost."""
    block = Span(
        datetime.combine(day, time.fromisoformat(starts), NEW_YORK).astimezone(UTC),
        datetime.combine(day, time.fromisoformat(ends), NEW_YORK).astimezone(UTC),
    )
    elapsed = {1: 1, None: 4 if day.month == 11 else 2}[hours]
    given = earned(block, [Span(block.start, block.end)], block.end, countable=True, seated=True)
    assert given.countable == timedelta(hours=elapsed)


SECONDS = st.integers(0, 12 * 3600)


@st.composite
def stays_in_order(draw):
    cuts = sorted(draw(st.lists(SECONDS, max_size=8, unique=True)))
    instants = [at("8:00") + timedelta(seconds=cut) for cut in cuts]
    return [Span(*pair) for pair in zip(instants[::2], instants[1::2], strict=False)]


@st.composite
def blocks(draw):
    start, length = draw(SECONDS), draw(st.integers(1, 3 * 3600))
    return Span(at("8:00") + timedelta(seconds=start), at("8:00") + timedelta(seconds=start + length))


@given(blocks(), stays_in_order(), SECONDS, st.booleans())
def test_time_lies_within_the_block_and_the_stays_and_what_is_lost_makes_up_the_rest(block, stays, now, seated):
    until = at("8:00") + timedelta(seconds=now)
    so_far = [Span(stay.start, min(stay.end, until)) for stay in stays if stay.start < until]
    given = earned(block, so_far, until, countable=True, seated=seated)
    begun = block.shared(Span(block.start, until))
    assert NOTHING <= given.countable <= given.present <= begun.length
    assert given.present <= sum((stay.length for stay in so_far), NOTHING)
    if so_far:
        lost = sum((why.lost.length for why in given.why if why.reason is not Reason.NO_GROUP), NOTHING)
        assert given.present + lost == begun.length
        assert bool(given.why) == (given.countable < begun.length)


@given(st.lists(blocks(), max_size=5), stays_in_order())
def test_blocks_that_do_not_overlap_give_no_more_than_the_time_in_the_building(raw, stays):
    cuts = sorted({edge for block in raw for edge in block})
    apart = [Span(*pair) for pair in pairwise(cuts)]
    total = sum((earned(each, stays, EVENING, countable=True, seated=True).countable for each in apart), NOTHING)
    assert total <= sum((stay.length for stay in stays), NOTHING)


@given(blocks(), stays_in_order(), st.data())
def test_nothing_changes_when_a_stay_is_split_in_two(block, stays, data):
    whole = earned(block, stays, EVENING, countable=True, seated=True)
    split = []
    for stay in stays:
        cut = stay.start + timedelta(seconds=data.draw(st.integers(0, int(stay.length.total_seconds()))))
        split += [Span(stay.start, cut), Span(cut, stay.end)]
    parts = earned(block, [part for part in split if part.length], EVENING, countable=True, seated=True)
    assert (parts.present, parts.countable) == (whole.present, whole.countable)
    assert [why.lost for why in parts.why] == [why.lost for why in whole.why]
