"""A card that cannot be read is answered in the refusal line, never by silence, and keeps no news from the list."""

from contextlib import closing

from frontdesk.database import driver
from tests.screens.at_the_desk import REFUSAL, WIDE, at_the_desk


def damaged(path, setting, seq):
    """An entry as a faulty disk or another program may leave it."""
    with closing(driver.module().connect(path)) as raw, raw:
        raw.execute("DROP TRIGGER journal_no_update")
        raw.execute(f"UPDATE journal SET {setting} WHERE seq = ?", (seq,))


async def test_a_card_whose_journal_is_damaged_says_that_it_cannot_be_read(path, clock, hands):
    done = hands.check_in("Dana")
    async with at_the_desk(path, clock) as desk:
        damaged(path, "happened_at = '9 o''clock'", done.entry)
        await desk.types("dana")
        await desk.press("f6")
        assert "could not be read just now" in desk.rows[REFUSAL]


async def test_what_another_did_is_shown_though_the_card_of_whom_it_is_about_cannot_be_read(path, clock, hands):
    omar = hands.as_("Omar", "Back office")
    noted = omar.note("Dana", "called in")
    damaged(path, "happened_at = '9 o''clock'", noted.entry)
    async with at_the_desk(path, clock) as desk:
        await desk.types("dana")
        assert "expected" in desk.row("Dana")
        omar.check_in("Dana")
        await desk.hears()
        assert "here" in desk.row("Dana")


async def test_an_act_that_only_a_newer_release_knows_is_told_as_one(path, clock, hands):
    done = hands.check_in("Dana")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        damaged(path, "verb = 'of-a-newer-release'", done.entry)
        await desk.types("dana")
        await desk.press("f6")
        assert "which only a newer release" in desk.text
