"""What the Linux console can draw: the signs of its font, as the kernel tells them, and rows drawn with these alone."""

from collections.abc import Iterator
from functools import cache

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip

from frontdesk.texts.plain_letters import drawn

CONSOLE = "linux"
"""What TERM is on a virtual console of Linux."""
STANDARD_INPUT = 0
GIO_UNIMAP = 0x4B66
"""Asks a virtual console which sign is drawn by which glyph of its font (ioctl_console(2))."""
MOST_SIGNS = 0xFFFF
LATIN_9 = frozenset(bytes(range(0xA0, 0x100)).decode("iso8859-15") + "‘’‚“”„–—─│┌┐└┘█■●·…←→")
"""What is taken to be there where the kernel is not asked: every Lat15 font holds it (docs/kiosk.md)."""


@cache
def font_of(terminal: str) -> frozenset[str] | None:
    """The signs that a terminal of this TERM draws besides ASCII; None where it is not for us to say."""
    if terminal != CONSOLE:
        return None
    try:
        return signs_of_console(STANDARD_INPUT)
    except OSError:  # a line from a console: over SSH, within tmux
        return LATIN_9


def signs_of_console(descriptor: int) -> frozenset[str]:
    """The signs that the font of a virtual console holds. Raises OSError where the descriptor is of none."""
    import ctypes  # a start on any other terminal does not wait for it
    import fcntl
    import struct

    pairs = (ctypes.c_uint16 * (2 * MOST_SIGNS))()
    asked = bytearray(struct.pack("@HP", MOST_SIGNS, ctypes.addressof(pairs)))
    fcntl.ioctl(descriptor, GIO_UNIMAP, asked)
    number, _ = struct.unpack("@HP", asked)
    return frozenset(map(chr, pairs[: 2 * number : 2]))


def redrawn(row: Strip, held: frozenset[str]) -> Strip:
    """A row as a font draws it that holds these signs; every letter keeps its cells, so that nothing moves."""
    if row.text.isascii():
        return row
    return Strip(_segments(row, iter(drawn(row.text, held))), row.cell_length)


def _segments(row: Strip, signs: Iterator[str]) -> Iterator[Segment]:
    for segment in row:
        fitting = (next(signs)[: cell_len(sign)].ljust(cell_len(sign)) for sign in segment.text)
        # Several signs that are one to Rich (an emoji with its variant) may have had fewer cells together.
        yield Segment(set_cell_size("".join(fitting), segment.cell_length), segment.style)
