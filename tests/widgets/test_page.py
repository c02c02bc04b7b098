"""Head, find box, Enter line, refusal and foot, as they are set (docs/looks.md, Rows)."""

import pytest

from frontdesk.shapes.people import State
from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.enter_band import EnterBand, RefusalRow
from frontdesk.widgets.find_box import FindBox, Typed, ending
from frontdesk.widgets.foot import KeyBar, KeysShown, Undoable, UndoLine
from frontdesk.widgets.head import Count, Head, HeadShown
from frontdesk.widgets.ink import ink_of
from frontdesk.widgets.line import Line, cut, printable
from frontdesk.widgets.too_small import TooSmall
from tests.widgets.strips import grounds, pieces

DARK = ink_of("frontdesk-dark")
COUNTS = (
    Count("Expected", 41, State.EXPECTED),
    Count("Here", 23, State.HERE),
    Count("Stepped out", 1, State.STEPPED_OUT),
    Count("Checked out", 0, State.CHECKED_OUT),
)
HEAD = HeadShown(
    ("Today",), "Today", "Riverside IOP", "Mon Nov 23", "2026", "9:12 am", False, COUNTS, "Check-in", "until 10:00"
)
DANA = EnterLine("check in ", "Dana Rivera", rest="Room 1 at 11, Yoga at 2", filled=True)


def rows(widget, shown, width=80, height=1, ink=DARK):
    return [widget.paint(y, shown, ink, width).strip().text for y in range(height)]


def test_the_head_at_80():
    assert rows(Head(), HEAD, height=4) == [
        "  Today                                                    Mon Nov 23  9:12 am  ",
        "──━━━━━─────────────────────────────────────────────────────────────────────────",
        "  Expected 41  ● Here 23  ○ Stepped out 1  Checked out 0  Check-in until 10:00  ",
        " " * 80,
    ]


def test_the_head_at_120_names_site_and_year():
    title, _, counts, _ = rows(Head(), HEAD, width=120, height=4)
    assert title.endswith("Riverside IOP  Mon Nov 23 2026  9:12 am  ")
    assert counts.startswith("  Expected 41   ● Here 23   ○ Stepped out 1   Checked out 0   ")


def test_where_it_is_tight_the_name_of_the_block_goes_and_no_number():
    counts = tuple(Count(count.label, 1000, count.state) for count in COUNTS)
    shown = HeadShown(("Today",), "Today", counts=counts, block="Check-in", until="until 10:00")
    row = rows(Head(), shown, height=3)[2]
    assert "Check-in" not in row
    assert row.count("1000") == 4
    assert "until 10:00" in row


def test_a_demo_says_so_beside_the_date():
    shown = HeadShown(("Today",), "Today", day="Mon Nov 23", clock="9:12 am", demo=True)
    assert rows(Head(), shown)[0].endswith("DEMO  Mon Nov 23  9:12 am  ")


def test_the_find_box_shows_letters_caret_and_hint():
    assert rows(FindBox(), Typed("riv", hint="Escape clears")) == [
        "  Find   riv                                                     Escape clears  "
    ]
    strip = FindBox().paint(0, Typed("riv"), DARK, 80).strip()
    assert grounds(strip.crop(12, 13)) == {"#f7f9fa"}


def test_selected_letters_stand_reversed():
    strip = FindBox().paint(0, Typed("riv", selected=True), ink_of("frontdesk-none"), 80).strip()
    assert [written for written, style in pieces(strip) if style.reverse] == ["riv "]


def test_what_is_typed_last_stays_in_sight():
    assert ending("abcdef", 3) == "def"


@pytest.mark.parametrize(("filled", "ground"), [(True, "#79c6e6"), (False, "#14181b")])
def test_the_enter_line_is_filled_only_where_it_leads_to_a_record(filled, ground):
    shown = EnterLine(DANA.before, DANA.person, rest=DANA.rest, filled=filled)
    strip = EnterBand().paint(0, shown, DARK, 80).strip()
    assert strip.text.rstrip() == "  Enter: check in Dana Rivera · Room 1 at 11, Yoga at 2"
    assert grounds(strip) == {ground}


def test_the_enter_line_is_cut_behind_the_name():
    shown = EnterLine("check in ", "Dana Rivera", rest="Room 1 at 11, " * 9, filled=True)
    row = rows(EnterBand(), shown, width=60)[0]
    assert "Dana Rivera · Room 1" in row
    assert row.rstrip().endswith("…")


def test_a_refusal_has_its_row_and_leaves_it_empty():
    sentence = "Dana Rivera is already here: checked in by Marcus at 9:10 am"
    assert rows(RefusalRow(), sentence)[0].rstrip() == f"▌ Not done: {sentence}"
    assert rows(RefusalRow(), "")[0].strip() == ""


def test_the_undo_line_goes_before_how_many_are_shown():
    undo = Undoable("Checked in Joy Okafor at 9:11 am", ("10 Hall", "11 Room 5", "2 Studio"), True, "16 of 65 shown")
    assert rows(UndoLine(), undo)[0].rstrip() == f"  F8 Undo: {undo.sentence} · 10 Hall · 11 Room 5 · 2 Studio"
    assert rows(UndoLine(), undo, width=120)[0].endswith("16 of 65 shown  ")


def test_what_does_not_fit_the_undo_line_is_a_whole_place_and_never_the_sentence():
    undo = Undoable("Checked in Wilhelmina Achterberg again at 9:11 am", ("10 Hall", "11 Room 5", "2 Studio"), True)
    assert rows(UndoLine(), undo)[0].rstrip() == f"  F8 Undo: {undo.sentence} · 10 Hall …"


def test_the_usual_places_have_room_behind_a_name_of_eleven_letters():
    undo = Undoable("Checked in Dana Rivera at 9:02 am", ("10 Hall", "11 Room 1", "2 Mat room"), True)
    assert rows(UndoLine(), undo)[0].rstrip().endswith(" · 10 Hall · 11 Room 1 · 2 Mat room")


def test_a_refusal_too_long_for_its_row_keeps_what_to_do():
    row = rows(RefusalRow(), "Marcus was faster: Stepped out Dana Rivera at 9:12 am, back by 9:30 am. Look again.")[0]
    assert row == "▌ Not done: Marcus was faster: Stepped out Dana Rivera at 9:12 am… Look again.  "


def test_the_enter_line_uses_brief_words_where_only_these_fit():
    shown = EnterLine(
        "Nearest: ", "Dana Rivera", rest="Enter asks birth month and day", brief="asks birth month and day"
    )
    assert rows(EnterBand(), shown, width=65)[0].rstrip().endswith("Dana Rivera · Enter asks birth month and day")
    assert rows(EnterBand(), shown, width=60)[0].rstrip().endswith("Dana Rivera · asks birth month and day")


def test_who_works_here_goes_by_the_first_name_where_there_is_less_room():
    keys = KeysShown((("F2", "In"), ("F3", "Group")), "Ana Souza")
    assert rows(KeyBar(), keys, height=2, width=30) == ["─" * 30, "  F2 In  F3 Group  Ana Souza  "]
    assert rows(KeyBar(), keys, height=2, width=29)[1] == "  F2 In  F3 Group       Ana  "


def test_a_small_window_says_what_it_needs():
    assert rows(TooSmall(), (60, 14), width=60, height=3)[1].rstrip() == (
        "  The list needs 80 by 24; this window is 60 by 14."
    )


def test_text_is_cut_by_cells_and_never_through_a_letter():
    assert cut("李小龍", 5) == "李小…"
    assert cut("李小龍", 4) == "李…"
    assert cut("Bo", 2) == "Bo"
    assert cut("Bo", 0) == ""


def test_nothing_that_steers_a_terminal_is_painted():
    assert printable("a\x1b[2Jb\u202ec\u200bd\x9be") == "a[2Jbcde"


def test_what_does_not_fit_at_the_right_is_left_out():
    line = Line(20, DARK.caret()).put("a" * 15, DARK.caret())
    assert line.right(18, [("1234", DARK.caret())]).strip().text == "a" * 15 + "     "
