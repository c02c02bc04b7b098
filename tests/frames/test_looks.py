"""Styles become the least words, on every colour system."""

import pytest
from rich.color import ColorSystem
from rich.style import Style

from frontdesk.frames.looks import Looks

BOLD = Style(color="#f7f9fa", bgcolor="#14181b", bold=True)
PLAIN = Style(color="#bfc8cd", bgcolor="#14181b")


def test_a_terminal_is_told_only_what_is_different():
    looks = Looks()
    assert looks.turn(looks.of(BOLD), looks.of(PLAIN)) == "\x1b[22;38;2;191;200;205m"
    assert looks.turn(looks.of(PLAIN), looks.of(BOLD)) == "\x1b[1;38;2;247;249;250m"


def test_a_terminal_of_which_nothing_is_known_is_told_everything():
    looks = Looks()
    assert looks.turn(None, looks.of(PLAIN)) == "\x1b[0;38;2;191;200;205;48;2;20;24;27m"
    assert looks.turn(None, looks.plain) == "\x1b[m"


def test_what_turns_bold_off_turns_dim_on_again():
    looks = Looks()
    both, dim = looks.of(Style(bold=True, dim=True, reverse=True)), looks.of(Style(dim=True, reverse=True))
    assert looks.turn(both, dim) == "\x1b[22;2m"


@pytest.mark.parametrize(
    ("system", "words"),
    [(ColorSystem.EIGHT_BIT, "\x1b[0;38;5;231m"), (ColorSystem.STANDARD, "\x1b[0;97m")],
    ids=["256", "16"],
)
def test_a_terminal_of_fewer_colours_is_told_the_nearest(system, words):
    looks = Looks(system)
    assert looks.turn(None, looks.of(Style(color="#ffffff"))) == words


def test_the_terminals_own_colour_is_no_colour():
    looks = Looks()
    assert looks.of(Style(color="default", bgcolor="default")) == looks.plain


def test_blanks_look_like_their_ground_whatever_is_written_around_them():
    looks = Looks()
    bold, plain = (looks.spread("Dana Rivera   here", style) for style in (BOLD, PLAIN))
    assert bold[11:14] == plain[11:14]
    assert len(bold) == 18
    assert bold[:11] != plain[:11]
    assert looks.spread("  ", Style(underline=True)) != looks.spread("  ", None)


def test_more_looks_than_a_byte_counts_are_told_apart():
    looks = Looks()
    many = [looks.of(Style(color=f"#{number:06x}")) for number in range(1000)]
    assert len(set(many)) == 1000
    assert looks.turn(many[0], many[999]) == "\x1b[38;2;0;3;231m"


@pytest.mark.parametrize(("fills", "erasable"), [(True, True), (False, False)])
def test_a_coloured_ground_is_erased_only_where_the_terminal_fills_with_it(fills, erasable):
    looks = Looks(fills=fills)
    assert (looks.of(PLAIN) in looks.fillable) is erasable
    assert looks.plain in looks.fillable
    assert looks.of(Style(reverse=True)) not in looks.fillable
