"""What each terminal does when it is told to erase or to scroll, by its TERM; of an unknown one nothing is taken."""

from collections.abc import Mapping
from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of terminal.

    ``fills``: what it erases has the ground that it writes with; otherwise only the terminal's own ground may be
    erased. ``erases_letters``: it can erase so many letters from the cursor on (ECH). ``scrolls``: it can move the
    rows of a part of the screen.
    """

    fills: bool = False
    erases_letters: bool = False
    scrolls: bool = False


PLAIN = Kind()
"""A terminal nobody here knows: it erases to the end of a row in its own ground, as every one does."""
XTERM = Kind(fills=True, erases_letters=True, scrolls=True)
VT220 = Kind(erases_letters=True, scrolls=True)
"""Has no colours and no ground but its own; what calls itself one may have both, and is then not asked to fill."""
KINDS = {
    "xterm": XTERM,
    "linux": XTERM,
    "tmux": XTERM,
    "vt220": VT220,
    # Erases in its own ground unless `defbce on` is set, and rings of tmux are called so too where TMUX does not tell.
    "screen": VT220,
    **dict.fromkeys(("alacritty", "foot", "ghostty", "konsole", "kitty", "putty", "rxvt", "vte", "wezterm"), XTERM),
}
"""By the first word of TERM."""


def kind_of(environ: Mapping[str, str]) -> Kind:
    """The kind of the terminal that a program was started in."""
    term = environ.get("TERM", "")
    if term.startswith("screen") and environ.get("TMUX"):
        return KINDS["tmux"]
    return KINDS.get(term.removeprefix("xterm-").partition("-")[0], KINDS.get(term.partition("-")[0], PLAIN))
