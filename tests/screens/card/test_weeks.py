"""One patient's weeks: by days with what counts, why it is less, who signed; from the card, from Week, and on paper."""

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.acts import CheckOut
from frontdesk.desk.settings import sites
from tests.hands import MONDAY, on
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

TUESDAY, WEDNESDAY, NEXT_MONDAY = (MONDAY + timedelta(days=number) for number in (1, 2, 7))


@pytest.fixture
def weeks(hands, clock):
    """Bo was late on Tuesday, stayed away on Wednesday, and nobody wrote down when he left on Thursday."""
    for day, came in ((MONDAY, "9:00"), (TUESDAY, "10:12")):
        clock.at = on(came, day)
        hands.check_in("Bo")
        clock.at = on("15:00", day)
        hands.desk.do(CheckOut(hands.id("Bo"), reason=1))
    clock.at = on("9:30", WEDNESDAY)
    hands.absent("Bo", called=True)
    clock.at = on("9:00", MONDAY + timedelta(days=3))
    hands.check_in("Bo")
    clock.at = on("11:00", NEXT_MONDAY)
    hands.check_in("Bo")
    return hands


def in_a_row(desk, words):
    return next(" ".join(row.split()) for row in desk.rows[6:] if words in row)


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_tab_on_the_card_turns_to_the_weeks_and_back(path, clock, weeks, size):
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.types("bo lar")
        await desk.press("f6")
        assert "Tab: weeks" in desk.text or size == NARROW
        await desk.press("tab")
        assert desk.rows[2].startswith("  Bo Larsen")
        assert "0 of the last 1 closed weeks met the target" in desk.text
        assert "can still" in in_a_row(desk, "Nov 30 to Dec 4")
        assert in_a_row(desk, "Nov 23 to 27").partition(" 3:00 ")[2].startswith("2:48")
        assert "WEEK OF NOV 30 TO DEC 4" in desk.text
        await desk.press("tab")
        assert "TODAY" in desk.text
        await desk.press("escape")
        assert "Expected" in desk.rows[2]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_days_of_the_marked_week_say_why_they_gave_less(path, clock, weeks, size):
    async with at_the_desk(path, clock, size=size) as desk:
        await desk.types("bo lar")
        await desk.press("f6", "tab", "down")
        assert "WEEK OF NOV 23 TO 27" in desk.text
        assert in_a_row(desk, "Mon Nov 23").startswith("Mon Nov 23 checked out 3:00")
        assert in_a_row(desk, "Tue Nov 24").startswith("Tue Nov 24 checked out 2:48 Spirituality: came 12 min in")
        assert in_a_row(desk, "Wed Nov 25").startswith("Wed Nov 25 absent")
        thursday = in_a_row(desk, "Thu Nov 26")
        assert thursday.startswith("Thu Nov 26 no check-out 0:00 Spirituality: not proven")
        assert ("not signed" in in_a_row(desk, "Mon Nov 23")) == (size == WIDE)


async def test_below_the_last_older_weeks_are_read(path, clock, weeks):
    for number in range(2, 13):
        clock.at = on("9:00", MONDAY + timedelta(days=7 * number))
        weeks.check_in("Bo")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("bo lar")
        await desk.press("f6", "tab")
        assert "older weeks with Page Down" in desk.text
        assert "Nov 23 to 27" not in desk.text
        await desk.press("pagedown", "pagedown", "pagedown")
        assert "WEEK OF NOV 23 TO 27" in desk.text
        assert "older weeks with Page Down" not in desk.text
        await desk.press("down")
        assert "WEEK OF NOV 23 TO 27" in desk.text


async def test_they_are_printed_for_the_patient_under_nothing_that_names_the_program(path, clock, weeks):
    sites.load(weeks.desk, replace(sites.program_of(weeks.desk), name="Riverside IOP"))
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("bo lar")
        await desk.press("f6", "tab", "ctrl+p")
        await desk.settles()
        assert desk.rows[2].startswith("  Expected")
        assert not desk.refusal
    (printed,) = (path.parent / "prints").iterdir()
    text = printed.read_text(encoding="utf-8")
    assert text.startswith("Attendance\nBo Larsen, born 12/04/1991\n")
    assert "Tue Nov 24, 2026  checked out   2:48  not signed\n" in text
    assert "Spirituality: came 12 min in" in text
    assert "Thu Nov 26, 2026  no check-out  0:00  not signed\n" in text
    for word in ("Riverside", "IOP", "substance", "101", "Ana"):
        assert word not in text


async def test_letters_are_for_the_find_box_and_a_view_s_key_goes_there(path, clock, weeks):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("bo lar")
        await desk.press("f6", "tab", "x")
        assert desk.letters == "x"
        await desk.press("escape")
        await desk.types("bo lar")
        await desk.press("f6", "tab", "ctrl+w")
        assert desk.rows[2].startswith("  Week of Nov 30")
