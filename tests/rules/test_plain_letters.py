"""Names on a screen that lacks letters of them: drawn plain, never as blocks, and never as another name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.names import fold
from frontdesk.texts.plain_letters import UNKNOWN, drawn, drawn_plain, lacking, plain
from frontdesk.widgets.console import LATIN_9

NAMES = st.text(st.characters(codec="utf-8", categories=["L", "M", "Zs", "P"]))
HELD = st.frozensets(st.characters(codec="utf-8", categories=["L", "S"]))


def as_drawn(text, held=LATIN_9):
    return "".join(drawn(text, held))


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Đặng Văn Nguyễn", "Dang Van Nguyen"),
        ("Łukasz Wójcik-Żak", "Lukasz Wójcik-Zak"),
        ("Ștefan Țurcan", "Stefan Turcan"),
        ("José Müller Œuvrard", "José Müller Œuvrard"),
        ("ŁUKASZ", "LUKASZ"),
        ("O’Brien · “Bo”", "O’Brien · “Bo”"),
        ("Oʼodham", "O'odham"),
        ("王小明 Wang", "??? Wang"),
        ("Иван", "????"),
        ("Z\N{COMBINING DIAERESIS}oe", "Zoe"),
    ],
)
def test_a_name_is_drawn_as_it_is_or_plain(written, seen):
    assert as_drawn(written) == seen


def test_one_letter_that_is_missing_makes_its_word_plain_and_no_other():
    """In Lat15 there is ê and not ễ: Nguyên is another name than Nguyễn."""
    assert as_drawn("Nguyễn Bê", frozenset("ê")) == "Nguyen Bê"
    assert as_drawn("Đặng", frozenset("Đ")) == "Dang"


def test_a_font_of_few_signs_still_draws_the_screen():
    assert as_drawn("┌─ ● here · 1 … →", frozenset()) == "+- * here . 1 . >"


@given(NAMES, HELD)
def test_nothing_is_drawn_that_the_font_does_not_hold(text, held):
    assert all(sign in held or sign.isascii() for part in drawn(text, held) for sign in part)


@given(NAMES)
def test_what_the_font_holds_whole_is_drawn_as_it_is_written(text):
    assert as_drawn(text, frozenset(text)) == text
    assert lacking(text, frozenset(text)) == ()


@given(NAMES, HELD)
def test_every_character_has_its_own_place(text, held):
    assert len(drawn(text, held)) == len(text)


@given(st.characters(codec="utf-8", categories=["L", "M", "N"]))
def test_a_plain_letter_is_found_as_the_letter_it_stands_for(letter):
    assert UNKNOWN in plain(letter) or fold(plain(letter)) == fold(letter)


@given(st.characters())
def test_plain_stays_plain(letter):
    assert plain(letter).isascii()
    assert "".join(map(plain, plain(letter))) == plain(letter)


def test_the_card_says_with_which_letters_the_name_is_written():
    said = drawn_plain(lacking("Đặng đ", frozenset()))
    assert said == "Drawn plain: this screen has no D with stroke, a with breve and dot below, d with stroke."
    assert drawn_plain(lacking("王小明", LATIN_9)) == "Drawn plain: this screen has no letters of another script."
