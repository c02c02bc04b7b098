"""A card opens once it is written down who looks; where it cannot be it stays closed, and roll call opens."""

import time
from contextlib import closing, contextmanager

from frontdesk.database import driver
from frontdesk.desk.access_log import lines
from tests.screens.at_the_desk import at_the_desk


def looked(hands):
    with hands.desk.records.reading() as session:
        return [(line.what, line.mrn, line.actor) for line in lines(session, None, None)]


@contextmanager
def somebody_writes(path):
    """Another process holds the lock, for as long as this lasts."""
    with closing(driver.module().connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_who_opens_a_card_is_written_down(path, clock, hands):
    async with at_the_desk(path, clock) as desk:
        await desk.types("bo")
        assert looked(hands) == []
        await desk.press("f6")
        assert looked(hands) == [("card", "101", "Ana")]
        assert desk.card_of == "Bo Larsen"


async def test_a_card_waits_three_tenths_of_a_second_for_the_lock_and_its_line_follows(path, clock, hands):
    async with at_the_desk(path, clock) as desk:
        await desk.types("bo")
        with somebody_writes(path):
            begun = time.monotonic()
            await desk.press("f6")
            assert desk.card_of == "Bo Larsen"
            assert time.monotonic() - begun < 5
            assert looked(hands) == []
        await desk.press("escape", "escape")
        await desk.types("dana")
        await desk.press("f6")
        assert [mrn for _, mrn, _ in looked(hands)] == ["101", "102"]


async def test_what_is_kept_is_written_when_the_desk_closes(path, clock, hands):
    with closing(driver.module().connect(path, isolation_level=None)) as other:
        async with at_the_desk(path, clock) as desk:
            await desk.types("bo")
            other.execute("BEGIN IMMEDIATE")
            await desk.press("f6")
            other.execute("ROLLBACK")
    assert [mrn for _, mrn, _ in looked(hands)] == ["101"]


async def test_where_it_cannot_be_written_down_cards_stay_closed_and_roll_call_opens(path, clock, hands):
    with closing(driver.module().connect(path)) as other:
        other.execute("ALTER TABLE access RENAME TO elsewhere")
    async with at_the_desk(path, clock) as desk:
        await desk.types("bo")
        await desk.press("f6")
        assert desk.refusal == "Closed: the access log cannot be written. Roll call opens."
        assert desk.card_of == ""
        await desk.press("f10")
        assert "in the building" in desk.text.lower()
