"""The rows of the program, and how the mark moves over them and stays on its thing."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.edits import changed
from frontdesk.rules.program.planned import planned
from frontdesk.rules.program.program import House
from frontdesk.rules.program.text import default_program
from frontdesk.screens.program import rows as program_rows
from frontdesk.screens.program import shown
from frontdesk.screens.program.rows import Mark
from frontdesk.shapes.set_up import Edit, Move, Part, Preview, Program, StaffMember, Standing
from frontdesk.texts.voice import Voice

HOUSES = (House("Harbor House", LivingKind.SOBER_LIVING_HOME), House("Elm House", LivingKind.FAMILY_HOME))
PROGRAM = replace(default_program(), houses=HOUSES)


def standing(program: Program) -> Standing:
    """A program in which nobody is planned yet."""
    staff = (StaffMember("Mary Obi", "counselor"),)
    return Standing(1, date(2026, 11, 23), program, planned(program, []), (), {}, {}, staff)


ROWS = program_rows.rows_of(standing(PROGRAM))
MARKS = [row.mark for row in ROWS if row.mark]


@given(st.integers(1, 40))
def test_paging_down_comes_to_the_end_and_back_to_the_beginning(lines):
    mark: Mark | None = None
    seen: list[Mark | None] = []
    while (following := program_rows.paged(ROWS, mark, lines)) != mark:
        mark = following
        seen.append(mark)
    assert seen[-1] == MARKS[-1]
    assert len(seen) == len(set(seen))
    while (before := program_rows.paged(ROWS, mark, -lines)) != mark:
        mark = before
    assert mark == MARKS[0]


@given(st.sampled_from(MARKS), st.integers(-60, 60))
def test_an_arrow_stays_within_the_list(mark, by):
    assert program_rows.stepped(ROWS, mark, by) == MARKS[max(min(MARKS.index(mark) + by, len(MARKS) - 1), 0)]


def test_the_mark_goes_to_what_stands_in_its_place():
    gratitude = Mark(Part.GROUP, "Gratitude", "Class")
    edit = Edit(Part.GROUP, "Gratitude", "Class", retired=True, drops=True)
    after = program_rows.rows_of(standing(changed(PROGRAM, edit).program))
    assert program_rows.kept(after, ROWS, gratitude) == Mark(Part.GROUP, "Boundaries", "Class")
    assert program_rows.kept(after, ROWS, MARKS[0]) == MARKS[0]


def test_what_letters_find_stands_under_its_block():
    found = program_rows.narrowed(ROWS, "yoga")
    assert [row.mark and row.mark.name for row in found] == ["Activity", "Yoga"]
    assert program_rows.first_fit(found, "yoga") == Mark(Part.GROUP, "Yoga", "Activity")


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=60), st.sampled_from([80, 120]))
def test_no_name_of_somebody_who_moves_is_cut_for_days_or_hints(name, width):
    looked = shown.Looked(standing(PROGRAM), Voice(), width, 29)
    move = Move(1, name[:38], (0, 1, 2), "5 Gratitude", "6 Boundaries")
    edit = Edit(Part.GROUP, "Gratitude", "Class", retired=True)
    (row,) = shown._moves(Preview(edit, 1, (), (), 1, (move,), 3, None), looked)
    following = [piece.at for piece in row.pieces[1:] if piece.text and piece.at is not None]
    assert min(following) > shown.GROUP_AT + len(name[:38])


def test_there_is_a_row_to_begin_with_where_nothing_is_yet():
    empty = program_rows.rows_of(replace(standing(default_program()), staff=()))
    assert {Mark(Part.HOUSE, ""), Mark(Part.STAFF, ""), Mark(Part.TRACK, "")} <= {row.mark for row in empty}
