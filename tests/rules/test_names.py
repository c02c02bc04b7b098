"""Names as a front desk compares them: what never counts, and what is a slip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.names import display, fold, parts
from frontdesk.rules.slips import one_slip

names_of_words = st.lists(st.text("abn", min_size=1, max_size=3), min_size=1, max_size=3).map(" ".join)
short_names = st.text("abdn", min_size=1, max_size=4)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("José", "jose"),
        ("Jose\N{COMBINING ACUTE ACCENT}", "jose"),
        ("O'Neil", "oneil"),
        ("O\N{RIGHT SINGLE QUOTATION MARK}Neil", "oneil"),
        ("O\N{ACUTE ACCENT}Neil", "oneil"),
        ("Smith-Jones", "smithjones"),
        ("Smith\N{EN DASH}Jones", "smithjones"),
        ("St. John", "st john"),
        ("J.R.", "jr"),
        ("Groß", "gross"),
        ("Sørensen Łukasz Đorđe Æsir", "sorensen lukasz dorde aesir"),
        ("İpek Iş\N{LATIN SMALL LETTER DOTLESS I}k", "ipek isik"),
        ("  De   La\tCruz ", "de la cruz"),
        ("Rivera, Dana", "rivera dana"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}Dana", "dana"),
        ("[/]", ""),
    ],
)
def test_accents_case_hyphens_and_apostrophes_never_count(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_a_hyphen_parts_a_name_an_apostrophe_does_not() -> None:
    assert parts("O'Neil-Núñez") == ("oneil", "nunez")


@pytest.mark.parametrize("typed", ["rivera", "rivrea", "rivea", "riverra", "riveras", "rivexa", "ivera", "krivera"])
def test_a_slip_is_two_letters_swapped_one_missing_doubled_or_wrong(typed: str) -> None:
    assert one_slip("rivera", typed)


@pytest.mark.parametrize("typed", ["rivaer", "rvra", "riverass", "irvrea", ""])
def test_more_than_a_slip_is_another_name(typed: str) -> None:
    assert not one_slip("rivera", typed)


@given(short_names, short_names)
def test_a_slip_goes_both_ways(one: str, other: str) -> None:
    assert one_slip(one, other) == one_slip(other, one)


def test_the_name_a_patient_uses_comes_first() -> None:
    assert display("Joseph", "Rivera", "Joe") == "Joe Rivera"
    assert display("Joseph", "Rivera", "Joe Smith") == "Joe Smith Rivera"
    assert display("Joseph", "Rivera", "Joe Smith", alone=True) == "Joe Smith"
    assert display("Joseph", "Rivera", " ") == "Joseph Rivera"


@pytest.mark.parametrize(
    ("last", "used", "shown"),
    [
        ("Rivera", "Lou Rivera", "Lou Rivera"),
        ("Núñez", "Lou Nunez", "Lou Nunez"),
        ("Rivera Jr", "Lou Rivera", "Lou Rivera Jr"),
        ("Garcia-Lopez", "Ana Garcia", "Ana Garcia-Lopez"),
        ("Garcia-Lopez", "Ana Garcia Lopez", "Ana Garcia Lopez"),
        ("Rivera", "Rivera", "Rivera"),
        ("Luis", "Luis", "Luis Luis"),
    ],
)
def test_a_last_name_is_not_written_twice(last: str, used: str, shown: str) -> None:
    assert display("Luis", last, used) == shown


@given(names_of_words, names_of_words, st.just("") | names_of_words)
def test_lists_never_hide_a_last_name(first: str, last: str, used: str) -> None:
    shown = parts(display(first, last, used))
    wanted = parts(last)
    assert any(shown[at : at + len(wanted)] == wanted for at in range(len(shown)))
