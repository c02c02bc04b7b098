"""What stands in place of the head where the window is too small for the list."""

from frontdesk.widgets.ink import Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted

NEEDS = (80, 24)


def too_small(width: int, height: int) -> bool:
    """Whether a window of this size is too small for the list."""
    return width < NEEDS[0] or height < NEEDS[1]


class TooSmall(Painted[tuple[int, int]]):
    """One sentence in row 1 of the screen, which says that the window is too small."""

    def paint(self, y: int, shown: tuple[int, int], ink: Ink, width: int) -> Line:
        """The sentence or an empty row."""
        line = self.row(ink, width)
        if y != 1:
            return line
        sentence = "The list needs {} by {}; this window is {} by {}.".format(*NEEDS, *shown)
        return line.to(2).put(sentence, ink.style(Tone.TEXT), width - 4)
