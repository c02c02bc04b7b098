"""Heads as they are written down: JSON and paper say the same, and nothing else is taken for one."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.heads import HIGHEST_ENTRY, Head, head_as_json, head_in_words, read_head

HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)
ENTRIES = st.integers(0, HIGHEST_ENTRY)
SOME = "3f" * 32


@given(ENTRIES, HASHES)
def test_what_is_written_down_is_read_back(entry, hash_):
    head = Head(entry, hash_, datetime(2026, 11, 23, 14, tzinfo=UTC))
    assert read_head(json.dumps(head_as_json(head))) == Head(entry, hash_)
    assert read_head(head_in_words(head, 64)) == Head(entry, hash_)
    assert read_head(f"Riverside\n<p>{head_in_words(head)}</p>\n") == Head(entry, hash_[:16])


@given(st.text() | st.integers().map(str) | st.lists(st.integers()).map(json.dumps))
def test_anything_else_says_none(text):
    with pytest.raises(ValueError, match="says no head"):
        read_head(text)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"entry": ' + "9" * 10_000, "\0", "Journal at entry 4, hash"])
def test_a_file_of_nonsense_says_none(text):
    with pytest.raises(ValueError, match="says no head"):
        read_head(text)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"entry": 4},
        {"entry": "4", "hash": SOME},
        {"entry": True, "hash": SOME},
        {"entry": -1, "hash": SOME},
        {"entry": 10**30, "hash": SOME},
        {"entry": 4, "hash": SOME[:32]},
        {"entry": 4, "hash": SOME.upper()},
        {"entry": 4, "hash": None},
    ],
)
def test_json_that_says_no_head_says_none(said):
    with pytest.raises(ValueError, match="says no head"):
        read_head(json.dumps(said))


def test_a_hash_too_short_to_prove_anything_says_none():
    with pytest.raises(ValueError, match="says no head"):
        read_head("Journal at entry 4, hash 3f3f3f3f3f3f3f3")
