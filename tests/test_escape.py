"""Escape and what follows it in one read, as a slow line brings them."""

import pytest
from textual import events

from frontdesk.terminal import EscapeFirst


def keys(parser: EscapeFirst, data: str) -> list[str]:
    return [event.key for event in parser.feed(data) if isinstance(event, events.Key)]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("\x1bsmi", ["escape", "s", "m", "i"]),
        ("\x1bbo\r", ["escape", "b", "o", "enter"]),
        ("riv\x1bsmi\x1bOQ\r", ["r", "i", "v", "escape", "s", "m", "i", "f2", "enter"]),
        ("\x1bOk", ["escape", "O", "k"]),
        ("\x1b[A\x1b[19~", ["up", "f8"]),
        ("\x1b;x", ["escape", "semicolon", "x"]),
    ],
)
def test_escape_then_the_letter(read, expected):
    assert keys(EscapeFirst(), read) == expected


def test_escape_at_the_end_of_a_read_is_not_swallowed_by_the_next():
    parser = EscapeFirst()
    assert keys(parser, "riv\x1b") == ["r", "i", "v"]
    assert keys(parser, "smi") == ["escape", "s", "m", "i"]


def test_a_sequence_in_two_reads_is_one_key():
    parser = EscapeFirst()
    assert keys(parser, "\x1b") == []
    assert keys(parser, "[A") == ["up"]
