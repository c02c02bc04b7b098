"""What may be a passphrase, and how long wrong tries make somebody wait."""

import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.rules.sign_in import (
    FREE_TRIES,
    LOCKED_AT,
    LONGEST,
    LONGEST_WAIT,
    SHORTEST,
    Tries,
    may_be_code,
    may_be_right,
    unfit,
    unfit_code,
    wait_words,
)

NAMES = ("Riverside IOP", "Ana Lopez", "ana")
NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
MOMENTS = st.integers(-200_000, 200_000).map(lambda seconds: NOON + timedelta(seconds=seconds))


@given(st.text(max_size=SHORTEST - 1))
def test_nothing_short_is_a_passphrase(text):
    assert unfit(text, NAMES) == f"It has {len(text)} characters"


@given(st.text(min_size=LONGEST + 1, max_size=LONGEST + 50))
def test_nothing_endless_is_one(text):
    assert unfit(text, NAMES) == f"It has more than {LONGEST} characters"


@given(st.text(min_size=1, max_size=7), st.integers(2, 60))
def test_nothing_said_again_and_again_is_one(piece, times):
    text = (piece * max(times, SHORTEST))[:LONGEST]
    assume(len(text) % len(piece) == 0)
    assert unfit(text, ())


@given(st.lists(st.sampled_from("bcdfghjkmnpqvxz"), min_size=SHORTEST, max_size=LONGEST, unique=True))
def test_whatever_somebody_makes_up_is_one_without_any_other_rule(letters):
    assert unfit("".join(letters), NAMES) == ""


@pytest.mark.parametrize(
    "passphrase",
    [
        "seven brown herons wade",
        "sieben braune Reiher waten",
        "семь серых цапель идут",
        "七只棕色苍鹭在浅水里慢慢地走过",
        "9f3kq0z7vb1m5xw",
    ],
)
def test_words_of_any_language_are_one(passphrase):
    assert unfit(passphrase, NAMES) == ""


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("aaaaaaaaaaaaaaaaaa", "a few keys"),
        ("123456789012345", "a few keys"),
        ("qwertyuiopasdfgh", "a few keys"),
        ("zyxwvutsrqponmlk", "a few keys"),
        ("horsehorsehorse", "again and again"),
        ("Riverside IOP 2026!", "little more than names"),
        ("ana.lopez.riverside", "little more than names"),
        ("Correct Horse Battery Staple", "little more than names"),
        ("password-password-1", "again and again|little more than names"),
        ("One day at a time 1", "little more than names"),
        ("welcome123456789", "little more than names"),
    ],
)
def test_what_is_tried_first_is_none(passphrase, why):
    assert any(part in unfit(passphrase, NAMES) for part in why.split("|"))


def test_waits_begin_at_the_third_wrong_try_and_double():
    waits = [Tries(number, NOON).wait.total_seconds() for number in range(LOCKED_AT)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320]
    assert [Tries(number, NOON).locked for number in (LOCKED_AT - 1, LOCKED_AT, 10_000)] == [False, True, True]
    assert Tries(10_000, NOON).wait == LONGEST_WAIT


@given(st.integers(FREE_TRIES + 1, 40), MOMENTS, st.lists(MOMENTS, min_size=1, max_size=6))
def test_no_clock_that_is_set_back_shortens_a_wait(number, last, looks):
    """However it is set, nothing is taken before a clock has gone on by the whole wait from where it stood lowest."""
    tries, lowest = Tries(number, last), last
    for now in looks:
        lowest = min(lowest, now)
        tries = tries.seen_at(now)
        assert (tries.left(now) == timedelta(0)) == (now - lowest >= tries.wait)
        assert timedelta(0) <= tries.left(now) <= tries.wait


@given(st.timedeltas(timedelta(microseconds=1), timedelta(hours=1)))
def test_what_is_said_of_a_wait_is_never_too_little(left):
    number, unit = wait_words(left).split()
    said = timedelta(**{unit if unit.endswith("s") else f"{unit}s": int(number)})
    assert left <= said < left + timedelta(minutes=1)
    assert set(unit) <= set(string.ascii_lowercase)


# Quick codes


@pytest.mark.parametrize("code", ["493027", "80261593", "22446688131"])
def test_six_digits_and_more_are_a_quick_code(code):
    assert unfit_code(code) == ""
    assert may_be_code(code)
    assert may_be_right(code)


@pytest.mark.parametrize(
    "code", ["", "49302", "4930a7", "123456", "654321", "111111", "121212", "493493", "4930 7", "４９３０２７"]
)
def test_what_anybody_tries_first_or_is_no_number_is_none(code):
    assert unfit_code(code) != ""


@given(st.text(max_size=40))
def test_what_may_be_a_code_can_be_no_passphrase(text):
    assert not (may_be_code(text) and unfit(text, []) == "")
    assert may_be_right(text) == (may_be_code(text) or len(text) >= SHORTEST)
