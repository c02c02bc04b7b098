"""What is taken for granted of each terminal."""

import pytest

from frontdesk.frames.terminals import PLAIN, VT220, XTERM, Kind, kind_of


@pytest.mark.parametrize(
    ("term", "kind"),
    [
        ("xterm-256color", XTERM),
        ("xterm", XTERM),
        ("xterm-kitty", XTERM),
        ("linux", XTERM),
        ("tmux-256color", XTERM),
        ("rxvt-unicode-256color", XTERM),
        ("vt220", VT220),
        ("screen-256color", VT220),
        ("screen.xterm-256color", PLAIN),
        ("vt100", PLAIN),
        ("", PLAIN),
    ],
)
def test_a_terminal_is_known_by_its_term(term: str, kind: Kind) -> None:
    assert kind_of({"TERM": term}) == kind


def test_tmux_is_told_from_screen_where_it_says_so():
    assert kind_of({"TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"}) == XTERM
