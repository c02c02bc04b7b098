"""A card that cannot be read is answered in the refusal line, never by silence."""

import sqlite3
from contextlib import closing

from tests.screens.at_the_desk import REFUSAL, at_the_desk


async def test_a_card_whose_journal_this_program_does_not_know_says_that_it_cannot_be_read(path, clock, hands):
    hands.check_in("Dana")
    async with at_the_desk(path, clock) as desk:
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("DROP TRIGGER journal_no_update")
            raw.execute("UPDATE journal SET verb = 'of-a-newer-release' WHERE subject = ?", (hands.id("Dana"),))
        await desk.types("dana")
        await desk.press("f6")
        assert "could not be read just now" in desk.rows[REFUSAL]
