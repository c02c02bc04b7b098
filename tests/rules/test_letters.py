"""Letters as a front desk compares them: however a name was written, it is found as it was typed."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from frontdesk.rules.clean_text import folded
from frontdesk.rules.letters import bare, without_accents
from frontdesk.rules.names import fold
from frontdesk.texts.typed import begins, same_letters

ANY = st.text() | st.text(st.characters(codec="utf-8", categories=["L", "M"]))
WRITTEN = [
    ("Đặng", "dang"),
    ("Łukasz", "lukasz"),
    ("Sørensen", "sorensen"),
    ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("Æsir", "aesir"),
    ("Œuvre", "oeuvre"),
    ("Þór", "thor"),
    ("Ħamrun", "hamrun"),
    ("Jose\N{COMBINING ACUTE ACCENT}", "jose"),
    ("Ｂｏ", "bo"),
    ("王小明", "王小明"),
]


@pytest.mark.parametrize(("written", "typed"), WRITTEN)
def test_every_comparison_takes_a_letter_for_the_same(written, typed):
    assert without_accents(written) == folded(written) == fold(written) == typed
    assert same_letters(written, typed.upper())
    assert begins(f"Nguyen {written}", typed)


@given(ANY)
def test_letters_made_bare_stay_as_they_are(text):
    assert without_accents(without_accents(text)) == without_accents(text)


@given(ANY, ANY)
def test_a_letter_is_compared_alike_wherever_it_stands(one, other):
    assert without_accents(one + other) == without_accents(one) + without_accents(other)


@example("\N{GREEK SMALL LETTER ALPHA WITH PSILI AND YPOGEGRAMMENI}")
@given(ANY)
def test_two_ways_to_write_an_accent_are_one(text):
    assert without_accents(unicodedata.normalize("NFC", text)) == without_accents(unicodedata.normalize("NFD", text))


@given(st.characters())
def test_no_accent_and_no_capital_is_left(letter):
    left = bare(letter)
    assert left == left.casefold()
    assert not any(map(unicodedata.combining, left))


def test_what_is_typed_begins_a_word_or_is_no_match():
    assert begins("Coping skills", "SK")
    assert begins("Coping skills", "coping s")
    assert not begins("Coping skills", "oping")
    assert not same_letters("Coping skills", "coping")
