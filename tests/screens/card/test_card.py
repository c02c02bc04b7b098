"""The card: how it stands with one person, and the ways on from there."""

from dataclasses import replace

import pytest

from frontdesk.screens.card.screen import CardScreen
from frontdesk.screens.dialogs.answers import Letters, Reversing
from frontdesk.screens.keys import BY_KEY
from tests.screens.at_the_desk import at_the_desk
from tests.screens.samples import DANA, DANA_HERE, DANA_OUT, MARKUP, VOICE, board, card
from tests.screens.table import SILENCE, lay

LATE_MORNING = board("11:24")
WIDE = (120, 40)
NARROW_TOP = """\
  Today   Activities   Departures   Caseload   Review     Mon Nov 23  11:24 am
──━━━━━─────────────────────────────────────────────────────────────────────────
  Dana Rivera   ● here since 8:51 am
  she/her · IOP · counselor Mary Obi
  Known by birth month and day · Space shows birth date, phone and house
  Enter: back to Today, nothing changed

  TODAY                                                       1 h 24 countable
  ────────────────────────────────────────────────────────────────────────────
   9:00  Check-in                                 in 8:51
  10:00  Spirituality      Hall                                         60 min
  11:00  Coping skills     Room 1 · T. Osei       now                   24 min
  12:00  Lunch
   1:00  Open
   2:00  not placed
   3:00  Check-out

         In the building   since 8:51

  PLAN
  ────────────────────────────────────────────────────────────────────────────
                                                     1 to 14 of 27 · Page Down
────────────────────────────────────────────────────────────────────────────────
  F3 Group  F4 Check out  F5 Step out  F7 Away  F9 Note  Escape Back  ; More"""


def of(person=DANA_HERE, **values):
    return CardScreen(card(person)._replace(**values), LATE_MORNING, VOICE)


async def test_at_80_columns_the_parts_follow_each_other():
    assert "\n".join((await lay(of())).rows) == NARROW_TOP


async def test_at_120_columns_today_stands_left_the_last_days_right_and_the_journal_below():
    rows = (await lay(of(), size=WIDE)).rows
    assert rows[2] == "  Dana Rivera  she/her · IOP · counselor Mary Obi   ● here since 8:51 am"
    assert rows[7] == f"  TODAY{' ' * 47}1 h 24 countable{' ' * 4}LAST TEN PROGRAM DAYS{' ' * 13}Tab: weeks"
    assert rows[9].split("in 8:51") == ["   9:00  Check-in" + " " * 33, " " * 17 + "Fri Nov 20   8:55 to 3:04"]
    assert rows[20] == "  PLAN"
    assert rows[22] == "  Mon    Coping skills     Yoga"
    assert rows[26].startswith("  JOURNAL")
    assert rows[26].endswith("newest first · F8 on a line reverses it")
    assert rows[28].startswith("  9:22 am  Returned Dana Rivera at 9:22 am")
    assert rows[28].endswith("Marcus · Front desk")
    assert len(rows[28]) == 118


@pytest.mark.parametrize("key", ["enter", "escape"])
async def test_enter_goes_back_and_changes_nothing(key):
    sight = await lay(of(), key)
    assert sight.answer is None


async def test_enter_only_looks_so_its_line_is_not_filled():
    assert (await lay(of())).filled == []


async def test_a_letter_goes_back_to_the_find_box():
    assert (await lay(of(), "r")).answer == Letters("r")


async def test_birth_date_phone_and_house_are_one_key_further():
    shut = "\n".join((await lay(of())).rows)
    assert "03/05/1988" not in shut
    assert "617-555-0100" not in shut
    assert "Harbor House" not in shut
    opened = await lay(of(), "space")
    assert "  Born 03/05/1988 · phone 617-555-0100 · lives at Harbor House" in opened.rows
    assert "03/05/1988" not in "\n".join((await lay(of(), "space", "space")).rows)


async def test_f8_on_a_line_of_the_journal_reverses_that_one():
    assert (await lay(of(), "down", "down", "f8")).answer == Reversing(card().journal[1])
    assert (await lay(of(), "f8")).answer == BY_KEY["f8"]


async def test_the_marked_line_is_in_sight():
    sight = await lay(of(), "down", "down", "down")
    assert any(row.startswith("▌ 8:51 am  Checked in Dana Rivera") for row in sight.rows)


async def test_page_down_shows_the_rest():
    assert any("JOURNAL" in row for row in (await lay(of(), "pagedown")).rows)
    assert (await lay(of(), "pagedown", "pageup")).rows[7].startswith("  TODAY ")


async def test_acts_answer_with_their_key_where_they_can_be_done():
    assert (await lay(of(), "f4")).answer == BY_KEY["f4"]
    assert (await lay(of(DANA), "f4")).answer == SILENCE
    assert (await lay(of(DANA), "f2")).answer == BY_KEY["f2"]
    assert (await lay(of(), "semicolon")).answer == BY_KEY[";"]


async def test_the_keys_are_those_of_this_person_now():
    assert (await lay(of(DANA))).rows[-1].startswith("  F2 In  F7 Away  F9 Note  Escape Back  ; More")


async def test_who_stepped_out_says_since_when_and_until():
    assert "○ stepped out · out 9:05, overdue since 9:20" in (await lay(of(DANA_OUT), size=WIDE)).rows[2]


async def test_what_is_undone_stays_readable_and_says_so():
    lines = tuple(line._replace(in_force=False) for line in card().journal)
    rows = (await lay(of(journal=lines), size=WIDE)).rows
    assert rows[28].endswith("undone · Marcus · Front desk")


async def test_a_long_name_never_takes_the_state_from_the_row():
    person = replace(DANA_HERE, name="Wilhelmina " * 12, alert=True)
    for size in ((80, 24), WIDE):
        row = (await lay(of(person), size=size)).rows[2]
        assert "● here since 8:51 am" in row
        assert row.endswith("name alert")


async def test_a_name_with_markup_is_only_text():
    assert "[b]Bo[/b] [/] Larsen" in (await lay(of(MARKUP))).rows[2]


async def test_an_empty_card_says_what_is_not_there_yet():
    shown = "\n".join((await lay(of(DANA, plan=(), past=(), journal=()), size=WIDE)).rows)
    for words in ("no plan yet", "no earlier day", "nothing yet"):
        assert words in shown


@pytest.mark.slow
async def test_a_long_journal_is_read_further_where_it_ends(hands, path, clock):
    for number in range(40):
        hands.note("Bo", f"number {number}")
    async with at_the_desk(path, clock) as desk:
        await desk.types("101")
        await desk.press("f6")
        for _ in range(16):
            await desk.press("down")
        assert "number 24" in desk.text
        await desk.press("down")
        assert any(row.startswith("▌") and "number 23" in row for row in desk.rows), desk.text
        for _ in range(60):
            await desk.press("down")
        assert any(row.startswith("▌") and "Census" in row for row in desk.rows), "down to the first line there is"
