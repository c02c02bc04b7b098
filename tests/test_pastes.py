"""Pastes in what a terminal sends: whole wherever it is cut, bounded, and never the end of the keyboard."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events

from frontdesk.terminal import LONGEST_PASTE, PASTE, PASTED, PASTES_AT_MOST, PATIENCE, SILENCE, EscapeFirst, Pastes

TEXT = st.text(st.characters(codec="ascii", exclude_characters="\x1b\x00"), min_size=1, max_size=40)


def cut(text: str, places: list[int]) -> list[str]:
    """The text in pieces, cut at these places."""
    ends = sorted({0, len(text), *(place % len(text) for place in places)})
    return [text[start:end] for start, end in pairwise(ends)]


def heard(pieces: list[str]) -> list[str]:
    """The keys and pastes of what is read in these pieces, one right behind the other."""
    parser = EscapeFirst()
    return [said(event) for piece in pieces for event in parser.read(piece)]


def said(event: object) -> str:
    match event:
        case events.Paste():
            return f"pasted {event.text}"
        case events.Key():
            return event.key
        case _:
            return ""


@given(TEXT, st.lists(st.integers(0, 100)))
def test_a_paste_is_whole_and_its_letters_are_no_keys_wherever_it_is_cut(text: str, places: list[int]) -> None:
    assert heard(["a", *cut(PASTE + text + PASTED, places), "b"]) == ["a", f"pasted {text}", "b"]


@given(TEXT, TEXT)
def test_two_pastes_in_one_read_are_two(first: str, second: str) -> None:
    assert heard([f"a{PASTE}{first}{PASTED}b{PASTE}{second}{PASTED}c"]) == [
        "a", f"pasted {first}", "b", f"pasted {second}", "c",
    ]  # fmt: skip


def test_of_a_long_paste_the_first_letters_are_kept_and_the_rest_is_never_typed() -> None:
    assert heard([PASTE, *["x" * 4096] * 8, f"y{PASTED}b"]) == [f"pasted {'x' * LONGEST_PASTE}", "b"]


@pytest.mark.parametrize(("sequence", "key"), [("\x1b[21~", "f10"), ("\x1b[24~", "f12"), ("\x1bOP", "f1")])
def test_a_key_ends_a_paste_that_never_ended(sequence: str, key: str) -> None:
    assert heard([f"{PASTE}torn", sequence, "b"]) == ["pasted torn", key, "b"]
    assert heard([f"{PASTE}torn{sequence}", "b"]) == ["pasted torn", key, "b"]


def test_a_lone_escape_ends_a_paste_that_never_ended() -> None:
    pastes = Pastes()
    first = [*pastes.parts(f"{PASTE}torn", 0), *pastes.parts("\x1b", 0.1), *pastes.quiet(0.1)]
    assert [type(part) for part in first] == [str]
    paste, escape = pastes.quiet(0.1 + PATIENCE)
    assert (said(paste), escape) == ("pasted torn", "\x1b")


def test_a_silence_ends_a_paste_that_never_ended_and_what_is_left_of_it_is_no_key() -> None:
    pastes = Pastes()
    list(pastes.parts(f"{PASTE}torn", 0))
    assert list(pastes.quiet(SILENCE / 2)) == []
    assert [said(part) for part in pastes.quiet(SILENCE)] == ["pasted torn"]
    assert [said(part) or part for part in pastes.parts(f"\rrest{PASTED}b", 1)] == ["pasted \rrest", "b"]


def test_a_hand_that_types_on_after_a_torn_paste_is_heard() -> None:
    pastes = Pastes()
    list(pastes.parts(f"{PASTE}torn", 0))
    assert list(pastes.parts("a", PASTES_AT_MOST)) == []
    assert [said(part) or part for part in pastes.parts("b", PASTES_AT_MOST + 0.1)] == ["pasted torna", "b"]


def test_half_a_letter_is_no_end_of_the_line() -> None:
    assert heard(["", "a"]) == ["a"]
