"""No answer of the terminal is ever a key, in however many pieces and however late it comes; and every key is one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.frames.reports import ESCAPE, LONGEST, Reports

TYPED = ("a", "riv", "\x1b[A", "\x1b[24~", "\x1bOP", "\r", "9:05", "R", ";")
ANSWERS = ("\x1b[1;1R", "\x1b[24;80R", "\x1b[140;7R")


@given(st.lists(st.sampled_from((*TYPED, *ANSWERS))), st.data())
def test_keys_stay_and_answers_go_wherever_the_line_cuts_them(sent: list[str], data: st.DataObject) -> None:
    reports, whole = Reports(), "".join(sent)
    cuts = sorted({0, len(whole), *data.draw(st.sets(st.integers(0, len(whole)), max_size=6))})
    read = [reports.taken_out(whole[start:end], 0, awaited=True) for start, end in pairwise(cuts)]
    typed = "".join(each for each, _ in read) + reports.quiet(LONGEST)
    assert typed == "".join(each for each in sent if each in TYPED)
    assert sum(answers for _, answers in read) == sum(each in ANSWERS for each in sent)


def test_an_escape_is_one_after_a_moment():
    reports = Reports()
    assert reports.taken_out("a\x1b", 0, awaited=True) == ("a", 0)
    assert reports.quiet(ESCAPE / 2) == ""
    assert reports.quiet(ESCAPE) == "\x1b"
    assert reports.taken_out("b", 1, awaited=True) == ("b", 0)


@pytest.mark.parametrize("late", [0.05, 0.5, 5.0])
def test_an_answer_cut_behind_its_escape_is_no_letters(late: float) -> None:
    reports = Reports()
    reports.taken_out("\x1b", 0, awaited=True)
    reports.quiet(late)
    assert reports.taken_out("[24;80R", late, awaited=True) == ("", 1)


def test_what_only_begins_like_an_answer_is_typed_in_the_end():
    reports = Reports()
    assert reports.taken_out("\x1b[2", 0, awaited=True) == ("", 0)
    assert reports.quiet(LONGEST / 2) == ""
    assert reports.quiet(LONGEST) == "\x1b[2"


def test_where_no_answer_is_awaited_nothing_is_touched():
    assert Reports().taken_out("\x1b[1;2R\x1b", 0, awaited=False) == ("\x1b[1;2R\x1b", 0)
