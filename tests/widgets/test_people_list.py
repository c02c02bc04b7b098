"""The rows of Today (docs/looks.md, Row of Today): the grid, the four signs of a state, what is cut and what is not."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from frontdesk.rules.finding.finder import spans
from frontdesk.shapes.people import Person, State, Step
from frontdesk.texts.today_words import Weight, Words, seat_blocks
from frontdesk.widgets.ink import ink_of
from frontdesk.widgets.people_list import Listing, page_of
from frontdesk.widgets.people_rows import Day, ListRow, Telling, paint_row
from tests.screens.samples import DANA, DANA_HERE, DANA_OUT, VOICE, at, board
from tests.widgets.strips import grounds, pieces

GONE = replace(DANA_HERE, state=State.CHECKED_OUT, out=at("9:06"), left_early=True, name="Manu Leota")
NOT_CALLED = replace(DANA, state=State.ABSENT, away="no call", name="Patrick Flanagan")
CALLED = replace(DANA, state=State.ABSENT, away="called", away_at=at("9:31"), name="Ali Haddad")
EXCUSED = replace(DANA, state=State.EXCUSED, name="Priya Ganesan")
WALK_IN = replace(DANA_HERE, scheduled=False, name="Kwame Boateng", seats={2: 20, 3: 31, 6: 61})
SEATED = replace(DANA_HERE, seats={2: 20, 3: 31, 6: 61})
NOBODY = ((Words("Nobody.", Weight.ACT),),)
ALERT = replace(DANA, name="Tomás Rivers", alert=True)


def row_of(person: Person, now: str = "9:12", columns: int = 0, minutes: bool = False, **more: Any) -> ListRow:
    """One person's row, alone on a board."""
    day = board(now, person)
    return ListRow(person, Day(day, VOICE, at(now), seat_blocks(day)[:columns], minutes).told(person), **more)


def text(person: Person, width: int = 80, now: str = "9:12", marked: bool = False) -> str:
    """The row as it stands on the screen."""
    columns = sum(width >= needed for needed in (100, 118))
    row = row_of(person, now, columns, width >= 120, marked=marked)
    return paint_row(row, ink_of("frontdesk-dark"), width).strip().text


@pytest.mark.parametrize(
    ("person", "row"),
    [
        (DANA, "  Dana Rivera ················    expected             Coping skills, Yoga"),
        (SEATED, "  Dana Rivera ················  ● here          8:51   Coping skills, Yoga"),
        (DANA_HERE, "  Dana Rivera ················  ● here          8:51   not placed at 2"),
        (DANA_OUT, "  Dana Rivera ················  ○ stepped out          out 9:05, back by 9:20"),
        (GONE, "  Manu Leota ·················    checked out   8:51   left 9:06, early"),
        (NOT_CALLED, "  Patrick Flanagan ···········    absent               we have not called yet"),
        (CALLED, "  Ali Haddad ·················    absent               they called 9:31"),
        (EXCUSED, "  Priya Ganesan ··············    excused"),
        (WALK_IN, "  Kwame Boateng ··············  ● here          8:51   not scheduled today"),
        (ALERT, "  Tomás Rivers ···  name alert    expected             Coping skills, Yoga"),
    ],
)
def test_each_state_has_its_own_words(person, row):
    assert text(person).rstrip() == row


def test_at_118_the_groups_have_columns_of_their_own():
    row = text(SEATED, 118)
    assert row[81:87] == "Coping"
    assert row[102:106] == "Yoga"
    assert row[55:78].strip() == ""


def test_from_120_on_they_stand_closer_and_what_counts_today_stands_at_the_edge():
    row = text(SEATED, 120, now="11:24")
    assert row[81:87] == "Coping"
    assert row[97:101] == "Yoga"
    assert row[112:118] == "1 h 24"
    assert row[55:78].strip() == ""


def test_between_100_and_118_what_has_no_column_stands_in_next():
    row = text(SEATED, 100)
    assert row[55:59] == "Yoga"
    assert row[81:87] == "Coping"


def test_who_is_not_back_as_they_said_is_overdue():
    assert "overdue since 9:20" in text(DANA_OUT, now="9:21")


def test_the_marked_row_has_the_bar_and_no_leaders():
    row = text(DANA, marked=True)
    assert row.startswith("▌ Dana Rivera   ")
    assert "·" not in row


def test_the_linux_console_has_its_own_glyphs():
    painted = paint_row(row_of(DANA_OUT, marked=True), ink_of("frontdesk-16", plain_glyphs=True), 80).strip().text
    assert painted[0] == "█"
    assert painted[32] == "o"


@pytest.mark.parametrize("theme", ["dark", "light", "contrast", "16", "none"])
@pytest.mark.parametrize("name", ["[b]Bo[/b] [/]", "שרה כהן", "李小龍 Bruce", "Zoë̈", "\x1b[31mRed\x1b[0m", "x" * 200])
def test_no_name_moves_the_columns(theme, name):
    person = replace(DANA_HERE, name=name, alert=True)
    strip = paint_row(row_of(person), ink_of(f"frontdesk-{theme}"), 80).strip()
    assert strip.cell_length == 80
    assert "\x1b" not in strip.text
    assert strip.crop(25, 30).text == "alert"
    assert strip.crop(34, 38).text == "here"


def test_a_name_too_long_ends_in_an_ellipsis_and_its_alert_does_not():
    row = text(replace(ALERT, name="Maximiliana Featherstonehaugh"))
    assert row[2:24] == "Maximiliana Featherst…"
    assert row[25:30] == "alert"


@pytest.mark.parametrize("marked", [False, True])
def test_a_double_name_with_an_alert_is_whole(marked):
    alike = [text(replace(ALERT, name=name), marked=marked) for name in ("Ana María Garcia", "Ana María Garcia-Lopez")]
    assert [row[2:30] for row in alike] == ["Ana María Garcia  name alert", "Ana María Garcia-Lopez alert"]


def test_typed_letters_are_underlined_where_they_fit():
    strip = paint_row(row_of(DANA, spans=spans(DANA.name, "riv")), ink_of("frontdesk-dark"), 80).strip()
    assert [written for written, style in pieces(strip) if style.underline] == ["Riv"]


def test_without_colour_the_marked_row_is_reversed_and_its_bar_is_not():
    row = row_of(DANA, marked=True)
    (_, bar), *rest = pieces(paint_row(row, ink_of("frontdesk-none"), 80).strip())
    assert not bar.reverse
    assert all(style.reverse for _, style in rest)


def test_behind_a_dialog_nothing_is_filled_and_nothing_moves():
    row = row_of(DANA, marked=True)
    before = paint_row(row, ink_of("frontdesk-dark"), 80).strip()
    behind = paint_row(row, ink_of("frontdesk-dark", behind=True), 80).strip()
    assert before.text == behind.text
    assert grounds(behind) == {"#14181b"}


def test_only_what_is_in_sight_is_made():
    people = tuple(replace(DANA, id=id, name=f"Dana {id}") for id in range(1, 1001))
    day = board("9:12", *people)
    page = page_of(Listing(day, VOICE, at("9:12"), order=day.order, marked=500), 490, 11, 80)
    assert [row.person.id for row in page.rows] == list(range(491, 502))
    assert [row.person.id for row in page.rows if row.marked] == [500]


def test_an_empty_list_says_what_its_message_says():
    page = page_of(Listing(board("9:12"), VOICE, at("9:12"), message=NOBODY), 0, 11, 80)
    assert page.message == NOBODY


def test_a_step_of_its_own_does_not_change_the_row():
    assert text(SEATED) == text(replace(SEATED, step=Step.CHECK_OUT))


def test_what_was_told_of_somebody_is_told_again_for_a_moment_and_on_this_board_alone():
    telling, day = Telling(), board("9:12", DANA_OUT)
    first = Day(day, VOICE, at("9:19") + timedelta(seconds=59.5))
    words = telling.on(first)(DANA_OUT)
    assert telling.on(first._replace(now=at("9:20") + timedelta(seconds=0.4)))(DANA_OUT) is words
    assert "overdue" not in words.next.text
    assert "overdue" in telling.on(first._replace(now=at("9:20") + timedelta(seconds=0.5)))(DANA_OUT).next.text
    assert "overdue" not in telling.on(first)(DANA_OUT).next.text
    assert telling.on(first._replace(blocks=seat_blocks(day)))(DANA_OUT).groups
    back = replace(DANA_OUT, state=State.HERE)
    assert telling.on(first._replace(board=board("9:12", back)))(back).state is State.HERE
