"""What the program did not hold of a day: late openings and early closings cut blocks, and lose nothing unseen."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.day.cancelled import taken_away, within
from frontdesk.rules.day.minutes import NOTHING, Span

NINE = datetime(2026, 11, 23, 14, tzinfo=UTC)
INSTANT = st.integers(0, 480).map(lambda minutes: NINE + timedelta(minutes=minutes))
BLOCK = st.tuples(INSTANT, st.integers(1, 120)).map(lambda each: Span(each[0], each[0] + timedelta(minutes=each[1])))


@given(block=BLOCK, opens=st.none() | INSTANT, closes=st.none() | INSTANT)
def test_what_is_held_and_what_is_taken_away_are_the_block(block, opens, closes):
    held = within(block, opens, closes)
    assert taken_away(block, held) + (held.length if held else NOTHING) == block.length
    if held:
        assert block.start <= held.start < held.end <= block.end
        assert opens is None or held.start >= opens
        assert closes is None or held.end <= closes


@given(block=BLOCK)
def test_a_day_as_usual_takes_nothing_away_and_a_closed_one_all(block):
    assert within(block, None, None) == block
    assert taken_away(block, block) == NOTHING
    assert taken_away(block, None) == block.length
