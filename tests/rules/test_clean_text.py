"""What staff find in the records after a name was pasted, scanned or imported."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.clean_text import clean, clean_all, folded, was_cleaned

ANYTHING = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    "name",
    [
        "José Núñez",
        "محمد عبد الله",
        "יוסף כהן",
        "Nguyễn Thị Ánh",
        "प्रिया शर्मा",
        "山田 太郎",
        "O’Brien-Łukasz",
        "[/]=1+1",
    ],
)
def test_a_name_of_any_script_survives(name):
    assert clean(name) == unicodedata.normalize("NFC", name)
    assert not was_cleaned(name)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("\x1b[31mBo\x1b[0m", "[31mBo[0m"),
        ("Bo\u202egninroM", "BogninroM"),
        ("B\u200bo\ufeff", "Bo"),
        ("Bo\x00 Larsen\x7f\x9b", "Bo Larsen"),
        ("Anna\tMaria", "Anna Maria"),
        ("Anna\r\nMaria", "Anna Maria"),
        ("\u2066Bo\u2069", "Bo"),
        ("\u3164Bo", "Bo"),
        ("Bo\ud800", "Bo"),
    ],
)
def test_what_nobody_can_see_is_taken_out_and_said(pasted, kept):
    assert clean(pasted) == kept
    assert was_cleaned(pasted)


def test_blanks_are_tidied_without_a_word():
    assert clean("  Bo \u00a0 Larsen ") == "Bo Larsen"
    assert not was_cleaned("  Bo \u00a0 Larsen \r\n")


def test_two_ways_to_write_an_accent_are_one_name():
    assert clean("Jose\u0301") == "José"


@pytest.mark.parametrize(
    ("one", "other"), [("JOSÉ", "jose"), ("Łukasz", "lukasz"), ("Ｂｏ", "bo"), ("Straße", "STRASSE")]
)
def test_case_and_accents_make_no_difference_when_names_are_compared(one, other):
    assert folded(one) == folded(other)


def test_names_that_differ_in_more_than_accents_stay_apart():
    assert folded("प्रिया") != folded("प्राय")
    assert folded("Ana") != folded("Anna")


@given(ANYTHING)
def test_cleaning_twice_changes_nothing_more(text):
    once = clean(text)
    assert clean(once) == once
    assert not was_cleaned(once)
    assert once == unicodedata.normalize("NFC", once)
    once.encode("utf-8")


@given(ANYTHING)
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text) == folded(clean(text))


@given(st.lists(ANYTHING | st.text(st.characters(codec="ascii", exclude_categories=["C"]))))
def test_many_texts_are_cleaned_as_each_alone(texts):
    assert clean_all(texts) == [clean(text) for text in texts]
